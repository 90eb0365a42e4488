"""The window as a screen reader meets it: the program itself, on the bus that screen readers use."""

import subprocess
import sys
from pathlib import Path

import pytest

import speak

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(bool(speak.missing_parts()), reason=speak.missing_parts())
@pytest.mark.timeout(580)
def test_articles_are_opened_read_noted_and_checked_by_names_and_roles_alone() -> None:
    command = [sys.executable, str(ROOT / "build" / "speak.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    heard = ("a quotation is said with its speaker", "a single letter is the screen reader's", "the note is said")
    for said in (*heard, "a lost word is said to be lacking", "the copy was saved"):
        assert said in done.stdout


def test_what_is_not_installed_is_named_with_the_way_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(speak, "LAUNCHER", tmp_path / "none")
    assert speak.main() == 1
    told = capsys.readouterr().err
    assert "sudo apt-get install xvfb openbox xdotool dbus" in told
    assert "at-spi2-core" in told
