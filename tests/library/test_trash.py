"""The trash on the disk: thirty days, whole articles, and what does not belong."""

import errno
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from library.chains import entries
from library.disks import Fault, FaultyDisk
from library.homes import Home, contents
from library.samples import Clock, a_note, an_analysis, an_article, folder_of, put
from readback.core.catalogue import State
from readback.core.errors import ArticleMissing
from readback.library import open_library
from readback.library.sealed import sealed, unsealed


@pytest.fixture
def home(root: Path) -> Home:
    return Home(root)


def graves(home: Home) -> list[str]:
    return sorted(path.name for path in (home.root / "trash").iterdir())


def test_an_article_goes_and_comes_back_byte_by_byte(home: Home) -> None:
    home.library.save_analysis(an_analysis(home.article))
    before = {place: raw for place, raw in contents(home.root).items() if place != "log.jsonl"}
    name = home.library.trash.remove(home.article.id)
    (trashed,) = home.library.trash.all()
    assert (trashed.name, trashed.article, trashed.title) == (name, home.article.id, home.article.title)
    assert (trashed.note, graves(home)) == (None, [name])
    assert home.library.summaries() == ()
    assert home.library.trash.restore(name) == trashed
    assert {place: raw for place, raw in contents(home.root).items() if place != "log.jsonl"} == before
    assert home.library.analysis(home.article.id, "engine 1") == an_analysis(home.article)
    assert [entry["deed"] for entry in entries(home.root / "log.jsonl")] == ["article removed", "article restored"]


def test_one_that_was_opened_again_gets_what_was_written_in_the_other(home: Home) -> None:
    home.library.save_note(a_note(home.article, "n2", minutes=1))
    home.library.set_state(home.article.id, State(read=True, position=9))
    home.library.trash.remove(home.article.id)
    home.library.add(home.article, BytesIO(an_article()[1]), ".html")
    home.library.save_note(a_note(home.article, "n1", "newer words"))
    (trashed,) = home.library.trash.all()
    home.library.trash.restore(trashed.name)
    assert home.library.notes(home.article.id) == (
        a_note(home.article, "n1", "newer words"),
        a_note(home.article, "n2", minutes=1),
    )
    assert home.library.state(home.article.id) == State()
    assert home.library.trash.all() == ()
    assert [name.partition("-")[0] for name in graves(home)] == ["absorbed"]


def test_what_is_not_there_cannot_be_brought_back_or_taken_away(home: Home) -> None:
    with pytest.raises(ArticleMissing):
        home.library.trash.remove("0" * 64)
    with pytest.raises(ArticleMissing):
        home.library.trash.remove("../trash")
    for name in ("note-1.json", "../library.json"):
        with pytest.raises(ArticleMissing):
            home.library.trash.restore(name)


def test_a_note_whose_article_is_gone_waits_for_it(home: Home) -> None:
    home.library.delete_note(a_note(home.article))
    name = home.library.trash.remove(home.article.id)
    article, note = home.library.trash.all()
    assert (note.title, note.note) == (home.article.title, a_note(home.article))
    with pytest.raises(ArticleMissing):
        home.library.trash.restore(note.name)
    home.library.trash.restore(name)
    home.library.trash.restore(note.name)
    assert home.library.notes(home.article.id) == (a_note(home.article),)
    assert home.library.trash.all() == ()
    assert article.name == name


def test_what_lies_there_for_longer_than_thirty_days_is_gone_when_the_library_is_opened(home: Home) -> None:
    other = put(home.library, "airport")
    home.library.delete_note(a_note(home.article))
    home.later(days=3)
    home.library.trash.remove(other.id)
    kept = [home.root / "trash" / name for name in ("mine.txt", "note-mine.json", "conflicts")]
    for path in kept:
        path.touch()
    for days, left in ((26, 2), (2, 1), (3, 0)):
        home.later(days=days)
        assert len(home.reopened().trash.all()) == left
    assert {path.name for path in kept} == set(graves(home))


def test_what_cannot_be_taken_away_stays(home: Home) -> None:
    home.library.delete_note(a_note(home.article))
    home.library.close()
    later = Clock(home.clock.time + timedelta(days=40))
    library = open_library(home.root, FaultyDisk(1, Fault.ERROR_FROM_THEN_ON, errno.EACCES), later)
    assert not library.read_only
    assert len(graves(home)) == 1
    library.close()


def test_damaged_graves_are_not_listed_and_stay(home: Home) -> None:
    trash = home.root / "trash"
    home.library.delete_note(a_note(home.article))
    (grave,) = trash.iterdir()
    content = unsealed(grave.read_bytes())
    (trash / "note-1.json").write_bytes(b"damaged")
    (trash / "note-2.json").write_bytes(sealed({"article": home.article.id}))
    (trash / "note-3.json").write_bytes(sealed({**content, "article": "../.."}))
    (trash / "article-20260504T120000000000Z").mkdir()
    (trash / "article-of-mine").mkdir()
    assert {it.name for it in home.library.trash.all()} == {"note-3.json", grave.name}
    with pytest.raises(ArticleMissing):
        home.library.trash.restore("note-3.json")
    assert len(graves(home)) == 6


def test_a_note_thrown_away_by_an_older_program_has_no_title(home: Home) -> None:
    home.library.delete_note(a_note(home.article))
    (grave,) = (home.root / "trash").iterdir()
    content = unsealed(grave.read_bytes())
    del content["title"]
    grave.write_bytes(sealed(content))
    (trashed,) = home.library.trash.all()
    assert (trashed.title, trashed.note) == ("", a_note(home.article))


def test_an_article_whose_folder_is_not_in_the_trash_under_an_id_stays_there(home: Home) -> None:
    name = home.library.trash.remove(home.article.id)
    record = home.root / "trash" / name / "article.json"
    tables = unsealed(record.read_bytes())
    tables["article"]["1"]["id"] = "../../elsewhere"
    record.write_bytes(sealed(tables))
    with pytest.raises(ArticleMissing):
        home.library.trash.restore(name)
    assert graves(home) == [name]
    assert not folder_of(home.root, home.article).exists()
