"""What screen readers are told while somebody reads: where the caret comes to rest, and what happens elsewhere."""

import pytest
from PySide6.QtWidgets import QWidget

from ui.desks import Desk


class Ears:
    """Hears what is said, and from where."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.sources: list[QWidget] = []

    def __call__(self, source: QWidget, words: str) -> None:
        self.sources.append(source)
        self.heard.append(words)


@pytest.fixture
def ears(desk: Desk) -> Ears:
    made = Ears()
    desk.window.speaking.say = made
    desk.frame.view.focusText()
    return made


def stand(desk: Desk, words: str) -> None:
    """Puts the caret where words begin, as the arrows do."""
    cursor = desk.page.textCursor()
    cursor.setPosition(desk.session.article.text.index(words) + 1)
    desk.page.setTextCursor(cursor)


def test_the_quotation_at_the_caret_is_said_with_whose_it_is(desk: Desk, ears: Ears) -> None:
    stand(desk, "It was")
    desk.qtbot.waitUntil(lambda: len(ears.heard) == 1)
    assert ears.heard == ["Quotation, speaker unknown: It was cold"]
    assert ears.sources == [desk.page]


def test_within_it_nothing_is_said_twice(desk: Desk, ears: Ears) -> None:
    stand(desk, "It was")
    desk.qtbot.waitUntil(lambda: len(ears.heard) == 1)
    desk.press("Right")
    with desk.qtbot.waitSignal(desk.window.speaking.rest.timeout):
        desk.press("Right")
    assert len(ears.heard) == 1


def test_a_quotation_of_a_check_that_keys_lead_to_from_the_text_is_said_whole(desk: Desk, ears: Ears) -> None:
    text = "Ferry line warned\n“It was never cold,” Brook says. “Nobody asked us about ships,” it says.\n"
    desk.session.open([str(desk.program.file("story.txt", text))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article.draft and desk.session.analysis is not None)
    desk.press("F7")
    desk.qtbot.waitUntil(lambda: len(desk.frame.check.rows) == 2 and not desk.session.checking.busy)
    desk.frame.view.focusText()
    ears.heard.clear()
    desk.press("F4")
    row = desk.frame.check.current.spoken
    assert row in ears.heard
    assert row.startswith("fix first: Words changed: “never” added, “It was never cold,”")
    assert "draft adds: never" in row
    desk.frame.check.focus_list()
    ears.heard.clear()
    desk.press("Down", desk.frame.check.list)
    assert desk.frame.check.current.spoken not in ears.heard  # it is read out as the row that has the keyboard


def test_while_the_caret_runs_nothing_is_said(desk: Desk, ears: Ears) -> None:
    stand(desk, "It was")
    stand(desk, "Skarholm")
    desk.qtbot.waitUntil(lambda: bool(ears.heard))
    assert ears.heard == ["Place, Skarholm, mention 1 of 2"]


def test_a_jump_is_said_also_where_it_leads_to_the_same_place(desk: Desk, ears: Ears) -> None:
    desk.frame.actions["tab 3"].trigger()
    desk.frame.view.focusText()
    row = desk.frame.panel.open.rows[0]
    for times in (1, 2):
        desk.window.navigator.go(row)
        desk.frame.view.focusText()
        desk.qtbot.waitUntil(lambda times=times: len(ears.heard) == times)
    assert ears.heard == ["Organisation, Norsund Lines, mention 1 of 1"] * 2


def test_the_key_for_the_next_mention_says_which_it_is(desk: Desk, ears: Ears) -> None:
    desk.frame.actions["next mention"].trigger()
    desk.qtbot.waitUntil(lambda: bool(ears.heard))
    assert ears.heard[-1].endswith("mention 1 of 3")


def test_a_note_at_the_caret_is_said(desk: Desk, ears: Ears) -> None:
    desk.note("Ask for it")
    desk.frame.view.focusText()
    stand(desk, "Nobody")
    stand(desk, "letter")
    desk.qtbot.waitUntil(lambda: "Note: Ask for it" in ears.heard)


def test_while_the_keyboard_is_elsewhere_the_text_is_silent(desk: Desk, ears: Ears) -> None:
    desk.frame.panel.open.list.setFocus()
    with desk.qtbot.waitSignal(desk.window.speaking.rest.timeout):
        stand(desk, "It was")
    assert ears.heard == []


def test_what_the_status_line_and_the_banner_say_is_said(desk: Desk, ears: Ears) -> None:
    desk.frame.status.say("Copied.", ("Undo", lambda: None))
    desk.frame.status.say("")
    desk.frame.banner.say("The library cannot be written.")
    assert ears.heard == ["Copied. Undo", "The library cannot be written."]
    assert ears.sources == [desk.frame.status, desk.frame.banner]


def test_what_was_opened_is_said_by_its_title(desk: Desk, ears: Ears) -> None:
    desk.open("harbour.txt", "Harbour closes early\nThe harbour of Ellery closes at noon.\n")
    assert "Harbour closes early" in ears.heard
