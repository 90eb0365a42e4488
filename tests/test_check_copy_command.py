"""`readback check --copy`: the Checker's copy by command, and when there is none."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from test_check_command import library, run, source, written

__all__ = ["library", "run", "source"]  # the fixtures

FAULTY = "“We will close the pier before the winter,” Ingrid Vale said."


def test_a_copy_is_saved_of_the_kind_that_its_name_ends_in(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(tmp_path, FAULTY)
    assert run("check", "--copy", str(tmp_path / "copy.docx"), draft)[0] == 1
    status, _, err = run("check", "--copy", str(tmp_path / "copy.html"), draft)
    assert (status, err) == (1, "")
    with ZipFile(BytesIO((tmp_path / "copy.docx").read_bytes())) as archive:
        assert b"Meaning may change: a negation" in archive.read("word/comments.xml")
    page = (tmp_path / "copy.html").read_text(encoding="utf-8")
    assert "Meaning may change: a negation" in page
    assert "pier.txt" not in page


def test_a_file_that_is_there_already_stays(run: Any, source: str, tmp_path: Path) -> None:
    there = tmp_path / "copy.docx"
    there.write_bytes(b"mine")
    status, _, err = run("check", "--copy", str(there), written(tmp_path, FAULTY))
    assert (status, err) == (2, f"readback: {there}: there is such a file already; name another\n")
    assert there.read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["copy.pdf", "copy", "copy.odt"])
def test_another_kind_is_refused_before_anything_is_checked(run: Any, source: str, tmp_path: Path, name: str) -> None:
    status, out, err = run("check", "--copy", str(tmp_path / name), written(tmp_path, FAULTY))
    assert (status, out) == (2, "")
    assert "a copy is a .docx or a .html file" in err


def test_a_folder_that_is_not_there_is_said(run: Any, source: str, tmp_path: Path) -> None:
    status, _, err = run("check", "--copy", str(tmp_path / "gone" / "copy.html"), written(tmp_path, FAULTY))
    assert status == 2
    assert f"was not saved: {tmp_path / 'gone'} is not there" in err


def test_an_empty_library_makes_no_copy_and_keeps_the_draft(run: Any, tmp_path: Path) -> None:
    draft = Path(written(tmp_path, FAULTY))
    before = draft.read_bytes()
    status, out, err = run("check", "--copy", str(tmp_path / "copy.html"), str(draft))
    assert (status, out, "there is no article to compare with" in err) == (2, "", True)
    assert not (tmp_path / "copy.html").exists()
    assert draft.read_bytes() == before
