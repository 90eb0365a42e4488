"""Texts that are nearly the same are told from those that are not."""

from hypothesis import given
from hypothesis import strategies as st

from readback.core.likeness import ALIKE, alike, likely, sketch
from readback.core.text import folded

WORDS = [f"word{number}" for number in range(400)]
STORY = " ".join(WORDS)


def test_a_text_with_some_words_edited_is_nearly_the_same():
    edited = " ".join("other" if number % 60 == 0 else word for number, word in enumerate(WORDS))
    assert likely(sketch(STORY), sketch(edited))
    assert ALIKE <= alike(STORY, edited) < 1


def test_case_accents_and_marks_make_no_difference():
    assert alike("Søren said: “It was never sound”, twice", 'soren SAID: "it was never sound", twice') == 1


def test_another_text_is_not_alike():
    other = " ".join(reversed(WORDS))
    assert not likely(sketch(STORY), sketch(other))
    assert alike(STORY, other) == 0
    assert not likely((), ())
    assert alike("", STORY) == 0


def test_a_paragraph_more_is_alike_in_all_of_the_shorter():
    assert alike(STORY, STORY + " and a further paragraph of a few words more") == 1


@given(st.text(), st.text())
def test_likeness_is_a_share_and_the_same_both_ways(one: str, other: str):
    assert alike(one, other) == alike(other, one)
    assert 0 <= alike(one, other) <= 1
    assert likely(sketch(one), sketch(other)) == likely(sketch(other), sketch(one))
    assert alike(one, one) == (1 if folded(one).split() else 0)
