"""Who appears in an article: the named with their mentions and genders, what they are called, and the described."""

from bisect import bisect_left
from collections.abc import Sequence

from readback.core.analysis import Entity, Kind, Mention
from readback.extraction.candidates import Candidate, Form, described
from readback.extraction.lexicon import FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES, PAPERS, PRONOUNS
from readback.extraction.reading import Reading
from readback.extraction.roles import named_later, roles

_ABBREVIATED = len("capt.")
_TITLE = 16
WITHOUT = "without article"
_PLURAL = frozenset({"NNS", "NNPS"})
_WOMEN = frozenset("mother wife daughter girl girlfriend aunt grandmother widow actress waitress nun".split())
_MEN = frozenset("husband son boy boyfriend uncle grandfather widower actor waiter monk".split())
_ARTICLES = frozenset("the a an this his her their its one some two".split())


class Cast:
    """Everybody in one article.

    `mentions` are those of each entity, `starts` where all mentions begin, `first` is the person named first. `roles`
    are the mentions of those who are called by a noun, `named` the one whose bearer the article names outright later.
    `genders` (m, f or nothing) are known of people only. `described` are phrases for somebody without a name, `heads`
    their heads, both in order.
    """

    def __init__(self, reading: Reading, everyone: Sequence[Candidate]) -> None:
        self.reading = reading
        self.mentions: dict[str, list[Mention]] = {}
        for mention in reading.mentions:
            self.mentions.setdefault(mention.entity, []).append(mention)
        self.starts = [mention.span.start for mention in reading.mentions]
        people = (mention.entity for mention in reading.mentions if mention.kind is Kind.PERSON)
        self.first = next(people, None)
        self.together = {mention.entity for mention in reading.mentions if self._with_others(mention)}
        self.roles = roles(reading.parse, reading.mentions)
        self.named = named_later(reading.parse, reading.mentions)
        self.genders = {it.id: self._gender(it) for it in reading.entities.values() if it.kind is Kind.PERSON}
        self.described = described(reading, everyone)
        self.heads = [it.head for it in self.described]

    def _with_others(self, mention: Mention) -> bool:
        """Whether a mention stands first in a row of names."""
        words = self.reading.parse.touching(mention.span)
        others = (other for word in words for other in self.reading.parse.children(word, "conj"))
        return any(other in self.reading.at and self.reading.at[other] is not mention for other in others)

    def described_before(self, candidate: Candidate, count: int) -> list[Candidate]:
        """The last `count` who are described before a candidate, the last first."""
        last = bisect_left(self.heads, candidate.head)
        return self.described[max(0, last - count) : last][::-1]

    def somebody_named(self, after: Candidate, before: Candidate) -> bool:
        """Whether a person's name begins between two candidates."""
        named = range(bisect_left(self.starts, after.span.end), bisect_left(self.starts, before.span.start))
        return any(self.reading.mentions[number].kind is Kind.PERSON for number in named)

    def many(self, candidate: Candidate) -> bool:
        """Whether a candidate stands for several."""
        word = self.reading.parse.words[candidate.head]
        return word.tag in _PLURAL or word.lower == "they"

    def paper(self, noun: str) -> bool:
        """Whether a noun is for something that says what its owner says, or for several."""
        return noun in PAPERS or noun.removesuffix("s") in PAPERS

    def article(self, candidate: Candidate) -> str:
        """The article or possessive with which a phrase begins, in marks, or that there is none."""
        first = self.reading.parse.words[candidate.words.start].lower
        return f"“{first}”" if first in _ARTICLES else WITHOUT

    def gender_of(self, candidate: Candidate) -> str:
        """The gender that a pronoun tells: m, f, or nothing."""
        word = self.reading.parse.words[candidate.head].lower
        return PRONOUNS.get(word, "") if candidate.form is Form.PRONOUN else ""

    def noun_gender(self, noun: str) -> str:
        """The gender that a noun tells: m, f, or nothing."""
        if noun in FEMALE_TITLES or noun.endswith("woman") or noun in _WOMEN:
            return "f"
        return "m" if noun in MALE_TITLES or noun.endswith("man") or noun in _MEN else ""

    def _gender(self, entity: Entity) -> str:
        """What titles and the first name tell: m, f, or nothing."""
        for mention in self.mentions[entity.id]:
            before = self.reading.text[max(0, mention.span.start - _TITLE) : mention.span.start].lower().split()
            title = before[-1] if before else ""
            if title.endswith(".") and len(title) > _ABBREVIATED:
                continue  # a sentence ends there
            title = title.removesuffix(".")
            if title in MALE_TITLES | FEMALE_TITLES:
                return "m" if title in MALE_TITLES else "f"
        first = entity.name.split()[0].lower() if " " in entity.name else ""
        return "m" if first in MALE_NAMES else "f" if first in FEMALE_NAMES else ""
