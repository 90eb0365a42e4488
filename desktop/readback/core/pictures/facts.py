"""What pictures are made of: each name and each quotation of an article, with the place where it stands."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from readback.core.analysis import Analysis, Entity, Kind, Quotation, QuotationKind, SpeakerKind
from readback.core.article import Article
from readback.core.collection import moment
from readback.core.rows import Source, source_of
from readback.core.search import excerpt
from readback.core.text import Span, folded, paragraph_at

Coordinates = tuple[float, float]
"""Latitude and longitude in degrees, north and east positive."""

MOST_MARKED = 80
"""Of a long quotation so many code points are shown at its place."""

Key = tuple[str, Kind]
"""By this a name is one over all articles: its folded letters, and what it stands for."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in an article that a picture leads to.

    `paragraph` is the number it bears on the page, 0 for the headline; `words` are those around the place.
    """

    source: Source
    span: Span
    paragraph: int
    words: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Met:
    """A name, at one place; `coordinates` are those of a place that the gazetteer is sure of."""

    name: str
    kind: Kind
    spot: Spot
    coordinates: Coordinates | None = None

    @property
    def key(self) -> Key:
        """By this the name is one over all articles."""
        return folded(self.name), self.kind


@dataclass(frozen=True, slots=True)
class Heard:
    """A quotation, at its first words; `name` is empty and `kind` None where its speaker is not named.

    `reported` says that it stands without marks.
    """

    name: str
    kind: Kind | None
    reported: bool
    spot: Spot

    @property
    def key(self) -> Key | None:
        """By this the speaker is one over all articles; None where nobody is named."""
        return (folded(self.name), self.kind) if self.kind else None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything in one article that pictures are made of, in the order of its text."""

    source: Source
    met: tuple[Met, ...] = ()
    heard: tuple[Heard, ...] = ()


def facts_of(article: Article, analysis: Analysis) -> Facts:
    """The facts of an article; `analysis` is the corrected one, as the reader sees it."""
    spots = _Spots(article)
    entities = {it.id: it for it in analysis.entities}
    met = [
        Met(entities[it.entity].name, it.kind, spots.at(it.span), entities[it.entity].coordinates)
        for it in analysis.mentions
        if it.entity in entities
    ]
    heard = [_heard(it, entities, spots) for it in analysis.quotations]
    met.sort(key=lambda it: it.spot.span)
    heard.sort(key=lambda it: it.spot.span)
    return Facts(spots.source, tuple(met), tuple(heard))


class _Spots:
    """The places of one article."""

    def __init__(self, article: Article) -> None:
        self.source = source_of(article)
        self._article = article

    def at(self, span: Span) -> Spot:
        article = self._article
        if not article.paragraphs:
            return Spot(self.source, span, 1)
        index = paragraph_at(article.paragraphs, span.start)
        whole = article.paragraphs[index]
        start = min(max(0, span.start - whole.start), len(whole))
        inside = Span(start, min(start + min(len(span), MOST_MARKED), len(whole)))
        words, _ = excerpt(whole.of(article.text), (inside,))
        return Spot(self.source, span, index + (0 if article.headed else 1), words)


def _heard(it: Quotation, entities: dict[str, Entity], spots: _Spots) -> Heard:
    name, kind = "", None
    if it.speaker is not None and it.speaker.kind is not SpeakerKind.DESCRIBED:
        entity = entities.get(it.speaker.entity or "")
        name = entity.name if entity else it.speaker.name
        kind = entity.kind if entity else Kind(it.speaker.kind.value)
    return Heard(name, kind, it.kind is QuotationKind.INDIRECT, spots.at(it.spans[0]))


class Named(Protocol):
    """Something that bears a name, at a place."""

    @property
    def name(self) -> str:
        """The name as its article has it."""
        ...

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        ...


Bearer = TypeVar("Bearer", bound=Named)


def earliest_first(facts: Iterable[Facts]) -> list[Facts]:
    """The articles in the order in which they were published, or else opened."""
    return sorted(facts, key=lambda it: moment(it.source)[0])


def called(found: Sequence[Named]) -> str:
    """What is one over several articles is called as most of them call it; of two as common, the earlier."""
    by_article = {it.spot.source.article: it.name for it in reversed(found)}
    return Counter(reversed(by_article.values())).most_common(1)[0][0]


def spots_of(found: Iterable[Named]) -> tuple[Spot, ...]:
    """The places of what was found."""
    return tuple(it.spot for it in found)


def all_met(facts: Iterable[Facts]) -> Iterator[Met]:
    """The names of articles, one article after the other."""
    return (it for one in facts for it in one.met)
