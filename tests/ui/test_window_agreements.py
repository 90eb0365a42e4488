"""Agreements in the window: what is off the record does not leave it, and it is said why."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.anchors import anchor_for
from readback.core.errors import Unwritable
from readback.ui.agreeing.sheet import AgreeSheet
from readback.ui.panel.rows import Tab
from readback.ui.widgets.cells import ROW
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


def sheet(desk: Desk) -> AgreeSheet:
    desk.frame.actions["agree"].trigger()
    assert desk.window.agreed.sheet.isVisible()
    return desk.window.agreed.sheet


def choose(made: AgreeSheet, kind: str) -> None:
    made.kind.setCurrentText(kind)
    made.kind.activated.emit(made.kind.currentIndex())


def keep(desk: Desk, made: AgreeSheet) -> None:
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        made.save.click()
    desk.settle()


def test_a_person_is_agreed_with_by_key_and_told_beside_the_name(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    desk.frame.panel.focus_list()
    made = sheet(desk)
    assert made.about.currentText() == "Brook, in all articles"
    assert made.source.text() == "Brook"
    choose(made, "Off the record")
    assert "not copied" in made.effect.text()
    made.words.setText("Nothing of this with my name.")
    keep(desk, made)
    (kept,) = desk.session.agreeing.agreements
    assert (kept.subject.person, kept.terms.effect) == ("Brook", Effect.OFF)
    assert [row.agreed for row in desk.frame.panel.lists[Tab.PEOPLE].rows] == ["Off the record"]
    assert "Off the record" in desk.frame.panel.lists[Tab.PEOPLE].rows[0].spoken


def test_a_selected_passage_comes_first_and_the_note_that_is_open(desk: Desk) -> None:
    desk.note("Ask the captain.")
    desk.select("Nobody in Skarholm")
    made = sheet(desk)
    told = [made.about.itemText(at) for at in range(made.about.count())]
    assert told == [
        "The passage “Nobody in Skarholm”",
        "The note “Ask the captain.”",
        "The article “Ferry line knew of cracked hull”",
    ]
    made.about.setCurrentIndex(1)
    made.about.activated.emit(1)
    choose(made, "Off the record")
    keep(desk, made)
    assert desk.frame.editor.head.agreed.text() == "Off the record"
    assert [row.agreed for row in desk.frame.panel.lists[Tab.NOTES].rows] == ["Off the record"]


def test_what_is_missing_is_said_and_nothing_is_kept(desk: Desk) -> None:
    desk.select("Nobody in Skarholm")
    made = sheet(desk)
    for kind, field, words in (
        ("Background", made.description, "is to be called instead"),
        ("Embargo", made.until, "until when"),
    ):
        choose(made, kind)
        made.save.click()
        assert made.isVisible()
        assert words in made.trouble.text()
        assert field.accessibleDescription() == made.trouble.text()
        desk.qtbot.keyClicks(field, "a")
        assert (made.trouble.text(), field.accessibleDescription()) == ("", "")
    made.until.setText("2999-05-03 14:00")
    made.day.setText("yesterday")
    made.save.click()
    assert "Write the day" in made.trouble.text()
    made.day.clear()
    keep(desk, made)
    until = desk.session.agreeing.agreements[0].terms.until
    assert until is not None
    assert until.tzinfo is not None
    again = sheet(desk)
    assert again.until.text() == "2999-05-03 14:00"
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        again.drop.click()
    assert desk.session.agreeing.agreements == ()


def test_the_readers_own_kind_is_chosen_as_the_others(desk: Desk) -> None:
    desk.window.agreed.edit_grounds()
    grounds = desk.window.agreed.grounds
    grounds.name.setText("Chatham House")
    grounds.effect.setCurrentText("Background")
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        grounds.add.click()
    assert [grounds.list.item(0).text()] == ["Chatham House: as background"]
    grounds.reject()
    desk.click(Tab.PEOPLE, 0)
    made = sheet(desk)
    choose(made, "Chatham House")
    made.description.setText("somebody at the ferry")
    keep(desk, made)
    assert [row.agreed for row in desk.frame.panel.lists[Tab.PEOPLE].rows] == ["Chatham House"]
    desk.window.agreed.edit_grounds()
    grounds.list.setCurrentRow(0)
    assert grounds.name.text() == "Chatham House"
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        grounds.drop.click()
    assert grounds.list.count() == 0
    grounds.reject()
    assert sheet(desk).kind.currentText() == "Chatham House"  # what was agreed under it stays


def test_the_palette_finds_both_commands_by_their_names_with_their_keys(desk: Desk) -> None:
    for typed, title, keys in (("agreed", "What was agreed…", "Ctrl+G"), ("agreem", "All agreements…", "Ctrl+Shift+N")):
        desk.press("Ctrl+K", desk.window)
        desk.settle()
        desk.type(typed)
        desk.settle()
        first = desk.frame.palette.list.model().index(0, 0).data(ROW)
        assert (first.title, first.keys) == (title, keys)
        desk.press("Escape")


def test_all_agreements_are_listed_filtered_changed_and_taken_away(desk: Desk) -> None:
    person(desk, Effect.OFF, words="Never with my name.")
    passage(desk, "Nobody in Skarholm was told.", Effect.RECORD, agreed="2026-05-03")
    desk.press("Ctrl+Shift+N", desk.window)
    window = desk.window.agreed.listing
    assert [window.list.topLevelItem(at).text(1) for at in range(2)] == ["Off the record", "On the record"]
    told = window.list.topLevelItem(1)
    assert (told.text(2), told.data(2, Qt.ItemDataRole.AccessibleTextRole)) == ("–", "not told")
    window.field.setText("never NAME")
    assert [window.list.topLevelItem(at).text(0) for at in range(window.list.topLevelItemCount())] == ["Ada Brook"]
    window.field.clear()
    window.list.setCurrentItem(window.list.topLevelItem(1))
    window.change.click()
    assert desk.window.agreed.sheet.day.text() == "2026-05-03"
    desk.window.agreed.sheet.reject()
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        window.drop.click()
    assert window.told.text() == "1 agreement"
    desk.press("Escape", window)
    assert not window.isVisible()


def test_the_card_of_a_person_has_the_label_and_the_button(desk: Desk) -> None:
    person(desk, Effect.BACKGROUND, description="somebody at the ferry")
    desk.select("Brook")
    desk.page.moveCursor(desk.page.textCursor().MoveOperation.Left)
    desk.frame.actions["card"].trigger()
    card = desk.window.cards.carding.card
    assert card._agreed.text() == "Background"
    card.buttons["agree"].click()
    assert desk.window.agreed.sheet.about.currentText() == "Brook, in all articles"
    assert desk.window.agreed.sheet.description.text() == "somebody at the ferry"  # it is the same person


def test_the_person_file_tells_it(desk: Desk) -> None:
    person(desk, Effect.OFF)
    desk.window.open_person("Ada Brook")
    shown = desk.window.personal.shown
    assert shown is not None
    desk.qtbot.waitUntil(lambda: shown.agreed.text() == "Off the record")


def test_without_an_article_it_is_said_what_to_choose(bare: Desk) -> None:
    bare.frame.actions["agree"].trigger()
    assert any("Choose a person, a note or a passage first." in it for it in told(bare))


def test_tables_and_pictures_with_a_protected_name_are_not_saved(desk: Desk, tmp_path: Path) -> None:
    person(desk, Effect.OFF)
    desk.frame.actions["pictures"].trigger()
    desk.qtbot.waitUntil(lambda: desk.window.picturing.shown is not None)
    shown = desk.window.picturing.shown
    assert shown is not None
    desk.qtbot.waitUntil(lambda: shown.page.sheet is not None and not shown.progress.isVisible())
    desk.listed()
    for name in ("table.csv", "picture.png", "picture.svg"):
        (shown.save_table if name.endswith("csv") else shown.save_picture)(tmp_path / name)
        assert not (tmp_path / name).exists()
    shown._copy_table()
    assert held() == ""
    assert any("Not copied" in it for it in told(desk))
    person(desk, Effect.BACKGROUND, description="somebody at the ferry")
    shown.save_table(tmp_path / "table.csv")
    assert "Brook" not in (tmp_path / "table.csv").read_text(encoding="utf-8")
    shown.save_picture(tmp_path / "picture.png")
    assert not (tmp_path / "picture.png").exists()
    assert "may only leave under a description" in shown.told.text()


def test_the_table_of_a_list_is_not_saved_with_what_must_stay(desk: Desk, tmp_path: Path) -> None:
    desk.open("second.txt", "Second\nAda Brook says “it was late” and Brook left.\n")
    person(desk, Effect.OFF)
    desk.frame.actions["overview"].trigger()
    desk.listed()
    desk.frame.panel.set_tab(Tab.PEOPLE)
    desk.qtbot.waitUntil(lambda: bool(desk.frame.panel.sets[Tab.PEOPLE].passing))
    desk.window.overview.out.save(tmp_path / "people.csv")
    assert not (tmp_path / "people.csv").exists()
    assert any("Not copied" in it for it in told(desk))


def test_an_article_in_the_library_has_the_label_of_what_was_agreed_about_it(desk: Desk) -> None:
    row = desk.frame.shelf.list.model().index(0, 0)
    assert "Off the record" not in row.data(ROW).spoken
    agree(desk, Subject(Over.ARTICLE, desk.session.article.id), Terms(Effect.OFF))
    assert row.data(ROW).detail.endswith(" · Off the record")
    assert "Off the record" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        desk.session.agreeing.drop(desk.session.agreeing.agreements[0])
    assert "Off the record" not in row.data(ROW).spoken
