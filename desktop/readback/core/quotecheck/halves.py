"""A quotation that no one source has, but of which one has the first half and another the second, word for word."""

from collections.abc import Sequence
from dataclasses import dataclass

from readback.core.quotecheck.candidate import Candidate
from readback.core.quotecheck.finding import SHORT, Finding, Quoted, spans_of
from readback.core.quotecheck.reading import Sort, plain
from readback.core.quotecheck.streams import Sourced
from readback.core.text import Span

_LEAST = SHORT + 1
_TELLING = 2
"""So many words of a half are no common ones: what is short of them anybody may have said."""


@dataclass(frozen=True, slots=True)
class Half:
    """Words of a quotation in the draft, and the articles that have all of them in a row."""

    spans: tuple[Span, ...]
    candidates: tuple[Candidate, ...]


def halves(it: Quoted, candidates: Sequence[Candidate], best: Finding | None) -> tuple[Half, ...]:
    """The two halves that stand in different articles; none where there are none.

    `best` is what comes nearest to the whole: where it has most of the telling words of both halves the quotation is an
    altered one of that source, and no joined one.
    """
    size = len(it.reading.words)
    if size < 2 * _LEAST:
        return ()
    reach = [(one, *_reach(it, one)) for one in candidates]
    heads, tails = max((head for _, head, _ in reach), default=0), max((tail for _, _, tail in reach), default=0)
    cut = _cut(it, size - tails, heads)
    if cut is None:
        return ()
    end, start = cut
    first = tuple(one for one, head, _ in reach if head >= end)
    then = tuple(one for one, head, tail in reach if tail >= size - start and head < end)
    telling = [at for at, word in enumerate(it.reading.words) if it.weights[word.key] >= 1 and word.sort is Sort.WORD]
    sides = {at for at in telling if at < end}, {at for at in telling if at >= start}
    if not then or min(map(len, sides)) < _TELLING:
        return ()
    if best is not None and all(2 * len(side & _same(best)) > len(side) for side in sides):
        return ()
    return Half(spans_of(it.reading, [(0, end)]), first), Half(spans_of(it.reading, [(start, size)]), then)


def _same(found: Finding) -> set[int]:
    return {at for at, _ in found.comparison.pairs}


def _reach(it: Quoted, one: Candidate) -> tuple[int, int]:
    """How many of the first words an article has in a row, and how many of the last; 0 where they are too few."""
    keys = it.reading.keys
    text = plain(one.article.text) if any(passage.left_out is None for passage in one.passages) else ""
    text += "".join(plain(part.text) for part in one.article.left_out)
    edges = [it.reading.words[:_LEAST], it.reading.words[-_LEAST:]]
    if not any(all(word.key in text for word in edge if word.sort is Sort.WORD) for edge in edges):
        return 0, 0  # told without reading it word by word
    streams = [stream.reading.keys for stream in Sourced(one, it.wording, sum(map(len, it.spans)), ()).streams()]
    found = (
        max((_longest(keys, theirs) for theirs in streams), default=0),
        max((_longest(keys[::-1], theirs[::-1]) for theirs in streams), default=0),
    )
    return found[0] if found[0] >= _LEAST else 0, found[1] if found[1] >= _LEAST else 0


def _longest(keys: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words from the first on stand in a row anywhere among others."""
    most = 0
    for start, key in enumerate(theirs):
        if key == keys[0]:
            length = 1
            while length < min(len(keys), len(theirs) - start) and keys[length] == theirs[start + length]:
                length += 1
            most = max(most, length)
    return most


def _cut(it: Quoted, least: int, most: int) -> tuple[int, int] | None:
    """Where the first half ends and the second begins, given where it may begin at least and the first end at most.

    It is where a sentence ends, if it can be; an ellipsis or an “and” between the two is of neither.
    """
    words = it.reading.words
    if least > most:
        between = words[most:least]
        marked = all(word.sort is Sort.ELLIPSIS or word.key in it.wording.joining for word in between)
        return (most, least) if marked and most >= _LEAST and len(words) - least >= _LEAST else None
    places = range(max(least, _LEAST), min(most, len(words) - _LEAST) + 1)
    at = next((at for at in reversed(places) if it.reading.begins(at)), max(places, default=0))
    return (at, at) if at else None
