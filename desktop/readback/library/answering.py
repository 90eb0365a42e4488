"""What is asked of a library beyond single articles: answered by its index, or by a look at everything."""

from collections.abc import Collection, Iterable, Sequence

from readback.core import linkables
from readback.core.analysis import Kind
from readback.core.items import Kept, tags_of
from readback.core.links import Linkable, LinkKind
from readback.core.quotecheck.runs import Looking
from readback.core.quotecheck.seeking import Carrier, Holdings, Wanted, holdings
from readback.core.rows import Named, Said, Used, used
from readback.library.indexing import Indexing


class Answering:
    """Questions about many articles."""

    _indexing: Indexing

    def named(self, articles: Sequence[str] | None, kind: Kind) -> tuple[Named, ...]:
        """The names of a kind in some articles, or in all."""
        return self._indexing.answer(
            lambda index: index.named(articles, kind),
            lambda kept: tuple(row for it in kept for row in it.named if row.kind is kind),
            articles,
        )

    def said(self, articles: Sequence[str] | None) -> tuple[Said, ...]:
        """The quotations of some articles, or of all."""
        return self._indexing.answer(
            lambda index: index.said(articles), lambda kept: tuple(row for it in kept for row in it.said), articles
        )

    def names(self, kind: Kind) -> tuple[Used, ...]:
        """What the people, places or organisations of the library are called, those in most articles first."""
        return self._indexing.answer(
            lambda index: index.names(kind),
            lambda kept: used((it.article.id, row.name) for it in kept for row in it.named if row.kind is kind),
        )

    def tags(self) -> tuple[Used, ...]:
        """The tags of all notes, the most frequent first."""
        return self._indexing.answer(
            lambda index: index.tags(), lambda kept: used(tag for it in kept for tag in tags_of(it))
        )

    def headings(self, typed: str, most: int) -> tuple[Linkable, ...]:
        """At most so many notes whose first line holds the words that are typed, first those that begin so."""
        return self._indexing.answer(
            lambda index: index.headings(typed, most), lambda kept: linkables.headings(kept, typed, most)
        )

    def called(self, words: str) -> tuple[Linkable, ...]:
        """What a link of these words may lead to."""
        return self._indexing.answer(lambda index: index.called(words), lambda kept: linkables.called(kept, words))

    def linking(self, kind: LinkKind, targets: Collection[str]) -> tuple[Linkable, ...]:
        """The notes with a link that leads to one of these targets."""
        return self._indexing.answer(
            lambda index: index.linking(kind, targets), lambda kept: linkables.linking(kept, kind, targets)
        )

    def carrying(self, wanted: Sequence[Wanted], most: int) -> tuple[tuple[Carrier, ...], ...]:
        """For each quotation the articles that may carry it, at most so many, the likeliest first."""
        return self._indexing.answer(
            lambda index: index.carrying(wanted, most), lambda kept: _looked_for(kept, wanted, most)
        )

    def holdings(self) -> Holdings:
        """How much quotations are held against."""
        return self._indexing.answer(
            lambda index: index.holdings(), lambda kept: holdings((it.article, it.language) for it in kept)
        )


def _looked_for(kept: Iterable[Kept], wanted: Sequence[Wanted], most: int) -> tuple[tuple[Carrier, ...], ...]:
    looking = Looking(wanted)
    for it in kept:
        looking.look(it)
    return looking.results(most)
