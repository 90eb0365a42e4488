"""The TinyDB storage: damage is noticed, set aside, mended from the backup and reported once."""

import errno
from pathlib import Path

import pytest
from tinydb import TinyDB, where

from library.disks import FastDisk, Fault, FaultyDisk
from library.samples import NOON, Clock
from readback.core.library import Damage, Problem
from readback.library.damages import Damages, stamp, unused
from readback.library.files import FileSystem
from readback.library.sealed import NewerError, sealed
from readback.library.storage import LostError, SafeStorage

OLD, NEW = {"notes": {"1": {"body": "old"}}}, {"notes": {"1": {"body": "new"}}}


class Drawer:
    """A storage that was written twice, in a folder of its own."""

    def __init__(self, folder: Path, *, mends: bool = True) -> None:
        self.path = folder / "x.json"
        self.backup = folder / "x.json.bak"
        writer = SafeStorage(self.path, FastDisk(), Damages(FastDisk(), Clock()))
        writer.write(OLD)
        writer.write(NEW)
        self.use(FastDisk(), mends=mends)

    def use(self, files: FileSystem, *, mends: bool = True) -> None:
        self.damages = Damages(files, lambda: NOON)
        self.storage = SafeStorage(self.path, files, self.damages, mends=mends)


@pytest.fixture
def drawer(tmp_path: Path) -> Drawer:
    return Drawer(tmp_path)


def test_a_database_works_on_it(tmp_path: Path) -> None:
    damages = Damages(FastDisk(), Clock())
    with TinyDB(tmp_path / "x.json", FastDisk(), damages, storage=SafeStorage) as database:
        assert database.table("notes").all() == []
        database.table("notes").insert({"id": "n1", "body": "“Yes”"})
    with TinyDB(tmp_path / "x.json", FastDisk(), damages, storage=SafeStorage) as database:
        assert database.table("notes").get(where("id") == "n1") == {"id": "n1", "body": "“Yes”"}


def test_a_damaged_file_is_restored_and_kept(drawer: Drawer) -> None:
    drawer.path.write_bytes(b"damaged")
    assert drawer.storage.read() == OLD
    kept = drawer.path.with_name("x.json.damaged-20260504T120000000000Z")
    assert kept.read_bytes() == b"damaged"
    assert drawer.damages.untold() == (Problem(drawer.path, Damage.RESTORED, kept),)
    assert drawer.storage.read() == OLD
    assert drawer.damages.untold() == ()


def test_damaged_files_of_one_moment_are_all_kept(drawer: Drawer) -> None:
    for content in (b"first", b"second", b"third"):
        drawer.path.write_bytes(content)
        drawer.storage.read()
    kept = [problem.kept for problem in drawer.damages.untold()]
    assert [path.read_bytes() for path in kept if path] == [b"first", b"second", b"third"]


def test_a_missing_file_is_restored(drawer: Drawer) -> None:
    drawer.path.unlink()
    assert drawer.storage.read() == OLD
    assert drawer.path.read_bytes() == sealed(OLD)
    assert drawer.damages.untold() == (Problem(drawer.path, Damage.RESTORED, None),)


def test_without_a_sound_backup_it_is_set_aside(drawer: Drawer) -> None:
    drawer.path.write_bytes(b"damaged")
    drawer.backup.write_bytes(b"damaged too")
    with pytest.raises(LostError):
        drawer.storage.read()
    assert not drawer.path.exists()
    (problem,) = drawer.damages.untold()
    assert problem.damage is Damage.SET_ASIDE
    assert problem.kept
    assert problem.kept.read_bytes() == b"damaged"


def test_whoever_may_only_read_gets_the_backup_and_touches_nothing(tmp_path: Path) -> None:
    drawer = Drawer(tmp_path, mends=False)
    drawer.path.write_bytes(b"damaged")
    for _ in range(2):
        assert drawer.storage.read() == OLD
    assert drawer.damages.untold() == (Problem(drawer.path, Damage.RESTORED, None),)
    assert drawer.path.read_bytes() == b"damaged"
    drawer.backup.write_bytes(b"damaged too")
    with pytest.raises(LostError):
        drawer.storage.read()
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("fault", [fault for fault in Fault if not fault.crashes])
@pytest.mark.parametrize("at", range(1, 6))
def test_a_disk_that_fails_while_mending_costs_nothing(drawer: Drawer, at: int, fault: Fault) -> None:
    drawer.path.write_bytes(b"damaged")
    drawer.use(FaultyDisk(at, fault, errno.ENOSPC))
    assert drawer.storage.read() == OLD
    assert drawer.storage.read() == OLD
    drawer.use(FastDisk())
    assert drawer.storage.read() == OLD
    assert b"damaged" in {path.read_bytes() for path in drawer.path.parent.glob("*.damaged-*")}


def test_a_file_of_a_later_version_is_left_alone(drawer: Drawer) -> None:
    later = sealed(NEW, schema=99)
    drawer.path.write_bytes(later)
    with pytest.raises(NewerError):
        drawer.storage.read()
    assert drawer.path.read_bytes() == later
    assert drawer.damages.untold() == ()


def test_a_name_that_is_taken_is_numbered(tmp_path: Path) -> None:
    path = tmp_path / f"note-{stamp(NOON)}.json"
    for name in ("note-20260504T120000000000Z.json", "note-20260504T120000000000Z-1.json"):
        free = unused(path, FastDisk())
        assert free.name == name
        free.touch()
