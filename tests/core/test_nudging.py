"""The edges of a passage are moved by words and by letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.nudging import Edge, nudged
from readback.core.text import Span

TEXT = "Head\nMs Lena Marsh-Vale, of O’Neill & Co., left.\nNext"


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("words", "edge", "by", "wanted"),
    [
        ("Lena", Edge.END, 1, "Lena Marsh-Vale"),
        ("Lena Marsh-Vale", Edge.END, -1, "Lena"),
        ("Lena", Edge.START, -1, "Ms Lena"),
        ("Ms Lena", Edge.START, 1, "Lena"),
        ("Mar", Edge.END, 1, "Marsh-Vale"),
        ("ena", Edge.START, -1, "Lena"),
        ("Marsh-Vale", Edge.END, 1, "Marsh-Vale, of"),
        ("of", Edge.END, 1, "of O’Neill"),
    ],
)
def test_an_edge_goes_from_word_to_word(words: str, edge: Edge, by: int, wanted: str) -> None:
    assert nudged(TEXT, span_of(words), edge, by).of(TEXT) == wanted


@pytest.mark.parametrize(
    ("words", "edge", "by"),
    [
        ("Ms", Edge.START, -1),
        ("left", Edge.END, 1),
        ("Lena", Edge.END, -1),
        ("Lena", Edge.START, 1),
        ("Next", Edge.END, 1),
    ],
)
def test_an_edge_stays_within_its_line_and_apart_from_the_other(words: str, edge: Edge, by: int) -> None:
    assert nudged(TEXT, span_of(words), edge, by) == span_of(words)


def test_an_edge_goes_by_letters_and_cuts_none() -> None:
    assert nudged(TEXT, span_of("Lena"), Edge.END, -1, letters=True).of(TEXT) == "Len"
    assert nudged(TEXT, span_of("left"), Edge.END, 1, letters=True).of(TEXT) == "left."
    text = "Zoe\u0308 Q\u0323 x"
    assert nudged(text, Span(0, 2), Edge.END, 1, letters=True).of(text) == "Zoe\u0308"


@given(st.text(alphabet="ab é\u0301\n.-’😀", min_size=1), st.data())
def test_a_passage_is_never_empty_and_never_leaves_its_lines(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    edge, by = data.draw(st.sampled_from(Edge)), data.draw(st.sampled_from([1, -1]))
    moved = nudged(text, span, edge, by, letters=data.draw(st.booleans()))
    assert 0 <= moved.start < moved.end <= len(text)
    assert (moved.end if edge is Edge.START else moved.start) == (span.end if edge is Edge.START else span.start)
    assert text[moved.start : moved.end].count("\n") <= text[span.start : span.end].count("\n")
