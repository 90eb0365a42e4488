"""The preferences in the whole window: applied at once, kept, and undone by choosing again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QFontInfo, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

import audit
from readback.core.catalogue import State
from readback.core.places import Place
from readback.ui.clipboard.citation import Form
from readback.ui.keys.actions import table
from readback.ui.keys.keymap import packed, rebound, unpacked, usual
from readback.ui.preferences.privacy import size_of
from readback.ui.preferences.window import Preferences
from ui.desks import Desk, desk_of, gone


def preferences(desk: Desk) -> Preferences:
    desk.press("Ctrl+,")
    (window,) = desk.window.findChildren(Preferences)
    desk.qtbot.waitUntil(window.isVisible)
    return window


def chosen(window: Preferences, words: str) -> None:
    """Chooses an action in the list of keys."""
    window.keys.filter.setText(words)
    window.keys.list.setCurrentItem(window.keys.list.topLevelItem(0))


def keys(desk: Desk, id: str) -> list[str]:
    return [key.toString() for key in desk.frame.actions[id].shortcuts()]


def test_how_articles_read_is_seen_at_once_and_kept(desk: Desk) -> None:
    page = preferences(desk).reading
    before = desk.page.lines.typography
    for box, value in ((page.letters, 150), (page.spacing, 200), (page.measure, 75)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    after = desk.page.lines.typography
    assert after.body.font.pixelSize() == round(before.body.font.pixelSize() * 1.5)
    assert after.body.box / after.body.font.pixelSize() > before.body.box / before.body.font.pixelSize()
    page.usual.click()
    assert page.family.isEnabled()
    assert desk.looks.settings.font == page.family.currentFont().family()
    assert desk.page.lines.typography.body.font.families()[0] == desk.looks.settings.font
    assert desk.looks.settings.measure == 75
    page.usual.click()
    assert (desk.looks.settings.font, desk.looks.settings.zoom, desk.looks.settings.spacing) == ("", 150, 200)
    page.theme.setCurrentIndex(page.theme.findData("black"))
    page.theme.activated.emit(page.theme.currentIndex())
    assert desk.looks.theme.name == "black"
    desk.frame.actions["zoom reset"].trigger()
    assert page.letters.currentText() == "100 %"


def test_the_form_of_what_is_copied_is_chosen_and_kept(desk: Desk) -> None:
    page = preferences(desk).reading
    assert page.citation.currentData() == Form.FULL
    page.citation.setCurrentIndex(page.citation.findData(Form.SHORT))
    page.citation.activated.emit(page.citation.currentIndex())
    assert desk.looks.settings.citation == "short"
    desk.window.activateWindow()
    desk.select("We looked twice")
    desk.frame.actions["copy"].trigger()
    assert "Ferry line" in QApplication.clipboard().text()  # it has no outlet, so the title stands for it
    assert desk.frame.citing is Form.SHORT
    desk.looks.keep(citation="of another program")
    assert desk.frame.citing is Form.FULL


def test_the_keyboard_begins_at_the_pages_whenever_the_preferences_are_opened(desk: Desk) -> None:
    window = preferences(desk)
    assert window.focusWidget() is window.tabs.tabBar()
    window.tabs.setCurrentIndex(1)
    window.keys.filter.setFocus()
    window.close()
    assert preferences(desk).focusWidget() is window.tabs.tabBar()


def test_a_key_is_given_to_another_action_and_taken_from_the_one_that_had_it(desk: Desk) -> None:
    window = preferences(desk)
    chosen(window, "highlight the")
    window.keys.field.setKeySequence(QKeySequence("N"))
    assert window.keys._told.text() == "N belongs to “Note on the selection”, which would lose it."
    window.keys.take.click()
    assert (keys(desk, "highlight"), keys(desk, "note")) == (["N"], [])
    assert set(desk.looks.settings.keys) == {"highlight\tN", "note"}
    assert [button.key for button in desk.frame.view._selecting.bubble.buttons] == ["N", "", "C", "T"]
    window.close()
    desk.select("letter")
    desk.press("n")
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 1)
    assert desk.session.notes[0].note.body == ""
    desk.select("Skarholm")
    desk.press("h")
    desk.settle()
    assert len(desk.session.notes) == 1


def test_an_action_can_have_no_key_and_gets_its_usual_one_back(desk: Desk) -> None:
    window = preferences(desk)
    chosen(window, "search everything")
    assert not window.keys.take.isEnabled()
    assert not window.keys.reset.isEnabled()
    window.keys.none.click()
    assert keys(desk, "search") == []
    window.keys.reset.click()
    assert keys(desk, "search") == ["/", "Ctrl+Shift+F"]
    assert desk.looks.settings.keys == ()
    chosen(window, "all keys")
    window.keys.none.click()
    window.keys.reset_all.click()
    assert keys(desk, "keys") == ["?"]
    assert not window.keys.reset_all.isEnabled()
    window.keys.filter.setText("zebra")
    assert window.keys.list.topLevelItemCount() == 0
    assert not window.keys.none.isEnabled()


def test_a_key_is_pressed_in_a_field_that_has_a_role_and_no_key_is_trapped_there(desk: Desk) -> None:
    window = preferences(desk)
    window.tabs.setCurrentIndex(1)
    chosen(window, "highlight the")
    desk.press("Return", window.keys.list)
    line = window.focusWidget()
    met = QAccessible.queryAccessibleInterface(line)
    assert (met.role(), met.text(QAccessible.Text.Name)) == (QAccessible.Role.EditableText, "Press the new key")
    desk.press("Ctrl+Alt+J", line)
    assert window.keys._typed() == "Ctrl+Alt+J"
    desk.press("Tab", line)
    assert window.focusWidget() is window.keys.take


def test_every_row_of_the_keys_is_high_enough_and_every_cell_has_a_name(desk: Desk) -> None:
    window = preferences(desk)
    window.tabs.setCurrentIndex(1)
    chosen(window, "highlight the")
    window.keys.none.click()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert audit.faults(window) == []
    met = QAccessible.queryAccessibleInterface(window.keys.list)
    cells = [met.child(at) for at in range(met.childCount())]
    assert [it.text(QAccessible.Text.Name) for it in cells[3:]] == ["Highlight the selection", "Edit", "No key"]
    assert {it.role() for it in cells[3:]} == {QAccessible.Role.TreeItem}


def test_keys_are_as_they_were_chosen_in_the_next_window(desk: Desk, qtbot: QtBot) -> None:
    settings = replace(desk.looks.settings, keys=("search\tCtrl+Shift+S", "nonsense\tX", "note"))
    again = desk_of(replace(desk.program, settings=settings), qtbot)
    assert keys(again, "search") == ["Ctrl+Shift+S"]
    assert keys(again, "note") == []
    again.window.close()
    qtbot.waitUntil(lambda: gone(again.window))


def test_what_differs_from_the_table_is_kept_and_nothing_else() -> None:
    assert packed(usual()) == ()
    changed = rebound(usual(), "note", ("Ctrl+Alt+J", "Ctrl+Alt+J"))
    assert packed(changed) == ("note\tCtrl+Alt+J",)
    assert unpacked(packed(changed)) == changed
    assert all(changed[entry.id] == entry.keys for entry in table() if entry.id != "note")


def test_another_library_counts_from_the_next_start_and_the_window_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = preferences(desk).library
    assert page.later.text() == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.folder.choose.click()
    assert desk.looks.settings.library == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.folder.choose.click()
    assert desk.looks.settings.library == str(tmp_path)
    assert page.folder.shown.text() == str(tmp_path)
    assert "next time Readback starts" in page.later.text()
    page.folder.usual.click()
    assert page.later.text() == ""


def test_a_library_in_a_cloud_folder_is_named_as_such(desk: Desk) -> None:
    page = preferences(desk).library
    desk.settle()
    assert "not in a cloud folder" in page.where.text()
    desk.program.library.place = Place.DROPBOX
    desk.window.choices.open()
    desk.qtbot.waitUntil(lambda: "Dropbox" in page.where.text())


def test_a_pipeline_is_tried_and_what_is_wrong_with_it_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = preferences(desk).advanced
    assert not page.test.isEnabled()
    assert page.model.text().startswith("In use now: ")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.pipeline.choose.click()
    assert desk.looks.settings.pipeline == str(tmp_path)
    assert "next time Readback starts" in page.later.text()
    outcomes = ((None, "no language model for spaCy"), (b"", "cannot be loaded"), (b"[nlp]", "theirs 3.2 finds names"))
    for content, words in outcomes:
        if content is not None:
            (tmp_path / "config.cfg").write_bytes(content)
        page.test.click()
        desk.qtbot.waitUntil(lambda words=words: words in page.tested.text())
    page.pipeline.usual.click()
    assert (page.tested.text(), desk.looks.settings.pipeline) == ("", "")


def test_the_search_index_is_made_anew_and_it_is_said(desk: Desk) -> None:
    page = preferences(desk).advanced
    page.rebuild.click()
    assert not page.rebuild.isEnabled()
    desk.qtbot.waitUntil(lambda: "was made again" in page.index.text())
    assert desk.program.library.forgotten == 1
    assert page.rebuild.isEnabled()


def test_what_another_program_keeps_is_neither_made_anew_nor_forgotten_and_it_is_said(desk: Desk) -> None:
    shown = preferences(desk)
    desk.settle()
    desk.program.library.set_state(desk.session.article.id, State(read=True))
    desk.program.library.read_only = True
    shown.advanced.rebuild.click()
    desk.qtbot.waitUntil(lambda: "was not made again. The library in" in shown.advanced.index.text())
    assert shown.advanced.rebuild.isEnabled()
    shown.privacy.forget.click()
    shown.privacy.forget.click()
    desk.qtbot.waitUntil(lambda: "Not everything was forgotten. The library in" in shown.privacy.told.text())
    assert shown.privacy.forget.isEnabled()


def test_an_index_that_cannot_be_made_may_be_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise FileNotFoundError

    page = preferences(desk).advanced
    monkeypatch.setattr(desk.program.library, "rebuilding", lambda: fail)
    page.rebuild.click()
    desk.qtbot.waitUntil(lambda: "was not made again" in page.index.text())
    monkeypatch.undo()
    page.rebuild.click()
    desk.qtbot.waitUntil(lambda: "was made again" in page.index.text())


def test_what_is_kept_where_is_listed_with_its_size(
    bare: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings, index = tmp_path / "settings.json", tmp_path / "index.sqlite"
    settings.write_bytes(b"x" * 2048)
    monkeypatch.setenv("READBACK_SETTINGS", str(settings))
    bare.window.choices._innards._started = replace(bare.looks.settings, library=str(tmp_path), index=str(index))
    page = preferences(bare).privacy
    bare.qtbot.waitUntil(lambda: page._sizes[2].text().startswith("2"))
    assert [it.text() for it in page._sizes[1:3]] == ["nothing yet", "2.0\N{NO-BREAK SPACE}kB"]
    (tmp_path / "library" / "within").mkdir(parents=True)
    (tmp_path / "library" / "within" / "text.txt").write_bytes(b"12345")
    assert size_of(tmp_path / "library") == 5
    for ending, content in (("", b"12"), ("-wal", b"345"), ("-shm", b"6")):
        (tmp_path / "library" / f"index.sqlite{ending}").write_bytes(content)
    assert size_of(tmp_path / "library" / "index.sqlite") == 6
    assert size_of(tmp_path / "library") == 11
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert all(str(path) in words for path in (tmp_path, index, settings))


def test_the_last_article_need_not_be_opened_at_the_start(desk: Desk) -> None:
    page = preferences(desk).privacy
    assert page.reopen.isChecked()
    page.reopen.click()
    assert desk.looks.settings.reopen is False


def test_what_was_read_is_forgotten_after_asking_twice(desk: Desk) -> None:
    library, id = desk.program.library, desk.session.article.id
    desk.settle()
    library.set_state(id, State(read=True, position=7))
    page = preferences(desk).privacy
    page.forget.click()
    page.keep.click()
    assert library.state(id) == State(read=True, position=7)
    page.forget.click()
    page.forget.click()
    desk.qtbot.waitUntil(lambda: library.state(id) == State())
    assert desk.looks.settings.last_article == ""
    desk.qtbot.waitUntil(lambda: "count as unread" in page.told.text())


def test_a_font_that_the_system_lacks_is_replaced_by_the_usual_one(desk: Desk) -> None:
    desk.looks.set_style(font="No such font at all")
    assert QFontInfo(desk.page.lines.typography.body.font).family() != "No such font at all"
