"""A check goes through the quotations of a draft, one after the other, and loses nothing on the way."""

import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from io import BytesIO

import pytest

from fakes import FakeAnalyzer, FakeLibrary
from readback.core.analysis import Analysis, QuotationKind
from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.quotecheck.candidate import Candidate
from readback.core.quotecheck.checking import QuoteCheck
from readback.core.quotecheck.report import Grade, Nearest, Report, Verdict
from readback.core.workspace import now

WORDS = ["The keel was laid in the wrong order", "Nobody noticed until the spring tide", "It cost nine thousand pounds"]


def judged(
    draft: Article, analysis: Analysis, number: int, candidates: Sequence[Candidate], _languages: Collection[str]
) -> Verdict:
    """Word for word, or not found."""
    quotation = analysis.quotations[number]
    text = quotation.spans[0].of(draft.text)
    grade = Grade.VERBATIM if any(text in it.article.text for it in candidates) else Grade.NOT_FOUND
    return Verdict(number, quotation.spans, text, quotation.kind, grade)


def compared(draft: Article, analysis: Analysis, number: int, _candidates: Sequence[Candidate]) -> Nearest:
    """Nothing comes near."""
    quotation = analysis.quotations[number]
    return Nearest(number, quotation.spans, quotation.spans[0].of(draft.text), "")


def add(library: FakeLibrary, *lines: str, draft: bool = False) -> Article:
    """An article or a draft of these paragraphs, analysed."""
    content = "\n".join(lines).encode()
    read = Draft(blocks_of(lines), title=lines[0] if lines else "Nothing")
    sha256 = hashlib.sha256(content).hexdigest()
    article = replace(article_from(read, opened=now(), original_sha256=sha256, source="a.txt"), draft=draft)
    library.add(article, BytesIO(content), ".txt")
    library.save_analysis(FakeAnalyzer().analyze(article, nothing, never))
    return article


def nothing(_done: int, _all: int) -> None:
    """No progress is shown."""


def never() -> bool:
    """Goes on."""
    return False


@pytest.fixture
def library() -> FakeLibrary:
    held = FakeLibrary()
    for words in WORDS[:2]:
        add(held, "The yard", f"“{words},” he said.")
    return held


@pytest.fixture
def check(library: FakeLibrary) -> Callable[[Article], Report]:
    return lambda draft: QuoteCheck(library, judged, compared).check(draft.id, nothing, never, lambda _verdict: None)


def test_each_quotation_is_judged_in_the_order_of_the_text(library: FakeLibrary) -> None:
    draft = add(library, *(f"He said: “{words}.”" for words in WORDS), draft=True)
    seen, told = list[Verdict](), list[tuple[int, int]]()
    quotecheck = QuoteCheck(library, judged, compared)
    report = quotecheck.check(draft.id, lambda *it: told.append(it), never, seen.append)
    assert [it.text for it in report.verdicts] == [f"{words}." for words in WORDS]
    assert seen == list(report.verdicts)
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert (report.sources, report.scans) == (2, 0)


def test_reported_speech_is_compared(library: FakeLibrary) -> None:
    draft = add(library, "He said “the keel was wrong”.", draft=True)
    analysis = library.analysis(draft.id, "")
    assert analysis is not None
    (said,) = analysis.quotations
    library.save_analysis(replace(analysis, quotations=(replace(said, kind=QuotationKind.INDIRECT),)))
    report = QuoteCheck(library, judged, compared).check(draft.id, nothing, never, lambda _verdict: None)
    assert not report.verdicts
    assert [it.number for it in report.reported] == [0]


def test_a_draft_without_quotations_has_none(check: Callable[[Article], Report], library: FakeLibrary) -> None:
    report = check(add(library, "Nobody said a thing.", draft=True))
    assert report.verdicts == ()
    assert report.sources == 2


def test_with_nothing_to_hold_it_against_nothing_is_found() -> None:
    library = FakeLibrary()
    draft = add(library, "“Nine gulls sank at dawn”", draft=True)
    report = QuoteCheck(library, judged, compared).check(draft.id, nothing, never, lambda _verdict: None)
    assert [it.grade for it in report.verdicts] == [Grade.NOT_FOUND]
    assert report.sources == 0


def test_a_source_that_is_gone_meanwhile_is_passed_over(library: FakeLibrary) -> None:
    draft = add(library, *(f"“{words}”" for words in WORDS[:2]), draft=True)
    gone = next(it.id for it in library.summaries() if not it.draft)

    class Losing(FakeLibrary):
        def article(self, id: str) -> Article:
            if id == gone:
                raise ArticleMissing(id)
            return library.article(id)

        corrections, analysis, clearings = library.corrections, library.analysis, library.clearings
        carrying, holdings = library.carrying, library.holdings

    report = QuoteCheck(Losing(), judged, compared).check(draft.id, nothing, never, lambda _verdict: None)
    assert sorted(it.grade for it in report.verdicts) == [Grade.NOT_FOUND, Grade.VERBATIM]


def test_a_check_that_is_stopped_ends_at_once_and_can_be_begun_again(library: FakeLibrary) -> None:
    draft = add(library, *(f"“{words}”" for words in WORDS), draft=True)
    seen = list[Verdict]()
    quotecheck = QuoteCheck(library, judged, compared)
    with pytest.raises(Cancelled):
        quotecheck.check(draft.id, nothing, lambda: bool(seen), seen.append)
    assert len(seen) == 1
    assert len(quotecheck.check(draft.id, nothing, never, lambda _verdict: None).verdicts) == 3


def test_five_thousand_quotations_are_gone_through(library: FakeLibrary) -> None:
    draft = add(library, *(f"“{WORDS[number % 3]}, {number}.”" for number in range(5000)), draft=True)
    course = QuoteCheck(library, judged, compared).course(draft, library.analysis(draft.id, "") or Analysis("", ""))
    assert [next(course).number for _ in range(3)] == [0, 1, 2]


def test_a_draft_that_is_gone_or_was_not_analysed_is_told(library: FakeLibrary) -> None:
    quotecheck = QuoteCheck(library, judged, compared)
    with pytest.raises(ArticleMissing):
        quotecheck.check("0" * 64, nothing, never, lambda _verdict: None)
    draft = add(library, "“Nothing”", draft=True)
    del library._analyses[draft.id]
    with pytest.raises(ValueError, match="not been analysed"):
        quotecheck.check(draft.id, nothing, never, lambda _verdict: None)


def test_a_draft_is_no_source_of_itself_even_where_it_was_an_article(library: FakeLibrary) -> None:
    article = add(library, f"“{WORDS[2]}”")
    report = QuoteCheck(library, judged, compared).check(article.id, nothing, never, lambda _verdict: None)
    assert [it.grade for it in report.verdicts] == [Grade.NOT_FOUND]
