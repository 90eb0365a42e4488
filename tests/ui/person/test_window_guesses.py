"""Other names of a person in the whole program: taken along as a guess, told as one, said yes or no to, undone."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from readback.core.analysis import Kind
from readback.ui.person.window import PersonWindow
from readback.ui.reading import persons
from readback.ui.widgets.cells import ROW
from readback.ui.widgets.pieces import PlainLabel
from ui.desks import Desk

FULL, SHORT = "Lena Marsh", "Dr Lena Marsh"


@pytest.fixture
def desk(bare: Desk) -> Desk:
    """Two articles that may name one person by two names, and the file of one of them."""
    for name, text, called in (
        ("one.txt", "One\nLena Marsh left early.\n", FULL),
        ("two.txt", "Two\nDr Lena Marsh went home.\n", SHORT),
    ):
        bare.program.analyzer.names = {called: Kind.PERSON}
        bare.open(name, text)
    bare.window.personal.open(FULL)
    bare.qtbot.waitUntil(lambda: len(rows(bare)) == 3)
    return bare


def window(desk: Desk) -> PersonWindow:
    assert desk.window.personal.shown is not None
    return desk.window.personal.shown


def rows(desk: Desk) -> list[str]:
    """The titles of the rows with where they stand."""
    model = window(desk).lines.model()
    found = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    return [" | ".join(filter(None, (it.title, getattr(it, "guess", "")))) for it in found]


def told(desk: Desk) -> list[str]:
    """What is said of the guesses that are to be decided."""
    return [it.text() for it in window(desk).guesses.findChildren(PlainLabel) if it.isVisible()]


def press(desk: Desk, words: str) -> None:
    (button,) = [it for it in window(desk).guesses.findChildren(QPushButton) if it.text() == words and it.isVisible()]
    button.click()


def test_a_guess_is_in_the_file_and_said_to_be_one(desk: Desk) -> None:
    assert rows(desk)[0] == "Articles  2"
    assert sorted(rows(desk)[1:]) == ["One", f"Two | as {SHORT} (guess)"]
    assert told(desk) == [f"also: {SHORT} (guess) · same full name · 1 mention in 1 article"]
    assert window(desk).told.text().startswith("2 mentions in 2 articles")
    window(desk).copy.click()
    desk.listed()
    assert f"also: {SHORT} (guess)" in QGuiApplication.clipboard().text()


def test_yes_makes_them_one_and_undo_two_again(desk: Desk) -> None:
    fuller = desk.window.naming._proposals[0].fuller.name
    press(desk, "Yes, the same person")
    desk.qtbot.waitUntil(lambda: told(desk) == [] and sorted(rows(desk)[1:]) == ["One", "Two"])
    assert window(desk).name.text() == fuller
    assert QApplication.focusWidget() is window(desk).lines
    assert window(desk).aside.text().endswith(f"is {fuller}, in all articles.")
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: len(told(desk)) == 1)


def test_reading_is_stopped_with_what_there_is_and_gone_on_with(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(persons, "AT_ONCE", 1)
    seen = list[str]()

    def came(done: int, total: int) -> None:
        if (done, total) == (1, 2) and not seen:
            seen.append(window(desk).progress.button.text())
            window(desk).progress.button.click()

    window(desk).close()
    desk.window.personal.reading.progressed.connect(came)
    desk.window.personal.open(SHORT)
    desk.qtbot.waitUntil(lambda: bool(seen) and window(desk).aside.text() == "1 of 2 articles read.")
    desk.listed()
    assert (rows(desk)[0], window(desk).progress.button.text()) == ("Articles  1", "Go on")
    window(desk).progress.button.click()
    desk.qtbot.waitUntil(lambda: rows(desk)[0] == "Articles  2")
    desk.listed()
    assert not window(desk).progress.isVisible()
    assert window(desk).aside.text() == ""


def test_no_takes_it_out_and_it_is_not_asked_again(desk: Desk) -> None:
    press(desk, "No, two people")
    desk.qtbot.waitUntil(lambda: told(desk) == [] and rows(desk) == ["Articles  1", "One"])
    desk.listed()
    desk.window.naming.compare()
    desk.listed()
    assert rows(desk) == ["Articles  1", "One"]
    assert [it.names for it in desk.program.library.catalogue.apart()] != []
