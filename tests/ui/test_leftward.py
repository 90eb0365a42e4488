"""Articles written from right to left: their words stand at the right, and turn nothing of what is ours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from readback.ui.notes.body import Body
from readback.ui.style.direction import is_leftward, kept_apart
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import Part, laid_out

ARABIC, HEBREW = "“لم نجد أي شق في الهيكل”", "12 המעבורת לא תפליג"


@pytest.mark.parametrize(
    ("words", "expected"),
    [(ARABIC, True), (HEBREW, True), ("Ferry line", False), ("Lina لينا", False), ("14 · ¶2", False), ("", False)],
)
def test_the_first_letter_with_a_direction_decides(words: str, expected: bool) -> None:
    assert is_leftward(words) is expected


def test_only_words_that_would_turn_others_are_kept_apart() -> None:
    assert kept_apart("Coast Herald") == "Coast Herald"
    assert kept_apart(f"Herald {HEBREW}") == f"\u2068Herald {HEBREW}\u2069"


@pytest.mark.parametrize("words", [ARABIC, HEBREW])
def test_rows_stand_at_the_right_where_they_begin(qapp: object, theme: Theme, words: str) -> None:
    layout, _ = laid_out(Part(words, QFont()), 900, theme)
    line = layout.lineAt(0).naturalTextRect()
    assert line.right() == pytest.approx(900, abs=2)
    assert line.left() > 300
    rightward, _ = laid_out(Part("Ferry line", QFont()), 900, theme)
    assert rightward.lineAt(0).naturalTextRect().left() == 0


def test_a_note_stands_where_its_language_begins(qtbot: QtBot, theme: Theme) -> None:
    body = Body(theme)
    qtbot.addWidget(body)
    for words, side in (
        (f"{ARABIC}\n\nAsk", Qt.AlignmentFlag.AlignRight),
        ("Ask for it", Qt.AlignmentFlag.AlignLeft),
    ):
        body.setPlainText(words)
        assert body.document().defaultTextOption().alignment() == side
    assert body.toPlainText() == "Ask for it"
