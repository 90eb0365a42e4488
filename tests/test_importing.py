"""`readback import`: what it keeps, prints and says."""

import subprocess
import sys
from pathlib import Path

import pytest

from causes import Trial
from fakes import FakeAnalyzer, FakeLibrary, FakeReader
from readback import cli
from readback.core.article import Attachment
from readback.core.errors import Unwritable
from readback.library import open_library
from test_cli import FakeProgram


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "deep/b.txt", "page.html", "page_files/c.html", "photo.png"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Ferry warned of {name}\nIt was fear.", encoding="utf-8")
    return tmp_path / "in"


def run(*arguments: str, library: FakeLibrary) -> int:
    return cli.main(["import", *arguments], lambda settings: FakeProgram(settings, library=library))


def test_a_folder_is_kept_and_each_article_is_told_with_its_file(folder: Path, capsys):
    library = FakeLibrary()
    assert run(str(folder), library=library) == 0
    out, err = capsys.readouterr()
    told = dict(line.split("\t") for line in out.splitlines())
    assert list(told.values()) == [str(folder / name) for name in ("a.txt", "page.html", "deep/b.txt")]
    assert {summary.id for summary in library.summaries()} == set(told)
    assert (err, library.closed) == ("", True)


def test_what_fails_is_told_and_the_rest_is_kept(folder: Path, capsys):
    library = FakeLibrary()
    (folder / "empty.txt").write_text("")
    missing, photo = str(folder / "none.txt"), str(folder / "photo.png")
    assert run(str(folder), missing, photo, library=library) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 3
    assert err.splitlines() == [
        f"readback: {folder / 'empty.txt'}: the file is empty; look for another copy of it",
        f"readback: {missing}: there is no such file; check its name and folder",
        f"readback: {photo}: Readback does not open this kind of file; save it as docx, html or text",
    ]


def test_the_same_text_twice_is_one_article(folder: Path, capsys):
    library, copy = FakeLibrary(), folder.parent / "copy.txt"
    copy.write_bytes((folder / "a.txt").read_bytes())
    assert run(str(folder / "a.txt"), str(copy), library=library) == 0
    ids = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert len(ids) == 2
    assert len(set(ids)) == 1


def test_drafts_are_kept_apart_and_what_was_kept_before_stays_what_it_is(folder: Path, capsys):
    library = FakeLibrary()
    assert run("--text-only", str(folder / "a.txt"), library=library) == 0
    assert run("--draft", str(folder / "a.txt"), str(folder / "page.html"), library=library) == 1
    assert capsys.readouterr().err == f"readback: {folder / 'a.txt'}: its text was kept before as an article\n"
    assert [it.draft for it in sorted(library.summaries(), key=lambda it: it.source)] == [False, True]
    assert run(str(folder / "page.html"), library=library) == 1
    assert capsys.readouterr().err == f"readback: {folder / 'page.html'}: its text was kept before as a draft\n"
    for option, name in (([], "a.txt"), (["--drafts"], "page.html")):
        asked = ["articles", *option, "--library", str(folder)]
        assert cli.main(asked, lambda settings: FakeProgram(settings, library=library)) == 0
        assert capsys.readouterr().out.split("\t")[1] == f"Ferry warned of {name}"


def test_a_library_that_refuses_is_told_for_each_file(folder: Path, capsys):
    assert run(str(folder / "a.txt"), library=FakeLibrary(refusal=Unwritable.FULL)) == 1
    assert "is on a full disk; make room" in capsys.readouterr().err


def test_the_real_program_keeps_files_in_the_library_it_is_told(folder: Path, tmp_path: Path):
    library = tmp_path / "My Library"
    command = [sys.executable, "-m", "readback", "import", "--library", str(library), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.name for path in (library / "articles").iterdir()} == {
        line.split("\t")[0] for line in done.stdout.splitlines()
    }


def test_what_came_with_a_mail_is_an_article_of_its_own(folder: Path, capsys):
    attached = (
        Attachment("report.txt", b"The report\nIt was fear."),
        Attachment("photo.png", b"x"),
        Attachment("n.md", b""),
    )
    reader, library = FakeReader(attached={"a.txt": attached}), FakeLibrary()
    status = cli.main(
        ["import", str(folder / "a.txt")], lambda settings: FakeProgram(settings, library=library, reader=reader)
    )
    out, err = capsys.readouterr()
    path = str(folder / "a.txt")
    assert [line.split("\t")[1] for line in out.splitlines()] == [path, f"{path}: report.txt"]
    assert (status, err) == (1, f"readback: {path}: n.md: the file is empty; look for another copy of it\n")


def test_an_import_that_a_killed_program_was_at_is_told_of_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    library = open_library(tmp_path / "Library")
    library.undertaking.begin(["f" * 64])  # and there it ends
    library.close()
    given = ["articles", "--library", str(tmp_path / "Library")]
    told = []
    for _ in range(2):
        assert cli.main(given, lambda settings: Trial(settings, FakeReader(), FakeAnalyzer)) == 0
        told.append(capsys.readouterr().err)
    assert told == [
        "readback: an import was ended midway, so nothing of its file was kept; import the file again\n",
        "",
    ]
