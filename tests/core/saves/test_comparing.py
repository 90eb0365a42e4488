"""Two saves of a story: every paragraph of both once, the words that differ, and what is told first."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck_desk import analysed, article, wordings
from readback.core.errors import Cancelled
from readback.core.quotecheck.report import Reason
from readback.core.saves.altering import Swap
from readback.core.saves.comparing import About, Comparison, Fate, Save, compare
from readback.core.saves.quoting import Turn

WORDS = st.sampled_from("the pier “closes” in winter, said Vale. 12 21 not ferry Harbour ten".split())
TEXT = st.lists(st.lists(WORDS, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=6).map("\n".join)


def compared(old: str, new: str, *speakers: str) -> Comparison:
    made = article(old), article(new)
    whose = speakers or ("Ingrid Vale", "Ingrid Vale")
    saves = [Save(it, analysed(it, name)) for it, name in zip(made, whose, strict=True)]
    return compare(*saves, wordings())


@given(TEXT, TEXT)
def test_every_paragraph_of_both_saves_stands_in_one_row_in_order(old: str, new: str) -> None:
    it = compared(old, new)
    for which, save in (("old", it.old), ("new", it.new)):
        indices = [at for row in it.rows for at in getattr(row, which)]
        assert indices == list(range(len(save.article.paragraphs)))


@given(TEXT, TEXT)
def test_all_that_differs_lies_in_changes_within_the_paragraphs_of_their_row(old: str, new: str) -> None:
    it = compared(old, new)
    for row in it.rows:
        for change in row.changes:
            assert (
                any(it.old.article.paragraphs[a].contains(change.source) for a in (row.old[0], row.old[-1]))
                or change.source.end <= it.old.article.paragraphs[row.old[-1]].end
            )
            assert change.source.of(it.old.article.text) == change.was
            assert change.draft.of(it.new.article.text) == change.now
            assert change.was != change.now
        assert [c.draft for c in row.changes] == sorted(c.draft for c in row.changes)
        if row.old and row.new:
            assert _letters(_without(it, row, new=False)) == _letters(_without(it, row, new=True))


def _without(it: Comparison, row: object, *, new: bool) -> str:
    """The words of a row that are not in its changes."""
    save, indices = (it.new, row.new) if new else (it.old, row.old)  # type: ignore[attr-defined]
    text = save.article.text
    at, parts = save.article.paragraphs[indices[0]].start, []
    for change in row.changes:  # type: ignore[attr-defined]
        span = change.draft if new else change.source
        parts.append(text[at : span.start])
        at = max(at, span.end)
    return " ".join([*parts, text[at : save.article.paragraphs[indices[-1]].end]])


def _letters(words: str) -> list[str]:
    return re.findall(r"\w+", words.casefold())


@given(TEXT, TEXT)
def test_changing_the_sides_over_turns_what_was_cut_into_what_was_added(old: str, new: str) -> None:
    one, other = compared(old, new), compared(new, old)
    turned = {Fate.CUT: Fate.ADDED, Fate.ADDED: Fate.CUT}
    assert {(turned.get(it.fate, it.fate), it.new, it.old, it.twin) for it in one.rows} == {
        (it.fate, it.old, it.new, it.twin) for it in other.rows
    }
    for row in one.rows:
        (twin,) = [it for it in other.rows if (it.old, it.new) == (row.new, row.old)]
        assert {(c.source, c.draft) for c in row.changes} == {(c.draft, c.source) for c in twin.changes}


@given(TEXT)
def test_a_save_beside_itself_has_nothing_to_tell(text: str) -> None:
    it = compared(text, text)
    assert {row.fate for row in it.rows} == {Fate.SAME}
    assert (it.points, it.differing) == ((), ())


def test_words_that_bear_on_a_sentence_figures_and_names_are_told_each_by_itself() -> None:
    it = compared(
        "Pier\nThe council will not close the pier, 12 people told Tom Berg on the quay.",
        "Pier\nThe council will close the pier, 21 people told Tom Borg on the quay.",
    )
    told = [(point.about, point.swap) for point in it.points]
    assert told == [
        (About.MEANING, Swap("not", "")),
        (About.FIGURE, Swap("12", "21")),
        (About.NAME, Swap("Berg", "Borg")),
    ]


def test_a_figure_in_other_digits_is_the_same_one() -> None:
    it = compared("It took ten days in all.", "It took 10 days in all.")
    assert [(change.was, change.now) for row in it.rows for change in row.changes] == [("ten days", "10 days")]
    assert it.points == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“It’s sound” – he said", '"It\'s sound" — he said'),
        ("One  line", "One line"),
        ("Repairs cost much. The works begin in May.", "Repairs cost much.\nThe works begin in May."),
    ],
)
def test_only_the_form_of_marks_blanks_and_paragraphs_is_no_difference(old: str, new: str) -> None:
    it = compared(old, new)
    assert {row.fate for row in it.rows} == {Fate.SAME}


def test_words_that_lost_their_quotation_marks_are_told_so() -> None:
    it = compared("He called it a “grave mistake” in May.", "He called it a grave mistake in May.")
    assert [change.reasons for row in it.rows for change in row.changes] == [(Reason.UNMARKED,), (Reason.UNMARKED,)]


def test_a_quotation_that_was_altered_is_told_first_and_its_words_not_again() -> None:
    it = compared(
        "Pier\n“We will not close the pier before 12 May,” Ingrid Vale said.\nIt has 3 doors here.",
        "Pier\n“We will close the pier before 21 May,” Ingrid Vale said.\nIt has 4 doors here.",
    )
    first, second = it.points
    assert first.quotation is not None
    assert (first.about, first.quotation.turn, first.quotation.speaker) == (
        About.QUOTATION,
        Turn.ALTERED,
        "Ingrid Vale",
    )
    assert [(c.was, c.now) for c in first.quotation.changes] == [("not", ""), ("12", "21")]
    assert (second.about, second.swap) == (About.FIGURE, Swap("3", "4"))


def test_quotations_that_are_gone_new_or_somebody_elses_are_told() -> None:
    stays = "“We will mend the pier before the winter comes,” {} said on Monday."
    old = f"Pier\n{stays.format('Ingrid Vale')}\n“Nothing at all was ever wrong with it,” Ingrid Vale said then."
    new = f"Pier\n{stays.format('Tom Berg')}\nSo it was.\n“I leave the council tomorrow,” Tom Berg wrote to them all."
    it = compared(old, new, "Ingrid Vale", "Tom Berg")
    turns = [point.quotation.turn for point in it.points if point.quotation]
    assert turns == [Turn.GIVEN, Turn.CUT, Turn.ADDED]


def test_a_paragraph_that_moved_counts_once_and_knows_its_twin() -> None:
    old = "One two three four five six\nSeven eight nine ten eleven\nTwelve more of these words"
    new = "Seven eight nine ten eleven\nTwelve more of these words\nOne two three four five six"
    it = compared(old, new)
    assert it.count(Fate.MOVED) == 1
    assert [(row.old, row.new, row.twin) for row in it.rows if row.fate is Fate.MOVED] == [((0,), (), 2), ((), (2,), 0)]
    assert it.words(it.rows[0]) == ("One two three four five six", "")


def test_saves_in_which_nobody_looked_are_compared_by_their_words() -> None:
    old, new = Save(article("It has 3 doors here.")), Save(replace(article("It has 4 doors here."), language="de-AT"))
    assert new.language == "de"
    assert [point.about for point in compare(old, new, wordings()).points] == [About.FIGURE]


def test_a_comparison_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        compare(Save(article("One")), Save(article("Two\nOne")), wordings(), stop=lambda: True)
