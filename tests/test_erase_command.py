"""Erasing by command: it says what would go before it does it, and what it cannot reach."""

from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeLibrary
from readback import cli, settings
from readback.cli.window import request
from readback.core.catalogue import Project
from readback.settings import Settings
from test_cli import FakeProgram

SOUND = "Ferry line warned\n“It’s sound,” said Mara Vale."
QUIET = "Harbour is quiet\nNothing was said."


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "settings.json"
    monkeypatch.setenv("READBACK_SETTINGS", str(path))
    return path


@pytest.fixture
def run(tmp_path: Path, library: FakeLibrary, kept: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    assert kept.parent == tmp_path
    (tmp_path / "Library").mkdir()

    def run(*arguments: str) -> tuple[int, str, str]:
        head = 2 if arguments[0] in {"erase", "note"} else 1
        words = [*arguments[:head], "--library", str(tmp_path / "Library"), *arguments[head:]]
        status = cli.main(words, lambda settings: FakeProgram(settings, library=library))
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def ids(run: Any, tmp_path: Path) -> tuple[str, str]:
    for name, text in (("ferry", SOUND), ("quiet", QUIET)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    lines = run("import", "--text-only", str(tmp_path / "ferry.txt"), str(tmp_path / "quiet.txt"))[1].splitlines()
    return lines[0].split("\t")[0], lines[1].split("\t")[0]


def test_without_yes_it_only_says_what_would_go(run: Any, library: FakeLibrary, ids: tuple[str, str]) -> None:
    run("note", "add", ids[0], "--body", "Ask her.")
    status, out, err = run("erase", "article", ids[0])
    assert (status, out) == (
        0,
        "would erase 1 article; nothing was erased; add --yes to do it, which cannot be undone\n",
    )
    assert "copies outside this library stay" in err
    assert len(library.summaries()) == 2


def test_an_article_goes_and_the_settings_forget_it(
    run: Any, library: FakeLibrary, ids: tuple[str, str], kept: Path
) -> None:
    library.catalogue.save_project(Project("p1", "Harbour", ids))
    settings.save(Settings(last_article=ids[0], section="project p2", undecided=ids, theme="dark"), kept)
    assert run("erase", "article", "--yes", ids[0][:9])[:2] == (0, "erased 1 article\n")
    assert [it.id for it in library.summaries()] == [ids[1]]
    assert settings.load(kept) == Settings(section="project p2", undecided=(ids[1],), theme="dark")
    assert run("erase", "project", "--yes", "harbour")[1] == "erased 1 article, 1 other thing\n"
    assert (library.summaries(), library.catalogue.projects()) == ((), ())


def test_a_project_can_go_alone(run: Any, library: FakeLibrary, ids: tuple[str, str], kept: Path) -> None:
    library.catalogue.save_project(Project("p1", "Harbour", ids))
    settings.save(Settings(section="project p1"), kept)
    assert run("erase", "project", "--yes", "--alone", "p1")[1] == "erased 1 other thing\n"
    assert len(library.summaries()) == 2
    assert settings.load(kept).section == ""


def test_a_note_goes_from_its_article_or_from_the_trash(run: Any, library: FakeLibrary, ids: tuple[str, str]) -> None:
    id = run("note", "add", ids[0], "--body", "Ask her.")[1].strip()
    assert run("erase", "note", "--yes", id)[1] == "erased 1 note\n"
    assert library.notes(ids[0]) == ()
    status, _, err = run("erase", "note", id)
    assert (status, err) == (1, f"readback: there is no note {id}; readback notes lists them\n")
    id = run("note", "add", ids[0], "--body", "Ask her.")[1].strip()
    library.delete_note(library.notes(ids[0])[0])
    assert run("erase", "note", "--yes", id)[1] == "erased 1 note\n"
    assert run("erase", "note", id)[2] == f"readback: there is no note {id}; readback notes lists them\n"


def test_a_name_goes_and_its_articles_stay_unless_they_are_to_go(
    run: Any, library: FakeLibrary, ids: tuple[str, str]
) -> None:
    run("note", "add", ids[1], "--body", "Ask Mara Vale.")
    words = "1 note (1 article with the name in it stays)"
    assert run("erase", "name", "Mara  Vale")[1].startswith(f"would erase {words};")
    assert run("erase", "name", "--yes", "Mara Vale")[1] == f"erased {words}\n"
    assert run("erase", "name", "Mara Vale")[2] == (
        "readback: there is nothing of it to erase (1 article with the name in it stays)\n"
    )
    assert run("erase", "name", "--yes", "--with-articles", "Mara Vale")[1] == "erased 1 article\n"
    assert [it.id for it in library.summaries()] == [ids[1]]
    assert run("erase", "name", " ")[2] == "readback: no name was given; nothing was erased\n"


def test_what_could_not_be_read_is_a_complaint(run: Any, library: FakeLibrary, ids: tuple[str, str]) -> None:
    library.eraser.unreached = (Path("backups/old.json"),)
    library.eraser.backups = 2
    status, out, err = run("erase", "article", "--yes", ids[0])
    assert (status, out) == (1, "erased 1 article, and took it out of 2 backups\n")
    assert err.startswith("readback: backups/old.json could not be read, so it may hold some of it; delete it")


def test_a_library_that_refuses_keeps_everything(run: Any, library: FakeLibrary, ids: tuple[str, str]) -> None:
    library.read_only = True
    status, _, err = run("erase", "article", "--yes", ids[0])
    assert status == 1
    assert "is read-only" in err
    assert len(library.summaries()) == 2


def test_a_window_knows_that_it_was_asked_to_erase() -> None:
    assert cli.erases(request(Namespace(command="erase", what="note")))
    assert not cli.erases(request(Namespace(command="notes")))
    assert not cli.erases(b"nonsense")
