"""The six things a reader does most, by keyboard alone: open, skim, mark, note, correct, search; nothing is clicked."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readback.core.analysis import Kind
from readback.ui.panel.rows import Tab
from readback.ui.shelf.sections import Kind as Part
from ui.real import INSPECTOR, Reading, kept, reading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reading]:
    with reading(tmp_path, qtbot, monkeypatch) as made:
        yield made


def open_second(desk: Reading) -> None:
    desk.chooser.answer = desk.program.file("inspector.txt", INSPECTOR)
    desk.press("Ctrl+O")
    desk.shown("Second Inspector")


def test_open(desk: Reading) -> None:
    open_second(desk)
    assert desk.page.hasFocus()
    assert desk.count(Tab.PEOPLE) == "People 2"
    QGuiApplication.clipboard().setText("Harbour closes early\n\nThe harbour of Lisbon closes at noon on Friday.\n")
    desk.press("Ctrl+V")
    desk.until(lambda: desk.sees("Harbour closes early"))
    assert len(desk.session.shelf.summaries) == 2
    desk.press("Return")
    desk.shown("Harbour closes early")
    assert {it.title for it in kept(desk).summaries()} == {
        "Ferry Line Knew of Cracked Hull, Logs Show",
        "Second Inspector to Testify on Ferry",
        "Harbour closes early",
    }


def test_skim(desk: Reading) -> None:
    desk.press("Ctrl+1")
    assert {"Amadou Diallo", "Ingrid Vale", "Tomas Hollander"} <= {*desk.listed}
    desk.choose_row("Ingrid Vale")
    assert (desk.walk, desk.ringed()) == ((1, 2), "Ingrid Vale")
    desk.press("Return")
    assert (desk.walk, desk.ringed()) == ((2, 2), "Vale")
    desk.press("Shift+F6")
    assert desk.page.hasFocus()
    desk.press("j")
    assert desk.ringed() != "Vale"
    desk.press("k")
    assert desk.ringed() == "Vale"
    desk.press("Alt+Down")
    first = desk.ringed()
    desk.press("Shift+J")
    assert desk.frame.panel.tab is Tab.QUOTES
    assert desk.ringed() != first
    open_second(desk)
    desk.press("Alt+Left")
    desk.shown("Ferry Line")
    desk.press("Alt+Right")
    desk.shown("Second Inspector")


def test_every_count_is_as_many_as_can_be_walked_through(desk: Reading) -> None:
    walked = 0
    for number, tab in enumerate((Tab.PEOPLE, Tab.PLACES, Tab.ORGANISATIONS, Tab.QUOTES), start=1):
        desk.press(f"Ctrl+{number}")
        rows = list(desk.frame.panel.open.rows)
        assert desk.count(tab).endswith(f" {len(rows)}")
        for row in rows:
            desk.choose_row(row.title)
            stops = set()
            for _ in range(len(row.spans) if row.countable else 1):
                desk.press("Return")
                stops.add(desk.caret)
            assert len(stops) == (len(row.spans) if row.countable else 1)
            walked += 1
    assert walked >= 8


def test_the_story_over_two_articles_and_its_table(desk: Reading) -> None:
    open_second(desk)
    desk.keys("Ctrl+Shift+A", "Ctrl+4")
    desk.until(lambda: desk.frame.panel.over and desk.frame.panel.sets[Tab.NOTES].known)
    quoted = desk.frame.panel.open.rows
    shared = next(row for row in quoted if "decade" in row.title or "decade" in str(row))
    assert shared.count == 2
    desk.chooser.answer = desk.program.folder / "said.csv"
    desk.tab_to("Save as CSV…")
    desk.press("Space")
    desk.until(lambda: desk.chooser.answer.exists() and desk.sees("Saved"))
    with desk.chooser.answer.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    assert len(table) > len(quoted)
    assert any("sound, and will be for a decade" in cell for line in table for cell in line)
    desk.keys("Ctrl+4", "Home", "Return")
    desk.until(lambda: desk.walk is not None)
    desk.press("Ctrl+Shift+A")
    assert not desk.frame.panel.over


def test_mark(desk: Reading) -> None:
    desk.find("Norsund Lines")
    desk.select_words(2)
    assert desk.text[slice(*sorted(ends(desk)))].strip() == "Norsund Lines"
    desk.press("h")
    desk.until(lambda: len(desk.session.notes) == 1)
    desk.find("the hull was")
    desk.select_words(3)
    desk.press("3")
    desk.until(lambda: len(desk.session.notes) == 2)
    desk.find("Nobody asked")
    desk.select_words(2)
    desk.press("c")
    assert "Nobody asked" in QGuiApplication.clipboard().text()
    assert "Ferry Line Knew" in QGuiApplication.clipboard().text()
    desk.press("Ctrl+Z")
    desk.until(lambda: len(desk.session.notes) == 1)
    desk.press("Ctrl+Shift+Z")
    desk.until(lambda: len(desk.session.notes) == 2)
    article = desk.session.article.id
    found = {(it.anchor.exact, it.colour) for it in kept(desk).notes(article)}
    assert found == {("Norsund Lines", "yellow"), ("the hull was", "blue")}


def ends(desk: Reading) -> tuple[int, int]:
    span = desk.frame.view.selection()
    return (span.start, span.end) if span is not None else (0, 0)


def test_note(desk: Reading) -> None:
    desk.find("Nobody asked")
    desk.select_words(2)
    desk.press("n")
    desk.until(desk.frame.editor.body.hasFocus)
    desk.type("Ask **why**, and [[Second")
    desk.press("Escape")
    if not desk.page.hasFocus():  # the first Escape leaves what completes the link
        desk.press("Escape")
    assert desk.page.hasFocus()
    desk.press("t")
    desk.type("to-verify")
    desk.press("Return")
    desk.until(lambda: bool(desk.session.notes) and desk.session.notes[0].note.tags == ("to-verify",))
    desk.rest()
    desk.press("Ctrl+5")
    desk.press("Ctrl+Shift+Backspace")
    desk.until(lambda: desk.session.notes == ())
    desk.press("Ctrl+Z")
    desk.until(lambda: len(desk.session.notes) == 1)
    article = desk.session.article.id
    (note,) = kept(desk).notes(article)
    assert (note.anchor.exact, note.tags) == ("Nobody asked", ("to-verify",))
    assert note.body.startswith("Ask **why**")


def test_a_note_goes_to_the_trash_and_comes_back(desk: Reading) -> None:
    desk.press("Shift+N")
    desk.until(desk.frame.editor.body.hasFocus)
    desk.type("Call the harbour")
    desk.until(lambda: not desk.session.editing.unsaved and desk.session.notes[0].note.body == "Call the harbour")
    desk.press("Ctrl+Shift+Backspace")
    desk.until(lambda: desk.session.notes == ())
    to_section(desk, Part.TRASH)
    desk.until(lambda: desk.rows(desk.frame.shelf.list) == ["Call the harbour"])
    bring_back(desk)
    desk.until(lambda: len(desk.session.notes) == 1)
    article = desk.session.article.id
    assert [it.body for it in kept(desk).notes(article)] == ["Call the harbour"]


def test_an_article_goes_to_the_trash_and_comes_back(desk: Reading) -> None:
    open_second(desk)
    to_section(desk, Part.ALL)
    desk.frame.shelf.list.setFocus()
    desk.choose_row("Second Inspector")
    desk.press("Delete")
    desk.shown("Ferry Line")
    to_section(desk, Part.TRASH)
    desk.until(lambda: [it[:6] for it in desk.rows(desk.frame.shelf.list)] == ["Second"])
    bring_back(desk)
    desk.until(lambda: len(desk.session.shelf.summaries) == 2)
    assert len(kept(desk).summaries()) == 2


def to_section(desk: Reading, part: Part) -> None:
    """Goes to a section of the library by keyboard."""
    desk.tab_to("Library")
    sections = desk.frame.shelf.sections
    desk.press("Home")
    for _ in range(sections.model().rowCount()):
        if desk.frame.shelf.held.kind is part:
            return
        desk.press("Down")
    raise AssertionError(part)


def bring_back(desk: Reading) -> None:
    """Goes on to what lies in the trash, and brings the first back by its menu."""
    desk.tab_to("Articles")
    desk.press("Home")
    desk.menu_key()
    desk.press("Down", QApplication.activePopupWidget())
    desk.press("Return", QApplication.activePopupWidget())


def test_correct(desk: Reading) -> None:
    desk.find("Amadou Diallo")
    desk.press("a")
    desk.until(lambda: desk.sees("Amadou Diallo: confirmed by you."))
    desk.find("Lisbon")
    desk.press("x")
    desk.until(lambda: desk.sees("Lisbon: rejected."))
    desk.press("Ctrl+Z")
    desk.until(lambda: any(it.name == "Lisbon" for it in desk.session.analysis.of_kind(Kind.PLACE)))
    desk.find("Tomas Hollander")
    desk.press("m")
    desk.until(desk.frame.picker.isVisible)
    desk.type("Tom Hollander")
    desk.press("Return")
    desk.until(lambda: desk.sees("Now the same person as"))
    desk.find("I wrote it in capitals")
    desk.press("s")
    desk.until(desk.frame.picker.isVisible)
    desk.type("Ingrid")
    desk.press("Return")
    desk.until(lambda: desk.sees("Said by Ingrid Vale: settled by you."))
    desk.find("Norsund Lines")
    desk.press("e")
    desk.until(lambda: desk.frame.view.edging.span is not None)
    desk.keys("Left", "Return")
    desk.until(lambda: desk.sees("edge moved"))
    desk.rest()
    article = desk.session.article.id
    assert sorted(it.kind.value for it in kept(desk).corrections(article)) == sorted(
        ["accept", "same-as", "speaker", "resize"]
    )


def test_search(desk: Reading) -> None:
    open_second(desk)
    desk.press("/")
    assert desk.frame.box.hasFocus()
    desk.type("capitals")
    desk.until(lambda: desk.frame.hits.isVisible() and desk.frame.hits.query == "capitals")
    desk.keys("Down", "Return")
    desk.shown("Ferry Line")
    assert desk.page.hasFocus()
    assert desk.page.sees(desk.frame.view._painter.units.to_utf16(desk.text.index("capitals")))
    desk.press("Alt+Left")
    desk.until(desk.frame.hits.isVisible)
    desk.press("Escape")
    desk.press("Ctrl+K")
    desk.type("second insp")
    desk.until(
        lambda: bool(desk.rows(desk.frame.palette.list)) and desk.rows(desk.frame.palette.list)[0][:6] == "Second"
    )
    desk.press("Return")
    desk.shown("Second Inspector")
