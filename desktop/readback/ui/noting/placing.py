"""Notes that lost their passage, or whose passage was changed: the reader says where they belong."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from readback.core.anchors import State, guesses
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.frame.frame import Frame
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import beginning, tr

SHOWN = 60
"""How much of the lost words is shown, in code points."""

Choice = tuple[str, Callable[[], None]]


class Placing(QObject):
    """Offers, in the message above the article, what can be done for the note in the editor."""

    def __init__(self, session: Session, tasks: Tasks, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._frame = session, tasks, frame
        self._job: Job | None = None
        self._note = ""

    def show_note(self, placed: PlacedNote) -> None:
        """Another note is in the editor."""
        state = placed.placement.state if placed.placement is not None else State.IN_PLACE
        if self._job is not None:
            self._job.cancel()
        self._note = placed.note.id
        if state is State.IN_PLACE:
            self._frame.banner.forget("place")
        elif state is State.MOVED and placed.span is not None:
            right = (tr("It belongs here"), partial(self._put, placed, placed.span))
            self._say(tr("The passage of this note was changed; it was found where it is marked."), placed, [right])
        else:
            self._guess(placed)

    def _guess(self, placed: PlacedNote) -> None:
        article, anchor = self._session.article, placed.note.anchor
        if article is not None and anchor is not None:
            text = article.text
            self._job = self._tasks.run(
                Lane.READING, lambda _: guesses(anchor, text), partial(self._offer, placed), lambda _: None
            )

    def _offer(self, placed: PlacedNote, found: Sequence[Span]) -> None:
        shown = beginning(placed.note.anchor.exact, SHOWN) if placed.note.anchor else ""
        look: list[Choice] = (
            [(tr("Show the most likely passage"), partial(self._look, placed, found, 0))] if found else []
        )
        self._say(tr("This note lost its passage, “{words}”.", words=shown), placed, look)

    def _look(self, placed: PlacedNote, found: Sequence[Span], at: int) -> None:
        """One of the guesses, to be taken or passed over."""
        if placed.note.id != self._note:
            return
        self._frame.view.reveal(found[at])
        choices: list[Choice] = [(tr("Put it here"), partial(self._put, placed, found[at]))]
        if len(found) > 1:
            choices.append((tr("Next"), partial(self._look, placed, found, (at + 1) % len(found))))
        words = tr("Does the note belong here? Guess {n} of {all}.", n=at + 1, all=len(found))
        self._say(words, placed, choices)

    def _say(self, words: str, placed: PlacedNote, choices: Sequence[Choice]) -> None:
        here: Choice = (tr("Put it on the selection"), partial(self._put_on_selection, placed))
        self._frame.banner.say(words, [*choices, here], tone="accent", about="place")

    def _put_on_selection(self, placed: PlacedNote) -> None:
        span = self._frame.view.selection()
        if span is None:
            self._frame.status.ask(tr("Select the passage first."), self._frame.view.selection)
            self.show_note(placed)
        else:
            self._put(placed, span)

    def _put(self, placed: PlacedNote, span: Span) -> None:
        article = self._session.article
        if article is not None and article.id == placed.note.target.article:
            self._session.editing.place(placed.note, article, span)
