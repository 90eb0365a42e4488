"""From the words that stand for a speaker to who that is: names, pronouns, roles, and the article's own words."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readback.core.analysis import Entity, Kind, Mention, Speaker, SpeakerKind
from readback.core.text import Span
from readback.extraction.lexicon import (
    COUNTRY_NOUNS,
    FEMALE_NAMES,
    FEMALE_TITLES,
    GROUP_NOUNS,
    MALE_NAMES,
    MALE_TITLES,
    PAPERS,
    PRONOUNS,
    SAYING,
)
from readback.extraction.roles import roles
from readback.extraction.syntax import Parse

_AROUND = ("acl", "acl:relcl", "conj", "cc", "parataxis", "ccomp", "advcl")
_LONGEST = 14
_BACK = 60
_CLEARLY = 1.0
_FARTHEST = 300
_ABBREVIATED = len("capt.")


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker, the words that stand for them, and whether there was no other choice."""

    speaker: Speaker | None
    mention: Span | None
    clear: bool


class Resolver:
    """Finds speakers in one article; is asked in the order of the text, since “he” is often who spoke last."""

    def __init__(
        self, text: str, parse: Parse, entities: Sequence[Entity], mentions: Sequence[Mention], outside: frozenset[int]
    ) -> None:
        self._text, self._parse, self._outside = text, parse, outside
        self._entities = {entity.id: entity for entity in entities}
        self._mentions = mentions
        self._at: dict[int, Mention] = {i: m for m in mentions for i in parse.within(m.span)}
        self._roles = roles(parse, mentions)
        self._anchors = self._all_anchors()
        self._titles = self._all_titles()
        self._genders = {entity.id: self._gender(entity) for entity in entities if entity.kind is Kind.PERSON}
        self._last: str | None = None

    def _all_anchors(self) -> list[tuple[int, str]]:
        """Where each entity is named or, if only one person has the role, called by it: first word and entity."""
        named = [(self._parse.at(mention.span.start), mention.entity) for mention in self._mentions]
        for index, word in enumerate(self._parse.words):
            holders = {mention.entity for mention in self._roles.get(word.lower, ())} if word.tag == "NN" else set()
            if len(holders) == 1 and index not in self._at and self._definite(index):
                named.append((index, holders.pop()))
        return sorted(named)

    def _all_titles(self) -> dict[str, list[str]]:
        """The words right before each entity's mentions, in small letters."""
        titles: dict[str, list[str]] = {}
        for mention in self._mentions:
            before = self._text[max(0, mention.span.start - 16) : mention.span.start].lower().split()
            title = before[-1] if before else ""
            if not title.endswith(".") or len(title) <= _ABBREVIATED:  # else a sentence ends there
                titles.setdefault(mention.entity, []).append(title.removesuffix("."))
        return titles

    def _definite(self, head: int) -> bool:
        return any(self._parse.words[i].lower in {"the", "this", "that"} for i in self._parse.children(head, "det"))

    def find(self, head: int) -> Found:
        """The speaker whose words' head this is."""
        found = self._find(head)
        if found.speaker and found.speaker.kind is SpeakerKind.PERSON:
            self._last = found.speaker.entity
        return found

    def _find(self, head: int) -> Found:
        word = self._parse.words[head]
        if mention := self._named(head):
            return self._as(mention.entity, mention.span, clear=True)
        if word.lower in PRONOUNS:
            return self._pronoun(head)
        return self._role(head) or self._described(head)

    def _as(self, entity: str, mention: Span | None, *, clear: bool) -> Found:
        named = self._entities[entity]
        return Found(Speaker(named.name, SpeakerKind(named.kind.value), entity), mention, clear)

    # By name -------------------------------------------------------------------------------------------------------

    def _named(self, head: int) -> Mention | None:
        """The mention that the noun phrase is: at its head, after its head as a name, or the owner of what speaks."""
        word = self._parse.words[head]
        if head in self._at:
            return self._at[head]
        if word.dep == "appos" and word.head in self._at and self._at[word.head].kind is Kind.PERSON:
            return self._at[word.head]
        if self._parse.words[head].lower in PAPERS:
            return self._owner(head)
        near = self._parse.subtree(head, (*_AROUND, "nmod", "nmod:poss", "obl"))
        people = [self._at[i] for i in near if i > head and i in self._at and self._at[i].kind is Kind.PERSON]
        return people[0] if people else self._name_after(head)

    def _name_after(self, head: int) -> Mention | None:
        """A person's name right after the noun or, between commas, after its phrase: “the mayor of Split, Ann Lee,”."""
        last = max(i for i in self._parse.subtree(head, (*_AROUND, "appos", "punct")))
        for index in (head + 1, last + 1, last + 2):
            mention = self._at.get(index)
            between = self._parse.words[head + 1 : index] if index == last + 2 else ()
            if (
                mention
                and mention.kind is Kind.PERSON
                and index in self._outside
                and (not between or between[-1].text == ",")
            ):
                return mention
        return None

    def _owner(self, head: int) -> Mention | None:
        """Whose statement it is: named in its phrase, else who released it."""
        window = range(max(0, head - 6), min(len(self._parse.words), head + 10))
        phrase = set(self._parse.subtree(head, _AROUND))
        named = [i for i in window if i in phrase and i in self._at and i in self._outside]
        named.sort(key=lambda i: (self._at[i].kind is not Kind.PERSON, abs(i - head)))
        if named:
            return self._at[named[0]]
        verb = self._parse.words[head].head
        for subject in self._parse.children(verb, "nsubj"):
            if subject in self._at and subject != head:
                return self._at[subject]
        return self._writer(head)

    def _writer(self, head: int) -> Mention | None:
        """Who is named after “by” or “from” further on: “a tweet on Monday by Governor Ann Lee”."""
        by = False
        for index in range(head + 1, min(head + _LONGEST, len(self._parse.words))):
            if self._parse.words[index].tag in {",", ".", ":"} or index not in self._outside:
                return None
            by = by or self._parse.words[index].lower in {"by", "from"}
            if by and index in self._at and self._at[index].kind is not Kind.PLACE:
                return self._at[index]
        return None

    # By pronoun ----------------------------------------------------------------------------------------------------

    def _pronoun(self, head: int) -> Found:
        word = self._parse.words[head]
        if word.lower in {"i", "we", "you"}:
            return Found(None, word.span, clear=False)
        if word.lower in {"it", "they"}:
            return self._subject_before(head)
        if word.lower in {"he", "she"} and (described := self._unnamed_before(head)):
            return described
        scores = self._candidates(head, (Kind.PERSON,), PRONOUNS[word.lower])
        if not scores:
            return Found(None, word.span, clear=False)
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        clear = len(ranked) == 1 or ranked[0][1] - ranked[1][1] > _CLEARLY
        return self._as(ranked[0][0], word.span, clear=clear)

    def _unnamed_before(self, head: int) -> Found | None:
        """Somebody without a name who spoke before in the paragraph and since whom nobody was named."""
        words = self._parse.words
        for index in range(head - 1, max(-1, head - _BACK), -1):
            if index in self._outside and index in self._at and self._at[index].kind is Kind.PERSON:
                return None
            if "\n" in self._text[words[index].span.start : words[head].span.start]:
                return None
            speaks = words[index].dep in {"nsubj", "nsubj:pass"} and words[words[index].head].lower in SAYING
            if not speaks or index not in self._outside or words[index].tag != "NN":
                continue
            if words[index].lower in PAPERS | GROUP_NOUNS:
                continue
            found = self._role(index) or self._described(index)
            return Found(found.speaker, words[head].span, clear=False) if found.speaker else None
        return None

    def _subject_before(self, head: int) -> Found:
        """What “it” and “they” stand for: the nearest subject before that is a body or, for “they”, several people."""
        plural = self._parse.words[head].lower == "they"
        for index in range(head - 1, max(-1, head - _BACK), -1):
            word = self._parse.words[index]
            if index not in self._outside or word.dep not in {"nsubj", "nsubj:pass"}:
                continue
            mention = self._at.get(index)
            if mention and mention.kind is not Kind.PERSON:
                return self._as(mention.entity, self._parse.words[head].span, clear=False)
            if not mention and (word.tag == "NNS" if plural else word.lower in GROUP_NOUNS):
                found = self._find(index)
                return Found(found.speaker, self._parse.words[head].span, clear=False)
        return Found(None, self._parse.words[head].span, clear=False)

    def _candidates(self, head: int, kinds: Iterable[Kind], gender: str) -> dict[str, float]:
        """The entities named before a pronoun that it can stand for, with how likely each is."""
        scores: dict[str, float] = {}
        past = bisect_left(self._anchors, (head, ""))
        for first, entity in self._anchors[max(0, past - _FARTHEST) : past]:
            if first not in self._outside or self._entities[entity].kind not in kinds:
                continue
            if gender and self._genders.get(entity, "") not in {"", gender}:
                continue
            told = bool(gender) and self._genders.get(entity, "") == gender
            scores[entity] = max(scores.get(entity, -99.0), self._closeness(entity, first, head) + 0.5 * told)
        return scores

    def _closeness(self, entity: str, first: int, head: int) -> float:
        words = self._parse.words
        distance = words[head].sentence - words[first].sentence
        breaks = self._text.count("\n", words[first].span.start, words[head].span.start) > 0
        mention = self._at.get(first)
        inside = self._parse.within(mention.span) if mention else (first,)
        subject = any(words[i].dep in {"nsubj", "nsubj:pass"} for i in inside)
        possessed = any(words[i].dep == "nmod:poss" for i in inside)
        return (
            -float(distance) - breaks + 1.5 * subject - 0.5 * possessed + (entity == self._last) + 0.01 * (first - head)
        )

    def _gender(self, entity: Entity) -> str:
        """What titles and the first name tell: m, f, or nothing."""
        for title in self._titles.get(entity.id, ()):
            if title in MALE_TITLES | FEMALE_TITLES:
                return "m" if title in MALE_TITLES else "f"
        first = entity.name.split()[0].lower() if " " in entity.name else ""
        return "m" if first in MALE_NAMES else "f" if first in FEMALE_NAMES else ""

    # By role -------------------------------------------------------------------------------------------------------

    def _role(self, head: int) -> Found | None:
        """“The corporal”, “the company”: who was called so before, or is later."""
        noun = self._parse.words[head]
        if not self._definite(head) or noun.tag != "NN":
            return None
        span = self._phrase(head)
        people = self._roles.get(noun.lower, ())
        if people:
            before = [mention for mention in people if mention.span.start < noun.span.start]
            return self._as(
                (before[-1] if before else people[0]).entity, span, clear=len({m.entity for m in people}) == 1
            )
        kind = Kind.ORGANISATION if noun.lower in GROUP_NOUNS else Kind.PLACE if noun.lower in COUNTRY_NOUNS else None
        if kind is None or len(self._parse.subtree(head, _AROUND)) > 4:
            return None
        scores = self._candidates(head, (kind,), "")
        return self._as(max(scores, key=lambda id: scores[id]), span, clear=False) if scores else None

    # In the article's own words ------------------------------------------------------------------------------------

    def _described(self, head: int) -> Found:
        span = self._phrase(head)
        word = self._parse.words[head]
        if self._parse.words[self._parse.at(span.start)].tag in {"VBD", "VBZ", "VBP", "MD"}:
            return Found(None, None, clear=False)  # a clause, not a noun
        if not word.tag.startswith("NN") and word.tag not in {"CD", "DT", "JJ", "PRP", "WP"}:
            return Found(None, None, clear=False)
        return Found(Speaker(span.of(self._text), SpeakerKind.DESCRIBED), span, clear=True)

    def _phrase(self, head: int) -> Span:
        """The noun phrase without what is set off by commas, at most _LONGEST words."""
        words = self._parse.words
        members = set(self._parse.subtree(head, ("acl:relcl", "appos", "parataxis", "conj", "cc", "ccomp", "advcl")))
        first = last = head
        while (
            first - 1 in members
            and first - 1 in self._outside
            and words[first - 1].text not in {",", ":", ";"}
            and head - first < _LONGEST
        ):
            first -= 1
        while (
            last + 1 in members
            and last + 1 in self._outside
            and words[last + 1].text not in {",", ":", ";", "—", "–"}
            and last - first < _LONGEST
        ):
            last += 1
        while first < head and (words[first].tag in {"IN", "TO"} or words[first].lower == "according"):
            first += 1
        return self._parse.span(first, last)
