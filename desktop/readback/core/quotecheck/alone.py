"""One article as the only source: so is the sample draft held against the sample article, which is no source else."""

from collections.abc import Sequence
from dataclasses import replace

from readback.core.analysis import Analysis
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.corrections import Correction
from readback.core.items import Kept
from readback.core.older import Story
from readback.core.quotecheck.checking import Checked
from readback.core.quotecheck.report import Clearing
from readback.core.quotecheck.runs import Looking
from readback.core.quotecheck.seeking import Carrier, Holdings, Wanted, holdings
from readback.core.rows import said_in


class Alone:
    """A library of which nothing but one article is searched, although it is kept as a draft; `found` is in it."""

    def __init__(self, library: Checked, article: Article, found: Analysis) -> None:
        self._library, self._article, self._found = library, replace(article, draft=False), found

    def article(self, id: str) -> Article:
        """The article of this id."""
        return self._article if id == self._article.id else self._library.article(id)

    def summaries(self) -> Sequence[Story]:
        """No stories: no older saves of any are looked into."""
        return ()

    def corrections(self, article: str = "") -> Sequence[Correction]:
        """What the reader settled, as the library says it."""
        return self._library.corrections(article)

    def analysis(self, article: str, engine: str) -> Analysis | None:
        """What was found in an article."""
        return self._found if article == self._article.id else self._library.analysis(article, engine)

    def carrying(self, wanted: Sequence[Wanted], most: int) -> Sequence[Sequence[Carrier]]:
        """Whether the article may carry each quotation."""
        found = apply(self._found, self._article, self._library.corrections(self._article.id))
        looking = Looking(wanted)
        looking.look(Kept(self._article, said=said_in(self._article, found)))
        return looking.results(most)

    def holdings(self) -> Holdings:
        """One article."""
        return holdings([(self._article, self._found.language)])

    def clearings(self, draft: str) -> Sequence[Clearing]:
        """What was cleared in a draft."""
        return self._library.clearings(draft)

    def save_clearing(self, draft: str, clearing: Clearing) -> None:
        """Keeps a clearing."""
        self._library.save_clearing(draft, clearing)

    def delete_clearing(self, draft: str, key: str) -> None:
        """Takes a clearing away."""
        self._library.delete_clearing(draft, key)
