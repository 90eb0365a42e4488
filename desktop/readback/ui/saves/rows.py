"""What differs between two saves, as rows of two columns; and what is told first, as rows that lead to them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter

from readback.core.saves.comparing import About, Comparison, Fate, Line, Told
from readback.core.saves.showing import Look, Piece, merged, sides
from readback.core.text import Span
from readback.ui.style.fonts import pixels, reading_font, scaled, secondary, semibold
from readback.ui.widgets.cells import LINE_GAP, PADDING, CellDelegate, Part, laid_out
from readback.ui.widgets.heads import Head
from readback.ui.words import counted, tr

GUTTER, ABREAST = 24, 520
"""Between the columns; and from so many pixels on they stand beside each other."""

ALL = 10_000
"""No paragraph has so many lines: all of it is shown."""


@dataclass(frozen=True, slots=True)
class Column:
    """The words of a row in one of the saves; the spans of what only this save has."""

    text: str
    marked: tuple[Span, ...] = ()
    lacking: tuple[Span, ...] = ()
    """Names of words that it has not."""


@dataclass(frozen=True, slots=True)
class DiffRow:
    """Paragraphs of two saves beside each other. `at` is the number of the row in the comparison."""

    at: int
    title: str
    old: Column
    new: Column
    spoken: str
    same: bool = False

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return str(self.at)


@dataclass(frozen=True, slots=True)
class SameHead(Head):
    """Stands for paragraphs that are the same in both, and are not shown."""

    key: str
    count: int

    @property
    def title(self) -> str:
        """How many they are."""
        return counted(self.count, "1 paragraph is the same", "{n} paragraphs are the same")

    @property
    def spoken(self) -> str:
        """The same."""
        return self.title


@dataclass(frozen=True, slots=True)
class PointRow:
    """A line of what is told first; `at` is the number of the row that it leads to."""

    key: str
    title: str
    at: int
    about: About

    @property
    def spoken(self) -> str:
        """The same."""
        return self.title


def point_rows(lines: Sequence[Line]) -> list[PointRow]:
    """What is told first, as rows."""
    return [PointRow(str(number), line.text, line.row, line.about) for number, line in enumerate(lines)]


def diff_rows(it: Comparison, told: Told, *, whole: bool) -> list[DiffRow | SameHead]:
    """What differs, as rows; what is the same is counted in its place, or shown as a `whole`."""
    found = list[DiffRow | SameHead]()
    for same, group in groupby(range(len(it.rows)), lambda at: it.rows[at].fate is Fate.SAME):
        numbers = list(group)
        if same and not whole:
            found.append(SameHead(f"same {numbers[0]}", len(numbers)))
        else:
            found += [_row(it, at, told.heads[at]) for at in numbers]
    return found


def _row(it: Comparison, at: int, head: str) -> DiffRow:
    row = it.rows[at]
    old, new = (_column(tuple(_spaced([_told(piece) for piece in pieces])), row.fate) for pieces in sides(it, row))
    spoken = f"{head}. {''.join(_said(piece) for piece in merged(it, row))}"
    return DiffRow(at, head, old, new, " ".join(spoken.split()), same=row.fate is Fate.SAME)


def _column(pieces: Sequence[Piece], fate: Fate) -> Column:
    text = "".join(piece.words for piece in pieces)
    whole = (Span(0, len(text)),) if fate in {Fate.CUT, Fate.ADDED} and text else ()
    marked = tuple(_spans(pieces, Look.REMOVED, Look.ADDED))
    return Column(text.replace("\n", "\u2028"), whole or marked, tuple(_spans(pieces, Look.LACKING)))


def _spans(pieces: Sequence[Piece], *looks: Look) -> Iterator[Span]:
    at = 0
    for piece in pieces:
        if piece.look in looks:
            yield Span(at, at + len(piece.words))
        at += len(piece.words)


def _told(piece: Piece) -> Piece:
    """A piece as it is shown: what is lacking is said to be."""
    if piece.look is not Look.LACKING:
        return piece
    words = tr("lacks: {words}", words=piece.words).replace(" ", "\u00a0")
    return Piece(f"\u00a0{words}\u00a0", Look.LACKING)


def _spaced(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces with a blank between what is said to be lacking and the words beside it."""
    before = " "
    for number, piece in enumerate(pieces):
        if piece.look is Look.LACKING and not before.isspace():
            yield Piece(" ")
        yield piece
        before = piece.words[-1:]
        after = pieces[number + 1].words[:1] if number + 1 < len(pieces) else " "
        if piece.look is Look.LACKING and after.isalnum():
            yield Piece(" ")


def _said(piece: Piece) -> str:
    """A piece as it is said aloud."""
    if piece.look is Look.REMOVED:
        return tr(" [only in the older save: {words}] ", words=piece.words)
    return tr(" [only in the newer save: {words}] ", words=piece.words) if piece.look is Look.ADDED else piece.words


class PointDelegate(CellDelegate):
    """Draws what is told first."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        grave = row.about in {About.QUOTATION, About.MEANING, About.HEADLINE}
        return (Part(row.title, semibold(font) if grave else font, most=4),)


class DiffDelegate(CellDelegate):
    """Draws paragraphs of two saves side by side, or below each other where there is no room."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The line above the columns."""
        return (Part(row.title, secondary(font), "muted", 2),)

    def _columns(self, row: DiffRow, font: QFont) -> tuple[Part, Part]:
        letters, role = reading_font(pixels(font) * 1.12), "muted" if row.same else "text"
        lacking = tuple((span, "bad") for span in row.new.lacking)
        grounded = tuple((span, "removed") for span in row.new.lacking)
        return (
            Part(row.old.text, letters, role, ALL, removed=row.old.marked),
            Part(row.new.text, letters, role, ALL, lacking, grounded, added=row.new.marked),
        )

    def _placed(self, row: Any, room: QRect, font: QFont) -> Iterator[tuple[Part, QRect]]:
        """The parts of a row with where they stand: as high as they are."""
        top, width = room.top(), room.width()
        for part in self.parts(row, font):
            height = round(laid_out(part, width, self.theme)[1])
            yield part, QRect(room.left(), top, width, height)
            top += height + LINE_GAP
        if not isinstance(row, DiffRow):
            return
        columns = self._columns(row, font)
        if room.width() >= scaled(ABREAST, font):
            half = (room.width() - GUTTER) // 2
            lefts = (room.left(), room.left() + half + GUTTER)
            lefts = lefts[::-1] if self.view.isRightToLeft() else lefts
            for part, left in zip(columns, lefts, strict=True):
                yield part, QRect(left, top, half, round(laid_out(part, half, self.theme)[1]) if part.text else 0)
            return
        for part in columns[1:] if row.same else columns:
            if part.text:
                height = round(laid_out(part, width, self.theme)[1])
                yield part, QRect(room.left(), top, width, height)
                top += height + 2 * LINE_GAP

    def _height(self, row: Any, width: int, font: QFont) -> int:
        placed = list(self._placed(row, self._room(row, QRect(0, 0, width, 0), font), font))
        return max((rect.top() + rect.height() for _, rect in placed), default=0) + PADDING

    def _draw_words(self, painter: QPainter, room: QRect, row: Any, font: QFont) -> None:
        for part, rect in self._placed(row, room, font):
            layout, _ = laid_out(part, rect.width(), self.theme)
            painter.setPen(self.theme.colour(part.role))
            layout.draw(painter, QPointF(rect.topLeft()))
