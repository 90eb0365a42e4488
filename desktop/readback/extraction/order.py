"""The order in which an article is read: the running text, then the captions, tables and footnotes that part it.

So a quotation goes on behind a caption, and a footnote is not where a speaker is looked for.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from readback.core.analysis import Mention, Quotation
from readback.core.article import Article
from readback.core.document import APART
from readback.core.text import Span

_BETWEEN = "* * *"
"""What ends the running text: so that its last paragraph has no neighbour."""


@dataclass(frozen=True, slots=True)
class Order:
    """A text to be read, and where its paragraphs begin in it and in the article, to put what is found back there.

    Without `starts` it is the article's own.
    """

    text: str
    starts: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def back(self, span: Span) -> Span:
        """Where a span of this text stands in the article."""
        return Span(self._back(span.start), self._back(span.end - 1) + 1) if self.starts else span

    def mentions(self, found: Iterable[Mention]) -> tuple[Mention, ...]:
        """Mentions as they stand in the article, in its order."""
        if not self.starts:
            return tuple(found)
        return tuple(sorted((replace(it, span=self.back(it.span)) for it in found), key=lambda it: it.span))

    def quotations(self, found: Iterable[Quotation]) -> tuple[Quotation, ...]:
        """Quotations as they stand in the article, in its order."""
        if not self.starts:
            return tuple(found)
        return tuple(sorted(map(self._quotation, found), key=lambda it: it.spans))

    def _quotation(self, it: Quotation) -> Quotation:
        mention, cue, inherited = (self.back(span) if span else None for span in (it.mention, it.cue, it.inherited))
        spans = tuple(sorted(map(self.back, it.spans)))
        return replace(it, spans=spans, mention=mention, cue=cue, inherited=inherited)

    def _back(self, offset: int) -> int:
        paragraph = bisect_right(self.starts, offset) - 1
        return offset - self.starts[paragraph] + self.origins[paragraph]


def reading_order(article: Article) -> Order:
    """The order in which an article is read; its own where nothing stands apart from the running text."""
    apart = [span for number, span in enumerate(article.paragraphs) if article.form(number).role in APART]
    if not apart or len(apart) == len(article.paragraphs):
        return Order(article.text)
    running = [span for number, span in enumerate(article.paragraphs) if article.form(number).role not in APART]
    lines = ["\n".join(span.of(article.text) for span in part) for part in (running, apart)]
    between = f"\n\n{_BETWEEN}\n\n"
    starts = [*_starts(0, running), *_starts(len(lines[0] + between), apart)]
    return Order(between.join(lines), tuple(starts), tuple(span.start for span in (*running, *apart)))


def _starts(first: int, paragraphs: list[Span]) -> Iterator[int]:
    """Where paragraphs begin that stand on lines of their own from a place on."""
    return accumulate((len(span) + 1 for span in paragraphs[:-1]), initial=first)
