"""An open window is asked over a local socket, and answers."""

import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from readback.cli.output import Reply
from readback.cli.window import TRIES, ask_window, asked_in, hand_over, hand_over_late, handed_over, sent
from readback.settings import window_address
from readback.ui.intake.serving import Serving

ASKED = Namespace(command="note", body="a note 🙂" * 2000)


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def serving(qtbot: QtBot) -> Iterator[Serving]:
    def answer(request: bytes, send: Callable[[bytes], None]) -> None:
        send(sent(Reply(asked_in(request).body, "", 0)))

    serving = Serving(answer)
    yield serving
    serving.close()


def asked(qtbot: QtBot, library: Path) -> Reply | None:
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(ask_window, library, ASKED)
        qtbot.waitUntil(answer.done, timeout=20_000)
        return answer.result()


def test_a_window_answers_each_request(qtbot: QtBot, serving: Serving, tmp_path: Path) -> None:
    assert serving.listen(window_address(tmp_path))
    assert serving.listen(window_address(tmp_path))  # it does already
    for _ in range(2):
        assert asked(qtbot, tmp_path) == Reply(ASKED.body, "", 0)


def test_what_a_killed_window_left_is_in_nobodys_way(qtbot: QtBot, serving: Serving, tmp_path: Path) -> None:
    address = Path(window_address(tmp_path))
    address.parent.mkdir(exist_ok=True)
    address.write_bytes(b"")
    assert asked(qtbot, tmp_path) is None
    assert serving.listen(str(address))
    assert asked(qtbot, tmp_path) == Reply(ASKED.body, "", 0)


def test_where_no_window_is_open_nobody_answers(qtbot: QtBot, serving: Serving, tmp_path: Path) -> None:
    serving.listen(window_address(tmp_path / "one"))
    assert asked(qtbot, tmp_path / "another") is None
    serving.close()
    assert asked(qtbot, tmp_path / "one") is None


@pytest.mark.skipif(sys.platform == "win32", reason="names of pipes are short")
def test_a_folder_with_a_long_name_does_not_keep_a_window_from_answering(
    qtbot: QtBot, serving: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("long" * 30)))
    library = tmp_path / ("library" * 20)
    address = Path(window_address(library))
    assert len(str(address)) < 104
    assert serving.listen(str(address))
    assert not address.parent.stat().st_mode & 0o077
    assert asked(qtbot, library) == Reply(ASKED.body, "", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="names of pipes are short")
def test_a_folder_that_others_may_write_to_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("long" * 30)))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    short = Path(window_address(tmp_path)).parent
    assert short == tmp_path / f"readback-{os.getuid()}"
    short.mkdir(mode=0o777)
    short.chmod(0o777)
    assert Path(window_address(tmp_path)).parent != short
    short.chmod(0o700)
    assert Path(window_address(tmp_path)).parent == short
    short.rmdir()
    short.symlink_to(tmp_path)
    assert Path(window_address(tmp_path)).parent != short


def test_only_a_request_to_open_files_hands_them_over() -> None:
    assert handed_over(b'{"command": "open in the window", "files": ["/a.txt"]}\n') == ["/a.txt"]
    for other in (b"nonsense", b"[]", b'{"command": "open in the window"}', b'{"command": "notes", "files": []}'):
        assert handed_over(other) is None


def test_a_relative_path_is_of_the_folder_of_the_second_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[bytes] = []

    def take(request: bytes, send: Callable[[bytes], None]) -> None:
        taken.append(request)
        send(sent(Reply("", "", 0)))

    serving = Serving(take)
    serving.listen(window_address(tmp_path))
    (tmp_path / "second").mkdir()
    monkeypatch.chdir(tmp_path / "second")
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(hand_over, tmp_path, ["Größe 1.txt", (tmp_path / "a b.txt").as_uri()])
        qtbot.waitUntil(answer.done, timeout=20_000)
    serving.close()
    assert handed_over(taken[0]) == [str(tmp_path / "second" / "Größe 1.txt"), str(tmp_path / "a b.txt")]


def test_files_are_handed_over_where_a_window_takes_them(qtbot: QtBot, tmp_path: Path) -> None:
    taken: list[bytes] = []

    def take(request: bytes, send: Callable[[bytes], None]) -> None:
        taken.append(request)
        send(sent(Reply("", "", 0)))

    assert not hand_over(tmp_path, ["a.txt"])
    serving = Serving(take)
    serving.listen(window_address(tmp_path))
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(hand_over, tmp_path, ["a.txt"])
        qtbot.waitUntil(answer.done, timeout=20_000)
        assert answer.result()
    serving.close()
    assert handed_over(taken[0]) == [str(Path("a.txt").absolute())]


def test_a_window_that_begins_at_the_same_time_is_asked_until_it_listens(qtbot: QtBot, tmp_path: Path) -> None:
    taken, tried = list[bytes](), list[bool]()

    def take(request: bytes, send: Callable[[bytes], None]) -> None:
        taken.append(request)
        send(sent(Reply("", "", 0)))

    serving = Serving(take)
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(hand_over_late, tmp_path, ["a.txt"], lambda: bool(tried.append(False)))
        qtbot.waitUntil(lambda: bool(tried))
        serving.listen(window_address(tmp_path))
        qtbot.waitUntil(answer.done, timeout=20_000)
        assert answer.result()
    serving.close()
    assert handed_over(taken[0]) == [str(Path("a.txt").absolute())]


def test_a_window_that_closes_asks_no_other_any_more(tmp_path: Path) -> None:
    asked = list[bool]()
    assert not hand_over_late(tmp_path, [], lambda: not asked.append(True))
    assert len(asked) == 1 < TRIES
