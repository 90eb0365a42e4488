"""A window on a library on disk, with a chooser of files in place of the system's: for tests that do every action."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readback.core.workspace import Workspace
from readback.library import open_library
from readback.settings import Settings
from ui.choosers import FakeChooser
from ui.desks import desk_of, gone
from ui.effects import Keyed
from ui.programs import FakeProgram


@dataclass
class KeptProgram(FakeProgram):
    """A program with a library of files."""

    root: Path = field(default_factory=Path)

    def open_workspace(self) -> Workspace:
        return Workspace(open_library(self.root))


def opened(folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, theme: str) -> Iterator[Keyed]:
    """The window with an article open, the keyboard in it; closed afterwards, with all that was opened from it."""
    chooser = FakeChooser()
    chooser.take_place(monkeypatch)
    program = KeptProgram(folder, root=folder / "Library", settings=Settings(theme=theme, greeted=True))
    desk = desk_of(program, qtbot)
    desk.open()
    desk.frame.view.focusText()
    yield Keyed(desk, chooser)
    for shown in QApplication.topLevelWidgets():
        if shown is not desk.window:
            shown.close()
    if desk.window.isVisible():
        desk.window._leave()
        qtbot.waitUntil(lambda: gone(desk.window))
    QApplication.setPalette(QPalette())
