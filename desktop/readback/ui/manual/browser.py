"""Shows the pages of the manual and nothing else: pictures come from its own folder, a link out of it goes nowhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument, QTextFormat, QTextFrameFormat
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from readback.core.errors import ResourceMissing
from readback.ui.manual.book import Book, Page, Section, places, searched
from readback.ui.manual.dressing import blocks, dress
from readback.ui.style.fonts import pixels
from readback.ui.style.theme import Theme
from readback.ui.words import tr

LARGER, MEASURE = 1.12, 40
"""The letters of a page: so many times those of the window; and how wide a line is at most, in their sizes."""

EDGE = 24
"""The room around a page, in pixels."""

_PICTURE = QTextDocument.ResourceType.ImageResource
_SHOWN = re.compile(r"!\[[^]]*\]\(([\w.-]+)\)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A page and how far down it one was, in pixels."""

    page: str
    down: int


class ManualPages(QTextBrowser):
    """Shows a page at one of its headings, and the words that were searched for in it."""

    moved = Signal(str, str)
    """The names of the page and of the heading that are shown now."""
    waysChanged = Signal(bool, bool)
    """Whether there is a way back, and forward."""

    def __init__(self, book: Book, theme: Theme) -> None:
        super().__init__()
        self._book, self._theme = book, theme
        self.page: Page | None = None
        self._wanted, self._setting = "", False
        self._back: list[Spot] = []
        self._forth: list[Spot] = []
        self.setObjectName("manual")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(tr("Page of the manual"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        if self.page is not None:
            down = self.verticalScrollBar().value()
            self._show(self.page)
            self.verticalScrollBar().setValue(down)

    def open(self, name: str, anchor: str = "", words: str = "") -> None:
        """Shows a page at a heading, with words marked in it. Raises ResourceMissing for a page that is not there."""
        page = self._book.page(name)
        if self.page is not None:
            self._back.append(self._here())
            self._forth.clear()
        self._wanted = words
        self._show(page)
        self._stand(anchor)
        self._tell(anchor)

    def go(self, by: int) -> None:
        """Back (-1) or forward (1), to where one was."""
        left, taken = (self._back, self._forth) if by < 0 else (self._forth, self._back)
        if left:
            spot = left.pop()
            taken.append(self._here())
            self._wanted = ""
            self._show(self._book.page(spot.page))
            self.verticalScrollBar().setValue(spot.down)
            self._tell("")

    def mark(self, words: str) -> None:
        """Marks words in the page that is shown."""
        self._wanted = words
        self.setExtraSelections([self._marked(cursor) for cursor in self._met()])

    def headings(self) -> Sequence[tuple[Section, int]]:
        """The sections of the page and where they begin, in the document's positions."""
        if self.page is None:
            return ()
        heads = [it.position() for it in blocks(self.document()) if it.blockFormat().headingLevel()]
        return tuple(zip(self.page.sections, heads, strict=True))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the folder, as wide as there is room; everything else is refused."""
        url = QUrl(name)
        path = self._book.folder / url.path()
        own = url.isRelative() and not {"/", "\\"} & set(url.path())
        known = own and path.suffix == ".png" and path.is_file()
        return self._fitting(path) if known and kind == _PICTURE.value else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the lines their width, and the pictures theirs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self._setting:
            top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
            at = top if self.verticalScrollBar().value() else 0
            self._fit()
            self._scroll_to(at)

    def _show(self, page: Page) -> None:
        self.page = page
        self._setting = True  # while it is read, a scroll bar may come, and with it another width
        self.setMarkdown(page.markdown)
        dress(self.document(), self._theme, self.font(), self._size())
        self._setting = False
        self._fit()
        self.setTextCursor(QTextCursor(self.document()))
        self.mark(self._wanted)

    def _fit(self) -> None:
        """Margins and pictures for the width that there is."""
        frame, look = self.document().rootFrame(), QTextFrameFormat()
        look.setMargin(EDGE)
        look.setRightMargin(max(EDGE, self.viewport().width() - EDGE - self._column()))
        frame.setFrameFormat(look)
        for name in set(_SHOWN.findall(self.page.markdown)) if self.page else ():
            self.document().addResource(_PICTURE.value, QUrl(name), self.loadResource(_PICTURE.value, name))
        self.document().markContentsDirty(0, self.document().characterCount())

    def _fitting(self, path: Path) -> QImage:
        """A picture as wide as the lines are, or as it is where it is narrower; sharp on a screen of many points."""
        image, sharp = QImage(str(path)), self.devicePixelRatioF()
        if image.width() <= self._column():
            return image
        smaller = image.scaledToWidth(round(self._column() * sharp), Qt.TransformationMode.SmoothTransformation)
        smaller.setDevicePixelRatio(sharp)
        return smaller

    def _size(self) -> int:
        return round(pixels(self.font()) * LARGER)

    def _column(self) -> int:
        """How wide the lines are, in pixels."""
        return max(120, min(self.viewport().width() - 2 * EDGE, MEASURE * self._size()))

    def _follow(self, url: QUrl) -> None:
        """To another page, or another heading of this one; whatever is elsewhere is left alone."""
        name = url.path() or (self.page.name if self.page else "")
        if url.isRelative() and name.endswith(".md"):
            try:
                self.open(name, url.fragment())
            except ResourceMissing:
                return

    def _stand(self, anchor: str) -> None:
        """Brings a heading to the top, or the first of the words that were searched for below it into sight."""
        start = next((at for section, at in self.headings()[1:] if section.anchor == anchor), 0)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self._scroll_to(start)
        met = next((it for it in self._met() if it.selectionStart() >= start), None)
        if met is not None and not self.viewport().rect().contains(self.cursorRect(met)):
            self._scroll_to(met.selectionStart(), above=self.viewport().height() // 3)

    def _scroll_to(self, position: int, above: int = 0) -> None:
        bar, cursor = self.verticalScrollBar(), QTextCursor(self.document())
        cursor.setPosition(position)
        top = bar.value() + self.cursorRect(cursor).top() - max(EDGE // 2, above)
        bar.setValue(top if position else 0)

    def _here(self) -> Spot:
        return Spot(self.page.name if self.page else "", self.verticalScrollBar().value())

    def _tell(self, anchor: str) -> None:
        if self.page is not None:
            self.moved.emit(self.page.name, anchor)
        self.waysChanged.emit(bool(self._back), bool(self._forth))

    def _met(self) -> list[QTextCursor]:
        wanted = searched(self._wanted)
        return [self._selected(it.start, it.end) for it in places(self.toPlainText(), wanted)] if wanted else []

    def _selected(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        return cursor

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        look = made.format
        look.setBackground(self._theme.colour("hit"))
        look.setProperty(QTextFormat.Property.UserProperty, "hit")
        made.format = look
        return made
