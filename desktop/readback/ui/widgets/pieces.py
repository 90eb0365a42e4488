"""Small shared pieces of the window: key caps, buttons that show their key, hairlines."""

import sys
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from readback.ui.style.fonts import secondary
from readback.ui.widgets.wrapping import widest, wrapped, wrapped_hint
from readback.ui.words import with_key

LINE, CHOICE = 70, 44
"""So many letters words want in a line at most, and a choice."""


def cap_size(font: QFont, key: str) -> QSize:
    """How much room a key cap takes beside text in this font."""
    metrics = QFontMetrics(secondary(font))
    return QSize(max(metrics.height(), metrics.horizontalAdvance(key) + 10), metrics.height() + 1)


def draw_cap(painter: QPainter, rect: QRect, key: str, ink: QColor) -> None:
    """Draws a key cap: the key's name in a thin frame."""
    letter, edge = QColor(ink), QColor(ink)
    letter.setAlphaF(0.8)
    edge.setAlphaF(0.4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(secondary(painter.font()))
    painter.setPen(letter)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class ChosenLabel(QLabel):
    """Words that can be chosen and copied; they cannot be dragged, which Qt would do past the gate."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins anew, whatever was chosen."""
        if self.hasSelectedText():
            self.setSelection(0, 0)
        super().mousePressEvent(event)


class PlainLabel(ChosenLabel):
    """Shows text as it is: an article's could look like markup, and Qt would open the files that it names.

    Where it has several lines, a word that none of them could hold goes on in the next.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def _beside(self) -> int:
        """What of its width is not for words, in pixels."""
        return self.width() - self.contentsRect().width() + 2 * self.margin()

    def _overlong(self, room: int) -> bool:
        """Whether one of its words has no room in a line."""
        return self.wordWrap() and widest(self.text(), self.font()) > room

    def sizeHint(self) -> QSize:
        """No wider for a word that may be broken."""
        most = self.fontMetrics().averageCharWidth() * LINE
        if self._overlong(most):
            return QSize(most, self.heightForWidth(most))
        return super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """No wider for a word that may be broken."""
        hint = super().minimumSizeHint()
        return wrapped_hint(hint, self.font()) if self.wordWrap() else hint

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        room = width - self._beside()
        if not self._overlong(room):
            return super().heightForWidth(width)
        edges = self.height() - self.contentsRect().height() + 2 * self.margin()
        return ceil(wrapped(self.text(), self.font(), room, self.alignment())[1]) + edges

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, as Qt draws them where each has room."""
        margin = self.margin()
        room = self.contentsRect().adjusted(margin, margin, -margin, -margin)
        if not self._overlong(room.width()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout, height = wrapped(self.text(), self.font(), room.width(), self.alignment())
        free = 0.0 if self.alignment() & Qt.AlignmentFlag.AlignTop else max(0.0, (room.height() - height) / 2)
        layout.draw(painter, QPointF(room.left(), room.top() + free))


class ElidedLabel(PlainLabel):
    """Gives way where its words have no room; they are to be had by pointing at it, and are read out whole."""

    LEAST = 40
    """How narrow it may become, in pixels."""

    def minimumSizeHint(self) -> QSize:
        """Hardly any width."""
        hint = super().minimumSizeHint()
        return QSize(min(self.LEAST, hint.width()) if self.text() else hint.width(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut stands in the tooltip."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Other words."""
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        cut = self.sizeHint().width() > self.width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many of the words as there is room for."""
        room = self.contentsRect()
        if self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(
            painter, room, self.alignment(), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


class KeyCap(PlainLabel):
    """The name of a key, drawn as a small cap beside what the key does."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)

    def sizeHint(self) -> QSize:
        """The size of the cap."""
        return cap_size(self.font(), self.text())

    def minimumSizeHint(self) -> QSize:
        """A cap is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the cap in the middle of the label."""
        size = self.sizeHint()
        middle = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        draw_cap(QPainter(self), QRect(middle, size), self.text(), self.palette().windowText().color())


class HintedButton(QPushButton):
    """A button whose key is told where the pointer rests: some caps would not fit beside the words."""

    def show_key(self, key: str) -> None:
        """The key that does the same, or none."""
        self.setToolTip(with_key(self.text(), key))


class KeyButton(QPushButton):
    """A button that shows the key which does the same."""

    GAP = 6

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key

    def set_key(self, key: str) -> None:
        """Another key, or none."""
        self.key = key
        self.updateGeometry()
        self.update()

    def _cap(self) -> QSize:
        return cap_size(self.font(), self.key) if self.key else QSize()

    def sizeHint(self) -> QSize:
        """The button's size with room for the cap."""
        return super().sizeHint() + QSize(self.GAP + self._cap().width() if self.key else 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Neither the words nor the key are ever cut."""
        return self.sizeHint()

    def _cramped(self) -> bool:
        """Whether it is held narrower than that: the key then is had by pointing."""
        return bool(self.key) and self.width() < self.sizeHint().width() - self.GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A key that has no room stands in the tooltip."""
        super().resizeEvent(event)
        if self._cramped() and not self.toolTip():
            self.setToolTip(with_key(self.text(), self.key))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the frame as the style has it, then the words and the cap side by side."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = self.palette().buttonText().color()
        cap, words = self._cap(), self.fontMetrics().horizontalAdvance(self.text())
        keyed = bool(self.key) and not self._cramped()
        left = (self.width() - words - (self.GAP + cap.width() if keyed else 0)) // 2
        painter.setPen(ink)
        painter.drawText(QRect(left, 0, words + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if keyed:
            corner = QPoint(left + words + self.GAP, (self.height() - cap.height()) // 2)
            draw_cap(painter, QRect(corner, cap), self.key, ink)


def link_button(words: str = "") -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(words)
    like_link(button)
    return button


def like_link(button: QPushButton) -> None:
    """Makes a button look like a link."""
    button.setFlat(True)
    button.setProperty("link", "true")
    button.setCursor(Qt.CursorShape.PointingHandCursor)


class ChoiceBox(QComboBox):
    """A choice, with the sign that there is something to choose: a style sheet has none of its own."""

    def setAccessibleName(self, name: str) -> None:
        """What is chosen here; on Linux Qt calls a choice by what is chosen, and says of it nothing else."""
        super().setAccessibleName(name)
        if sys.platform == "linux":
            self.setAccessibleDescription(name)

    def sizeHint(self) -> QSize:
        """No wider than so many letters."""
        return self._bounded(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """No wider than so many letters."""
        return self._bounded(super().minimumSizeHint())

    def _bounded(self, hint: QSize) -> QSize:
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * CHOICE), hint.height())

    def _in_sight(self, option: QStyleOptionComboBox) -> str:
        """The words of what is chosen, as far as there is room for them."""
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, field.width())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the choice, and the sign at the right edge; what is cut of it is told where the pointer rests."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._in_sight(option)
        self.setToolTip(self.currentText() if option.currentText != self.currentText() else "")
        frame = QStylePainter(self)
        frame.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        frame.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        frame.end()
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(
            self.rect().adjusted(0, 0, -9, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "▾"
        )


class Hairline(QFrame):
    """A line one pixel thin, in the colour of the theme's lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills its one row of pixels."""
        QPainter(self).fillRect(event.rect(), self.palette().shadow().color())


def draw_sheet(sheet: QWidget, ground: QColor, edge: QColor) -> None:
    """Draws the ground of what lies over other things: round corners and a thin edge."""
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(sheet.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
