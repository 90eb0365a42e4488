"""Files that were opened in one go are told of in the order in which they were given, whichever is read first."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from readback.core.ports import ARTICLE, Reading, Stop, Wish
from readback.ui.session.session import Session
from ui.programs import FakeProgram
from ui.watching import watched


def test_files_that_failed_are_listed_as_they_were_given(
    session: Session, program: FakeProgram, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = watched(session)
    others_first, read = threading.Event(), program.reader.read

    def late(path: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        if path.endswith("a.txt"):
            others_first.wait(20)
        return read(path, wish, stop=stop)

    monkeypatch.setattr(program.reader, "read", late)
    paths = [str(program.folder / name) for name in ("a.txt", "b.txt")]
    session.open(paths)
    qtbot.waitUntil(lambda: seen.opening[-1][0] == 1)
    others_first.set()
    qtbot.waitUntil(lambda: bool(seen.intakes))
    assert [it.path for it in seen.intakes[0].failures] == paths
