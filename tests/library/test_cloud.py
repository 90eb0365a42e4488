"""What cloud services do to a library: second copies are set aside, and files kept elsewhere are not waited for."""

import errno
from dataclasses import dataclass
from pathlib import Path

import pytest

from library.disks import FastDisk, Fault, FaultyDisk
from library.homes import Home, contents
from library.samples import Clock, a_note, folder_of, put
from readback.core.errors import ArticleMissing, LibraryUnwritable
from readback.core.kept import Fault as Found
from readback.core.kept import Verdict
from readback.core.library import Damage, Problem
from readback.library import open_library
from readback.library.backups import Backups
from readback.library.files import EvictedError, FileSystem, elsewhere

COPIES = [
    "article (conflicted copy 2026-05-01).json",
    "article (Mira's conflicted copy 2026-05-01).json",
    "article 2.json",
    "article (1).json",
    "article-MIRAS-DESK.json",
    "article-miras-mac.local.json",
    "article.sync-conflict-20260501-101112-ABCDEFG.json",
    "article_conflict-20260501-101112.json",
    "article.json (conflicted copy 2026-05-01).bak",
    "article.json-MIRAS-DESK.bak",
    "article 2.json.bak",
    "text 2.txt",
    "log (1).jsonl",
    "original (conflicted copy 2026-05-01).html",
    "analysis-MIRAS-DESK.json",
]
OWN = ["article.json", "text.txt", "log.jsonl", "original.html", "analysis.json"]
NOT_COPIES = ["my notes.txt", "articles 2.json", "article.json.damaged-20260504T120000000000Z", "article"]


@pytest.fixture
def home(root: Path) -> Home:
    return Home(root)


@pytest.mark.parametrize("name", COPIES)
def test_a_second_copy_is_set_aside_when_the_article_is_opened(home: Home, name: str) -> None:
    copy = folder_of(home.root, home.article) / name
    copy.write_bytes(b"of another computer")
    before = {place: raw for place, raw in contents(home.root).items() if not place.endswith(name)}
    assert home.library.article(home.article.id) == home.article
    kept = home.root / "trash" / "conflicts" / home.article.id / name
    assert home.library.problems() == (Problem(copy, Damage.CONFLICT, kept),)
    assert kept.read_bytes() == b"of another computer"
    assert not copy.exists()
    assert {place: raw for place, raw in contents(home.root).items() if not place.endswith(name)} == before


@pytest.mark.parametrize("name", [*OWN, *NOT_COPIES])
def test_what_is_no_second_copy_stays(home: Home, name: str) -> None:
    path = folder_of(home.root, home.article) / name
    path.touch()
    home.library.article(home.article.id)
    assert path.exists()
    assert home.library.problems() == ()


def test_second_copies_of_one_name_are_all_kept(home: Home) -> None:
    copy = folder_of(home.root, home.article) / "article 2.json"
    for content in (b"first", b"second"):
        copy.write_bytes(content)
        home.library.article(home.article.id)
    kept = [problem.kept.read_bytes() for problem in home.library.problems() if problem.kept]
    assert kept == [b"first", b"second"]


def test_the_librarys_own_and_whole_articles_are_set_aside_when_it_is_opened(home: Home) -> None:
    copies = [home.root / "library-MIRAS-DESK.json", folder_of(home.root, home.article).with_name("x")]
    copies[0].touch()
    copies[1] = copies[1].with_name(f"{home.article.id} (1)")
    copies[1].mkdir()
    problems = home.reopened().problems()
    assert [(it.path, it.damage) for it in problems] == [(path, Damage.CONFLICT) for path in copies]
    assert {it.kept.relative_to(home.root).as_posix() for it in problems if it.kept} == {
        "trash/conflicts/library/library-MIRAS-DESK.json",
        f"trash/conflicts/{home.article.id}/{home.article.id} (1)",
    }


def test_all_articles_are_looked_through_when_the_library_is_backed_up(home: Home) -> None:
    copy = folder_of(home.root, home.article) / "article 2.json"
    copy.write_bytes(b"of another computer")
    name = home.back_up()
    assert [it.damage for it in home.library.problems()] == [Damage.CONFLICT]
    assert f"trash/conflicts/{home.article.id}/article 2.json" in home.backups.prove(name)


def test_they_are_never_deleted(home: Home) -> None:
    (folder_of(home.root, home.article) / "article 2.json").touch()
    home.library.article(home.article.id)
    home.later(days=400)
    home.reopened()
    assert list((home.root / "trash" / "conflicts").rglob("article 2.json"))
    assert home.library.trash.all() == ()


def test_one_that_cannot_be_moved_is_told_and_stays(home: Home) -> None:
    copy = folder_of(home.root, home.article) / "article 2.json"
    copy.touch()
    home.disk.at, home.disk.fault, home.disk.number = home.disk.steps + 1, Fault.ERROR_FROM_THEN_ON, errno.EACCES
    assert home.library.article(home.article.id) == home.article
    assert home.library.problems() == (Problem(copy, Damage.CONFLICT, None),)
    assert copy.exists()


def test_a_window_that_may_only_read_moves_none(home: Home) -> None:
    copy = folder_of(home.root, home.article) / "article 2.json"
    copy.touch()
    second = open_library(home.root, FastDisk())
    assert second.article(home.article.id) == home.article
    assert copy.exists()
    second.close()


class Cloud(FastDisk):
    """A disk of which the files of some names are elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.away: set[str] = set()

    def evicted(self, path: Path) -> bool:
        return path.name in self.away or super().evicted(path)


@pytest.fixture
def disk() -> Cloud:
    return Cloud()


@pytest.mark.parametrize("name", ["article.json", "text.txt"])
def test_an_article_that_is_elsewhere_is_missing_and_nothing_is_done_to_it(root: Path, disk: Cloud, name: str) -> None:
    library = open_library(root, disk, Clock())
    article = put(library)
    before = contents(root)
    disk.away = {name}
    with pytest.raises(ArticleMissing):
        library.article(article.id)
    assert Problem(folder_of(root, article) / name, Damage.EVICTED, None) in library.problems()
    assert contents(root) == before
    disk.away = set()
    assert library.article(article.id) == article
    assert [it.id for it in library.summaries()] == [article.id]
    library.close()


@pytest.mark.parametrize("name", ["article.json", "text.txt"])
def test_one_of_which_icloud_left_only_a_name_is_not_restored_over_it(home: Home, name: str) -> None:
    home.back_up()
    path = folder_of(home.root, home.article) / name
    path.rename(path.with_name(f".{name}.icloud"))
    assert home.library.summaries() == ()
    with pytest.raises(ArticleMissing):
        home.library.article(home.article.id)
    assert home.library.problems() == (Problem(path, Damage.EVICTED, None),)
    assert not path.exists()


def test_nothing_is_saved_where_the_log_is_elsewhere(root: Path, disk: Cloud) -> None:
    library = open_library(root, disk, Clock())
    article = put(library)
    disk.away = {"log.jsonl"}
    before = contents(root)
    with pytest.raises(LibraryUnwritable):
        library.save_note(a_note(article))
    assert contents(root) == before
    library.close()


def test_an_original_that_is_elsewhere_is_told(root: Path, disk: Cloud) -> None:
    library = open_library(root, disk, Clock())
    article = put(library)
    disk.away = {"original.html"}
    with pytest.raises(ArticleMissing):
        library.original(article.id)
    assert library.problems() == (Problem(folder_of(root, article) / "original.html", Damage.EVICTED, None),)
    library.close()


def test_a_library_whose_own_file_is_elsewhere_can_be_read(root: Path, disk: Cloud) -> None:
    library = open_library(root, disk, Clock())
    article = put(library)
    library.close()
    disk.away = {"library.json"}
    before = contents(root)
    library = open_library(root, disk, Clock())
    assert library.read_only
    assert library.article(article.id) == article
    library.close()
    assert contents(root) == before


def test_verifying_says_what_cannot_be_looked_at(root: Path, disk: Cloud) -> None:
    library = open_library(root, disk, Clock())
    article = put(library)
    for name, title in (("original.html", article.title), ("article.json", "")):
        disk.away = {name}
        (verdict,) = library.safety.verify(lambda *_: None, lambda: False)
        opened = article.opened if title else None
        assert verdict == Verdict(article.id, title, opened, (Found.EVICTED,))
    disk.away = set()
    (folder_of(root, article) / ".text.txt.icloud").touch()
    (verdict,) = library.safety.verify(lambda *_: None, lambda: False)
    assert verdict.faults == (Found.EVICTED,)
    library.close()


@pytest.mark.parametrize("named", [True, False])
def test_a_backup_goes_on_holding_what_is_elsewhere_now(root: Path, disk: Cloud, named: bool) -> None:
    library = open_library(root, disk, Clock())
    article = put(library)
    list(library.safety.back_up())
    original = folder_of(root, article) / "original.html"
    if named:
        original.rename(original.with_name(".original.html.icloud"))
    else:
        disk.away = {"original.html"}
        original.touch()
    library.save_note(a_note(article))
    name = list(library.safety.back_up())[-1][2]
    assert f"articles/{article.id}/original.html" in Backups(root, FastDisk(), Clock()).prove(name)
    library.close()


@dataclass
class Status:
    """What systems say of a file, as far as it matters here."""

    st_flags: int = 0
    st_file_attributes: int = 0


@pytest.mark.parametrize(
    ("status", "away"),
    [
        (object(), False),
        (Status(), False),
        (Status(st_flags=0x40000000), True),
        (Status(st_flags=0x8000), False),
        (Status(st_file_attributes=0x400000), True),
        (Status(st_file_attributes=0x40000), True),
        (Status(st_file_attributes=0x1000), True),
        (Status(st_file_attributes=0x20), False),
    ],
)
def test_what_the_system_says_of_a_file_tells_whether_it_is_here(status: object, away: bool) -> None:
    assert elsewhere(status) is away


def test_a_name_that_icloud_left_is_a_file_that_is_elsewhere(tmp_path: Path) -> None:
    (tmp_path / ".text.txt.icloud").touch()
    with pytest.raises(EvictedError):
        FileSystem().read(tmp_path / "text.txt")
    with pytest.raises(FileNotFoundError):
        FileSystem().read(tmp_path / "other.txt")


def test_the_disk_that_fails_is_one_of_this_computer(tmp_path: Path) -> None:
    (tmp_path / "text.txt").touch()
    assert not FaultyDisk().evicted(tmp_path / "text.txt")
