import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.document import Landmark, LandmarkKind, Role
from readback.formats.markdown import read_markdown

PAGE = """---
title: "A title for machines"
author: [Lena Marsh, "Jon al-Amin"]
date: 2026-05-14
site: Coast Herald
url: https://coast.example/ferry
---

# Ferry line *knew* of cracked hull

The company was **warned** three [times](https://coast.example/x) about a `crack`.
It went on.

> “I wrote it in capitals,” said Diallo.

1. first letter
2. second letter

| year | passengers |
|------|-----------|
| 2024 | 60,000 |

![a picture](http://example.invalid/a.png)

<script>alert(1)</script>
<div>A block of <b>HTML</b> &amp; more</div>
"""


def test_markdown_becomes_plain_paragraphs():
    draft = read_markdown(PAGE)
    assert draft.title == "Ferry line knew of cracked hull"
    assert list(draft.lines) == [
        "Ferry line knew of cracked hull",
        "The company was warned three times about a crack. It went on.",
        "“I wrote it in capitals,” said Diallo.",
        "first letter",
        "second letter",
        "year · passengers",
        "2024 · 60,000",
        "A block of HTML & more",
    ]


def test_front_matter_is_what_the_file_says_of_itself():
    draft = read_markdown(PAGE)
    assert draft.byline == "Lena Marsh, Jon al-Amin"
    assert draft.published == "2026-05-14"
    assert draft.outlet == "Coast Herald"
    assert draft.url == "https://coast.example/ferry"


def test_without_a_heading_the_front_matter_gives_the_title():
    draft = read_markdown("---\ntitle: Ferry warned\nauthors:\n  - Lena Marsh\nurl: nowhere\n---\nIt was fear.\n")
    assert list(draft.lines) == ["Ferry warned", "It was fear."]
    assert draft.byline == "Lena Marsh"
    assert draft.url == ""


@pytest.mark.parametrize(
    "text", ["---\nnever closed", "# \n\n-", "| a |\n", "[[Vale|Ingrid]] said[^1]\n\n[^1]: no", "<", "```\nx"]
)
def test_odd_markdown_is_read_somehow(text):
    assert read_markdown(text) is not None


def test_wiki_links_and_footnotes_leave_no_marks():
    assert read_markdown("[[Ingrid Vale|Vale]] said so[^1].").lines == ("Vale said so.",)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("[" * 200_000, "[" * 200_000),
        ("<div>\n" + "<!-- " * 200_000, ""),
        ("<div>\n" + "<script " * 200_000, ""),
        ("<div " * 200_000, "<div" * 200_000),
    ],
    ids=["brackets", "comments", "scripts", "tags"],
)
def test_markdown_that_never_closes_what_it_opens_is_read(text, kept):
    assert "".join(read_markdown(text).lines).replace(" ", "") == kept


def test_prose_between_two_rules_at_the_beginning_is_text():
    text = "---\n\nThe harbour was closed. Nobody knew why.\n\nAnn Lee said: “It was rust.”\n\n---\n\nA second part."
    assert read_markdown(text).lines == (
        "The harbour was closed. Nobody knew why.",
        "Ann Lee said: “It was rust.”",
        "A second part.",
    )


def test_a_heading_that_never_ends_is_cut_and_its_words_are_kept_once():
    draft = read_markdown("# " + "word " * 20_000 + "\n\nText.")
    assert len(draft.title) <= 302
    assert " ".join(draft.lines).count("word") == 20_000


def test_blanks_without_end_in_front_matter_are_read():
    assert read_markdown(f"---\na{' ' * 300_000}b\n---\nText.").lines[-1] == "Text."


def test_a_markdown_text_keeps_its_structure_and_its_footnotes():
    text = (
        "# Ferry warned\n\nIt was fear.[^1] Of what?\n\n## The logs\n\n3. one\n   - below\n4. two\n\n> Nobody came.\n\n"
        "| May | two |\n|---|---|\n| June | one |\n\n[^1]: Logs of the *ferry*.\n"
    )
    draft = read_markdown(text)
    assert [(it.form.role, it.form.level, it.form.label, it.text) for it in draft.paragraphs] == [
        (Role.HEADING, 1, "", "Ferry warned"),
        (Role.BODY, 0, "", "It was fear. Of what?"),
        (Role.HEADING, 2, "", "The logs"),
        (Role.ITEM, 0, "3.", "one"),
        (Role.ITEM, 1, "", "below"),
        (Role.ITEM, 0, "4.", "two"),
        (Role.QUOTE, 0, "", "Nobody came."),
        (Role.TABLE, 0, "", "May · two"),
        (Role.TABLE, 0, "", "June · one"),
        (Role.FOOTNOTE, 0, "1", "Logs of the ferry."),
    ]
    assert draft.paragraphs[1].landmarks == (Landmark(12, LandmarkKind.NOTE, "1"),)


def notes_of(text: str) -> list[tuple[str, str]]:
    return [(it.form.label, it.text) for it in read_markdown(text).paragraphs if it.form.role is Role.FOOTNOTE]


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("[^1]: First.\n[^2]: Second.\n", [("1", "First."), ("2", "Second.")]),
        ("[^1]: Interview", [("1", "Interview")]),
        ("[^1]: <https://coast.example/x>\n", [("1", "https://coast.example/x")]),
        ("[^a]: First,\ngone on.\n\n    More of it.\n\n    - even\n\nText.", [
            ("a", "First, gone on."), ("", "More of it."), ("", "even"),
        ]),
        ("[^1]:\n\nText.", []),
        ("[^1]: a [^2]: b", [("1", "a : b")]),
        ("> [^1]: quoted\n\nText.", [("1", "quoted")]),
        ("    [^1]: code", []),
    ],
)  # fmt: skip
def test_footnotes_as_they_are_written(text, notes):
    assert notes_of(f"It was fear.[^1]\n\n{text}") == notes


def test_a_note_of_a_table_is_referred_to_in_its_row():
    draft = read_markdown("| May | two[^1] |\n|---|---|\n| June | one |\n\n[^1]: Counted.")
    assert draft.paragraphs[0].landmarks == (Landmark(9, LandmarkKind.NOTE, "1"),)


def test_front_matter_tells_the_language():
    assert read_markdown("---\nlang: da\n---\nFrygt.").language == "da"


PIECES = st.sampled_from(
    ["word", " ", "[^1]", "[^2]", "\n\n", "\n", "> ", "1. ", "**", "[[a|b]]", "| a | b |", "[^1]: x"]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_every_reference_lies_in_its_paragraph_and_has_its_note(text):
    draft = read_markdown(f"Fear.\n\n{text}\n\n[^1]: One.\n[^2]: Two.\n")
    marks = [(mark, block) for block in draft.paragraphs for mark in block.landmarks]
    assert all(0 <= mark.offset <= len(block.text) for mark, block in marks)
    assert {mark.label for mark, _ in marks} <= {it.form.label for it in draft.paragraphs}


@pytest.mark.parametrize("sign", ["[^1]: ", "> [^1]: ", "- [^1]: "])
def test_notes_in_notes_without_end_are_read(sign):
    assert read_markdown(sign * 20_000 + "x\n\nText.") is not None
