"""A library with a passphrase in the window: the gate, locking and unlocking, and what is done to the passphrase."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fakes import FakeAnalyzer, FakeReader
from library import vaults
from readback import app, settings
from readback.compose import Program
from readback.core.analysis import Analysis
from readback.core.ports import Analyzer
from readback.library.encryption import keys
from readback.settings import Settings
from readback.ui.clipboard.carrying import copy
from readback.ui.locking.wishes import Deed
from readback.ui.preferences.window import Preferences
from readback.ui.tasks import Lane
from readback.ui.widgets.explaining import HelpButton, page_about
from ui.programs import NAMES

TEXT = "Ferry line warned\n\n“It’s sound,” said Vale.\n"


@dataclass(frozen=True, slots=True)
class Quick(Program):
    """The program with its own library, and nothing that takes long."""

    def load_analyzer(self) -> Analyzer:
        return FakeAnalyzer(NAMES)

    def ready_made(self, article: str) -> Analysis | None:
        return None


@dataclass
class Started:
    """The program as it runs."""

    readback: app.Sittings
    qtbot: QtBot
    root: Path

    @property
    def sitting(self) -> app.Readback:
        assert self.readback.sitting is not None
        return self.readback.sitting

    @property
    def window(self):
        return self.sitting.window

    @property
    def gate(self):
        return self.readback.gate.gate

    def rest(self) -> None:
        tasks = self.sitting._tasks
        self.qtbot.waitUntil(lambda: not any(tasks.busy(lane) for lane in Lane), timeout=20_000)

    def sat(self) -> None:
        self.qtbot.waitUntil(lambda: hasattr(self.readback.sitting, "session"), timeout=20_000)
        self.qtbot.waitUntil(lambda: self.sitting.session.article is not None, timeout=20_000)
        self.rest()

    def locked(self) -> None:
        self.qtbot.waitUntil(lambda: self.readback.sitting is None and self.readback.gate is not None, timeout=20_000)

    def type(self, secret: str) -> None:
        self.gate.field.setText(secret)
        self.qtbot.keyClick(self.gate.field, Qt.Key.Key_Return)

    def opens_by(self, secret: str) -> None:
        self.locked()
        self.qtbot.waitUntil(self.gate.field.isEnabled, timeout=20_000)
        self.type(secret)
        self.sat()

    def bytes_on_disk(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.root.parent.rglob("*") if path.is_file())

    def wish(self, deed: Deed, **typed: str) -> None:
        self.window.locking.ask(deed)
        self.qtbot.waitUntil(lambda: self.window.locking.sheet is not None and self.window.locking.sheet.isVisible())
        sheet = self.window.locking.sheet
        for name, words in typed.items():
            getattr(sheet, name).setText(words)
        sheet.sure.click()
        before = self.readback.sitting
        sheet.act.click()
        self.qtbot.waitUntil(lambda: self.readback.sitting is not before, timeout=20_000)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "files" / "ferry.txt"
    file.parent.mkdir()
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "Library"


@pytest.fixture
def start(root: Path, story: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    monkeypatch.setattr(keys, "_SCRYPT", vaults.CHEAP)
    monkeypatch.setenv("READBACK_SETTINGS", str(root.parent / "settings.json"))
    root.parent.mkdir(parents=True)
    settings.save(
        Settings(library=str(root), index=str(root.parent / "index.sqlite"), theme="light", greeted=True),
        root.parent / "settings.json",
    )
    running: list[Started] = []

    def started(*files: str) -> Started:
        program = Started(app.Sittings(lambda chosen: Quick(chosen, FakeReader()), files), qtbot, root)
        running.append(program)
        program.readback.start()
        return program

    yield started
    for program in running:
        ended = program.readback
        if ended.sitting is not None:
            program.rest()
            ended.sitting.window.close()
            qtbot.waitUntil(lambda it=ended: it.sitting is None, timeout=20_000)
        elif ended.gate is not None:
            ended.gate.gate.close()
        QApplication.processEvents()


def test_a_passphrase_is_set_in_the_window_and_asked_for_ever_after(start, story: Path) -> None:
    program = start(str(story))
    program.sat()
    assert not program.window.frame.bar.lock.isVisibleTo(program.window)
    program.wish(Deed.SET, fresh="five words", again="five words")
    program.sat()
    assert program.sitting.session.article.title == "Ferry line warned"
    assert program.window.frame.bar.lock.isVisibleTo(program.window)
    assert program.window.frame.status.message.startswith("The library is encrypted.")
    held = program.bytes_on_disk()
    assert b"Ferry line" not in held.replace(story.read_bytes(), b"")
    assert program.sitting.session.article.id.encode() not in held
    assert not (program.root.parent / "index.sqlite").exists()
    program.window.frame.actions["lock"].trigger()
    program.opens_by("five words")
    assert program.sitting.session.article.title == "Ferry line warned"
    assert not program.window.frame.status.message  # nothing was done this time


@pytest.fixture
def protected(start, root: Path, story: Path) -> Started:
    """A library with a passphrase, opened, and an article in it."""
    vaults.encrypt(root)
    program = start(str(story))
    program.opens_by(vaults.PASSPHRASE)
    return program


def test_another_passphrase_opens_nothing_and_is_told_so(protected: Started) -> None:
    protected.window.frame.actions["lock"].trigger()
    protected.locked()
    protected.type("not this one")
    protected.qtbot.waitUntil(protected.gate.field.isEnabled, timeout=20_000)
    assert "neither the passphrase nor the recovery code" in protected.gate.told.text()
    assert protected.readback.sitting is None
    protected.type(vaults.CODE)
    protected.sat()


def test_locking_clears_window_clipboard_and_titles(protected: Started) -> None:
    copy("“It’s sound,” said Vale.")
    window = protected.window
    window.frame.actions["lock"].trigger()
    protected.locked()
    assert QApplication.clipboard().text() == ""
    assert protected.gate.windowTitle() == "Readback"
    shown = [it for it in QApplication.topLevelWidgets() if it.isVisible()]
    assert shown == [protected.gate]
    assert protected.gate.field.text() == ""


def test_what_was_open_comes_back_and_is_remembered_in_the_library_alone(protected: Started) -> None:
    article = protected.sitting.session.article
    protected.window.frame.actions["lock"].trigger()
    protected.locked()
    kept = json.loads((protected.root.parent / "settings.json").read_text("utf-8"))
    assert kept["last_article"] == ""
    protected.opens_by(vaults.PASSPHRASE)
    assert protected.sitting.session.article == article


def test_when_nobody_is_there_it_is_locked(protected: Started) -> None:
    locking = protected.window.locking
    protected.qtbot.keyClick(protected.window, Qt.Key.Key_Shift)
    locking._look()
    assert protected.readback.sitting is not None
    locking._last -= 15 * 60
    locking._look()
    protected.locked()


def test_who_is_there_is_not_locked_out(protected: Started) -> None:
    locking = protected.window.locking
    locking._watch(protected.window.windowHandle())
    locking._last -= 15 * 60
    protected.qtbot.keyClick(protected.window.windowHandle(), Qt.Key.Key_Shift)
    locking._look()
    assert protected.readback.sitting is not None


def test_the_passphrase_is_changed_and_the_article_is_there(protected: Started) -> None:
    protected.wish(Deed.CHANGE, secret=vaults.PASSPHRASE, fresh="another", again="another")
    protected.sat()
    assert protected.window.frame.status.message.startswith("The passphrase is changed.")
    protected.window.frame.actions["lock"].trigger()
    protected.opens_by("another")


def test_a_wrong_one_changes_nothing(protected: Started) -> None:
    protected.wish(Deed.CHANGE, **dict.fromkeys(("secret", "fresh", "again"), "wrong"))
    protected.opens_by(vaults.PASSPHRASE)
    assert not protected.window.frame.status.message


def test_another_code_is_made(protected: Started) -> None:
    protected.wish(Deed.RENEW_CODE, secret=vaults.PASSPHRASE)
    protected.sat()
    assert protected.window.frame.status.message.startswith("The new recovery code opens the library")
    protected.window.frame.actions["lock"].trigger()
    protected.locked()
    protected.type(vaults.CODE)
    protected.qtbot.waitUntil(protected.gate.field.isEnabled, timeout=20_000)
    protected.type(vaults.PASSPHRASE)
    protected.sat()


def test_given_up_the_library_is_as_it_was(protected: Started) -> None:
    protected.sitting._looks.keep(initials="ab")
    protected.wish(Deed.GIVE_UP, secret=vaults.PASSPHRASE)
    protected.sat()
    assert protected.sitting.session.article.title == "Ferry line warned"
    assert not protected.window.frame.bar.lock.isVisibleTo(protected.window)
    assert list(protected.root.glob("articles/*/text.txt"))
    assert not list(protected.root.rglob("*.key"))
    assert protected.window.frame.status.message.startswith("The library is decrypted.")
    assert protected.sitting._looks.settings.initials == "ab"


def test_the_gate_is_explained_and_says_what_its_parts_are(protected: Started) -> None:
    protected.window.frame.actions["lock"].trigger()
    protected.locked()
    gate = protected.gate
    assert page_about(gate.field) == "passphrase.md"
    assert gate.field.accessibleName() == "Passphrase or recovery code"
    gate.seen.click()
    assert gate.field.echoMode() is QLineEdit.EchoMode.Normal
    gate.findChild(HelpButton).click()
    manual = protected.readback.gate._manual
    assert manual is not None
    assert manual.isVisible()


def test_with_no_lists_nothing_names_what_is_open(protected: Started) -> None:
    window = protected.window
    assert window.windowTitle().startswith("Ferry line warned")
    protected.sitting._looks.keep(no_lists=True)
    assert window.windowTitle() == "Readback"
    assert not window.recents.menu.menuAction().isVisible()
    assert protected.sitting.session.article is not None
    window.commands.choosing.open()
    assert window.commands.choosing._articles == ()


def test_what_is_copied_from_an_encrypted_library_is_for_no_history(protected: Started) -> None:
    copy("It’s sound")
    assert QApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")


def test_without_a_passphrase_it_says_where_one_is_set_and_leads_there(start, story: Path) -> None:
    program = start(str(story))
    program.sat()
    status = program.window.frame.status
    program.window.frame.actions["lock"].trigger()
    assert "no passphrase" in status.message
    assert program.readback.sitting is not None
    next(it for it in status.findChildren(QPushButton) if it.text() == status.offer).click()
    (shown,) = program.window.findChildren(Preferences)
    assert shown.isVisible()
    assert shown.tabs.tabText(shown.tabs.currentIndex()) == "Privacy"
    assert shown.privacy.passphrase.set.isVisible()
    shown.close()
