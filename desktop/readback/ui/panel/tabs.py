"""The panel's tab bar: names with counts."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar

from readback.ui.style.fonts import secondary, semibold, tabular
from readback.ui.style.theme import Theme
from readback.ui.words import figure

HEIGHT, GAP, WIDEST, NARROWEST, EDGE = 40, 4, 12, 4, 3
"""Of a tab, between name and count, beside both, and above and below two lines; pixels."""


class CountTabs(QTabBar):
    """Tabs that show how much is in them.

    The space between them gives way when the panel is narrow, and then the counts go below the names.
    """

    def __init__(self, names: list[str], theme: Theme) -> None:
        super().__init__()
        self._names = names
        self._counts = [""] * len(names)
        self._theme = theme
        self._known: dict[tuple[str, str], tuple[int, int]] = {}
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for name in names:
            self.addTab(name)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def set_count(self, at: int, count: int | None) -> None:
        """How much is in a tab; None where it is not known yet."""
        shown = "" if count is None else figure(count)
        if shown == self._counts[at]:
            return
        self._counts[at] = shown
        self.setTabText(at, f"{self._names[at]} {self._counts[at]}".strip())
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._known.clear()
        super().changeEvent(event)

    def _widths(self, at: int) -> tuple[int, int]:
        """How wide name and count are; Qt asks for them a hundred times whenever one of the tabs changes."""
        words = self._names[at], self._counts[at]
        if words not in self._known:
            name = QFontMetrics(semibold(self.font())).horizontalAdvance(words[0])
            count = QFontMetrics(tabular(secondary(self.font()))).horizontalAdvance(words[1])
            self._known[words] = name, count
        return self._known[words]

    def _needed(self, *, stacked: bool) -> list[int]:
        """The width of each tab without what is beside it."""
        widths = [self._widths(at) for at in range(len(self._names))]
        return [max(name, count) if stacked else name + bool(count) * GAP + count for name, count in widths]

    @property
    def narrowest(self) -> int:
        """The width that the tabs need with their counts below the names, in pixels."""
        return sum(self._needed(stacked=True)) + 2 * NARROWEST * len(self._names)

    @property
    def _room(self) -> int:
        panel = self.parentWidget()
        return panel.width() if panel is not None else 0

    @property
    def _stacked(self) -> bool:
        """Whether the counts have no room beside the names."""
        return sum(self._needed(stacked=False)) + 2 * NARROWEST * len(self._names) > self._room > 0

    def tabSizeHint(self, index: int) -> QSize:
        """The width of name and count, with as much beside them as there is room for."""
        words = self._needed(stacked=self._stacked)
        beside = max(NARROWEST, min(WIDEST, (self._room - sum(words)) // (2 * len(words))))
        lines = 2 if self._stacked else 1
        return QSize(words[index] + 2 * beside, max(HEIGHT, lines * self.fontMetrics().height() + 4 * EDGE))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs are never cut."""
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spreads the tabs anew."""
        super().resizeEvent(event)
        self.setIconSize(self.iconSize())  # makes Qt ask for the sizes again

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws names, counts, the line under the chosen one and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, at)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._draw_tab(painter, at, self.tabRect(at), chosen=at == self.currentIndex(), hovered=hovered)

    def _draw_tab(self, painter: QPainter, at: int, rect: QRect, *, chosen: bool, hovered: bool) -> None:
        words, numbers = self._places(at, rect)
        painter.setFont(semibold(self.font()) if chosen else self.font())
        painter.setPen(self._theme.colour("text" if chosen or hovered else "muted"))
        painter.drawText(words, self._names[at])
        painter.setFont(tabular(secondary(self.font())))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(numbers, self._counts[at])
        if chosen:
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, self._theme.colour("accent"))
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("focus"), 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 3, -1, -4), 6, 6)

    def _places(self, at: int, rect: QRect) -> tuple[QPoint, QPoint]:
        """Where the baselines of name and count begin in a tab: side by side, or the one above the other."""
        name, count = self._widths(at)
        metrics = QFontMetrics(self.font())
        if self._stacked:
            half = (rect.height() - 2 * EDGE) // 2
            upper = rect.top() + EDGE + (half + metrics.ascent() - metrics.descent()) // 2
            left, right = (rect.left() + (rect.width() - wide) // 2 for wide in (name, count))
            return QPoint(left, upper), QPoint(right, upper + half)
        left = rect.left() + (rect.width() - name - bool(count) * GAP - count) // 2
        base = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        return QPoint(left, base), QPoint(left + name + GAP, base)
