"""A library with a passphrase: nothing of it can be read without, and everything is kept as in one that has none."""

import random
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causes import no_room
from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.homes import contents
from library.planting import PLANTED, SECRET, Place, erased, filled
from library.samples import NOON, Clock, a_note, put
from library.vaults import CHEAP, CODE, KEY, PASSPHRASE, disk_of, encrypt, open_library, real
from readback.core.errors import LibraryLocked, LibraryUnwritable, PassphraseWrong, Unwritable
from readback.core.library import Library
from readback.core.locking import KEY as KEY_FILE
from readback.core.query import parse
from readback.library import opening
from readback.library.encryption import keys
from readback.library.encryption.disk import EncryptedFiles
from readback.library.encryption.frames import DAMAGED, padded
from readback.library.encryption.names import Names
from readback.library.protecting import Protection
from readback.library.rebuilding import discard_all


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases cost nothing to try here."""
    monkeypatch.setattr(keys, "_SCRYPT", CHEAP)


@pytest.fixture
def disk(root: Path) -> EncryptedFiles:
    root.mkdir(parents=True)
    return EncryptedFiles(root, KEY, FastDisk())


def test_a_file_comes_back_as_it_was_written_and_is_not_to_be_read(root: Path, disk: EncryptedFiles) -> None:
    for size in (0, 1, 4000, 4096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5 << 20):
        content = random.Random(size).randbytes(size)
        disk.write(root / "x.json", [content[:10], content[10:]])
        assert disk.read(root / "x.json") == content
        (path,) = root.iterdir()
        assert path.stat().st_size == padded(path.stat().st_size)
        assert not content or content[:64] not in path.read_bytes() or size < 8


def test_sizes_say_little(root: Path, disk: EncryptedFiles) -> None:
    sizes = set()
    for size in range(5_000, 8_000, 100):
        disk.write(root / "x.json", [bytes(size)])
        (path,) = root.iterdir()
        sizes.add(path.stat().st_size)
    assert len(sizes) == 1


def test_the_same_written_twice_is_not_the_same_on_the_disk(root: Path, disk: EncryptedFiles) -> None:
    disk.write(root / "x", [b"same"])
    first = real_bytes(root)
    disk.write(root / "x", [b"same"])
    assert first != real_bytes(root)


def real_bytes(root: Path) -> bytes:
    (path,) = root.iterdir()
    return path.read_bytes()


@given(st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=60))
def test_names_are_called_so_that_only_the_key_tells(name: str) -> None:
    names, others = Names(KEY.names), Names(bytes(32))
    called = names.called(name)
    assert names.meant(called) == (name, "")
    assert called == Names(KEY.names).called(name)
    assert others.meant(called) == ("", "") or called == name
    assert called.isascii()
    assert called == called.lower()


def test_the_names_of_articles_do_not_prove_that_one_has_a_text(root: Path) -> None:
    library = open_library(encrypt(root), FastDisk(), Clock())
    article = put(library)
    library.close()
    for path in root.rglob("*"):
        assert article.id not in path.as_posix()
        assert "original" not in path.name
    assert len({len(path.name) for path in (real(root, root / "articles" / article.id)).iterdir()}) < 3


@pytest.mark.parametrize("cut", [0, 1, 20, 30, 100, 4000])
def test_what_is_not_as_it_was_written_does_not_come_back_as_if_it_were(
    root: Path, disk: EncryptedFiles, cut: int
) -> None:
    disk.write(root / "x", [b"content"])
    (path,) = root.iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[:cut])
    assert disk.read(root / "x") in {b"", DAMAGED}
    path.write_bytes(whole[:cut] + bytes([whole[cut] ^ 1]) + whole[cut + 1 :])
    assert disk.read(root / "x") == DAMAGED


def test_plain_content_put_there_by_somebody_else_is_not_taken_for_ours(root: Path, disk: EncryptedFiles) -> None:
    disk.write(root / "x", [b"content"])
    (path,) = root.iterdir()
    path.write_bytes(b'{"schema": 5}')
    assert disk.read(root / "x") == DAMAGED


def test_a_file_put_in_the_place_of_another_is_noticed(root: Path, disk: EncryptedFiles) -> None:
    one, other = root / "articles" / ("1" * 64), root / "articles" / ("2" * 64)
    for folder in (one, other):
        disk.make_folder(folder)
        disk.write(folder / "article.json", [folder.name.encode()])
        disk.write(folder / "text.txt", [b"text"])
    FastDisk().replace(disk.real(one / "article.json"), disk.real(other / "article.json"))
    assert disk.read(other / "article.json") == DAMAGED
    FastDisk().replace(disk.real(one / "text.txt"), disk.real(one / "article.json"))
    assert disk.read(one / "article.json") == DAMAGED


def test_a_log_grows_line_by_line_and_its_end_is_known(root: Path, disk: EncryptedFiles) -> None:
    log, whole = root / "log.jsonl", b""
    for number in range(200):
        line = b"%d " % number * (number % 40 + 1) + b"\n"
        disk.append(log, line)
        whole += line
        size, end = disk.end(log, 4096)
        assert size == len(whole)
        assert whole.endswith(end)
        assert len(end) >= min(4096, size)
    assert disk.read(log) == whole


@pytest.mark.parametrize("lost", [1, 5, 100, 270, 290])
def test_a_line_of_a_log_that_was_cut_off_is_cut_away(root: Path, disk: EncryptedFiles, lost: int) -> None:
    log = root / "log.jsonl"
    for line in (b"first\n", b"second\n", b"third\n"):
        disk.append(log, line)
    (path,) = root.iterdir()
    raw = path.read_bytes()
    path.write_bytes(raw[:-lost])
    size, end = disk.end(log, 4096)
    assert (size, end) == (len(b"first\nsecond\n") + 1, b"first\nsecond\n" + DAMAGED)
    disk.truncate(log, size - 1)
    disk.append(log, b"again\n")
    assert disk.read(log) == b"first\nsecond\nagain\n"


@pytest.mark.parametrize("left", [0, 3, 24, 25, 60])
def test_a_log_whose_first_line_was_cut_off_begins_anew(root: Path, disk: EncryptedFiles, left: int) -> None:
    log = root / "log.jsonl"
    disk.append(log, b"first\n")
    (path,) = root.iterdir()
    path.write_bytes(path.read_bytes()[:left])
    size, end = disk.end(log, 4096)
    disk.truncate(log, size - len(end))
    disk.append(log, b"again\n")
    assert disk.read(log) == b"again\n"


def test_what_a_service_for_syncing_put_there_is_found_by_its_name(root: Path) -> None:
    library = open_library(encrypt(root), FastDisk(), Clock())
    article = put(library)
    path = real(root, root / "articles" / article.id / "article.json")
    shutil.copy(path, path.with_name(path.name + " (conflicted copy 2026-05-01)"))
    library.article(article.id)
    (problem,) = library.problems()
    assert problem.path.name == "article (conflicted copy 2026-05-01).json"
    assert problem.kept is not None
    assert disk_of(root).read(problem.kept)


def test_nothing_is_to_be_read_of_a_library_with_a_passphrase(root: Path) -> None:
    place = Place(encrypt(root), Clock(), FaultyDisk())
    library = filled(place)
    assert place.hits_without_key((*PLANTED, "harbour is closed", "article.json", "note saved", "schema")) == {}
    library.close()
    assert not place.index.exists()


def test_erased_is_erased_in_a_library_with_a_passphrase(root: Path) -> None:
    place = Place(encrypt(root), Clock(), FaultyDisk())
    library = filled(place)
    erased(library, SECRET.id)
    library.close()
    done(Protection(root, FastDisk()).give_up(PASSPHRASE))
    assert place.hits(PLANTED[2:]) == {}


def done(steps: Iterable[object]) -> None:
    for _ in steps:
        pass


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE, CODE.lower().replace("-", " "), CODE.replace("0", "O")])
def test_the_passphrase_opens_it_and_so_does_the_code(root: Path, secret: str) -> None:
    assert Protection(encrypt(root), FastDisk()).opened(secret) == KEY


@pytest.mark.parametrize("secret", ["", "correct horse", PASSPHRASE + " ", CODE[:-1], CODE[:-1] + "Z", "é" * 40])
def test_another_passphrase_says_nothing_but_that(root: Path, secret: str) -> None:
    with pytest.raises(PassphraseWrong) as wrong:
        Protection(encrypt(root), FastDisk()).opened(secret)
    assert wrong.value.args == ()


def test_letters_with_accents_are_the_same_however_they_are_typed(root: Path) -> None:
    protection = Protection(encrypt(root), FastDisk())
    protection.change(PASSPHRASE, "caf\u00e9 cr\u00e8me")
    assert protection.opened("cafe\u0301 cre\u0300me") == KEY


def on_disk(root: Path) -> dict[str, bytes]:
    """Every byte of the disk."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_library_with_a_passphrase_is_not_opened_without(root: Path) -> None:
    open_library(encrypt(root), FastDisk(), Clock()).close()
    before = on_disk(root)
    with pytest.raises(LibraryLocked):
        opening.open_library(root, FastDisk())
    assert on_disk(root) == before


def test_another_passphrase_changes_no_other_file(root: Path) -> None:
    library = open_library(encrypt(root), FastDisk(), Clock())
    article = put(library)
    library.close()
    before, protection = on_disk(root), Protection(root, FastDisk())
    protection.change(PASSPHRASE, "another one")
    after = on_disk(root)
    assert {name for name in after if after[name] != before.get(name)} == {KEY_FILE, f"backups/{KEY_FILE}"}
    with pytest.raises(PassphraseWrong):
        protection.opened(PASSPHRASE)
    protection.change_code("another one", "Z" * 25)
    with pytest.raises(PassphraseWrong):
        protection.opened(CODE)
    assert protection.opened("z" * 25) == KEY
    assert not list(root.rglob("*.key.*"))
    assert open_library(root, FastDisk()).article(article.id) == article


@pytest.mark.parametrize("where", ["", "backups"])
def test_a_damaged_key_file_has_a_second_copy(root: Path, where: str) -> None:
    open_library(encrypt(root), FastDisk(), Clock()).close()
    (root / where / KEY_FILE).write_bytes(b"{}")
    assert Protection(root, FastDisk()).opened(PASSPHRASE) == KEY
    (root / where / KEY_FILE).unlink()
    assert Protection(root, FastDisk()).opened(PASSPHRASE) == KEY


def test_with_no_copy_of_the_key_file_left_it_says_so(root: Path) -> None:
    open_library(encrypt(root), FastDisk(), Clock()).close()
    for path in root.rglob(KEY_FILE):
        path.write_bytes(b"{}")
    with pytest.raises(LibraryUnwritable) as refused:
        Protection(root, FastDisk()).opened(PASSPHRASE)
    assert refused.value.path.name == KEY_FILE


@pytest.mark.parametrize(
    "slot",
    [{}, {"n": 1 << 20, "r": 64}, {"n": 3}, {"n": 1}, {"r": 0}, {"n": "many"}, {"salt": "none"}, {"key": ""}],
)
def test_a_key_file_that_somebody_wrote_opens_nothing_and_costs_little(root: Path, slot: dict[str, object]) -> None:
    file = keys.read(encrypt(root), FastDisk())
    assert file is not None
    wrong = {name: {**kept, **slot} if slot else {} for name, kept in file.slots.items()}
    for secret in (PASSPHRASE, CODE):
        with pytest.raises(PassphraseWrong):
            replace(file, slots=wrong).opened(secret)


def test_nobody_without_the_key_can_have_it_decrypted(root: Path) -> None:
    open_library(encrypt(root), FastDisk(), Clock()).close()
    file = keys.read(root, FastDisk())
    assert file is not None
    keys.write(root, replace(file, state=keys.State.DECRYPTING), FastDisk())
    with pytest.raises(PassphraseWrong):
        Protection(root, FastDisk()).opened(PASSPHRASE)


def a_library(root: Path) -> Place:
    """A library without a passphrase that holds much."""
    place = Place(root, Clock(), FaultyDisk())
    filled(place).close()
    return place


def test_a_library_becomes_one_with_a_passphrase_and_back(root: Path) -> None:
    place, before = a_library(root), contents(root)
    protection = Protection(root, FastDisk())
    steps = list(protection.set(PASSPHRASE, CODE))
    assert steps[-1][0] == steps[-1][1] - 1
    discard_all(place.index)
    assert place.hits() == {}
    assert not list(root.rglob("*.json"))
    key = protection.opened(PASSPHRASE)
    library = opening.open_library(root, FastDisk(), place.clock, key=key)
    check_filled(library)
    library.close()
    done(protection.give_up(CODE))
    assert not protection.is_set()
    after = contents(root)
    assert {name for name in before if before[name] != after.get(name)} <= {"log.jsonl", "library.json"}
    check_filled(place.open())


def check_filled(library: Library) -> None:
    assert library.article(SECRET.id) == SECRET
    assert [note.id for note in library.notes(SECRET.id)] == ["s1"]
    assert library.problems() == ()
    assert not [it for it in library.safety.verify(lambda _done, _all: None, lambda: False) if it.faults]
    assert len(library.safety.backups()) == 2
    assert len(library.trash.all()) == 1


def test_it_is_not_encrypted_while_another_program_has_it(root: Path) -> None:
    library = a_library(root).open()
    with pytest.raises(LibraryUnwritable) as refused:
        done(Protection(root, FastDisk()).set(PASSPHRASE, CODE))
    assert refused.value.reason is Unwritable.LOCKED
    library.close()


@pytest.mark.parametrize("fault", [Fault.CRASH_HALFWAY, Fault.ERROR_FROM_THEN_ON, Fault.ERROR_BEFORE])
@pytest.mark.parametrize("back", [False, True])
def test_broken_off_at_any_step_it_goes_on_when_it_is_next_opened(root: Path, fault: Fault, back: bool) -> None:
    place = a_library(root)
    if back:
        done(Protection(root, FastDisk()).set(PASSPHRASE, CODE))
    made, at = root.with_name("made"), 0
    root.rename(made)
    while True:
        at += 1 + at // 4
        shutil.copytree(made, root)
        disk = FaultyDisk(at, fault)
        with suppress(CrashError, LibraryUnwritable):
            protection = Protection(root, disk)
            done(protection.give_up(PASSPHRASE) if back else protection.set(PASSPHRASE, CODE))
            break
        protection = Protection(root, FastDisk())
        key = protection.opened(PASSPHRASE) if protection.is_set() else None
        library = opening.open_library(root, FastDisk(), place.clock, key=key)
        check_filled(library)
        library.close()
        shutil.rmtree(root)
    assert at > 100


def test_on_a_full_disk_encrypting_stops_and_goes_on_when_there_is_room(root: Path) -> None:
    pytest.importorskip("resource")
    place = a_library(root)
    with no_room(4000), pytest.raises(LibraryUnwritable) as refused:
        done(Protection(root, FastDisk()).set(PASSPHRASE, CODE))
    assert refused.value.reason is Unwritable.FULL
    key = Protection(root, FastDisk()).opened(PASSPHRASE)
    library = opening.open_library(root, FastDisk(), place.clock, key=key)
    check_filled(library)
    library.close()


def test_the_index_is_kept_encrypted_and_not_made_anew(root: Path) -> None:
    library = open_library(encrypt(root), FastDisk(), Clock())
    article = put(library)
    library.save_note(a_note(article, body="wexcombe"))
    assert len(library.search(parse("wexcombe", NOON.date()), 9).hits) == 1
    library.close()
    assert disk_of(root).read(root / "index.sqlite").startswith(b"SQLite")
    assert not any(b"wexcombe" in path.read_bytes() for path in root.rglob("*") if path.is_file())
    again = open_library(root, FastDisk(), Clock())
    assert [it.id for it in again.listed()] == [article.id]
    assert len(again.search(parse("wexcombe", NOON.date()), 9).hits) == 1
    again.save_note(a_note(article, body="murdleston"))
    again.close()
    third = open_library(root, FastDisk(), Clock())
    assert len(third.search(parse("murdleston", NOON.date()), 9).hits) == 1
    assert third.search(parse("wexcombe", NOON.date()), 9).hits == ()
    third.close()


@pytest.mark.parametrize("content", [b"", b"damaged"])
def test_an_index_that_is_damaged_is_made_anew(root: Path, content: bytes) -> None:
    library = open_library(encrypt(root), FastDisk(), Clock())
    article = put(library)
    library.summaries()
    library.close()
    real(root, root / "index.sqlite").write_bytes(content)
    again = open_library(root, FastDisk(), Clock())
    assert [it.id for it in again.summaries()] == [article.id]
    again.close()
