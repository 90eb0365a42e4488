"""Setting, changing and giving up a passphrase by command: asked for unseen, the recovery code shown once."""

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from causes import Trial
from fakes import FakeAnalyzer, FakeReader
from library.disks import FastDisk
from library.samples import Clock, put
from library.vaults import CHEAP
from readback import cli, settings
from readback.cli import protecting
from readback.core.errors import PassphraseWrong
from readback.core.locking import has_passphrase
from readback.library import open_library
from readback.library.encryption import keys
from readback.library.protecting import Protection
from readback.settings import Settings

FIRST, SECOND = "correct horse battery staple", "lantern quarry biscuit meadow"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_SCRYPT", CHEAP)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "Library"
    with closing(open_library(folder, FastDisk(), Clock())) as library:
        put(library)
    return folder


@pytest.fixture
def run(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    def done(deed: str, *lines: str, library: Path | None = root) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines)))
        named = ["--library", str(library)] if library is not None else []
        build = lambda chosen: Trial(chosen, FakeReader(), FakeAnalyzer)  # noqa: E731 - the settings are looked at
        return cli.main(["passphrase", deed, *named, "--stdin"], build), *capsys.readouterr()

    return done


def opens(root: Path, secret: str) -> bool:
    try:
        Protection(root, FastDisk()).opened(secret)
    except PassphraseWrong:
        return False
    return True


def test_a_library_is_encrypted_and_the_code_is_printed_once(run, root: Path) -> None:
    status, out, err = run("set", FIRST)
    assert status == 0
    (code,) = out.splitlines()
    assert opens(root, FIRST)
    assert opens(root, code)
    assert "if both are lost, so is the library" in err
    assert "shown only now" in err
    assert code not in err
    assert not any(b"harbour" in it.read_bytes() for it in root.rglob("*") if it.is_file())


def test_another_passphrase_in_place_of_the_present_one(run, root: Path) -> None:
    run("set", FIRST)
    assert run("change", FIRST, SECOND) == (0, "", "")
    assert opens(root, SECOND)
    assert not opens(root, FIRST)


def test_the_code_opens_it_for_another_passphrase_and_another_code_is_made(run, root: Path) -> None:
    old = run("set", FIRST)[1].strip()
    assert run("change", old, SECOND)[0] == 0
    status, new, _ = run("code", SECOND)
    assert status == 0
    assert opens(root, new)
    assert not opens(root, old)


def test_a_library_is_decrypted(run, root: Path) -> None:
    run("set", FIRST)
    status, out, err = run("give-up", FIRST)
    assert (status, out) == (0, "")
    assert "as it is now" in err
    assert not has_passphrase(root)
    with closing(open_library(root, FastDisk(), Clock())) as library:
        assert len(library.summaries()) == 1


@pytest.mark.parametrize("deed", ["change", "code", "give-up"])
def test_a_wrong_passphrase_changes_nothing(run, root: Path, deed: str) -> None:
    run("set", FIRST)
    status, out, err = run(deed, "not that", SECOND)
    assert (status, out) == (1, "")
    assert "neither the passphrase nor the recovery code" in err
    assert opens(root, FIRST)


@pytest.mark.parametrize(
    ("deed", "lines", "words"),
    [
        ("set", [], "no passphrase was given"),
        ("set", [""], "no passphrase was given"),
        ("change", [FIRST], "has no passphrase; readback passphrase set sets one"),
        ("code", [FIRST], "has no passphrase"),
        ("give-up", [FIRST], "has no passphrase"),
    ],
)
def test_what_cannot_be_done_is_said(run, root: Path, deed: str, lines: list[str], words: str) -> None:
    status, out, err = run(deed, *lines)
    assert (status, out) == (1, "")
    assert words in err
    assert not has_passphrase(root)


def test_it_is_not_set_twice_nor_changed_to_nothing(run, root: Path) -> None:
    run("set", FIRST)
    assert "has a passphrase already" in run("set", SECOND)[2]
    assert "no passphrase was given" in run("change", FIRST, "")[2]
    assert opens(root, FIRST)


def test_a_weak_one_is_set_and_said_to_be_weak(run) -> None:
    assert "is not strong" in run("set", "harbour")[2]
    assert "is not strong" not in run("change", "harbour", SECOND)[2]


def test_a_library_that_another_program_has_is_not_encrypted(run, root: Path) -> None:
    with closing(open_library(root, FastDisk(), Clock())):
        status, out, err = run("set", FIRST)
    assert (status, out) == (1, "")
    assert "Library" in err
    assert not has_passphrase(root)


def test_where_there_is_no_library_nothing_is_made(run, tmp_path: Path) -> None:
    assert "there is no library" in run("set", FIRST, library=tmp_path / "None")[2]
    assert not (tmp_path / "None").exists()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[list[str], int, str]]:
    def done(deed: str, *answers: str, terminal: bool = True) -> tuple[list[str], int, str]:
        asked, left = list[str](), iter(answers)
        monkeypatch.setattr("sys.stdin", Terminal() if terminal else io.StringIO())
        monkeypatch.setattr(protecting.getpass, "getpass", lambda ask: asked.append(ask) or next(left))
        build = lambda chosen: Trial(chosen, FakeReader(), FakeAnalyzer)  # noqa: E731 - as above
        status = cli.main(["passphrase", deed, "--library", str(root)], build)
        return asked, status, capsys.readouterr().err

    return done


def test_on_a_terminal_it_is_asked_for_unseen_and_the_new_one_twice(typed, root: Path) -> None:
    asked, status, _ = typed("set", FIRST, FIRST)
    assert (asked, status) == ([protecting.NEW, protecting.AGAIN], 0)
    asked, status, _ = typed("change", FIRST, SECOND, SECOND)
    assert (asked, status) == ([protecting.OLD, protecting.NEW, protecting.AGAIN], 0)
    asked, status, _ = typed("code", SECOND)
    assert (asked, status) == ([protecting.OLD], 0)
    assert opens(root, SECOND)


def test_two_that_differ_change_nothing(typed, root: Path) -> None:
    _, status, err = typed("set", FIRST, SECOND)
    assert status == 1
    assert "are not the same" in err
    assert not has_passphrase(root)


def test_without_a_terminal_it_says_what_to_do(typed) -> None:
    asked, status, err = typed("set", terminal=False)
    assert (asked, status) == ([], 1)
    assert "--stdin" in err


@pytest.fixture
def own(root: Path) -> Iterator[Path]:
    """The window's own library, which was open, and the file of its choices."""
    file = settings.settings_file()
    settings.save(Settings(library=str(root), last_article="f" * 64), file)
    yield file
    file.unlink(missing_ok=True)


def test_what_the_window_remembers_of_its_library_goes_into_it_and_comes_out_again(run, own: Path) -> None:
    run("set", FIRST, library=None)
    assert "ffff" not in own.read_text(encoding="utf-8")
    run("give-up", FIRST, library=None)
    assert settings.load(own).last_article == "f" * 64
