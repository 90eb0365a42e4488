"""The list at the left of the manual: its pages with the headings of the open one, or the hits of a search."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent

from readback.core.text import Span
from readback.ui.manual.book import Book, Found
from readback.ui.style.fonts import secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, CellDelegate, Part, RowList
from readback.ui.widgets.heads import Head
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import tr

INDENT = 16
"""How far headings stand in from their page, in pixels."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: a page, one of its headings (`level` 2), or a hit with a line around it and the words met in that."""

    page: str
    anchor: str
    title: str
    level: int = 1
    detail: str = ""
    spans: tuple[Span, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.page}#{self.anchor}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, (self.title, self.detail)))


@dataclass(frozen=True, slots=True)
class Above(Line, Head):
    """Stands above the pages of a part of the manual."""


class LineDelegate(CellDelegate):
    """Draws the rows: parts muted, headings set in, hits with their line."""

    marked = False
    chosen_ground = "accent_soft"

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        if isinstance(row, Above):
            return (Part(row.title, semibold(secondary(font)), "muted", most=2),)
        if row.detail:
            marks = tuple((span, "hit") for span in row.spans)
            return (
                Part(row.title, semibold(font), most=2),
                Part(row.detail, secondary(font), "muted", most=2, inked=_inked(row.spans), grounded=marks),
            )
        return (Part(row.title, font, "muted" if row.level > 1 else "text", most=2),)

    def _room(self, row: Any, rect: QRect, font: QFont) -> QRect:
        return super()._room(row, rect, font).adjusted(INDENT if row.level > 1 else 0, 0, 0, 0)


def _inked(spans: Sequence[Span]) -> tuple[tuple[Span, str], ...]:
    """Words on another ground are in the colour of text, which is sure to be read on it."""
    return tuple((span, "text") for span in spans)


class ManualList(RowList):
    """Asks for the row that is chosen by a click or Enter."""

    wanted = Signal(object)
    """Line"""

    def __init__(self, book: Book, theme: Theme) -> None:
        super().__init__(tr("Contents of the manual"))
        self._book = book
        self._open = ("", "")
        self._hits: tuple[Found, ...] | None = None
        self._rows = RowModel(self)
        self.setModel(self._rows)
        self._delegate = LineDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.clicked.connect(self._want)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    @property
    def rows(self) -> Sequence[Line]:
        """What is listed, heads among it."""
        return [self._rows.index(at).data(ROW) for at in range(self._rows.rowCount())]

    def show_page(self, page: str, anchor: str) -> None:
        """A page and heading are open: they are chosen among the contents, and the page's headings listed."""
        self._open = (page, anchor)
        if self._hits is None:
            self._fill()

    def show_hits(self, hits: tuple[Found, ...] | None) -> None:
        """The hits of a search, the first of them chosen; None for the contents again."""
        self._hits = hits
        self.setAccessibleName(tr("Contents of the manual") if hits is None else tr("Found in the manual"))
        self._fill()

    def step(self, by: int) -> None:
        """Chooses the next or previous hit, from the last the first, and asks for it."""
        count = self._rows.rowCount()
        if self._hits and count:
            at = self.currentIndex().row()
            self.setCurrentIndex(self._rows.index((at + by) % count))
            self._want(self.currentIndex())

    def want_current(self) -> None:
        """Asks for the chosen row."""
        self._want(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._want(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _want(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if row is not None and not isinstance(row, Head):
            self.wanted.emit(row)

    def _fill(self) -> None:
        page, anchor = self._open
        if self._hits is not None:
            self._rows.set_rows([_hit(it) for it in self._hits])
            self.setCurrentIndex(self._rows.index(0))
            return
        self._rows.set_rows(tuple(self._contents(page)))
        at = self._rows.row_of(f"{page}#{anchor}")
        at = self._rows.row_of(f"{page}#") if at is None else at
        if at is not None:
            self.setCurrentIndex(self._rows.index(at))

    def _contents(self, page: str) -> Iterator[Line]:
        for title, pages in self._book.parts():
            yield Above("", title, title)
            for each in pages:
                yield Line(each.name, "", each.title)
                if each.name == page:
                    yield from (Line(page, it.anchor, it.title, 2) for it in each.sections[1:])


def _hit(found: Found) -> Line:
    page, section = found.page, found.section
    own = section.level > 1
    title = tr("{page} › {section}", page=page.title, section=section.title) if own else page.title
    return Line(page.name, section.anchor if own else "", title, 1, found.line or page.title, found.spans)
