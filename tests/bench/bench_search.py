"""What a search costs as it is typed: in a library of ten thousand articles and a hundred thousand notes.

Against the raw statement: the same words asked of the same FTS5 tables, counted, ranked and read.
READBACK_BENCH_ARTICLES lowers the number of articles, each with ten notes; READBACK_BENCH_KEPT is a folder that keeps
them.
"""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from readback.core.analysis import Kind
from readback.core.query import parse
from readback.library import open_library
from region import Region
from seed import fill

COUNT = int(os.environ.get("READBACK_BENCH_ARTICLES", "10000"))
ROUNDS = 40


def queries(region: Region) -> dict[str, list[str]]:
    """What is asked, by its kind: frequent words and rare ones."""
    nouns = region.nouns.things
    some = [nouns[place] for place in (20, 60, 150, 700, 1500, 3000)]
    parts = [word[2:7] for word in nouns[500:3000] if len(word) > 6]
    people = [someone.name.split() for someone in region.people.things[:2]]
    return {
        "a frequent word": list(nouns[:4]),
        "a word": some,
        "a phrase": ['"the first time"', '"per cent more than"', '"said that we"', f'"of the {nouns[0]}"'],
        "three letters": [word[:3] for word in (nouns[0], *some)],
        "two letters": [word[:2] for word in (nouns[0], *some)],
        "part of a word": parts[::600],
        "a field query": [
            f"tag:check {some[0]}",
            f"person:{people[0][1]} {nouns[0]}",
            f"said-by:{people[1][0]}",
            f"after:2023-05 in:notes {some[1]}",
        ],
        "widened": [f"inspecting {some[1]} {some[2]} {some[3]}", f"closing {some[4]}", f"{nouns[0]} zzzzq {some[2]}"],
        "no hit": ["zzzzq", "qqqxyz zzzzq", f'"{nouns[0]} zzzzq"'],
    }


def quantiles(work: Callable[[str], object], queries: Iterable[str]) -> tuple[float, float]:
    """The median and the 95th of a hundred of how long queries take, in milliseconds."""
    taken = []
    for query in [it for it in queries for _ in range(ROUNDS)]:
        begun = time.perf_counter()
        work(query)
        taken.append(1000 * (time.perf_counter() - begun))
    taken.sort()
    return taken[len(taken) // 2], taken[int(len(taken) * 0.95)]


def raw(index: Path) -> Callable[[str], object]:
    """The bare statement: the words of a query in each FTS5 table, counted, ranked and read; fields are left away."""
    database = sqlite3.connect(index)
    texts = {
        "note_words": "note_text f ON f.note",
        "article_words": "body f ON f.article",
        "quotation_words": "quotation_text f ON f.quotation",
        "form_words": "form f ON f.id",
    }

    def ask(query: str) -> None:
        words = query if '"' in query else " AND ".join(f'"{it}"*' for it in query.split() if ":" not in it)
        for table, text in texts.items():
            database.execute(f"SELECT count(*) FROM {table} WHERE {table} MATCH ?", (words or "zzzzq",)).fetchone()
            sql = f"SELECT f.plain FROM {table} w CROSS JOIN {text} = w.rowid WHERE {table} MATCH ?"
            database.execute(f"{sql} ORDER BY w.rank LIMIT 50", (words or "zzzzq",)).fetchall()

    return ask


def memory(root: Path, index: Path) -> float:
    """How much memory a program takes that has the library open and listed, in MB."""
    code = (
        "import sys, resource; from pathlib import Path; from readback.library import open_library;"
        "library = open_library(Path(sys.argv[1]), index=Path(sys.argv[2])); shelf = library.summaries();"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code, root, index], capture_output=True, text=True, check=True)
    return float(done.stdout)


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    kept = os.environ.get("READBACK_BENCH_KEPT")
    with TemporaryDirectory() as temporary:
        folder = Path(kept or temporary)
        root, index = folder / "Library", folder / "index.sqlite"
        if not root.exists():
            fill(root, COUNT)
        return [*_bench(root, index), *_memory(root, index, folder)]


def _bench(root: Path, index: Path) -> Iterable[tuple[str, float, str]]:
    library = open_library(root, index=index)
    begun = time.perf_counter()
    library.summaries()
    yield f"listing {COUNT:,} articles without an index", time.perf_counter() - begun, "s"
    work = library.rebuilding()
    begun = time.perf_counter()
    if work is not None:
        work(lambda _done, _all: None, lambda: False)
    yield "index rebuilt (goal 30)", time.perf_counter() - begun, "s"
    library.summaries()
    library.close()
    begun = time.perf_counter()
    library = open_library(root, index=index)
    shelf = library.summaries()
    yield "opened and listed with the index", time.perf_counter() - begun, "s"
    begun = time.perf_counter()
    library.summaries()
    yield "listed again", time.perf_counter() - begun, "s"
    today = datetime(2026, 5, 20, tzinfo=UTC).date()
    ask = raw(index)
    for kind, asked in queries(Region(1)).items():
        p50, p95 = quantiles(lambda query: library.search(parse(query, today), 50), asked)
        _, bare = quantiles(ask, asked)
        yield f"{kind}, p50", p50, "ms"
        yield f"{kind}, p95 (goal 30)", p95, "ms"
        yield f"{kind}, p95 to the raw statement (goal 2)", p95 / bare, "x"
    some = [it.id for it in shelf[:100]]
    yield "who said what over 100 articles (goal 150)", quantiles(lambda _: library.said(some), ["", ""])[1], "ms"
    yield "who is named in 100 articles", quantiles(lambda _: library.named(some, Kind.PERSON), [""])[1], "ms"
    library.close()


def _memory(root: Path, index: Path, folder: Path) -> Iterable[tuple[str, float, str]]:
    yield (
        f"memory with {COUNT:,} articles more than with none (goal 60)",
        memory(root, index) - memory(folder / "Empty", folder / "empty.sqlite"),
        "MB",
    )
