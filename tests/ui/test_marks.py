"""Words of an article are shown and copied in the marks that the article has around them."""

import pytest

from readback.core.text import Span
from readback.ui.marks import in_pairs, marks_around, pairs_of
from readback.ui.words import marked


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("She said “no”.", "no", "“no”"),
        ("Sie sagte „no“.", "no", "„no“"),
        ("Sie sagte »no«.", "no", "»no«"),
        ("Elle dit « no ».", "no", "« no »"),
        ("Elle dit «\u202fno\u202f».", "no", "«\u202fno\u202f»"),
        ('She said "no".', "no", '"no"'),
        ("She said ‘no,’ he wrote.", "no,", "‘no,’"),
        ("no", "no", marked("no")),
        ("“no, and so on", "no", marked("no")),
        ("It is no, they say.", "no", marked("no")),
    ],
)
def test_the_marks_are_those_of_the_article(text: str, words: str, shown: str) -> None:
    start = text.index("no")
    assert in_pairs([words], pairs_of(text, [Span(start, start + len(words))])) == (shown,)


def test_each_piece_of_a_quotation_has_its_own() -> None:
    text = "„Nein“, sagte sie, “never”."
    spans = [Span(1, 5), Span(20, 25)]
    assert in_pairs(["Nein", "never"], pairs_of(text, spans)) == ("„Nein“", "“never”")
    assert in_pairs(["Nein", "never"], ()) == (marked("Nein"), marked("never"))
    assert marks_around(text, Span(8, 13)) is None
