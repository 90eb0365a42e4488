"""Which files the arguments of a start mean."""

import sys
from pathlib import Path

import pytest

from readback import cli

FILE = "file://"
HERE = Path("C:/here" if sys.platform == "win32" else "/here")


@pytest.mark.parametrize(
    ("argument", "path"),
    [
        ("a.txt", HERE / "a.txt"),
        ("../Ärger im Hafen.txt", HERE / ".." / "Ärger im Hafen.txt"),
        (str(HERE / "x y.txt"), HERE / "x y.txt"),
        ("saved pages", HERE / "saved pages"),
        ((HERE / "Ärger im Hafen 100%.txt").as_uri(), HERE / "Ärger im Hafen 100%.txt"),
        ((HERE / "#1?.html").as_uri(), HERE / "#1?.html"),
        (f"FILE://localhost{HERE.as_uri().removeprefix(FILE)}/a.txt", HERE / "a.txt"),
    ],
)
def test_a_path_and_a_file_address_mean_a_file(argument: str, path: Path) -> None:
    if "localhost" in argument and sys.platform == "win32":
        pytest.skip("there it is a share")
    assert cli.meant([argument], HERE) == [str(path)]
    assert cli.meant(cli.meant([argument], HERE), Path("elsewhere")) == [str(path)]


def test_a_link_to_a_page_stays_one() -> None:
    assert cli.meant(["https://example.invalid/a b"], HERE) == ["https://example.invalid/a b"]


def test_an_address_on_windows_has_its_drive_or_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert cli.meant([f"{FILE}/C:/a%20b.txt"], HERE) == [str(Path("C:/a b.txt"))]
    assert cli.meant([f"{FILE}server/share/a.txt"], HERE) == [str(Path("//server/share/a.txt"))]
