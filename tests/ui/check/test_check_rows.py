"""What is said of each quotation in the list of a check, and which of them are told together."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.analysis import QuotationKind
from readback.core.locators import Locator
from readback.core.quotecheck.report import Change, Clearing, Grade, Nearest, Reason, Verdict
from readback.core.text import Span
from readback.ui.check import passages, wording
from readback.ui.check.passages import Look
from readback.ui.check.rows import Arranging, CheckRow, Group, Order, arranged, recleared, row_of
from ui.check.reports import AT, draft, every_grade


def rows() -> list[CheckRow]:
    report = every_grade()
    return [row_of(it, "¶1") for it in (*report.verdicts, *report.reported)]


def at(number: int) -> CheckRow:
    return next(row for row in rows() if row.key == str(number))


def test_every_grade_is_told_in_words_of_its_own() -> None:
    told = {wording.grade_words(grade) for grade in Grade}
    assert len(told) == len(Grade)
    assert {it.grade for it in every_grade().verdicts} == set(Grade)


@pytest.mark.parametrize(
    ("number", "sign", "title"),
    [
        (1, "✓", "Word for word"),
        (2, "✕", "Words changed: “did not” lost"),
        (3, "?", "Not found"),
        (4, "✕", "Cut short"),
        (6, "✕", "Source gives Anselm, draft gives Mirela Santos"),
        (7, "✓", "Not found"),
        (0, "~", "Words left out without a mark"),
        (20, "~", "Reported: “boat” for “worse”"),
        (21, "≈", "Reported, nothing near it found"),
    ],
)
def test_a_row_has_its_mark_and_says_what_is_so(number: int, sign: str, title: str) -> None:
    row = at(number)
    assert (row.sign, row.title) == (sign, title)


def test_words_that_the_attribution_splits_are_shown_as_two_pieces_each_in_its_marks() -> None:
    words = ("It was fear,", "Real fear.")
    spans = (Span(1, 13), Span(26, 36))
    verdict = Verdict(0, spans, " ".join(words), QuotationKind.DIRECT, Grade.NOT_FOUND)
    assert verdict.pieces == words
    assert row_of(verdict, "¶2").words == "“It was fear,” ∕ “Real fear.”"


def test_speaker_and_standing_are_told_and_who_cleared_it() -> None:
    assert at(2).detail == "Ingrid al-Vale · same speaker · the speaker’s own words"
    assert at(4).detail == "Tomas O’Rell · speaker: check · as quoted by Porto Covo Courier"
    assert at(7).detail.startswith("Source outside Readback: tape of 3 May, held by the desk (AB, 14 May")


def test_a_source_that_has_it_otherwise_is_told_beside_one_that_has_it_word_for_word() -> None:
    found = at(1).finding
    assert isinstance(found, Verdict)
    lost = Change(Span(0, 0), Span(0, 3), "", "not", (Reason.NEGATION,))
    other = replace(found.sources[0], article="other", title="The wire", changes=(lost,))
    row = row_of(replace(found, sources=(*found.sources, other)), "¶1")
    assert (row.group, row.sign) == (Group.LOOK, "~")
    assert row.title == "Word for word; otherwise in another source"
    assert row.spoken.startswith("look at this: Word for word; otherwise in another source")
    assert isinstance(row.finding, Verdict)
    (told,) = wording.besides(row.finding)
    assert told.startswith("another source has it otherwise: “not” lost (")
    assert "The wire" in told


def test_a_row_that_is_joined_from_two_sources_names_both_with_their_places() -> None:
    found = at(1).finding
    assert isinstance(found, Verdict)
    first = replace(found.sources[0], part="It was fear")
    then = replace(first, article="other", title="The wire", locator=Locator(9), part="Real fear")
    row = row_of(replace(found, grade=Grade.JOINED, reasons=(Reason.JOINED,), sources=(first, then)), "¶1")
    assert (row.group, row.title) == (Group.FIX, "Joined from two sources")
    first_named, then_named = row.detail.split(" · ")[0].split(" ∕ ")
    assert ("The pier was cracked, the audit said" in first_named, first_named.endswith("¶4")) == (True, True)
    assert ("The wire" in then_named, then_named.endswith("¶9")) == (True, True)
    assert isinstance(row.finding, Verdict)
    assert wording.whys(row.finding) == ("the halves of these words stand in different sources",)
    one, two = wording.besides(row.finding)
    assert one.startswith("“It was fear”: ")
    assert two.startswith("“Real fear”: ")
    assert "The wire" in two


def test_another_saying_with_some_of_the_words_is_no_other_form_of_it() -> None:
    found = at(1).finding
    assert isinstance(found, Verdict)
    far = Change(Span(0, 0), Span(0, 40), "", "and nobody on the board would ever say otherwise", (Reason.NEGATION,))
    other = replace(found.sources[0], article="other", changes=(far,))
    assert row_of(replace(found, sources=(*found.sources, other)), "¶1").group is Group.FINE


def test_what_is_to_fix_comes_first_and_each_group_in_the_order_of_the_text() -> None:
    found = arranged(rows(), None, Order.SEVERITY)
    groups = [row.group for row in found]
    assert groups == sorted(groups, key=tuple(Group).index)
    assert found[0].key == "2", "a lost negation comes before all else"
    spans = [row.span for row in found if row.group is Group.LOOK]
    assert spans == sorted(spans)
    assert [row.span for row in arranged(rows(), None, Order.TEXT)] == sorted(row.span for row in rows())


def test_each_count_is_that_of_the_rows_it_leads_to() -> None:
    numbers = Counter(row.group for row in rows())
    for group in Group:
        assert len(arranged(rows(), group, Order.TEXT)) == numbers[group] > 0


@given(
    st.lists(st.sampled_from(rows()), unique=True),
    st.lists(st.tuples(st.integers(0, 12), st.sampled_from([None, *Group]), st.sampled_from(Order)), max_size=8),
)
def test_rows_that_come_in_bit_by_bit_stand_as_if_all_had_come_at_once(
    found: list[CheckRow], steps: list[tuple[int, Group | None, Order]]
) -> None:
    arranging = Arranging()
    for number, group, order in steps:  # fewer of them stand for a check that begins anew
        assert arranging.of(found[:number], group, order) == arranged(found[:number], group, order)


def test_a_lost_word_is_named_in_the_draft_and_underlined_in_the_source() -> None:
    finding = at(2).finding
    assert isinstance(finding, Verdict)
    ours = passages.of_draft(draft().text, finding.spans, finding.changes)
    assert [it.words for it in ours if it.look is Look.LACKS] == ["lacks: did not"]
    assert "".join(it.words for it in ours if it.look is Look.PLAIN) == finding.text
    theirs = passages.of_source(finding.sources[0], finding.changes)
    assert [it.words for it in theirs if it.look is Look.ADDED] == ["did not "]
    assert "".join(it.words for it in theirs) == "“They did not tell you fourteen times a day,” she says."
    assert "[draft lacks: did not]" in passages.spoken(ours)
    assert wording.whys(finding) == ("a negation is lost: “did not”",)


def test_only_whole_sentences_stand_around_a_quotation_of_the_draft() -> None:
    text = "One. Two said “three four” here. Five."
    start = text.index("three")
    pieces = passages.of_draft(text, [Span(start, start + 10)], ())
    assert "".join(it.words for it in pieces) == "Two said “three four” here."


def test_reported_speech_tells_what_differs() -> None:
    finding = at(20).finding
    assert isinstance(finding, Nearest)
    assert list(wording.flags(finding)) == ["a name is changed: the source has “worse”, the draft “boat”"]


def test_of_reported_speech_a_lost_negation_is_told_first() -> None:
    finding = at(20).finding
    assert isinstance(finding, Nearest)
    lost = replace(finding.differing[0], now="", was="not", reasons=(Reason.NEGATION,))
    both = replace(finding, differing=(*finding.differing, lost))
    assert row_of(both, "¶1").title == "Reported: “not” lost"
    assert next(wording.flags(both)) == "a negation is lost: “not”"


def test_reported_speech_is_cleared_as_a_quotation_is() -> None:
    finding = at(20).finding
    assert at(20).group is Group.LOOK
    cleared = recleared(replace(finding, key="k"), {"k": Clearing("k", "She changed her mind", "AB", AT)})
    row = row_of(cleared, "¶1")
    assert (row.group, row.sign) == (Group.CLEARED, "✓")
    assert "She changed her mind" in row.detail
    assert row_of(recleared(cleared, {}), "¶1").group is Group.LOOK


@pytest.mark.parametrize("reason", [Reason.TENSE, Reason.PERSON, Reason.MODAL])
def test_what_every_sentence_has_is_never_told_as_lost(reason: Reason) -> None:
    finding = at(2).finding
    assert isinstance(finding, Verdict)
    lost = replace(finding.changes[0], reasons=(reason,))
    told = wording.whys(replace(finding, changes=(lost,), reasons=(reason,)))
    assert len(told) == 1
    assert told[0].endswith("is changed: only the source has “did not”")
    added = replace(lost, now="must", was="")
    told = wording.whys(replace(finding, changes=(added,), reasons=(reason,)))
    assert told[0].endswith("is changed: only the draft has “must”")


def test_what_was_searched_and_what_was_not() -> None:
    assert wording.searched_words(every_grade()) == "compared with 214 articles; 2 scans not searched"
    assert wording.not_found_words(every_grade()) == "Not in these 214 sources; 2 scans not searched."


def test_a_row_is_read_out_whole() -> None:
    assert at(2).spoken == (
        "fix first: Words changed: “did not” lost, “The gauges tell you fourteen times a day”, "
        "Ingrid al-Vale · same speaker · the speaker’s own words, draft lacks: did not, ¶1"
    )
    assert at(20).spoken.endswith("draft says: boat; source says: worse, ¶1")


@pytest.mark.parametrize(
    ("now", "was", "words"),
    [
        ("", "not", "draft lacks: not"),
        ("very\nmuch", "", "draft adds: very much"),
        ("Two", "Twelve", "draft says: Two; source says: Twelve"),
    ],
)
def test_a_difference_is_put_into_words(now: str, was: str, words: str) -> None:
    nowhere = Span(0, 0)
    assert wording.told_aloud([Change(nowhere, nowhere, now, was), Change(nowhere, nowhere, "", "")]) == (words,)
