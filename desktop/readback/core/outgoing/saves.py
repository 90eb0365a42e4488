"""The gate of a page on which two saves of a story stand side by side: their words are parted there by what differs."""

from collections.abc import Iterator
from datetime import datetime

from readback.core.outgoing.rules import Piece, Rules
from readback.core.saves.comparing import Comparison, Told


def let_out(page: str, it: Comparison, told: Told, rules: Rules, now: datetime) -> str:
    """The page as it may leave, with descriptions in place of names. Raises Withheld.

    A name whose letters are parted by a sign of the page is met nowhere here: the finished page is to be searched.
    """
    for piece in _pieces(it, told):
        page = rules.passed(Piece((page, *piece.texts), piece.article, piece.spans), now)[0]
    return page


def _pieces(it: Comparison, told: Told) -> Iterator[Piece]:
    """What of each save is on the page: the paragraphs that differ, and what is told of them."""
    rows = [it.rows[at] for at in it.differing]
    for save, words, indices in (
        (it.old, [it.words(row)[0] for row in rows], [at for row in rows for at in row.old]),
        (it.new, [it.words(row)[1] for row in rows], [at for row in rows for at in row.new]),
    ):
        spans = tuple(save.article.paragraphs[at] for at in indices)
        yield Piece((*words, *(line.text for line in told.lines)), save.article.id, spans)
