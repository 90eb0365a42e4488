"""Which page of the manual a part of the window is explained on, and the button that opens it."""

from PySide6.QtGui import QAction, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from readback.ui.widgets.pieces import KeyButton
from readback.ui.words import tr

FIRST = "index.md"
"""The page for what has none of its own."""

_PAGE = "manual"


def explain(widget: QWidget, page: str) -> None:
    """Says on which page a widget and what is in it are explained: "notes.md", or with a heading "notes.md#links"."""
    widget.setProperty(_PAGE, page)


def page_about(widget: QWidget | None) -> str:
    """The page about a widget: its own, or that of the nearest part around it that has one."""
    while widget is not None:
        page = widget.property(_PAGE)
        if page:
            return str(page)
        widget = widget.parentWidget()
    return FIRST


def page_here() -> str:
    """The page about where the keyboard is."""
    return page_about(QApplication.focusWidget() or QApplication.activeWindow())


class HelpButton(KeyButton):
    """Opens the page about the dialog that it stands in, as the key of the help does."""

    def __init__(self) -> None:
        super().__init__(tr("Help"), "")
        self.setAutoDefault(False)
        self.clicked.connect(self._open)
        self._shortcut = QShortcut(self)
        self._shortcut.activated.connect(self._open)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows the key, which the reader may have changed."""
        super().showEvent(event)
        action = self._action()
        self.set_key(action.shortcut().toString(action.shortcut().SequenceFormat.NativeText) if action else "")
        if action and self.window().isModal():  # there no key of the main window is heard
            self._shortcut.setKey(action.shortcut())

    def _open(self) -> None:
        action = self._action()
        if action is not None:
            self.setFocus()
            action.trigger()

    def _action(self) -> QAction | None:
        """The action of the window that all others hang from."""
        top: QWidget = self
        while (above := top.parentWidget()) is not None:
            top = above
        found: QAction | None = top.findChild(QAction, "help")
        return found
