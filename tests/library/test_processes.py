"""Other processes: one that is killed in the midst of whatever it does, and two on one library."""

from pathlib import Path
from random import Random

import pytest

from library.samples import a_note
from library.vaults import KINDS, open_library
from library.writer import HARBOUR
from readback.core.errors import LibraryUnwritable, Unwritable
from torture import converted, imported, made, run, said, writer

KILLS = 25


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_was_said_to_be_safe_is_lost_by_a_kill(tmp_path: Path, kind: str) -> None:
    assert run(KILLS, 1, tmp_path, kind) > KILLS


def test_setting_changing_or_giving_up_a_passphrase_loses_nothing_by_a_kill(root: Path) -> None:
    assert converted(root, 5, Random(1)) > 0


@pytest.mark.parametrize("kind", KINDS)
def test_an_import_is_whole_or_not_there_after_a_kill(tmp_path: Path, kind: str) -> None:
    assert imported(tmp_path, KILLS // 3, Random(2), kind) > 0


@pytest.mark.parametrize("kind", KINDS)
def test_two_programs_on_one_library_lose_nothing(root: Path, kind: str) -> None:
    made(root, kind)
    with writer(root, "1") as process:
        library = open_library(root)
        assert library.read_only
        safe = [line.split("|")[1] for line in (said(process) for _ in range(20)) if line.startswith("done|note")]
        with pytest.raises(LibraryUnwritable) as refused:
            library.save_note(a_note(HARBOUR, "mine"))
        assert refused.value.reason is Unwritable.LOCKED
        assert set(safe) <= {f"note {note.id}" for note in library.notes(HARBOUR.id)}
        library.close()
        process.kill()
        process.wait()
    library = open_library(root)
    assert not library.read_only
    library.save_note(a_note(HARBOUR, "mine"))
    assert {*safe, "note mine"} <= {f"note {note.id}" for note in library.notes(HARBOUR.id)}
    assert library.problems() == ()
    library.close()
