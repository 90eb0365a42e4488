"""A page of HTML as the bytes of a pdf file, on A4, with numbered pages."""

import re
from datetime import datetime

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from readback.ui.words import tr

_MARGIN = 18.0  # millimetres
_FINE = 600  # dots an inch: the places of letters are rounded to them
_FOOT = 34 * _FINE / 72  # for the number of the page, 34 points high


def as_pdf(html: str, title: str, made: datetime) -> bytes:
    """The pages, the same bytes each time; to be called off the window's thread, since setting a long text takes long.

    `made` is when it says that it was made; the time of day is left out.
    """
    _timers = QEventLoop()  # laying out begins timers, which need one even where nobody waits for them
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(_FINE)
    writer.setTitle(title)
    writer.setCreator("Readback")
    writer.setDocumentId(QUuid())  # it would be another each time
    painter = QPainter(writer)
    _print(html, writer, painter)
    painter.end()
    return _undated(bytes(buffer.data().data()), made)


def _print(html: str, writer: QPdfWriter, painter: QPainter) -> None:
    paper = QSizeF(writer.width(), writer.height() - _FOOT)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    usual = QFont("Georgia")
    usual.setPointSizeF(11)  # headings are so many times as large: not as the window's letters, counted in its pixels
    document.setDefaultFont(usual)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(paper)
    _keep_headings(document)
    pages = document.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * paper.height())
        document.drawContents(painter, QRectF(0, number * paper.height(), paper.width(), paper.height()))
        painter.restore()
        _number(painter, QRectF(0, paper.height(), paper.width(), _FOOT), number + 1, pages)


def _keep_headings(document: QTextDocument) -> None:
    """Puts a heading on the page of what follows it, which Qt does not do by itself."""
    block = document.begin()
    while (following := block.next()).isValid():
        if block.blockFormat().headingLevel() and _page(document, block) < _page(document, following):
            form = block.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(form)
        block = following


def _page(document: QTextDocument, block: QTextBlock) -> int:
    """The page that a paragraph's first line stands on: the paragraph itself may begin in the blank before it."""
    top, text = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    first = text.lineAt(0).y() if text.lineCount() else 0.0
    return int((top + first) // document.pageSize().height())


def _number(painter: QPainter, foot: QRectF, number: int, pages: int) -> None:
    font = QFont("Arial")
    font.setPointSizeF(8)
    painter.setFont(font)
    words = tr("Page {n} of {pages}", n=str(number), pages=str(pages))
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)


_MOMENTS = (
    (re.compile(rb"\(D:\d{14}[^)]*\)"), "(D:%Y%m%d000000Z)"),
    (re.compile(rb'(?<=Date=")[^"]*(?=")'), "%Y-%m-%dT00:00:00+00:00"),
)
"""How a pdf writes moments, in its list of properties and in its XMP."""


def _undated(content: bytes, made: datetime) -> bytes:
    """A pdf with the day alone in place of the moment that Qt writes into it: as long as before, since it counts."""
    for moment, form in _MOMENTS:
        told = made.strftime(form).encode()
        content = moment.sub(lambda found, told=told: told if len(told) == len(found[0]) else found[0], content)  # type: ignore[misc]
    return content
