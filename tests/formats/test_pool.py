import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

import psutil
import pytest

from formats import hostile
from formats.texts import STORY
from readback.core.errors import Cancelled, FileUnreadable, Unreadable
from readback.core.ports import Mode, Wish
from readback.formats import ReaderPool, opening
from readback.formats.process import Limits

TEXT = "\n".join(STORY)


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with closing(ReaderPool()) as pool:
        yield pool


@pytest.fixture
def story(tmp_path: Path) -> str:
    file = tmp_path / "ferry ünd 🙂.txt"
    file.write_text(TEXT, encoding="utf-8")
    return str(file)


def reason(ask: Callable[[], object]) -> Unreadable:
    with pytest.raises(FileUnreadable) as error:
        ask()
    return error.value.reason


def test_files_and_bytes_are_read_in_another_process(pool, story):
    assert list(pool.read(story).draft.lines) == STORY
    assert pool.read_bytes(TEXT.encode(), "pasted.txt").draft.title == STORY[0]
    assert pool.read(story, Wish(Mode.AS_IS)).draft.verbatim == TEXT


def test_a_page_is_read_and_nothing_of_it_is_fetched_or_run(pool, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><body><h1>{STORY[0]}</h1><script src='http://192.0.2.1/x.js'></script><p>{STORY[1]}</p>"
        f"<img src='http://192.0.2.1/x.png'><p>{STORY[5]}</p></body></html>",
        encoding="utf-8",
    )
    assert STORY[1] in pool.read(str(page)).draft.lines


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda path: None, Unreadable.MISSING),
        (lambda path: path.mkdir(), Unreadable.FOLDER),
        (lambda path: path.write_bytes(b""), Unreadable.EMPTY),
        (lambda path: path.write_bytes(bytes(range(256))), Unreadable.BINARY),
    ],
    ids=["missing", "folder", "empty", "binary"],
)
def test_bad_files_have_a_reason(pool, tmp_path, make, expected):
    path = tmp_path / "bad.txt"
    make(path)
    assert reason(lambda: pool.read(str(path))) is expected


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_and_devices_are_not_waited_for(pool, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert reason(lambda: pool.read(str(tmp_path / "pipe.txt"))) is Unreadable.UNKNOWN_KIND
    assert reason(lambda: pool.read("/dev/zero")) is Unreadable.UNKNOWN_KIND


def test_a_file_that_may_not_be_read(pool, story, monkeypatch):
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(opening.os, "open", refuse)
    assert reason(lambda: pool.read(story)) is Unreadable.FORBIDDEN


def test_a_file_that_turns_into_a_folder_while_it_is_opened(pool, story, tmp_path, monkeypatch):
    monkeypatch.setattr(opening.os, "fstat", lambda _: tmp_path.stat())
    assert reason(lambda: pool.read(story)) is Unreadable.FOLDER


def test_a_name_that_no_file_can_have(pool):
    assert reason(lambda: pool.read("a\x00b")) is Unreadable.MISSING


@pytest.mark.parametrize(
    ("read", "limits", "expected"),
    [
        (hostile.hangs, Limits(seconds=1.5), Unreadable.TOO_SLOW),
        (hostile.gorges, Limits(memory=200_000_000), Unreadable.TOO_HUNGRY),
        (hostile.dies, Limits(), Unreadable.CRASHED),
        (hostile.raises, Limits(), Unreadable.CRASHED),
    ],
    ids=["hangs", "gorges", "dies", "raises"],
)
def test_a_hostile_file_costs_an_error_and_its_process(story, read, limits, expected):
    with closing(ReaderPool(limits, processes=1, read=read)) as pool:
        before = _readers()
        assert reason(lambda: pool.read(story)) is expected
        assert _readers() <= before


def test_a_machine_that_is_slow_to_start_a_process_is_not_the_files_fault(story):
    with closing(ReaderPool(Limits(seconds=1), processes=1, read=hostile.Late())) as pool:
        assert pool.read(story).draft.lines[0] == TEXT


def test_a_process_that_never_starts_is_not_waited_for(story):
    with closing(ReaderPool(Limits(start=0.1), processes=1, read=hostile.Late())) as pool:
        assert reason(lambda: pool.read(story)) is Unreadable.TOO_SLOW


def test_after_a_failure_the_next_file_is_read(story):
    with closing(ReaderPool(Limits(seconds=1.5), processes=1, read=hostile.hangs)) as pool:
        assert reason(lambda: pool.read(story)) is Unreadable.TOO_SLOW
        pool._read, pool._limits = hostile.well, Limits()  # a busy machine may take a while to start a process
        assert pool.read(story).draft.lines[0] == TEXT


def test_a_process_is_used_again_and_then_replaced(story):
    with closing(ReaderPool(Limits(files=2), processes=1, read=hostile.well)) as pool:
        processes = [pool.read(story).draft.title for _ in range(4)]
    assert processes[0] == processes[1] != processes[2] == processes[3]


def test_a_reading_can_be_cancelled(story):
    with closing(ReaderPool(processes=1, read=hostile.hangs)) as pool:
        with pytest.raises(Cancelled):
            pool.read(story, stop=lambda: True)
        asked = iter([False, False, True])
        with pytest.raises(Cancelled):
            pool.read(story, stop=lambda: next(asked, True))


def test_closing_ends_what_is_being_read(story):
    pool = ReaderPool(processes=1, read=hostile.hangs)
    begun = threading.Event()

    def stop() -> bool:
        begun.set()
        return False

    with ThreadPoolExecutor(2) as threads:
        reading = threads.submit(pool.read, story, stop=stop)
        waiting = threads.submit(pool.read, story, stop=stop)
        assert begun.wait(60)
        pool.close()
        assert isinstance(reading.exception(60), Cancelled)
        assert isinstance(waiting.exception(60), Cancelled)
    with pytest.raises(Cancelled):
        pool.read(story)


def test_several_threads_share_the_processes(story):
    with closing(ReaderPool(processes=2, read=hostile.well)) as pool, ThreadPoolExecutor(4) as threads:
        readings = list(threads.map(lambda _: pool.read(story), range(12)))
    assert {reading.draft.lines[0] for reading in readings} == {TEXT}
    assert len({reading.draft.title for reading in readings}) <= 2


def test_a_reader_process_loads_little_and_has_no_network(story, capfd):
    with closing(ReaderPool(processes=1, read=hostile.looks_around)) as pool:
        assert pool.read(story).draft.lines == ("NetworkRefusedError",)
    assert "must not be heard" not in "".join(capfd.readouterr())


PROGRAM = """
import os, sys
from formats import hostile
from readback.formats import ReaderPool

def stop():
    for process in pool._busy:
        if process._files:
            end(process)
    return False

def end(process):
    print(process._process.pid, flush=True)
    os.kill(os.getpid(), 9) if sys.platform != "win32" else os._exit(1)

if __name__ == "__main__":
    pool = ReaderPool(processes=1, read=getattr(hostile, sys.argv[1]))
    pool.read(__file__, stop=stop)
    end(pool._idle[0])
"""


@pytest.mark.parametrize("read", ["well", "hangs"])
def test_reader_processes_end_with_the_program(tmp_path, read):
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(Path(hostile.__file__).parents[1])}
    command = [sys.executable, str(program), read]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    with suppress(psutil.NoSuchProcess):  # it is gone already
        psutil.Process(int(ended.stdout)).wait(30)


def test_importing_the_pool_loads_no_parser():
    program = "import sys, readback.formats; print(*({'trafilatura', 'lxml'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "\n"


def _readers() -> set[int]:
    children = psutil.Process().children()
    return {child.pid for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE}
