"""A paragraph put back, and notes on their way from one version of a text to the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.anchors import State, anchor_for, place
from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.document import HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.core.edges import one_form
from readback.core.text import Span
from readback.core.versions import carried, with_left_out, with_typed
from readback.core.workspace import now

PAGE = LandmarkKind.PAGE
BLOCKS = (
    Block("Ferry line warned", HEADLINE),
    Block("Vale said it was sound.", landmarks=(Landmark(0, PAGE, "1"), Landmark(5, PAGE, "2", 1))),
    Block("Nobody came to look.", Form(Role.QUOTE), (Landmark(0, PAGE, "3", 2),)),
)
LEFT = (LeftOut("Get the coast in your inbox", 1), LeftOut("Sign up", 1), LeftOut("Related stories", 3))


def made() -> Article:
    draft = Draft(BLOCKS, title="Ferry line warned", left_out=LEFT)
    return article_from(draft, opened=now(), original_sha256="0" * 64, source="ferry.html")


def test_a_paragraph_goes_back_to_where_it_stood():
    again = with_left_out(made(), 1)
    assert again.text.split("\n") == ["Ferry line warned", "Sign up", *(it.text for it in BLOCKS[1:])]
    assert again.left_out == (LEFT[0], LeftOut("Related stories", 4))
    assert [(it.form, it.landmarks) for it in again.blocks if it.text != "Sign up"] == [
        (it.form, it.landmarks) for it in BLOCKS
    ]


def test_all_that_was_left_out_can_go_back_one_by_one():
    article = made()
    while article.left_out:
        article = with_left_out(article, 0)
    assert article.text.split("\n") == [
        BLOCKS[0].text, LEFT[0].text, LEFT[1].text, BLOCKS[1].text, BLOCKS[2].text, LEFT[2].text,
    ]  # fmt: skip


def test_the_blocks_of_an_article_make_it_again():
    assert made().blocks == BLOCKS


@given(st.data())
def test_a_note_keeps_its_passage_when_a_paragraph_goes_back(data: st.DataObject):
    old = made()
    new = with_left_out(old, data.draw(st.sampled_from(range(len(LEFT)))))
    start = data.draw(st.integers(0, len(old.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old.text))))
    anchor = carried(anchor_for(old.text, span), old.text, new.text)
    if "\n" not in span.of(old.text):
        assert anchor.span.of(new.text) == anchor.exact == span.of(old.text)
        assert new.blocks[0].text == old.blocks[0].text


def test_a_note_on_words_that_changed_is_left_for_the_reader_to_check():
    old, new = "It was said that the hull was sound in March.", "It was said that the hull was sound in May."
    anchor = anchor_for(old, Span(17, 44))
    assert carried(anchor, old, new) == anchor
    assert place(carried(anchor, old, new), new).state is State.TO_PLACE


def test_a_note_goes_with_its_paragraph_to_another_place():
    one, two, three = "The hull had a crack.", "Nobody came to look at it.", "It sailed in March all the same."
    old, new = f"{one}\n{two}\n{three}", f"{three}\n{one}\n{two}"
    anchor = carried(anchor_for(old, Span(22, 48)), old, new)
    assert anchor.span.of(new) == two


def test_what_is_typed_out_of_a_page_stands_behind_it_and_moves_what_was_left_out():
    old = made()
    new = with_typed(old, 1, "Typed out.\nOf page two.")
    assert new.text.split("\n") == [it.text for it in BLOCKS[:2]] + ["Typed out.", "Of page two.", BLOCKS[2].text]
    assert new.landmark(new.text.index("Of page two."), PAGE).number == 1
    assert [(left.text, left.before) for left in new.left_out] == [
        (left.text, left.before + 2 * (left.before > 2)) for left in LEFT
    ]


@pytest.mark.parametrize("typed", ["", " \n\n", "\u200b"])
def test_nothing_typed_makes_no_version(typed: str) -> None:
    with pytest.raises(ValueError, match="nothing was typed"):
        with_typed(made(), 1, typed)


LINES = st.sampled_from(
    (
        "The board met on Sunday and talked about the pier for three hours.",
        "“We will not close the pier before the winter,” Ingrid Vale said.",
        "“We will close the pier before the winter,” Ingrid Vale said.",
        "The auditors counted 12 leaks in the hull of the ferry.",
        "The auditors counted 21 leaks in the hull of the ferry.",
        "Two of the board walked out before the vote.",
        "Nobody came to look.",
    )
)
SAVE = st.lists(LINES, min_size=1, max_size=6).map("\n".join)


@given(SAVE, SAVE, st.data())
def test_a_note_goes_over_to_another_save_on_its_own_words_or_stays_to_be_placed(
    old: str, new: str, data: st.DataObject
):
    start = data.draw(st.integers(0, len(old) - 1))
    anchor = anchor_for(old, Span(start, data.draw(st.integers(start + 1, len(old)))))
    over = carried(anchor, old, new)
    if over != anchor:
        assert one_form(over.span.of(new)) == one_form(anchor.exact)
    placed = place(over, new)
    if placed.state is State.IN_PLACE:
        assert placed.span is not None
        assert one_form(placed.span.of(new)) == one_form(anchor.exact)
    if one_form(anchor.exact) not in one_form(new):
        assert over == anchor
        assert placed.state is not State.IN_PLACE


@given(SAVE, st.data())
def test_every_note_stays_where_it_is_in_a_save_that_only_grew_at_its_end(old: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(old) - 1))
    anchor = anchor_for(old, Span(start, data.draw(st.integers(start + 1, len(old)))))
    over = carried(anchor, old, f"{old}\nThis story was corrected on Monday.")
    assert over.span == anchor.span
