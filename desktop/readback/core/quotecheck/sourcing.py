"""A passage of a saved article as it is told and cited."""

from dataclasses import dataclass

from readback.core.locators import Locators
from readback.core.quotecheck.cutting import sentence_around
from readback.core.quotecheck.report import Change, Source, Standing
from readback.core.quotecheck.speakers import Said
from readback.core.quotecheck.streams import Sourced, Stream
from readback.core.text import Span


@dataclass(frozen=True, slots=True)
class Found:
    """Words in a source: where, what they are there, and whose."""

    sourced: Sourced
    stream: Stream
    spans: tuple[Span, ...]
    standing: Standing
    said: Said


def source_of(it: Found, copies: tuple[str, ...] = (), changes: tuple[Change, ...] = ()) -> Source:
    """The passage with all that it is cited by; `copies` are the ids of other articles that carry it."""
    article, text = it.sourced.article, it.stream.reading.text
    first, last = it.spans[0], it.spans[-1]
    inside = it.stream.left_out is None
    return Source(
        article=article.id,
        title=article.title,
        where=it.sourced.where(it.stream, first.start),
        locator=Locators(article).of(first.start) if inside else None,
        text=text,
        spans=it.spans,
        sentence=sentence_around(text, Span(first.start, last.end)),
        standing=it.standing,
        kind=article.kind,
        left_out=it.stream.left_out,
        speaker=it.said.name,
        confidence=it.said.confidence,
        copies=copies,
        outlet=article.outlet,
        byline=article.byline,
        published=article.published,
        url=article.url,
        opened=article.opened,
        changes=changes,
    )
