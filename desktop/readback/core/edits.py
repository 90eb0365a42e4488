"""What changed, and how to do it again or take it back."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from enum import StrEnum, auto

from readback.core.analysis import Name
from readback.core.text import Span


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids of what an operation touched; screens refresh from this and from nothing else.

    `notes` are ids of notes added, altered or deleted, `articles` those of the articles they belong to or that
    were added or described themselves. `focus` is the note that should be shown afterwards, if any. `shelf` says that
    articles are known by something else now, or that others stand for them; then `opens` is the article that stands
    for all of them, and `at` the passage in it that they differ in. `catalogue` says that projects or saved searches
    are not what they were, `corrections` that what was found has to be corrected anew, `desk` that there is another
    decision on the name desk, and `agreements` that something else is agreed with a source.
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
    agreements: bool = False

    def also(self, later: "Changes") -> "Changes":
        """These changes and those that came after them, as one; what is shown afterwards is the later one's."""
        return Changes(
            self.articles | later.articles,
            self.notes | later.notes,
            later.focus or self.focus,
            self.shelf or later.shelf,
            later.opens or self.opens,
            later.at or self.at,
            self.catalogue or later.catalogue,
            self.corrections or later.corrections,
            self.desk or later.desk,
            self.agreements or later.agreements,
        )


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
    PART_SAVES = auto()
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
    MAKE_DRAFT = auto()
    MAKE_ARTICLE = auto()
    CLEAR = auto()
    TAKE_BACK_CLEARING = auto()
    TAKE_IN = auto()
    AGREE = auto()
    DROP_AGREEMENT = auto()
    NAME_GROUND = auto()
    DROP_GROUND = auto()


_Step = Callable[[], Changes]
Watch = Callable[[int, int], None]
"""Told how many edits are done, of how many."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing the reader did, in both directions.

    The closures do the work where the library lives and return what it changed. Edits in a row that share a
    `run` (typing in one note) are taken back as one. `about` is whom a correction is about, by the name it gives.
    `give_up` takes the place of `undo` where a deed that this is part of failed, be it here or later: nothing of it
    stays. It is not minded whether this was done.
    """

    verb: Verb
    redo: Callable[[], Changes] = field(repr=False)
    undo: Callable[[], Changes] = field(repr=False)
    run: str | None = None
    about: Name | None = None
    give_up: Callable[[], Changes] | None = field(default=None, repr=False)

    def then(self, later: "Edit") -> "Edit | None":
        """This edit and a later one of the same run as one edit; None where they do not belong together."""
        if self.run is None or self.run != later.run:
            return None
        return Edit(self.verb, later.redo, self.undo, self.run, self.about)


def together(edits: Sequence[Edit], watch: Watch = lambda _done, _all: None) -> Edit:
    """Several edits as one that is called as the first; where one of them fails none is done.

    `watch` is called before each of them; what it raises ends all of it.
    """
    first = edits[0]
    redo = [(it.redo, it.undo, it.give_up) for it in edits]
    undo = [(it.undo, it.redo, None) for it in reversed(edits)]
    return Edit(first.verb, lambda: _in_turn(redo, watch), lambda: _in_turn(undo, watch), first.run, first.about)


def _in_turn(steps: Sequence[tuple[_Step, _Step, _Step | None]], watch: Watch) -> Changes:
    """Takes steps, each with its way back and how it is given up, one after the other."""
    changes = Changes()
    with ExitStack() as ways_back:
        for done, (forth, back, give_up) in enumerate(steps):
            watch(done, len(steps))
            if give_up is not None:  # a step that fails may be done all the same, as far as the disk is concerned
                ways_back.callback(give_up)
            changes = changes.also(forth())
            if give_up is None:
                ways_back.callback(back)
        ways_back.pop_all()
    return changes
