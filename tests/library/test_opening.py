"""Opening a library: what is made, what is refused, what is swept up, and who may write."""

import errno
import os
import sys
from pathlib import Path

import pytest

from library import vaults
from library.disks import FastDisk, Fault, FaultyDisk, ReadOnlyDisk
from library.samples import NOON, Clock, a_note, an_analysis, folder_of, put
from library.vaults import KINDS, of_kind
from readback.core.errors import ArticleMissing, LibraryUnwritable, Unwritable
from readback.core.library import Damage
from readback.core.query import parse
from readback.library import open_library
from readback.library.files import FileSystem
from readback.library.sealed import SCHEMA, sealed, unsealed


def test_a_library_is_made_where_there_was_none(root: Path) -> None:
    open_library(root, clock=Clock()).close()
    assert {it.name for it in root.iterdir()} >= {"library.json", "articles", "trash", "backups"}
    assert unsealed((root / "library.json").read_bytes()) == {"library": {"1": {"made": "2026-05-04T12:00:01+00:00"}}}


def test_it_is_all_there_when_opened_again(root: Path) -> None:
    library = open_library(root)
    article = put(library)
    library.save_note(a_note(article))
    library.save_analysis(an_analysis(article))
    library.close()
    again = open_library(root)
    assert not again.read_only
    assert again.article(article.id) == article
    assert again.notes(article.id) == (a_note(article),)
    assert again.analysis(article.id, "engine 1") == an_analysis(article)
    assert again.problems() == ()
    again.close()


def test_a_second_window_can_only_read_and_sees_what_the_first_saves(root: Path) -> None:
    first = open_library(root, FastDisk())
    article = put(first)
    second = open_library(root, FastDisk())
    assert (first.read_only, second.read_only) == (False, True)
    assert second.article(article.id) == article
    first.save_note(a_note(article))
    assert second.notes(article.id) == (a_note(article),)
    assert [summary.notes for summary in second.summaries()] == [1]
    with pytest.raises(LibraryUnwritable) as refused:
        second.save_note(a_note(article, body="lost?"))
    assert refused.value.reason is Unwritable.LOCKED
    second.save_analysis(an_analysis(article))
    assert second.analysis(article.id, "engine 1") is None
    second.close()
    first.close()
    third = open_library(root, FastDisk())
    assert not third.read_only
    third.close()


def test_a_second_window_can_write_once_the_first_has_ended(root: Path) -> None:
    first = open_library(root, FastDisk())
    article = put(first)
    second = open_library(root, FastDisk())
    first.close()
    second.save_note(a_note(article))
    assert not second.read_only
    assert second.notes(article.id) == (a_note(article),)
    second.close()


def test_a_second_window_moves_no_damaged_file(root: Path) -> None:
    first = open_library(root, FastDisk())
    article = put(first)
    second = open_library(root, FastDisk())
    text, record = folder_of(root, article) / "text.txt", folder_of(root, article) / "article.json"
    record.write_bytes(b"damaged")
    assert second.article(article.id) == article
    text.write_bytes(b"damaged")
    with pytest.raises(ArticleMissing):
        second.article(article.id)
    assert [(it.path, it.damage, it.kept) for it in second.problems()] == [
        (record, Damage.RESTORED, None),
        (text, Damage.SET_ASIDE, None),
    ]
    assert (text.read_bytes(), record.read_bytes()) == (b"damaged", b"damaged")
    first.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_read_only_folder_can_be_read(root: Path, kind: str) -> None:
    library = vaults.open_library(of_kind(kind, root), FastDisk())
    article = put(library)
    library.close()
    before = contents(root)
    library = vaults.open_library(root, ReadOnlyDisk())
    assert library.read_only
    assert library.article(article.id) == article
    with pytest.raises(LibraryUnwritable) as refused:
        library.delete_note(a_note(article))
    assert refused.value.reason is Unwritable.READ_ONLY
    with pytest.raises(LibraryUnwritable):
        put(library, "airport")
    library.close()
    assert contents(root) == before


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_that_refuses_new_files_can_be_read(root: Path, kind: str) -> None:
    library = vaults.open_library(of_kind(kind, root), FastDisk())
    article = put(library)
    library.close()
    refusing = sys.platform != "win32" and os.geteuid() != 0  # Windows and root refuse no file because of its folder
    files = FastDisk() if refusing else ReadOnlyDisk()
    root.chmod(0o500)
    try:
        library = vaults.open_library(root, files)
        assert library.read_only
        assert library.article(article.id) == article
        library.close()
    finally:
        root.chmod(0o700)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC, errno.EIO])
def test_a_library_whose_lock_cannot_be_made_can_be_read(root: Path, number: int) -> None:
    class Lockless(FastDisk):
        def lock(self, path: Path) -> None:  # type: ignore[override]
            raise OSError(number, os.strerror(number), str(path))

    open_library(root, FastDisk()).close()
    library = open_library(root, Lockless())
    assert library.read_only
    library.close()


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryUnwritable) as refused:
        open_library(tmp_path / "file" / "Library")
    assert refused.value.reason is Unwritable.MISSING
    with pytest.raises(LibraryUnwritable):
        open_library(tmp_path / "file")
    with pytest.raises(LibraryUnwritable) as refused:
        open_library(tmp_path / "none" / "Library", FaultyDisk(1, Fault.ERROR_BEFORE, errno.EROFS))
    assert refused.value.reason is Unwritable.READ_ONLY


def test_a_full_disk_leaves_an_empty_folder_that_can_be_read(root: Path) -> None:
    root.mkdir(parents=True)
    library = open_library(root, FaultyDisk(1, Fault.ERROR_FROM_THEN_ON, errno.ENOSPC))
    assert library.read_only
    with pytest.raises(LibraryUnwritable) as refused:
        put(library)
    assert refused.value.reason is Unwritable.FULL
    library.close()


def test_a_library_of_a_later_version_is_read_as_far_as_that_left_it_and_left_alone(root: Path) -> None:
    library = open_library(root, FastDisk(), index=root.parent / "index.sqlite")
    article, changed = put(library), put(library, "airport")
    library.save_note(a_note(article))
    library.close()
    later(root / "library.json")
    later(folder_of(root, changed) / "article.json")
    (root / "articles" / "unfinished.json.tmp").touch()
    before = contents(root.parent)
    older = open_library(root, FastDisk(), index=root.parent / "index.sqlite")
    assert (older.read_only, older.newer, older.busy) == (True, True, False)
    assert [(it.id, it.notes) for it in older.summaries()] == [(article.id, 1)]
    assert older.article(article.id) == article
    assert {hit.article for hit in older.search(parse("closed", NOON.date()), 9).hits} == {article.id}
    with pytest.raises(ArticleMissing):
        older.article(changed.id)
    for change in (lambda: older.save_note(a_note(article)), lambda: put(older, "airport")):
        with pytest.raises(LibraryUnwritable) as refused:
            change()
        assert (refused.value.path, refused.value.reason) == (root, Unwritable.NEWER)
    assert older.problems() == ()
    older.close()
    assert contents(root.parent) == before


def test_a_later_version_can_write_while_an_older_one_reads(root: Path) -> None:
    open_library(root, FastDisk()).close()
    own = (root / "library.json").read_bytes()
    later(root / "library.json")
    older = open_library(root, FastDisk())
    (root / "library.json").write_bytes(own)  # this program is the later one now
    newer = open_library(root, FastDisk())
    assert not newer.read_only
    put(newer)
    newer.close()
    older.close()


def test_a_library_that_a_later_version_took_over_meanwhile_is_left_alone(root: Path) -> None:
    first = open_library(root, FastDisk())
    article = put(first)
    second = open_library(root, FastDisk())
    first.close()
    (root / "library.json").write_bytes(sealed({"library": {}}, schema=SCHEMA + 1))
    with pytest.raises(LibraryUnwritable) as refused:
        second.save_note(a_note(article))
    assert refused.value.reason is Unwritable.NEWER
    second.close()


def test_a_damaged_library_file_is_set_aside_and_made_anew(root: Path) -> None:
    library = open_library(root, FastDisk())
    article = put(library)
    library.close()
    (root / "library.json").write_bytes(b"damaged")
    library = open_library(root, FastDisk())
    (problem,) = library.problems()
    assert (problem.path, problem.damage) == (root / "library.json", Damage.SET_ASIDE)
    assert problem.kept
    assert problem.kept.read_bytes() == b"damaged"
    assert library.article(article.id) == article
    library.close()
    library = open_library(root, FastDisk())
    assert library.problems() == ()
    library.close()


def test_a_damaged_library_file_that_cannot_be_moved_stays(root: Path) -> None:
    open_library(root, FastDisk()).close()
    (root / "library.json").write_bytes(b"damaged")
    library = open_library(root, FaultyDisk(1, Fault.ERROR_FROM_THEN_ON, errno.EIO))
    assert library.read_only
    assert (root / "library.json").read_bytes() == b"damaged"
    library.close()


def test_what_a_killed_program_left_is_swept_up(root: Path) -> None:
    library = open_library(root, FastDisk())
    article = put(library, suffix=".tmp")
    library.close()
    left = [
        root / "library.json.tmp",
        root / "trash" / "note-1.json.tmp",
        folder_of(root, article) / "article.json.tmp",
        root / "articles" / f"{'0' * 64}.tmp" / "text.txt",
    ]
    left[-1].parent.mkdir()
    for path in left:
        path.write_bytes(b"half")
    library = open_library(root, FastDisk())
    assert [summary.id for summary in library.summaries()] == [article.id]
    assert not any(path.exists() for path in left)
    assert not left[-1].parent.exists()
    assert (folder_of(root, article) / "original.tmp").exists()
    library.close()


def test_what_was_left_beside_an_article_is_swept_up_where_there_is_an_index(root: Path, tmp_path: Path) -> None:
    library = open_library(root, FastDisk(), index=tmp_path / "index.sqlite")
    article = put(library)
    library.close()
    left = folder_of(root, article) / "article.json.tmp"
    left.write_bytes(b"half")
    library = open_library(root, FastDisk(), index=tmp_path / "index.sqlite")
    second = open_library(root, FastDisk(), index=tmp_path / "index.sqlite")
    assert second.summaries() == library.listed()
    assert left.exists(), "one that may only read takes nothing away"
    second.close()
    assert library.summaries() == library.listed()
    assert not left.exists()
    library.close()


def test_what_cannot_be_swept_up_does_not_matter(root: Path) -> None:
    open_library(root, FastDisk()).close()
    (root / "library.json.tmp").touch()
    library = open_library(root, FaultyDisk(1))
    assert not library.read_only
    library.close()


def test_a_library_that_vanishes_is_missing(root: Path) -> None:
    library = open_library(root, FastDisk())
    article = put(library)
    FileSystem().remove(root)
    for change in (lambda: library.save_note(a_note(article)), lambda: put(library, "airport")):
        with pytest.raises(LibraryUnwritable) as refused:
            change()
        assert refused.value.reason is Unwritable.MISSING
    assert library.summaries() == ()
    library.close()


def later(path: Path) -> None:
    """A file as a later version of the program would write it."""
    path.write_bytes(sealed(unsealed(path.read_bytes()), SCHEMA + 1))


def contents(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_the_search_of_the_system_is_asked_to_leave_it_alone(root: Path, tmp_path: Path) -> None:
    index = tmp_path / "cache" / "index.sqlite"
    open_library(root, FastDisk(), index=index).close()
    assert {".metadata_never_index", ".nomedia", ".trackerignore"} <= {path.name for path in root.iterdir()}
    assert (index.parent / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
