"""Restoring: the library comes back byte by byte, and whatever fails or ends it midway costs nothing."""

import errno
import hashlib
import shutil
from pathlib import Path

import pytest

from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.homes import Contents, Home, contents
from library.samples import Clock, a_note, an_analysis, an_article, folder_of, put
from library.vaults import KINDS, disk_of, of_kind, open_library, real
from readback.core.article import Article
from readback.core.catalogue import Project
from readback.core.errors import ArticleMissing, BackupUnusable, LibraryUnwritable, Unwritable
from readback.core.library import Damage, Problem
from readback.core.ports import Progress

PLACE = f"articles/{an_article()[0].id}/article.json"


def silent(_done: int, _all: int) -> None:
    """Who does not ask how far it is."""


def changed(home: Home) -> Contents:
    """What the library held when it was backed up; then much is done to it."""
    gone = put(home.library, "airport")
    home.library.delete_note(a_note(home.article))
    home.library.save_note(a_note(home.article, "n2"))
    home.library.save_analysis(an_analysis(home.article))
    home.back_up()
    before = contents(home.root)
    home.library.save_note(a_note(home.article, "n3"))
    home.library.trash.remove(gone.id)
    home.library.catalogue.save_project(Project("p", "Later"))
    real(home.root, folder_of(home.root, home.article) / "article.json.damaged-1").touch()
    put(home.library, "station")
    return before


@pytest.fixture(params=KINDS)
def home(root: Path, request: pytest.FixtureRequest) -> Home:
    return Home(of_kind(request.param, root))


def test_another_folder_gets_the_library_byte_by_byte(home: Home, tmp_path: Path) -> None:
    before, target = changed(home), tmp_path / "other" / "Library"
    present = contents(home.root)
    steps: list[tuple[int, int]] = []
    name = home.library.safety.restore(None, target, lambda done, total: steps.append((done, total)))
    assert name == home.library.safety.backups()[0]
    assert contents(target) == before
    assert contents(home.root) == present
    assert steps == [(number + 1, len(before)) for number in range(len(before))]
    restored = open_library(target, FastDisk(), Clock())
    assert restored.notes(home.article.id) == (a_note(home.article, "n2"),)
    assert [it.note for it in restored.trash.all()] == [a_note(home.article)]
    assert restored.problems() == ()
    restored.close()


def test_a_folder_that_holds_something_is_left_alone(home: Home, tmp_path: Path) -> None:
    home.back_up()
    (tmp_path / "holiday.jpg").touch()
    with pytest.raises(LibraryUnwritable) as refused:
        home.library.safety.restore(None, tmp_path, silent)
    assert (refused.value.path, refused.value.reason) == (tmp_path, Unwritable.OCCUPIED)


def test_in_place_the_library_is_byte_by_byte_as_it_was(home: Home) -> None:
    before = changed(home)
    first = home.library.safety.backups()[0]
    present = contents(home.root)
    home.library.safety.restore(first, None, silent)
    assert contents(home.root) == before
    assert home.library.analysis(home.article.id, "engine 1") == an_analysis(home.article)
    assert home.library.notes(home.article.id) == (a_note(home.article, "n2"),)
    home.library.save_note(a_note(home.article, "n4", minutes=4))
    home.library.safety.restore(home.library.safety.backups()[0], None, silent)
    assert contents(home.root) == present


def test_the_last_good_copy_comes_back_too(home: Home) -> None:
    changed(home)
    home.library.safety.restore(None, None, silent)
    real(home.root, folder_of(home.root, home.article) / "article.json").write_bytes(b"damaged")
    assert home.library.notes(home.article.id) == (a_note(home.article, "n2"),)


def test_without_a_backup_nothing_comes_back(home: Home, tmp_path: Path) -> None:
    for name in (None, "20200101T000000000000Z", "../library"):
        with pytest.raises(BackupUnusable) as unusable:
            home.library.safety.restore(name, tmp_path / "x", silent)
        assert unusable.value.missing
        assert unusable.value.name == (name or "")


def test_one_that_is_gone_is_missing(home: Home) -> None:
    with pytest.raises(BackupUnusable) as unusable:
        home.backups.manifest("20200101T000000000000Z")
    assert unusable.value.missing


@pytest.mark.parametrize("in_place", [True, False])
def test_a_damaged_backup_is_named_and_nothing_is_restored_from_it(home: Home, tmp_path: Path, in_place: bool) -> None:
    changed(home)
    before = contents(home.root)
    name = home.library.safety.backups()[0]
    sha256 = home.backups.contents(name)[PLACE]
    real(home.root, home.root / "backups" / "objects" / sha256[:2] / sha256).write_bytes(b"damaged")
    with pytest.raises(BackupUnusable) as unusable:
        home.library.safety.restore(name, None if in_place else tmp_path / "x", silent)
    assert (unusable.value.name, unusable.value.place) == (name, PLACE)
    assert contents(home.root) == before
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("fault", [fault for fault in Fault if not fault.crashes])
def test_a_disk_that_refuses_leaves_nothing_in_the_other_folder(home: Home, tmp_path: Path, fault: Fault) -> None:
    home.back_up()
    target = tmp_path / "x"
    for step in range(1, 9):
        home.disk.at, home.disk.fault, home.disk.number = home.disk.steps + step, fault, errno.ENOSPC
        with pytest.raises(LibraryUnwritable) as refused:
            home.library.safety.restore(None, target, silent)
        assert (refused.value.path, refused.value.reason) == (target, Unwritable.FULL)
        assert not target.exists() or fault is Fault.ERROR_FROM_THEN_ON or list(target.iterdir()) == []
        shutil.rmtree(target, ignore_errors=True)
    home.disk.at = 0
    home.library.safety.restore(None, target, silent)
    assert contents(target) == contents(home.root)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Contents]:
    """A library to which much was done since its backup, and what it held then."""
    root = tmp_path_factory.mktemp("prepared") / "Library"
    home = Home(root)
    then = changed(home)
    home.library.close()
    return root, then


@pytest.mark.parametrize("fault", Fault)
def test_one_that_is_cut_off_is_finished_when_the_library_is_next_opened(
    prepared: tuple[Path, Contents], root: Path, fault: Fault
) -> None:
    filled, then = prepared
    now, step = contents(filled), 0
    done = False
    while not done:
        step += 1
        shutil.copytree(filled, root)
        home = Home(root)
        home.later(minutes=1)
        home.disk.at, home.disk.fault = home.disk.steps + step, fault
        try:
            home.library.safety.restore(home.backups.names()[0], None, silent)
            done = True
        except (LibraryUnwritable, CrashError):
            library = home.reopened()
            assert not library.read_only
        assert contents(root) in ((then,) if done else (then, now)), f"{fault.name} at step {step}"
        assert contents(root) == now or backed_up(home, now)
        assert backed_up(home, then)
        home.library.close()
        shutil.rmtree(root)
    assert step > 20


def backed_up(home: Home, wanted: Contents) -> bool:
    """Whether a backup that can be restored has the library so."""
    hashes = {place: hashlib.sha256(content).hexdigest() for place, content in wanted.items()}
    return hashes in [home.backups.prove(name) for name in home.backups.names()]


def killed(after: int) -> Progress:
    """The program ends after so many files."""

    def progress(done: int, _: int) -> None:
        if done == after:
            raise CrashError

    return progress


def test_what_is_cut_off_again_and_again_is_finished_at_last(home: Home) -> None:
    then, first = changed(home), home.library.safety.backups()[0]
    with pytest.raises(CrashError):
        home.library.safety.restore(first, None, killed(1))
    for step in (1, 3, 5, 7):
        home.library.close()
        with pytest.raises(CrashError):
            open_library(home.root, FaultyDisk(step, Fault.CRASH_HALFWAY), home.clock)
    full = open_library(home.root, FaultyDisk(5, Fault.ERROR_FROM_THEN_ON, errno.ENOSPC), home.clock)
    assert full.read_only
    full.close()
    home.reopened()
    assert contents(home.root) == then


def test_what_was_damaged_meanwhile_is_put_over_no_good_file(home: Home) -> None:
    then, first = changed(home), home.library.safety.backups()[0]
    now = contents(home.root)
    with pytest.raises(CrashError):
        home.library.safety.restore(first, None, killed(1))
    assert contents(home.root)[PLACE] == now[PLACE] != then[PLACE]
    sha256 = home.backups.contents(first)[PLACE]
    real(home.root, home.root / "backups" / "objects" / sha256[:2] / sha256).write_bytes(b"damaged")
    home.reopened()
    assert contents(home.root) == {**then, PLACE: now[PLACE]}


def test_one_whose_backup_is_lost_meanwhile_is_given_up(home: Home) -> None:
    changed(home)
    first = home.library.safety.backups()[0]
    with pytest.raises(CrashError):
        home.library.safety.restore(first, None, killed(1))
    real(home.root, home.root / "backups" / f"{first}.json").unlink()
    assert not home.reopened().read_only
    home.library.save_note(a_note(home.article, "n5"))
    assert a_note(home.article, "n5") in home.reopened().notes(home.article.id)


def test_a_record_whose_good_copy_is_damaged_too_comes_from_a_backup(home: Home) -> None:
    home.back_up()
    home.library.save_note(a_note(home.article, "n2", minutes=1))
    record = folder_of(home.root, home.article) / "article.json"
    for path in (record, record.with_name("article.json.bak")):
        real(home.root, path).write_bytes(b"damaged")
    assert home.library.notes(home.article.id) == (a_note(home.article),)
    (problem,) = home.library.problems()
    assert (problem.path, problem.damage) == (record, Damage.FROM_BACKUP)
    assert home.reopened().notes(home.article.id) == (a_note(home.article),)
    assert home.library.problems() == ()


def test_the_newest_backup_that_has_it_sound_serves(home: Home) -> None:
    home.back_up()
    home.library.save_note(a_note(home.article, "n2", minutes=1))
    newest = home.back_up()
    sha256 = home.backups.contents(newest)[PLACE]
    real(home.root, home.root / "backups" / "objects" / sha256[:2] / sha256).write_bytes(b"damaged")
    for path in disk_of(home.root).names(folder_of(home.root, home.article), "article.json*"):
        real(home.root, path).write_bytes(b"damaged")
    assert home.library.notes(home.article.id) == (a_note(home.article),)


def test_the_librarys_own_file_comes_from_a_backup(home: Home) -> None:
    home.library.catalogue.save_project(Project("p", "Harbour"))
    home.back_up()
    for path in disk_of(home.root).names(home.root, "library.json*"):
        real(home.root, path).write_bytes(b"damaged")
    assert home.reopened().catalogue.projects() == (Project("p", "Harbour"),)
    assert [it.damage for it in home.library.problems()] == [Damage.FROM_BACKUP]


@pytest.mark.parametrize("content", [None, b"damaged"])
def test_a_text_comes_from_a_backup(home: Home, content: bytes | None) -> None:
    home.back_up()
    text = folder_of(home.root, home.article) / "text.txt"
    real(home.root, text).unlink()
    if content:
        real(home.root, text).write_bytes(content)
    assert [it.id for it in home.library.summaries()] == [home.article.id]
    assert home.library.article(home.article.id) == home.article
    (problem,) = home.library.problems()
    assert problem == Problem(text, Damage.FROM_BACKUP, problem.kept)
    assert (problem.kept is None) == (content is None)
    assert disk_of(home.root).read(text) == home.article.text.encode()


def test_a_text_of_which_no_backup_is_sound_is_set_aside(home: Home) -> None:
    home.back_up()
    sha256 = home.article.id
    real(home.root, home.root / "backups" / "objects" / sha256[:2] / sha256).unlink()
    text = folder_of(home.root, home.article) / "text.txt"
    real(home.root, text).write_bytes(b"damaged")
    home.later(hours=1)
    home.back_up()
    with pytest.raises(ArticleMissing):
        home.library.article(home.article.id)
    assert [it.damage for it in home.library.problems()] == [Damage.SET_ASIDE]


def test_a_text_that_cannot_be_written_again_is_read_all_the_same(home: Home) -> None:
    home.back_up()
    text = folder_of(home.root, home.article) / "text.txt"
    real(home.root, text).unlink()
    home.disk.at, home.disk.fault = home.disk.steps + 1, Fault.ERROR_FROM_THEN_ON
    found: Article = home.library.article(home.article.id)
    assert found == home.article
    assert not real(home.root, text).exists()
