"""Quotations of which a part is found, and such that another source has otherwise."""

from dataclasses import replace

from quotecheck_desk import source, verdict
from readback.core.quotecheck.report import Grade, Reason
from readback.core.text import Span

SPLIT = "“We never saw a single boat out there,” Ingrid Vale said. “The harbour was closed to all of us.”"
FIRST, SECOND = "We never saw a single boat out there,", "The harbour was closed to all of us."


def test_of_a_split_quotation_the_part_that_is_found_is_told_and_the_other_named() -> None:
    found = verdict(SPLIT, source("“We never saw a single boat out there,” Ingrid Vale said."))
    assert (found.grade, found.reasons, found.missing_words) == (Grade.VERBATIM, (), (SECOND,))
    assert found.pieces == (FIRST, SECOND)
    assert [it.words for it in found.sources] == [FIRST[:-1]]
    assert [(it.now, it.was) for it in found.changes] == [(SECOND, "")]
    assert found.open
    assert not found.serious


def test_the_second_part_may_be_the_one_that_is_found_and_be_altered() -> None:
    found = verdict(SPLIT, source("“The harbour was not closed to all of us,” Ingrid Vale said."))
    assert found.missing_words == (FIRST,)
    assert Reason.NEGATION in found.reasons
    assert found.spans[0] == Span(1, 1 + len(FIRST))


def test_a_long_part_beside_a_short_one_that_is_nowhere_is_found_in_part() -> None:
    text = SPLIT.replace(SECOND, "Somebody had painted every hull blue.")
    long = "“We never saw a single boat out there, or on the quay, or in the yard behind the mill,” Ingrid Vale said."
    found = verdict(text.replace(FIRST, long[1:-19]), source(long))
    assert found.missing_words == ("Somebody had painted every hull blue.",)


def test_a_quotation_whose_parts_all_are_found_is_found_whole() -> None:
    assert verdict(SPLIT, source(SPLIT)).missing == ()
    assert verdict(SPLIT, source("“Nobody had a key to the church,” Ingrid Vale said.")).grade is Grade.NOT_FOUND


def test_a_clearing_of_a_part_holds_for_the_words_of_the_whole() -> None:
    said = source("“We never saw a single boat out there,” Ingrid Vale said.")
    one = verdict(SPLIT, said)
    other = verdict(SPLIT.replace("closed", "open"), said)
    assert one.key != other.key


def test_another_source_that_lacks_a_not_is_told_beside_the_one_that_has_it() -> None:
    fits = source("“We did not see the crack in February,” Ingrid Vale said.", published="2026-05-01")
    other = source("“We did see the crack in February,” Ingrid Vale said.", published="2026-05-02")
    found = verdict("“We did not see the crack in February,” Ingrid Vale said.", other, fits)
    assert (found.grade, found.serious, found.open) == (Grade.VERBATIM, False, True)
    assert [it.article for it in found.dissents] == [other.article.id]
    assert not replace(found, sources=found.sources[:1]).open


def test_another_saying_that_shares_some_words_is_no_dissent() -> None:
    fits = source("“We did not see the crack in February,” Ingrid Vale said.")
    other = source("“They did tell us of the crack in March and of the hinges,” Ingrid Vale said.")
    assert not verdict("“We did not see the crack in February,” Ingrid Vale said.", other, fits).dissents


def test_a_clearing_is_bound_to_those_who_have_it_otherwise_too() -> None:
    said = "“We did not see the crack in February,” Ingrid Vale said."
    fits = source(said)
    other = source("“We did see the crack in February,” Ingrid Vale said.", published="2026-05-02")
    alone, disputed = verdict(said, fits), verdict(said, fits, other)
    assert alone.key != disputed.key
    assert (alone.undisputed, disputed.undisputed) == ("", alone.key)
    copy = source(f"Again.\n{said}")
    assert verdict(said, fits, copy).key == alone.key  # one that has it word for word disputes nothing
