"""Pages of pdf files as pictures, with the places of words on them."""

from itertools import accumulate

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from readback.core.document import Box
from readback.core.ports import Picture, Wish
from readback.core.text import letters

WIDEST, LARGEST = 4_000, 16_000_000  # pixels of a row, and of a page
_MOST_WORDS = 5_000  # characters of a passage that is looked for


def picture_of(document: QPdfDocument, wish: Wish) -> Picture:
    """The page of an open document that is wished for, or the last one where there is no such page."""
    page = min(wish.page, document.pageCount() - 1)
    size = document.pagePointSize(page)
    shape = max(size.height(), 1.0) / max(size.width(), 1.0)
    width = max(1, min(wish.width, WIDEST, int((LARGEST / shape) ** 0.5)))
    image = _on_paper(document.render(page, QSize(width, max(1, round(width * shape)))))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the type hints want bytes, Qt takes both
    return Picture(bytes(buffer.data().data()), page, document.pageCount(), _boxes(document, page, wish.words))


def _on_paper(image: QImage) -> QImage:
    """A page on white: where nothing is printed PDFium leaves it clear."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _boxes(document: QPdfDocument, page: int, words: str) -> tuple[Box, ...]:
    """Where words stand on a page: found by their letters alone, as lines and hyphens part them at will."""
    text, size = document.getAllText(page).text(), document.pagePointSize(page)
    sought, plain = letters(words[:_MOST_WORDS]), list(map(letters, text))
    at = "".join(plain).find(sought) if sought else -1
    if at < 0:
        return ()
    ends = list(accumulate(map(len, plain)))
    start = next(place for place, end in enumerate(ends) if end > at)
    last = next(place for place, end in enumerate(ends) if end >= at + len(sought))
    found = document.getSelectionAtIndex(page, start, last + 1 - start).bounds()
    rects = [polygon.boundingRect() for polygon in found]
    return tuple(
        Box(it.left() / size.width(), it.top() / size.height(), it.right() / size.width(), it.bottom() / size.height())
        for it in rects
        if size.width() and size.height()
    )
