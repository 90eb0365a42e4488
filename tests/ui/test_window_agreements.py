"""Agreements in the window: what is off the record does not leave it, and it is said why."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.anchors import anchor_for
from readback.core.errors import Unwritable
from readback.ui.agreeing.guard import Guard
from readback.ui.panel.rows import Tab
from ui.desks import Desk

MUCH_LATER = datetime(2999, 5, 4, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def held() -> str:
    return QGuiApplication.clipboard().text()


def told(desk: Desk) -> list[str]:
    return [label.text() for label in desk.frame.status.findChildren(QLabel) if label.text()]


def agree(desk: Desk, subject: Subject, terms: Terms) -> None:
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        desk.session.agreeing.agree(subject, terms)
    desk.settle()


def passage(desk: Desk, words: str, effect: Effect = Effect.OFF, **terms: object) -> None:
    article = desk.session.article
    span = desk.select(words)
    subject = Subject(Over.PASSAGE, article.id, anchor=anchor_for(article.text, span))
    agree(desk, subject, Terms(effect, **terms))  # type: ignore[arg-type]


def person(desk: Desk, effect: Effect, **terms: object) -> None:
    agree(desk, Subject(Over.PERSON, person="Ada Brook"), Terms(effect, **terms))  # type: ignore[arg-type]


def dragged(desk: Desk) -> QMimeData:
    """What would be dragged of what is selected."""
    return desk.page.createMimeDataFromSelection()


def test_a_passage_off_the_record_is_not_copied_by_any_key_and_not_dragged(desk: Desk) -> None:
    passage(desk, "Nobody in Skarholm was told.", source="Ada Brook", agreed="2026-05-03")
    desk.select("Skarholm was")
    for keys in ("c", "Ctrl+C", "Ctrl+Shift+C"):
        desk.press(keys)
        assert held() == ""
        assert any("Not copied: off the record with Ada Brook since" in it for it in told(desk))
        desk.frame.status.unsay()
    assert not dragged(desk).hasText()
    desk.select("runs the ferry")
    desk.press("c")
    assert "runs the ferry" in held()
    assert dragged(desk).text() == "runs the ferry"


def test_a_person_off_the_record_keeps_every_word_that_names_or_is_of_that_person(desk: Desk) -> None:
    person(desk, Effect.OFF)
    for words in ("Ada Brook", "sent Ada Brook a", "Brook says"):
        desk.select(words)
        desk.press("c")
        desk.press("Ctrl+C")
        assert held() == ""
    desk.select("Nobody in Skarholm")
    desk.press("Ctrl+C")
    assert held() == "Nobody in Skarholm"


def test_the_listed_quotations_are_not_copied_where_one_may_not_leave(desk: Desk) -> None:
    passage(desk, "We looked twice")
    desk.frame.panel.set_tab(Tab.QUOTES)
    desk.frame.actions["copy listed"].trigger()
    assert held() == ""
    assert any("Not copied" in it for it in told(desk))


def test_background_leaves_under_its_description(desk: Desk) -> None:
    person(desk, Effect.BACKGROUND, description="somebody at the ferry")
    desk.select("sent Ada Brook a letter")
    desk.press("c")
    assert "Brook" not in held()
    assert "somebody at the ferry" in held()
    html = QGuiApplication.clipboard().mimeData().html()
    assert "Brook" not in html
    assert "x-kde-passwordManagerHint" in QGuiApplication.clipboard().mimeData().formats()


def test_an_embargo_says_until_when(desk: Desk) -> None:
    passage(desk, "Nobody in Skarholm was told.", Effect.EMBARGO, until=MUCH_LATER)
    desk.press("c")
    assert any("Not copied: under embargo until" in it for it in told(desk))


def test_a_note_off_the_record_stays_in_its_editor(desk: Desk) -> None:
    desk.note("The captain told me everything.")
    note = desk.session.notes[0].note
    agree(desk, Subject(Over.NOTE, note.target.article, note=note.id), Terms(Effect.OFF))
    desk.frame.editor.focusBody()
    desk.body.selectAll()
    desk.press("Ctrl+C")
    desk.press("Ctrl+X")
    assert held() == ""
    assert desk.body.toPlainText() == "The captain told me everything."


def test_what_qt_copies_by_itself_passes_the_gate_too(desk: Desk) -> None:
    person(desk, Effect.OFF)
    guard = Guard(desk.session.agreeing, desk.frame, desk.window, owns=lambda _: True)
    field = QLineEdit("Ada Brook, 4 May", desk.window)
    field.selectAll()
    field.copy()
    assert held() == ""
    field.setText("4 May")
    field.selectAll()
    field.copy()
    assert held() == "4 May"
    guard.deleteLater()


def test_what_is_agreed_can_be_undone_and_is_so_at_once(desk: Desk) -> None:
    person(desk, Effect.OFF)
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        desk.session.undo()
    desk.select("It was cold")
    desk.press("c")
    assert "It was cold" in held()


def test_nothing_leaves_while_it_is_not_known_what_is_agreed(desk: Desk) -> None:
    desk.session.agreeing.agree(Subject(Over.PERSON, person="Nobody"), Terms(Effect.OFF))
    desk.select("It was cold")
    desk.press("c")
    assert held() == ""
    assert any("looking up what was agreed" in it for it in told(desk))
    desk.settle()


def test_where_it_cannot_be_kept_what_was_agreed_before_holds(desk: Desk) -> None:
    desk.program.library.refusal = Unwritable.FULL
    desk.session.agreeing.agree(Subject(Over.PERSON, person="Ada Brook"), Terms(Effect.OFF))
    desk.settle()
    desk.select("It was cold")
    desk.press("c")
    assert "It was cold" in held()


def test_a_lifted_embargo_lets_words_go(desk: Desk) -> None:
    passage(desk, "Nobody in Skarholm was told.", Effect.EMBARGO, until=datetime.now(UTC) - timedelta(minutes=1))
    desk.press("c")
    assert "Nobody in Skarholm was told." in held()
