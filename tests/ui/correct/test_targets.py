"""What a correction is about, at a place of the text and of a row."""

from dataclasses import replace

import pytest

from core.audits import LENA, PORT, Audit
from readback.core.analysis import Confidence, Kind
from readback.core.text import Span
from readback.ui.correct.targets import Target, missing, target_at, target_of
from readback.ui.panel.rows import Tab, entity_rows, quotation_rows


@pytest.fixture
def audit() -> Audit:
    return Audit()


def caret(audit: Audit, words: str, nth: int = 0, by: int = 1) -> Span:
    start = audit.spot(words, nth).start + by
    return Span(start, start)


def test_a_caret_meets_the_mention_and_the_quotation_around_it(audit: Audit) -> None:
    found = target_at(audit.raw, caret(audit, "the Council", by=5))
    assert found.mention.span == audit.spot("Council", 1)
    assert found.quotation.spans == (audit.spot("nobody asked the Council"),)
    assert found.thing is found.mention


@pytest.mark.parametrize("by", [0, 10])
def test_a_caret_at_either_end_of_a_name_is_on_it(audit: Audit, by: int) -> None:
    assert target_at(audit.raw, caret(audit, "Lena Marsh", by=by)).mention.entity == LENA


def test_a_caret_between_two_names_is_on_the_one_it_stands_before(audit: Audit) -> None:
    mentions = audit.raw.mentions
    split = audit.spot("Lena Marsh")
    first = replace(mentions[0], span=Span(split.start, split.start + 4))
    second = replace(mentions[0], span=Span(split.start + 4, split.end), entity=PORT)
    analysis = replace(audit.raw, mentions=(first, second))
    assert target_at(analysis, Span(split.start + 4, split.start + 4)).mention is second


def test_what_is_not_marked_is_not_met(audit: Audit) -> None:
    found = target_at(audit.raw, caret(audit, "the Council", by=5), frozenset({"organisation", "quotation"}))
    assert (found.mention, found.quotation) == (None, None)


def test_a_selection_meets_what_it_overlaps_and_is_known(audit: Audit) -> None:
    span = audit.spot("Lena Marsh runs")
    found = target_at(audit.raw, span)
    assert (found.mention.entity, found.selection) == (LENA, span)


def test_a_row_stands_for_all_mentions_beginning_with_the_one_gone_to(audit: Audit) -> None:
    row = entity_rows(audit.raw, Kind.PERSON)[0]
    shown = audit.spot("Marsh", 3)
    assert target_of(audit.raw, row, shown).mention.span == shown
    assert target_of(audit.raw, row).mention.span == row.spans[0]
    assert target_of(audit.raw, row).wide
    assert not target_of(audit.raw, entity_rows(audit.raw, Kind.PERSON)[1]).wide


def test_a_quotation_s_row_stands_for_it(audit: Audit) -> None:
    row = quotation_rows(audit.article, audit.raw, lambda _: "")[1]
    assert target_of(audit.raw, row).quotation.spans == row.spans
    assert target_of(audit.raw, replace(row, tab=Tab.NOTES)) == Target()


@pytest.mark.parametrize(
    "deed", ["accept", "reject", "edge", "same", "speaker", "rename", "split", "kind place", "add x"]
)
def test_without_anything_every_deed_says_why_not(audit: Audit, deed: str) -> None:
    assert missing(deed, Target(), audit.raw)


def test_what_fits_has_no_reason_against_it(audit: Audit) -> None:
    target = target_at(audit.raw, caret(audit, "Lena Marsh"))
    for deed in ("accept", "reject", "edge", "same", "rename", "split", "kind place"):
        assert missing(deed, target, audit.raw) == ""
    assert "already a person" in missing("kind person", target, audit.raw)
    assert "quotation" in missing("speaker", target, audit.raw)


def test_what_is_settled_is_not_accepted_again(audit: Audit) -> None:
    mentions = tuple(replace(it, confirmed=it.span.start < 40) for it in audit.raw.mentions)
    analysis = replace(audit.raw, mentions=mentions)
    one = target_at(analysis, caret(audit, "Lena Marsh"))
    assert "already" in missing("accept", one, analysis)
    assert missing("accept", replace(one, wide=True), analysis) == ""
    quotation = replace(audit.raw.quotations[0], confidence=Confidence.CONFIRMED)
    assert "already" in missing("accept", Target(quotation=quotation), audit.raw)
    assert "only once" in missing("split", target_at(audit.raw, caret(audit, "Tom Marsh")), audit.raw)
