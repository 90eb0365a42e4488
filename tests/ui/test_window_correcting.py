"""Names and quotations are corrected in place, in the text and in the panel."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from readback.core.analysis import Confidence, Kind
from readback.core.corrections import CorrectionKind, Scope
from readback.ui.keys.menus import Menu
from readback.ui.panel.rows import Tab
from ui.desks import Desk, Mouse
from ui.programs import HARBOUR

AGAIN = "Ada Brook in Skarholm\nBrook, of Skarholm, met Ida Vale.\n"


def put(desk: Desk, words: str, nth: int = 0) -> int:
    """Puts the caret within words of the article."""
    text, at = desk.session.article.text, -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    cursor = desk.page.textCursor()
    cursor.setPosition(at + 1)
    desk.page.setTextCursor(cursor)
    desk.frame.view.focusText()
    return at


def after(desk: Desk, act: Callable[[], object]) -> None:
    """Does something and waits until what is found is shown anew."""
    with desk.qtbot.waitSignal(desk.session.analysisShown):
        act()
    desk.listed()


def names(desk: Desk, kind: Kind = Kind.PERSON) -> dict[str, int]:
    analysis = desk.session.analysis
    return {it.name: len(analysis.mentions_of(it.id)) for it in analysis.of_kind(kind)}


def picked(desk: Desk) -> list[str]:
    model = desk.frame.picker.list.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def kept(desk: Desk) -> list[CorrectionKind]:
    return [it.kind for it in desk.program.library.corrections(desk.session.article.id)]


def test_the_keys_accept_and_reject_what_is_at_the_caret(desk: Desk) -> None:
    at = put(desk, "Brook")
    after(desk, lambda: desk.press("a"))
    settled = {it.span.start: it.confirmed for it in desk.session.analysis.mentions}
    assert [start for start, confirmed in settled.items() if confirmed] == [at]
    after(desk, lambda: desk.press("x"))
    assert at not in {it.span.start for it in desk.session.analysis.mentions}
    assert names(desk) == {"Brook": 2}


def test_what_is_done_is_named_in_the_menu_undone_and_done_again(desk: Desk) -> None:
    before = names(desk)
    put(desk, "Brook")
    after(desk, lambda: desk.press("x"))
    assert desk.frame.actions["undo"].text() == "Undo: reject Brook"
    after(desk, lambda: desk.press("Ctrl+Z"))
    assert names(desk) == before
    assert desk.frame.actions["redo"].text() == "Redo: reject Brook"
    after(desk, lambda: desk.press("Ctrl+Shift+Z"))
    assert names(desk) == {"Brook": before["Brook"] - 1}


def test_caret_scroll_and_keyboard_stay_where_they_are(desk: Desk) -> None:
    put(desk, "Brook", 2)
    bar = desk.page.verticalScrollBar()
    where = (desk.page.textCursor().position(), bar.value())
    after(desk, lambda: desk.press("a"))
    assert (desk.page.textCursor().position(), bar.value()) == where
    assert desk.page.hasFocus()


def test_the_same_for_all_others_is_offered_with_their_number(desk: Desk) -> None:
    put(desk, "Brook")
    after(desk, lambda: desk.press("a"))
    desk.qtbot.waitUntil(lambda: "2 more like this" in desk.frame.status.message)
    assert desk.frame.status.message.startswith("Brook: confirmed by you.")
    after(desk, lambda: desk.press("."))
    assert all(it.confirmed for it in desk.session.analysis.mentions if it.kind is Kind.PERSON)
    desk.qtbot.waitUntil(lambda: "more" not in desk.frame.status.message)
    desk.press(".")
    assert "no correction to go on with" in desk.frame.status.message


def test_an_offer_is_gone_once_the_deed_is_undone(desk: Desk) -> None:
    put(desk, "Brook")
    after(desk, lambda: desk.press("x"))
    desk.qtbot.waitUntil(lambda: "more like this" in desk.frame.status.message)
    after(desk, lambda: desk.press("Ctrl+Z"))
    desk.press(".")
    assert "no correction to go on with" in desk.frame.status.message
    assert names(desk) == {"Brook": 3}


def test_a_name_that_other_articles_have_too_is_offered_there(desk: Desk) -> None:
    desk.open("again.txt", AGAIN)
    put(desk, "Brook")
    desk.press("m")
    desk.type("Ida Vale")
    after(desk, lambda: desk.press("Return"))
    desk.qtbot.waitUntil(lambda: "1 more like this" in desk.frame.status.message)
    after(desk, lambda: desk.press("."))
    desk.qtbot.waitUntil(lambda: "in 1 other article" in desk.frame.status.message)
    after(desk, lambda: desk.press("."))
    assert names(desk) == {"Ida Vale": 2}
    named = desk.program.library.named(None, Kind.PERSON)
    assert {row.name for row in named} == {"Ida Vale"}


def test_m_picks_a_name_of_this_article_first_then_of_the_library(bare: Desk) -> None:
    bare.program.analyzer.names = {"Brook": Kind.PERSON, "Ève Börd": Kind.PERSON, "Bordeaux": Kind.PERSON}
    bare.open("one.txt", "One\nBordeaux spoke.\n")
    bare.open("two.txt", "Two\nBrook met Ève Börd. Brook left.\n")
    put(bare, "Brook")
    bare.press("m")
    assert bare.frame.picker.isVisible()
    bare.type("bord")
    bare.settle()
    bare.qtbot.waitUntil(lambda: picked(bare) == ["Ève Börd", "Bordeaux", "bord"])
    after(bare, lambda: bare.press("Return"))
    assert names(bare) == {"Ève Börd": 2, "Brook": 1}
    assert not bare.frame.picker.isVisible()
    assert bare.page.hasFocus()


def test_the_scope_is_here_until_tab_says_otherwise(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("m")
    assert desk.frame.picker.scope is Scope.HERE
    desk.press("Tab")
    desk.press("Tab")
    assert desk.frame.picker.scope is Scope.EVERYWHERE
    desk.qtbot.keyClick(desk.frame.picker.field, Qt.Key.Key_Backtab)
    desk.type("Ada Brook")
    after(desk, lambda: desk.press("Return"))
    assert names(desk) == {"Ada Brook": 3}
    (correction,) = desk.program.library.corrections(desk.session.article.id)
    assert correction.scope is Scope.ARTICLE


def test_escape_leaves_the_picker_and_changes_nothing(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("m")
    desk.press("Escape")
    assert not desk.frame.picker.isVisible()
    assert desk.page.hasFocus()
    assert kept(desk) == []


def test_the_picker_is_used_by_mouse(desk: Desk) -> None:
    put(desk, "Brook")
    desk.frame.actions["same"].trigger()
    desk.type("Ida")
    chips = {it.text(): it for it in desk.frame.picker.findChildren(QPushButton)}
    desk.qtbot.mouseClick(chips["In this article"], Mouse)
    view = desk.frame.picker.list
    at = view.visualRect(view.model().index(0, 0)).center()
    after(desk, lambda: desk.qtbot.mouseClick(view.viewport(), Mouse, pos=at))
    assert names(desk) == {"Ida": 3}


def test_a_speaker_is_picked_and_confirmed(desk: Desk) -> None:
    put(desk, "It was cold")
    desk.press("s")
    desk.type("broo")
    after(desk, lambda: desk.press("Return"))
    first = desk.session.analysis.quotations[0]
    assert (first.speaker.name, first.confidence) == ("Brook", Confidence.CONFIRMED)
    assert desk.frame.panel.lists[Tab.QUOTES].rows[0].confirmed
    assert "confirmed by you" in desk.frame.panel.lists[Tab.QUOTES].rows[0].detail


def test_a_speaker_can_be_nobody_or_described(desk: Desk) -> None:
    put(desk, "It was cold")
    desk.press("s")
    assert picked(desk)[-1] == "Nobody who is named"
    desk.type("a clerk")
    assert picked(desk)[-1] == "a clerk"
    desk.press("Down")
    desk.press("Down")
    after(desk, lambda: desk.press("Return"))
    speaker = desk.session.analysis.quotations[0].speaker
    assert (speaker.name, speaker.kind.value) == ("a clerk", "described")


def test_a_row_stands_for_all_its_mentions(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    desk.frame.panel.focus_list()
    after(desk, lambda: desk.press("x"))
    assert names(desk) == {}
    desk.qtbot.waitUntil(lambda: desk.count(Tab.PEOPLE) == "People 0")
    after(desk, lambda: desk.press("Ctrl+Z"))
    desk.qtbot.waitUntil(lambda: desk.count(Tab.PEOPLE) == "People 1")


def test_what_fits_nothing_says_why(desk: Desk) -> None:
    for key, words in (("m", "on a name"), ("e", "on a quotation"), ("x", "choose one in the panel")):
        desk.frame.status.unsay()
        put(desk, "Nobody")
        desk.press(key)
        assert words.rpartition(" ")[2] in desk.frame.status.message
    assert kept(desk) == []


def test_the_menu_is_grey_with_the_reason_while_it_is_open(desk: Desk) -> None:
    put(desk, "Nobody")
    menu = desk.frame.actions.menus[Menu.CORRECT]
    menu.aboutToShow.emit()
    accept = desk.frame.actions["accept"]
    assert not accept.isEnabled()
    assert "cursor on a name" in accept.toolTip()
    menu.aboutToHide.emit()
    assert accept.isEnabled()


def test_a_library_that_cannot_be_written_says_so(desk: Desk) -> None:
    desk.session.desk.readOnly.emit(True)
    put(desk, "Brook")
    desk.press("a")
    assert "read-only" in desk.frame.status.message
    assert kept(desk) == []


def texts(menu: QMenu) -> dict[str, QAction]:
    return {it.text().partition("\t")[0]: it for it in menu.actions() if it.text()}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_mark_and_of_a_row_corrects_it(desk: Desk) -> None:
    menu = QMenu(desk.window)
    desk.frame.view.menuWanted.emit(menu, put(desk, "Skarholm") + 2)
    assert "Speaker…" not in texts(menu)
    after(desk, texts(menu)["It is an organisation"].trigger)
    assert names(desk, Kind.ORGANISATION)["Skarholm"] == 1
    view = desk.frame.panel.lists[Tab.PEOPLE].list
    view.customContextMenuRequested.emit(QPoint(40, 10))
    opened = next(it for it in desk.frame.panel.findChildren(QMenu) if it.isVisible())
    opened.close()
    after(desk, texts(opened)["Accept as it was found"].trigger)
    assert all(it.confirmed for it in desk.session.analysis.mentions if it.kind is Kind.PERSON)


def menu_over(desk: Desk, words: str) -> dict[str, QAction]:
    """The menu of the text with the pointer over some words, and the caret elsewhere."""
    put(desk, words)
    place = desk.page.cursorRect().center()
    put(desk, "Nobody")
    desk.page.customContextMenuRequested.emit(place)
    opened = next(it for it in desk.frame.view.findChildren(QMenu) if it.isVisible())
    opened.close()
    return texts(opened)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_the_text_offers_what_can_be_done_where_it_is_wanted(desk: Desk) -> None:
    offered = menu_over(desk, "Brook runs")
    assert "Note on Brook" in offered
    assert not {"Highlight", "Tag", "Copy", "Copy with citation"} & offered.keys()
    assert all(it.isEnabled() for it in offered.values())
    offered["Note on Brook"].trigger()
    desk.qtbot.waitUntil(lambda: [it.note.target.subject for it in desk.session.notes] == ["Brook"])
    offered = menu_over(desk, "was cold")
    offered["Copy with citation"].trigger()
    desk.qtbot.waitUntil(lambda: "It was cold," in QGuiApplication.clipboard().text())
    assert "Note on this quotation" in offered
    offered = menu_over(desk, "knew")
    assert not any(it.startswith("Note") for it in offered)
    desk.select("letter")
    desk.page.customContextMenuRequested.emit(desk.page.cursorRect().center())
    opened = next(it for it in desk.frame.view.findChildren(QMenu) if it.isVisible())
    opened.close()
    assert {"Highlight", "Note", "Copy with citation", "Tag", "Copy", "Select all"} <= texts(opened).keys()
    assert desk.frame.view.selection() is not None


def test_a_selection_is_added_as_a_name_wherever_it_stands(desk: Desk) -> None:
    desk.select("letter")
    desk.frame.actions["add person"].trigger()
    assert desk.frame.picker.field.text() == "letter"
    after(desk, lambda: desk.press("Return"))
    assert names(desk)["letter"] == 1


def test_a_selection_without_marks_is_added_as_reported_speech_and_asks_who_said_it(desk: Desk) -> None:
    span = desk.select("Nobody in Skarholm was told")
    after(desk, desk.frame.actions["add quotation"].trigger)
    added = next(it for it in desk.session.analysis.quotations if it.spans == (span,))
    assert added.kind.value == "indirect"
    desk.qtbot.waitUntil(desk.frame.picker.isVisible)
    desk.type("Ada")
    after(desk, lambda: desk.press("Return"))
    added = next(it for it in desk.session.analysis.quotations if it.spans == (span,))
    assert added.speaker.name == "Ada"


def test_a_name_is_given_and_one_mention_split_off(desk: Desk) -> None:
    put(desk, "Brook")
    desk.frame.actions["rename"].trigger()
    desk.type("Ada Brook")
    after(desk, lambda: desk.press("Return"))
    assert names(desk) == {"Ada Brook": 3}
    put(desk, "Brook", 1)
    desk.frame.actions["split"].trigger()
    desk.type("Tom Brook")
    after(desk, lambda: desk.press("Return"))
    assert names(desk) == {"Ada Brook": 2, "Tom Brook": 1}


def test_nothing_of_another_article_is_corrected(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("m")
    desk.open("harbour.txt", HARBOUR)
    assert not desk.frame.picker.isVisible()
    assert kept(desk) == []
