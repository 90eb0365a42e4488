"""From the words that stand for a speaker to who that is: names, and the ones whom pronouns and roles stand for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readback.core.analysis import Entity, Kind, Mention, Speaker, SpeakerKind
from readback.extraction.candidates import Candidate, Form, described
from readback.extraction.lexicon import (
    COUNTRY_NOUNS,
    FEMALE_NAMES,
    FEMALE_TITLES,
    GROUP_NOUNS,
    MALE_NAMES,
    MALE_TITLES,
    PAPERS,
    PRONOUNS,
)
from readback.extraction.ranker import Ranker, step
from readback.extraction.reading import Reading
from readback.extraction.roles import named_later, roles
from readback.extraction.signs import SPEAKER

_RECENT = 30
_DESCRIBED = 3
_ABBREVIATED = len("capt.")
_ARTICLES = frozenset("the a an this his her their its one some two".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker, None where nobody is known, and how likely it is."""

    speaker: Speaker | None
    likelihood: float


@dataclass(frozen=True, slots=True)
class Spoke:
    """Who spoke before: an entity's id, or nothing for somebody described; where the words for them stand."""

    entity: str
    paragraph: int
    head: int


Option = str | Candidate
"""Who can be meant: the id of an entity, or a phrase that describes somebody."""


class Antecedents:
    """Finds who is meant in one article."""

    def __init__(self, reading: Reading, everyone: Sequence[Candidate], ranker: Ranker) -> None:
        self._reading, self._ranker = reading, ranker
        self._described = described(reading, everyone)
        self._heads = [it.head for it in self._described]
        self._mentions: dict[str, list[Mention]] = {}
        for mention in reading.mentions:
            self._mentions.setdefault(mention.entity, []).append(mention)
        self._starts = [mention.span.start for mention in reading.mentions]
        self._roles = roles(reading.parse, reading.mentions)
        self._named = named_later(reading.parse, reading.mentions)
        self._genders = {it.id: self._gender(it) for it in reading.entities.values() if it.kind is Kind.PERSON}

    def find(self, candidate: Candidate, spoke: Sequence[Spoke]) -> Found:
        """Who is meant by a candidate; `spoke` are those who spoke before, in order."""
        named = candidate.mention.entity if candidate.mention is not None else self._outright(candidate)
        if named is not None:
            return Found(self._speaker(named), 1.0)
        described = self._goes_on(candidate, spoke)
        if described is not None:
            return self.find(described, spoke[:-1])
        options = self.options(candidate)
        likelihoods = self._ranker.likelihoods(self.features(candidate, options, spoke))
        best = max(range(len(likelihoods)), key=lambda number: likelihoods[number])
        if best < len(options):
            meant = options[best]
            if isinstance(meant, str):
                return Found(self._speaker(meant), likelihoods[best])
            found = self.find(meant, spoke)
            return replace(found, likelihood=found.likelihood * likelihoods[best])
        if candidate.form is Form.PRONOUN:
            return Found(None, likelihoods[best])
        return Found(Speaker(candidate.span.of(self._reading.text), SpeakerKind.DESCRIBED), likelihoods[best])

    def _outright(self, candidate: Candidate) -> str | None:
        """Whom the article itself names as the one that is described: by a phrase, or by the one that he stands for."""
        if candidate.form is Form.PHRASE:
            beside = self._reading.parse.children(candidate.head, "appos")
            mention = next((self._reading.at[i] for i in beside if i in self._reading.at), None)
            if mention is not None:
                return mention.entity
            named = self._named.get(self._reading.parse.words[candidate.head].lower)
            return named.entity if named is not None and self._article(candidate) != "without article" else None
        if not self._gender_of(candidate):
            return None
        last = bisect_left(self._heads, candidate.head)
        for phrase in self._described[max(0, last - _RECENT) : last][::-1]:
            meant = self._outright(phrase)
            if meant is not None:
                others = [it for it in self.options(candidate) if isinstance(it, str)]
                return None if any(self._named_since(it, phrase, candidate) for it in others) else meant
        return None

    def _goes_on(self, candidate: Candidate, spoke: Sequence[Spoke]) -> Candidate | None:
        """Who spoke last, where that is somebody described in this paragraph and nobody was named since."""
        if not self._gender_of(candidate) or not spoke or spoke[-1].entity:
            return None
        head, paragraph = spoke[-1].head, self._reading.paragraph_of[candidate.head]
        place = bisect_left(self._heads, head)
        if (
            head > candidate.head
            or self._reading.paragraph_of[head] != paragraph
            or head not in self._heads[place:][:1]
        ):
            return None
        phrase = self._described[place]
        plural = self._reading.parse.words[head].tag in {"NNS", "NNPS"}
        named = range(bisect_left(self._starts, phrase.span.end), bisect_left(self._starts, candidate.span.start))
        people = any(self._reading.mentions[number].kind is Kind.PERSON for number in named)
        return None if plural or people else phrase

    def _named_since(self, entity: str, phrase: Candidate, candidate: Candidate) -> bool:
        """Whether an entity is named between a phrase and what comes later."""
        return any(phrase.span.end <= it.span.start < candidate.span.start for it in self._mentions[entity])

    def _speaker(self, entity: str) -> Speaker:
        named = self._reading.entities[entity]
        return Speaker(named.name, SpeakerKind(named.kind.value), entity)

    def options(self, candidate: Candidate) -> list[Option]:
        """Who can be meant: the entities, those named last before first, then those that are called so elsewhere.

        A pronoun can mean somebody who was described before it, too.
        """
        found: dict[str, None] = {}
        kinds, genders = self._kinds(candidate), self._gendered(candidate)
        last = bisect_left(self._starts, candidate.span.start)
        for mention in self._reading.mentions[max(0, last - 10 * _RECENT) : last][::-1]:
            if mention.kind in kinds and len(found) < _RECENT and self._genders.get(mention.entity, "") in genders:
                found[mention.entity] = None
        if candidate.form is Form.PHRASE:
            inside = self._reading.mentions[last : bisect_left(self._starts, candidate.span.end)]
            word = self._reading.parse.words[candidate.head].lower
            found |= dict.fromkeys(mention.entity for mention in (*inside, *self._roles.get(word, ())[:_RECENT]))
            return list(found)
        last = bisect_left(self._heads, candidate.head)
        near = self._described[max(0, last - _DESCRIBED) : last][::-1]
        paragraph = self._reading.paragraph_of[candidate.head] - 1
        return [*found, *(it for it in near if self._reading.paragraph_of[it.head] >= paragraph)]

    def _kinds(self, candidate: Candidate) -> frozenset[Kind]:
        word = self._reading.parse.words[candidate.head].lower
        if PRONOUNS.get(word):
            return frozenset({Kind.PERSON})
        return frozenset(Kind) - ({Kind.PERSON} if word == "it" else set())

    def _gender_of(self, candidate: Candidate) -> str:
        """The gender that a pronoun tells: m, f, or nothing."""
        word = self._reading.parse.words[candidate.head].lower
        return PRONOUNS.get(word, "") if candidate.form is Form.PRONOUN else ""

    def _gendered(self, candidate: Candidate) -> frozenset[str]:
        """The genders of those who can be meant; that of many is unknown."""
        return frozenset({"", self._gender_of(candidate) or "m", self._gender_of(candidate) or "f"})

    def features(self, candidate: Candidate, options: Sequence[Option], spoke: Sequence[Spoke]) -> list[list[str]]:
        """What speaks for each of the options, and for the words themselves at the end."""
        form = self._form(candidate)
        named = [it for it in spoke if it.entity]
        entities = [
            [*self._of(candidate, form, it, rank, named)] for rank, it in enumerate(options) if isinstance(it, str)
        ]
        others = [it for it in options if not isinstance(it, str)]
        phrases = [[*self._like(candidate, form, it, rank, spoke)] for rank, it in enumerate(others)]
        return [*entities, *phrases, [*self._itself(candidate, form)]]

    def _form(self, candidate: Candidate) -> str:
        if candidate.form is Form.PHRASE:
            return "phrase"
        word = self._reading.parse.words[candidate.head].lower
        return {"m": "he", "f": "she"}.get(PRONOUNS.get(word, ""), word)

    # The words themselves --------------------------------------------------------------------------------------------

    def _itself(self, candidate: Candidate, form: str) -> Iterator[str]:
        yield f"itself {form}"
        if form == "phrase":
            word, named = self._reading.parse.words[candidate.head], any(i in self._reading.at for i in candidate.words)
            yield f"itself {self._article(candidate)}"
            yield f"itself {word.tag}"
            yield f"itself words {step(len(candidate.words), 2, 3, 4, 6)}"
            yield f"itself {'with' if named else 'without'} a name"
            yield f"itself a group {word.lower in GROUP_NOUNS}"
            yield f"itself a paper {word.lower in PAPERS}"
            yield f"itself a role {bool(self._roles.get(word.lower))}"
            yield f"itself “{word.lower}”"

    def _article(self, candidate: Candidate) -> str:
        first = self._reading.parse.words[candidate.words.start].lower
        return f"“{first}”" if first in _ARTICLES else "without article"

    # Somebody described ----------------------------------------------------------------------------------------------

    def _like(
        self, candidate: Candidate, form: str, phrase: Candidate, rank: int, spoke: Sequence[Spoke]
    ) -> Iterator[str]:
        """What speaks for a pronoun as somebody described before it."""
        reading = self._reading
        head, word = reading.parse.words[candidate.head], reading.parse.words[phrase.head]
        yield f"{form} described"
        yield f"{form} described {word.tag}"
        if spoke and not spoke[-1].entity:
            yield f"{form} described spoke last {spoke[-1].head == phrase.head}"
        yield f"{form} described last but {rank}"
        yield f"described sentences {min(3, head.sentence - word.sentence)}"
        yield f"described paragraphs {reading.paragraph_of[candidate.head] - reading.paragraph_of[phrase.head]}"
        yield f"described {word.dep}"
        yield f"{form} described {self._article(phrase)}"
        yield f"{form} described speaker {step(phrase.likelihood, 0.1, 0.5, 0.9)}"
        yield f"{form} described a group {word.lower in GROUP_NOUNS}"
        yield f"{form} described a role {bool(self._roles.get(word.lower))}"
        yield f"{form} described “{word.lower}”"
        named = range(bisect_left(self._starts, phrase.span.end), bisect_left(self._starts, candidate.span.start))
        since = any(reading.mentions[i].kind is Kind.PERSON for i in named)
        yield f"{form} described {'before' if since else 'after'} the last name"

    # Somebody named --------------------------------------------------------------------------------------------------

    def _of(self, candidate: Candidate, form: str, entity: str, rank: int, spoke: Sequence[Spoke]) -> Iterator[str]:
        kind, mentions = self._reading.entities[entity].kind, self._mentions[entity]
        yield f"{form} {kind}"
        yield from self._agreement(form, entity)
        yield from self._before(candidate, form, mentions, rank)
        yield from self._spoke(candidate, form, entity, spoke)
        yield f"named {step(len(mentions), 2, 3, 5, 8)}"
        if self._reading.paragraph_of[self._reading.parse.touching(mentions[0].span)[0]] == 0:
            yield "in the headline"
        if form == "phrase":
            yield from self._called(candidate, entity, kind, spoke)

    def _agreement(self, form: str, entity: str) -> Iterator[str]:
        gender = self._genders.get(entity)
        if form in {"he", "she"} and gender is not None:
            same = gender == ("m" if form == "he" else "f")
            yield f"gender {'unknown' if not gender else 'same' if same else 'other'}"

    def _before(self, candidate: Candidate, form: str, mentions: Sequence[Mention], rank: int) -> Iterator[str]:
        """How near and how prominent the last mention before the words is."""
        after = "phrase" if form == "phrase" else "pronoun"
        number = bisect_left(mentions, candidate.span.start, key=lambda mention: mention.span.start)
        if not number:
            yield f"{after} before any name"
            return
        reading, span = self._reading, mentions[number - 1].span
        words = reading.parse.touching(span)
        first, head = reading.parse.words[words[0]], reading.parse.words[candidate.head]
        sentences = head.sentence - first.sentence
        yield f"{after} sentences {min(4, sentences)}"
        yield f"{after} paragraphs {min(3, reading.paragraph_of[candidate.head] - reading.paragraph_of[words[0]])}"
        yield f"{after} named last but {min(4, rank)}"
        subject = any(reading.parse.words[i].dep.startswith("nsubj") for i in words)
        yield f"subject {subject}"
        if sentences < 2:
            yield f"subject {subject} sentences {sentences}"
        if any(reading.parse.words[i].dep == "nmod:poss" for i in words):
            yield "owner"
        if words[0] not in reading.outside:
            yield "in marks"
        if words[0] == reading.parse.sentences[first.sentence][0]:
            yield "begins its sentence"
        yield f"speaker there {step(reading.signs.highest(SPEAKER, words), 0.1, 0.5, 0.9)}"
        if form in {"he", "she"}:
            yield f"{form} described since {step(self._described_since(words[-1], candidate), 0.1, 0.5, 0.9)}"

    def _described_since(self, index: int, candidate: Candidate) -> float:
        """How likely somebody who is only described between a word and what comes later speaks."""
        since = self._described[bisect_left(self._heads, index) : bisect_left(self._heads, candidate.head)]
        return max((it.likelihood for it in since[-_RECENT:]), default=0.0)

    def _spoke(self, candidate: Candidate, form: str, entity: str, spoke: Sequence[Spoke]) -> Iterator[str]:
        after = "phrase" if form == "phrase" else "pronoun"
        if spoke and spoke[-1].entity == entity:
            paragraphs = self._reading.paragraph_of[candidate.head] - spoke[-1].paragraph
            yield f"{after} spoke last"
            yield f"spoke last paragraphs {min(2, paragraphs)}"
        elif any(it.entity == entity for it in spoke):
            yield "spoke before"

    def _called(self, candidate: Candidate, entity: str, kind: Kind, spoke: Sequence[Spoke]) -> Iterator[str]:
        """Whether a phrase is what the entity is called in the article, or may be."""
        word = self._reading.parse.words[candidate.head]
        called = self._roles.get(word.lower, ())
        if any(mention.entity == entity for mention in called):
            alone = "alone" if len({mention.entity for mention in called}) == 1 else "with others"
            before = any(it.entity == entity and it.span.start < candidate.span.start for it in called)
            yield f"called so {alone} {'before' if before else 'after'}"
            yield f"called so {alone} {self._article(candidate)}"
        elif called:
            yield "another called so"
        if kind is not Kind.PERSON:
            yield f"{kind} {word.lower in (GROUP_NOUNS if kind is Kind.ORGANISATION else COUNTRY_NOUNS)}"
        paper = word.lower in PAPERS
        yield f"{kind} a paper {paper}"
        if paper and spoke and spoke[-1].entity == entity:
            yield "a paper spoke last"
        yield f"{kind} {self._article(candidate)}"
        yield f"{kind} {word.tag}"
        yield f"{kind} words {step(len(candidate.words), 2, 3, 4, 6)}"
        yield f"{kind} “{word.lower}”"
        if word.lower in self._reading.entities[entity].name.lower().split():
            yield f"{kind} in its name"
        at = self._reading.at
        inside = [place for place, i in enumerate(candidate.words) if i in at and at[i].entity == entity]
        if inside:
            last = inside[-1] == len(candidate.words) - 1
            behind = candidate.words.start + inside[-1] + 1
            if behind < candidate.words.stop and self._reading.parse.words[behind].tag == "POS":
                yield f"owner of a paper {paper}"
            yield f"{kind} inside {'last' if last else 'first' if inside[0] == 0 else 'between'}"

    def _gender(self, entity: Entity) -> str:
        """What titles and the first name tell: m, f, or nothing."""
        for mention in self._mentions[entity.id]:
            before = self._reading.text[max(0, mention.span.start - 16) : mention.span.start].lower().split()
            title = before[-1] if before else ""
            if title.endswith(".") and len(title) > _ABBREVIATED:
                continue  # a sentence ends there
            title = title.removesuffix(".")
            if title in MALE_TITLES | FEMALE_TITLES:
                return "m" if title in MALE_TITLES else "f"
        first = entity.name.split()[0].lower() if " " in entity.name else ""
        return "m" if first in MALE_NAMES else "f" if first in FEMALE_NAMES else ""
