"""A document with everything that one can have, for pictures of the page.

In its text `[7]` refers to a footnote, `{xi}` begins a page and `<0:01:02>` is a time.
"""

import re
from datetime import UTC, datetime

from readback.core.article import Article, Draft, article_from
from readback.core.document import Block, Form, Landmark, LandmarkKind, Role

BOARD = (
    "The board of the Orne Water Authority asked for this report in June.[1] It was to say who had known that the "
    "gates did not close, and {xii}since when. “Nobody oiled them,” the keeper, Piet Maar, told us.[2][3] He had "
    "written to the board twice."
)
REPORT = (
    ("heading", 1, "", "{xi}Report on the sluice gates of Orne, and on what was known of them before the flood"),
    ("body", 0, "", BOARD),
    ("heading", 2, "", "What the gates are"),
    ("body", 0, "", "There are four of them. Each is moved by a winch, and each winch needs two people."),
    ("heading", 3, "2.1", "How they were looked after"),
    ("item", 0, "1.", "The winches are oiled in April.[4]"),
    ("item", 0, "2.", "The chains are looked at by two people, of whom one must be a member of the board:"),
    ("item", 1, "", "once in spring"),
    ("item", 1, "", "once in autumn, as long as the water does not stand above the second mark"),
    ("item", 2, "", "and in a dry year not at all"),
    ("item", 0, "", "The book is kept."),
    ("body", 0, "", "{xiii}Of the book the board’s chairwoman, Lena Oost, said this:"),
    ("quote", 0, "", "We have kept it since 1961. There is no year without an entry, and no entry without a name."),
    ("quote", 0, "", "I shall be here, as I have been for thirty years.[12]"),
    ("caption", 0, "", "The winch of gate three in June"),
    ("heading", 4, "", "What the book says"),
    ("table", 0, "", "Year · Oiled · Looked at"),
    ("table", 0, "", "2021 · in April · twice"),
    ("table", 0, "", "2022 · never · once, in May, by a member of the board who has left it since"),
    ("body", 0, "", "After this the gates were not looked at again. {xiv}In August the water came."),
    ("footnote", 0, "1", "Minutes of the board, 4 June."),
    ("footnote", 0, "2", "Letter of Piet Maar, 3 May; he gave us a copy, in the annex with the answer that he had."),
    ("footnote", 0, "3", "And he has said so in the village hall."),
    ("footnote", 0, "4", "Rules of the authority, section 9."),
    ("footnote", 0, "12", "She said it twice."),
)
TALK = (
    ("heading", 1, "", "Talk with the keeper of the gates"),
    ("body", 0, "", "<0:00:04>MAAR: I wrote in May. Nobody came."),
    ("body", 0, "", "<0:00:09>OOST: I was told in June, and then I asked for the book."),
    ("body", 0, "", "<1:02:31>MAAR: It had gone."),
)
_SIGNS = re.compile(r"\[(?P<note>\d+)\]|\{(?P<page>\w+)\}|<(?P<time>[\d:]+)>")

Rows = tuple[tuple[str, int, str, str], ...]


def document(rows: Rows, source: str) -> Article:
    """The article of a document as it is written above."""
    blocks = tuple(_block(text, Form(Role(role), level, label)) for role, level, label, text in rows)
    opened = datetime(2026, 5, 14, tzinfo=UTC)
    draft = Draft(blocks, title=blocks[0].text, outlet="Orne Review")
    return article_from(draft, opened=opened, original_sha256="", source=source)


def _block(text: str, form: Form) -> Block:
    words, end, landmarks = "", 0, []
    for sign in _SIGNS.finditer(text):
        words += text[end : sign.start()]
        kind, end = LandmarkKind(sign.lastgroup or ""), sign.end()
        landmarks.append(Landmark(len(words), kind, sign[kind.value]))
    return Block(words + text[end:], form, tuple(landmarks))
