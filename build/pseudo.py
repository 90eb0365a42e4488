"""A language that nobody speaks, to find what was forgotten: every text in it is long, accented and in brackets.

What a window shows without brackets, and what is not the reader's or an article's, was put together from pieces or
never given to `tr`; what is cut will be cut in German, too. For the tests, and for `shots.py`.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFontComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

OPEN, CLOSE = "⟦⟧"
LONGER = 0.35
"""How much longer than in English a text becomes; German needs that much for a sentence, a short word may need more."""

ROWS = 60
"""So many rows of a list are looked at."""

_LETTERS = str.maketrans("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "àçéĝĥîĵķļñôŕšţûŵýžÀÇÉĜĤÎĴĶĻÑÔŔŠŢÛŴÝŽ")
_KEPT = re.compile(r"(\{\w*\}|%\w+|</?\w+[^>]*>|&\w+;|&\w)")
_BETWEEN = re.compile(r", | · | / | — |\n|\t|\s+\d+$")
_DAY = re.compile(r"[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|\d{1,2}:\d\d\s?[AP]M")
_SAME = {"Readback", "CSV", "spaCy", "pdf", "OCR"}


class Pseudo(QTranslator):
    """Translates everything but the names of keys, Qt's own texts too."""

    def isEmpty(self) -> bool:
        """There is something to say for everything."""
        return False

    def translate(self, context: str, source: str, sense: str | None = None, number: int = -1) -> str:
        """A text as it is said here."""
        del sense, number
        if context == "QShortcut" or source == "en" or not re.search(r"[a-zA-Z]{2}|“", source):
            return source  # an empty text would be taken for a translation
        return stretched(source)


def stretched(text: str) -> str:
    """A text in brackets, with accents, and longer; values, marks of HTML and the letters of menus as they are."""
    letters = "".join(it if _KEPT.fullmatch(it) else it.translate(_LETTERS) for it in _KEPT.split(text))
    return f"{OPEN}{letters}{'~' * max(1, round(len(text) * LONGER))}{CLOSE}"


def missed(window: QWidget, known: str) -> list[str]:
    """What a window shows in no brackets; `known` are the texts that are not the program's: articles, notes, names."""
    there = " ".join(known.split())
    found = []
    for where, text in shown(window):
        for piece in (part for it in outside(_plain(text)) for part in _BETWEEN.split(it)):
            words = piece.strip(" ·,;.:…“”()#✓●✕×/|+-–—?¶\n\t")
            if _says_something(words, where) and " ".join(words.split()) not in there:
                found.append(f"{where}: {words!r} in {text!r}")
    return found


def _says_something(words: str, where: str) -> bool:
    keys = where == "cap" or re.fullmatch(r"(?:(?:Ctrl|Shift|Alt|F\d+|Enter|Esc|Tab|Backspace|Return|\S)\+?)+", words)
    return (
        re.search(r"[^\W\d_]{2}", words) is not None and not keys and words not in _SAME and not _DAY.fullmatch(words)
    )


def _plain(text: str) -> str:
    """A text without its marks of HTML and the letters of menus."""
    return re.sub(r"<[^<>]*>", "", text).replace("&nbsp;", " ").replace("&", "")


def outside(text: str) -> Iterator[str]:
    """The pieces of a text that stand in no brackets."""
    depth, start = 0, 0
    for at, letter in enumerate(text):
        if letter == OPEN:
            if depth == 0:
                yield text[start:at]
            depth += 1
        elif letter == CLOSE:
            depth -= 1
            start = at + 1
    if depth <= 0:
        yield text[start:]


def shown(window: QWidget) -> Iterator[tuple[str, str]]:
    """All texts of a window with where they stand: those of what is visible, its names, hints and menus."""
    yield "title", window.windowTitle()
    for it in [window, *window.findChildren(QWidget)]:
        if it.isVisible() and it.window() is window:
            where = " < ".join(type(part).__name__ for part in (it, it.parentWidget()) if part is not None)
            for text in (it.accessibleName(), it.accessibleDescription(), it.toolTip(), *_texts(it)):
                yield ("cap" if type(it).__name__ == "KeyCap" else where), text
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            yield from _action(action)


def _action(action: QAction) -> Iterator[tuple[str, str]]:
    words, _, _ = action.text().partition("\t")
    yield "menu", words
    yield "menu", action.toolTip() if action.toolTip() != action.iconText() else ""


def _texts(it: QWidget) -> Iterator[str]:
    match it:
        case QLabel() | QAbstractButton():
            yield it.text()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield it.placeholderText()
        case QComboBox() if not isinstance(it, QFontComboBox):
            yield from map(it.itemText, range(it.count()))
        case QTabBar():
            yield from map(it.tabText, range(it.count()))
        case QHeaderView():
            heads = range(it.count())
            yield from (str(it.model().headerData(at, it.orientation()) or "") for at in heads)
        case QAbstractItemView() if it.model() is not None:
            yield from _cells(it.model(), QModelIndex())


def _cells(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    """The words of the rows of a list, and what is read out of them."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(min(model.rowCount(above), ROWS)):
        for column in range(columns):
            index = model.index(row, column, above)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                text = index.data(role)
                yield text if isinstance(text, str) else ""
        if not isinstance(model, QAbstractListModel):
            yield from _cells(model, model.index(row, 0, above))
