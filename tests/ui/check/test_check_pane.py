"""The list of a check and the comparison below the draft, used as a reader does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from readback.ui.check import wording
from readback.ui.check.comparison import Comparison
from readback.ui.check.pane import CheckPane
from readback.ui.check.rows import CheckRow, Group, row_of
from readback.ui.style.theme import Theme
from ui.check.reports import draft, every_grade, span


@pytest.fixture
def pane(theme: Theme, qtbot: QtBot) -> CheckPane:
    made = CheckPane(theme)
    report = every_grade()
    made.show_rows([row_of(it, "¶1") for it in (*report.verdicts, *report.reported)])
    qtbot.addWidget(made)
    made.resize(372, 700)
    made.show()
    return made


@pytest.fixture
def comparison(theme: Theme, qtbot: QtBot) -> Comparison:
    made = Comparison(theme)
    qtbot.addWidget(made)
    made.resize(740, 300)
    return made


def chip(pane: CheckPane, words: str) -> QPushButton:
    return next(it for it in pane.findChildren(QPushButton) if it.text().endswith(words))


def words(comparison: Comparison) -> str:
    return "\n".join(it.text() for it in comparison.findChildren(QLabel) if not it.isHidden())


def test_a_count_lists_as_many_as_it_says(pane: CheckPane, qtbot: QtBot) -> None:
    for group, ending in ((Group.FIX, "to fix"), (Group.LOOK, "to look at"), (Group.CLEARED, "cleared")):
        button = chip(pane, ending)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert {row.group for row in pane.listed} == {group}
        assert button.text().split()[0] == str(len(pane.listed))


def test_the_keys_go_from_one_to_fix_to_the_next_and_round(pane: CheckPane) -> None:
    met = []
    for _ in range(4):
        assert pane.step(1)
        met.append(pane.current.key)
    assert met[0] == met[3]
    assert len(set(met[:3])) == 3
    assert pane.step(-1)
    assert pane.current.key == met[2]
    assert all(row.group is Group.FIX for row in pane.rows if row.key in met)


def test_moving_in_the_list_tells_of_the_row_and_enter_wants_its_source(pane: CheckPane, qtbot: QtBot) -> None:
    pane.step(1)
    with qtbot.waitSignal(pane.chosen) as chosen:
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert chosen.args == [pane.current]
    with qtbot.waitSignal(pane.opened) as opened:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert opened.args == [pane.current]


@pytest.mark.parametrize(("key", "deed"), [("c", "copy"), ("a", "clear"), ("o", "outside")])
def test_a_letter_acts_on_the_row(pane: CheckPane, qtbot: QtBot, key: str, deed: str) -> None:
    pane.step(1)
    with qtbot.waitSignal(pane.acted) as acted:
        qtbot.keyClicks(pane.list, key)
    assert acted.args == [deed]


def test_the_keyboard_goes_to_the_list_as_soon_as_there_is_one(theme: Theme, qtbot: QtBot) -> None:
    pane = CheckPane(theme)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.focus_list()
    pane.show_rows([row_of(every_grade().verdicts[0], "¶1")])
    assert pane.list.hasFocus()


def test_more_results_leave_the_reader_where_they_are(pane: CheckPane) -> None:
    pane.step(1)
    here = pane.current.key
    told = []
    pane.chosen.connect(told.append)
    pane.show_rows([replace(row) for row in pane.rows])
    assert pane.current.key == here
    assert told == []


def test_a_row_that_a_filter_hides_is_listed_when_it_is_gone_to(pane: CheckPane) -> None:
    pane.show_group(Group.CLEARED)
    pane.select("2")
    assert pane.current.key == "2"
    assert len(pane.listed) == len(pane.rows)


def shown(comparison: Comparison, number: int, at: int = 0, lapsed: str = "") -> CheckRow:
    report = every_grade()
    finding = next(it for it in (*report.verdicts, *report.reported) if it.number == number)
    row = row_of(finding, "¶5")
    comparison.show_row(row, draft().text, report, at, lapsed)
    return row


def test_draft_and_source_stand_side_by_side_and_say_why(comparison: Comparison) -> None:
    shown(comparison, 2)
    told = words(comparison)
    for it in (
        "Your draft, ¶5",
        "lacks: did not",
        "Source: The pier was cracked, the audit said · Porto Covo Courier · 14 May 2026 · ¶4 in Readback",
        "also in 3 others",
        "✕ a negation is lost: “did not”",
    ):
        assert it in told
    assert "[only in the source: did not ]" in comparison.theirs.words.accessibleDescription()
    assert comparison.theirs.way.text() == "1 of 2"


def test_another_source_is_shown_with_what_kind_it_is(comparison: Comparison) -> None:
    shown(comparison, 2, 1)
    assert comparison.source.title == "Second story"
    assert "statement" in comparison.theirs.head.text()
    assert "lacks" not in comparison.ours.words.text()


def test_what_differs_is_marked_in_each_source(comparison: Comparison) -> None:
    report = every_grade()
    told = next(it for it in report.verdicts if it.number == 2)
    first, second = told.sources
    lost = replace(told.changes[0], source=span(second.text, "not "), was="not ")
    told = replace(told, sources=(first, replace(second, changes=(lost,))))
    for at, words_ in enumerate(("did not ", "not ")):
        comparison.show_row(row_of(told, "¶5"), draft().text, report, at)
        assert f"[only in the source: {words_}]" in comparison.theirs.words.accessibleDescription()


def test_what_is_not_found_says_the_next_step_and_can_be_outside(comparison: Comparison) -> None:
    shown(comparison, 3)
    assert "Not in these 214 sources; 2 scans not searched." in words(comparison)
    assert not comparison.buttons["outside"].isHidden()
    assert comparison.buttons["copy"].isHidden()
    assert comparison.buttons["open"].isHidden()


def test_a_clearing_is_told_and_taken_back_there(comparison: Comparison, qtbot: QtBot) -> None:
    shown(comparison, 7)
    assert "tape of 3 May, held by the desk (AB," in words(comparison)
    assert comparison.buttons["clear"].isHidden()
    with qtbot.waitSignal(comparison.acted) as acted:
        comparison.buttons["undo"].click()
    assert acted.args == ["undo"]


def test_the_form_that_was_taken_as_equal_is_named(comparison: Comparison) -> None:
    shown(comparison, 5)
    assert "only the form differs: dashes" in words(comparison)


def test_words_of_a_draft_are_shown_as_they_are_whatever_they_look_like(comparison: Comparison) -> None:
    report = every_grade()
    row = row_of(report.verdicts[2], "")
    comparison.show_row(row, draft().text.replace("The gauges", "<b>gauges"), report)
    assert "&lt;b&gt;gauges" in comparison.ours.words.text()


def test_what_a_check_is_worth_is_always_said(pane: CheckPane) -> None:
    labels = {it.text() for it in pane.findChildren(QLabel) if it.isVisible()}
    assert wording.always() in labels


def test_the_list_gets_the_keyboard_once_something_is_in_it(theme: Theme, qtbot: QtBot) -> None:
    pane = CheckPane(theme)
    qtbot.addWidget(pane)
    pane.show()
    pane.activateWindow()
    pane.focus_list()
    qtbot.waitUntil(lambda: pane.focusWidget() is not None and pane.focusWidget().hasFocus())
    pane.show_rows([row_of(it, "¶1") for it in every_grade().verdicts])
    assert pane.list.hasFocus()
    chip(pane, "in all").setFocus()
    pane.show_rows([])
    pane.show_rows([row_of(it, "¶1") for it in every_grade().verdicts])
    assert not pane.list.hasFocus()
