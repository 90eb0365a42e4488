"""The palette in the whole window: anything by a few letters of its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from readback.core.article import Draft, article_from
from readback.core.document import HEADLINE, Block, Form, Role, blocks_of
from readback.core.workspace import now
from readback.ui.search.palette import Choice
from readback.ui.session.intake import Opened
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse
from ui.programs import HARBOUR


def choices(desk: Desk) -> list[Choice]:
    model = desk.frame.palette.list.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def palette(desk: Desk, typed: str = "") -> list[str]:
    """What is offered for some letters, once the library was asked."""
    desk.press("Ctrl+K")
    assert desk.frame.palette.field.hasFocus()
    desk.settle()
    desk.type(typed)
    desk.settle()
    return [choice.title for choice in choices(desk)]


def test_a_command_is_done_by_a_few_letters_and_shows_its_keys(desk: Desk) -> None:
    assert palette(desk, "highl")[0] == "Highlight the selection"
    assert choices(desk)[0].keys == "H"
    assert choices(desk)[0].detail == "Edit"
    desk.press("Escape")
    assert palette(desk, "theme dark") == ["Dark"]
    assert choices(desk)[0].detail == "View › Theme"
    desk.press("Return")
    assert desk.looks.settings.theme == "dark"
    assert not desk.frame.palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hl", "Highlight the selection"),
        ("hghlight", "Highlight the selection"),
        ("settings", "Preferences…"),
        ("zoom", "Larger"),
        ("full screen", "Only the article"),
        ("shortcuts", "All keys"),
        ("ntsel", "Note on the selection"),
        ("acpt", "Accept as it was found"),
        ("night", "Dark"),
        ("whole art", "Note on the whole article"),
        ("metadata", "About this article…"),
        ("fery lin", "Ferry line knew of cracked hull"),
        ("brook", "Brook"),
        ("what was agreed", "What was agreed…"),
        ("all agreem", "All agreements…"),
    ],
)
def test_what_people_type_finds_what_they_mean(desk: Desk, typed: str, first: str) -> None:
    assert palette(desk, typed)[0] == first


def test_a_command_acts_on_the_selection_that_was_there(desk: Desk) -> None:
    desk.select("letter")
    palette(desk, "highlight the")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 1)


def test_what_cannot_be_done_is_not_offered(desk: Desk) -> None:
    assert "Undo" not in palette(desk, "undo")


def test_an_article_is_opened_by_its_title(desk: Desk) -> None:
    ferry = desk.session.article
    desk.open("harbour.txt", HARBOUR)
    assert palette(desk, ferry.title[:9].upper())[0] == ferry.title
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.id == ferry.id)
    assert desk.frame.view.isAncestorOf(QApplication.focusWidget())


def test_people_and_tags_are_searched(desk: Desk) -> None:
    desk.note("Ask again")
    desk.session.editing.tag(desk.session.notes[0].note, ("to-verify",))
    desk.settle()
    assert palette(desk, "brok")[0] == "Brook"
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.window.personal.shown is not None)
    assert desk.window.personal.name == "Brook"
    desk.settle()
    desk.window.personal.shown.close()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert palette(desk, "verify") == ["#to-verify"]
    assert choices(desk)[0].detail == "Tag of 1 note"
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.frame.hits.query == 'tag:"to-verify"')
    assert desk.frame.hits.list.model().rowCount() > 0


def test_arrows_move_the_choice_and_the_mouse_takes_one(desk: Desk) -> None:
    titles = palette(desk, "quotation")
    shown = desk.frame.palette.list
    desk.press("Down")
    assert shown.currentIndex().row() == 1
    assert titles[1] in desk.frame.palette.field.accessibleDescription()
    desk.press("Up")
    desk.press("Up")
    assert shown.currentIndex().row() == 0
    desk.press("PgDown")
    assert shown.currentIndex().row() == min(8, len(titles) - 1)
    at = titles.index("Next quotation")
    desk.qtbot.mouseClick(shown.viewport(), Mouse, pos=shown.visualRect(shown.model().index(at, 0)).center())
    assert not desk.frame.palette.isVisible()
    assert desk.walk == (1, 2)


def test_what_was_chosen_last_stands_first(desk: Desk) -> None:
    palette(desk, "sepia")
    desk.press("Return")
    desk.open("harbour.txt", HARBOUR)
    title = desk.session.article.title
    palette(desk, title)
    desk.press("Return")
    assert palette(desk)[:2] == ["Ferry line knew of cracked hull", "Sepia"]


def test_escape_and_a_click_elsewhere_leave_the_keyboard_where_it_is_wanted(desk: Desk) -> None:
    desk.frame.box.setFocus()
    palette(desk, "zzz")
    assert desk.frame.palette.field.accessibleDescription() == "Nothing has that name."
    desk.press("Escape")
    assert desk.frame.box.hasFocus()
    palette(desk)
    desk.frame.shelf.list.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not desk.frame.palette.isVisible()
    assert desk.frame.shelf.list.hasFocus()


def test_the_headings_of_an_article_lead_to_its_parts(desk: Desk) -> None:
    desk.press("Ctrl+J")
    assert desk.frame.status.message == "This article has no headings."
    blocks = [*blocks_of(["Report"]), Block("Findings", HEADLINE), Block("It broke.")]
    blocks += [Block("Cause", Form(Role.HEADING, 2)), *(Block(f"Nobody knows, {number}.") for number in range(90))]
    draft = Draft(tuple(blocks), title="Report")
    report = article_from(draft, opened=now(), original_sha256="", source="report.docx")
    desk.session._opened(Opened(report, ()))
    desk.settle()
    desk.press("Ctrl+K")
    desk.press("Ctrl+J")  # what the palette asked is answered after that
    desk.settle()
    titles = [choice.title.strip() for choice in choices(desk)]
    assert titles[-2:] == ["Findings", "Cause"]
    assert choices(desk)[-1].title.startswith(" ")
    desk.type("cause")
    assert [choice.title.strip() for choice in choices(desk)] == ["Cause"]
    desk.press("Return")
    assert desk.page.textCursor().position() == report.text.index("Cause")
    assert not desk.frame.palette.isVisible()
