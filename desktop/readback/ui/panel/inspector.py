"""The inspector below the panel's lists: the card of what is chosen, or the note editor, which may be lent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from readback.ui.panel.cards import Card

LOWEST = 150
"""How low it can be made, in pixels; what then has no room in it is scrolled."""


class Inspector(QWidget):
    """Shows one of its two parts, or nothing. While the editor is lent it asks for it to be shown where it is."""

    editorWanted = Signal()
    """The editor is lent, and is to be shown."""

    editorLeft = Signal()
    """Nothing is chosen any more: the editor that is lent has nothing to show."""

    keyboardLeft = Signal()
    """It is about to be hidden with the keyboard in it, which would go to whatever comes next in the window."""

    def __init__(self, card: QWidget, editor: QWidget) -> None:
        super().__init__()
        self._card, self._editor = card, editor
        self.lent = False
        self._inside = QStackedWidget()
        self._inside.addWidget(card)
        self._inside.addWidget(editor)
        ground = Card()
        self._area = _scrolled(self._inside)
        ground.hold(self._area)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr] # there is one
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(ground)
        self.setMinimumHeight(LOWEST)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        """Lets somebody else take the keyboard before it is hidden."""
        held = QApplication.focusWidget()
        if not visible and held is not None and self.isAncestorOf(held):
            self.keyboardLeft.emit()
        super().setVisible(visible)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """What has the keyboard is in sight."""
        if now is not None and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 8)

    def show_card(self) -> None:
        """Shows the card of what is chosen."""
        self._inside.setCurrentWidget(self._card)
        self.show()

    def show_editor(self) -> None:
        """Shows the editor, here or where it is."""
        if self.lent:
            self.hide()
            self.editorWanted.emit()
        else:
            self._inside.setCurrentWidget(self._editor)
            self.show()

    def clear(self) -> None:
        """Shows nothing: nothing is chosen."""
        self.hide()
        self.editorLeft.emit()

    def lend(self) -> bool:
        """Gives the editor away; says whether it was shown here."""
        shown = not self.isHidden() and self._inside.currentWidget() is self._editor
        self.lent = True
        self._inside.removeWidget(self._editor)
        if shown:
            self.hide()
        return shown

    def take_back(self, *, show: bool) -> None:
        """Takes the editor again, and shows it if it was shown where it was."""
        self.lent = False
        self._inside.addWidget(self._editor)
        if show:
            self.show_editor()


def _scrolled(inside: QWidget) -> QScrollArea:
    """What is scrolled where large letters in a low window leave too little room for all of it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)  # what is put into a scroll area is given a ground of its own
    return area
