"""Driving the window with real keys: what is missing on a machine is said in plain words."""

import sys
from pathlib import Path

import pytest

import drive


def test_what_is_not_installed_is_named_with_the_way_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert drive.main([str(tmp_path / "pictures")]) == 1
    told = capsys.readouterr().err
    assert "Xvfb and openbox and xdotool not found" in told
    assert "sudo apt-get install xvfb openbox xdotool" in told
    assert not (tmp_path / "pictures").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for each tool")
def test_what_is_there_is_not_missed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for tool in drive.TOOLS:
        (tmp_path / tool).write_text("#!/bin/sh\n")
        (tmp_path / tool).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert drive.missing_tools() == ""
