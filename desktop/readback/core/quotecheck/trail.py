"""The trail of a quotation: the saved articles that carry it, in the order of time, and how its words drift.

Who has it is found as for a check: by runs of its words, and then word by word. An article that has only a part of it
carries it, too.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind
from readback.core.article import Article
from readback.core.collection import moment
from readback.core.errors import Cancelled
from readback.core.locators import Locator, Locators
from readback.core.ports import Stop
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.quotecheck.checking import Checked
from readback.core.quotecheck.finding import Finding, Quoted, drift, findings, quoted
from readback.core.quotecheck.made import quote_check
from readback.core.quotecheck.meaning import named_by
from readback.core.quotecheck.reading import read
from readback.core.quotecheck.report import Change, Standing
from readback.core.quotecheck.seeking import Carrier, wanted_of
from readback.core.quotecheck.speakers import NOBODY, Said
from readback.core.quotecheck.streams import Sourced, Stream
from readback.core.quotecheck.wording import NO_WORDS, Wordings
from readback.core.rows import Source, source_of
from readback.core.text import Span

MOST = 60
"""So many articles are looked at."""

PART = 0.9
"""What has less than the whole must have so much of its own words from it."""


@dataclass(frozen=True, slots=True)
class Step:
    """An article that carries the quotation.

    `spans` are its words in the article's text, empty where they stand in a paragraph that was left out. `changes` are
    against the step before. `earliest` says that no other article of the library that carries it has an earlier date.
    """

    source: Source
    spans: tuple[Span, ...]
    pieces: tuple[str, ...]
    speaker: str
    standing: Standing
    locator: Locator | None
    changes: tuple[Change, ...] = ()
    earliest: bool = False

    @property
    def dated(self) -> bool:
        """Whether it is known when it was published; what has no date stands last."""
        return bool(self.source.published)


@dataclass(frozen=True, slots=True)
class Trail:
    """The steps of a quotation, the earliest first; `sources` counts the articles that it was looked for in."""

    pieces: tuple[str, ...]
    speaker: str
    steps: tuple[Step, ...]
    sources: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    """Words in an article: whose they are, where they stand, and in what they are read."""

    candidate: Candidate
    stream: Stream
    spans: tuple[Span, ...]
    standing: Standing
    said: Said


class QuoteTrail:
    """Follows quotations through one library, on the thread that has it."""

    def __init__(self, library: Checked, wordings: Wordings) -> None:
        self._library = library
        self._wordings = wordings
        self._check = quote_check(library, wordings)

    def find(self, id: str, spans: Sequence[Span]) -> tuple[Article, Analysis, int] | None:
        """An article of the library, what is found in it, and the number of its quotation of these spans.

        None where it has none there. Raises ArticleMissing.
        """
        article = self._library.article(id)
        analysis = self._check.analysis_of(article) or Analysis(id, "")
        numbers = (number for number, it in enumerate(analysis.quotations) if it.spans == tuple(spans))
        number = next(numbers, None)
        return None if number is None else (article, analysis, number)

    def follow(self, article: Article, analysis: Analysis, number: int, stop: Stop = lambda: False) -> Trail:
        """The trail of a quotation of an article, by its number in the analysis. Raises Cancelled when `stop` says so.

        Raises ValueError for reported speech, whose words are nobody's.
        """
        quotation = analysis.quotations[number]
        if quotation.kind is QuotationKind.INDIRECT:
            raise ValueError("reported speech has no words to be followed")
        it = quoted(article, analysis, number, self._wordings)
        wanted = replace(wanted_of(article.text, quotation), altered=True)
        (carriers,) = self._library.carrying([wanted], MOST)
        found = list[_Found]()
        own = Carrier(article.id, tuple(map(Passage, quotation.spans)))
        for carrier in (own, *(other for other in carriers if other.article != article.id)):
            if stop():
                raise Cancelled
            for candidate in self._check.candidates([carrier]):
                found += self._in(it, article, quotation, candidate)
        pieces = tuple(" ".join(span.of(article.text).split()) for span in quotation.spans)
        return Trail(pieces, it.said.name, tuple(_in_order(found, self._wordings)), self._library.holdings().sources)

    def _in(self, it: Quoted, article: Article, quotation: Quotation, candidate: Candidate) -> Iterator[_Found]:
        """The best of what an article has of it, if it has enough."""
        if candidate.article.id == article.id:
            stream = _stream(candidate, quotation.spans)
            yield _Found(candidate, stream, quotation.spans, Standing.QUOTED, it.said)
            return
        length = sum(map(len, it.spans))
        whole = max(
            (one for one in findings(it, Sourced(candidate, it.wording, length, it.telling)) if _fits(it, one)),
            key=lambda one: one.likeness,
            default=None,
        )
        if whole is not None:
            yield _whole(whole)
        else:
            yield from self._part(article, quotation.spans, candidate)

    def _part(self, article: Article, spans: Sequence[Span], candidate: Candidate) -> Iterator[_Found]:
        """A quotation of another article that is a part of this one."""
        here = Candidate(article, Analysis(article.id, ""), tuple(map(Passage, spans)))
        whole = Span(spans[0].start, spans[-1].end)
        near = [passage.span for passage in candidate.passages if passage.left_out is None]
        for number, other in enumerate(candidate.analysis.quotations):
            beside = any(span.overlaps(other.spans[0]) for span in near)
            if other.kind is QuotationKind.INDIRECT or not beside:
                continue
            it = quoted(candidate.article, candidate.analysis, number, self._wordings)
            if it.short:
                continue
            held = findings(it, Sourced(here, it.wording, len(whole), it.telling))
            if any(one.likeness >= PART and whole.overlaps(one.spans[0]) for one in held):
                yield _Found(candidate, _stream(candidate, other.spans), other.spans, Standing.QUOTED, it.said)
                return


def _fits(it: Quoted, one: Finding) -> bool:
    """Whether it is this quotation; a few words must be just these."""
    return not it.short or one.likeness >= PART


def _whole(it: Finding) -> _Found:
    """What is found, with all of the quotations that it is found in."""
    spans = it.spans
    if it.stream.spoken:
        pieces = (piece for piece in it.stream.reading.pieces if any(piece.overlaps(span) for span in spans))
        spans = tuple(sorted(set(pieces))) or spans
    return _Found(it.sourced.candidate, it.stream, spans, it.standing, it.said)


def _in_order(found: Iterable[_Found], wordings: Wordings) -> Iterator[Step]:
    """The steps, the earliest first, each with what it has otherwise than the one before."""
    before: _Found | None = None
    first = None
    for it in sorted(found, key=_age):
        step = _step(it)
        when = _age(it)[:2]
        first = first or when
        changes = _drift(it, before, wordings) if before is not None else ()
        yield replace(step, changes=changes, earliest=step.dated and when == first)
        before = it


def _age(it: _Found) -> tuple[bool, object, object, str]:
    source = source_of(it.candidate.article)
    return not source.published, moment(source)[0], source.opened, source.article


def _step(it: _Found) -> Step:
    article, text, inside = it.candidate.article, it.stream.reading.text, it.stream.left_out is None
    pieces = tuple(" ".join(span.of(text).split()) for span in it.spans)
    place = Locators(article).of(it.spans[0].start) if inside else None
    return Step(source_of(article), it.spans if inside else (), pieces, it.said.name, it.standing, place)


def _drift(it: _Found, before: _Found, wordings: Wordings) -> tuple[Change, ...]:
    """What it has otherwise than the one before; spans are of both texts."""
    made = replace(it.candidate.article, text=it.stream.reading.text)
    said = Quotation(it.spans, QuotationKind.DIRECT, None, None, None, Confidence.UNKNOWN, "trail")
    mine = quoted(made, replace(it.candidate.analysis, quotations=(said,)), 0, wordings)
    text = before.stream.reading.text
    reading = read(text, before.spans, mine.wording, mine.language)
    return drift(mine, replace(before.stream, reading=reading, said=(NOBODY,) * len(before.spans)))


def _stream(candidate: Candidate, spans: tuple[Span, ...]) -> Stream:
    """The words of a quotation that the article has in marks."""
    article = candidate.article
    return Stream(
        read(article.text, spans, NO_WORDS), (NOBODY,) * len(spans), named_by(candidate.analysis), spoken=True
    )
