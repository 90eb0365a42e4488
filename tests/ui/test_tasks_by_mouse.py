"""The six things a reader does most, by mouse alone; only words that are wanted are typed."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readback.core.analysis import Kind
from readback.ui.panel.rows import Tab
from readback.ui.shelf.sections import Kind as Part
from ui.desks import Mouse
from ui.real import INSPECTOR, Reading, kept, reading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reading]:
    with reading(tmp_path, qtbot, monkeypatch) as made:
        yield made


def open_second(desk: Reading) -> None:
    desk.chooser.answer = desk.program.file("inspector.txt", INSPECTOR)
    desk.click_on(desk.frame.shelf.drop.button)
    desk.shown("Second Inspector")


def test_open(desk: Reading) -> None:
    open_second(desk)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(desk.program.file("harbour.txt", "Harbour closes\n\nIt closes at noon.\n")))])
    page = desk.page
    drop = QDropEvent(
        page.rect().center().toPointF(), Qt.DropAction.CopyAction, mime, Mouse, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(drop)
    desk.shown("Harbour closes")
    QGuiApplication.clipboard().setText("Pier reopens\n\nThe pier of Lisbon opens again on Friday.\n")
    desk.menu("File", "Paste…")
    desk.until(lambda: desk.sees("Pier reopens"))
    desk.click_button("Article")
    desk.shown("Pier reopens")
    desk.click_row(desk.frame.shelf.list, "Ferry Line")
    desk.shown("Ferry Line")
    assert len(kept(desk).summaries()) == 4


def test_skim(desk: Reading) -> None:
    desk.click_tab(Tab.PEOPLE)
    people = desk.frame.panel.open.list
    desk.click_row(people, "Ingrid Vale")
    assert (desk.walk, desk.ringed()) == ((1, 2), "Ingrid Vale")
    assert desk.page.hasFocus()
    desk.click_row(people, "Ingrid Vale")
    assert (desk.walk, desk.ringed()) == ((2, 2), "Vale")
    desk.click_on(desk.frame.panel.card._back)
    assert desk.walk == (1, 2)
    desk.click_on(desk.frame.status._on)
    assert desk.walk == (2, 2)
    desk.click_text("Hollander said")
    assert desk.frame.panel.open.current.title == "Tomas Hollander"
    desk.click_text("I wrote it in capitals")
    assert desk.frame.panel.tab is Tab.QUOTES
    assert desk.frame.panel.open.current.title.startswith("Amadou Diallo")
    open_second(desk)
    desk.click_button("Back")
    desk.shown("Ferry Line")
    desk.click_button("Forward")
    desk.shown("Second Inspector")


def test_the_story_over_two_articles_and_its_table(desk: Reading) -> None:
    open_second(desk)
    desk.menu("View", "Panel over several articles")
    desk.until(lambda: desk.frame.panel.over and desk.frame.panel.sets[Tab.NOTES].known)
    desk.click_tab(Tab.PEOPLE)
    desk.click_row(desk.frame.panel.open.list, "Ingrid Vale")
    ways = ["Show what Ingrid Vale said", "Person file of Ingrid Vale"]
    assert desk.listed[1:5] == [*ways, "14 May · Coast Herald", "15 May · Northern Wire"]
    desk.click_row(desk.frame.panel.open.list, "14 May")
    desk.shown("Ferry Line")
    assert desk.ringed() == "Ingrid Vale"
    desk.chooser.answer = desk.program.folder / "people.csv"
    desk.click_button("Save as CSV…")
    desk.until(lambda: desk.chooser.answer.exists() and desk.sees("Saved"))
    with desk.chooser.answer.open(encoding="utf-8-sig", newline="") as file:
        assert any("Ingrid Vale" in line for line in csv.reader(file))
    desk.click_button("Back to this article")
    assert not desk.frame.panel.over


def test_mark(desk: Reading) -> None:
    bubble = desk.frame.view._selecting.bubble
    desk.drag_over("Norsund Lines")
    desk.until(bubble.isVisible)
    desk.click_on(bubble.buttons[0])
    desk.until(lambda: len(desk.session.notes) == 1)
    assert not bubble.isVisible()
    desk.drag_over("the hull was")
    desk.menu("Edit", "Highlight in", "Blue")
    desk.until(lambda: len(desk.session.notes) == 2)
    desk.drag_over("Nobody asked")
    desk.until(bubble.isVisible)
    desk.click_on(bubble.buttons[2])
    assert "Nobody asked" in QGuiApplication.clipboard().text()
    assert "Ferry Line Knew" in QGuiApplication.clipboard().text()
    desk.menu("Edit", "Undo: highlight")
    desk.until(lambda: len(desk.session.notes) == 1)
    desk.menu("Edit", "Redo: highlight")
    desk.until(lambda: len(desk.session.notes) == 2)
    article = desk.session.article.id
    found = {(it.anchor.exact, it.colour) for it in kept(desk).notes(article)}
    assert found == {("Norsund Lines", "yellow"), ("the hull was", "blue")}


def test_note(desk: Reading) -> None:
    bubble = desk.frame.view._selecting.bubble
    desk.drag_over("Nobody asked")
    desk.until(bubble.isVisible)
    desk.click_on(bubble.buttons[1])
    desk.until(desk.frame.editor.body.hasFocus)
    desk.type("Ask why")
    desk.click_on(desk.frame.editor.tags)
    desk.type("to-verify")
    desk.click_text("Ferry Line")
    desk.until(lambda: bool(desk.session.notes) and desk.session.notes[0].note.tags == ("to-verify",))
    desk.click_tab(Tab.NOTES)
    desk.click_row(desk.frame.panel.open.list, "Ask why")
    assert desk.ringed() == "Nobody asked"
    article = desk.session.article.id
    (note,) = kept(desk).notes(article)
    assert (note.anchor.exact, note.body, note.tags) == ("Nobody asked", "Ask why", ("to-verify",))


def test_a_note_and_an_article_go_to_the_trash_and_come_back(desk: Reading) -> None:
    open_second(desk)
    desk.drag_over("Mirela Santos")
    desk.click_on(desk.frame.view._selecting.bubble.buttons[0])
    desk.until(lambda: len(desk.session.notes) == 1)
    desk.click_tab(Tab.NOTES)
    desk.click_row(desk.frame.panel.open.list, "“Mirela" if desk.listed[0].startswith("“") else desk.listed[0])
    desk.menu("Edit", "Delete the note")
    desk.until(lambda: desk.session.notes == ())
    desk.click_row(desk.frame.shelf.list, "Second", menu=True)
    desk.pick("Move to the trash")
    desk.shown("Ferry Line")
    desk.click_row(desk.frame.shelf.sections, "Trash")
    desk.until(lambda: len(desk.rows(desk.frame.shelf.list)) == 2)
    desk.click_row(desk.frame.shelf.list, "Second", menu=True)
    desk.pick("Bring back")
    desk.until(lambda: len(desk.session.shelf.summaries) == 2)
    desk.until(lambda: len(desk.rows(desk.frame.shelf.list)) == 1)
    desk.rest()
    desk.click_row(desk.frame.shelf.list, desk.rows(desk.frame.shelf.list)[0], menu=True)
    desk.pick("Bring back")
    desk.until(lambda: desk.rows(desk.frame.shelf.list) == [])
    desk.click_row(desk.frame.shelf.sections, "All articles")
    assert desk.frame.shelf.held.kind is Part.ALL
    library = kept(desk)
    assert sorted(len(library.notes(it.id)) for it in library.summaries()) == [0, 1]


def correct(desk: Reading, words: str, *entries: str) -> None:
    """Opens the menu of a passage, and clicks an entry."""
    at = desk.spot(desk.text.index(words)) + QPoint(3, 0)
    desk.qtbot.mouseClick(desk.page.viewport(), Qt.MouseButton.RightButton, pos=at)
    desk.page.customContextMenuRequested.emit(at)
    desk.pick(*entries)


def test_correct(desk: Reading) -> None:
    correct(desk, "Amadou Diallo", "Accept as it was found")
    desk.until(lambda: desk.sees("Amadou Diallo: confirmed by you."))
    correct(desk, "Lisbon", "Reject")
    desk.until(lambda: desk.sees("Lisbon: rejected."))
    desk.click_on(desk.frame.status._undo) if desk.frame.status._undo.text() == "Undo" else desk.menu(
        "Edit", "Undo: reject Lisbon"
    )
    desk.until(lambda: any(it.name == "Lisbon" for it in desk.session.analysis.of_kind(Kind.PLACE)))
    correct(desk, "I wrote it in capitals", "Speaker…")
    desk.until(desk.frame.picker.isVisible)
    picker = desk.frame.picker.list
    desk.until(lambda: "Ingrid Vale" in desk.rows(picker))
    desk.click_row(picker, "Ingrid Vale")
    desk.until(lambda: desk.sees("Said by Ingrid Vale: settled by you."))
    correct(desk, "Norsund Lines", "Move an edge")
    desk.until(lambda: desk.frame.view.edging.span is not None)
    desk.click_button("End earlier")
    desk.click_button("Keep")
    desk.until(lambda: desk.sees("edge moved"))
    desk.rest()
    article = desk.session.article.id
    assert sorted(it.kind.value for it in kept(desk).corrections(article)) == ["accept", "resize", "speaker"]


def test_search(desk: Reading) -> None:
    open_second(desk)
    desk.click_on(desk.frame.box)
    assert desk.frame.box.hasFocus()
    desk.type("capitals")
    desk.until(lambda: desk.frame.hits.isVisible() and desk.frame.hits.query == "capitals")
    hits = desk.frame.hits.list
    titles = [row for row in desk.rows(hits) if row]
    desk.click_row(hits, titles[1])
    desk.shown("Ferry Line")
    assert desk.page.sees(desk.frame.view._painter.units.to_utf16(desk.text.index("capitals")))
    desk.click_button("Back")
    desk.until(desk.frame.hits.isVisible)
    desk.click_button("Save this search")
    desk.until(lambda: "capitals" in desk.rows(desk.frame.shelf.sections))
    assert QApplication.focusWidget() is not None
    assert [it.query for it in kept(desk).catalogue.searches()] == ["capitals"]
