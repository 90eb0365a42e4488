"""Notes: what the reader writes, and what it is about."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from readback.core.anchors import Anchor
from readback.core.document import Region


class TargetKind(StrEnum):
    """What a note is about."""

    PASSAGE = "passage"
    PAGE = "page"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Target:
    """The article a note belongs to, and which kind of thing in it the note is about."""

    article: str
    kind: TargetKind


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader wrote.

    `anchor` is there when the target is a passage, `region` when it is a page or a part of one. `body` is Markdown
    and is kept as typed; an empty one is a highlight without words. `created` and `modified` carry their time zone.
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
