"""What speaks for somebody as the one whom a pronoun or a phrase means, as named features that a ranker weighs."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.core.analysis import Kind, Mention
from readback.extraction.candidates import Candidate, Form
from readback.extraction.cast import Cast
from readback.extraction.lexicon import COUNTRY_NOUNS, GROUP_NOUNS, PRONOUNS
from readback.extraction.ranker import step
from readback.extraction.signs import SPEAKER

_RECENT = 30


@dataclass(frozen=True, slots=True)
class Spoke:
    """Who spoke before: an entity's id, or nothing for somebody described; where the words for them stand."""

    entity: str
    paragraph: int
    head: int


Option = str | Candidate
"""Who can be meant: the id of an entity, or a phrase that describes somebody."""


class Reference:
    """Features over one article."""

    def __init__(self, cast: Cast) -> None:
        self._cast, self._reading = cast, cast.reading

    def features(self, candidate: Candidate, options: Sequence[Option], spoke: Sequence[Spoke]) -> list[list[str]]:
        """What speaks for each of the options, and for the words themselves at the end."""
        form, spoke = self._form(candidate), spoke[-_RECENT:]
        named = [it for it in spoke if it.entity]
        entities = [
            [*self._of(candidate, form, it, rank, of_kind, named)]
            for rank, (it, of_kind) in enumerate(self._counted([it for it in options if isinstance(it, str)]))
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
            yield f"itself {self._cast.article(candidate)}"
            yield f"itself {word.tag}"
            yield f"itself words {step(len(candidate.words), 2, 3, 4, 6)}"
            yield f"itself {'with' if named else 'without'} a name"
            yield f"itself a group {word.lower in GROUP_NOUNS}"
            yield f"itself a group {word.lower in GROUP_NOUNS} {self._cast.article(candidate)}"
            yield f"itself a paper {self._cast.paper(word.lower)}"
            yield f"itself a role {bool(self._cast.roles.get(word.lower))}"
            yield f"itself “{word.lower}”"

    # Somebody described ----------------------------------------------------------------------------------------------

    def _like(
        self, candidate: Candidate, form: str, phrase: Candidate, rank: int, spoke: Sequence[Spoke]
    ) -> Iterator[str]:
        """What speaks for a pronoun or a phrase as somebody described before it."""
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
        yield f"{form} described {self._cast.article(phrase)}"
        yield f"{form} described speaker {step(phrase.likelihood, 0.1, 0.5, 0.9)}"
        yield f"{form} described a group {word.lower in GROUP_NOUNS}"
        yield f"{form} described a role {bool(self._cast.roles.get(word.lower))}"
        yield f"{form} described “{word.lower}”"
        gender = self._cast.noun_gender(word.lower)
        if form in {"he", "she"} and gender:
            yield f"described gender {'same' if gender == self._cast.gender_of(candidate) else 'other'}"
        if form == "phrase":
            yield f"fuller {self._cast.article(candidate)}"
            yield f"fuller {self._cast.article(phrase)} {self._cast.article(candidate)}"
            yield f"fuller words {step(len(candidate.words), 2, 3, 4)}"
        since = self._cast.somebody_named(phrase, candidate)
        yield f"{form} described {'before' if since else 'after'} the last name"

    # Somebody named --------------------------------------------------------------------------------------------------

    def _counted(self, entities: Sequence[str]) -> Iterator[tuple[str, int]]:
        """The entities with how many of their kind come before each."""
        before: Counter[Kind] = Counter()
        for entity in entities:
            kind = self._reading.entities[entity].kind
            yield entity, before[kind]
            before[kind] += 1

    def _of(
        self, candidate: Candidate, form: str, entity: str, rank: int, of_kind: int, spoke: Sequence[Spoke]
    ) -> Iterator[str]:
        kind, mentions = self._reading.entities[entity].kind, self._cast.mentions[entity]
        yield f"{form} {kind}"
        yield from self._agreement(form, entity)
        yield from self._before(candidate, form, mentions, rank)
        yield from self._spoke(candidate, form, entity, spoke)
        yield f"named {step(len(mentions), 2, 3, 5, 8)}"
        headline = self._reading.paragraph_of[self._reading.parse.touching(mentions[0].span)[0]] == 0
        if headline:
            yield "in the headline"
        if kind is Kind.PERSON and self._cast.many(candidate):
            named = "first named" if entity == self._cast.first else "named later"  # he speaks for all, by definition
            together = "with others" if entity in self._cast.together else "alone"
            yield from (f"many {named}", f"many {named} in the headline {headline}", f"many {named} {together}")
        if form == "phrase":
            yield from self._called(candidate, entity, kind, spoke)
            group = self._reading.parse.words[candidate.head].lower in GROUP_NOUNS
            yield f"{kind} for a group {group} {self._cast.article(candidate)} last of its kind but {min(2, of_kind)}"

    def _agreement(self, form: str, entity: str) -> Iterator[str]:
        gender = self._cast.genders.get(entity)
        if form in {"he", "she"} and gender is not None:
            yield f"gender {'same' if gender else 'unknown'}"  # those of the other are no options

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
        yield from self._subject(candidate, form, mentions[number - 1], subject=subject, rank=rank)
        if any(reading.parse.words[i].dep == "nmod:poss" for i in words):
            yield "owner"
        if words[0] not in reading.outside:
            yield "in marks"
        if words[0] == reading.parse.sentences[first.sentence][0]:
            yield "begins its sentence"
        yield f"speaker there {step(reading.signs.highest(SPEAKER, words), 0.1, 0.5, 0.9)}"
        if form in {"he", "she"}:
            yield f"{form} described since {step(self._described_since(words[-1], candidate), 0.1, 0.5, 0.9)}"

    def _subject(self, candidate: Candidate, form: str, mention: Mention, *, subject: bool, rank: int) -> Iterator[str]:
        """How much the sentence of the last mention is about whom it names."""
        words = self._reading.parse.words
        sentence = words[self._reading.parse.touching(mention.span)[0]].sentence
        sentences = min(2, words[candidate.head].sentence - sentence)
        if form == "phrase" and words[candidate.head].lower in GROUP_NOUNS:
            yield f"group subject {subject} sentences {sentences}"
            yield f"group {self._cast.article(candidate)} sentences {sentences}"
        if form in {"he", "she"}:
            first_there = self._first_there(mention, sentence)
            yield f"pronoun subject {subject} last but {min(2, rank)}"
            yield f"pronoun first there {first_there} sentences {sentences}"
            yield f"pronoun first there {first_there} last but {min(2, rank)}"

    def _first_there(self, mention: Mention, sentence: int) -> bool:
        """Whether the person of a mention is the first who is named in its sentence."""
        named = (self._reading.at.get(i) for i in range(*self._reading.parse.sentences[sentence]))
        first = next((it for it in named if it is not None and it.kind is Kind.PERSON), mention)
        return first.entity == mention.entity

    def _described_since(self, index: int, candidate: Candidate) -> float:
        """How likely somebody who is only described between a word and what comes later speaks."""
        since = self._cast.described[
            bisect_left(self._cast.heads, index) : bisect_left(self._cast.heads, candidate.head)
        ]
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
        called = self._cast.roles.get(word.lower, ())
        if any(mention.entity == entity for mention in called):
            alone = "alone" if len({mention.entity for mention in called}) == 1 else "with others"
            before = any(it.entity == entity and it.span.start < candidate.span.start for it in called)
            yield f"called so {alone} {'before' if before else 'after'}"
            yield f"called so {alone} {self._cast.article(candidate)}"
        elif called:
            yield "another called so"
        if kind is not Kind.PERSON:
            yield f"{kind} {word.lower in (GROUP_NOUNS if kind is Kind.ORGANISATION else COUNTRY_NOUNS)}"
        paper = self._cast.paper(word.lower)
        yield f"{kind} a paper {paper}"
        if paper and spoke and spoke[-1].entity == entity:
            yield "a paper spoke last"
        yield f"{kind} {self._cast.article(candidate)}"
        yield f"{kind} {word.tag}"
        yield f"{kind} words {step(len(candidate.words), 2, 3, 4, 6)}"
        yield f"{kind} “{word.lower}”"
        if word.lower in self._reading.entities[entity].name.lower().split():
            others = sum(word.lower in it.name.lower().split() for it in self._reading.entities.values()) > 1
            yield f"{kind} in its name"
            yield f"in its name {'like others' if others else 'alone'} {self._cast.article(candidate)}"
        at = self._reading.at
        inside = [place for place, i in enumerate(candidate.words) if i in at and at[i].entity == entity]
        if inside:
            last = inside[-1] == len(candidate.words) - 1
            behind = candidate.words.start + inside[-1] + 1
            if behind < candidate.words.stop and self._reading.parse.words[behind].tag == "POS":
                yield f"owner of a paper {paper}"
            yield f"{kind} inside {'last' if last else 'first' if inside[0] == 0 else 'between'}"
