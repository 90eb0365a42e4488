"""The person file in the whole program: whose it is, what is in it, where it leads, and the ways there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QPushButton

from readback.core.notes import TargetKind
from readback.ui.panel.rows import Tab
from readback.ui.person.window import PersonWindow
from readback.ui.widgets.cells import ROW
from ui.desks import Desk
from ui.programs import HARBOUR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SECOND = "Second letter comes\nAda Brook answered in Skarholm.\n"


def titles(view: QListView) -> list[str]:
    model = view.model()
    return [model.index(at, 0).data(ROW).title for at in range(model.rowCount())]


def filled(desk: Desk) -> PersonWindow:
    desk.qtbot.waitUntil(lambda: desk.window.personal.shown is not None)
    desk.listed()
    return desk.window.personal.shown


def opened(desk: Desk, name: str) -> PersonWindow:
    desk.window.personal.open(name)
    return filled(desk)


def test_the_key_shows_the_file_of_who_is_at_the_caret(desk: Desk) -> None:
    desk.open("second.txt", SECOND)
    desk.select("Brook")
    desk.press("Ctrl+Shift+I", desk.page)
    window = filled(desk)
    assert window.name.text() == "Brook"
    assert window.told.text().startswith("4 mentions in 2 articles")
    assert titles(window.lines) == ["Articles  2", "Ferry line knew of cracked hull", "Second letter comes"]


def test_without_anybody_it_is_asked_whose_and_names_are_completed(desk: Desk) -> None:
    desk.frame.view.focusText()
    window = opened(desk, "")
    assert QApplication.focusWidget() is window.field
    assert "Type the name" in window.why.text()
    assert not window.copy.isEnabled()
    assert window.field.completer().model().stringList() == ["Brook"]
    desk.type("brook")
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Return)
    desk.listed()
    assert titles(window.lines)[0] == "Articles  1"


def test_a_row_leads_to_its_passage_and_back_goes_where_the_reader_was(desk: Desk) -> None:
    ferry = desk.session.article
    desk.open("harbour.txt", HARBOUR)
    stood = desk.select(HARBOUR.split()[-1].rstrip(".")).end
    window = opened(desk, "Brook")
    desk.qtbot.keyClick(window.lines, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.session.article.id == ferry.id)
    desk.listed()
    assert desk.session.article.text[desk.window.navigator.current.span.start :].startswith("Brook")
    assert desk.frame.panel.tab is Tab.PEOPLE
    assert desk.window.isActiveWindow()
    assert desk.frame.view.isAncestorOf(QApplication.focusWidget())
    assert window.isVisible()
    desk.frame.actions["back"].trigger()
    desk.qtbot.waitUntil(lambda: desk.session.article.title == "Harbour closes early")
    desk.listed()
    assert desk.frame.view.here() == stood


def test_the_window_of_the_file_never_lies_before_the_article_and_is_come_back_to(desk: Desk) -> None:
    window = opened(desk, "Brook")
    assert window.windowHandle().transientParent() is None
    desk.qtbot.keyClick(window.lines, Qt.Key.Key_Return)
    desk.listed()
    assert desk.frame.status.message.startswith("From the file of Brook.")
    desk.frame.status._undo.click()
    desk.qtbot.waitUntil(window.isActiveWindow)
    assert window.lines.hasFocus()
    assert window.lines.currentIndex().data(ROW).title == desk.session.article.title
    desk.window.close()
    desk.qtbot.waitUntil(lambda: not window.isVisible())


def test_files_have_a_way_back_and_forward(desk: Desk) -> None:
    window = opened(desk, "Brook")
    window.field.setFocus()
    desk.type("Ned Fenn")
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Return)
    desk.listed()
    assert (window.name.text(), window.back.isEnabled(), window.forward.isEnabled()) == ("Ned Fenn", True, False)
    assert window.why.text().startswith("No article names somebody so.")
    window.back.click()
    desk.listed()
    assert (window.name.text(), window.back.isEnabled(), window.forward.isEnabled()) == ("Brook", False, True)
    window.forward.click()
    desk.listed()
    assert window.name.text() == "Ned Fenn"


def test_who_may_be_meant_is_offered_and_opened(desk: Desk) -> None:
    window = opened(desk, "Ada Brook")
    assert titles(window.likely) == ["Perhaps the same person", "Brook"]
    desk.qtbot.keyClick(window.likely, Qt.Key.Key_Down)
    desk.qtbot.keyClick(window.likely, Qt.Key.Key_Return)
    desk.listed()
    assert window.name.text() == "Brook"


def test_it_is_over_one_project_where_that_is_wanted(desk: Desk) -> None:
    desk.open("second.txt", SECOND)
    desk.open("harbour.txt", HARBOUR)
    ids = {it.title: it.id for it in desk.session.shelf.summaries}
    desk.session.shelf.new_project("Letters", [ids["Second letter comes"]])
    desk.session.shelf.new_project("Other", [ids["Harbour closes early"]])
    desk.qtbot.waitUntil(lambda: len(desk.session.shelf.shelf.projects) == 2)
    window = opened(desk, "Brook")
    assert [window.scope.itemText(at) for at in range(3)] == ["The library", "Project Letters", "Project Other"]
    window.scope.activated.emit(1)
    desk.listed()
    assert titles(window.lines) == ["Articles  1", "Second letter comes"]
    window.scope.activated.emit(2)
    desk.listed()
    assert "project Other" in window.why.text()


def test_notes_on_the_person_are_in_it_at_once_and_lead_to_the_note(desk: Desk) -> None:
    window = opened(desk, "Brook")
    desk.session.editing.annotate_row(TargetKind.PERSON, "Brook", None)
    desk.settle()
    note = desk.session.notes[0].note
    desk.session.editing.rewrite(note, "Ask about March")
    desk.qtbot.waitUntil(lambda: "Your notes  1" in titles(window.lines))
    at = titles(window.lines).index("Ask about March")
    window.lines.setCurrentIndex(window.lines.model().index(at, 0))
    desk.qtbot.keyClick(window.lines, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.frame.editor.note is not None and desk.frame.editor.note.id == note.id)


def test_all_of_it_is_copied_and_escape_closes_it(desk: Desk) -> None:
    window = opened(desk, "Brook")
    window.copy.click()
    desk.listed()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().splitlines()[0] == "Brook"
    assert "All articles of the library" in copied.text()
    assert "<h1>Brook</h1>" in copied.html()
    assert window.aside.text().startswith("Copied the file")
    desk.qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert desk.window.personal.shown is None


def test_the_card_of_a_person_and_a_person_who_is_found_lead_to_it(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    button = next(it for it in desk.frame.panel.card.findChildren(QPushButton) if it.text() == "Person file")
    button.click()
    window = filled(desk)
    assert window.name.text() == "Brook"
    window.close()
    desk.frame.box.setFocus()
    desk.frame.box.setText("brook")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    desk.settle()
    hits = desk.frame.hits.list
    rows = [hits.model().index(at, 0).data(ROW) for at in range(hits.model().rowCount())]
    at = next(at for at, row in enumerate(rows) if getattr(row, "hit", None) and row.hit.kind == "person")
    hits.entered_.emit(hits.model().index(at, 0))
    assert filled(desk).name.text() == "Brook"


def test_a_row_of_the_lists_over_several_articles_leads_to_it(desk: Desk) -> None:
    desk.open("second.txt", SECOND)
    desk.press("Ctrl+Shift+A", desk.page)
    people = desk.frame.panel.sets[Tab.PEOPLE]
    desk.qtbot.waitUntil(lambda: desk.frame.panel.over and "Brook" in titles(people.list))
    desk.frame.panel.set_tab(Tab.PEOPLE)
    people.list.setFocus()
    people.list.setCurrentIndex(people.list.model().index(titles(people.list).index("Brook"), 0))
    for key in ("Return", "Down"):
        desk.press(key, people.list)
    assert people.list.currentIndex().data(ROW).title == "Person file of Brook"
    desk.press("Return", people.list)
    assert filled(desk).name.text() == "Brook"


def test_the_picture_counts_mentions_and_marks_what_was_said_when(desk: Desk) -> None:
    article = desk.session.article
    desk.session.amending.describe("published", "2021-05-14")
    desk.settle()
    desk.open("second.txt", SECOND)
    desk.session.amending.describe("published", "2021-05-16")
    desk.settle()
    window = opened(desk, "Brook")
    first, second = article.text.count("Brook"), SECOND.count("Brook")
    spoken = window.canvas.accessibleName()
    assert spoken == f"Picture: 14 May 2021, {first} mentions; 16 May 2021, {second} mention"
    table = [it.cells for it in window.table.facts.lines]
    assert table == [("14 May 2021", first, 0, 0), ("16 May 2021", second, 0, 0)]
    window.table.setFocus()
    desk.press("Down", window.table)
    assert window.canvas.key == window.table.facts.lines[1].key
    assert window.lines.currentIndex().data(ROW).title == "Second letter comes"
    window.canvas.setFocus()
    desk.press("Home", window.canvas)
    assert window.table.shows(window.table.facts.lines[0].key)
    desk.press("End", window.canvas)
    assert window.lines.currentIndex().data(ROW).title == "Second letter comes"
    desk.press("Return", window.canvas)
    assert window.lines.hasFocus()


def test_what_has_no_date_is_in_the_table_alone(desk: Desk) -> None:
    window = opened(desk, "Brook")
    assert not window.canvas.isVisible()
    (line,) = window.table.facts.lines
    assert line.words.startswith("No date, ")
    assert window.table.isVisible()


def test_a_library_without_articles_has_nobody(desk: Desk) -> None:
    desk.session.shelf.remove([it.id for it in desk.session.shelf.summaries])
    desk.qtbot.waitUntil(lambda: not desk.session.shelf.summaries)
    window = opened(desk, "Brook")
    assert window.why.text()
    assert not window.copy.isEnabled()
    assert titles(window.lines) == []


def test_a_row_of_an_article_that_was_deleted_meanwhile_says_so_and_the_file_follows(desk: Desk) -> None:
    desk.open("second.txt", SECOND)
    window = opened(desk, "Brook")
    row = window.lines.model().index(1, 0).data(ROW)
    desk.session.shelf.remove([row.place.article])
    desk.qtbot.waitUntil(lambda: len(desk.session.shelf.summaries) == 1)
    window.placeWanted.emit(row.place)
    desk.settle()
    assert desk.session.article is None or desk.session.article.id != row.place.article
    desk.window.personal.open("Brook")
    desk.listed()
    assert titles(window.lines)[0] == "Articles  1"
