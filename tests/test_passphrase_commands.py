"""Commands on a library with a passphrase: what opens it, and what is said where nothing does."""

import io
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from causes import Trial
from fakes import FakeAnalyzer, FakeReader
from library import vaults
from readback import cli
from readback.cli import passphrases
from readback.settings import Settings

TEXT = "Ferry warned\n“It’s sound,” said Vale.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return vaults.encrypt(tmp_path / "Library")


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase.txt"
    file.write_text(f"{vaults.PASSPHRASE}\r\nsecond line", encoding="utf-8")
    return file


@pytest.fixture
def run(root: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def done(*arguments: str) -> tuple[int, str, str]:
        head = 2 if arguments[0] in {"erase", "note"} else 1
        status = cli.main(
            [*arguments[:head], "--library", str(root), *arguments[head:]],
            lambda settings: Trial(settings, FakeReader(), FakeAnalyzer),
        )
        return status, *capsys.readouterr()

    return done


def test_a_file_opens_it_and_what_is_kept_is_not_to_be_read(run, root: Path, passphrase: Path, tmp_path: Path) -> None:
    story = tmp_path / "ferry.txt"
    story.write_text(TEXT, encoding="utf-8")
    status, out, err = run("import", "--text-only", "--passphrase-file", str(passphrase), str(story))
    assert (status, err) == (0, "")
    status, listed, _ = run("articles", "--passphrase-file", str(passphrase))
    assert (status, listed[:12]) == (0, out[:12])
    assert not any(b"Ferry" in path.read_bytes() for path in root.rglob("*") if path.is_file())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_as_windows_writes_it_opens_it_too(run, root: Path, passphrase: Path, encoding: str) -> None:
    passphrase.write_text(f"{vaults.PASSPHRASE}\r\n", encoding=encoding)
    assert run("articles", "--passphrase-file", str(passphrase))[::2] == (0, "")


def test_a_file_that_is_no_text_is_told(run, root: Path, passphrase: Path) -> None:
    passphrase.write_bytes(b"\xe9t\xe9")
    status, _, err = run("articles", "--passphrase-file", str(passphrase))
    assert (status, "it is no text in UTF-8" in err) == (1, True)


def test_what_is_erased_is_gone_for_who_has_the_passphrase_too(
    run, root: Path, passphrase: Path, tmp_path: Path
) -> None:
    story, given = tmp_path / "ferry.txt", ("--passphrase-file", str(passphrase))
    story.write_text(TEXT, encoding="utf-8")
    run("import", "--text-only", *given, str(story))
    id = run("articles", *given)[1].split("\t")[0]
    run("note", "add", *given, "--body", "Ask her about the wexcombe.", id)
    run("backup", *given)
    assert places(root, b"Ferry warned", b"wexcombe")
    assert run("erase", "article", *given, id)[1].startswith("would erase 1 article")
    assert places(root, b"Ferry warned", b"wexcombe")
    status, out, _ = run("erase", "article", *given, "--yes", id)
    assert (status, out) == (0, "erased 1 article, and took it out of 1 backup\n")
    assert places(root, b"Ferry warned", b"wexcombe") == []


def places(root: Path, *words: bytes) -> list[Path]:
    """The files of a library with a passphrase in which words stand, for who has it."""
    files = vaults.disk_of(root)
    return [path for path in files.names(root, "**/*") if files.is_file(path) and has(files.read(path), words)]


def has(content: bytes, words: tuple[bytes, ...]) -> bool:
    return any(word in content for word in words)


def test_the_recovery_code_on_standard_input_opens_it(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(vaults.CODE))
    assert run("notes", "--passphrase-file", "-") == (0, "", "")


def test_on_a_terminal_it_is_asked_for(run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(passphrases.getpass, "getpass", lambda ask: asked.append(ask) or vaults.PASSPHRASE)
    assert run("notes") == (0, "", "")
    assert asked == ["Passphrase: "]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_without_it_nothing_is_done(run) -> None:
    status, out, err = run("notes")
    assert (status, out) == (1, "")
    assert "has a passphrase" in err


def test_a_file_that_is_not_there(run, tmp_path: Path) -> None:
    status, _, err = run("notes", "--passphrase-file", str(tmp_path / "none.txt"))
    assert status == 1
    assert "none.txt: it cannot be read" in err


def test_a_library_without_a_passphrase_needs_none(tmp_path: Path) -> None:
    root = tmp_path / "Other"
    root.mkdir()
    trial = Trial(Settings(library=str(root)), FakeReader(), FakeAnalyzer)
    with closing(trial.open_workspace().library) as library:
        assert not library.read_only
