"""Agreements with sources (ground rules): what was agreed with whom, when and in which words, about what.

An agreement is about a person, a note, a passage or a whole article. One with a person is also one about what that
person says and about the notes on the person (`core.outgoing.rules`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from readback.core.anchors import Anchor
from readback.core.text import folded, tidy


class Effect(StrEnum):
    """What an agreement does: all that is OFF or under EMBARGO stays, BACKGROUND goes under a description."""

    NONE = "not agreed"
    RECORD = "on the record"
    BACKGROUND = "background"
    OFF = "off the record"
    EMBARGO = "embargo"


class Over(StrEnum):
    """What an agreement is about."""

    PERSON = "person"
    NOTE = "note"
    PASSAGE = "passage"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Ground:
    """A kind of agreement that the reader named, and which effect it has."""

    id: str
    name: str
    effect: Effect


@dataclass(frozen=True, slots=True)
class Subject:
    """What an agreement is about.

    `article` is the id of the article of a note, a passage or an article, `note` that of the note, `person` the name
    of a person as the name desk has it, `anchor` the passage.
    """

    over: Over
    article: str = ""
    note: str = ""
    person: str = ""
    anchor: Anchor | None = None

    def is_same(self, other: "Subject") -> bool:
        """Whether two are about one and the same: a note wherever it is, a person whatever the case of the name."""
        if self.over is not other.over:
            return False
        if self.over is Over.PERSON:
            return folded(tidy(self.person)) == folded(tidy(other.person))
        if self.over is Over.NOTE:
            return self.note == other.note
        spans = [it.span if it else None for it in (self.anchor, other.anchor)]
        return self.article == other.article and spans[0] == spans[1]


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed.

    `label` is the reader's own word for the kind, empty where it is the usual one. `source` is with whom, `agreed` the
    day (ISO 8601), `words` in which words. `description` stands for the name where it is BACKGROUND, `until` is when
    an EMBARGO ends, with its time zone.
    """

    effect: Effect
    label: str = ""
    source: str = ""
    agreed: str = ""
    words: str = ""
    description: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement, and when it was written down, with its time zone."""

    id: str
    subject: Subject
    terms: Terms
    created: datetime

    @property
    def source(self) -> str:
        """With whom it was made: with the person that it is about where nobody else is named."""
        return self.terms.source or self.subject.person

    def effect(self, now: datetime) -> Effect:
        """Its effect at a moment: an embargo ends by itself. One without a moment to end at does not end."""
        terms = self.terms
        if terms.effect is Effect.EMBARGO and terms.until is not None and terms.until <= now:
            return Effect.RECORD
        return terms.effect

    def holds(self, now: datetime) -> bool:
        """Whether what it is about must not leave at all."""
        return self.effect(now) in {Effect.OFF, Effect.EMBARGO}

    def protects(self, now: datetime) -> bool:
        """Whether it keeps anything from leaving, be it only a name."""
        return self.holds(now) or self.effect(now) is Effect.BACKGROUND


def about(agreements: Iterable[Agreement], subject: Subject) -> Agreement | None:
    """The agreement about something itself, whatever it inherits."""
    return next((it for it in agreements if it.subject.is_same(subject)), None)


def sound(terms: Terms, grounds: Sequence[Ground] = ()) -> bool:
    """Whether terms say what they have to: background a description, and an embargo until when, with the time zone."""
    if terms.effect is Effect.BACKGROUND and not tidy(terms.description):
        return False
    if terms.effect is Effect.EMBARGO and (terms.until is None or terms.until.tzinfo is None):
        return False
    return not terms.label or not grounds or any(it.name == terms.label for it in grounds)


class Agreed(Protocol):
    """What a library keeps of agreements. Its methods that write raise LibraryUnwritable."""

    def agreements(self) -> Sequence[Agreement]:
        """What was agreed with sources, in the order it was written down."""
        ...

    def save_agreement(self, agreement: Agreement) -> None:
        """Keeps an agreement, in place of the one of the same id if there is one."""
        ...

    def delete_agreement(self, id: str) -> None:
        """Takes an agreement away, if it is there."""
        ...

    def grounds(self) -> Sequence[Ground]:
        """The kinds of agreement that the reader named, in the order they were named."""
        ...

    def save_ground(self, ground: Ground) -> None:
        """Keeps a kind of agreement, in place of the one of the same id if there is one."""
        ...

    def delete_ground(self, id: str) -> None:
        """Takes a kind of agreement off the list."""
        ...
