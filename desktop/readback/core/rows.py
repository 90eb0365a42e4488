"""What was found in an article, as plain rows: what an index keeps, and what lists over many articles are made of."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime

from readback.core.analysis import Analysis, Confidence, Entity, Kind, QuotationKind, SpeakerKind
from readback.core.article import Article
from readback.core.denying import denial
from readback.core.text import Span, folded, paragraph_at


@dataclass(frozen=True, slots=True)
class Source:
    """The article that a row is of; `published` as the article says it, by day or by minute, or empty."""

    article: str
    title: str
    outlet: str
    published: str
    opened: datetime


@dataclass(frozen=True, slots=True)
class Named:
    """A person, place or organisation of one article.

    `mentions` counts its mentions, `first` is the first of them, `quotations` counts those it is the speaker of.
    `beside` are the names of all others of its kind that stand in one paragraph with it.
    """

    source: Source
    entity: str
    kind: Kind
    name: str
    aliases: tuple[str, ...]
    mentions: int
    first: Span
    quotations: int = 0
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation of one article, by its number in the analysis.

    `speaker` is the name or the description of whose words they are, empty where nobody is known; `pieces` are the
    words of its spans. `verb` is the article's own for reported speech that was denied, else empty.
    """

    source: Source
    number: int
    speaker: str
    speaker_kind: SpeakerKind | None
    entity: str | None
    kind: QuotationKind
    confidence: Confidence
    pieces: tuple[str, ...]
    spans: tuple[Span, ...]
    verb: str = ""


@dataclass(frozen=True, slots=True)
class Used:
    """A name or a tag, and how many articles or notes have it."""

    name: str
    count: int


def used(held: Iterable[tuple[Hashable, str]]) -> tuple[Used, ...]:
    """The names in pairs of who has it and a name, the most frequent first; accents and case make no other name."""
    holders: dict[str, set[Hashable]] = {}
    written: dict[str, str] = {}
    for holder, name in held:
        key = folded(name)
        holders.setdefault(key, set()).add(holder)
        written[key] = max(name, written.get(key, ""))
    keys = sorted(holders, key=lambda key: (-len(holders[key]), key))
    return tuple(Used(written[key], len(holders[key])) for key in keys)


def source_of(article: Article) -> Source:
    """What the rows of an article say of it."""
    return Source(article.id, article.title, article.outlet, article.published, article.opened)


def named_in(article: Article, analysis: Analysis) -> tuple[Named, ...]:
    """Everybody and everything that is named in an article, in the order of the analysis."""
    source = source_of(article)
    spans: dict[str, list[Span]] = {}
    for mention in analysis.mentions:
        spans.setdefault(mention.entity, []).append(mention.span)
    said = Counter(it.speaker.entity for it in analysis.quotations if it.speaker)
    beside = _beside(article, analysis)

    def row(it: Entity) -> Named:
        count, first = len(spans[it.id]), min(spans[it.id])
        return Named(source, it.id, it.kind, it.name, it.aliases, count, first, said[it.id], beside[it.id])

    return tuple(row(it) for it in analysis.entities if it.id in spans)


def said_in(article: Article, analysis: Analysis) -> tuple[Said, ...]:
    """The quotations of an article, in the order of the analysis, by which they are numbered."""
    source = source_of(article)
    return tuple(
        Said(
            source,
            number,
            it.speaker.name if it.speaker else "",
            it.speaker.kind if it.speaker else None,
            it.speaker.entity if it.speaker else None,
            it.kind,
            it.confidence,
            tuple(" ".join(span.of(article.text).split()) for span in it.spans),
            it.spans,
            denial(it, article.text) if it.kind is QuotationKind.INDIRECT else "",
        )
        for number, it in enumerate(analysis.quotations)
    )


def _beside(article: Article, analysis: Analysis) -> dict[str, tuple[str, ...]]:
    """For each entity the names of the others of its kind in its paragraphs."""
    together: dict[tuple[int, Kind], dict[str, None]] = {}
    for mention in analysis.mentions:
        at = paragraph_at(article.paragraphs, mention.span.start)
        together.setdefault((at, mention.kind), {})[mention.entity] = None
    names = {it.id: it.name for it in analysis.entities}
    beside: dict[str, dict[str, None]] = {id: {} for id in names}
    for ids in together.values():
        known = [id for id in ids if id in names]
        for id in known:
            beside[id].update((names[other], None) for other in known if other != id)
    return {id: tuple(others) for id, others in beside.items()}
