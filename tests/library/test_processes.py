"""Other processes: one that is killed in the midst of saving, and two on one library."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from library.chains import entries
from library.samples import a_note, folder_of, put
from readback.core.article import Article
from readback.core.errors import LibraryUnwritable, Unwritable
from readback.library import open_library

KILLS = 25
TESTS = Path(__file__).parents[1]
SEARCHED = {"PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent / "desktop")])}


@contextmanager
def writer(root: Path, article: Article, run: int) -> Iterator[subprocess.Popen[str]]:
    """A process that saves; killed at the end of the block."""
    command = [sys.executable, str(TESTS / "library" / "writer.py"), str(root), article.id, str(run)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **SEARCHED}) as process:
        try:
            assert said(process) == "open False"
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def made(root: Path) -> Article:
    library = open_library(root)
    article = put(library)
    library.close()
    return article


def killed_again_and_again(root: Path, kills: int) -> None:
    """After each kill everything that was said to be safe is there."""
    article = made(root)
    chance = random.Random(str(root.name))
    safe: dict[str, str] = {}
    for run in range(kills):
        with writer(root, article, run) as process:
            for _ in range(chance.randrange(1, 20)):
                note, _, body = said(process).partition("|")
                safe[note] = body
            process.kill()
            rest = process.communicate()[0].split("\n")[:-1]  # said before the kill and not read yet
        safe.update(line.split("|") for line in rest)
        library = open_library(root)
        kept = {note.id: note.body for note in library.notes(article.id)}
        assert safe.keys() <= kept.keys()
        assert all(kept[note] == body for note, body in safe.items() if note != "the same")
        assert number(kept.get("the same", "0 0")) >= number(safe.get("the same", "0 0"))
        assert library.problems() == ()
        library.close()
        assert len(entries(folder_of(root, article) / "log.jsonl")) > len(safe)


def number(body: str) -> tuple[int, ...]:
    return tuple(map(int, body.split()))


def test_nothing_that_was_said_to_be_safe_is_lost_by_a_kill(tmp_path: Path) -> None:
    lanes = [tmp_path / f"Library {lane}" for lane in range(5)]
    with ThreadPoolExecutor(len(lanes)) as pool:
        list(pool.map(lambda root: killed_again_and_again(root, KILLS // len(lanes)), lanes))


def test_two_programs_on_one_library_lose_nothing(root: Path) -> None:
    article = made(root)
    with writer(root, article, 1) as process:
        library = open_library(root)
        assert library.read_only
        safe = [said(process).split("|")[0] for _ in range(10)]
        with pytest.raises(LibraryUnwritable) as refused:
            library.save_note(a_note(article, "mine"))
        assert refused.value.reason is Unwritable.LOCKED
        assert set(safe) <= {note.id for note in library.notes(article.id)}
        library.close()
        process.kill()
        process.wait()
    library = open_library(root)
    assert not library.read_only
    library.save_note(a_note(article, "mine"))
    assert {*safe, "mine"} <= {note.id for note in library.notes(article.id)}
    assert library.problems() == ()
    library.close()
