"""What the library on the disk does beyond what every library does: the files, the trash, the mending."""

import errno
import hashlib
from dataclasses import replace
from io import BytesIO, RawIOBase
from pathlib import Path

import pytest

from causes import no_room
from library import vaults
from library.chains import entries
from library.disks import FastDisk, Fault, FaultyDisk
from library.samples import Clock, a_note, an_analysis, an_article, folder_of, put
from library.vaults import KINDS, of_kind
from readback.core.catalogue import Project, SavedSearch
from readback.core.errors import ArticleMissing, FileUnreadable, LibraryUnwritable, Unreadable, Unwritable
from readback.core.library import Damage, Library
from readback.library import open_library
from readback.library.sealed import SCHEMA, sealed, unsealed


@pytest.fixture
def library(root: Path) -> Library:
    return open_library(root, FastDisk(), Clock())


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_an_article_is_a_folder_of_plain_files(root: Path, library: Library) -> None:
    article = put(library)
    folder = folder_of(root, article)
    assert names(folder) == {"article.json", "article.json.bak", "log.jsonl", "original.html", "text.txt"}
    assert hashlib.sha256((folder / "text.txt").read_bytes()).hexdigest() == article.id
    assert hashlib.sha256((folder / "original.html").read_bytes()).hexdigest() == article.original_sha256
    assert article.text not in (folder / "article.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("suffix", "name"), [("", "original"), (".docx", "original.docx"), ("./../x", "original"), (".a b", "original")]
)
def test_the_original_keeps_its_ending_where_that_is_one(root: Path, library: Library, suffix: str, name: str) -> None:
    assert name in names(folder_of(root, put(library, suffix=suffix)))


def test_an_id_that_is_not_that_of_the_text_is_a_mistake(library: Library) -> None:
    article, content = an_article()
    with pytest.raises(ValueError, match="id"):
        library.add(replace(article, id="0" * 64), BytesIO(content), ".html")


def test_the_log_says_what_was_done_and_nothing_of_what_was_written(root: Path, library: Library) -> None:
    article = put(library)
    library.save_note(a_note(article, "n1", "secret"))
    library.save_note(a_note(article, "n1", "more secret"))
    library.delete_note(a_note(article, "n1"))
    log = folder_of(root, article) / "log.jsonl"
    deeds = [(entry["deed"], entry.get("note")) for entry in entries(log)]
    assert deeds == [("article added", None), ("note saved", "n1"), ("note saved", "n1"), ("note deleted", "n1")]
    assert b"secret" not in log.read_bytes()
    assert b"harbour" not in log.read_bytes()


def test_a_deleted_note_is_whole_in_the_trash(root: Path, library: Library) -> None:
    article = put(library)
    note = a_note(article)
    for _ in range(2):
        library.save_note(note)
        library.delete_note(replace(note, body="what the window showed is not what counts"))
    first, second = (unsealed(path.read_bytes()) for path in (root / "trash").iterdir())
    assert first["article"] == article.id
    assert first["note"]["body"] == second["note"]["body"] == note.body
    assert first["deleted"].startswith("2026-05-04T12:")


def test_nothing_is_left_of_an_original_that_changed(root: Path, library: Library) -> None:
    article, _ = an_article()
    with pytest.raises(FileUnreadable):
        library.add(article, BytesIO(b"changed"), ".html")
    assert names(root / "articles") == set()


def test_an_original_that_cannot_be_read_to_its_end_has_changed(root: Path, library: Library) -> None:
    class Pulled(RawIOBase):
        def read(self, size: int = -1) -> bytes:
            raise OSError(errno.EIO, "the stick was pulled out")

    article, _ = an_article()
    with pytest.raises(FileUnreadable) as refused:
        library.add(article, Pulled(), ".html")  # type: ignore[arg-type]  # reading is all that is asked of it
    assert (refused.value.path, refused.value.reason) == ("harbour.html", Unreadable.CHANGED)
    assert names(root / "articles") == set()


def test_a_damaged_text_is_not_shown_and_comes_back_with_the_file(root: Path, library: Library) -> None:
    article, other = put(library), put(library, "airport")
    library.save_note(a_note(article))
    text = folder_of(root, article) / "text.txt"
    text.write_bytes(text.read_bytes().replace(b"closed", b"opened"))
    with pytest.raises(ArticleMissing):
        library.article(article.id)
    (problem,) = library.problems()
    assert (problem.path, problem.damage) == (text, Damage.SET_ASIDE)
    assert problem.kept
    assert b"opened" in problem.kept.read_bytes()
    assert [summary.id for summary in library.summaries()] == [other.id]
    put(library)
    assert library.article(article.id) == article
    assert library.notes(article.id) == (a_note(article),)
    assert [entry["deed"] for entry in entries(text.with_name("log.jsonl"))][-1] == "text restored"


def test_a_missing_text_is_reported(root: Path, library: Library) -> None:
    article = put(library)
    text = folder_of(root, article) / "text.txt"
    text.unlink()
    with pytest.raises(ArticleMissing):
        library.article(article.id)
    assert [(it.path, it.damage, it.kept) for it in library.problems()] == [(text, Damage.SET_ASIDE, None)]


def test_a_damaged_record_is_restored_with_its_notes(root: Path, library: Library) -> None:
    article = put(library)
    library.save_note(a_note(article, "n1"))
    library.save_note(a_note(article, "n2"))
    (folder_of(root, article) / "article.json").write_bytes(b"\0" * 100)
    assert library.article(article.id) == article
    assert [note.id for note in library.notes(article.id)] == ["n1"]
    assert [problem.damage for problem in library.problems()] == [Damage.RESTORED]


def test_a_record_damaged_with_its_backup_leaves_the_others_and_can_be_added_again(
    root: Path, library: Library
) -> None:
    article, other = put(library), put(library, "airport")
    for name in ("article.json", "article.json.bak"):
        (folder_of(root, article) / name).write_bytes(b"damaged")
    assert [summary.id for summary in library.summaries()] == [other.id]
    assert [problem.damage for problem in library.problems()] == [Damage.SET_ASIDE]
    with pytest.raises(ArticleMissing):
        library.save_note(a_note(article))
    put(library)
    assert library.article(article.id) == article
    (grave,) = (root / "trash").iterdir()
    assert "original.html" in names(grave)
    assert len([name for name in names(grave) if ".damaged-" in name]) == 1


def test_a_folder_without_a_record_is_replaced_too(root: Path, library: Library) -> None:
    article, _ = an_article()
    folder_of(root, article).mkdir()
    assert library.summaries() == ()
    put(library)
    assert library.article(article.id) == article


def test_an_article_of_a_later_version_is_left_alone(root: Path, library: Library) -> None:
    article = put(library)
    record = folder_of(root, article) / "article.json"
    later = sealed({"article": {}}, schema=SCHEMA + 1)
    record.write_bytes(later)
    assert library.summaries() == ()
    with pytest.raises(ArticleMissing):
        library.save_note(a_note(article))
    with pytest.raises(LibraryUnwritable) as refused:
        put(library)
    assert refused.value.reason is Unwritable.NEWER
    assert record.read_bytes() == later


def test_a_record_out_of_reach_is_reported_and_stays(root: Path) -> None:
    class Deaf(FastDisk):
        def read(self, path: Path) -> bytes:
            if path.name == "article.json" and deaf:
                raise OSError(errno.EIO, "the disk does not answer")
            return super().read(path)

    deaf = False
    library = open_library(root, Deaf())
    article = put(library)
    deaf = True
    for _ in range(2):
        with pytest.raises(ArticleMissing):
            library.article(article.id)
    record = folder_of(root, article) / "article.json"
    assert [(it.path, it.kept) for it in library.problems()] == [(record, None)]
    with pytest.raises(LibraryUnwritable):
        put(library)
    deaf = False
    assert library.article(article.id) == article
    library.close()


@pytest.mark.parametrize("content", [b"", b"damaged", sealed({}), sealed([]), sealed({"engine": "engine 1"}, 2)])
def test_a_damaged_analysis_is_none(root: Path, library: Library, content: bytes) -> None:
    article = put(library)
    library.save_analysis(an_analysis(article))
    (folder_of(root, article) / "analysis.json").write_bytes(content)
    assert library.analysis(article.id, "engine 1") is None
    assert library.problems() == ()


def test_only_what_changed_is_read_again_for_the_shelf(root: Path) -> None:
    class Counting(FastDisk):
        def read(self, path: Path) -> bytes:
            read.append(path.parent.name)
            return super().read(path)

    read: list[str] = []
    library = open_library(root, Counting())
    first, second = put(library), put(library, "airport")
    assert len(library.summaries()) == 2
    library.save_note(a_note(first))
    read.clear()
    assert sum(summary.notes for summary in library.summaries()) == 1
    assert read == []
    record = folder_of(root, first) / "article.json"
    record.write_bytes(record.read_bytes())
    assert len(library.summaries()) == 2
    assert set(read) == {first.id}
    (folder_of(root, second) / "text.txt").unlink()
    assert len(library.summaries()) == 1
    library.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_keeps_the_old_state(root: Path, kind: str) -> None:
    library = vaults.open_library(of_kind(kind, root), FastDisk(), Clock())
    article = put(library)
    library.save_note(a_note(article))
    library.close()
    full = vaults.open_library(root, FaultyDisk(1, Fault.ERROR_FROM_THEN_ON, errno.ENOSPC))
    for change in (
        lambda: put(full, "airport"),
        lambda: full.save_note(a_note(article, body="new")),
        lambda: full.delete_note(a_note(article)),
    ):
        with pytest.raises(LibraryUnwritable) as refused:
            change()
        assert refused.value.reason is Unwritable.FULL
    full.save_analysis(an_analysis(article))
    assert full.notes(article.id) == (a_note(article),)
    full.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_limit_on_files_counts_as_full(root: Path, kind: str) -> None:
    pytest.importorskip("resource")
    library = vaults.open_library(of_kind(kind, root), FastDisk(), Clock())
    article = put(library)
    library.save_note(a_note(article))
    with no_room(1 << 14), pytest.raises(LibraryUnwritable) as refused:
        library.save_note(a_note(article, body="long" * (1 << 14)))
    assert refused.value.reason is Unwritable.FULL
    assert library.notes(article.id) == (a_note(article),)
    files, folder = vaults.disk_of(root), folder_of(root, article)
    assert not files.names(folder, "*.tmp")
    deeds = [entry["deed"] for entry in entries(folder / "log.jsonl", files.read)]
    assert deeds == ["article added", "note saved", "note saved", "failed"]
    library.close()


def test_a_library_whose_own_file_is_out_of_reach_has_no_projects(root: Path, library: Library) -> None:
    library.catalogue.save_project(Project("p1", "Harbour"))
    (root / "library.json").unlink()
    (root / "library.json").mkdir()
    assert library.catalogue.projects() == ()


def test_the_librarys_own_log_says_what_was_done(root: Path, library: Library) -> None:
    library.catalogue.save_project(Project("p1", "Secret"))
    library.catalogue.delete_project("p1")
    library.catalogue.save_search(SavedSearch("s1", "Secret", "secret"))
    library.catalogue.delete_search("s1")
    deeds = [entry["deed"] for entry in entries(root / "log.jsonl")]
    assert deeds == ["project saved", "project deleted", "search saved", "search deleted"]
    assert b"ecret" not in (root / "log.jsonl").read_bytes()
