"""Places that the original is cited by, in the whole window."""

import pytest
from PySide6.QtGui import QGuiApplication

from readback.core.article import Draft
from readback.core.document import HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.ui.search.rows import HitRow
from readback.ui.widgets.cells import ROW
from ui.desks import Desk

PAGE, NOTE = LandmarkKind.PAGE, LandmarkKind.NOTE
WORDS = "The keeper wrote to the board. "
REPORT = Draft(
    (
        Block("The sluice at Orne", HEADLINE, (Landmark(0, PAGE, "xi", 10),)),
        Block("Nobody had oiled the gate.", landmarks=(Landmark(26, NOTE, "7"),)),
        *(Block(WORDS * 9) for _ in range(20)),
        Block("It stuck in June.", landmarks=(Landmark(0, PAGE, "xii", 11),)),
        Block("Letter of the keeper.", Form(Role.FOOTNOTE, label="7")),
    ),
    title="The sluice at Orne",
)


@pytest.fixture
def report(bare: Desk) -> Desk:
    bare.program.reader.drafts["report.txt"] = REPORT
    bare.open("report.txt", "The sluice at Orne")
    return bare


def place(desk: Desk) -> str:
    return desk.frame.status._stands.text()


def test_the_line_at_the_bottom_says_where_the_caret_and_the_selection_are(report: Desk) -> None:
    assert place(report) == ""
    report.press("Ctrl+End")
    assert place(report) == "p. xi, fn 7"
    report.select("stuck")
    assert place(report) == "p. xii, ¶22"
    report.open()
    assert place(report) == ""


def test_a_footnote_is_gone_to_and_come_back_from(report: Desk) -> None:
    text, bar = report.session.article.text, report.page.verticalScrollBar()
    cursor = report.page.textCursor()
    cursor.setPosition(text.index("gate.") + 5)
    report.page.setTextCursor(cursor)
    report.press("Return")
    assert report.page.textCursor().position() == text.index("Letter")
    assert bar.value() > 0
    report.press("Alt+Left")
    assert bar.value() == 0


def test_what_is_copied_and_noted_says_its_page(report: Desk) -> None:
    report.select("stuck")
    report.press("c")
    assert QGuiApplication.clipboard().text() == "“stuck” — “The sluice at Orne”, p. xii, ¶22 in Readback"
    report.note("Ask", "Letter")
    assert report.frame.editor.head.where.text() == "Note on p. xi, fn 7"
    assert [row.detail for row in report.frame.panel.lists[report.frame.panel.tab].rows] == ["p. xi, fn 7"]


def test_hits_say_what_they_lie_in_and_on_which_page(report: Desk) -> None:
    report.press("/")
    report.type("letter")
    report.qtbot.waitUntil(report.frame.hits.isVisible)
    model = report.frame.hits.list.model()
    rows = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    assert [row.where for row in rows if isinstance(row, HitRow)] == ["footnote, p. xi, fn 7"]
