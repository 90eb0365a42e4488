"""A library of every schema that there was opens with all that was in it, and is backed up before it is changed."""

import errno
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from library.chains import entries
from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.fixture import LIBRARIES, fill
from library.homes import contents
from library.samples import Clock, a_clearing, a_note
from readback.core.errors import LibraryUnwritable, Unwritable
from readback.core.library import Library
from readback.library import open_library
from readback.library.sealed import SCHEMA, schema_of, sealed, unsealed

SCHEMAS = sorted(LIBRARIES.glob("schema-*"))
FIRST = LIBRARIES / "schema-1"
QUAY = "29c03915bc122296c839d9145cd0fdf926e3c9a057b6c07c54773959fdd4c615"


def copied(fixture: Path, root: Path) -> Path:
    shutil.copytree(fixture, root)
    return root


def faults(library: Library) -> list[object]:
    return [fault for it in library.safety.verify(lambda *_: None, lambda: False) for fault in it.faults]


def test_there_is_one_of_every_schema() -> None:
    assert [path.name for path in SCHEMAS] == [f"schema-{number + 1}" for number in range(SCHEMA)]
    assert [schema_of((path / "library.json").read_bytes()) for path in SCHEMAS] == list(range(1, SCHEMA + 1))


@pytest.mark.parametrize("fixture", SCHEMAS, ids=lambda path: path.name)
def test_it_opens_whole_and_goes_on(fixture: Path, root: Path) -> None:
    library = open_library(copied(fixture, root), FastDisk(), Clock())
    assert not library.read_only
    assert [it.notes > 0 for it in library.summaries() if not it.draft] == [True, True]
    assert sum(it.draft for it in library.summaries()) == (schema_of((fixture / "library.json").read_bytes()) > 3)
    assert len(library.trash.all()) >= 1
    for summary in library.summaries():
        article = library.article(summary.id)
        assert len(library.notes(summary.id)) == summary.notes
        library.save_note(a_note(article, "another"))
        if summary.draft:
            later = schema_of((fixture / "library.json").read_bytes()) > 4
            assert list(library.clearings(summary.id)) == [a_clearing()] * later
    assert faults(library) == []
    assert library.problems() == ()
    for trashed in library.trash.all():
        library.trash.restore(trashed.name)
    assert library.trash.all() == ()
    library.close()


def test_what_was_written_in_the_first_schema_is_all_there(root: Path) -> None:
    library = open_library(copied(FIRST, root), FastDisk(), Clock())
    quay, *_ = (library.article(it.id) for it in library.summaries() if it.id == QUAY)
    assert (quay.title, quay.byline) == ("Quay at Ellery shut after crack found", "Ada Thorne")
    tables = unsealed((FIRST / "articles" / QUAY / "article.json").read_bytes())
    written = {row["id"]: (row["body"], row["tags"]) for row in tables["notes"].values()}
    assert {note.id: (note.body, list(note.tags)) for note in library.notes(QUAY)} == written
    kept = unsealed((FIRST / "articles" / QUAY / "analysis.json").read_bytes())
    assert library.analysis(QUAY, kept["engine"]) is not None
    library.close()


def test_it_is_backed_up_first_and_only_its_own_file_is_changed(root: Path, tmp_path: Path) -> None:
    library = open_library(copied(FIRST, root), FastDisk(), Clock())
    assert {place for place, raw in contents(root).items() if raw != contents(FIRST).get(place)} == {"library.json"}
    assert schema_of((root / "library.json").read_bytes()) == SCHEMA
    assert len(library.safety.backups()) == 1
    library.safety.restore(None, tmp_path / "as it was", lambda *_: None)
    assert contents(tmp_path / "as it was") == contents(FIRST)
    library.save_note(a_note(library.article(QUAY), "new"))
    assert schema_of((root / "articles" / QUAY / "article.json").read_bytes()) == SCHEMA
    library.close()
    again = open_library(root, FastDisk(), Clock())
    assert len(again.safety.backups()) == 1
    again.close()


def test_one_that_is_restored_in_place_is_of_this_schema_all_the_same(root: Path) -> None:
    library = open_library(copied(FIRST, root), FastDisk(), Clock())
    library.save_note(a_note(library.article(QUAY), "new"))
    library.safety.restore(library.safety.backups()[-1], None, lambda *_: None)
    assert schema_of((root / "library.json").read_bytes()) == SCHEMA
    changed = {place for place, raw in contents(root).items() if raw != contents(FIRST).get(place)}
    assert changed == {"library.json"}
    library.close()


def test_one_whose_own_file_is_damaged_is_backed_up_too(root: Path) -> None:
    own = copied(FIRST, root) / "library.json"
    shutil.copy(own, root / "library.json.bak")
    own.write_bytes(b"damaged")
    library = open_library(root, FastDisk(), Clock())
    assert len(library.safety.backups()) == 1
    assert schema_of(own.read_bytes()) == SCHEMA
    library.close()


@pytest.mark.parametrize("fault", Fault)
def test_a_fault_at_any_step_leaves_a_library_that_opens(root: Path, fault: Fault) -> None:
    step, disk = 0, FaultyDisk()
    while disk.steps >= step:
        step += 1
        copied(FIRST, root)
        disk = FaultyDisk(step, fault, errno.ENOSPC)
        with suppress(CrashError, LibraryUnwritable):
            open_library(root, disk, Clock()).close()
        if schema_of((root / "library.json").read_bytes()) == SCHEMA:
            assert list((root / "backups").glob("*.json")), "it was changed without a backup"
        again = open_library(root, FastDisk(), Clock())
        assert not again.read_only
        assert schema_of((root / "library.json").read_bytes()) == SCHEMA
        assert [it.notes for it in again.summaries()] == [2, 2]
        assert len(again.trash.all()) == 1
        assert again.safety.backups()
        assert again.problems() == ()
        again.close()
        shutil.rmtree(root)
    assert step > 20


def test_without_room_for_a_backup_it_can_be_read(root: Path) -> None:
    copied(FIRST, root)
    library = open_library(root, FaultyDisk(6, Fault.ERROR_FROM_THEN_ON, errno.ENOSPC), Clock())
    assert library.read_only
    with pytest.raises(LibraryUnwritable) as refused:
        library.save_note(a_note(library.article(QUAY)))
    assert refused.value.reason is Unwritable.FULL
    assert len(library.notes(QUAY)) == 2
    library.close()
    assert schema_of((root / "library.json").read_bytes()) == 1


def test_a_library_of_this_schema_is_not_backed_up_by_opening_it(root: Path) -> None:
    library = open_library(root, FastDisk(), Clock())
    fill(library)
    library.close()
    again = open_library(root, FastDisk(), Clock())
    assert again.safety.backups() == ()
    for log in root.glob("articles/*/log.jsonl"):
        entries(log)
    again.close()


def test_a_file_of_the_first_schema_is_read_and_one_to_come_is_not() -> None:
    assert unsealed(sealed({"a": 1}, schema=1)) == {"a": 1}
