"""Texts are compared by words, and both can be made again of what is said of them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from readback.core.comparing import Change, Piece, compared


def test_words_that_became_other_ones_are_told_as_removed_and_added() -> None:
    assert compared("Ask the warden in May.", "Ask the diver in May, too.") == (
        Piece(Change.SAME, "Ask the "),
        Piece(Change.REMOVED, "warden"),
        Piece(Change.ADDED, "diver"),
        Piece(Change.SAME, " in May"),
        Piece(Change.ADDED, ", too"),
        Piece(Change.SAME, "."),
    )


def test_texts_that_are_the_same_and_empty_ones() -> None:
    assert compared("", "") == ()
    assert compared("One word", "One word") == (Piece(Change.SAME, "One word"),)
    assert compared("", "new") == (Piece(Change.ADDED, "new"),)
    assert compared("old", "") == (Piece(Change.REMOVED, "old"),)


TEXTS = st.lists(st.sampled_from(["a", "b", "not", " ", "\n", ".", "ünd"]), max_size=12).map("".join) | st.text()


@given(TEXTS, TEXTS)
def test_the_pieces_make_both_texts_again(old: str, new: str) -> None:
    pieces = compared(old, new)
    assert "".join(it.text for it in pieces if it.change is not Change.ADDED) == old
    assert "".join(it.text for it in pieces if it.change is not Change.REMOVED) == new
    assert all(one.change is not other.change for one, other in pairwise(pieces))
