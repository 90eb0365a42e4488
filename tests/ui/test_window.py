"""The whole window over a program of fakes: what is found is shown and gone through, looks, and use by everybody."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget

from readback.resources import resources_folder
from readback.ui.looks import Looks
from readback.ui.main_window import MainWindow
from readback.ui.panel.rows import Tab
from ui.desks import Desk
from ui.programs import FERRY, HARBOUR


def test_the_article_is_shown_with_what_is_in_it(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Ferry line knew of cracked hull — Readback"
    assert [desk.count(tab) for tab in Tab] == ["People 1", "Places 1", "Orgs 1", "Quotes 2", "Notes 0"]
    assert desk.page.toPlainText() == desk.session.article.text
    assert desk.page.hasFocus()
    assert desk.looks.settings.last_article == desk.session.article.id


# Going through what was found


def test_clicks_go_through_as_many_places_as_the_count_says(desk: Desk) -> None:
    text, seen = desk.session.article.text, []
    for _ in range(3):
        desk.click(Tab.PEOPLE, 0)
        seen.append(desk.page.textCursor().position())
    assert seen == [at for at in range(len(text)) if text.startswith("Brook", at)]
    assert desk.walk == (3, 3)
    assert desk.frame.status._walk.text() == "mention 3 of 3"


def test_single_letters_go_from_mention_to_mention_and_quotation_to_quotation(desk: Desk) -> None:
    desk.press("j")
    assert desk.walk == (1, 6)
    desk.press("j")
    desk.press("k")
    assert desk.walk == (1, 6)
    desk.press("]")
    assert desk.walk == (1, 2)
    desk.press("[")
    assert desk.walk == (2, 2)
    assert desk.frame.panel.tab is Tab.QUOTES


def test_back_returns_to_where_one_was_and_forward_again(bare: Desk) -> None:
    bare.open(text=FERRY.replace("Brook", "Bell") + "It rained.\n" * 200 + "Brook waited.\n")
    actions, bar = bare.frame.actions, bare.page.verticalScrollBar()
    assert not actions["back"].isEnabled()
    bare.click(Tab.PEOPLE, 0)
    down = bar.value()
    assert down > 0
    assert actions["back"].isEnabled()
    bare.press("Alt+Left")
    assert bar.value() == 0
    assert not actions["back"].isEnabled()
    bare.press("Alt+Right")
    assert bar.value() > 0
    assert not actions["forward"].isEnabled()


def test_back_leads_to_the_article_before_and_forward_to_the_later_one(desk: Desk) -> None:
    ferry = desk.session.article
    desk.open("harbour.txt", HARBOUR)
    desk.press("Alt+Left", desk.page)
    desk.qtbot.waitUntil(lambda: desk.session.article == ferry)
    desk.press("Alt+Right", desk.page)
    desk.qtbot.waitUntil(lambda: desk.session.article.title == "Harbour closes early")
    desk.settle()


def test_a_click_on_a_name_in_the_text_chooses_it_in_the_panel(desk: Desk) -> None:
    desk.frame.view.mentionActivated.emit(desk.session.analysis.mentions[-1])
    assert desk.frame.panel.tab is Tab.PLACES
    assert desk.walk == (2, 2)
    desk.frame.view.quotationActivated.emit(desk.session.analysis.quotations[1])
    assert desk.frame.panel.tab is Tab.QUOTES
    assert desk.walk == (2, 2)


def test_a_kind_that_is_switched_off_is_passed_over(desk: Desk) -> None:
    desk.frame.panel.lists[Tab.PEOPLE]._marks.click()
    assert desk.looks.settings.hidden == ("person",)
    desk.press("j", desk.page)
    assert desk.walk == (1, 3)
    assert not desk.frame.actions["marks person"].isChecked()
    desk.frame.actions["marks person"].trigger()
    assert desk.looks.settings.hidden == ()
    assert desk.frame.panel.lists[Tab.PEOPLE]._marks.isChecked()


def test_speakers_to_check_are_counted_and_gone_through(desk: Desk) -> None:
    assert desk.frame.status._check.text() == "2 speakers to check"
    desk.frame.status._check.click()
    desk.frame.status._on.click()
    assert desk.walk == (2, 2)
    assert desk.page.hasFocus()
    desk.press("s")
    assert desk.frame.picker.isVisible()


def test_the_panel_is_used_by_keyboard(desk: Desk) -> None:
    desk.press("Ctrl+2")
    assert desk.frame.panel.tab is Tab.PLACES
    desk.press("Down")
    assert desk.walk == (1, 2)
    desk.press("Return")
    assert desk.walk == (2, 2)
    desk.press("Ctrl+4")
    desk.press("Down")
    assert desk.frame.panel.card.isVisible()


def test_panes_are_reached_by_f6(desk: Desk) -> None:
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        desk.press("F6")
    assert len(set(seen)) == 4
    desk.press("Shift+F6")
    assert QApplication.focusWidget() is seen[0]


# Looks


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "black", "system"])
def test_every_theme_can_be_chosen(bare: Desk, name: str) -> None:
    bare.frame.actions[f"theme {name}"].trigger()
    assert bare.looks.settings.theme == name
    assert [id for id in bare.frame.actions if id.startswith("theme ") and bare.frame.actions[id].isChecked()] == [
        f"theme {name}"
    ]
    assert QApplication.palette().window().color() == bare.looks.theme.colour("panel")


def test_the_reading_size_changes_in_steps(bare: Desk) -> None:
    bare.press("Ctrl++", bare.window)
    bare.press("Ctrl++", bare.window)
    bare.press("Ctrl+-", bare.window)
    assert bare.looks.settings.zoom == 110
    bare.press("Ctrl+0", bare.window)
    assert bare.looks.settings.zoom == 100


def test_the_sides_can_be_hidden(desk: Desk) -> None:
    desk.press("Ctrl+Shift+L")
    assert not desk.frame.shelf.isVisible()
    desk.press("Ctrl+Shift+P")
    assert not desk.frame.panel.isVisible()
    desk.press("Ctrl+1")
    assert desk.frame.panel.isVisible()
    desk.press("F11")
    assert not any(part.isVisible() for part in (desk.frame.shelf, desk.frame.panel, desk.frame.bar))
    assert desk.page.hasFocus()
    desk.press("F11")
    assert desk.frame.panel.isVisible()
    assert not desk.frame.shelf.isVisible()
    assert desk.looks.settings.closed == ("shelf",)


def test_what_is_asked_for_is_shown_even_alone_with_the_article(desk: Desk) -> None:
    desk.press("F11")
    desk.press("Ctrl+Shift+F")
    assert desk.frame.box.hasFocus()
    desk.press("F6")
    desk.select("the ferry")
    desk.press("N")
    desk.qtbot.waitUntil(desk.frame.editor.body.hasFocus)
    assert not desk.frame.panel.isVisible()
    desk.press("Ctrl+1")
    assert desk.frame.panel.isVisible()
    assert not desk.frame.shelf.isVisible()


def test_hidden_sides_stay_hidden_at_the_next_start(desk: Desk) -> None:
    desk.press("Ctrl+Shift+L")
    desk.window.close()
    desk.settle()
    again = MainWindow(Looks(desk.looks.settings, resources_folder() / "themes"), Path())
    again.furnish(desk.session, desk.tasks)
    assert again.frame.shelf.isHidden()
    assert not again.frame.panel.isHidden()
    assert not again.frame.actions["shelf"].isChecked()


def test_the_window_works_at_its_smallest(desk: Desk) -> None:
    desk.window.resize(1, 1)
    assert (desk.window.width(), desk.window.height()) == (1000, 640)
    assert desk.frame.view.width() >= 360
    assert desk.frame.panel.width() >= 280


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_help_opens_and_leads_nowhere_else(desk: Desk) -> None:
    desk.press("F1")
    pages = desk.window.manual.window.pages
    assert pages.toPlainText().startswith("The manual")
    pages.anchorClicked.emit(QUrl("keys.md"))
    assert pages.toPlainText().startswith("All keys")
    for elsewhere in ("https://example.org", "../themes/light.json", "missing.txt"):
        pages.anchorClicked.emit(QUrl(elsewhere))
    assert pages.toPlainText().startswith("All keys")
    desk.window.manual.window.close()


# Everybody can use it


def test_every_control_has_a_name_and_can_be_reached(desk: Desk) -> None:
    desk.note("Ask")
    desk.click(Tab.NOTES, 0)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in desk.window.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and widget.isVisible()
    ]
    assert nameless == []


def test_every_action_has_words_and_no_key_is_taken_twice(desk: Desk) -> None:
    keys = [key.toString() for id in desk.frame.actions for key in desk.frame.actions[id].shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(desk.frame.actions[id].text() for id in desk.frame.actions)
