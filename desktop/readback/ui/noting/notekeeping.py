"""What the note editor needs of the library: the tags that are in use, and what a note was before."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readback.core.notes import Note, Version
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.notes.versions import Versions
from readback.ui.noting.besides import Besides
from readback.ui.reading.showing import Showing
from readback.ui.session.session import Session
from readback.ui.widgets.fitting import to_front
from readback.ui.words import tr


class Notekeeping(QObject):
    """Joins the editor's tag field and the window of earlier versions to the session."""

    def __init__(self, session: Session, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._looks, self._window = session, looks, window
        self._versions: Versions | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """What the entries of the table of actions do."""
        return {
            "preview": self.preview,
            "versions": self.open_versions,
            "beside": lambda: self.besides.switch(),  # noqa: PLW0108 - it comes with `bind`
        }

    def bind(self, frame: Frame, showing: Showing) -> None:
        """Takes the widgets, once they are there, and listens to them."""
        self._frame = frame
        self.besides = Besides(self._looks, frame, showing, self)
        frame.editor.tags.entered.connect(self._learn_tags)
        frame.editor.versionsRequested.connect(self.open_versions)

    def _learn_tags(self) -> None:
        known = self._frame.editor.tags.know
        self._session.desk.ask(lambda workspace, _: [it.name for it in workspace.library.tags()], known, lambda _: None)

    def _note(self) -> Note | None:
        """The note in the editor; says so where there is none."""
        editor = self._frame.editor
        if editor.note is None or not editor.isVisible():
            self._frame.status.ask(tr("Choose a note first."), lambda: editor.note is not None and editor.isVisible())
            return None
        return editor.note

    def tag(self) -> None:
        """Gives the keyboard to the note's tags."""
        if self._note() is not None:
            self._frame.editor.focusTags()

    def preview(self) -> None:
        """Shows the note as it reads, or as it is written."""
        if self._note() is not None:
            self._frame.editor.turn()

    def open_versions(self) -> None:
        """Shows what the note in the editor was before."""
        self._frame.editor.flush()
        note = self._note()
        if note is None:
            return
        if not note.versions:
            self._frame.status.say(tr("This note has no earlier versions."))
            return
        if self._versions is None:
            self._versions = Versions(self._looks.theme, self._window)
            self._versions.wanted.connect(self._bring_back)
            self._looks.themed.connect(self._versions.set_theme)
            self._session.notesShown.connect(self._refresh)
        self._versions.show_note(note)
        to_front(self._versions)

    def _refresh(self, _: object) -> None:
        """The note may have changed while its versions are looked at."""
        note = self._frame.editor.note
        if self._versions is not None and self._versions.isVisible():
            if note is None:
                self._versions.close()
            else:
                self._versions.show_note(note)

    def _bring_back(self, note: Note, version: Version) -> None:
        self._session.editing.revert(note, version)
