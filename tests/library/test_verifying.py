"""Verifying: whatever was changed behind the program's back is found, and nothing else is said."""

import hashlib
import json
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.disks import Fault as Failure
from library.homes import Home, contents
from library.samples import a_note, folder_of, put
from readback.core.catalogue import Project
from readback.core.errors import Cancelled, LibraryUnwritable
from readback.core.kept import Entered, Fault, Verdict
from readback.library import open_library
from readback.library.sealed import sealed, unsealed


@pytest.fixture
def home(root: Path) -> Home:
    return Home(root)


def verdicts(home: Home) -> list[Verdict]:
    return list(home.library.safety.verify(lambda _done, _all: None, lambda: False))


def faults(home: Home) -> list[Fault]:
    """What is wrong with the article; all else is sound."""
    (article,) = verdicts(home)
    assert article.article == home.article.id
    return list(article.faults)


def test_an_untouched_library_is_as_it_was_stored(home: Home) -> None:
    other = put(home.library, "airport")
    home.library.save_note(a_note(other))
    home.library.delete_note(a_note(other))
    home.library.catalogue.save_project(Project("p", "Harbour"))
    before, steps = contents(home.root), []
    found = list(home.library.safety.verify(lambda *step: steps.append(step), lambda: False))
    titles = {it.article: (it.title, it.stored, it.faults) for it in found}
    assert titles[home.article.id] == (home.article.title, home.article.opened, ())
    assert titles[other.id] == (other.title, other.opened, ())
    assert len(found) == 2
    assert steps == [(1, 2), (2, 2)]
    assert contents(home.root) == before


def test_it_can_be_stopped(home: Home) -> None:
    with pytest.raises(Cancelled):
        list(home.library.safety.verify(lambda _done, _all: None, lambda: True))


@pytest.mark.parametrize(
    ("name", "changed", "missing"),
    [
        ("original.html", Fault.ORIGINAL, Fault.ORIGINAL_MISSING),
        ("text.txt", Fault.TEXT, Fault.TEXT_MISSING),
        ("article.json", Fault.RECORD, Fault.RECORD),
        ("log.jsonl", Fault.LOG, Fault.LOG),
    ],
)
def test_what_was_changed_or_taken_away_is_found(home: Home, name: str, changed: Fault, missing: Fault) -> None:
    path = folder_of(home.root, home.article) / name
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"e", b"a", 1))
    assert faults(home) == [changed]
    path.write_bytes(b"")
    assert faults(home) == [Fault.LOG_CUT if changed is Fault.LOG else changed]
    path.unlink()
    assert faults(home) == [missing]
    path.write_bytes(raw)
    assert faults(home) == []


@pytest.mark.parametrize("end", ["lines", "half a line", "all"])
def test_a_log_that_is_cut_at_its_end_is_found(home: Home, end: str) -> None:
    for number in range(40):
        home.library.save_note(a_note(home.article, f"n{number}"))
    log = folder_of(home.root, home.article) / "log.jsonl"
    first, second, *_ = log.read_bytes().split(b"\n")
    log.write_bytes({"lines": first + b"\n", "half a line": first + b"\n" + second[:9], "all": b""}[end])
    assert faults(home) == [Fault.LOG_CUT]


def test_an_end_that_a_power_failure_took_is_no_fault_as_the_article_holds_it(home: Home) -> None:
    log = folder_of(home.root, home.article) / "log.jsonl"
    first, second, nothing = log.read_bytes().split(b"\n")
    assert nothing == b""
    for left in (first + b"\n", first + b"\n" + second[:9]):
        log.write_bytes(left)
        assert faults(home) == []
    home.library.save_note(a_note(home.article, "n2"))
    assert log.read_bytes().split(b"\n")[:2] == [first, second]
    assert faults(home) == []


def test_a_line_changed_taken_out_or_put_in_is_found(home: Home) -> None:
    home.library.save_note(a_note(home.article, "n2"))
    log = folder_of(home.root, home.article) / "log.jsonl"
    first, second, third = log.read_bytes().splitlines(keepends=True)
    for lines in (
        [first.replace(b"added", b"adder"), second, third],
        [first, third],
        [second, third],
        [first, second, second, third],
        [first, b"words\n", second, third],
        [first, b"[]\n", third],
    ):
        log.write_bytes(b"".join(lines))
        assert faults(home) == [Fault.LOG]


def test_what_a_killed_program_left_at_the_end_is_no_fault(home: Home) -> None:
    log = folder_of(home.root, home.article) / "log.jsonl"
    with log.open("ab") as file:
        file.write(b'{"at": "2026')
    assert faults(home) == []


def test_a_line_that_was_written_without_its_deed_is_no_fault(home: Home) -> None:
    record = folder_of(home.root, home.article) / "article.json"
    before = record.read_bytes()
    home.library.save_note(a_note(home.article, "n2"))
    record.write_bytes(before)
    assert faults(home) == []


@pytest.mark.parametrize("fault", [fault for fault in Failure if not fault.crashes])
def test_what_a_disk_refused_is_no_fault(home: Home, fault: Failure) -> None:
    for step in range(1, 6):
        home.disk.at, home.disk.fault = home.disk.steps + step, fault
        with pytest.raises(LibraryUnwritable):
            home.library.save_note(a_note(home.article, "n2"))
        home.disk.at = 0
        assert faults(home) == []
        home.library.save_note(a_note(home.article, "n3"))
        assert faults(home) == []


def test_an_article_without_a_log_of_its_end_has_the_rest_looked_at(home: Home) -> None:
    record = folder_of(home.root, home.article) / "article.json"
    tables = unsealed(record.read_bytes())
    del tables["log"]
    record.write_bytes(sealed(tables))
    log = record.with_name("log.jsonl")
    log.write_bytes(log.read_bytes().splitlines(keepends=True)[0])
    assert faults(home) == []


def test_a_damaged_original_that_was_set_aside_is_no_second_original(home: Home) -> None:
    original = folder_of(home.root, home.article) / "original.html"
    original.rename(original.with_name("original.html.damaged-1"))
    assert faults(home) == [Fault.ORIGINAL_MISSING]


def test_an_original_that_cannot_be_read_is_not_as_it_was(home: Home) -> None:
    original = folder_of(home.root, home.article) / "original.html"
    original.unlink()
    original.mkdir()
    assert faults(home) == [Fault.ORIGINAL]


def test_the_librarys_own_file_and_log_are_looked_at(home: Home) -> None:
    home.library.catalogue.save_project(Project("p", "Harbour"))
    log, own = home.root / "log.jsonl", home.root / "library.json"
    kept = log.read_bytes()
    log.write_bytes(b"")
    assert verdicts(home)[1:] == [Verdict("", "", None, (Fault.LOG_CUT,))]
    log.unlink()
    assert verdicts(home)[1:] == [Verdict("", "", None, (Fault.LOG,))]
    log.write_bytes(kept)
    assert verdicts(home)[1:] == []
    own.write_bytes(b"damaged")
    assert verdicts(home)[1:] == [Verdict("", "", None, (Fault.RECORD,))]


def test_a_window_that_may_only_read_verifies_too(home: Home) -> None:
    second = open_library(home.root, FastDisk())
    assert [it.faults for it in second.safety.verify(lambda _done, _all: None, lambda: False)] == [()]
    second.close()


def test_a_log_line_is_plain_json(home: Home) -> None:
    lines = (folder_of(home.root, home.article) / "log.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["deed"] for line in lines] == ["article added", "note saved"]


def found(home: Home, *hashes: str) -> list[Entered]:
    return list(home.library.safety.entered(hashes, lambda _done, _all: None, lambda: False))


def test_the_last_hash_of_a_log_proves_later_that_nothing_before_it_was_changed(home: Home) -> None:
    library, article = home.library, home.article
    library.catalogue.save_project(Project("p", "Harbour"))
    noted = library.safety.verify_one(article.id)
    own = library.safety.verify_one("")
    assert (noted.faults, own.faults) == ((), ())
    assert own.entries >= 1
    library.save_note(a_note(article, "later"))
    assert library.safety.verify_one(article.id).entries == noted.entries + 1
    (entry,) = found(home, noted.head)
    assert (entry.hash, entry.article, entry.title) == (noted.head, article.id, article.title)
    assert (entry.number, entry.entries, entry.sound) == (noted.entries, noted.entries + 1, True)
    assert entry.at is not None
    assert [it.article for it in found(home, own.head, noted.head)] == ["", article.id]
    assert found(home, "0" * 64) == []


def test_a_hash_behind_an_entry_that_was_changed_proves_nothing(home: Home) -> None:
    home.library.save_note(a_note(home.article, "later"))
    noted = home.library.safety.verify_one(home.article.id)
    log = folder_of(home.root, home.article) / "log.jsonl"
    log.write_bytes(log.read_bytes().replace(b"article added", b"article aired", 1))
    (entry,) = found(home, noted.head)
    assert not entry.sound
    log.write_bytes(b"no line of a log\n")
    unread = hashlib.sha256(b"no line of a log").hexdigest()
    assert [(it.at, it.sound) for it in found(home, unread)] == [(None, False)]
    log.unlink()
    assert found(home, noted.head) == []
    verdict = home.library.safety.verify_one(home.article.id)
    assert (verdict.entries, verdict.head, verdict.faults) == (0, "", (Fault.LOG,))


def test_looking_for_a_hash_can_be_stopped(home: Home) -> None:
    with pytest.raises(Cancelled):
        list(home.library.safety.entered(["0" * 64], lambda _done, _all: None, lambda: True))


def test_an_article_that_is_taken_away_meanwhile_is_no_fault(home: Home) -> None:
    other = put(home.library, "airport")
    steps = home.library.safety.verify(lambda _done, _all: None, lambda: False)
    first = next(steps)
    home.library.trash.remove(other.id if first.article == home.article.id else home.article.id)
    assert [it.faults for it in steps] == []
