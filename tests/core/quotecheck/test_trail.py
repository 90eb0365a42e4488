"""The trail of a quotation: which saved articles carry it, in what order, and what its words are in each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO

import pytest

from fakes import FakeLibrary
from quotecheck_desk import analysed, article, wordings
from readback.core.analysis import QuotationKind
from readback.core.article import Article, LeftOut
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.metadata import SourceKind
from readback.core.quotecheck.report import Reason, Standing
from readback.core.quotecheck.trail import QuoteTrail, Step, Trail
from readback.core.text import Span

SAID = "We will not close the old pier before the winter, whatever the auditors write"


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def add(library: FakeLibrary) -> Callable[..., Article]:
    def add(words: str, published: str = "", *, text: str = "", left_out: str = "", **known: object) -> Article:
        speaker = str(known.pop("speaker", "Ingrid Vale"))
        body = text or f"The {published or 'undated'} {len(library.summaries())}\n“{words},” {speaker} said."
        made = replace(article(body, **known), published=published, title=body.splitlines()[0])  # type: ignore[arg-type]
        nothing = sha256(b"").hexdigest()
        made = replace(made, left_out=(LeftOut(left_out, 0),) if left_out else (), original_sha256=nothing)
        library.add(made, BytesIO(), ".txt")
        library.save_analysis(analysed(made, speaker))
        return made

    return add


def trail(library: FakeLibrary, of: Article, number: int = 0) -> Trail:
    found = library.analysis(of.id, "")
    assert found is not None
    return QuoteTrail(library, wordings()).follow(of, found, number)


def changed(step: Step) -> list[tuple[str, str, tuple[Reason, ...]]]:
    return [(it.now, it.was, it.reasons) for it in step.changes if it.now.strip(",. ") or it.was.strip(",. ")]


def test_every_article_that_carries_it_is_a_step_in_the_order_of_time(
    library: FakeLibrary, add: Callable[..., Article]
) -> None:
    late = add(SAID, "2026-05-04")
    first = add(SAID, "2026-05-03T09:12")
    second = add(SAID, "2026-05-03T14:30")
    undated = add(SAID)
    add("The ferry sails at nine as it always did, and nobody was late", "2026-05-01")
    found = trail(library, late)
    assert [it.source.article for it in found.steps] == [first.id, second.id, late.id, undated.id]
    assert [it.earliest for it in found.steps] == [True, False, False, False]
    assert (found.speaker, found.pieces, found.sources) == ("Ingrid Vale", (f"{SAID},",), 5)
    assert [changed(it) for it in found.steps] == [[]] * 4


def test_what_changed_from_one_article_to_the_next_is_told_with_why_it_matters(
    library: FakeLibrary, add: Callable[..., Article]
) -> None:
    first = add(SAID, "2026-05-03")
    add(SAID.replace("not ", ""), "2026-05-04")
    add(SAID.replace("not ", ""), "2026-05-05")
    _, lost, same = trail(library, first).steps
    assert changed(lost) == [("", "not", (Reason.NEGATION,))]
    assert changed(same) == []


def test_a_longer_and_a_shorter_one_are_met_from_either_side(library: FakeLibrary, add: Callable[..., Article]) -> None:
    whole = add(SAID, "2026-05-03")
    part = add("We will not close the old pier", "2026-05-04")
    ids = [whole.id, part.id]
    for start in (whole, part):
        found = trail(library, start)
        assert [it.source.article for it in found.steps] == ids
        assert [it.pieces for it in found.steps] == [(f"{SAID},",), ("We will not close the old pier,",)]
        assert [words for _, words, _ in changed(found.steps[1])] == [
            SAID.removeprefix("We will not close the old pier ")
        ]


def test_every_article_is_met_however_many_there_are(library: FakeLibrary, add: Callable[..., Article]) -> None:
    days = [f"2026-{month:02}-{day:02}" for month in (3, 4, 5) for day in range(1, 29)]
    start, *others = [add(SAID, day) for day in days]
    add(SAID.replace("not ", "never "), "2026-01-01")
    found = analysed(start)
    following = QuoteTrail(library, wordings()).begin(start, found, 0)
    assert (following.done, following.all) == (0, len(days) + 1)
    following.go_on()
    assert [it.source.article for it in following.trail().steps] == [start.id]
    while following.go_on():
        pass
    whole = following.trail()
    assert (following.done, len(whole.steps)) == (following.all, len(days) + 1)
    assert [it.source.article for it in whole.steps[1:]] == [start.id, *(it.id for it in others)]
    assert [it.earliest for it in whole.steps[:2]] == [True, False]
    assert following.go_on() is False


def test_an_article_that_has_a_small_part_of_it_is_met_among_many_that_have_it_all(
    library: FakeLibrary, add: Callable[..., Article]
) -> None:
    start, *_ = [add(SAID, f"2026-05-{day:02}") for day in range(1, 21)]
    part = add("whatever the auditors write", "2026-06-01")
    assert trail(library, start).steps[-1].source.article == part.id


def test_one_day_has_several_earliest_where_no_time_is_known(library: FakeLibrary, add: Callable[..., Article]) -> None:
    one, _ = add(SAID, "2026-05-03"), add(SAID, "2026-05-03")
    assert [it.earliest for it in trail(library, one).steps] == [True, True]


def test_without_a_date_nothing_is_the_earliest(library: FakeLibrary, add: Callable[..., Article]) -> None:
    one, _ = add(SAID), add(SAID)
    assert [(it.earliest, it.dated) for it in trail(library, one).steps] == [(False, False)] * 2


def test_what_has_no_marks_and_what_was_left_out_is_met_too(library: FakeLibrary, add: Callable[..., Article]) -> None:
    start = add(SAID, "2026-05-03")
    add("", "2026-05-04", text=f"Plain\nIngrid Vale wrote that {SAID.lower()}, and left.")
    add("", "2026-05-05", text="Another\nNothing here.", left_out=f"“{SAID}”")
    found = trail(library, start).steps
    assert [it.standing for it in found] == [Standing.QUOTED, Standing.UNMARKED, Standing.QUOTED]
    assert [bool(it.spans) for it in found] == [True, True, False]


def test_drafts_and_ones_own_stories_are_no_steps(library: FakeLibrary, add: Callable[..., Article]) -> None:
    start = add(SAID, "2026-05-03")
    add(SAID, "2026-05-04", draft=True)
    add(SAID, "2026-05-04", kind=SourceKind.OWN)
    assert [it.source.article for it in trail(library, start).steps] == [start.id]


def test_a_few_words_are_only_met_as_they_are(library: FakeLibrary, add: Callable[..., Article]) -> None:
    start, same = add("Not today", "2026-05-03"), add("Not today", "2026-05-04")
    add("Not tomorrow", "2026-05-05")
    assert [it.source.article for it in trail(library, start).steps] == [start.id, same.id]


def test_reported_speech_has_no_trail(library: FakeLibrary, add: Callable[..., Article]) -> None:
    start = add(SAID)
    found = analysed(start)
    reported = replace(found.quotations[0], kind=QuotationKind.INDIRECT)
    with pytest.raises(ValueError, match="reported"):
        QuoteTrail(library, wordings()).follow(start, replace(found, quotations=(reported,)), 0)


def test_a_quotation_is_known_by_where_it_stands(library: FakeLibrary, add: Callable[..., Article]) -> None:
    start = add(SAID)
    (said,) = analysed(start).quotations
    trails = QuoteTrail(library, wordings())
    found = trails.find(start.id, said.spans)
    assert found is not None
    assert (found[0].id, found[2]) == (start.id, 0)
    assert trails.find(start.id, [Span(0, 3)]) is None


def test_it_can_be_stopped_and_an_article_that_is_gone_is_passed_over(
    library: FakeLibrary, add: Callable[..., Article]
) -> None:
    start, gone = add(SAID, "2026-05-03"), add(SAID, "2026-05-04")
    with pytest.raises(Cancelled):
        QuoteTrail(library, wordings()).follow(start, analysed(start), 0, lambda: True)
    asked = library.carrying

    def losing(wanted: object, most: int) -> object:
        found = asked(wanted, most)  # type: ignore[arg-type]
        library.unreadable.add(gone.id)
        return found

    library.carrying = losing  # type: ignore[assignment, method-assign]
    assert [it.source.article for it in trail(library, start).steps] == [start.id]
    with pytest.raises(ArticleMissing):
        library.article(gone.id)


def test_the_time_without_a_zone_is_of_where_the_article_was_opened(
    library: FakeLibrary, add: Callable[..., Article]
) -> None:
    zoned = add(SAID, "2026-05-03T09:30+02:00")
    plain = add(SAID, "2026-05-03T08:00")
    assert plain.opened == datetime(2026, 5, 14, 9, 0, tzinfo=UTC)
    assert [it.source.article for it in trail(library, plain).steps] == [zoned.id, plain.id]
