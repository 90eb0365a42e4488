"""PDF files, by PDFium as Qt has it: their text with the pages it is on, and what they say of themselves."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QBuffer, QDateTime, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtPdf import QPdfDocument, QPdfSelection

from readback.core.article import Draft, LeftOut
from readback.core.document import HEADLINE, Block, LandmarkKind, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.ports import Picture, Wish
from readback.core.text import letters, tidy
from readback.formats.assembly import assembled
from readback.formats.masthead import Credit
from readback.formats.moments import to_the_minute
from readback.formats.pdf_blocks import blocks_of_pages
from readback.formats.pdf_lines import Box, Line, lines_of
from readback.formats.pdf_pages import Page, with_line_numbers, without_running
from readback.formats.pdf_pictures import picture_of

_MOST_TEXT = 8_000_000  # code points; more is no article
_TITLE_PARAGRAPHS = 3  # in which the title stands that the page shows
_NO_TITLE = re.compile(r"microsoft \w+ - |untitled|\(?anonymous|[^\s]+\.\w{2,5}$", re.IGNORECASE)
_ERRORS = {
    QPdfDocument.Error.IncorrectPassword: Unreadable.ENCRYPTED,
    QPdfDocument.Error.UnsupportedSecurityScheme: Unreadable.ENCRYPTED,
}
_GLANCE = QSize(60, 80)  # pixels, enough to see whether anything is on a page
_Field = QPdfDocument.MetaDataField


def read_pdf(content: bytes, name: str, password: str = "") -> Draft | None:
    """The draft of a pdf file; `name` is for the error. The password is only used to open it.

    Raises FileUnreadable: ENCRYPTED where the password does not open it, DAMAGED, TOO_LARGE where there is more than
    an article's text, NO_TEXT where there are neither words nor pictures.
    """
    with _opened(content, name, password) as document:
        return _draft(document, name)


def read_picture(content: bytes, name: str, wish: Wish) -> Picture:
    """A page as it looks. Raises FileUnreadable: ENCRYPTED, DAMAGED."""
    with _opened(content, name, wish.password) as document:
        return picture_of(document, wish)


@contextmanager
def _opened(content: bytes, name: str, password: str) -> Iterator[QPdfDocument]:
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.setPassword(password)
        document.load(buffer)
        if document.error() is not QPdfDocument.Error.None_ or not document.pageCount():
            raise FileUnreadable(name, _ERRORS.get(document.error(), Unreadable.DAMAGED))
        yield document
    finally:
        document.close()


def picture_pages(document: QPdfDocument) -> list[int]:
    """The pages that show something but hold no text, as scans do; counted from 0."""
    return [page for page in range(document.pageCount()) if _is_picture(document, page)]


def _is_picture(document: QPdfDocument, page: int) -> bool:
    if document.getAllText(page).text().strip():
        return False
    image = document.render(page, _GLANCE)
    if image.isNull():
        return False
    seen = {image.pixelColor(x, y).rgba() for x in range(image.width()) for y in range(image.height())}
    return len(seen) > 1


def _draft(document: QPdfDocument, name: str) -> Draft:
    pages, running = without_running(with_line_numbers(_pages(document, name)))
    blocks = blocks_of_pages(pages, [document.pageLabel(page) for page in range(document.pageCount())])
    pictures = tuple(picture_pages(document))
    if not any(block.text.strip() for block in blocks):
        if not pictures:
            raise FileUnreadable(name, Unreadable.NO_TEXT)
        return replace(_assembled((), document), pictures=pictures)
    return replace(_with_running(_assembled(blocks, document), running), pictures=pictures)


def _pages(document: QPdfDocument, name: str) -> list[Page]:
    pages, length = [], 0
    for number in range(document.pageCount()):
        page = _PageText(document, number)
        length += len(page.text)
        if length > _MOST_TEXT:
            raise FileUnreadable(name, Unreadable.TOO_LARGE, length)
        pages.append(Page(document.pagePointSize(number).height(), tuple(lines_of(page, number))))
    return pages


class _PageText:
    """The text of one page, and where it stands."""

    def __init__(self, document: QPdfDocument, page: int) -> None:
        self._document, self._page = document, page
        self._all = document.getAllText(page)
        self.text = self._all.text()

    @cached_property
    def boxes(self) -> Sequence[Box]:
        """The boxes around pieces of one line, in the order of the text."""
        return _boxes(self._all)

    def boxes_of(self, start: int, length: int) -> Sequence[Box]:
        """The boxes of a part of the text."""
        return _boxes(self._document.getSelectionAtIndex(self._page, start, length))

    def start_of(self, box: Box, first: Box) -> int:
        """The index of the first character in a box, which is not the `first` of its line.

        Qt knows no selection of one character, so it is where one from the beginning of the line ends.
        """
        begin, end = (QPointF(it.left + 0.5, (it.top + it.bottom) / 2) for it in (first, box))
        selection = self._document.getSelection(self._page, begin, end)
        return selection.endIndex() if selection.isValid() else 0


def _boxes(selection: QPdfSelection) -> list[Box]:
    return list(map(_box, selection.bounds()))


def _box(polygon: QPolygonF) -> Box:
    rectangle = polygon.boundingRect()
    return Box(rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom())


def _assembled(blocks: Sequence[Block], document: QPdfDocument) -> Draft:
    """The draft under the title that the first page shows, or else under the one in the properties."""
    said = tidy(str(document.metaData(_Field.Title) or ""))
    begins = [block for block in blocks[:_TITLE_PARAGRAPHS] if block.form.role in {Role.HEADING, Role.BODY}]
    shown = next((block.text for block in begins if letters(block.text) == letters(said)), "")
    title = shown or next((block.text for block in begins if block.form == HEADLINE), "")
    origins = {"title": Origin.TEXT, "byline": Origin.PROPERTIES, "published": Origin.PROPERTIES}
    draft = assembled(blocks, title, _credit(document), origins=origins)
    if draft.title or not said or _NO_TITLE.match(said):
        return draft
    return replace(draft, title=said, origins=(*draft.origins, ("title", Origin.PROPERTIES)))


def _credit(document: QPdfDocument) -> Credit:
    made = document.metaData(_Field.CreationDate)
    moment = made.toString(Qt.DateFormat.ISODate) if isinstance(made, QDateTime) and made.isValid() else ""
    return Credit(tidy(str(document.metaData(_Field.Author) or "")), to_the_minute(moment))


def _with_running(draft: Draft, running: Sequence[Line]) -> Draft:
    """The draft with heads and feet left out, each before the first paragraph that begins on its page or later."""
    begins = [
        max((mark.number for mark in block.landmarks if mark.kind is LandmarkKind.PAGE), default=-1)
        for block in draft.paragraphs
    ]
    places = (next((at for at, page in enumerate(begins) if page >= line.page), len(begins)) for line in running)
    left_out = [*draft.left_out, *(LeftOut(line.text, place) for line, place in zip(running, places, strict=True))]
    return replace(draft, left_out=tuple(sorted(left_out, key=lambda left: left.before)))
