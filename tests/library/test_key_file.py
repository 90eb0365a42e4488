"""The key file is kept in two places: wherever a change of the passphrase is cut off, one of the two opens."""

from pathlib import Path

import pytest

from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.samples import Clock, put
from library.vaults import CHEAP, CODE, KEY, PASSPHRASE, encrypt, open_library
from readback.core.errors import PassphraseWrong
from readback.core.locking import KEY as KEY_FILE
from readback.core.locking import key_places
from readback.library.encryption import keys
from readback.library.protecting import Protection

NEW, NEW_CODE = "another horse entirely", "Z" * 25
CRASHES = [Fault.CRASH_BEFORE, Fault.CRASH_HALFWAY, Fault.CRASH_AFTER]


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_SCRYPT", CHEAP)


def opens(root: Path, secret: str) -> bool:
    """Whether it does, without a word of it on the disk."""
    found = keys.copies(root, FastDisk())
    for file in found:
        try:
            return file.opened(secret) == KEY
        except PassphraseWrong:
            pass
    return False


def cut_off(root: Path, at: int, fault: Fault, *, code: bool = False) -> bool:
    """Changes the passphrase, or the code, and ends at a step of the disk; whether it came so far."""
    disk = FaultyDisk(at, fault)
    try:
        if code:
            Protection(root, disk).change_code(PASSPHRASE, NEW_CODE)
        else:
            Protection(root, disk).change(PASSPHRASE, NEW)
    except CrashError:
        return True
    return False


def a_library(root: Path) -> Path:
    library = open_library(encrypt(root), FastDisk(), Clock())
    put(library)
    library.close()
    return root


@pytest.mark.parametrize("chosen", [PASSPHRASE, NEW])
@pytest.mark.parametrize("fault", CRASHES)
def test_whatever_opens_it_after_a_change_was_cut_off_is_the_passphrase_in_both_places(
    tmp_path: Path, fault: Fault, chosen: str
) -> None:
    at, both = 0, 0
    while True:
        at += 1
        root = a_library(tmp_path / str(at))
        if not cut_off(root, at, fault):
            break
        able = [it for it in (PASSPHRASE, NEW) if opens(root, it)]
        assert able, f"step {at}: nothing opens it"
        assert opens(root, CODE)
        both += len(able) == 2
        secret = chosen if chosen in able else able[0]
        assert Protection(root, FastDisk()).opened(secret) == KEY
        other = NEW if secret == PASSPHRASE else PASSPHRASE
        with pytest.raises(PassphraseWrong):
            Protection(root, FastDisk()).opened(other)
        one, two = (it.read_bytes() for it in key_places(root))
        assert one == two
        assert not list(root.rglob(f"{KEY_FILE}.bak")), "the one before is left"
    assert both > 0, "no step was between the two places"
    assert at > 8


@pytest.mark.parametrize("fault", CRASHES)
def test_a_change_of_the_code_that_was_cut_off_leaves_one_of_them(tmp_path: Path, fault: Fault) -> None:
    at = 0
    while True:
        at += 1
        root = a_library(tmp_path / str(at))
        if not cut_off(root, at, fault, code=True):
            break
        assert opens(root, CODE) or opens(root, NEW_CODE)
        assert Protection(root, FastDisk()).opened(PASSPHRASE) == KEY
        assert opens(root, CODE) is not opens(root, NEW_CODE)


@pytest.mark.parametrize("damaged", [0, 1])
def test_with_one_place_damaged_as_well_the_other_opens(tmp_path: Path, damaged: int) -> None:
    at = 0
    while True:
        at += 1
        root = a_library(tmp_path / str(at))
        if not cut_off(root, at, Fault.CRASH_AFTER):
            break
        key_places(root)[damaged].write_bytes(b"{}")
        able = [it for it in (PASSPHRASE, NEW) if opens(root, it)]
        assert len(able) == 1
        assert Protection(root, FastDisk()).opened(able[0]) == KEY
        assert [it.read_bytes() for it in key_places(root)][damaged] != b"{}"


def test_where_nothing_can_be_written_it_opens_all_the_same(tmp_path: Path) -> None:
    root = a_library(tmp_path / "Library")
    key_places(root)[1].unlink()
    disk = FaultyDisk(1, Fault.ERROR_FROM_THEN_ON)
    assert Protection(root, disk).opened(PASSPHRASE) == KEY
    assert not key_places(root)[1].exists()


def test_nothing_is_written_where_both_places_have_the_same(tmp_path: Path) -> None:
    root, disk = a_library(tmp_path / "Library"), FaultyDisk()
    assert Protection(root, disk).opened(CODE) == KEY
    assert disk.steps == 0
