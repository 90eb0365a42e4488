"""How the panel's rows look: the mark of the kind, the name, the words, the count."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from readback.core.text import Span
from readback.ui.marks import in_pairs
from readback.ui.panel.rows import GroupHead, Row, Tab
from readback.ui.panel.setrows import PlaceRow, SaidRow, SetRow
from readback.ui.panel.speakers import SpeakerHead
from readback.ui.style.fonts import pixels, reading_font, secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.badging import badged
from readback.ui.widgets.cells import CellDelegate, Part
from readback.ui.words import STROKE, denied, figure, tr

HEADED = "headed"
"""The form of quotations under heads that name their speakers."""

QUOTE_LINES, PASSAGE_LINES = 6, 2

_DASHES = {Tab.PLACES: [2.5, 1.5], Tab.ORGANISATIONS: [1.0, 1.0]}


class PanelDelegate(CellDelegate):
    """Draws the rows of all five lists."""

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        if isinstance(row, GroupHead | SpeakerHead):
            return (Part(row.title, semibold(secondary(font)), "muted", 2),)
        if isinstance(row, SaidRow):
            return (Part(row.title, secondary(font), "accent", 2),)
        if isinstance(row, PlaceRow):
            return (Part(row.title, secondary(font)), Part(row.detail, secondary(font), "muted", 2))
        if row.tab is Tab.NOTES and row.pieces and not row.written:
            words = Part(row.pieces[0], reading_font(pixels(font)), "text", PASSAGE_LINES)
            badge = (badged(Part("", secondary(font)), row.agreed),) if row.agreed else ()
            return (words, _detail(row, font, f"{row.title} · "), *badge)
        unsure = " ?" if row.uncertain and row.tab is Tab.QUOTES else ""
        sign = " ✓" if row.confirmed else unsure
        end = len(row.title)
        good = ((Span(end, end + len(sign)), "good"),) if row.confirmed else ()
        headed = self.form == HEADED and row.tab is Tab.QUOTES and not row.confirmed
        parts = [] if headed else [badged(Part(row.title + sign, semibold(font), inked=good), row.agreed)]
        if row.pieces:
            parts.append(_words(row, font))
        if row.detail:
            parts.append(_detail(row, font))
        if headed and row.agreed:
            parts.append(badged(Part("", secondary(font)), row.agreed))
        return parts

    def count(self, row: Any) -> str:
        """The number of places a click goes through."""
        if isinstance(row, SpeakerHead):
            counted, sign = True, ""
        elif isinstance(row, PlaceRow):
            counted, sign = row.count > 1 or row.tab not in {Tab.QUOTES, Tab.NOTES}, ""
        else:
            unfolds = isinstance(row, SetRow) and row.unfolds
            counted = isinstance(row, Row) and (row.countable or unfolds)
            sign = (" ▾" if row.unfolded else " ▸") if unfolds else ""
        return figure(row.count) + sign if counted else ""

    def draw_mark(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        """Draws the mark of the row's kind."""
        if isinstance(row, Row):
            draw_mark(painter, rect, row, self.theme)


def _words(row: Row, font: QFont) -> Part:
    if row.tab is Tab.NOTES:
        return Part(row.pieces[0], reading_font(pixels(secondary(font))), "muted", PASSAGE_LINES)
    text, strokes = quoted(row)
    if row.reported:
        return Part(text, font, "reported", QUOTE_LINES, inked=strokes)
    return Part(text, reading_font(pixels(font) * 1.08), "text", QUOTE_LINES, inked=strokes)


def quoted(row: Row) -> tuple[str, tuple[tuple[Span, str], ...]]:
    """The words of a quotation, each piece in marks, or after "says:"; and where the strokes between them stand."""
    pieces = row.pieces if row.reported else in_pairs(row.pieces, row.marks)
    text = (denied(row.verb, "") if row.verb else tr("says:") + " ") if row.reported else ""
    strokes = []
    for number, piece in enumerate(pieces):
        if number:
            strokes.append((Span(len(text), len(text) + len(STROKE)), "muted"))
            text += STROKE
        text += piece
    return text, tuple(strokes)


def _detail(row: Row, font: QFont, lead: str = "") -> Part:
    told = lead + row.detail
    at = told.rfind(" · ")
    doubt = ((Span(at + 3 if at >= 0 else 0, len(told)), "warn"),) if row.uncertain else ()
    return Part(told, secondary(font), "muted", 2, inked=doubt)


def draw_mark(painter: QPainter, rect: QRectF, row: Row, theme: Theme) -> None:
    """The mark that the same kind has in the text: a line under names, a bar before quotations, a dot for notes."""
    painter.save()
    match row.tab:
        case Tab.QUOTES:
            _draw_bar(painter, rect, row, theme.colour("reported" if row.reported else "quote"))
        case Tab.NOTES:
            middle = QPointF(rect.left() + 8, rect.top() + 9)
            painter.setPen(QPen(theme.colour("note"), 1.5))
            painter.setBrush(theme.tint(row.colour))
            painter.drawEllipse(middle, 6, 6)
            if row.written:  # as beside the text: full with words, a ring without
                painter.setBrush(theme.colour("note"))
                painter.drawEllipse(middle, 2.5, 2.5)
        case _:
            pen = QPen(theme.colour(row.tab.value), 2)
            if row.tab in _DASHES:
                pen.setDashPattern(_DASHES[row.tab])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(rect.left(), rect.top() + 15), QPointF(rect.left() + 15, rect.top() + 15))
    painter.restore()


def _draw_bar(painter: QPainter, rect: QRectF, row: Row, colour: QColor) -> None:
    """A bar for words in marks, a thin line for reported ones; gapped where the speaker is not certain."""
    pen = QPen(colour, 1 if row.reported else 3)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if row.uncertain:
        pen.setDashPattern([4, 3] if row.reported else [1.6, 1.0])
    painter.setPen(pen)
    painter.drawLine(QPointF(rect.left() + 7, rect.top() + 1), QPointF(rect.left() + 7, rect.top() + 18))
