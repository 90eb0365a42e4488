"""Verify: what was changed behind the program's back is found, and nothing else."""

import json
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import Clock, a_note, folder_of, put
from readback.core.errors import Cancelled
from readback.core.ports import Fault, Library, Verdict
from readback.library import open_library


@pytest.fixture
def library(root: Path) -> Library:
    library = open_library(root, FastDisk(), Clock())
    article = put(library)
    for number in range(3):
        library.save_note(a_note(article, f"n{number}"))
    put(library, "airport", 1)
    return library


def verdicts(library: Library) -> list[Verdict]:
    return list(library.safety.verify(lambda _done, _total: None, lambda: False))


def faults(library: Library) -> tuple[Fault, ...]:
    """Those of the harbour's article; nobody else has any."""
    found = [it for it in verdicts(library) if it.faults]
    assert len(found) <= 1
    return found[0].faults if found else ()


def harbour(root: Path, library: Library) -> Path:
    return folder_of(root, put(library))


def test_a_library_is_as_it_was_stored(library: Library) -> None:
    found = verdicts(library)
    assert [it.faults for it in found] == [(), ()]
    assert {it.title for it in found} == {"The harbour is closed", "The airport is closed"}
    assert all(it.stored is not None for it in found)


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("original.html", b"<p>Another", Fault.ORIGINAL),
        ("original.html", None, Fault.ORIGINAL_MISSING),
        ("text.txt", b"Another text", Fault.TEXT),
        ("text.txt", None, Fault.TEXT_MISSING),
        ("article.json", b"{}", Fault.RECORD),
        ("log.jsonl", None, Fault.LOG),
        ("log.jsonl", b"no json\n", Fault.LOG),
    ],
)
def test_every_change_is_found(library: Library, root: Path, name: str, content: bytes | None, fault: Fault) -> None:
    path = harbour(root, library) / name
    path.unlink() if content is None else path.write_bytes(content)
    assert faults(library) == (fault,)


def test_a_line_changed_or_taken_out_of_a_log_breaks_its_chain(library: Library, root: Path) -> None:
    log = harbour(root, library) / "log.jsonl"
    whole = log.read_bytes()
    lines = whole.splitlines(keepends=True)
    for changed in (
        lines[1:],
        [*lines[:1], *lines[2:]],
        [lines[0].replace(b"added", b"edded"), *lines[1:]],
        [lines[1], lines[0], *lines[2:]],
    ):
        log.write_bytes(b"".join(changed))
        assert faults(library) == (Fault.LOG,)
    log.write_bytes(b"".join(lines[:-1]))
    assert faults(library) == (Fault.LOG_CUT,)
    log.write_bytes(b"")
    assert faults(library) == (Fault.LOG_CUT,)
    log.write_bytes(whole + b'{"half a li')
    assert faults(library) == ()


def test_a_line_that_was_written_without_its_deed_is_no_fault(library: Library, root: Path) -> None:
    folder = harbour(root, library)
    record = (folder / "article.json").read_bytes()
    library.save_note(a_note(put(library), "n9"))
    (folder / "article.json").write_bytes(record)
    assert faults(library) == ()


def test_the_librarys_own_log_is_looked_at(library: Library, root: Path) -> None:
    library.trash.remove(put(library).id)
    assert [it for it in verdicts(library) if not it.article] == [Verdict("", "", None)]
    log = root / "log.jsonl"
    log.write_bytes(json.dumps({"deed": "nothing"}).encode() + b"\n")
    assert [it for it in verdicts(library) if not it.article] == [Verdict("", "", None, (Fault.LOG,))]


def test_it_can_be_stopped(library: Library) -> None:
    with pytest.raises(Cancelled):
        list(library.safety.verify(lambda _done, _total: None, lambda: True))


def test_an_original_out_of_reach_is_not_as_it_was(library: Library, root: Path) -> None:
    original = harbour(root, library) / "original.html"
    original.unlink()
    original.mkdir()
    assert faults(library) == (Fault.ORIGINAL,)
