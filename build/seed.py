"""Makes libraries of an invented region, for benchmarks and for looking at; for build/dev.py, in the environment.

`seed.py N [DIR] [--notes N] [--words N] [--seed N]`. The same seed makes the same library, byte by byte; a library
that is there already gets what it lacks.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

from jotting import jotted
from readback.compose import program
from readback.core.catalogue import Project, SavedSearch, State
from readback.core.notes import Note
from readback.library import open_library
from readback.library.damages import Damages
from readback.library.files import FileSystem
from readback.library.folder import ArticleFolder, path_of
from readback.library.journal import Deed, Journal
from readback.library.records import note_record
from readback.settings import Settings
from stories import FIRST, Stories, Story

NOTES, WORDS = 10, 400
PROJECT = 100
"""So many articles in a row are a project."""

_SEARCHES = ("harbour -ferry", "tag:check after:2022", '"for the first time" OR "in vain"', "said-by:son in:quotes")


@dataclass(frozen=True, slots=True)
class Seeded:
    """A story with the notes on it, and whether it was read."""

    story: Story
    notes: tuple[Note, ...]
    read: bool


def articles(
    count: int, notes: int = NOTES, words: int = WORDS, seed: int = 1, engine: str = "seed"
) -> Iterator[Seeded]:
    """The first so many articles; `engine` is what their analyses are said to be by."""
    stories = Stories(seed, words, engine)
    for number in range(count):
        chance, story = Random(f"notes {seed} {number}"), stories.story(number)
        yield Seeded(story, jotted(story, stories.event(number), notes, chance), chance.random() < 0.4)


def fill(
    root: Path,
    count: int,
    notes: int = NOTES,
    words: int = WORDS,
    seed: int = 1,
    engine: str = "seed",
    told: Callable[[int], object] = lambda _: None,
) -> tuple[str, ...]:
    """Makes a library in a folder, without waiting for the disk; the ids of its articles.

    `told` is told how many it has. Raises LibraryUnwritable, OSError.
    """
    files = FileSystem(sync=lambda _: None)
    library = open_library(root, files, lambda: FIRST)
    ids: dict[str, None] = {}
    for it in articles(count, notes, words, seed, engine):
        id = it.story.article.id
        ids[id] = None
        if not path_of(root, id).exists():
            keep(path_of(root, id), it, files)
        told(len(ids))
    for at, first in enumerate(range(0, len(ids), PROJECT)):
        held = tuple(ids)[first : first + PROJECT]
        library.catalogue.save_project(Project(f"p{at}", f"Story {at + 1}", held))
    for at, query in enumerate(_SEARCHES):
        library.catalogue.save_search(SavedSearch(f"s{at}", query, query))
    library.close()
    return tuple(ids)


def keep(path: Path, it: Seeded, files: FileSystem) -> None:
    """Makes the folder of an article with all that the library keeps in it, each file written once or twice.

    Saving the notes one after another would write its record as often. Raises OSError.
    """
    article = it.story.article

    def clock() -> datetime:
        return article.opened

    folder = ArticleFolder(path, article.id, files, Damages(files, clock), clock)
    folder.fill(article, [it.story.original], ".txt")
    journal = Journal(path / "log.jsonl", files, clock)
    for note in it.notes:
        with journal.entry(Deed.NOTE_SAVED, note.id):
            pass
    state = State(read=it.read, position=len(article.text) // 2 if it.read else 0)
    folder.absorb({"notes": {note.id: note_record(note) for note in it.notes}})
    folder.set_state(state)
    folder.save_analysis(it.story.analysis)


def main(arguments: Sequence[str]) -> int:
    """Makes a library and prints where; returns the exit status."""
    parser = argparse.ArgumentParser(prog="build/dev.py seed-library", description="make a library of inventions")
    parser.add_argument("count", type=int, metavar="N", help="how many articles")
    parser.add_argument("folder", type=Path, metavar="DIR", nargs="?", help="where (default: seed-N in .cache)")
    parser.add_argument("--notes", type=int, default=NOTES, help="how many notes on each (default: %(default)s)")
    parser.add_argument("--words", type=int, default=WORDS, help="how long each is (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="makes other articles")
    asked = parser.parse_args(arguments)
    folder = asked.folder or Path(__file__).resolve().parents[1] / ".cache" / f"seed-{asked.count}"
    engine = program(Settings()).load_analyzer().engine  # so that the window does not analyse them all again

    def told(done: int) -> None:
        if done % 1_000 == 0:
            print(f"{done:,} articles", flush=True)

    fill(folder, asked.count, asked.notes, asked.words, asked.seed, engine, told)
    print(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
