"""What saving a note costs: in a large library as against a small one, a bare write, and TinyDB's own storage.

The bare write, of the same bytes, is what every careful program does: a new file is written, forced to the disk and
renamed. The note's name is forced to the disk too, which is a second wait, and the last state is kept. What the search
index takes comes after the answer.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from libraries import MOST, bench_folder, made
from tinydb import TinyDB

from readback.core.notes import Note
from readback.library import open_library
from readback.library.records import article_record, note_record
from seed import articles

SAVES = 200
OTHER_SAVES = 3
"""How often TinyDB's own storage saves, which takes seconds each time."""

COUNTS = sorted({min(count, MOST) for count in (100, 1_000, MOST)})


@dataclass(frozen=True, slots=True)
class Times:
    """How long something took each time, in milliseconds, the shortest first."""

    sorted: tuple[float, ...]

    def at(self, share: float) -> float:
        """What this share of the times was not longer than."""
        return self.sorted[min(len(self.sorted) - 1, int(share * len(self.sorted)))]


def timed(work: Callable[[], object]) -> float:
    """How long a piece of work takes, in milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def bare(target: Path, content: bytes) -> None:
    """Replaces a file."""
    unfinished = target.with_suffix(".unfinished")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(target)


def notes_for(count: int) -> list[Note]:
    """New notes, each on an article of its own as far as there are so many, and as others are."""
    chosen = sorted(Random(count).choices(range(min(count, 2_000)), k=SAVES))
    held = list(articles(chosen[-1] + 1))
    notes = [replace(held[at].notes[0], id=f"n{number}") for number, at in enumerate(chosen)]
    return Random(count).sample(notes, SAVES)


def saving(folder: Path) -> dict[int, tuple[Times, Times, Times]]:
    """By the size of a library: saving a note there, the bare write of its article's record, and the index after it.

    They take turns, so that all of them meet the disk in the same mood.
    """
    places = {count: made(folder, count) for count in COUNTS}
    libraries = {count: open_library(root, index=index) for count, (root, index) in places.items()}
    notes = {count: notes_for(count) for count in COUNTS}
    saved: dict[int, list[float]] = {count: [] for count in COUNTS}
    written: dict[int, list[float]] = {count: [] for count in COUNTS}
    indexed: dict[int, list[float]] = {count: [] for count in COUNTS}
    for library in libraries.values():
        library.summaries()
    for number in range(SAVES):
        for count, library in libraries.items():
            note = notes[count][number]
            saved[count].append(timed(lambda library=library, note=note: library.save_note(note)))
            content = (places[count][0] / "articles" / note.target.article / "article.json").read_bytes()
            written[count].append(timed(lambda content=content: bare(folder / "bare.json", content)))
            indexed[count].append(timed(library.catch_up))
    for library in libraries.values():
        library.close()
    return {
        count: (
            Times(tuple(sorted(saved[count]))),
            Times(tuple(sorted(written[count]))),
            Times(tuple(sorted(indexed[count]))),
        )
        for count in COUNTS
    }


def in_one_file(path: Path, count: int) -> float:
    """Saving a note in one file of TinyDB's own storage, which does not wait for the disk: the shortest time."""
    path.unlink(missing_ok=True)
    held = list(articles(count))
    with TinyDB(path) as database:
        records = ({**article_record(it.story.article), "text": it.story.article.text} for it in held)
        database.table("article").insert_multiple(records)
        database.table("notes").insert_multiple(note_record(note) for it in held for note in it.notes)
        records = [note_record(it.notes[0]) for it in held[:OTHER_SAVES]]
        return min(timed(lambda record=record: database.table("notes").insert(record)) for record in records)


def rows(times: dict[int, tuple[Times, Times, Times]], others: Sequence[float]) -> Iterator[tuple[str, float, str]]:
    """What is printed."""
    for (count, (saved, written, indexed)), other in zip(times.items(), others, strict=True):
        yield f"saving a note among {count:,} articles, p50", saved.at(0.5), "ms"
        yield f"saving a note among {count:,} articles, p95", saved.at(0.95), "ms"
        yield f"a bare write among {count:,} articles, p50", written.at(0.5), "ms"
        yield f"the index after a note among {count:,} articles, p50", indexed.at(0.5), "ms"
        yield (
            f"{count:,} articles: p50 to a bare write of the same bytes (goal 2)",
            saved.at(0.5) / written.at(0.5),
            "x",
        )
        yield f"{count:,} articles: p95 to a bare write's", saved.at(0.95) / written.at(0.95), "x"
        yield f"{count:,} articles: p50 to one file of TinyDB's JSONStorage", saved.at(0.5) / other, "x"
    few, many = times[COUNTS[0]][0], times[COUNTS[-1]][0]
    yield f"saving a note: among {COUNTS[-1]:,} to among {COUNTS[0]:,} (goal 1.2)", many.at(0.5) / few.at(0.5), "x"


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with bench_folder() as folder:
        times = saving(folder)
        return list(rows(times, [in_one_file(folder / "one.json", count) for count in COUNTS]))
