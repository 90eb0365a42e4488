"""The log: a chain that stays whole whatever ends the program."""

import errno
from pathlib import Path

import pytest

from library.chains import entries
from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.samples import Clock, a_correction, folder_of, put
from readback.core.corrections import Scope
from readback.library import open_library
from readback.library.journal import Deed, Journal


def enter(log: Path, note: str, files: FastDisk | None = None) -> None:
    with Journal(log, files or FastDisk(), Clock()).entry(Deed.NOTE_SAVED, note):
        pass


def test_each_line_says_when_what_and_which_and_holds_the_hash_of_the_one_before(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    with Journal(log, FastDisk(), Clock()).entry(Deed.ARTICLE_ADDED):
        pass
    enter(log, "n1")
    enter(log, "n2\nü")
    first, second, third = entries(log)
    assert (first["deed"], first["at"]) == ("article added", "2026-05-04T12:00:01+00:00")
    assert "note" not in first
    assert (second["deed"], second["note"], third["note"]) == ("note saved", "n1", "n2\nü")


def test_a_changed_line_breaks_the_chain(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    enter(log, "n1")
    enter(log, "n2")
    log.write_bytes(log.read_bytes().replace(b"n1", b"n3"))
    with pytest.raises(AssertionError):
        entries(log)


def test_what_the_system_refuses_has_failed(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    enter(log, "n1")
    with pytest.raises(OSError, match="full"), Journal(log, FastDisk(), Clock()).entry(Deed.NOTE_SAVED, "n2"):
        raise OSError(errno.ENOSPC, "full")
    deeds = [(entry["deed"], entry.get("note")) for entry in entries(log)]
    assert deeds == [("note saved", "n1"), ("note saved", "n2"), ("failed", None)]


def test_an_entry_that_cannot_be_made_is_taken_out_again(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    enter(log, "n1")
    with pytest.raises(OSError, match="Input/output"):
        enter(log, "n2", FaultyDisk(at=1, fault=Fault.ERROR_HALFWAY))
    assert [entry["note"] for entry in entries(log)] == ["n1"]


def test_a_line_half_written_when_the_program_died_is_dropped(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    enter(log, "n1")
    with pytest.raises(CrashError):
        enter(log, "n2", FaultyDisk(at=1, fault=Fault.CRASH_HALFWAY))
    assert not log.read_bytes().endswith(b"\n")
    enter(log, "n3")
    assert [entry["note"] for entry in entries(log)] == ["n1", "n3"]


def test_an_entry_that_cannot_be_taken_back_hides_no_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="Input/output"):
        enter(tmp_path / "log.jsonl", "n1", FaultyDisk(at=1, fault=Fault.ERROR_FROM_THEN_ON))


def test_what_is_done_to_corrections_is_in_the_log_of_the_article_or_of_the_library(root: Path) -> None:
    library = open_library(root, FastDisk(), Clock())
    article = put(library)
    for scope in (Scope.ARTICLE, Scope.EVERYWHERE):
        library.save_correction(a_correction(article, "c1", scope))
        library.delete_correction(a_correction(article, "c1", scope))
    told = [(it["deed"], it["correction"]) for it in entries(folder_of(root, article) / "log.jsonl")[1:]]
    assert told == [("correction saved", "c1-article"), ("correction deleted", "c1-article")]
    assert [it["correction"] for it in entries(root / "log.jsonl")] == ["c1-everywhere"] * 2
