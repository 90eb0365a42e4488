"""Files that the system gives to a program that runs."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import FakeLibrary
from readback.app import Readback
from readback.core.errors import FileUnreadable, Unreadable
from readback.settings import Settings
from readback.ui import messages
from readback.ui.intake import openwith
from readback.ui.intake.openwith import OpenWith
from ui.programs import FERRY, HARBOUR, FakeProgram


def give(qapp: QApplication, *paths: Path) -> None:
    for path in paths:
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))


def test_files_that_come_together_are_told_together(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    heard = OpenWith(parent)
    one, other = tmp_path / "Ärger im Hafen.txt", tmp_path / "b.txt"
    with qtbot.waitSignal(heard.wanted, check_params_cb=lambda files: files == [str(one), str(other)]):
        give(qapp, one, other)
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationPaletteChange))
    qapp.removeEventFilter(heard)


def test_the_window_opens_them_before_and_after_it_has_begun(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READBACK_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setenv("READBACK_LIBRARY", str(tmp_path / "Library"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(openwith, "GIVES", True)
    program = FakeProgram(tmp_path, FakeLibrary(), settings=Settings())
    running = Readback(lambda _: program, [])
    ferry, harbour = program.file("ferry.txt", FERRY), program.file("Häfen 1.txt", HARBOUR)
    running._take_over([str(ferry)])  # the event of a start comes before the window has been painted
    running.show()
    qtbot.waitSignal(running.furnished).wait()
    qtbot.waitUntil(lambda: running.session.article is not None)
    assert running.session.article.source == "ferry.txt"
    give(qapp, harbour)
    qtbot.waitUntil(lambda: running.session.article.source == "Häfen 1.txt")
    qtbot.waitUntil(lambda: running.session.analysis is not None)
    with qtbot.waitSignal(running.window.closed):
        running.window.close()
    qapp.removeEventFilter(running.findChild(OpenWith))


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac gives files to a program that runs")
def test_where_no_files_are_given_nothing_listens_to_all_that_happens(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READBACK_SETTINGS", str(tmp_path / "settings.json"))
    running = Readback(lambda _: FakeProgram(tmp_path), [])
    assert running.findChild(OpenWith) is None
    running.window.close()


def test_a_link_as_an_argument_is_told_like_a_dropped_one() -> None:
    error = FileUnreadable("https://example.invalid/story", Unreadable.MISSING)
    assert messages.message(error) == messages.link()


def test_of_two_starts_at_once_the_later_gives_its_files_to_the_other_and_goes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READBACK_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one = FakeProgram(tmp_path, FakeLibrary(), settings=Settings(library=str(tmp_path / "Library")))
    other = FakeProgram(tmp_path, FakeLibrary(read_only=True), settings=one.settings)
    ferry, harbour = one.file("ferry.txt", FERRY), one.file("harbour.txt", HARBOUR)
    first, second = Readback(lambda _: one, [str(ferry)]), Readback(lambda _: other, [str(harbour)])
    with qtbot.waitSignal(second.window.closed):
        second.show()
        qtbot.waitSignal(second.furnished).wait()
        first.show()
    qtbot.waitUntil(lambda: first.session.article is not None and first.session.article.source == "harbour.txt")
    qtbot.waitUntil(lambda: first.session.analysis is not None)
    with qtbot.waitSignal(first.window.closed):
        first.window.close()
