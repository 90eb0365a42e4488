"""What the window says when the library really cannot keep a note: what happened, to what, and what to do."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from causes import no_room, unprivileged
from readback.core.workspace import Workspace
from readback.library import open_library
from readback.settings import Settings
from ui.desks import Desk, desk_of, gone
from ui.programs import StillProgram

pytestmark = pytest.mark.skipif("os.name == 'nt'", reason="permissions and limits of this kind are of POSIX systems")


class Keeping(StillProgram):
    """A program of fakes that keeps its articles in a real library."""

    def open_workspace(self) -> Workspace:
        return Workspace(open_library(self.folder / "Library", index=self.folder / "index.sqlite"))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A window on a real library, with the ferry article open and a note begun and saved."""
    made = desk_of(Keeping(tmp_path, settings=Settings(theme="light")), qtbot)
    made.open()
    made.note("Ask.")
    yield made
    made.window.close()
    made.window._leave()
    qtbot.waitUntil(lambda: gone(made.window))


@contextmanager
def read_only(library: Path) -> Iterator[None]:
    """The library may be read by everybody, and written by nobody."""
    above = [folder for folder in library.parents if folder.stat().st_uid == os.getuid() and folder != Path("/")]
    modes = {path: path.stat().st_mode for path in (library, *library.rglob("*"), *above)}
    for path, mode in modes.items():
        path.chmod(mode | 0o055 if path in above else 0o555 if path.is_dir() else 0o444)
    try:
        with unprivileged():
            yield
    finally:
        for path, mode in modes.items():
            if path.exists():
                path.chmod(mode)


@contextmanager
def away(library: Path) -> Iterator[None]:
    elsewhere = library.rename(library.with_name("Elsewhere"))
    try:
        yield
    finally:
        elsewhere.rename(library)


CAUSES: dict[str, tuple[Callable[[Path], AbstractContextManager[None]], int, str]] = {
    "a full disk": (lambda _: no_room(4096), 8_000, "is full. Make room, then try again."),
    "no right to write": (read_only, 0, "is read-only. Change its permissions, then try again."),
    "a folder that is gone": (away, 0, "Bring the library’s folder back, or open the article’s file again."),
}


@pytest.mark.parametrize("cause", CAUSES)
def test_a_note_that_really_cannot_be_kept(desk: Desk, tmp_path: Path, cause: str) -> None:
    around, more, says = CAUSES[cause]
    with around(tmp_path / "Library"):
        desk.body.insertPlainText(" And again." + "x" * more)
        desk.frame.editor.flush()
        desk.qtbot.waitUntil(lambda: says in desk.frame.banner.text)
        told = desk.frame.banner.text
    assert told.startswith("Your note is still here, but not saved. ")
    assert str(tmp_path / "Library") in told or "the library’s folder" in told
    desk.session.editing.retry()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    assert desk.frame.banner.text != told


DAMAGED = {
    "article.json": ("was restored from its last good copy.", False),
    "library.json": ("could not be read and was set aside; everything else works. It is kept as", True),
}
"""What is told of a file of the library that was damaged, and whether that names what is kept of it."""


def left(desk: Desk, qtbot: QtBot) -> None:
    desk.window.close()
    qtbot.waitUntil(lambda: gone(desk.window))


@pytest.mark.parametrize("raw", [b"", b"no longer JSON", bytes(900)], ids=["empty", "other words", "zeros"])
@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_of_the_library_is_told_and_costs_nothing_else(
    tmp_path: Path, qtbot: QtBot, name: str, raw: bytes
) -> None:
    before = desk_of(Keeping(tmp_path, settings=Settings(theme="light")), qtbot)
    before.open()
    before.note("Ask.")
    left(before, qtbot)
    (path,) = (tmp_path / "Library").rglob(name)
    path.write_bytes(raw)
    desk = desk_of(Keeping(tmp_path, settings=Settings(theme="light")), qtbot)
    desk.open()
    qtbot.waitUntil(lambda: desk.frame.banner.text.startswith("1 damaged file of the library"))
    said, kept = DAMAGED[name]
    assert said in desk.frame.banner.text
    assert [it.note.body for it in desk.session.notes] == ["Ask."]
    aside = [it for it in path.parent.iterdir() if it.name.startswith(f"{name}.damaged")]
    assert [it.read_bytes() for it in aside if str(it) in desk.frame.banner.text] == [raw] * kept
    left(desk, qtbot)
