"""The trail of a quotation: the saved articles that carry it, in the order of time, and how its words drift.

Who has it is found as for a check: by runs of its words, and then word by word. An article that has only a part of it
carries it, too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind
from readback.core.article import Article
from readback.core.collection import moment
from readback.core.errors import Cancelled
from readback.core.locators import Locator, Locators
from readback.core.ports import Stop
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.quotecheck.checking import Checked, QuoteCheck
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

AT_ONCE = 60
"""The passages of so many articles are asked for at a time."""

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


_Age = tuple[bool, Any, Any, str]
"""By what the articles are sorted: those without a date last."""


class Following:
    """A quotation that is followed from article to article, the likeliest first.

    To be gone on with on the thread that has the library, which may do something else in between. `all` is how many
    articles may carry it, `done` how many of them were looked at.
    """

    def __init__(
        self, library: Checked, wordings: Wordings, article: Article, analysis: Analysis, number: int, check: QuoteCheck
    ) -> None:
        self._library, self._wordings, self._check = library, wordings, check
        self._article, self._quotation = article, analysis.quotations[number]
        self._quoted = quoted(article, analysis, number, wordings)
        self._wanted = replace(wanted_of(article.text, self._quotation), every=True)
        (carriers,) = library.carrying([self._wanted], AT_ONCE)
        own = Carrier(article.id, tuple(map(Passage, self._quotation.spans)))
        self._left = [own, *(it for it in carriers if it.article != article.id)]
        self._drifts = dict[tuple[str, str], tuple[Change, ...]]()
        self._found = list[tuple[_Age, _Found, Step]]()
        self._sources = library.holdings().sources
        self.done, self.all = 0, len(self._left)

    def go_on(self) -> bool:
        """Looks at one article more; False where there is none."""
        if not self._left:
            return False
        if not self._left[0].passages:
            self._look_up()
        carrier = self._left.pop(0)
        for candidate in self._check.candidates([carrier]):
            self._found += ((_age(it), it, _step(it)) for it in self._in(candidate))  # told again and again
        self.done += 1
        return True

    def _look_up(self) -> None:
        """Asks for the passages of the next articles; in one that has none any more nothing will be found."""
        some = [it.article for it in self._left[:AT_ONCE]]
        (near,) = self._library.carrying([replace(self._wanted, inside=frozenset(some))], AT_ONCE)
        known = {it.article: it for it in near}
        self._left[:AT_ONCE] = [known.get(id, Carrier(id)) for id in some]

    def trail(self) -> Trail:
        """The trail as far as it is known."""
        pieces = tuple(" ".join(span.of(self._article.text).split()) for span in self._quotation.spans)
        return Trail(pieces, self._quoted.said.name, tuple(self._in_order()), self._sources)

    def _in(self, candidate: Candidate) -> Iterator[_Found]:
        """The best of what an article has of it, if it has enough."""
        it, spans = self._quoted, self._quotation.spans
        if candidate.article.id == self._article.id:
            yield _Found(candidate, _stream(candidate, spans), spans, Standing.QUOTED, it.said)
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
            yield from self._part(candidate)

    def _part(self, candidate: Candidate) -> Iterator[_Found]:
        """A quotation of another article that is a part of this one."""
        spans = self._quotation.spans
        here = Candidate(self._article, Analysis(self._article.id, ""), tuple(map(Passage, spans)))
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

    def _in_order(self) -> Iterator[Step]:
        """The steps, the earliest first, each with what it has otherwise than the one before."""
        before: _Found | None = None
        first = None
        for age, it, step in sorted(self._found, key=lambda one: one[0]):
            when = age[:2]
            first = first or when
            changes = self._drift(it, before) if before is not None else ()
            yield replace(step, changes=changes, earliest=step.dated and when == first)
            before = it

    def _drift(self, it: _Found, before: _Found) -> tuple[Change, ...]:
        """What it has otherwise than the one before; worked out once for two that follow each other."""
        pair = it.candidate.article.id, before.candidate.article.id
        if pair not in self._drifts:
            self._drifts[pair] = _drift(it, before, self._wordings)
        return self._drifts[pair]


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

    def begin(self, article: Article, analysis: Analysis, number: int) -> Following:
        """Begins to follow a quotation of an article, by its number in the analysis.

        Raises ValueError for reported speech, whose words are nobody's.
        """
        if analysis.quotations[number].kind is QuotationKind.INDIRECT:
            raise ValueError("reported speech has no words to be followed")
        return Following(self._library, self._wordings, article, analysis, number, self._check)

    def follow(self, article: Article, analysis: Analysis, number: int, stop: Stop = lambda: False) -> Trail:
        """The whole trail of a quotation, as `begin` says. Raises Cancelled when `stop` says so."""
        following = self.begin(article, analysis, number)
        while following.go_on():
            if stop():
                raise Cancelled
        return following.trail()


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


def _age(it: _Found) -> _Age:
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
