"""What changed, and how to do it again or take it back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum, auto

from readback.core.text import Span


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids of what an operation touched; screens refresh from this and from nothing else.

    `notes` are ids of notes added, altered or deleted, `articles` those of the articles they belong to or that
    were added or described themselves. `focus` is the note that should be shown afterwards, if any. `shelf` says that
    articles are known by something else now, or that others stand for them; then `opens` is the article that stands
    for all of them, and `at` the passage in it that they differ in. `catalogue` says that projects or saved searches
    are not what they were, `corrections` that what was found has to be corrected anew, and `desk` that there is
    another decision on the name desk.
    """

    articles: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    focus: str | None = None
    shelf: bool = False
    opens: str | None = None
    at: Span | None = None
    catalogue: bool = False
    corrections: bool = False
    desk: bool = False


class Verb(StrEnum):
    """What the reader did, for the window to put into words."""

    ADD_NOTE = auto()
    HIGHLIGHT = auto()
    WRITE_NOTE = auto()
    RECOLOUR = auto()
    TAG_NOTE = auto()
    REVERT_NOTE = auto()
    CHOOSE_LINK = auto()
    PLACE_NOTE = auto()
    DELETE_NOTE = auto()
    DESCRIBE = auto()
    PUT_BACK = auto()
    TYPE_OUT = auto()
    NEWER_VERSION = auto()
    NEW_PROJECT = auto()
    RENAME_PROJECT = auto()
    DELETE_PROJECT = auto()
    PUT_IN_PROJECT = auto()
    TAKE_OUT_OF_PROJECT = auto()
    SAVE_SEARCH = auto()
    REMOVE_ARTICLE = auto()
    BRING_BACK = auto()
    DELETE_SEARCH = auto()
    ACCEPT = auto()
    REJECT = auto()
    JOIN = auto()
    SPLIT = auto()
    RENAME = auto()
    CHANGE_KIND = auto()
    ADD_MENTION = auto()
    ADD_QUOTATION = auto()
    RESIZE = auto()
    SET_SPEAKER = auto()
    WITHDRAW = auto()
    KEEP_APART = auto()


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing the reader did, in both directions.

    The closures do the work where the library lives and return what it changed. Edits in a row that share a
    `run` (typing in one note) are taken back as one.
    """

    verb: Verb
    redo: Callable[[], Changes] = field(repr=False)
    undo: Callable[[], Changes] = field(repr=False)
    run: str | None = None

    def then(self, later: "Edit") -> "Edit | None":
        """This edit and a later one of the same run as one edit; None where they do not belong together."""
        if self.run is None or self.run != later.run:
            return None
        return Edit(self.verb, later.redo, self.undo, self.run)
