"""Notes: what the reader writes, and what it is about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from readback.core.anchors import Anchor
from readback.core.document import Region
from readback.core.links import Link
from readback.core.text import folded, normalised

COLOURS = ("yellow", "green", "blue", "pink", "orange", "violet", "red", "grey")
"""The colours of notes, in the order of the keys 1 to 8; the first is the usual one."""

SIGNS = re.compile(r"^(?:#+|>|[-*+]|\d+[.)])\s+|\*\*|__|`|\[\[|\]\]")
"""What only tells Markdown how to set a line, and is not for reading."""

_LINK_ALONE = re.compile(r"\[\[[^\[\]]*\]\]")

MOST_VERSIONS = 20
SITTING = timedelta(minutes=1)
"""A note keeps so many of its earlier states; what is typed with shorter pauses than this is one of them."""


class TargetKind(StrEnum):
    """What a note is about."""

    PASSAGE = "passage"
    PAGE = "page"
    ARTICLE = "article"
    QUOTATION = "quotation"
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Target:
    """The article a note belongs to, and which kind of thing in it the note is about.

    `subject` is the name of the person, place or organisation.
    """

    article: str
    kind: TargetKind
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """The words of a note as they once were, and when they were last changed."""

    body: str
    modified: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader wrote.

    `anchor` is there when the target is a passage or a quotation, `region` when it is a page or a part of one. `body`
    is Markdown and is kept as typed; an empty one is a highlight without words. `links` are what `[[…]]` in it leads
    to. `created` and `modified` carry their time zone; `versions` are earlier states of the body, the last one first.
    """

    id: str
    target: Target
    anchor: Anchor | None
    body: str
    created: datetime
    modified: datetime
    tags: tuple[str, ...] = ()
    colour: str = "yellow"
    region: Region | None = None
    links: tuple[Link, ...] = ()
    versions: tuple[Version, ...] = ()

    @property
    def heading(self) -> str:
        """The first line that holds anything, by which a link names the note, as it reads."""
        return heading_of(self.body)


def heading_of(body: str) -> str:
    """The first line of some Markdown that holds anything, without the signs that only tell how to set it.

    One that is a link and nothing else keeps its brackets: without them it would bear the name of what it leads to, and
    a link by that name could mean either.
    """
    line = next((line.strip() for line in body.splitlines() if line.strip()), "")
    return line if _LINK_ALONE.fullmatch(line) else SIGNS.sub("", line)


def rewritten(note: Note, body: str, when: datetime) -> Note:
    """The note with other words; those it had are kept as a version unless they were typed just before."""
    versions = note.versions
    if note.body and when - note.modified >= SITTING:
        versions = (Version(note.body, note.modified), *versions)[:MOST_VERSIONS]
    return replace(note, body=body, modified=when, versions=versions)


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: without "#" and blanks, no two of them that differ in case or accents alone."""
    kept: dict[str, str] = {}
    for tag in tags:
        clean = "-".join(re.sub("[,#]", " ", normalised(tag)).split())
        if clean:
            kept.setdefault(folded(clean), clean)
    return tuple(kept.values())
