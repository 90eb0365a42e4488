"""The panel's tab bar: names with counts."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar

from readback.ui.fonts import secondary, semibold, tabular
from readback.ui.theme import Theme

HEIGHT, GAP, WIDEST, NARROWEST = 40, 4, 12, 4
"""Of a tab, between name and count, and beside both; pixels."""


class CountTabs(QTabBar):
    """Tabs that show how much is in them; the space between them gives way when the panel is narrow."""

    def __init__(self, names: list[str], theme: Theme) -> None:
        super().__init__()
        self._names = names
        self._counts = [""] * len(names)
        self._theme = theme
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
        self._counts[at] = "" if count is None else self.locale().toString(count)
        self.setTabText(at, f"{self._names[at]} {self._counts[at]}".strip())
        self.updateGeometry()

    def _widths(self, at: int) -> tuple[int, int]:
        name = QFontMetrics(semibold(self.font())).horizontalAdvance(self._names[at])
        count = QFontMetrics(tabular(secondary(self.font()))).horizontalAdvance(self._counts[at])
        return name, count + GAP if count else 0

    def tabSizeHint(self, index: int) -> QSize:
        """The width of name and count, with as much beside them as there is room for."""
        words = sum(sum(self._widths(at)) for at in range(len(self._names)))
        panel = self.parentWidget()
        room = panel.width() if panel is not None else 0
        beside = max(NARROWEST, min(WIDEST, (room - words) // (2 * len(self._names))))
        return QSize(sum(self._widths(index)) + 2 * beside, HEIGHT)

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
        name, count = self._widths(at)
        left = rect.left() + (rect.width() - name - count) // 2
        painter.setFont(semibold(self.font()) if chosen else self.font())
        painter.setPen(self._theme.colour("text" if chosen or hovered else "muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, rect.top(), name + 2, rect.height()), middle, self._names[at])
        painter.setFont(tabular(secondary(self.font())))
        painter.setPen(self._theme.colour("muted"))
        place = QRect(left + name + GAP, rect.top(), count + 2, rect.height())
        painter.drawText(place, middle, self._counts[at])
        if chosen:
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, self._theme.colour("accent"))
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("focus"), 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 3, -1, -4), 6, 6)
