"""The note editor beside the passage it is about, instead of in the panel."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.reading.showing import Showing
from readback.ui.words import tr


class Besides(QObject):
    """Moves the editor between the panel and the page: as the reader chose it, and to the page while there is no panel.

    A note without a passage stays in the panel where that is seen.
    """

    def __init__(self, looks: Looks, frame: Frame, showing: Showing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks, self._frame = looks, frame
        self._card, self._inspector = frame.view.beside, frame.panel.inspector
        self._span: Span | None = None
        self._inspector.editorWanted.connect(self._show)
        self._inspector.editorLeft.connect(self._card.leave)
        frame.editor.head.moveWanted.connect(self.switch)
        frame.editor.head.closeWanted.connect(self._close)
        frame.editor.closed.connect(self._card.step_back)
        frame.sides.changed.connect(self._arrange)
        showing.noteEdited.connect(self._take)
        self._tick()

    def switch(self) -> None:
        """Notes stand beside their passages from now on, or in the panel again."""
        on = not (self._inspector.lent or self._looks.settings.beside)
        self._looks.keep(beside=on)
        if not on:
            self._frame.sides.show("panel")
        self._tick()
        self._arrange()
        if not self._frame.editor.isVisible():
            beside, within = tr("Notes are shown beside their passages now."), tr("Notes are shown in the panel now.")
            self._frame.status.say(beside if on else within)

    def _tick(self) -> None:
        self._frame.actions["beside"].setChecked(self._looks.settings.beside)

    def _take(self, placed: PlacedNote) -> None:
        """Another note is in the editor, or the same in another place."""
        self._span = placed.span
        self._arrange()
        self._card.move_to(placed.span)

    def _show(self) -> None:
        self._card.show_at(self._span)

    def _close(self) -> None:
        self._frame.view.focusText()
        self._card.leave()

    def _arrange(self) -> None:
        """Puts the editor where it belongs now; what has the keyboard in it keeps it."""
        panel = self._frame.sides.shows("panel")
        chosen = self._looks.settings.beside and self._span is not None
        if (chosen or not panel) is self._inspector.lent:
            return
        editor, focused = self._frame.editor, QApplication.focusWidget()
        if self._inspector.lent:
            shown = self._card.shown
            self._card.leave()
            self._inspector.take_back(show=shown)
        else:
            shown = self._inspector.lend()
            self._card.hold(editor)
            if shown and panel:
                self._show()
        editor.head.set_beside(on=self._inspector.lent)
        if focused is not None and editor.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
