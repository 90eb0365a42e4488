"""The program as it is started: with a window, without a display, with wrong arguments."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ARTICLE = """Ferry line knew of cracked hull
By Lena Marsh
14 May 2026

“It was cold in the engine room,” said Amadou Diallo, who left the ferry line in Lisbon last winter.
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")


def start(*arguments: str, platform: str = "", times: Path | None = None) -> subprocess.Popen[str]:
    """Starts the program; without a platform there is no display either."""
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name[:3] != "QT_"}
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    if times is not None:
        environment["READBACK_TIMES"] = str(times)
    command = [sys.executable, "-m", "readback", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True, encoding="utf-8")


def finished(*arguments: str) -> tuple[int, str, str]:
    process = start(*arguments)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


@linux
def test_without_a_display_it_prints_what_was_found_and_writes_a_picture(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    status, out, err = finished(str(file))
    assert (status, err) == (0, "")
    first, *lines = out.splitlines()
    assert "no display" in first
    assert "Ferry line knew of cracked hull" in lines
    assert any(line.startswith("People: ") and "Amadou Diallo" in line for line in lines)
    assert any("It was cold in the engine room" in line and "Amadou Diallo" in line for line in lines)
    picture = Path(lines[-1].partition(": ")[2])
    assert picture.read_bytes().startswith(b"\x89PNG")
    picture.unlink()
    picture.parent.rmdir()


@linux
def test_the_article_is_kept_and_opened_again_without_naming_it(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    finished(str(file))
    file.unlink()
    status, out, _ = finished()
    assert status == 0
    assert "Ferry line knew of cracked hull" in out


@linux
@pytest.mark.parametrize(
    ("name", "told"), [("missing.txt", "was not opened"), (".", "There is nothing in it that can be opened")]
)
def test_a_wrong_file_gives_a_message(tmp_path: Path, name: str, told: str) -> None:
    status, out, err = finished(str(tmp_path / name))
    assert (status, err) == (1, "")
    assert told in out


def test_an_unknown_option_gives_a_message() -> None:
    status, out, err = finished("--fullscreen")
    assert (status, out) == (2, "")
    assert err == "readback: there is no option --fullscreen; readback --help lists them\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither named pipes nor this signal")
def test_the_times_of_window_highlights_and_model_are_written_down(tmp_path: Path) -> None:
    times, told = tmp_path / "times", ""
    os.mkfifo(times)
    begun = time.monotonic()
    process = start(platform="offscreen", times=times)
    while "model" not in told:
        told += times.read_text()  # comes back when the program has written
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    stamps = [(name, float(at)) for name, at in map(str.split, told.splitlines())]
    assert [name for name, _ in stamps[:3]] == ["window", "furnished", "shelf"]
    assert {name for name, _ in stamps[3:]} == {"highlights", "model"}
    assert [begun, *(at for _, at in stamps)] == sorted([begun, *(at for _, at in stamps)])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither named pipes nor this signal")
def test_a_second_start_gives_its_files_to_the_window_that_is_open(tmp_path: Path) -> None:
    times, told, file = tmp_path / "times", "", tmp_path / "ferry.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    os.mkfifo(times)
    first = start(platform="offscreen", times=times)
    while "model" not in told:
        told += times.read_text()
    second = start(str(file), platform="offscreen")
    assert second.communicate(timeout=60) == ("", "")
    assert second.returncode == 0
    assert "highlights" in times.read_text()  # of the article that was handed over
    status, out, _ = finished("articles")
    assert status == 0
    assert "Ferry line knew of cracked hull" in out
    first.send_signal(signal.SIGTERM)
    first.communicate(timeout=60)
