"""From the words that stand for a speaker to who that is: names, and the ones whom pronouns and roles stand for."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from readback.core.analysis import Kind, Speaker, SpeakerKind
from readback.extraction.candidates import Candidate, Form
from readback.extraction.cast import WITHOUT, Cast
from readback.extraction.lexicon import GROUP_NOUNS, PRONOUNS
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading
from readback.extraction.reference import Option, Reference, Spoke

_RECENT = 30
_DESCRIBED = 3
_FULLER = 2


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker, None where nobody is known, and how likely it is."""

    speaker: Speaker | None
    likelihood: float


class Antecedents:
    """Finds who is meant in one article."""

    def __init__(self, reading: Reading, everyone: Sequence[Candidate], ranker: Ranker) -> None:
        self._reading, self._cast, self._ranker = reading, Cast(reading, everyone), ranker
        self._reference = Reference(self._cast)

    def features(self, candidate: Candidate, options: Sequence[Option], spoke: Sequence[Spoke]) -> list[list[str]]:
        """What speaks for each of the options, and for the words themselves at the end."""
        return self._reference.features(candidate, options, spoke)

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
            named = self._cast.named.get(self._reading.parse.words[candidate.head].lower)
            return named.entity if named is not None and self._cast.article(candidate) != WITHOUT else None
        if not self._cast.gender_of(candidate):
            return None
        for phrase in self._cast.described_before(candidate, _RECENT):
            meant = self._outright(phrase)
            if meant is not None:
                others = [it for it in self.options(candidate) if isinstance(it, str)]
                return None if any(self._named_since(it, phrase, candidate) for it in others) else meant
        return None

    def _goes_on(self, candidate: Candidate, spoke: Sequence[Spoke]) -> Candidate | None:
        """Who spoke last, where that is somebody described in this paragraph and nobody was named since."""
        if not self._cast.gender_of(candidate) or not spoke or spoke[-1].entity:
            return None
        near = self._cast.described_before(candidate, _RECENT)
        phrase = next((it for it in near if it.head == spoke[-1].head), None)
        if phrase is None or self._cast.many(phrase):
            return None
        same = self._reading.paragraph_of[phrase.head] == self._reading.paragraph_of[candidate.head]
        return phrase if same and not self._cast.somebody_named(phrase, candidate) else None

    def _named_since(self, entity: str, phrase: Candidate, candidate: Candidate) -> bool:
        """Whether an entity is named between a phrase and what comes later."""
        return any(phrase.span.end <= it.span.start < candidate.span.start for it in self._cast.mentions[entity])

    def _speaker(self, entity: str) -> Speaker:
        named = self._reading.entities[entity]
        return Speaker(named.name, SpeakerKind(named.kind.value), entity)

    def options(self, candidate: Candidate) -> list[Option]:
        """Who can be meant: the entities, those named last before first, then those that are called so elsewhere.

        Who was described before can be meant too: by a pronoun, and by a phrase that only takes up the noun.
        """
        found: dict[str, None] = {}
        kinds, genders = self._kinds(candidate), self._gendered(candidate)
        last = bisect_left(self._cast.starts, candidate.span.start)
        for mention in self._reading.mentions[max(0, last - 10 * _RECENT) : last][::-1]:
            if mention.kind in kinds and len(found) < _RECENT and self._cast.genders.get(mention.entity, "") in genders:
                found[mention.entity] = None
        if candidate.form is Form.PHRASE:
            inside = self._reading.mentions[last : bisect_left(self._cast.starts, candidate.span.end)]
            word = self._reading.parse.words[candidate.head].lower
            called = (*inside, *self._cast.roles.get(word, ())[:_RECENT])
            found |= dict.fromkeys(mention.entity for mention in called if mention.kind in kinds)
            return [*found, *self._fuller(candidate)]
        near = self._cast.described_before(candidate, _DESCRIBED)
        paragraph = self._reading.paragraph_of[candidate.head] - 1
        return [*found, *(it for it in near if self._reading.paragraph_of[it.head] >= paragraph)]

    def _fuller(self, candidate: Candidate) -> list[Candidate]:
        """Phrases before a candidate around its noun that say more: for “the spokesman” “a spokesman for the line”."""
        noun = self._reading.parse.words[candidate.head].lower
        near = self._cast.described_before(candidate, _RECENT)
        same = [it for it in near if self._reading.parse.words[it.head].lower == noun]
        return [it for it in same if len(it.words) > len(candidate.words)][:_FULLER]

    def _kinds(self, candidate: Candidate) -> frozenset[Kind]:
        word = self._reading.parse.words[candidate.head].lower
        if PRONOUNS.get(word):
            return frozenset({Kind.PERSON})
        body = word == "it" or (word in GROUP_NOUNS and not self._cast.paper(word))
        return frozenset(Kind) - ({Kind.PERSON} if body else set())

    def _gendered(self, candidate: Candidate) -> frozenset[str]:
        """The genders of those who can be meant; that of many is unknown."""
        return frozenset({"", self._cast.gender_of(candidate) or "m", self._cast.gender_of(candidate) or "f"})
