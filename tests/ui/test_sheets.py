"""The sheets below the bar: how articles are set, and what no network use means."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from readback import __version__
from readback.resources import Edition
from readback.settings import Settings
from readback.ui.article.typography import Column, Style, Typography
from readback.ui.guide.about import About
from readback.ui.guide.nonetwork import NoNetwork
from readback.ui.manual.window import HelpWindow
from readback.ui.preferences.aspect import Aspect
from readback.ui.preferences.window import Preferences
from ui.desks import Desk, Mouse


@pytest.fixture
def aspect(desk: Desk) -> Aspect:
    desk.qtbot.mouseClick(desk.frame.bar.letters, Mouse)
    assert desk.window.sheets.aspect is not None
    return desk.window.sheets.aspect


@pytest.fixture
def network(desk: Desk) -> NoNetwork:
    desk.qtbot.mouseClick(desk.frame.bar.quiet, Mouse)
    assert desk.window.sheets.network is not None
    return desk.window.sheets.network


def test_what_is_chosen_is_seen_at_once_in_the_article_and_kept(desk: Desk, aspect: Aspect) -> None:
    before = desk.page.lines.typography
    for stepper, words in ((aspect.size_, "110 %"), (aspect.lines, "170 %"), (aspect.column_, "69 characters")):
        desk.qtbot.mouseClick(stepper.more, Mouse)
        assert stepper.value.text() == words
    after = desk.page.lines.typography
    assert after.body.font.pixelSize() > before.body.font.pixelSize()
    assert after.body.box / after.body.font.pixelSize() > before.body.box / before.body.font.pixelSize()
    assert (before.measure, after.measure) == (66, 69)
    desk.qtbot.mouseClick(aspect.themes["sepia"], Mouse)
    kept = desk.looks.settings
    assert (kept.zoom, kept.spacing, kept.measure, kept.theme) == (110, 170, 69, "sepia")
    assert desk.looks.theme.name == "sepia"


def test_it_begins_with_the_keyboard_in_it_and_leaves_by_escape(desk: Desk, aspect: Aspect) -> None:
    assert aspect.size_.more.hasFocus()
    desk.press("Space")
    assert desk.looks.settings.zoom == 110
    desk.press("Escape")
    assert not aspect.isVisible()


def test_it_leaves_when_the_mouse_or_the_keyboard_goes_elsewhere(desk: Desk, aspect: Aspect) -> None:
    desk.qtbot.mouseClick(desk.page.viewport(), Mouse)
    assert not aspect.isVisible()
    desk.qtbot.mouseClick(desk.frame.bar.letters, Mouse)
    assert aspect.isVisible()
    desk.qtbot.mouseClick(desk.frame.bar.letters, Mouse)
    assert not aspect.isVisible()
    desk.window.sheets.open_aspect()
    desk.frame.actions["search"].trigger()
    assert not aspect.isVisible()
    assert desk.frame.box.hasFocus()


def test_a_value_goes_no_further_than_it_may(desk: Desk, aspect: Aspect) -> None:
    desk.looks.set_style(measure=74)
    aspect.column_.more.setFocus()
    desk.qtbot.mouseClick(aspect.column_.more, Mouse)
    assert desk.looks.settings.measure == 75
    assert not aspect.column_.more.isEnabled()
    assert aspect.column_.less.isEnabled()
    desk.looks.set_style(measure=10, zoom=900)
    assert (desk.looks.settings.measure, desk.looks.settings.zoom) == (60, 300)
    assert not aspect.column_.less.isEnabled()
    assert not aspect.size_.more.isEnabled()


def test_the_font_is_chosen_and_the_usual_one_comes_back(desk: Desk, aspect: Aspect) -> None:
    desk.looks.set_style(font="Some font of mine")
    assert aspect.family.currentText() == "Some font of mine"
    aspect.family.setCurrentIndex(0)
    aspect.family.activated.emit(0)
    assert desk.looks.settings.font == ""


def test_it_leads_to_all_preferences(desk: Desk, aspect: Aspect) -> None:
    desk.qtbot.mouseClick(aspect.more, Mouse)
    assert not aspect.isVisible()
    (preferences,) = desk.window.findChildren(Preferences)
    assert preferences.isVisible()


@pytest.mark.parametrize("measure", [60, 66, 75])
def test_a_full_line_holds_as_many_characters_as_were_chosen(desk: Desk, measure: int) -> None:
    typography = Typography.at(Style(measure=measure), desk.window.font())
    assert round(Column.within(3000, typography).width / typography.character) == measure


def test_a_damaged_measure_is_the_usual_one() -> None:
    assert Settings().measure == Style().measure


def test_no_network_says_what_is_guaranteed_and_what_is_not_and_leads_to_the_help(
    desk: Desk, network: NoNetwork
) -> None:
    words = " ".join(label.text() for label in network.findChildren(QLabel))
    assert "refused inside it" in words
    assert "cannot speak for the system" in words
    whole = [label for label in network.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in whole)
    assert desk.frame.body.rect().contains(network.geometry())
    desk.qtbot.mouseClick(network.more, Mouse)
    (shown,) = desk.window.findChildren(HelpWindow)
    assert shown.pages.toPlainText().startswith("What Readback protects against")


@pytest.mark.parametrize(("refused", "words"), [("socket.__new__", "refused: no internet"), ("", "was not refused")])
def test_it_tries_when_asked_to_and_says_what_came_of_it(
    desk: Desk, network: NoNetwork, monkeypatch: pytest.MonkeyPatch, refused: str, words: str
) -> None:
    monkeypatch.setattr("readback.ui.guide.nonetwork.refusal", lambda: refused)
    desk.qtbot.mouseClick(network.attempt, Mouse)
    assert words in network.told


def test_an_attempt_is_refused_in_the_program_and_let_elsewhere() -> None:
    code = "from readback import guard; print(guard.refusal()); guard.refuse_network(); print(guard.refusal())"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.splitlines() == ["", "socket.__new__"]


BUILT = Edition("9.8.7", "0123456789abcdef0123", "2026-01-02T03:04:05Z", "linux-x86_64", "https://here.example")


def test_about_says_the_version_and_that_nothing_is_looked_up(desk: Desk) -> None:
    desk.frame.actions["about"].trigger()
    about = desk.window.sheets.about
    assert about is not None
    assert about.copying.hasFocus()
    assert f"Readback {__version__}" in about.told
    assert "no network use" in about.told
    assert "ask whoever gave it to you" in about.told
    desk.qtbot.mouseClick(about.more, Mouse)
    (shown,) = desk.window.findChildren(HelpWindow)
    assert shown.pages.toPlainText().startswith("Installing")


def test_about_says_which_build_it_is_and_where_newer_ones_are(desk: Desk) -> None:
    about = About(desk.frame.body, BUILT)
    assert "commit 0123456789ab of 2 Jan 2026, for linux-x86_64" in about.told
    assert "published at https://here.example. Readback never looks there by itself." in about.told
    about.copy()
    assert "commit 0123456789abcdef0123 of" in QApplication.clipboard().text()
