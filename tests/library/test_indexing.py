"""The index follows the library, and is made anew when it is lost, damaged or of another version."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import NOON, Clock, a_note, folder_of, put
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Name,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article
from readback.core.catalogue import Project, State
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.errors import Cancelled, LibraryUnwritable
from readback.core.metadata import Origin
from readback.core.query import parse
from readback.core.rows import Used
from readback.core.text import Span
from readback.library import open_library
from readback.library.index import Index
from readback.library.indexing import Indexing
from readback.library.store import FolderLibrary


@pytest.fixture
def path(root: Path) -> Path:
    """Where the index is to be."""
    return root.parent / "cache" / "index.sqlite"


@pytest.fixture
def library(root: Path, path: Path) -> Iterator[FolderLibrary]:
    opened = reopened(root, path)
    yield opened
    opened.close()


def reopened(root: Path, path: Path | None, clock: Callable | None = None) -> FolderLibrary:
    library = open_library(root, FastDisk(), clock or Clock(), path)
    assert isinstance(library, FolderLibrary)
    return library


def found(library: FolderLibrary | Indexing, text: str) -> list[str]:
    """The ids of what a query finds."""
    query = parse(text, NOON.date())
    if isinstance(library, Indexing):
        return [hit.id for hit in library.search(query, (), 50, lambda: False).hits]
    return [hit.id for hit in library.search(query, 50).hits]


def analysed(article: Article, name: str = "Mira Okonjo") -> Analysis:
    """An analysis in which Mira Okonjo speaks, whatever she is called."""
    start = article.text.index("Mira Okonjo")
    mention = Mention(Span(start, start + 11), Kind.PERSON, "e1")
    words = Span(article.text.index("“") + 1, article.text.index("”"))
    speaker = Speaker(name, SpeakerKind.PERSON, "e1")
    quotation = Quotation((words,), QuotationKind.DIRECT, speaker, mention.span, None, Confidence.SURE, "after")
    return Analysis(article.id, "engine 1", (mention,), (Entity("e1", Kind.PERSON, name),), (quotation,))


def everywhere(name: str, called: str) -> Correction:
    """Somebody has another name in all articles."""
    return Correction(
        "c1",
        CorrectionKind.RENAME,
        About.NAME,
        Scope.EVERYWHERE,
        "",
        NOON,
        of=Name(name, Kind.PERSON),
        to=Name(called, Kind.PERSON),
    )


def indexing(library: FolderLibrary, root: Path, path: Path | None, few: int, *, writable: bool = True) -> Indexing:
    """An index of the library's files that takes so few articles at once."""
    return Indexing(root / "articles", FastDisk(), library._folder, library.corrections, path, lambda: writable, few)


def test_what_is_saved_is_found_at_once(library: FolderLibrary) -> None:
    article = put(library)
    assert found(library, "harbour") == [article.id]
    library.save_note(a_note(article, body="Ask the warden"))
    assert found(library, "warden") == ["n1"]
    library.save_note(a_note(article, body="Ask the diver"))
    assert found(library, "warden") == []
    assert found(library, "tag:check in:notes") == ["n1"]
    library.delete_note(a_note(article))
    assert found(library, "diver") == []
    library.describe(article.described("title", "Quay shut", Origin.READER))
    assert [hit.title for hit in library.search(parse("quay", NOON.date()), 9).hits] == ["Quay shut"]


def test_what_was_found_in_an_article_is_found(library: FolderLibrary) -> None:
    article = put(library)
    library.save_analysis(analysed(article))
    assert found(library, "said-by:okonjo") == [article.id, "q0"]
    assert found(library, "mira") == [article.id, "q0", "e1"]
    assert [row.name for row in library.named(None, Kind.PERSON)] == ["Mira Okonjo"]
    assert [row.speaker for row in library.said([article.id])] == ["Mira Okonjo"]
    assert library.said(["another"]) == library.named([], Kind.PERSON) == library.named(None, Kind.PLACE) == ()
    assert library.unanalysed("engine 1") == ()
    assert library.unanalysed("engine 2") == (article.id,)
    library.save_analysis(replace(analysed(article), mentions=(), entities=(), quotations=()))
    assert library.named(None, Kind.PERSON) == library.said(None) == ()
    assert found(library, "person:okonjo") == []


def test_projects_narrow_a_search(library: FolderLibrary) -> None:
    article, other = put(library), put(library, "airport")
    library.catalogue.save_project(Project("p1", "Old Harbour", (other.id,)))
    assert found(library, "closed project:“old harbour”") == [other.id]
    assert set(found(library, "closed")) == {other.id, article.id}


def test_the_shelf_comes_from_the_index(root: Path, path: Path, library: FolderLibrary) -> None:
    class Counting(FastDisk):
        def read(self, file: Path) -> bytes:
            read.append(file)
            return super().read(file)

    read: list[Path] = []
    article = put(library)
    put(library, "airport", hours=1)
    library.save_note(a_note(article))
    library.set_state(article.id, State(read=True))
    shelf = library.summaries()
    library.close()
    again = open_library(root, Counting(), Clock(), path)
    assert again.summaries() == shelf
    assert [(it.notes, it.read) for it in shelf] == [(0, False), (1, True)]
    assert not [file for file in read if file.parent.parent.name == "articles"]
    again.close()


def test_a_newer_version_takes_the_place_of_the_old_text(library: FolderLibrary) -> None:
    old, new = put(library), put(library, "airport")
    library.save_note(a_note(old))
    library.describe(replace(old, superseded=new.id))
    assert found(library, "closed") == [new.id]
    library.save_note(a_note(old, "n2"))
    library.delete_note(a_note(old))
    library.set_state(old.id, State(read=True))
    assert found(library, "in:notes tag:check") == []
    library.describe(old)
    assert found(library, "in:notes tag:check") == ["n2"]


@pytest.mark.parametrize("change", ["deleted", "damaged", "older", "empty", "table lost"])
def test_an_index_that_cannot_be_used_is_made_anew(root: Path, path: Path, library: FolderLibrary, change: str) -> None:
    article = put(library)
    library.close()
    match change:
        case "deleted":
            path.unlink()
        case "damaged":
            path.write_bytes(b"no index at all" * 1000)
        case "empty":
            path.write_bytes(b"")
        case _:
            database = sqlite3.connect(path)
            database.execute("PRAGMA user_version = 1" if change == "older" else "DROP TABLE body")
            database.close()
    again = reopened(root, path)
    assert found(again, "harbour") == [article.id]
    again.summaries()
    assert found(again, "harbour") == [article.id]
    assert again.rebuilding() is None
    again.close()


def test_an_index_that_is_damaged_while_it_is_used_is_made_anew(root: Path, path: Path, library: FolderLibrary) -> None:
    article = put(library)
    library.summaries()
    other = sqlite3.connect(path)
    other.execute("UPDATE body SET parts = 'no parts'")
    other.commit()
    other.close()
    assert found(library, "harbour") == [article.id]
    library.save_note(a_note(article, body="diver"))
    assert found(library, "diver") == ["n1"]
    assert library.summaries()[0].notes == 1


def test_an_index_that_is_in_use_elsewhere_is_left_alone(root: Path, path: Path, library: FolderLibrary) -> None:
    article = put(library)
    library.summaries()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    library.save_note(a_note(article, body="diver"))
    assert found(library, "diver") == ["n1"]
    other.execute("COMMIT")
    other.close()
    assert library.summaries()[0].notes == 1
    assert found(library, "diver") == ["n1"]


def test_an_index_that_is_locked_when_it_is_opened_is_left_alone(
    root: Path, path: Path, library: FolderLibrary
) -> None:
    article = put(library)
    library.close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    again = reopened(root, path)
    assert found(again, "harbour") == [article.id]
    other.execute("COMMIT")
    other.close()
    assert found(again, "harbour") == [article.id]
    again.close()


def test_a_folder_that_cannot_be_made_leaves_the_search_without_an_index(root: Path, path: Path) -> None:
    path.parent.parent.mkdir(parents=True)
    path.parent.write_text("a file where the folder should be")
    library = reopened(root, path)
    article = put(library)
    library.save_analysis(analysed(article))
    library.save_note(a_note(article))
    assert found(library, "okonjo said-by:mira") == [article.id, "q0"]
    assert [row.entity for row in library.named(None, Kind.PERSON)] == ["e1"]
    assert [row.number for row in library.said([article.id])] == [0]
    assert library.names(Kind.PERSON) + library.tags() == (Used("Mira Okonjo", 1), Used("check", 1))
    assert library.unanalysed("engine 1") == ()
    assert library.summaries()[0].notes == 1
    assert library.search(parse("okonjo", NOON.date()), 9, stop=lambda: True).hits == ()
    library.close()


def test_what_changed_behind_the_back_is_indexed_when_the_shelf_is_looked_at(
    root: Path, path: Path, library: FolderLibrary
) -> None:
    article, gone = put(library), put(library, "airport")
    library.summaries()
    other = reopened(root, None)
    assert other.read_only
    (folder_of(root, gone)).rename(root / "trash" / "article-moved")
    record = folder_of(root, article) / "article.json"
    record.write_bytes(b"damaged")
    (record.with_name("article.json.bak")).write_bytes(b"damaged")
    assert library.summaries() == ()
    assert found(library, "closed") == []
    other.close()


def test_a_second_window_reads_the_index_of_the_first(root: Path, path: Path, library: FolderLibrary) -> None:
    article = put(library)
    library.summaries()
    second = reopened(root, path)
    assert second.read_only
    assert found(second, "harbour") == [article.id]
    library.save_note(a_note(article, body="diver"))
    library.catch_up()
    assert (second.summaries()[0].notes, found(second, "diver"), second.rebuilding()) == (1, ["n1"], None)
    library.close()
    second.save_note(a_note(article, "n2", body="warden"))
    assert found(second, "warden") == ["n2"]
    second.close()


def test_a_second_window_does_without_an_index_where_there_is_none(root: Path, path: Path) -> None:
    first = reopened(root, None)
    article = put(first)
    second = reopened(root, path)
    assert second.read_only
    assert found(second, "harbour") == [article.id]
    assert not path.exists()
    second.close()
    first.close()


def test_many_articles_are_indexed_apart_while_the_library_is_used(root: Path, path: Path) -> None:
    library = reopened(root, None)
    articles = [put(library, subject, hours) for hours, subject in enumerate(("harbour", "airport", "bridge"))]
    index = indexing(library, root, path, few=2)
    assert [it.id for it in index.summaries()] == [it.id for it in reversed(articles)]
    assert found(index, "closed") == [it.id for it in reversed(articles)]
    work = index.rebuilding(library._folder_apart)
    assert work is not None
    done: list[tuple[int, int]] = []
    thread = threading.Thread(target=work, args=(lambda at, of: done.append((at, of)), lambda: False))
    thread.start()
    thread.join()
    assert done == [(1, 3), (2, 3), (3, 3)]
    with index.changing(articles[0].id):
        library.save_note(a_note(articles[0], body="diver"))
    assert found(index, "diver") == ["n1"]
    assert index.rebuilding(library._folder_apart) is None
    assert sorted(file.name for file in path.parent.iterdir() if "-" not in file.name)[1:] == ["index.sqlite"]
    index.close()
    library.close()


def test_making_the_index_can_be_stopped(root: Path, path: Path) -> None:
    library = reopened(root, None)
    put(library)
    index = indexing(library, root, path, few=0)
    work = index.rebuilding(library._folder_apart)
    assert work is not None
    with pytest.raises(Cancelled):
        work(lambda _done, _all: None, lambda: True)
    assert index.rebuilding(library._folder_apart) is not None
    assert not path.with_name("index.sqlite.building").exists()
    index.close()
    library.close()


def test_an_index_that_cannot_be_taken_over_now_is_taken_over_later(root: Path, path: Path) -> None:
    library = reopened(root, None)
    article = put(library)
    index = indexing(library, root, path, few=0)
    work = index.rebuilding(library._folder_apart)
    assert work is not None
    work(lambda _done, _all: None, lambda: False)
    index.close()
    path.unlink()
    path.mkdir()  # as if another program held it
    assert found(index, "harbour") == [article.id]
    path.rmdir()
    assert found(index, "harbour") == [article.id]
    assert index.rebuilding(library._folder_apart) is None
    index.close()
    library.close()


def test_what_is_settled_everywhere_reaches_articles_that_were_indexed(
    root: Path, path: Path, library: FolderLibrary
) -> None:
    articles = [put(library, subject) for subject in ("harbour", "airport", "bridge")]
    for article in articles:
        library.save_analysis(analysed(article))
    rename = everywhere("Mira Okonjo", "Miriam Okonjo")
    library.save_correction(rename)
    assert {row.name for row in library.named(None, Kind.PERSON)} == {"Miriam Okonjo"}
    library.close()
    again = reopened(root, path)
    again.delete_correction(rename)
    assert {row.name for row in again.named(None, Kind.PERSON)} == {"Mira Okonjo"}
    again.close()


def test_what_is_settled_in_very_many_articles_is_indexed_bit_by_bit(root: Path, path: Path) -> None:
    library = reopened(root, None)
    for subject in ("harbour", "airport", "bridge"):
        library.save_analysis(analysed(put(library, subject)))
    index = indexing(library, root, path, few=2)
    with pytest.raises(LibraryUnwritable), index.changing("0" * 64):
        raise LibraryUnwritable(root, "failed")
    indexing(library, root, path, few=3).summaries()
    index.close()
    library.save_correction(everywhere("Mira Okonjo", "Miriam Okonjo"))
    for renamed in (2, 3):
        assert len(index.summaries()) == 3
        assert Used("Miriam Okonjo", renamed) in index.answer(lambda it: it.names(Kind.PERSON), tuple)
    index.close()
    library.close()


def test_a_library_of_another_program_is_not_indexed(root: Path, path: Path) -> None:
    library = reopened(root, path)
    article = put(library)
    index = indexing(library, root, path, few=9, writable=False)
    assert found(index, "harbour") == [article.id]
    with index.changing(article.id):
        library.save_note(a_note(article, body="diver"))
    library.catch_up()
    assert found(index, "diver") == ["n1"]
    assert index.rebuilding(library._folder_apart) is None
    index.close()
    library.close()


def test_names_without_words_are_nobody(root: Path, library: FolderLibrary) -> None:
    article = put(library)
    library.save_analysis(analysed(article, "…"))
    library.save_correction(everywhere("…", "—"))
    assert found(library, "harbour") == [article.id]


def test_an_index_without_words_is_of_another_version(path: Path) -> None:
    path.parent.mkdir(parents=True)
    Index(path, fts=False).close()
    with pytest.raises(sqlite3.DatabaseError):
        Index(path, fts=True)
