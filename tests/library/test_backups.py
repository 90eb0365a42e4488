"""Backups: what is kept of a library, which of them stay, and that they bring it back byte by byte."""

import contextlib
import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.samples import NOON, Clock, a_note, an_analysis, folder_of, put
from readback.core.errors import BackupUnusable, Cancelled, LibraryUnwritable, Unwritable
from readback.core.ports import Damage, Library
from readback.library import open_library
from readback.library.backups import RECENT, Backups, kept
from readback.library.files import FileSystem
from readback.library.restoring import Restoring

Contents = dict[str, bytes]
DERIVED = {"analysis.json"}


def contents(root: Path) -> Contents:
    """Every file of a library that a backup is to hold."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
        and path.relative_to(root).parts[0] != "backups"
        and path.name not in {*DERIVED, ".lock"}
        and path.suffix not in {".bak", ".tmp"}
    }


def filled(root: Path, clock: Clock | None = None) -> Library:
    library = open_library(root, FastDisk(), clock or Clock())
    article = put(library)
    put(library, "airport", 1)
    for name in ("n1", "n2"):
        library.save_note(a_note(article, name))
    library.delete_note(a_note(article, "n2"))
    library.save_analysis(an_analysis(article))
    return library


def backed_up(library: Library) -> str:
    *_, (done, total, name) = library.safety.back_up()
    assert done == total
    return name


def nothing(_done: int, _total: int) -> None:
    """Nobody looks at the progress."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(root: Path, clock: Clock) -> Library:
    return filled(root, clock)


def test_a_backup_brings_the_library_back_in_another_folder(root: Path, library: Library, tmp_path: Path) -> None:
    before, name = contents(root), backed_up(library)
    assert library.safety.backups() == (name,)
    assert library.safety.restore(None, tmp_path / "back", nothing) == name
    assert contents(tmp_path / "back") == before
    restored = open_library(tmp_path / "back", FastDisk())
    assert [it.id for it in restored.summaries()] == [it.id for it in library.summaries()]
    assert restored.problems() == ()


def test_a_backup_is_brought_back_in_place_and_what_was_there_is_kept(
    root: Path, library: Library, clock: Clock
) -> None:
    before, name = contents(root), backed_up(library)
    article = put(library, "station", 2)
    library.save_note(a_note(article, "later"))
    library.delete_note(a_note(put(library), "n1"))
    after = contents(root)
    library.safety.restore(name, None, nothing)
    assert contents(root) == before
    assert len(library.summaries()) == 2
    assert library.problems() == ()
    newest, *_ = library.safety.backups()
    library.safety.restore(newest, None, nothing)
    assert contents(root) == after


def test_where_nothing_changed_there_is_no_further_backup(library: Library) -> None:
    assert backed_up(library) == backed_up(library)
    assert len(library.safety.backups()) == 1


def test_what_did_not_change_is_not_read_again(root: Path, library: Library, clock: Clock) -> None:
    class Counting(FastDisk):
        def __init__(self) -> None:
            super().__init__()
            self.read_paths: list[str] = []

        def read(self, path: Path) -> bytes:
            self.read_paths.append(path.name)
            return super().read(path)

    backed_up(library)
    library.save_note(a_note(put(library), "n3"))
    disk = Counting()
    Backups(root, disk, clock).make()
    own = [name for name in disk.read_paths if name in {"article.json", "log.jsonl", "text.txt", "original.html"}]
    assert sorted(own) == ["article.json", "log.jsonl"]


def test_a_backup_can_be_stopped_and_leaves_none(root: Path, library: Library, clock: Clock) -> None:
    with pytest.raises(Cancelled):
        Backups(root, FastDisk(), clock).make(stop=lambda: True)
    assert library.safety.backups() == ()


def test_it_is_due_half_an_hour_after_the_last(library: Library, clock: Clock) -> None:
    assert library.safety.due()
    backed_up(library)
    assert not library.safety.due()
    clock.time += timedelta(minutes=30)
    assert library.safety.due()


def test_a_backup_that_is_not_there_or_is_damaged_is_never_put_over_anything(
    root: Path, library: Library, tmp_path: Path
) -> None:
    with pytest.raises(BackupUnusable) as none:
        library.safety.restore(None, None, nothing)
    assert none.value.missing
    name = backed_up(library)
    before = contents(root)
    with pytest.raises(BackupUnusable):
        library.safety.restore("20200101T000000000000Z", None, nothing)
    victim = next((root / "backups" / "objects").rglob("??/*"))
    victim.write_bytes(victim.read_bytes() + b"x")
    for target in (None, tmp_path / "back"):
        with pytest.raises(BackupUnusable) as damaged:
            library.safety.restore(name, target, nothing)
        assert (damaged.value.name, damaged.value.missing) == (name, False)
    victim.unlink()
    with pytest.raises(BackupUnusable):
        library.safety.restore(name, None, nothing)
    (root / "backups" / f"{name}.json").write_bytes(b"damaged")
    with pytest.raises(BackupUnusable):
        library.safety.restore(name, None, nothing)
    assert contents(root) == before


def test_a_folder_that_holds_something_is_not_restored_into(library: Library, tmp_path: Path) -> None:
    backed_up(library)
    (tmp_path / "back").mkdir()
    (tmp_path / "back" / "thesis.txt").write_text("mine")
    with pytest.raises(LibraryUnwritable) as refused:
        library.safety.restore(None, tmp_path / "back", nothing)
    assert refused.value.reason is Unwritable.OCCUPIED


def test_a_content_that_is_gone_is_kept_anew(root: Path, library: Library) -> None:
    backed_up(library)
    for path in list((root / "backups" / "objects").rglob("??/*")):
        path.unlink()
    library.save_note(a_note(put(library), "n3"))
    name = backed_up(library)
    library.safety.restore(name, None, nothing)


def test_a_file_out_of_reach_keeps_what_was_known_of_it(root: Path, library: Library, clock: Clock) -> None:
    first = backed_up(library)

    class Away(FastDisk):
        def read(self, path: Path) -> bytes:
            if path.name == "original.html":
                raise OSError("taken away")
            return super().read(path)

        def mark(self, path: Path) -> tuple[int, ...] | None:
            mark = super().mark(path)
            return (*mark, 1) if mark and path.name == "original.html" else mark

    library.save_note(a_note(put(library), "n3"))
    backups = Backups(root, Away(), clock)
    second = backups.make()
    assert second != first
    originals = {it for it in backups.manifest(second) if it.endswith("original.html")}
    assert len(originals) == 2
    assert "original.html" not in " ".join(Backups(root.with_name("none"), Away(), clock).names())


def test_what_both_copies_lost_comes_from_a_backup_and_is_told(root: Path, library: Library) -> None:
    article = put(library)
    backed_up(library)
    record = folder_of(root, article) / "article.json"
    for path in (record, record.with_name("article.json.bak")):
        path.write_bytes(b"damaged")
    assert [note.id for note in library.notes(article.id)] == ["n1"]
    (problem,) = library.problems()
    assert (problem.path, problem.damage) == (record, Damage.FROM_BACKUP)
    assert list(Backups(root, FastDisk(), Clock()).newest(root.parent / "elsewhere")) == []


def test_a_full_disk_leaves_no_half_backup(root: Path, library: Library, clock: Clock) -> None:
    before = contents(root)
    for fault, step in itertools.product(Fault, range(1, 60)):
        disk = FaultyDisk(step, fault)
        try:
            Backups(root, disk, clock).make()
        except (OSError, CrashError):
            names = Backups(root, FastDisk(), clock).names()
            assert all(Backups(root, FastDisk(), clock).prove(name) for name in names)
        assert contents(root) == before


def test_a_disk_that_does_not_keep_what_it_is_given_makes_no_backup(root: Path, library: Library, clock: Clock) -> None:
    class Losing(FastDisk):
        def replace(self, source: Path, target: Path) -> None:
            if target.suffix == ".json":
                source.write_bytes(b"something else")
            super().replace(source, target)

    with pytest.raises(OSError, match="not on the disk"):
        Backups(root, Losing(), clock).make()
    assert library.safety.backups() == ()


@pytest.mark.parametrize("fault", [Fault.CRASH_BEFORE, Fault.CRASH_HALFWAY, Fault.CRASH_AFTER, Fault.ERROR_HALFWAY])
def test_a_restoration_that_was_cut_off_is_finished_when_the_library_is_opened(
    root: Path, clock: Clock, fault: Fault, tmp_path: Path
) -> None:
    for step in range(1, 70):
        place = tmp_path / f"{step}"
        library = filled(place, clock)
        old, name = contents(place), backed_up(library)
        library.save_note(a_note(put(library, "station", 2), "later"))
        new = contents(place)
        library.close()
        disk = FaultyDisk(step, fault)
        with contextlib.suppress(OSError, CrashError):
            Restoring(place, disk, Backups(place, disk, clock)).in_place(name, nothing)
        reopened = open_library(place, FastDisk(), clock)
        found = contents(place)
        found.pop("restoring.json", None)
        assert found in (old, new), f"step {step}"
        assert reopened.problems() == ()
        reopened.close()


moments = st.datetimes(datetime(2020, 1, 1), datetime(2026, 5, 4), timezones=st.just(UTC))  # noqa: DTZ001


@given(st.lists(moments, max_size=60))
def test_what_is_kept_is_the_newest_of_each_span_of_time(made: list[datetime]) -> None:
    chosen = kept(made, NOON)
    assert chosen <= set(made)
    assert not made or max(made) in chosen
    assert {it for it in made if NOON - it <= RECENT} <= chosen
    days = sorted({it.date() for it in made}, reverse=True)[:12]
    months = sorted({(it.year, it.month) for it in made}, reverse=True)[:9]
    assert {max(it for it in made if it.date() == day) for day in days} <= chosen
    assert {max(it for it in made if (it.year, it.month) == month) for month in months} <= chosen
    assert len(chosen) <= len([it for it in made if NOON - it <= RECENT]) + 12 + 10 + 9
    assert kept(chosen, NOON) == chosen


def test_a_year_of_half_hours_is_thinned_as_it_goes(root: Path, clock: Clock) -> None:
    library = open_library(root, FastDisk(), clock)
    article = put(library)
    for number in range(400):
        clock.time += timedelta(hours=20)
        library.save_note(a_note(article, "n1", str(number)))
        backed_up(library)
    names = library.safety.backups()
    assert 12 + 8 <= len(names) <= 34
    objects = list((root / "backups" / "objects").rglob("??/*"))
    assert len(objects) <= 3 * len(names) + 4
    for name in names:
        Backups(root, FileSystem(), clock).prove(name)
