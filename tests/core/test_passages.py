"""Passages found by their words: marks and blanks are folded, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.passages import passages
from readback.core.text import Span

TEXT = "“It’s the quay,” she said.\nThe quay  is shut. The Quay."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the quay", ["the quay"]),
        ("The quay is shut", ["The quay  is shut"]),
        ("said. The quay", ["said.\nThe quay"]),
        ("\"It's", ["“It’s"]),
        ("„It´s the\u00a0quay,”", ["“It’s the quay,”"]),
        (" uay ", ["uay", "uay", "uay"]),
        ("the pier", []),
        ("THE QUAY", []),
        ("quay.*", []),
        ("  ", []),
        ("", []),
    ],
)
def test_only_marks_and_blanks_may_differ(words: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in passages(TEXT, words)] == found


def test_occurrences_that_overlap_are_all_found() -> None:
    assert passages("aaa", "aa") == (Span(0, 2), Span(1, 3))


@given(st.text(alphabet="ab '“\n", max_size=30), st.data())
def test_whatever_stands_in_a_text_is_found_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    words = text[start : data.draw(st.integers(start, len(text)))]
    if words.strip():
        lead = len(words) - len(words.lstrip())
        assert start + lead in {span.start for span in passages(text, words)}
