"""A quotation of a draft and the passage of its source, with what differs told by form, colour and words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from readback.core.quotecheck.report import Change, Source
from readback.core.text import Span
from readback.ui.style.theme import Theme
from readback.ui.words import as_html, tr

AROUND = 90
"""So many characters before and after a quotation of the draft are shown."""


_ENDS = re.compile(r"[.!?…][”’\"»]*\s+")
"""Where sentences end, as far as it can be told from their marks."""


class Look(StrEnum):
    """How a piece is shown."""

    PLAIN = "plain"
    BESIDE = "beside"
    """It stands around the words in question."""
    REMOVED = "removed"
    """The draft has it and the source has not."""
    ADDED = "added"
    """The source has it and the draft has not."""
    LACKS = "lacks"
    """It stands for words of the source that the draft has not."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in one look."""

    words: str
    look: Look = Look.PLAIN


def of_draft(text: str, spans: Sequence[Span], changes: Iterable[Change]) -> tuple[Piece, ...]:
    """The words of the draft with what is around them; what the source has not is struck, what it lacks is named.

    What only stands for something else is struck, too: what it stands for is underlined in the source.
    """
    whole = Span(spans[0].start, spans[-1].end)
    around = _around(text, whole)
    marked = [(it.draft, Look.REMOVED) for it in changes if it.now]
    lacking = [(it.draft.end, tr("lacks: {words}", words=" ".join(it.was.split()))) for it in changes if not it.now]
    return tuple(_cut(text, around, spans, marked, lacking))


def of_source(source: Source, changes: Iterable[Change]) -> tuple[Piece, ...]:
    """The sentence of the source; what the draft has not is underlined."""
    marked = [(it.source, Look.ADDED) for it in changes if it.was]
    starts = min([source.sentence.start, *(it.start for it, _ in marked)])
    ends = max([source.sentence.end, *(it.end for it, _ in marked)])
    return tuple(_cut(source.text, Span(starts, ends), source.spans, marked, ()))


def spoken(pieces: Iterable[Piece]) -> str:
    """The pieces as they are said aloud."""
    said = {
        Look.REMOVED: tr("[only in the draft: {words}]"),
        Look.ADDED: tr("[only in the source: {words}]"),
        Look.LACKS: tr("[draft {words}]"),
    }
    return "".join(said[it.look].format(words=it.words) if it.look in said else it.words for it in pieces)


def html(pieces: Iterable[Piece], theme: Theme) -> str:
    """The pieces for a label."""
    return "".join(_html(it, theme) for it in pieces)


def _html(piece: Piece, theme: Theme) -> str:
    words = as_html(piece.words).replace("\n", "<br>")
    match piece.look:
        case Look.BESIDE:
            return f'<span style="color:{_name(theme, "muted")}">{words}</span>'
        case Look.REMOVED:
            return f'<span style="{_on(theme, "removed")};text-decoration:line-through">{words}</span>'
        case Look.ADDED:
            return f'<span style="{_on(theme, "added")};text-decoration:underline">{words}</span>'
        case Look.LACKS:
            chip = f"{_on(theme, 'removed')};color:{_name(theme, 'bad')};font-family:sans-serif;font-size:small"
            return f' <span style="{chip}">&nbsp;{words}&nbsp;</span> '
    return words


def _name(theme: Theme, role: str) -> str:
    return theme.colour(role).name()


def _on(theme: Theme, role: str) -> str:
    return f"background-color:{_name(theme, role)}"


def _cut(
    text: str,
    around: Span,
    words: Sequence[Span],
    marked: Sequence[tuple[Span, Look]],
    named: Sequence[tuple[int, str]],
) -> Iterable[Piece]:
    """The stretch in pieces: cut wherever its look changes, and where something is named."""
    edges = {around.start, around.end, *(at for at, _ in named)}
    edges |= {edge for span, _ in marked for edge in (span.start, span.end)}
    edges |= {edge for span in words for edge in (span.start, span.end)}
    inside = sorted(edge for edge in edges if around.start <= edge <= around.end)
    for start, end in zip(inside, [*inside[1:], inside[-1]], strict=True):
        yield from (Piece(it, Look.LACKS) for at, it in named if at == start)
        if end > start:
            looks = [look for span, look in marked if span.start <= start and end <= span.end]
            within = any(span.start <= start and end <= span.end for span in words)
            yield Piece(text[start:end], looks[0] if looks else Look.PLAIN if within else Look.BESIDE)


def _around(text: str, span: Span) -> Span:
    """The words with some before and after them: their sentences, as far as these are not too long."""
    first, last = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    start, end = max(first, span.start - AROUND), min(len(text) if last < 0 else last, span.end + AROUND)
    before = [it.end() for it in _ENDS.finditer(text, start, span.start)]
    after = _ENDS.search(text, span.end, end)
    if before:
        start = before[-1]
    elif start > first:
        start = min(span.start, text.find(" ", start) + 1 or start)
    if after:
        end = after.start() + len(after[0].rstrip())
    elif end < len(text) and text[end] != "\n":
        end = max(span.end, text.rfind(" ", 0, end))
    return Span(start, end)
