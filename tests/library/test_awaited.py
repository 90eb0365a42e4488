"""The list of files that are being read in: gone when there are none, and nothing where it cannot be read."""

from pathlib import Path

import pytest

from library.disks import FastDisk
from readback.core.catalogue import Awaited
from readback.core.errors import LibraryUnwritable
from readback.library import open_library
from readback.library.sealed import sealed


def test_nothing_is_left_of_the_list_once_it_is_empty(root: Path) -> None:
    library = open_library(root, FastDisk())
    before = set(root.rglob("*"))
    library.catalogue.set_awaited([Awaited("/in/secret name.txt")])
    library.catalogue.set_awaited([])
    assert set(root.rglob("*")) == before
    assert not any(b"secret name" in path.read_bytes() for path in root.rglob("*") if path.is_file())
    library.close()


@pytest.mark.parametrize("raw", [b"damaged", sealed([1, 2]), sealed(None), sealed([["a"]])])
def test_a_list_that_cannot_be_read_is_none(root: Path, raw: bytes) -> None:
    library = open_library(root, FastDisk())
    (root / "awaited.json").write_bytes(raw)
    assert library.catalogue.awaited() == ()
    library.catalogue.set_awaited([Awaited("/in/a.txt")])
    assert library.catalogue.awaited() == (Awaited("/in/a.txt"),)
    library.close()


def test_a_window_that_only_reads_notes_nothing(root: Path) -> None:
    library, second = open_library(root, FastDisk()), open_library(root, FastDisk())
    with pytest.raises(LibraryUnwritable):
        second.catalogue.set_awaited([Awaited("/in/a.txt")])
    second.close()
    library.close()
