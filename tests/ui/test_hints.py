"""What the window says to be missing: the words go once it is there, and no sooner."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import readback.ui
from readback.ui.panel.rows import Tab
from readback.ui.shelf.sections import Kind
from ui.desks import Desk
from ui.programs import HARBOUR
from ui.test_window_overview import SECOND
from ui.test_window_shelf import choose


def looked(desk: Desk) -> str:
    """The message after the next look at what is missing."""
    desk.frame.status._looking.timeout.emit()
    return desk.frame.status.message


def said(desk: Desk, action: str) -> str:
    """What is said when an action cannot be done; it is still said when that has not changed."""
    desk.frame.actions[action].trigger()
    words = desk.frame.status.message
    assert words
    assert looked(desk) == words
    return words


def gone(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.frame.status.message == "")


def stand_at(desk: Desk, words: str) -> None:
    """Puts the cursor into the first of these words in the text."""
    cursor = desk.page.textCursor()
    cursor.setPosition(desk.session.article.text.index(words) + 1)
    desk.page.setTextCursor(cursor)
    desk.frame.view.focusText()


@pytest.mark.parametrize("action", ["copy", "copy reference", "details", "saves", "print", "reject"])
def test_an_article_is_asked_for_until_one_is_open(bare: Desk, action: str) -> None:
    assert said(bare, action) == "Open an article first."
    bare.open()
    gone(bare)


@pytest.mark.parametrize("action", ["note", "highlight", "colour green"])
def test_a_passage_is_asked_for_until_one_is_selected(desk: Desk, action: str) -> None:
    assert said(desk, action).startswith("Select a passage first, ")
    desk.select("Nobody")
    gone(desk)


def test_what_is_to_be_copied_is_asked_for_until_a_quotation_is_met(desk: Desk) -> None:
    stand_at(desk, "Nobody")
    assert said(desk, "copy") == "Select a passage or choose a quotation first."
    stand_at(desk, "It was cold")
    gone(desk)


@pytest.mark.parametrize("action", ["tag", "preview", "versions"])
def test_a_note_is_asked_for_until_one_is_shown(desk: Desk, action: str) -> None:
    desk.note("Ask her")
    desk.press("Escape")
    desk.click(Tab.PEOPLE, 0)
    desk.qtbot.waitUntil(lambda: not desk.frame.editor.isVisible())
    assert said(desk, action) == "Choose a note first."
    desk.frame.panel.set_tab(Tab.NOTES)
    desk.click(Tab.NOTES, 0)
    gone(desk)


@pytest.mark.parametrize(("action", "words"), [("card", "It was cold"), ("trail", "It was cold"), ("reject", "Brook")])
def test_a_name_or_quotation_is_asked_for_until_the_cursor_is_in_one(desk: Desk, action: str, words: str) -> None:
    stand_at(desk, "Nobody")
    assert said(desk, action).startswith("Put the cursor ")
    stand_at(desk, words)
    gone(desk)


def test_several_articles_are_asked_for_until_a_project_is_chosen(desk: Desk) -> None:
    desk.open("second.txt", SECOND)
    desk.session.shelf.new_project("Ferry", [it.id for it in desk.session.shelf.summaries])
    desk.qtbot.waitUntil(lambda: bool(desk.session.shelf.shelf.projects))
    assert said(desk, "save listed") == "Choose a project or several articles first."
    choose(desk, Kind.PROJECT)
    gone(desk)


def test_a_checked_quotation_is_asked_for_until_a_draft_is_checked(desk: Desk) -> None:
    assert said(desk, "source open").startswith("Choose a checked quotation first. ")
    desk.session.open([str(desk.program.sample_draft)], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article.draft and desk.session.analysis is not None)
    desk.frame.actions["check"].trigger()
    desk.qtbot.waitUntil(lambda: desk.frame.check.current is not None)
    gone(desk)


def test_names_that_were_not_there_are_looked_at_again_once_others_are_found(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    assert said(desk, "next mention") == "No names are marked here."
    desk.session.analyse(anew=True)
    gone(desk)


def test_another_message_is_not_taken_for_the_one_that_asked(desk: Desk) -> None:
    said(desk, "note")
    desk.frame.status.say("Copied.")
    desk.select("Nobody")
    assert not desk.frame.status._looking.isActive()
    assert desk.frame.status.message == "Copied."


def _only_said() -> Iterator[tuple[str, str]]:
    """The texts that the status line says, and does not ask with, by their modules."""
    for path in Path(*readback.ui.__path__).rglob("*.py"):
        tree = ast.walk(ast.parse(path.read_text("utf-8")))
        calls = (it for it in tree if isinstance(it, ast.Call) and isinstance(it.func, ast.Attribute))
        for call in (it for it in calls if it.func.attr == "say"):
            words = (it.value for it in ast.walk(call) if isinstance(it, ast.Constant) and isinstance(it.value, str))
            yield from ((path.name, it) for it in words)


def test_whatever_is_to_be_done_first_is_asked_for_and_not_only_said() -> None:
    """But for the clipboard: to look at that time and again is to ask another program time and again."""
    found = [it for it in _only_said() if re.search(r"\bfirst[.,:]", it[1])]
    assert found == [("receiving.py", "There is no text on the clipboard. Copy some first.")]
