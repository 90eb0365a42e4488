"""How hits are shown: quotations in marks with their speakers, notes as they read."""

from dataclasses import replace

import pytest

from readback.core.items import GAP
from readback.core.search import Hit, HitKind, Where
from readback.core.text import Span
from readback.ui.search.rows import HitRow, shown


def quotation(words: str, speaker: str = "Ada Brook", *, quoted: bool = True) -> Hit:
    return Hit(HitKind.QUOTATION, "q1", "a", "Ferry", Where.QUOTATION, words, speaker=speaker, quoted=quoted)


@pytest.mark.parametrize(
    ("hit", "told"),
    [
        (quotation("It was cold,"), "“It was cold,”"),
        (quotation(f"It was,{GAP}cold."), "“It was,” / “cold.”"),
        (quotation("on/off / on"), "“on/off / on”"),
        (quotation(f"it was{GAP}cold", quoted=False), "says: it was / cold"),
        (replace(quotation("it was cold", quoted=False), verb="denied"), "denied: it was cold"),
        (Hit(HitKind.NOTE, "n", "a", "Ferry", Where.NOTE, "- **Ask** `her`"), "Ask her"),
        (Hit(HitKind.ARTICLE, "a", "a", "Ferry", Where.TEXT, "**It** is"), "**It** is"),
    ],
)
def test_a_hit_is_shown_as_it_reads(hit: Hit, told: str) -> None:
    assert shown(hit)[0] == told


def test_the_words_searched_for_are_marked_where_they_stand_then() -> None:
    hit = Hit(HitKind.QUOTATION, "q1", "a", "F", Where.QUOTATION, "so cold", (Span(3, 7),), quoted=True)
    told, (mark,) = shown(hit)
    assert mark.of(told) == "cold"


def test_a_quotation_tells_whose_it_is() -> None:
    assert HitRow(0, quotation("It was cold,")).where == "Ada Brook"
    assert HitRow(0, quotation("It was cold,", "")).where == "Speaker unknown"
    assert "“It was cold,”" in HitRow(0, quotation("It was cold,")).spoken


def test_a_note_on_a_draft_says_so() -> None:
    hit = Hit(HitKind.NOTE, "n", "a", "Ferry", Where.NOTE, "Ask her")
    assert HitRow(0, hit).where == "your note"
    assert HitRow(0, replace(hit, draft=True)).where == "your note on a draft or sample"
