"""What the window says when something really goes wrong with a file: what happened, to which file, and what to do."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from causes import FILES, Cause, mishap, reader_for
from readback.core.errors import Unreadable
from readback.formats import ReaderPool
from readback.settings import Settings
from ui.desks import Desk, desk_of, gone
from ui.programs import StillProgram

STEPS = "Check Close Copy Look Open Paste Save Type".split()
"""What a next step begins with."""

OTHERWISE = {Unreadable.CHANGED, Unreadable.FOLDER}
"""What the command line alone can meet: the window opens folders, and keeps what it has read of a file."""

IN_THE_WINDOW = {name: cause for name, (reason, cause) in FILES.items() if reason not in OTHERWISE}

pytestmark = pytest.mark.skipif("os.name == 'nt'", reason="permissions of this kind are of POSIX systems")


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with closing(ReaderPool(processes=1)) as made:
        yield made


def in_three_parts(words: str, name: str) -> bool:
    """Whether words name the file, say what happened, and give a next step in a sentence of its own."""
    told, _, rest = words.partition(": ")
    happened, _, step = rest.rstrip(".").rpartition(". ")
    return told == f"“{name}” was not opened" and len(happened) > 8 and re.split(r"\W", step)[0] in STEPS


@pytest.mark.parametrize("cause", IN_THE_WINDOW.values(), ids=IN_THE_WINDOW)
def test_a_file_that_really_cannot_be_opened(cause: Cause, tmp_path: Path, pool: ReaderPool, qtbot: QtBot) -> None:
    path = tmp_path / cause.name
    cause.make(path)
    reader = reader_for(cause, pool)
    with ExitStack() as around:
        if reader.reader is not pool:
            around.enter_context(closing(reader.reader))
        desk = desk_of(StillProgram(tmp_path, reader=reader, settings=Settings(theme="light")), qtbot)
        around.callback(left, desk)
        desk.settle()
        with mishap(cause):
            desk.session.open([str(path)])
            qtbot.waitUntil(lambda: path.name in desk.frame.banner.text, timeout=20_000)
        assert in_three_parts(desk.frame.banner.text, path.name), desk.frame.banner.text


def left(desk: Desk) -> None:
    desk.window._leave()
    desk.qtbot.waitUntil(lambda: gone(desk.window))


def test_every_reason_is_caused_that_the_window_can_meet() -> None:
    assert {reason for name, (reason, _) in FILES.items() if name in IN_THE_WINDOW} == set(Unreadable) - OTHERWISE


def test_a_page_on_the_network(bare: Desk, tmp_path: Path) -> None:
    bare.session.open(["https://example.org/ferry"])
    bare.qtbot.waitUntil(lambda: "network" in bare.frame.banner.text)
    assert "Save the page in the browser, then drop the file here." in bare.frame.banner.text
