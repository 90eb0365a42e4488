import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.texts import ABOUT_NEWSLETTERS, BOXES, STORY
from readback.formats.furniture import furniture
from readback.formats.plain import read_plain


def left_out(paragraphs: list[str]) -> list[str]:
    return [line for line, left in zip(paragraphs, furniture(paragraphs), strict=True) if left]


@pytest.mark.parametrize("place", [2, 4, len(STORY)])
@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES.keys())
def test_a_box_is_left_out_whole_and_nothing_of_the_article(box, place):
    assert left_out([*STORY[:place], *box, *STORY[place:]]) == box


@pytest.mark.parametrize("story", [STORY, ABOUT_NEWSLETTERS], ids=["a story", "a story about newsletters"])
def test_nothing_of_an_article_without_furniture_is_left_out(story):
    assert left_out(story) == []


def test_a_box_in_a_story_about_newsletters_is_still_left_out():
    box = BOXES["cookies"]
    assert set(left_out([*ABOUT_NEWSLETTERS[:3], *box, *ABOUT_NEWSLETTERS[3:]])) <= set(box)


def test_a_page_that_is_all_furniture_is_kept_for_the_reader_to_judge():
    page = [line for box in BOXES.values() for line in box]
    assert left_out(page) == []


def test_what_was_left_out_says_where_it_stood():
    box = BOXES["newsletter"]
    draft = read_plain("\n\n".join([*STORY[:3], *box, *STORY[3:]]))
    assert list(draft.lines) == STORY
    assert [left.text for left in draft.left_out] == box
    assert {left.before for left in draft.left_out} == {3}


@given(st.lists(st.text(max_size=80), max_size=12))
def test_every_paragraph_is_judged(paragraphs):
    assert len(furniture(paragraphs)) == len(paragraphs)
