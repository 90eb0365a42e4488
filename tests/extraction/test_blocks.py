from hypothesis import given
from hypothesis import strategies as st

from readback.extraction.blocks import blocks

WRAPPED = """The harbour board was warned three times about
the crack, and every one of its members had read
the letter before it was put away for good."""


def cut(text: str) -> list[str]:
    return [span.of(text) for span in blocks(text)]


def test_a_line_is_a_paragraph():
    assert cut("One line.\n  Another one.  \n\nA third.") == ["One line.", "Another one.", "A third."]


def test_lines_wrapped_at_one_width_are_one_paragraph():
    assert cut(WRAPPED + "\n\nNobody answered.") == [WRAPPED, "Nobody answered."]


def test_short_lines_that_had_room_stay_apart():
    assert cut("One\nTwo\nThree\nFour") == ["One", "Two", "Three", "Four"]


@given(st.text(st.sampled_from("ab \n\t.🙂"), max_size=200))
def test_every_character_but_blanks_lies_in_one_block(text):
    spans = blocks(text)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert list(spans) == sorted(spans)
