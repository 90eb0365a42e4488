"""Paragraphs taken apart and put together: no landmark is lost, and each stays at its words."""

from hypothesis import given
from hypothesis import strategies as st

from readback.core.document import Block, Form, Landmark, LandmarkKind, Role
from readback.formats.lines import from_first_page, joined, parted, row_of, settled

ITEM = Form(Role.ITEM, 0, "3.")


def note(offset: int) -> Landmark:
    return Landmark(offset, LandmarkKind.NOTE, "1")


@st.composite
def marked(draw: st.DrawFn, letters: str = "ab \n") -> Block:
    text = draw(st.text(letters, max_size=8))
    offsets = draw(st.lists(st.integers(0, len(text)), max_size=4).map(sorted))
    return Block(text, ITEM, tuple(map(note, offsets)))


@given(st.lists(marked()))
def test_no_landmark_is_lost_and_each_lies_in_a_paragraph_with_words(blocks):
    lines = [line for block in blocks for line in parted(block.text, block.form, block.landmarks)]
    kept = settled(lines)
    assert all(block.text for block in kept)
    assert all(0 <= mark.offset <= len(block.text) for block in kept for mark in block.landmarks)
    given_ = sum(len(block.landmarks) for block in blocks)
    assert sum(len(block.landmarks) for block in kept) == (given_ if kept else 0)


@given(st.lists(marked("ab"), max_size=5))
def test_landmarks_stay_at_their_words_where_paragraphs_are_joined(blocks):
    whole = joined(blocks, "-")
    behind = [block.text[mark.offset :] for block in blocks for mark in block.landmarks]
    for mark, rest in zip(whole.landmarks, behind, strict=True):
        assert whole.text[mark.offset :].startswith((rest, f"-{rest}"))


def test_only_the_first_line_of_an_item_has_its_number():
    assert [(it.text, it.form.label) for it in parted("\none\ntwo", ITEM, ())] == [("one", "3."), ("two", "")]


def test_cells_without_words_leave_no_gap():
    cells = ((Block("May", landmarks=(note(3),)),), (), (Block("two"), Block("more", landmarks=(note(0),))))
    assert row_of(cells) == Block("May · two more", Form(Role.TABLE), (note(3), note(10)))


def test_the_first_page_begins_where_others_do():
    page = Landmark(2, LandmarkKind.PAGE, "4", 1)
    assert from_first_page([Block("abc", landmarks=(page,))], "3")[0].landmarks == (
        Landmark(0, LandmarkKind.PAGE, "3"), page,
    )  # fmt: skip
    assert from_first_page([Block("abc", landmarks=(note(1),))]) == [Block("abc", landmarks=(note(1),))]
