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


@pytest.mark.parametrize(
    "bio",
    [
        "Mara Quist is a reporter at the Coast Herald.",
        "Mara Quist covers the sea and those who live by it. Follow her on Mastodon.",
        "Mara Quist has written about ferries for the Herald since 2014.",
        "Mara Quist lives on Skarholm with two dogs.",
        "Mara Quist",
    ],
)
def test_what_is_said_of_the_author_at_the_end_is_left_out(bio):
    lines = [*STORY, bio]
    assert [line for line, left in zip(lines, furniture(lines, byline="Mara Quist"), strict=True) if left] == [bio]


@pytest.mark.parametrize(
    "line",
    [
        "Mara Quist, who covers the coast, is a witness in the case.",
        "Mara Quist was shown the hull in March.",
        "The inspector is a former reporter for the Herald.",
    ],
)
def test_an_author_who_is_named_in_the_story_stays(line):
    lines = [*STORY[:3], line, *STORY[3:]]
    assert not any(furniture(lines, byline="Mara Quist"))


def test_the_rest_of_a_box_goes_with_the_line_that_tells():
    box = ["Coast by breakfast", "Ten stories and a tide table.", "Subscribe"]
    lines = [*STORY[:3], *box, *STORY[3:]]
    assert [line for line, left in zip(lines, furniture(lines, [range(3, 6)]), strict=True) if left] == box


@given(st.lists(st.text(max_size=80), max_size=12))
def test_every_paragraph_is_judged(paragraphs):
    assert len(furniture(paragraphs)) == len(paragraphs)
