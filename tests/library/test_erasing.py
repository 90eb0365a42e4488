"""Erased is erased: planted words are searched for in every byte of a library, its index, and what is beside them.

Under a passphrase the bytes are searched as who has the key reads them: the key is no way to undo an erasure.
"""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from library.chains import entries
from library.disks import FastDisk, FaultyDisk
from library.planting import (
    OPEN,
    PLANTED,
    SECRET,
    WHO,
    Place,
    erased,
    filled,
    no_words,
    planted,
    secret_note,
)
from library.samples import NOON, Clock, a_clearing, a_note, folder_of
from library.vaults import KINDS, of_kind, real
from readback.core.anchors import anchor_for
from readback.core.catalogue import Awaited, Project, SavedSearch
from readback.core.erasing import Erasure, Toll
from readback.core.errors import LibraryUnwritable
from readback.core.notes import Note, Target, TargetKind
from readback.core.text import Span
from readback.core.workspace import Workspace


@pytest.fixture(params=KINDS)
def place(root: Path, request: pytest.FixtureRequest) -> Place:
    return Place(of_kind(request.param, root), Clock(), FaultyDisk())


def spoil(place: Place, path: Path) -> None:
    """Damages a file of the library on the disk."""
    real(place.root, path).write_bytes(b"damaged")


def test_the_words_are_there_to_be_found(place: Place) -> None:
    library = filled(place)
    library.close()
    assert place.hits().keys() == set(PLANTED)
    where = {path.split("/")[0] for paths in place.hits().values() for path in paths}
    assert where == ({"Library", "cache"} if place.files.plain else {"Library"})
    assert any("backups" in path for path in place.hits()["oblixor"])


def test_of_an_article_nothing_is_left_anywhere(place: Place) -> None:
    library = filled(place)
    erasing = Workspace(library).erasing
    erasure = erasing.articles([SECRET.id])
    assert erasure.lost == {WHO.casefold()}
    assert erasing.toll(erasure) == Toll((SECRET.id,), 1, 6)  # the note in the trash; settled everywhere, apart, agreed
    toll = erasing.carry_out(erasure)
    assert toll == Toll((SECRET.id,), 1, 6, backups=2)
    assert [it.id for it in library.summaries()] == [OPEN.id]
    assert library.catalogue.projects() == (Project("p1", "Two", (OPEN.id,)),)
    assert library.notes(OPEN.id) == (a_note(OPEN, "o1"),)
    assert erasing.toll(erasure).nothing
    library.close()
    assert place.hits((*PLANTED, SECRET.id)) == {}


def test_the_logs_say_that_something_was_erased_and_their_chains_hold(place: Place) -> None:
    library = filled(place)
    erased(library, Erasure(articles=frozenset({SECRET.id}), notes=frozenset({"o1"})))
    for log in (place.root / "log.jsonl", folder_of(place.root, OPEN) / "log.jsonl"):
        assert [it["deed"] for it in entries(log, place.files.read)][-1] == "1 item erased"
    assert all(not it.faults for it in library.safety.verify(no_words, lambda: False))
    library.save_note(a_note(OPEN, "o2"))
    library.catalogue.save_search(SavedSearch("q", "Harbour", "harbour"))
    assert all(not it.faults for it in library.safety.verify(no_words, lambda: False))
    library.close()


def test_of_a_note_nothing_is_left_and_all_else_stays(place: Place) -> None:
    library = filled(place)
    library.save_note(secret_note("o2", OPEN))
    list(library.safety.back_up())
    library.delete_note(secret_note("o2", OPEN))
    erasing = Workspace(library).erasing
    assert erasing.toll(erasing.note(secret_note("s1"))) == Toll((), 1, 1)  # what was agreed about it goes along
    assert erased(library, erasing.note(secret_note("s1"))).backups == 3
    assert erased(library, erasing.note(secret_note("s2"))).notes == 1
    assert erased(library, erasing.note(secret_note("o2"))).notes == 1
    library.close()
    assert place.hits(("oblixor", "sprendlow")) == {}
    assert library.article(SECRET.id).title == SECRET.title


@pytest.mark.parametrize("back", [0, 1])
def test_a_backup_without_it_can_be_restored(place: Place, back: int) -> None:
    library = filled(place)
    erased(library, SECRET.id)
    name = library.safety.backups()[back]
    assert library.safety.restore(name, None, no_words) == name
    assert [it.id for it in library.summaries()] == [OPEN.id]
    assert library.notes(OPEN.id) == (a_note(OPEN, "o1"),)
    library.safety.restore(name, place.root.parent / "elsewhere", no_words)
    assert library.trash.all() == ()
    list(library.safety.back_up())
    library.close()
    assert place.hits((*PLANTED, SECRET.id)) == {}


def test_a_damaged_file_is_mended_without_what_was_erased(place: Place) -> None:
    library = filled(place)
    erased(library, Erasure(notes=frozenset({"s1"})))
    spoil(place, folder_of(place.root, SECRET) / "article.json")
    assert library.notes(SECRET.id) == ()
    library.close()


def test_a_name_goes_from_what_the_reader_wrote_and_the_articles_stay(place: Place) -> None:
    library = filled(place)
    library.catalogue.save_search(SavedSearch("q1", "Her", f'"{WHO}"'))
    library.catalogue.save_project(Project("p2", f"About {WHO}", (OPEN.id,)))
    library.save_clearing(OPEN.id, a_clearing(because=f"{WHO} said so."))
    about = Note("o3", Target(OPEN.id, TargetKind.PERSON, WHO), None, "Call.", NOON, NOON)
    library.save_note(about)
    passage = anchor_for(SECRET.text, Span(SECRET.text.find(WHO), SECRET.text.find(WHO) + len(WHO)))
    library.save_note(replace(a_note(SECRET, "s3", "Who is that?"), anchor=passage))
    library.catalogue.set_awaited([Awaited(f"/home/me/{WHO}.html")])
    place.files.write(place.root / "library.json.damaged-1", [f"half {WHO}".encode()])
    list(library.safety.back_up())
    erasing = Workspace(library).erasing
    erasure = erasing.name(f"  {WHO.upper()} ")
    toll = erased(library, erasure)
    assert (toll.articles, toll.staying, toll.notes) == ((), (SECRET.id,), 2)
    assert toll.others == 8  # three corrections, names apart, an agreement, a search, a project, a clearing
    assert [it.id for it in library.notes(SECRET.id)] == ["s1", "s3"]
    assert library.catalogue.awaited() == ()
    assert [it.id for it in library.notes(OPEN.id)] == ["o1"]
    assert [it.name for it in library.catalogue.projects()] == ["Two"]
    library.close()
    left = {name.rpartition("/")[2] for name in place.hits([WHO])[WHO]}
    objects = {name for name in left if len(name) == 64}
    assert left - objects == {"text.txt", "article.json", "article.json.bak", "analysis.json", "original.html"}


def test_a_name_goes_with_the_articles_in_which_it_stands(place: Place) -> None:
    library = filled(place)
    erasing = Workspace(library).erasing
    with pytest.raises(ValueError, match="letters"):
        erasing.name("  ")
    toll = erased(library, erasing.name(WHO, whole=True))
    assert (toll.articles, toll.staying) == ((SECRET.id,), ())
    library.close()
    assert place.hits((*PLANTED, SECRET.id)) == {}


def test_a_name_may_stand_in_an_original_alone(place: Place) -> None:
    library = filled(place)
    assert Workspace(library).erasing.toll(Erasure(name="yttervane")).staying == (SECRET.id,)
    library.close()


def test_a_longer_name_is_another(place: Place) -> None:
    library = filled(place)
    assert Workspace(library).erasing.toll(Erasure(name="Quella Zandrin", whole=True)).nothing
    library.close()


def test_a_project_goes_with_its_articles_or_alone(place: Place) -> None:
    library = filled(place)
    erasing = Workspace(library).erasing
    (project,) = library.catalogue.projects()
    assert erased(library, erasing.project(project, alone=True)).others == 1
    assert len(library.summaries()) == 2
    library.catalogue.save_project(project)
    assert erased(library, erasing.project(project)).articles == tuple(sorted((SECRET.id, OPEN.id)))
    assert (library.summaries(), library.catalogue.projects()) == ((), ())
    library.close()
    assert place.hits((*PLANTED, SECRET.id, OPEN.id)) == {}


def test_an_article_goes_with_its_versions_and_from_the_trash(place: Place) -> None:
    library = filled(place)
    newer, content = planted(SECRET.text + "\nMore of the grommelwick.", "Newer")
    library.add(newer, BytesIO(content), ".html")
    library.describe(replace(library.article(SECRET.id), superseded=newer.id))
    library.trash.remove(SECRET.id)
    library.trash.restore(library.trash.all()[0].name)
    library.trash.remove(newer.id)
    library.add(newer, BytesIO(content), ".html")
    erasure = Erasure(articles=frozenset({newer.id}), lost=frozenset({WHO.casefold()}))
    assert erased(library, erasure).articles == tuple(sorted((newer.id, SECRET.id)))
    library.close()
    assert place.hits((*PLANTED, SECRET.id, newer.id)) == {}


def test_an_article_that_only_backups_have_goes_too(place: Place) -> None:
    library = filled(place)
    library.trash.remove(SECRET.id)
    library.close()
    for grave in place.files.names(place.root / "trash", "article-*"):
        place.files.remove(grave)
    library = place.open()
    assert erased(library, Erasure(name=WHO, whole=True)).backups == 2
    library.close()
    assert place.hits(("zandrine", "grommelwick")) == {}


def test_an_older_version_that_only_backups_have_goes_too(place: Place) -> None:
    library = filled(place)
    newer, content = planted(SECRET.text + "\nMore of the grommelwick.", "Newer")
    library.add(newer, BytesIO(content), ".html")
    library.describe(replace(library.article(SECRET.id), superseded=newer.id))
    list(library.safety.back_up())
    place.files.remove(folder_of(place.root, SECRET))
    assert erased(library, newer.id).articles == (newer.id,)
    library.close()
    library = place.open()
    erased(library, SECRET.id)
    library.close()
    assert place.hits(("grommelwick", SECRET.id, newer.id)) == {}


def test_what_is_kept_elsewhere_for_now_is_told_and_left(place: Place) -> None:
    library = filled(place)

    class Away(FastDisk):
        def evicted(self, path: Path) -> bool:
            at_home, there = place.root / "library.json", folder_of(place.root, OPEN)
            return path == real(place.root, at_home) or path.parent == real(place.root, there)

    library.close()
    library = place.open()
    place.disk.evicted = Away().evicted  # type: ignore[method-assign]
    toll = Workspace(library).erasing.toll(Erasure(name=WHO))
    assert {path.name for path in toll.unreached} == {"library.json", "article.json", "text.txt", "original.html"}
    library.close()


def test_what_was_set_aside_goes_where_it_came_from(place: Place) -> None:
    library = filled(place)
    folder, files = folder_of(place.root, SECRET), place.files
    aside = folder / "article.json.damaged-20260504T120000000000Z"
    files.write(aside, [b"oblixor"])
    other = folder_of(place.root, OPEN) / "article.json.damaged-20260504T120000000000Z"
    files.write(other, [b"harbour"])
    conflicts = place.root / "trash" / "conflicts"
    for owner in (SECRET.id, OPEN.id):
        files.make_folder(conflicts / owner)
        files.write(conflicts / owner / "article (copy).json", [b"half a file"])
    list(library.safety.back_up())
    erased(library, Erasure(notes=frozenset({"s1"})))
    assert not files.is_file(aside)
    assert files.is_file(other)
    assert not files.is_file(conflicts / SECRET.id / "article (copy).json")
    assert files.is_file(conflicts / OPEN.id / "article (copy).json")
    library.close()
    assert place.hits(["oblixor"]) == {"oblixor": place.hits(["oblixor"])["oblixor"]}
    assert all("s2" in path or "trash" in path or "backups" in path for path in place.hits(["oblixor"])["oblixor"])


def test_what_cannot_be_read_is_told_and_left(place: Place) -> None:
    library = filled(place)
    newest = max(place.files.names(place.root / "backups", "*.json"))
    place.files.make_folder(place.root / "trash" / "article-1")
    spoil(place, place.root / "trash" / "note-1.json")
    spoil(place, place.root / "trash" / "article-1" / "article.json")
    spoil(place, newest)
    spoil(place, folder_of(place.root, OPEN) / "article.json")
    toll = erased(library, SECRET.id)
    names = {path.name for path in toll.unreached}
    assert names == {"note-1.json", "article-1", "article.json", newest.name}
    assert toll.backups == 1
    assert Workspace(library).erasing.toll(Erasure(name="Nobody", whole=True)).nothing
    library.close()


def test_a_library_that_cannot_be_written_keeps_everything(place: Place) -> None:
    library = filled(place)
    second = place.open()
    with pytest.raises(LibraryUnwritable):
        erased(second, Erasure(articles=frozenset({SECRET.id})))
    second.close()
    assert library.article(SECRET.id).id == SECRET.id
    library.close()
