"""How a page of the manual is set: the window's letters, calm headings, keys on a tint, tables with hairlines."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from readback.ui.style.fonts import sized
from readback.ui.style.theme import Theme

LARGER = {1: 1.7, 2: 1.25, 3: 1.08}
"""How many times the letters of the text those of headings are, by their level."""

_PICTURE = "\ufffc"
"""What stands in the text for a picture."""

ABOVE = {1: 0.0, 2: 1.7, 3: 1.2}
"""The room above headings, in heights of letters."""


def dress(document: QTextDocument, theme: Theme, font: QFont, size: int) -> None:
    """Sets a page that has just been read, in letters of `size` pixels."""
    plain = sized(font, size)
    document.setDefaultFont(plain)
    whole = QTextCursor(document)
    whole.beginEditBlock()  # so that all of it is laid out once
    for block in blocks(document):
        if block.text().strip() or block.textList() is not None:
            _set_block(block, plain, size)
            _set_code(block, theme, plain)
    for table in _tables(document.rootFrame()):
        _set_table(table, theme, size)
    whole.endEditBlock()


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs of a page, headings, items and cells among them."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_block(block: QTextBlock, font: QFont, size: int) -> None:
    level = block.blockFormat().headingLevel()
    cursor, look = QTextCursor(block), QTextBlockFormat()
    in_table = cursor.currentTable() is not None
    height = 100 if _PICTURE in block.text() else 120 if level else 140
    look.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setTopMargin(size * ABOVE.get(level, 0.0))
    look.setBottomMargin(0 if in_table else size * (0.7 if block.textList() is None else 0.35))
    cursor.mergeBlockFormat(look)
    if level:
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        letters, large = QTextCharFormat(), sized(font, size * LARGER.get(level, 1.0))
        large.setBold(True)
        letters.setFont(large)
        cursor.setCharFormat(letters)


def _set_code(block: QTextBlock, theme: Theme, font: QFont) -> None:
    """Keys and commands stand on a tint."""
    found = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().fontFixedPitch():
            found.append((piece.position(), piece.length()))
        pieces += 1
    for start, length in found:
        cursor, look = QTextCursor(block), QTextCharFormat()
        cursor.setPosition(start)
        cursor.setPosition(start + length, cursor.MoveMode.KeepAnchor)
        look.setFont(font)
        look.setBackground(QBrush(theme.colour("line" if theme.dark else "rail")))
        cursor.mergeCharFormat(look)


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)


def _set_table(table: QTextTable, theme: Theme, size: int) -> None:
    look = table.format()
    look.setBorder(1)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(QBrush(theme.colour("line")))
    look.setBorderCollapse(True)
    look.setCellSpacing(0)
    look.setCellPadding(round(size * 0.45))
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    look.setTopMargin(size * 0.3)
    look.setBottomMargin(size)
    if table.columns() == 2:
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 34), QTextLength()])
    table.setFormat(look)
    for column in range(table.columns()):
        cursor, head = table.cellAt(0, column).firstCursorPosition(), QTextCharFormat()
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        head.setForeground(QBrush(theme.colour("muted")))
        head.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(head)
