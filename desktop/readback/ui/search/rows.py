"""What a search found, as rows of a list: a head for each kind of hit, and the hits."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFont

from readback.core.items import GAP
from readback.core.notes import SIGNS
from readback.core.search import Hit, HitKind, Results, Where
from readback.core.text import Span, respelled
from readback.ui.places import place_words
from readback.ui.style.fonts import pixels, reading_font, secondary, semibold
from readback.ui.widgets.badging import badged
from readback.ui.widgets.cells import CellDelegate, Part
from readback.ui.widgets.heads import Head
from readback.ui.words import counted, denied, figure, headed, marked, tr


@dataclass(frozen=True, slots=True)
class HeadRow(Head):
    """Stands above the hits of one kind."""

    kind: HitKind
    count: int
    shown: int

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return self.kind.value

    @property
    def title(self) -> str:
        """The kind, and how many hits it has."""
        words = f"{kind_words(self.kind)}  {figure(self.count)}"
        return tr("{words} · the first {n} are shown", words=words, n=self.shown) if self.shown < self.count else words

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return self.title


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit."""

    number: int
    hit: Hit
    agreed: str = ""
    """What was agreed about it with a source, in a word."""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return str(self.number)

    @property
    def title(self) -> str:
        """The article it lies in."""
        return self.hit.title

    @property
    def where(self) -> str:
        """In what kind of words, and where; and how often else."""
        kind = {
            Where.TITLE: tr("headline"),
            Where.HEADING: tr("heading"),
            Where.TEXT: tr("text"),
            Where.CAPTION: tr("caption"),
            Where.TABLE: tr("table"),
            Where.FOOTNOTE: tr("footnote"),
            Where.LEFT_OUT: tr("left out of the article"),
            Where.NOTE: tr("your note on a draft or sample") if self.hit.draft else tr("your note"),
            Where.QUOTATION: self.hit.speaker or tr("Speaker unknown"),
            Where.PERSON: tr("speaker") if self.hit.kind is HitKind.QUOTATION else tr("person"),
        }[self.hit.where]
        placed = self.hit.place is not None and self.hit.where not in {Where.TITLE, Where.PERSON}
        place = place_words(self.hit.place) if placed and self.hit.place else ""
        older = tr("in an older save") if self.hit.older else ""
        return ", ".join(filter(None, [kind, older, place, self._more]))

    @property
    def _more(self) -> str:
        if not self.hit.more:
            return ""
        if self.hit.kind is HitKind.PERSON:
            return counted(self.hit.more, "and in 1 more article", "and in {n} more articles")
        return counted(self.hit.more, "and in 1 more paragraph", "and in {n} more paragraphs")

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        told = headed(self.where, f"{shown(self.hit)[0]}, {self.hit.title}")
        return f"{told}, {self.agreed}" if self.agreed else told


def kind_words(kind: HitKind) -> str:
    """A kind of hit, in words."""
    return {
        HitKind.NOTE: tr("Notes"),
        HitKind.ARTICLE: tr("Articles"),
        HitKind.QUOTATION: tr("Quotations"),
        HitKind.PERSON: tr("People"),
    }[kind]


def rows_of(
    results: Results, only: HitKind | None, agreed: Callable[[Hit], str] = lambda _: ""
) -> list[HeadRow | HitRow]:
    """The hits under their heads; those of one kind, or all. `agreed` says what was agreed about one."""
    rows: list[HeadRow | HitRow] = []
    for kind in HitKind if only is None else (only,):
        hits = [(number, hit) for number, hit in enumerate(results.hits) if hit.kind is kind]
        if hits:
            rows.append(HeadRow(kind, results.counts.get(kind, len(hits)), len(hits)))
            rows += [HitRow(number, hit, agreed(hit)) for number, hit in hits]
    return rows


class HitDelegate(CellDelegate):
    """Draws the hits: the words in their surroundings, then where they stand."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        if isinstance(row, HeadRow):
            return (Part(row.title, semibold(secondary(font)), "muted"),)
        hit = row.hit
        told, spans = shown(hit)
        ours = hit.where in {Where.NOTE, Where.PERSON} or is_reported(hit)
        words = font if ours else reading_font(pixels(font) * 1.08)
        marks = tuple((mark, "hit") for mark in spans)
        heavy = hit.where in {Where.TITLE, Where.PERSON}
        role = "reported" if is_reported(hit) else "text"
        return (
            Part(told, semibold(words) if heavy else words, role, most=2, grounded=marks),
            badged(Part(f"{row.where} · {hit.title}", secondary(font), "muted"), row.agreed),
        )


def is_reported(hit: Hit) -> bool:
    """Whether words are passed on without quotation marks."""
    return hit.where is Where.QUOTATION and not hit.quoted


def shown(hit: Hit) -> tuple[str, tuple[Span, ...]]:
    """A hit's words as the window shows them, and where the words searched for stand in them.

    A quotation is shown in marks, piece by piece, reported speech without them, a note without Markdown's signs.
    """
    text = hit.snippet
    if hit.where is Where.NOTE:
        return respelled(text, [(Span(*match.span()), "") for match in SIGNS.finditer(text)], hit.marks)
    if hit.where is not Where.QUOTATION:
        return text, hit.marks
    told = denied(hit.verb, "") if hit.verb else f"{tr('says:')} "
    begin, end = marked("\n").split("\n") if hit.quoted else (told, "")
    gap = f"{end} / {begin}" if hit.quoted else " / "
    gaps = [(Span(*match.span()), gap) for match in re.finditer(GAP, text)]
    return respelled(text, [(Span(0, 0), begin), *gaps, (Span(len(text), len(text)), end)], hit.marks)
