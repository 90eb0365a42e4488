"""A fault at any step of anything leaves the old state or the new one, and a library that works."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from library.chains import entries
from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.samples import Clock, a_clearing, a_correction, a_note, an_analysis, an_article, folder_of, put
from library.vaults import KINDS, disk_of, of_kind, open_library, real
from readback.core.article import Article
from readback.core.catalogue import Project, State
from readback.core.corrections import Correction, Scope
from readback.core.errors import ArticleMissing, LibraryUnwritable
from readback.core.library import Library
from readback.core.notes import Note
from readback.core.quotecheck.report import Clearing

HARBOUR, AIRPORT = an_article("harbour")[0], an_article("airport")[0]
Kept = dict[str, tuple[Article, tuple[Note, ...], State, tuple[Correction, ...], tuple[Clearing, ...]]]


def nothing(_: object) -> None:
    """Opening alone, or no damage."""


@dataclass(frozen=True)
class Case:
    """Something that is done, and what was done to the library's folder before."""

    do: Callable[[Library], object]
    before: Callable[[Path], object] = nothing


def spoil(*names: str) -> Callable[[Path], object]:
    """Damages files of the harbour's article."""
    return lambda root: [real(root, folder_of(root, HARBOUR) / name).write_bytes(b"damaged") for name in names]


CASES = {
    "open": Case(nothing),
    "make": Case(nothing, shutil.rmtree),
    "add": Case(lambda library: put(library, "station")),
    "add again where the text is damaged": Case(put, spoil("text.txt")),
    "add again where all is damaged": Case(put, spoil("article.json", "article.json.bak")),
    "save a new note": Case(lambda library: library.save_note(a_note(HARBOUR, "new"))),
    "save a note again": Case(lambda library: library.save_note(a_note(HARBOUR, "n1", "other words"))),
    "delete a note": Case(lambda library: library.delete_note(a_note(HARBOUR))),
    "read an article": Case(lambda library: library.set_state(HARBOUR.id, State(read=True, position=7))),
    "save a project": Case(lambda library: library.catalogue.save_project(Project("p1", "Harbour", (HARBOUR.id,)))),
    "correct": Case(lambda library: library.save_correction(a_correction(HARBOUR, "new"))),
    "withdraw a correction": Case(lambda library: library.delete_correction(a_correction(HARBOUR))),
    "correct everywhere": Case(lambda library: library.save_correction(a_correction(HARBOUR, "new", Scope.EVERYWHERE))),
    "clear": Case(lambda library: library.save_clearing(HARBOUR.id, a_clearing("new"))),
    "clear again": Case(lambda library: library.save_clearing(HARBOUR.id, a_clearing("k1", "another reason"))),
    "take a clearing back": Case(lambda library: library.delete_clearing(HARBOUR.id, "k1")),
    "keep an analysis": Case(lambda library: library.save_analysis(an_analysis(HARBOUR))),
    "restore": Case(lambda library: library.notes(HARBOUR.id), spoil("article.json")),
    "restore the library's own file": Case(nothing, lambda root: real(root, root / "library.json").write_bytes(b"x")),
}


def kept(library: Library) -> tuple[Kept, tuple[Project, ...]]:
    """All that a library holds."""
    found: Kept = {}
    for summary in library.summaries():
        try:
            id = summary.id
            written = tuple(library.corrections(id)), tuple(library.clearings(id))
            found[id] = library.article(id), tuple(library.notes(id)), library.state(id), *written
        except ArticleMissing:
            continue
    return found, tuple(library.catalogue.projects())


def run(case: Case, root: Path, disk: FaultyDisk) -> bool:
    """Whether the deed was reported as done."""
    try:
        library = open_library(root, disk, Clock())
    except (LibraryUnwritable, CrashError):
        return False
    try:
        case.do(library)
    except (LibraryUnwritable, ArticleMissing, CrashError):
        return False
    finally:
        with suppress(CrashError):
            library.close()  # lets go of the lock, as the end of a process would; keeps the index first if encrypted
    return not library.read_only


@pytest.fixture(scope="module", params=KINDS)
def filled(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    root = of_kind(request.param, tmp_path_factory.mktemp("filled") / "Library")
    library = open_library(root, FastDisk(), Clock())
    put(library, "harbour")
    put(library, "airport", 1)
    library.save_note(a_note(HARBOUR, "n0"))
    library.save_note(a_note(HARBOUR, "n1", minutes=1))
    library.save_note(a_note(AIRPORT, "n2"))
    library.save_correction(a_correction(HARBOUR))
    library.save_clearing(HARBOUR.id, a_clearing("k1"))
    library.close()
    return root


@pytest.mark.parametrize("name", CASES)
def test_whatever_fails_the_old_state_or_the_new_one_is_there(name: str, filled: Path, tmp_path: Path) -> None:
    case = CASES[name]

    def fresh(label: str) -> Path:
        root = tmp_path / label
        shutil.copytree(filled, root)
        case.before(root)
        return root

    old, new = fresh("old"), fresh("new")
    whole = FaultyDisk()
    assert run(case, new, whole)
    allowed = [read(old), read(new)]
    for fault in Fault:
        for step in range(1, whole.steps + 1):
            root = fresh(f"{fault.name} {step}")
            done = run(case, root, FaultyDisk(step, fault))
            found = read(root, sound=case.before is nothing)
            assert found in (allowed[1:] if done else allowed), f"{fault.name} at step {step}"
            nothing_broken(root)
            shutil.rmtree(root)


def read(root: Path, *, sound: bool = False) -> tuple[Kept, tuple[Project, ...]]:
    library = open_library(root, FastDisk(), Clock())
    found = kept(library)
    assert not (sound and library.problems())
    library.close()
    return found


def nothing_broken(root: Path) -> None:
    """The logs are whole, nothing is left over, and the library can be written again."""
    for log in root.glob("articles/*/log.jsonl"):
        entries(log)
    library = open_library(root, FastDisk(), Clock())
    assert not [path for path in root.rglob("*.tmp") if path.name != "analysis.json.tmp"]
    assert not library.problems() or library.summaries()
    article = put(library, "quay")
    library.save_note(a_note(article))
    assert library.notes(article.id) == (a_note(article),)
    library.close()


@pytest.mark.parametrize("fault", [fault for fault in Fault if not fault.crashes])
def test_after_an_error_the_same_window_goes_on(filled: Path, tmp_path: Path, fault: Fault) -> None:
    for step in range(1, 12):
        root = tmp_path / str(step)
        shutil.copytree(filled, root)
        disk = FaultyDisk(fault=fault)
        library = open_library(root, disk, Clock())
        disk.at = disk.steps + step
        with_fault(library)
        disk.at = 0
        library.save_note(a_note(HARBOUR, "n9", "after", minutes=9))
        assert library.notes(HARBOUR.id)[-1] == a_note(HARBOUR, "n9", "after", minutes=9)
        assert kept(library) == kept(open_library(root, FastDisk(), Clock()))
        entries(folder_of(root, HARBOUR) / "log.jsonl", disk_of(root).read)
        library.close()


def with_fault(library: Library) -> None:
    """Deletes and saves until something fails."""
    try:
        library.delete_note(a_note(HARBOUR))
        library.save_note(a_note(HARBOUR, "n5"))
    except LibraryUnwritable:
        return
