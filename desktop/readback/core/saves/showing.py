"""A row of two saves in pieces: which words of it are only in the older one, and which only in the newer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from readback.core.article import Article
from readback.core.quotecheck.report import Change
from readback.core.saves.comparing import Comparison, Fate, Row
from readback.core.text import Span, shortened

LONGEST = 60
"""So many characters of words that are lacking are named."""


class Look(StrEnum):
    """How a piece is shown."""

    PLAIN = "plain"
    REMOVED = "removed"
    """Only the older save has it."""
    ADDED = "added"
    """Only the newer save has it."""
    LACKING = "lacking"
    """The newer save has it not: it is named where it stood, and is no part of the text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in one look."""

    words: str
    look: Look = Look.PLAIN


def sides(it: Comparison, row: Row) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The words of a row in the older and in the newer save; a line for each paragraph.

    What the newer one lacks without having anything else for it is named there.
    """
    gone = [(change.source, Piece(change.was, Look.REMOVED)) for change in row.changes if change.was]
    come = [
        (change.draft, Piece(change.now, Look.ADDED) if change.now else Piece(_named(change), Look.LACKING))
        for change in row.changes
        if change.now or any(map(str.isalnum, change.was))
    ]
    return tuple(_cut(it.old.article, row.old, gone)), tuple(_cut(it.new.article, row.new, come))


def merged(it: Comparison, row: Row) -> tuple[Piece, ...]:
    """The words of a row as one text: those of the newer save, with what was removed where it stood."""
    if row.fate is Fate.CUT:
        return tuple(Piece(piece.words, Look.REMOVED) for piece in sides(it, row)[0])
    if row.fate is Fate.ADDED:
        return tuple(Piece(piece.words, Look.ADDED) for piece in sides(it, row)[1])
    if not row.new:
        return sides(it, row)[0]
    return tuple(_merged(it.new.article, row))


def _merged(article: Article, row: Row) -> Iterator[Piece]:
    whole = _whole(article, row.new)
    at = whole.start
    for change in row.changes:
        if change.draft.start > at:
            yield Piece(article.text[at : change.draft.start])
        if change.was:
            yield Piece(change.was if change.now else _apart(article.text, change), Look.REMOVED)
        if change.now:
            yield Piece(change.now, Look.ADDED)
        at = change.draft.end
    if at < whole.end:
        yield Piece(article.text[at : whole.end])


def _apart(text: str, change: Change) -> str:
    """Words that stand nowhere in the newer save, with a blank towards the word that would touch them there."""
    at = change.draft.start
    if text[at - 1 : at].isalnum():
        return f" {change.was}"
    return f"{change.was} " if text[at : at + 1].isalnum() else change.was


def _whole(article: Article, indices: Sequence[int]) -> Span:
    return Span(article.paragraphs[indices[0]].start, article.paragraphs[indices[-1]].end)


def _named(change: Change) -> str:
    """Words that are lacking, on one line, and no more of them than can be seen at a glance."""
    return shortened(change.was, LONGEST)


def _cut(article: Article, indices: Sequence[int], marked: Sequence[tuple[Span, Piece]]) -> Iterator[Piece]:
    """The paragraphs of these indices in pieces, some of which stand at spans of the text."""
    if not indices:
        return
    whole = _whole(article, indices)
    at = whole.start
    for span, piece in sorted(marked, key=lambda it: it[0]):
        if span.start > at:
            yield Piece(article.text[at : span.start])
        yield piece
        at = max(at, span.end)
    if at < whole.end:
        yield Piece(article.text[at : whole.end])
