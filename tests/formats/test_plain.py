import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.texts import STORY
from readback.formats.paragraphs import paragraphs_of
from readback.formats.plain import read_plain


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n \n", "\n\n\n"])
def test_paragraphs_are_lines_or_blocks(between):
    assert list(read_plain(between.join(STORY)).lines) == STORY


@pytest.mark.parametrize("width", [60, 72, 80])
def test_lines_broken_at_a_width_are_joined(width):
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in STORY)
    assert list(read_plain(wrapped).lines) == STORY


def test_a_poem_or_list_keeps_its_lines():
    lines = ["The items:", "- one pier", "- two engineers", "- three letters, all of them unanswered"]
    assert paragraphs_of("\n".join(lines)) == lines


def test_the_first_line_is_the_headline_unless_it_is_a_sentence():
    assert read_plain("\n".join(STORY)).title == STORY[0]
    assert read_plain("\n".join(STORY[1:])).title == ""


@pytest.mark.parametrize(
    ("lines", "byline", "published", "outlet"),
    [
        (["By Lena Marsh"], "Lena Marsh", "", ""),
        (["By Lena Marsh, Coast Herald", "14 May 2026"], "Lena Marsh", "2026-05-14", "Coast Herald"),
        (["by Lena Marsh and Jon al-Amin", "May 14, 2026"], "Lena Marsh, Jon al-Amin", "2026-05-14", ""),
        (["Published: 2026-05-14 09:12"], "", "2026-05-14T09:12", ""),
        (["14 May 2026 | By Lena Marsh"], "Lena Marsh", "2026-05-14", ""),
    ],
)
def test_the_lines_below_the_headline_are_not_text(lines, byline, published, outlet):
    draft = read_plain("\n".join([STORY[0], *lines, *STORY[1:]]))
    assert (draft.byline, draft.published, draft.outlet) == (byline, published, outlet)
    assert list(draft.lines) == STORY


@pytest.mark.parametrize(
    "name",
    [
        *("Harbour Courier", "The Ellery Gazette", "Norsunder Tageblatt", "Northern Wire"),
        *("The Sunday Lamp", "The Sound", "Die Woche", "Le Petit Phare"),
    ],
)
def test_the_newspapers_name_below_the_headline_is_the_outlet(name):
    draft = read_plain("\n".join([STORY[0], name, "By Lena Marsh", "3 March 2026", *STORY[1:]]))
    assert (draft.byline, draft.published, draft.outlet) == ("Lena Marsh", "2026-03-03", name)
    assert list(draft.lines) == STORY


@pytest.mark.parametrize(
    "line",
    [
        *("Port Ellery", "Inside The Ferry Strike", "Express Ferry Stopped", "The Times They Had of It."),
        *("The Hague", "La Paz", "The Long Read", "The Editorial Board", "The Ferry That Never Came"),
    ],
)
def test_what_may_be_a_place_or_a_second_headline_is_text(line):
    draft = read_plain("\n".join([STORY[0], line, "3 March 2026", *STORY[1:]]))
    assert (draft.published, draft.outlet) == ("2026-03-03", "")
    assert line in draft.lines


@pytest.mark.parametrize("line", ["By Monday the ferry was gone", "By the end of it nobody was left.", "By all means"])
def test_a_sentence_that_begins_with_by_is_text(line):
    draft = read_plain("\n".join([STORY[0], line, *STORY[1:]]))
    assert line in draft.lines
    assert draft.byline == ""


@pytest.mark.parametrize("text", ["It was fear. " * 5_000, "x" * 65_000], ids=["blanks", "no blanks"])
def test_a_paragraph_that_nobody_wrote_is_broken_and_loses_nothing(text):
    paragraphs = read_plain(text).lines
    assert max(map(len, paragraphs)) <= 20_000
    assert "".join("".join(paragraphs).split()) == "".join(text.split())


def test_a_broken_text_without_a_blank_line_is_read():
    line = "the ferry sailed with a cracked hull and nobody on the coast knew of it\n"
    draft = read_plain(line * 20_000)
    assert " ".join(draft.lines).count("cracked") == 20_000


@given(st.text())
def test_any_text_gives_a_draft_with_all_its_words(text):
    draft = read_plain(text)
    kept = " ".join([*draft.lines, *(left.text for left in draft.left_out)])
    assert all("\n" not in paragraph for paragraph in draft.lines)
    assert len(kept) <= 3 * len(text) + 10
