"""The shipping analyzer, loaded once, and what it finds in a text."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from readback.core.analysis import Analysis, Kind, Quotation, QuotationKind
from readback.core.article import Article, Draft, article_from
from readback.core.ports import Analyzer
from readback.extraction import load_analyzer
from readback.resources import resource


def article_of(text: str) -> Article:
    """The article that a text makes as it stands."""
    return article_from(
        Draft((), verbatim=text), opened=datetime(2026, 5, 3, tzinfo=UTC), original_sha256="", source="x.txt"
    )


class Found:
    """What was found, in words rather than offsets."""

    def __init__(self, article: Article, analysis: Analysis) -> None:
        self.text, self.analysis = article.text, analysis

    def names(self, kind: Kind) -> dict[str, list[str]]:
        """The entries of a kind, each with its mentions' words."""
        return {
            entity.name: [mention.span.of(self.text) for mention in self.analysis.mentions_of(entity.id)]
            for entity in self.analysis.of_kind(kind)
        }

    @property
    def people(self) -> dict[str, list[str]]:
        """The people with their mentions."""
        return self.names(Kind.PERSON)

    def pieces(self, quotation: Quotation) -> list[str]:
        """The words of a quotation, piece by piece."""
        return [span.of(self.text) for span in quotation.spans]

    @property
    def said(self) -> list[tuple[str | None, list[str]]]:
        """The quotations in marks: speaker and pieces."""
        return [
            (quotation.speaker.name if quotation.speaker else None, self.pieces(quotation))
            for quotation in self.analysis.quotations
            if quotation.kind is not QuotationKind.INDIRECT
        ]

    @property
    def reported(self) -> list[tuple[str | None, str]]:
        """The reported quotations: speaker and words."""
        return [
            (quotation.speaker.name if quotation.speaker else None, self.pieces(quotation)[0])
            for quotation in self.analysis.quotations
            if quotation.kind is QuotationKind.INDIRECT
        ]


@pytest.fixture(scope="session")
def analyzer() -> Analyzer:
    return load_analyzer(resource("model"), resource("gazetteer") / "places.tsv")


@pytest.fixture(scope="session")
def find(analyzer: Analyzer) -> Callable[[str], Found]:
    def found(text: str) -> Found:
        article = article_of(text)
        return Found(article, analyzer.analyze(article, lambda *_: None, lambda: False))

    return found
