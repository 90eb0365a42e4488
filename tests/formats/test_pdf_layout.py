"""What holds for any lines, wherever they stand on their pages."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from readback.core.document import LandmarkKind
from readback.formats.pdf_blocks import blocks_of_pages
from readback.formats.pdf_lines import Box, line, lines_of
from readback.formats.pdf_pages import Page, columns_of, with_line_numbers, without_running

WORDS = st.text("abdeég 12-.,•*7", min_size=1, max_size=24).filter(str.strip)
PLACES = st.tuples(st.integers(0, 500), st.integers(0, 800), st.integers(1, 90), st.integers(1, 30))


def box_at(place):
    left, top, width, height = place
    return Box(left, top, left + width, top + height)


def pages():
    placed = st.lists(st.tuples(WORDS, PLACES), max_size=25)
    return st.lists(placed, min_size=3, max_size=3).map(made_of)


def made_of(pages):
    return [
        Page(842, tuple(line(text, box_at(place), number) for text, place in placed))
        for number, placed in enumerate(pages)
    ]


def letters(texts):
    return Counter(letter for text in texts for letter in text if letter.isalnum())


@given(pages())
def test_columns_hold_every_word_once(made):
    for page in made:
        columns = columns_of(page.lines)
        kept = [text for column in columns for it in column for text in [it.text, *(label for _, label in it.notes)]]
        assert letters(kept) == letters(it.text for it in page.lines)


@given(pages())
def test_no_letters_are_lost_and_places_lie_within_their_paragraphs(made):
    blocks = blocks_of_pages(made, ["i", "ii", "iii"])
    told = [text for block in blocks for text in (block.text, block.form.label)]
    told += [mark.label for block in blocks for mark in block.landmarks if mark.kind is LandmarkKind.NOTE]
    assert letters(told) == letters(it.text for page in made for it in page.lines)
    for block in blocks:
        assert all(0 <= mark.offset <= len(block.text) for mark in block.landmarks)


@given(pages())
def test_every_page_is_known_in_order(made):
    blocks = blocks_of_pages(made, ["i", "ii", "iii"])
    known = [mark.number for block in blocks for mark in block.landmarks if mark.kind is LandmarkKind.PAGE]
    assert set(known) == ({0, 1, 2} if any(page.lines for page in made) else set())


@given(pages())
def test_what_is_left_out_of_pages_is_told(made):
    kept, said = without_running(with_line_numbers(made))
    left = {it.text for page in made for it in page.lines} - {it.text for page in kept for it in page.lines}
    words = {"".join(filter(str.isalpha, text)).casefold() for text in left}
    assert {"", *("".join(filter(str.isalpha, it.text)).casefold() for it in said)} >= words


class Told:
    """A page that tells of boxes that have nothing to do with its words."""

    def __init__(self, text, boxes):
        self.text, self.boxes = text, boxes

    def boxes_of(self, start, length):
        return self.boxes[start % 3 : start % 3 + 2]

    def start_of(self, box, first):
        return int(box.left) - 3


@given(st.text("ab 1\r\n\ufffe", max_size=60), st.lists(PLACES.map(box_at), max_size=12))
def test_lines_are_made_of_the_pages_words_whatever_the_boxes(text, boxes):
    found = "".join(it.text for it in lines_of(Told(text, boxes), 0))
    assert not letters([found]) - letters([text])


class Endless:
    """A page of thousands of lines, which is not to be asked where each of them stands."""

    text = "\r\n".join(f"word{number}" for number in range(6_000))
    boxes = (Box(0, 0, 1, 1),)


def test_a_page_of_thousands_of_lines_loses_nothing_and_is_not_gone_through_for_each():
    kept = lines_of(Endless(), 0)
    assert len(kept) <= 1_000
    assert " ".join(line.text for line in kept).split() == Endless.text.split()
