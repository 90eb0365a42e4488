"""An article of our own as its writer set it down, with all that a reader has to normalise.

Samples of every format are written of it (samples.py).
"""

import re
from collections.abc import Callable, Iterator, Sequence

from readback.core.document import BODY, HEADLINE, Block, Form, Landmark, LandmarkKind, Role

TITLE, BYLINE, OUTLET = "Tarnwick paid twice for the same sea wall", "Zoë Núñez-Łącka", "Tarnwick Courier"
PUBLISHED, URL, LANGUAGE = "2026-05-14T09:12+02:00", "https://courier.example/2026/sea-wall", "en-GB"
CREDITS = (f"By {BYLINE}, {OUTLET}", "2026-05-14 09:12+02:00")
"""The lines below the headline, in formats that have nowhere else to put them."""


def _block(text: str, form: Form = BODY) -> Block:
    """A paragraph; "{1}" in its text stands for a reference to the first footnote."""
    words, marks = "", list[Landmark]()
    for place, piece in enumerate(re.split(r"\{(\d)\}", text)):
        if place % 2:
            marks.append(Landmark(len(words), LandmarkKind.NOTE, piece))
        else:
            words += piece
    return Block(words, form, tuple(marks))


_HEADING, _ITEM, _QUOTE = Form(Role.HEADING, 2), Form(Role.ITEM), Form(Role.QUOTE)
_CAPTION, _TABLE = Form(Role.CAPTION), Form(Role.TABLE)
CELL = " · "  # between the cells of a row, in the paragraph that it becomes

ARTICLE = (
    Block(TITLE, HEADLINE),
    _block(
        "The town of Tarnwick paid for its new sea wall twice within a year,{1} according to invoices that its finance "
        "officer, Zbyněk Dvořáček, kept in a drawer of his own desk."
    ),
    _block(
        "“I signed the first one in good faith,” said Dvořáček, who has worked for the town since 2011. “The second "
        "I did not sign — it came back signed.”"
    ),
    _block(
        "The recon\u00adstruction had been meant to cost £2.4\u00a0million in all. The mayor’s o\ufb03ce con\ufb01rmed "
        "the sum and declined to say who had agreed to pay it again."
    ),
    _block("What the invoices say", _HEADING),
    _block("Three details stand out in the papers, which were read to the council on Monday:"),
    _block("Both invoices carry the number 2207 and the same date", _ITEM),
    _block("The second one names a bank in another country", _ITEM),
    _block("Neither of them was entered in the ledger of the harbour", _ITEM),
    _block(
        "Nobody ever counts the stones of a wall. They count the years that it stands, and then they forget.", _QUOTE
    ),
    _block("The sea wall at low tide, seen from the old customs house", _CAPTION),
    _block(CELL.join(("First payment", "3 March 2025", "£1.2 million")), _TABLE),
    _block(CELL.join(("Second payment", "9 January 2026", "£1.2 million")), _TABLE),
    _block(
        "Councillor Ffion Pryce-Hale, who had asked for the papers in February, was told that there were none.{2} The "
        "answer ended with a face that smiled: “Nothing to see here 🙂”."
    ),
    _block(
        "She went to the archive herself. What she found there filled two boxes, and the keeper of the archive had "
        "never been asked for either of them."
    ),
    _block(
        "“It is the town’s money,” she told the meeting. “If we can lose it between two drawers, then we can lose it "
        "anywhere at all.”"
    ),
    _block(
        "The builder, Skerry & Sons, did not answer questions. Its lawyer wrote that it had built what was ordered."
    ),
    _block("The council will hear the mayor on Thursday; the meeting is open to everybody who lives in the town."),
    _block("Invoices 2207 and 2207a, archive of the town, folder 16.", Form(Role.FOOTNOTE, label="1")),
    _block("Minutes of the council, 12 January 2026, page 4.", Form(Role.FOOTNOTE, label="2")),
)


def note_of(label: str) -> Block:
    return next(block for block in ARTICLE if block.form == Form(Role.FOOTNOTE, 0, label))


def is_(block: Block, role: Role) -> bool:
    return block.form.role is role


def runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Paragraphs of one role that stand together, such as the items of a list."""
    together: list[Block] = []
    for block in blocks:
        if together and (block.form.role is not together[-1].form.role or is_(block, Role.BODY)):
            yield together
            together = []
        together.append(block)
    yield together


def inline(block: Block, refer: Callable[[str], str], escaped: Callable[[str], str]) -> str:
    """The words of a paragraph as a format writes them, with the references to notes in it."""
    pieces, end = [], 0
    for mark in block.landmarks:
        pieces += [escaped(block.text[end : mark.offset]), refer(mark.label)]
        end = mark.offset
    return "".join([*pieces, escaped(block.text[end:])])
