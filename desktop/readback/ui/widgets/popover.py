"""A small sheet that hangs from a button for as long as something is chosen in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import tabular
from readback.ui.widgets.pieces import PlainLabel

EDGE, BELOW = 8, 4
"""How near it comes to the edges of the window, and how far below its button it hangs; pixels."""


class Popover(QFrame):
    """Lies over the window; leaves by Escape, or when the mouse or the keyboard goes elsewhere in it."""

    def __init__(self, over: QWidget, name: str) -> None:
        super().__init__(over)
        self.setObjectName("popover")
        self.setAccessibleName(name)
        self._over, self._button = over, over
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(10)
        application().focusChanged.connect(self._focus_moved)
        self.hide()

    def fit(self) -> None:
        """Takes the size that its words want, below its button."""
        self.ensurePolished()
        self.column.invalidate()
        self.column.activate()
        size, room = self.column.totalSizeHint(), self._over.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if self.column.hasHeightForWidth():
            size.setHeight(max(self.column.totalHeightForWidth(size.width()), self.column.totalMinimumSize().height()))
        corner = self._button.mapTo(self._over, QPoint(self._button.width(), self._button.height() + BELOW))
        place = QRect(corner - QPoint(size.width(), 0), size)
        place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width())))
        place.moveTop(max(room.top(), min(place.top(), room.bottom() - place.height())))
        self.setGeometry(place)

    def switch(self, button: QWidget, first: QWidget) -> None:
        """Shows itself below a button, with the keyboard on its first choice; or leaves, where it is shown."""
        if self.isVisible():
            self.leave()
            return
        self._button = button
        self.show()
        self.fit()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        application().installEventFilter(self)

    def leave(self) -> None:
        """Takes itself away; the keyboard goes back to the button if it was here."""
        application().removeEventFilter(self)
        if self._holds(QApplication.focusWidget()):
            self._button.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _holds(self, widget: QWidget | None) -> bool:
        """Whether something is a part of it, the lists of its choices included."""
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is not None

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self._button and not self._holds(now):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaves when the mouse is pressed elsewhere; its button does that by itself. Follows it in a new size."""
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self.fit()
        pressed = event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget)
        if pressed and watched is not self._button and not self._holds(watched):  # type: ignore[arg-type] # it is one
            self.leave()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def application() -> QApplication:
    """The running application."""
    return QApplication.instance()  # type: ignore[return-value] # there is one where there are widgets


class Stepper(QWidget):
    """A value between two buttons that make it smaller and larger."""

    def __init__(self, name: str, less: str, more: str, step: Callable[[int], None]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.less, self.more, self.value = QToolButton(), QToolButton(), PlainLabel()
        self.value.setFont(tabular(self.font()))
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button, sign, words, by in ((self.less, "−", less, -1), (self.more, "+", more, 1)):
            button.setText(sign)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("framed", "true")
            button.clicked.connect(lambda _=False, by=by: step(by))
        row.addWidget(self.less)
        row.addWidget(self.value, 1)
        row.addWidget(self.more)

    def show_value(self, words: str, *, least: bool, most: bool) -> None:
        """The value, and whether it can go no further down or up; the keyboard stays where it can be used."""
        held = self.less.hasFocus() or self.more.hasFocus()
        self.value.setText(words)
        for button in (self.less, self.more):
            button.setAccessibleDescription(words)
        self.less.setEnabled(not least)
        self.more.setEnabled(not most)
        if held and (least or most):
            (self.more if least else self.less).setFocus(Qt.FocusReason.OtherFocusReason)
