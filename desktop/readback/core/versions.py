"""Another version of a text: a paragraph put back, and the way of notes from one version to the next."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from readback.core.anchors import Anchor, State, anchor_for, place, stands
from readback.core.article import Article, LeftOut, with_blocks
from readback.core.document import Block, Landmark, LandmarkKind
from readback.core.text import Span, paragraph_at, tidy


def with_left_out(article: Article, index: int) -> Article:
    """The article with a paragraph that had been left out, where it stood. Raises IndexError where there is none."""
    back = article.left_out[index]
    blocks = list(article.blocks)
    blocks.insert(back.before, Block(tidy(back.text)))
    others = article.left_out[:index] + tuple(
        LeftOut(left.text, left.before + 1) for left in article.left_out[index + 1 :]
    )
    return with_blocks(article, blocks, others)


def with_typed(article: Article, page: int, text: str) -> Article:
    """The article with what the reader typed out of a page, each line a paragraph, behind the page's text so far.

    Raises ValueError where there are no words.
    """
    lines = [Block(line) for line in map(tidy, text.splitlines()) if line]
    if not lines:
        raise ValueError("nothing was typed")
    lines[0] = Block(lines[0].text, landmarks=(Landmark(0, LandmarkKind.PAGE, str(page + 1), page),))
    blocks = list(article.blocks)
    pages = [[mark.number for mark in block.landmarks if mark.kind is LandmarkKind.PAGE] for block in blocks]
    at = next((place for place, numbers in enumerate(pages) if numbers and numbers[0] > page), len(blocks))
    left_out = (
        replace(left, before=left.before + len(lines)) if left.before > at else left for left in article.left_out
    )
    return with_blocks(article, [*blocks[:at], *lines, *blocks[at:]], tuple(left_out))


def carried(anchor: Anchor, old: str, new: str) -> Anchor:
    """The anchor as it is in a newer version of a text.

    What stood before or behind all that changed is where it was; the rest is found again as any anchor is, and one
    that is not surely found stays as it was, to be checked or placed by the reader.
    """
    placed = place(anchor, old)
    if placed.state is not State.IN_PLACE or placed.span is None:
        return anchor
    whole, span = anchor_for(old, placed.span), _unchanged(placed.span, old, new)
    if span is None or not stands(whole, new, span):
        found = place(replace(whole, span=Span(0, 0)), new)
        span = found.span if found.state is State.IN_PLACE else None
    return anchor_for(new, span) if span else anchor


def parting(saves: Sequence[Article]) -> tuple[Article, ...]:
    """Those of all saves of a story, the newest last, that can be kept apart from it.

    They are those that it took over itself, not those that came with one of them.
    """
    *older, newest = saves
    along = {id for it in older for id in it.saves}
    return tuple(it for it in older if it.id in newest.saves and it.id not in along)


def difference(old: str, new: Article) -> Span | None:
    """The first paragraph of a newer version that is not as it was; None where there is none."""
    at = _shared(old, new.text)
    return new.paragraphs[paragraph_at(new.paragraphs, at)] if new.paragraphs else None


def _unchanged(span: Span, old: str, new: str) -> Span | None:
    """Where a passage stands that lies wholly before or behind what differs between two texts; None for others."""
    same, tail = _ends(old, new)
    if span.end <= same:
        return span
    return span.moved(len(new) - len(old)) if span.start >= len(old) - tail else None


@lru_cache(maxsize=1)
def _ends(old: str, new: str) -> tuple[int, int]:
    """How many characters two texts have in common at the beginning, and then at the end: once for all notes."""
    same = _shared(old, new)
    return same, _shared(old[same:][::-1], new[same:][::-1])


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
