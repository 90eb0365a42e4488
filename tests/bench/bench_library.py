"""What saving a note costs: in a large library as against a small one, and as against TinyDB's own storage."""

import hashlib
import time
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tinydb import TinyDB

from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.library import Library
from readback.core.notes import Note, Target, TargetKind
from readback.library import open_library
from readback.library.files import FileSystem
from readback.library.records import article_record, note_record

PARAGRAPHS = tuple(f"{number}. " + "The inspectors found no crack below the waterline. " * 8 for number in range(20))
NOTES_EACH = 10
SAVES = 40


def articles(count: int) -> list[Article]:
    """So many articles of about 1,300 words."""
    opened, sha256 = datetime(2026, 5, 4, tzinfo=UTC), hashlib.sha256(b"").hexdigest()
    drafts = (
        Draft(blocks_of([f"Article {number}", *PARAGRAPHS]), title=f"Article {number}") for number in range(count)
    )
    return [article_from(draft, opened=opened, original_sha256=sha256, source="article.txt") for draft in drafts]


def a_note(article: Article, number: int) -> Note:
    """A note of ten words on the whole article."""
    made = datetime(2026, 5, 4, 12, number // 60, number % 60, tzinfo=UTC)
    return Note(f"n{number}", Target(article.id, TargetKind.ARTICLE), None, "ten words " * 5, made, made)


def filled(root: Path, held: list[Article]) -> Library:
    """A library of these articles with ten notes each; it waits for the disk from now on only."""
    library = open_library(root, FileSystem(sync=lambda _: None))
    for article in held:
        library.add(article, BytesIO(b""), ".txt")
        for number in range(NOTES_EACH):
            library.save_note(a_note(article, number))
    library.close()
    return open_library(root)


def one_file(path: Path, held: list[Article]) -> TinyDB:
    """The same articles and notes in one file of TinyDB's own storage, which does not wait for the disk at all."""
    database = TinyDB(path)
    database.table("article").insert_multiple({**article_record(it), "text": it.text} for it in held)
    database.table("notes").insert_multiple(note_record(a_note(it, n)) for it in held for n in range(NOTES_EACH))
    return database


def milliseconds(work: Callable[[int], object], times: int) -> float:
    """The median time of a call; each is given its number, from 0 on."""
    taken = []
    for number in range(times):
        start = time.perf_counter()
        work(number)
        taken.append((time.perf_counter() - start) * 1000)
    return median(taken)


def saving(library: Library, held: list[Article]) -> float:
    """Saving a new note, in one article after another."""
    return milliseconds(lambda n: library.save_note(a_note(held[n % len(held)], NOTES_EACH + n)), SAVES)


def listed(root: Path) -> None:
    """What happens at the start of the program."""
    library = open_library(root)
    library.summaries()
    library.close()


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    few, many = articles(100), articles(1000)
    with TemporaryDirectory() as folder:
        small, large = filled(Path(folder) / "small", few), filled(Path(folder) / "large", many)
        in_small, in_large = saving(small, few), saving(large, many)
        small.close()
        large.close()
        start_up = milliseconds(lambda _: listed(Path(folder) / "large"), 5)
        single = one_file(Path(folder) / "one.json", many)
        in_one = milliseconds(lambda n: single.table("notes").insert(note_record(a_note(many[n], 99))), 3)
        single.close()
    return [
        ("saving a note among 1,000 articles", in_large, "ms"),
        ("saving a note: among 1,000 articles to among 100", in_large / in_small, "x"),
        ("saving a note: here to one file of TinyDB's JSONStorage, 1,000 articles", in_large / in_one, "x"),
        ("opening and listing a library of 1,000 articles", start_up, "ms"),
    ]
