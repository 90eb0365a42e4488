"""Every state of the window in a language that nobody speaks: what is shown without its brackets was forgotten."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.exceptions import TimeoutError as NotSeen
from pytestqt.qtbot import QtBot

import pseudo
from readback.resources import resource
from ui.desks import Desk
from ui.effects import EFFECTS, Keyed
from ui.keyed import opened
from ui.programs import DRAFT, FERRY, HARBOUR, SAMPLE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STATES = (
    *("open", "note", "tag", "preview", "beside", "versions", "delete note", "preferences", "details", "find next"),
    *("take out", "print", "take in", "erase", "agree", "agreements", "settled"),
    *("accept", "same", "speaker", "edge", "rename", "add person"),
    *("tab 1", "tab 2", "tab 3", "tab 4", "tab 5", "marks quotation", "original", "columns", "overview", "focus"),
    *("next mention", "next quotation", "card", "palette", "search", "search names", "pictures", "person file"),
    *("saves", "verify"),
    *("keys", "tour"),
    *("paste", "sample draft", "about", "save copy"),
    *("check", "check list", "fix next", "clear", "outside", "trail"),
)
"""The actions after which the window is another one."""


@pytest.fixture
def spoken(qapp: QCoreApplication) -> Iterator[None]:
    translator = pseudo.Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def keyed(spoken: None, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    yield from opened(tmp_path, qtbot, monkeypatch, "light")


def known(desk: Desk, folder: Path) -> str:
    """What is shown and is not the program's: articles, notes, files, the manual."""
    notes = [placed.note.body for placed in desk.session.notes]
    files = [it.name for it in folder.rglob("*")]
    texts = [it.read_text(encoding="utf-8") for it in folder.glob("*.txt")]
    manual = [it.read_text(encoding="utf-8") for it in resource("help").glob("*.md")]  # it is in English
    return "\n".join((FERRY, DRAFT, HARBOUR, SAMPLE, *notes, *files, *texts, *manual, str(folder)))


def faults(desk: Desk, folder: Path) -> list[str]:
    there = known(desk, folder)
    windows = [it for it in QApplication.topLevelWidgets() if it.isVisible() and not it.size().isEmpty()]
    return [fault for window in windows for fault in pseudo.missed(window, there)]


@pytest.mark.parametrize("id", STATES)
def test_every_text_is_one_that_can_be_translated(keyed: Keyed, id: str, tmp_path: Path) -> None:
    with suppress(NotSeen):  # where an effect is known by its English words
        EFFECTS[id].ready(keyed)
    keyed.desk.frame.actions[id].trigger()
    keyed.desk.settle()
    found = faults(keyed.desk, tmp_path)
    assert not found, "\n".join(found)


def test_a_text_that_was_forgotten_is_found_wherever_it_stands(keyed: Keyed, tmp_path: Path) -> None:
    desk = keyed.desk
    there = known(desk, tmp_path)
    assert sum(bool(text) for _, text in pseudo.shown(desk.window)) > 150
    label = QLabel("Ask first", desk.window)
    label.show()
    desk.frame.bar.letters.setToolTip("Larger or smaller")
    desk.frame.panel.tabs.setAccessibleName("Its names")
    desk.frame.actions["open"].setText("Open it")
    desk.frame.box.setPlaceholderText(f"{desk.frame.box.placeholderText()} and porridge")
    found = "\n".join(pseudo.missed(desk.window, there))
    assert [words in found for words in ("Ask first", "Larger or", "Its names", "Open it", "porridge")] == [True] * 5
