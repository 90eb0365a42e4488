"""A page of HTML as the bytes of a pdf file, on A4, with numbered pages."""

import re
from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from readback.core.errors import Cancelled
from readback.core.ports import Stop
from readback.ui.words import tr

_MARGIN = 18.0  # millimetres
_FINE = 600  # dots an inch: the places of letters are rounded to them
_FOOT = 34  # points, for the number of the page
_EDGE = 4  # the last dots of a page are left blank: the ground of words at the top of the next one would show in them


def as_pdf(html: str, title: str, made: datetime, stop: Stop = lambda: False) -> bytes:
    """The pages, the same bytes each time; to be called off the window's thread, since setting a long text takes long.

    `made` is when it says that it was made; the time of day is left out. Raises Cancelled.
    """
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
    put_on(writer, html, stop)
    return _undated(bytes(buffer.data().data()), made)


def put_on(device: QPagedPaintDevice, html: str, stop: Stop) -> None:
    """Paints the pages on a printer, or what stands for one; off the window's thread, as `as_pdf`. Raises Cancelled."""
    _timers = QEventLoop()  # laying out begins timers, which need one even where nobody waits for them
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("no page can be begun")
    try:
        _print(html, device, painter, stop)
    finally:
        painter.end()


def _print(html: str, writer: QPagedPaintDevice, painter: QPainter, stop: Stop) -> None:
    foot = _FOOT * writer.logicalDpiY() / 72
    paper = QSizeF(writer.width(), writer.height() - foot)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    usual = QFont("Georgia")
    usual.setPointSizeF(11)  # headings are so many times as large: not as the window's letters, counted in its pixels
    document.setDefaultFont(usual)
    document.setDocumentMargin(0)
    document.setPageSize(paper)
    _set(document, html, stop)
    pages = document.pageCount()
    for number in range(pages):
        if stop():
            raise Cancelled
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * paper.height())
        document.drawContents(painter, QRectF(0, number * paper.height(), paper.width(), paper.height() - _EDGE))
        painter.restore()
        _number(painter, QRectF(0, paper.height(), paper.width(), foot), number + 1, pages)


def _set(document: QTextDocument, html: str, stop: Stop) -> None:
    """Sets a page of HTML piece by piece: while Qt sets one, no other thread goes on, the window's included."""
    style, body = _STYLE.search(html), _BODY.search(html)
    document.setDefaultStyleSheet(style[1] if style else "")
    cursor = QTextCursor(document)
    for number, piece in enumerate(_pieces(body[1] if body else html)):
        if stop():
            raise Cancelled
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before = cursor.block()
        joined = "<p></p>" if number else ""  # the first paragraph is joined to what stands there already
        cursor.insertHtml(f"<html><body>{joined}{piece}</body></html>")
        _keep_together(document, before)


def _pieces(body: str) -> Iterator[str]:
    """Parts of a body that are not long, each of which ends before a table: behind one stands a paragraph for Qt."""
    waiting, length = list[str](), 0
    for part in _TABLE.split(body):
        if length > _PIECE:
            yield "\n".join(waiting)
            waiting, length = [], 0
        waiting.append(part)
        length += len(part)
    yield "\n".join(waiting)


_STYLE, _BODY = re.compile(r"<style>(.*?)</style>", re.DOTALL), re.compile(r"<body>(.*)</body>", re.DOTALL)
_TABLE = re.compile(r"\n(?=<table\b)")
_PIECE = 4_000
"""So many characters of HTML are set at a time, and what is left of the paragraph."""


def _keep_together(document: QTextDocument, since: QTextBlock) -> None:
    """Puts a heading on the page of what follows it, and all of a box on one page, which Qt does not do by itself."""
    block, box = since, document.rootFrame()
    while (following := block.next()).isValid():
        frame = QTextCursor(following).currentFrame()
        if isinstance(frame, QTextTable) and frame != box:
            box = frame
            _keep_whole(document, frame)
        if block.blockFormat().headingLevel() and _page(document, block) < _page(document, following):
            form = block.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(form)
        block = following


def _keep_whole(document: QTextDocument, table: QTextTable) -> None:
    """Begins a page with a table that would go over its end, unless it is longer than a page."""
    place, page = document.documentLayout().frameBoundingRect(table), document.pageSize().height()
    if place.top() // page < (place.bottom() - 1) // page and place.height() < page:
        form = table.format().toTableFormat()
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        table.setFormat(form)


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
