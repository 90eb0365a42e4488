"""Corrections: what the reader settled about what was found, laid over every analysis, also a newer one.

Each is about a passage, by an anchor, or about a name. They are laid over in the order in which they were made, so
that each meets what the reader saw when making it; one that no longer fits does nothing.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from readback.core.analysis import Name, QuotationKind, Speaker
from readback.core.anchors import Anchor


class CorrectionKind(StrEnum):
    """What the reader did."""

    ACCEPT = "accept"
    REJECT = "reject"
    SAME_AS = "same-as"
    SPLIT = "split"
    RENAME = "rename"
    KIND = "kind"
    ADD = "add"
    RESIZE = "resize"
    SPEAKER = "speaker"


class About(StrEnum):
    """What a correction is about: a name and whom it stands for, or a quotation and whose words it is."""

    NAME = "name"
    QUOTATION = "quotation"


class Scope(StrEnum):
    """How far a correction reaches: this one mention or quotation, this article, or all articles."""

    HERE = "here"
    ARTICLE = "article"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that the reader settled, in the article of this id.

    `anchor` is the mention, or the first span of the quotation, or the passage that is added as one; a correction of a
    name everywhere may have none. `of` is how the name was called, `to` what it is to be: the other one that it is the
    same as, its own name or its other kind. `called` is the name that two get which are the same. `passages` are the
    new edges of a mention, or all spans of a quotation. `form` is the kind of a quotation that is added or accepted,
    `speaker` whose words it is (None for nobody's) and `was` whose they were said to be before.
    """

    id: str
    kind: CorrectionKind
    about: About
    scope: Scope
    article: str
    created: datetime
    anchor: Anchor | None = None
    of: Name | None = None
    to: Name | None = None
    called: str = ""
    passages: tuple[Anchor, ...] = ()
    form: QuotationKind | None = None
    speaker: Speaker | None = None
    was: Speaker | None = None
