"""Nothing moves or fades by itself, in any state of the window: less motion is what everybody has."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

import readback
from readback.resources import resource
from readback.settings import Settings
from readback.ui.looks import Looks
from ui.effects import EFFECTS, Keyed
from ui.keyed import opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RUNNING = QAbstractAnimation.State.Running

MOVING = frozenset(
    {
        *("QPropertyAnimation", "QVariantAnimation", "QSequentialAnimationGroup", "QParallelAnimationGroup"),
        *("QTimeLine", "QMovie", "QScroller", "QGraphicsOpacityEffect", "setClearButtonEnabled", "setAnimated"),
    }
)
"""What makes things move or fade; the button that clears a field fades in."""


@pytest.fixture
def keyed(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    yield from opened(tmp_path, qtbot, monkeypatch, "light")


def moving() -> list[str]:
    """What is moving in the windows that are shown."""
    found = []
    for window in QApplication.topLevelWidgets():
        window.grab()  # what begins to move does so when it is drawn
        animations = window.findChildren(QAbstractAnimation)
        found += [f"{type(it).__name__} of {it.parent()}" for it in animations if it.state() is RUNNING]
    return found


def ticking() -> bool:
    """Whether any clock of a window goes on, which could draw something again and again."""
    clocks = (it for window in QApplication.topLevelWidgets() for it in window.findChildren(QTimer))
    return any(it.isActive() and not it.isSingleShot() for it in clocks)


@pytest.mark.parametrize("id", ["find", "palette", "card", "check", "person file", "pictures", "preferences", "help"])
def test_nothing_moves_once_it_is_there(keyed: Keyed, id: str) -> None:
    EFFECTS[id].ready(keyed)
    keyed.desk.frame.actions[id].trigger()
    keyed.desk.qtbot.waitUntil(lambda: EFFECTS[id].seen(keyed))
    for field in (it for window in QApplication.topLevelWidgets() for it in window.findChildren(QLineEdit)):
        if field.isVisible() and not field.isReadOnly():
            field.setText("Brook")
    assert moving() == []
    keyed.desk.qtbot.waitUntil(lambda: not ticking())


def test_work_of_unknown_length_is_shown_without_motion(keyed: Keyed) -> None:
    keyed.desk.frame.status.show_progress("looking for names", 0, 0)
    bars = [it for it in keyed.desk.frame.status.findChildren(QProgressBar) if it.isVisible()]
    assert len(bars) == 1
    assert moving() == []


def test_what_the_system_has_move_is_there_at_once(qapp: QApplication) -> None:
    for effect in Qt.UIEffect:
        qapp.setEffectEnabled(effect)
    assert any(map(qapp.isEffectEnabled, Qt.UIEffect))
    Looks(Settings(), resource("themes"))
    assert not any(map(qapp.isEffectEnabled, Qt.UIEffect))


def test_no_part_of_the_program_makes_anything_move() -> None:
    found = []
    for path in Path(readback.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
            found += [f"{path.name}:{node.lineno} {name}"] if name in MOVING else []
    assert found == []
