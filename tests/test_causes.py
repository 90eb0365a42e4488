"""What the command line says when something really goes wrong: what happened, to what, and what to do."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from causes import FILES, Cause, Shared, Trial, mishap, no_room, reader_for, unprivileged
from extraction import odd
from fakes import FakeAnalyzer, FakeReader
from library import vaults
from library.samples import NOON
from readback import cli, resources
from readback.cli import answering
from readback.compose import Program
from readback.core.agreements import Agreement, Effect, Over, Subject, Terms
from readback.core.errors import (
    AnalysisBrokeOff,
    ArticleMissing,
    BackupUnusable,
    Cancelled,
    FileUnreadable,
    FileUnsaved,
    FileUnusable,
    Leaked,
    LibraryLocked,
    LibraryUnwritable,
    ModelUnusable,
    NameUnusable,
    PassphraseWrong,
    ReadbackError,
    ResourceMissing,
    Unreadable,
    Unwritable,
    Withheld,
)
from readback.extraction import AnalyzerProcess
from readback.formats import ReaderPool
from readback.library import open_library
from readback.library.sealed import SCHEMA, sealed
from readback.settings import Settings

STEPS = "bring change check choose close import install look make name open readback save send try".split()
"""What a next step begins with."""

pytestmark = pytest.mark.skipif("os.name == 'nt'", reason="permissions and limits of this kind are of POSIX systems")


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with closing(ReaderPool(processes=1)) as made:
        yield made


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str], pool: ReaderPool):
    """Runs a command that fails, and gives the line that says so."""

    def tell(*arguments: str, reader=None, analyzer=none_found, ends: int = 1) -> str:
        status = cli.main(arguments, lambda settings: Trial(settings, reader or Shared(pool), analyzer))
        err = capsys.readouterr().err
        assert (status, len(err.splitlines())) == (ends, 1), err
        return err.strip()

    return tell


def none_found() -> FakeAnalyzer:
    return FakeAnalyzer({})


def in_three_parts(line: str, what: str) -> bool:
    """Whether a line of the command line names what it is about, says what happened, and a next step."""
    happened, _, step = line.removeprefix("readback: ").rpartition("; ")
    return what in happened and len(happened) > len(what) + 10 and re.split(r"\W", step)[0] in STEPS


@pytest.mark.parametrize(("reason", "cause"), FILES.values(), ids=FILES)
def test_a_file_that_really_cannot_be_read(reason: Unreadable, cause: Cause, tmp_path: Path, pool, told) -> None:
    path = tmp_path / cause.name
    cause.make(path)
    reader = reader_for(cause, pool)
    command = ["import", "--text-only", "--library", str(tmp_path / "Library")] if cause.changing else ["extract"]
    with ExitStack() as around:
        if reader.reader is not pool:
            around.enter_context(closing(reader.reader))
        around.enter_context(mishap(cause))
        line = told(*command, str(path), reader=reader)
    assert in_three_parts(line, str(path)), line
    assert cli.REASONS[reason].split(";")[0] in line
    assert cause.says in line


def read_only(root: Path, told) -> str:
    open_library(root).close()
    outside = root.parent
    for folder in (*outside.parents, outside):
        if folder.stat().st_mode & 0o005 != 0o005 and folder.owner() == Path.home().owner():
            folder.chmod(folder.stat().st_mode | 0o055)
    root.chmod(0o555)
    file = story(root)
    with unprivileged():
        return told("import", "--text-only", "--library", str(root), file)


def full(root: Path, told) -> str:
    file = story(root, "Ferry warned\n" + "It was cold. " * 10_000)
    open_library(root).close()
    with no_room(20_000):
        return told("import", "--text-only", "--library", str(root), file)


def in_use(root: Path, told) -> str:
    with closing(open_library(root)):
        return told("backup", "--library", str(root))


def not_a_folder(root: Path, told) -> str:
    root.parent.joinpath("Disk").write_text("no folder", encoding="utf-8")
    return told("import", "--library", str(root.parent / "Disk/Library"), str(root.parent / "Disk"))


def newer(root: Path, told) -> str:
    root.mkdir()
    (root / "library.json").write_bytes(sealed({"library": {}}, schema=SCHEMA + 1))
    return told("verify", "--library", str(root))


def occupied(root: Path, told) -> str:
    taken = root.parent / "taken"
    taken.mkdir()
    (taken / "other.txt").write_text("mine", encoding="utf-8")
    kept(root)
    assert cli.main(["backup", "--library", str(root)], lambda it: Trial(it, FakeReader(), none_found)) == 0
    return told("restore", "--library", str(root), "--to", str(taken))


def refused(root: Path, told) -> str:
    long = root.parent / ("L" * 300)
    return told("import", "--library", str(long), str(root.parent))


LIBRARIES = {
    Unwritable.READ_ONLY: (read_only, "Library"),
    Unwritable.FULL: (full, "Library"),
    Unwritable.LOCKED: (in_use, "Library"),
    Unwritable.MISSING: (not_a_folder, "Disk"),
    Unwritable.NEWER: (newer, "Library"),
    Unwritable.OCCUPIED: (occupied, "taken"),
    Unwritable.FAILED: (refused, "LLL"),
}


@pytest.mark.parametrize("reason", LIBRARIES)
def test_a_library_that_really_refuses(reason: Unwritable, tmp_path: Path, told, monkeypatch) -> None:
    monkeypatch.setattr(answering, "PATIENCE", 2 * answering.PAUSE)
    make, what = LIBRARIES[reason]
    line = make(tmp_path / "Library", told)
    assert in_three_parts(line, what), line
    assert cli.REFUSALS[reason].split(";")[0] in line


def story(root: Path, text: str = "Ferry warned\nIt was cold.\n") -> str:
    """The name of a file beside a library."""
    file = root.parent / "story.txt"
    file.write_text(text, encoding="utf-8")
    return str(file)


def kept(root: Path) -> str:
    """The id of an article in a new library."""
    file = Path(story(root))
    reader = FakeReader()
    workspace = Trial(Settings(library=str(root)), reader, none_found).open_workspace()
    with closing(workspace.library):
        return workspace.add_bytes(reader.read(str(file)), file.read_bytes(), file.name).id


def no_backup(root: Path, told, monkeypatch) -> str:
    open_library(root).close()
    return told("restore", "backup-2026-05-03", "--library", str(root))


def lost_article(root: Path, told, monkeypatch) -> str:
    article = kept(root)
    (root / "articles" / article / "text.txt").unlink()
    return told("note", "add", article, "--body", "Ask.", "--library", str(root))


def no_model(root: Path, told, monkeypatch) -> str:
    settings = Settings(pipeline=str(root))
    return told("extract", story(root), analyzer=lambda: Program(settings, FakeReader()).load_analyzer())


def incomplete(root: Path, told, monkeypatch) -> str:
    monkeypatch.setattr(resources, "resources_folder", lambda: root)
    return told("extract", story(root), analyzer=lambda: Program(Settings(), FakeReader()).load_analyzer())


def analysis_ended(root: Path, told, monkeypatch) -> str:
    with closing(AnalyzerProcess(odd.load, odd.MODEL)) as analyzer:
        return told("extract", story(root, "dies of this article\nand so on"), analyzer=lambda: analyzer)


def unsaved(root: Path, told, monkeypatch) -> str:
    kept(root)
    copy = root.parent / "gone" / "copy.html"
    return told("check", story(root), "--library", str(root), "--copy", str(copy), ends=2)


def unusable(root: Path, told, monkeypatch) -> str:
    file = root.parent / "taken.json"
    file.write_text('{"readback": 1, "articles": [{}]}', encoding="utf-8")
    return told("import", str(file), "--library", str(root))


def unnamable(root: Path, told, monkeypatch) -> str:
    kept(root)
    to = root.parent / "copy: all.bib"
    return told("export", "--as", "bibtex", "--library", str(root), str(to))


def no_passphrase(root: Path, told, monkeypatch) -> str:
    vaults.encrypt(root)
    return told("notes", "--library", str(root))


def wrong_passphrase(root: Path, told, monkeypatch) -> str:
    vaults.encrypt(root)
    file = root.parent / "passphrase.txt"
    file.write_text("not this one\n", encoding="utf-8")
    return told("notes", "--library", str(root), "--passphrase-file", str(file))


def held_back(root: Path, told, monkeypatch) -> str:
    kept(root)
    with closing(open_library(root)) as library:
        (article,) = library.summaries()
        subject = Subject(Over.ARTICLE, article.id)
        library.catalogue.save_agreement(Agreement("a", subject, Terms(Effect.OFF, source="Mira Okonjo"), NOON))
    return told("export", "--as", "markdown", "--library", str(root), str(root.parent / "out"))


def leaking(root: Path, told, monkeypatch) -> str:
    kept(root)
    to = str(root.parent / "out.md")
    return told("export", "--as", "markdown", "--text-only", "--words", "ferry", "--library", str(root), to)


OTHERS = {
    Leaked: (leaking, "must not leave"),
    Withheld: (held_back, "held back"),
    LibraryLocked: (no_passphrase, "Library"),
    PassphraseWrong: (wrong_passphrase, "passphrase"),
    FileUnusable: (unusable, "taken.json"),
    NameUnusable: (unnamable, "copy: all.bib"),
    FileUnsaved: (unsaved, "copy.html"),
    BackupUnusable: (no_backup, "backup-2026-05-03"),
    ArticleMissing: (lost_article, "article"),
    ModelUnusable: (no_model, "Library"),
    AnalysisBrokeOff: (analysis_ended, "story.txt"),
    ResourceMissing: (incomplete, "model"),
}


@pytest.mark.parametrize("error", OTHERS)
def test_what_else_can_really_happen(error: type[ReadbackError], tmp_path: Path, told, monkeypatch) -> None:
    make, what = OTHERS[error]
    line = make(tmp_path / "Library", told, monkeypatch)
    assert in_three_parts(line, what), line


def subclasses(kind: type) -> set[type]:
    return {kind, *(below for child in kind.__subclasses__() for below in subclasses(child))}


def test_every_error_has_a_cause() -> None:
    assert {reason for reason, _ in FILES.values()} == set(Unreadable)
    assert set(LIBRARIES) == set(Unwritable)
    told_otherwise = {ReadbackError, Cancelled, FileUnreadable, LibraryUnwritable}
    ours = {it for it in subclasses(ReadbackError) if it.__module__ == ReadbackError.__module__}
    assert ours - told_otherwise == set(OTHERS)


def test_a_page_on_the_network(told) -> None:
    line = told("extract", "https://example.org/ferry")
    assert in_three_parts(line, "https://example.org/ferry")
    assert "network" in line
