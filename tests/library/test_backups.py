"""Backups: what they hold, what they cost, and that a failed one leaves nothing."""

import errno
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from library.disks import FastDisk, Fault
from library.homes import Home
from library.samples import Clock, a_note, an_analysis, folder_of, put
from readback.core.errors import BackupUnusable, LibraryUnwritable, Unwritable
from readback.library import open_library
from readback.library.backups import Backups


@pytest.fixture
def home(root: Path) -> Home:
    return Home(root)


def test_a_backup_holds_every_file_but_what_is_derived(home: Home) -> None:
    home.library.save_analysis(an_analysis(home.article))
    home.library.delete_note(a_note(home.article))
    (home.root / ".hidden").touch()
    contents = home.backups.prove(home.back_up())
    inside = f"articles/{home.article.id}"
    (grave,) = (path.name for path in (home.root / "trash").iterdir())
    assert set(contents) == {
        "library.json",
        f"trash/{grave}",
        *(f"{inside}/{name}" for name in ("article.json", "log.jsonl", "original.html", "text.txt")),
    }
    assert contents[f"{inside}/text.txt"] == home.article.id


def test_what_did_not_change_is_kept_once_and_not_read_again(home: Home) -> None:
    home.back_up()
    before = home.objects()
    text = folder_of(home.root, home.article) / "text.txt"
    status = text.stat()
    home.library.save_note(a_note(home.article, "n2"))
    name = home.back_up()
    assert len(home.objects() - before) == 3  # the record, the log, and the list of the folder
    assert text.stat() == status
    home.backups.prove(name)
    inode = (home.root / "backups" / "objects" / home.article.id[:2] / home.article.id).stat().st_ino
    assert inode != status.st_ino, "it is a copy of its own"


def test_without_a_change_there_is_no_new_backup(home: Home) -> None:
    first = home.back_up()
    home.later(hours=1)
    assert home.back_up() == first
    assert home.library.safety.backups() == (first,)


def test_a_backup_is_due_every_half_hour_whether_there_was_a_change_or_not(home: Home) -> None:
    assert home.library.safety.due()
    home.back_up()
    for _ in range(2):
        assert not home.library.safety.due()
        home.later(minutes=30)
        assert home.library.safety.due()
        home.back_up()
    home.library.close()
    home.later(minutes=30)
    home.library = open_library(home.root, home.disk, home.clock)
    assert home.library.safety.due()


def test_old_backups_go_with_what_only_they_needed(home: Home) -> None:
    home.back_up()
    for day in range(30):
        home.later(days=1)
        home.library.save_note(a_note(home.article, "n1", f"day {day}"))
        home.back_up()
    names = home.library.safety.backups()
    assert 12 <= len(names) < 20
    needed = {sha256 for name in names for sha256 in home.backups.prove(name).values()}
    lists = {sha256 for name in names for sha256 in home.backups.manifest(name).values()}
    assert home.objects() == needed | lists


def test_nothing_is_swept_while_it_is_not_known_what_a_backup_needs(home: Home) -> None:
    home.back_up()
    home.later(days=20)
    home.library.save_note(a_note(home.article, "n2"))
    damaged = home.back_up()
    before = home.objects()
    (home.root / "backups" / f"{damaged}.json").write_bytes(b"damaged")
    home.later(days=400)
    home.library.save_note(a_note(home.article, "n3"))
    home.back_up()
    assert before <= home.objects()


def test_it_is_made_bit_by_bit_and_other_things_are_done_between(home: Home) -> None:
    other = put(home.library, "airport")
    steps = home.library.safety.back_up()
    done, total, name = next(steps)
    assert (done, total, name) == (0, 4, "")
    third = put(home.library, "station")
    home.library.trash.remove(other.id)
    home.library.save_note(a_note(home.article, "n2"))
    *_, (done, total, name) = steps
    assert done == total
    folders = set(home.backups.manifest(name))
    assert f"articles/{third.id}" in folders
    assert f"articles/{other.id}" not in folders
    assert len([it for it in folders if it.startswith("trash/article-")]) == 1


def test_one_that_is_begun_ends_the_one_under_way(home: Home) -> None:
    first = home.library.safety.back_up()
    next(first)
    name = home.back_up()
    assert list(first) == []
    assert home.library.safety.backups() == (name,)


def test_one_that_is_not_gone_on_with_is_none(home: Home) -> None:
    steps = home.library.safety.back_up()
    next(steps)
    steps.close()  # type: ignore[attr-defined]  # as dropping it would
    assert home.library.safety.backups() == ()
    home.backups.prove(home.back_up())


def refusal(do: Callable[[], object]) -> LibraryUnwritable | None:
    """How the library refused it, if it did."""
    try:
        do()
    except LibraryUnwritable as refused:
        return refused
    return None


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_refuses_leaves_no_half_backup_and_no_litter(home: Home, number: int) -> None:
    first = home.back_up()
    before = home.objects()
    quay = put(home.library, "quay")
    step = 0
    while refused := refusal(partial(failing, home, step, number)):
        assert refused.reason is (Unwritable.FULL if number == errno.ENOSPC else Unwritable.FAILED)
        assert home.library.safety.backups() == (first,)
        assert home.objects() == before
        step += 1
    assert step > 10
    assert quay.id in home.backups.prove(home.library.safety.backups()[0]).values()


def failing(home: Home, step: int, number: int) -> str:
    home.disk.at, home.disk.fault, home.disk.number = home.disk.steps + step + 1, Fault.ERROR_HALFWAY, number
    return home.back_up()


def test_a_damaged_content_is_kept_anew(home: Home) -> None:
    name = home.back_up()
    kept = home.root / "backups" / "objects" / home.article.id[:2] / home.article.id
    kept.write_bytes(b"damaged")
    with pytest.raises(BackupUnusable) as unusable:
        home.backups.prove(name)
    place = f"articles/{home.article.id}/text.txt"
    assert (unusable.value.name, unusable.value.place, unusable.value.missing) == (name, place, False)
    kept.unlink()
    with pytest.raises(BackupUnusable):
        home.backups.prove(name)
    text = folder_of(home.root, home.article) / "text.txt"
    text.write_bytes(text.read_bytes())
    home.backups.prove(home.back_up())


def test_a_damaged_file_of_the_library_takes_the_place_of_no_sound_one(home: Home) -> None:
    record = folder_of(home.root, home.article) / "article.json"
    first = home.backups.prove(home.back_up())
    record.write_bytes(b"damaged")
    home.library.save_note(a_note(put(home.library, "airport")))
    second = home.backups.prove(home.back_up())
    place = f"articles/{home.article.id}/article.json"
    assert second[place] == first[place]


def test_what_is_out_of_reach_stays_as_it_was_known(root: Path) -> None:
    class Cloud(FastDisk):
        away: Path | None = None

        def mark(self, path: Path) -> tuple[int, ...] | None:
            return (1, 2, 3) if path == self.away else super().mark(path)

        def pieces(self, path: Path):
            if path == self.away:
                raise OSError(errno.EIO, "not here")
            return super().pieces(path)

    disk = Cloud()
    library = open_library(root, disk, Clock())
    article, other = put(library), put(library, "airport")
    disk.away = folder_of(root, other) / "original.html"
    first = Backups(root, FastDisk(), Clock()).prove(list(library.safety.back_up())[-1][2])
    assert f"articles/{other.id}/original.html" not in first
    disk.away = folder_of(root, article) / "original.html"
    second = Backups(root, FastDisk(), Clock()).prove(list(library.safety.back_up())[-1][2])
    assert set(second) == set(first) | {f"articles/{other.id}/original.html"}
    library.close()


def test_a_list_that_is_damaged_is_made_anew(home: Home) -> None:
    name = home.back_up()
    sha256 = home.backups.manifest(name)["trash"]
    (home.root / "backups" / "objects" / sha256[:2] / sha256).write_bytes(b"damaged")
    with pytest.raises(BackupUnusable) as unusable:
        home.backups.prove(name)
    assert unusable.value.place == "trash"
    home.library.delete_note(a_note(home.article))
    home.backups.prove(home.back_up())


def test_a_backup_that_is_not_on_the_disk_as_it_was_written_is_none(root: Path) -> None:
    class Liar(FastDisk):
        def write(self, path: Path, chunks, *, durable: bool = True) -> None:
            super().write(path, [b"x"] if path.parent.name == "backups" else chunks, durable=durable)

    library = open_library(root, Liar(), Clock())
    put(library)
    with pytest.raises(LibraryUnwritable):
        list(library.safety.back_up())
    assert library.safety.backups() == ()
    assert not list((root / "backups").glob("objects/??/*"))
    library.close()


def test_a_content_that_is_not_on_the_disk_as_it_was_written_is_none(root: Path) -> None:
    class Liar(FastDisk):
        def write(self, path: Path, chunks, *, durable: bool = True) -> None:
            super().write(path, [b"x"] if path.parent.name == "objects" else chunks, durable=durable)

    library = open_library(root, Liar(), Clock())
    put(library)
    with pytest.raises(LibraryUnwritable):
        list(library.safety.back_up())
    assert library.safety.backups() == ()
    library.close()


def test_whoever_may_only_read_makes_none(home: Home) -> None:
    second = open_library(home.root, FastDisk(), home.clock)
    with pytest.raises(LibraryUnwritable) as refused:
        list(second.safety.back_up())
    assert refused.value.reason is Unwritable.LOCKED
    second.close()


def test_what_a_killed_backup_left_is_swept_up(home: Home) -> None:
    home.back_up()
    left = [home.root / "backups" / "x.json.tmp", home.root / "backups" / "objects" / f"{'0' * 64}.tmp"]
    for path in left:
        path.touch()
    home.library.close()
    open_library(home.root, FastDisk(), home.clock).close()
    assert not any(path.exists() for path in left)
