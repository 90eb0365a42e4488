"""Room for the text where the window is narrow or the letters are large: the panel narrows, then the library does.

Where that is not enough the library is folded away; all of it comes back as soon as there is room again.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle

from readback.ui.article.typography import Style, Typography
from readback.ui.frame.frame import Frame
from readback.ui.frame.guests import Guests
from readback.ui.looks import Looks
from readback.ui.words import tr

COMFORT, FEW = 60, 40
"""Characters in a line: with fewer than the first the sides give way, with fewer than the second the library goes."""

SHELF, ORIGINAL, PANEL = 0, 2, 3
"""Where the panes stand in the splitter."""


class Room(QObject):
    """Shares the window's width among library, text and panel; the reader's own widths are kept and given back."""

    _wanted = Signal()

    def __init__(self, frame: Frame, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._guests = frame, Guests(frame)
        self._style = looks.style
        self._letters = self._style, frame.view.font().key()
        self._typography = Typography.at(self._style, frame.view.font())
        self._wish = {SHELF: 0, PANEL: 0}
        self._last: list[int] | None = None
        self._folded = False
        self._released = False
        self.waits = False
        """Whether the width is about to be shared anew."""
        self._wanted.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        looks.styled.connect(self._restyle)
        frame.sides.changed.connect(self._want)
        frame.panes.splitterMoved.connect(self._moved)
        frame.panes.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the window's width: shares it before the panes take it, or the text would be set twice."""
        if isinstance(event, QResizeEvent):
            if self._last is not None:
                self._share(event.size().width() - event.oldSize().width())
            self._want()
        return super().eventFilter(watched, event)

    @property
    def taken(self) -> bool:
        """Whether the sides are narrower than the reader chose."""
        sizes = self._frame.panes.sizes()
        narrower = any(0 < sizes[pane] < wish for pane, wish in self._wish.items())
        return not self._released and (narrower or self._folded)

    def release(self) -> None:
        """Gives the panes the widths that the reader chose, to be kept when the window closes."""
        if self._last is not None and not self._released:
            self._released = True
            self._adopt()
            for side in ("shelf", "panel"):
                self._frame.sides.fold(side, on=False)
            shelf, panel = self._wish[SHELF], self._wish[PANEL]
            self._set(sum(self._frame.panes.sizes()), shelf, panel)

    def _restyle(self, style: Style) -> None:
        self._style = style
        self._want()

    def _want(self) -> None:
        """In a turn of its own, once the panes have taken their widths; still before they are painted."""
        if not self.waits:
            self.waits = True
            self._wanted.emit()

    def _moved(self, _: int, handle: int) -> None:
        """The reader chose another width."""
        pane = SHELF if handle == 1 else PANEL
        self._last = self._frame.panes.sizes()
        self._wish[pane] = self._last[pane] or self._wish[pane]

    def _adopt(self) -> None:
        """Takes for chosen what was set by others, such as the library in columns, since the window has its width."""
        sizes, last = self._frame.panes.sizes(), self._last
        handles = len(sizes) * self._frame.panes.handleWidth()  # they come and go with the panes
        same = last is not None and abs(sum(sizes) - sum(last)) < handles
        for pane in self._wish:
            grown = last is None or sizes[pane] > last[pane]  # no pane but the text's grows with the window
            if sizes[pane] and (grown or (same and last is not None and sizes[pane] != last[pane])):
                self._wish[pane] = sizes[pane]
        self._last = sizes

    def _settle(self) -> None:
        self.waits = False
        self._share()

    def _share(self, more: int = 0) -> None:
        """Gives all panes their widths; there are so many pixels more than they have."""
        sides, panes = self._frame.sides, self._frame.panes
        if self._released or sides.alone or not panes.isVisible():
            return
        if not self._frame.original.isVisible():
            self._adopt()
        whole = sum(panes.sizes()) + more
        if self._guests.arrange(whole, self._wish[SHELF], self._wish[PANEL]):
            return
        shelf = 0 if "shelf" in sides.hidden else self._wish[SHELF] or self._frame.shelf.minimumWidth()
        panel = 0 if not sides.shows("panel") else self._wish[PANEL] or self._frame.panel.minimumWidth()
        shares = self._shares(whole, shelf, panel)
        fold = bool(shelf) and whole - sum(shares) < self._needed(FEW)
        if fold is not self._folded:
            self._folded = fold
            self._fold(on=fold)
        if not sides.shows("shelf"):
            shares = self._shares(whole, 0, panel)
        self._set(whole, *shares)
        self._last = panes.sizes()

    def _shares(self, whole: int, shelf: int, panel: int) -> tuple[int, int]:
        """The widths of library and panel that leave enough for the text, as far as they can be had."""
        left = whole - self._needed(COMFORT)
        panel = max(min(panel, self._frame.panel.minimumWidth()), min(panel, left - shelf))
        return max(min(shelf, self._frame.shelf.minimumWidth()), min(shelf, left - panel)), panel

    def _needed(self, characters: int) -> int:
        """How wide the article's pane is with so many characters in a line."""
        view = self._frame.view
        letters = self._style, view.font().key()
        if letters != self._letters:  # to measure them takes longer than all the rest
            self._letters, self._typography = letters, Typography.at(self._style, view.font())
        text = self._typography.width_for(min(characters, self._style.measure))
        return round(text) + view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)

    def _set(self, whole: int, shelf: int, panel: int) -> None:
        panes = self._frame.panes
        sizes = panes.sizes()
        if (sizes[SHELF], sizes[PANEL]) != (shelf, panel):
            panes.setSizes([shelf, whole - shelf - panel - sizes[ORIGINAL], sizes[ORIGINAL], panel])

    def _fold(self, *, on: bool) -> None:
        """Folds the library away, or brings it back."""
        if on:
            self._frame.leave("shelf", tr("The library is hidden to leave room for the text."))
        else:
            self._frame.sides.fold("shelf", on=False)
            self._frame.status.unsay()
