"""What a search costs as it is typed: in a library of ten thousand articles and a hundred thousand notes.

Against the raw statements: what FTS5 is asked in the end for the same query, counted, ranked and read.
READBACK_BENCH_ARTICLES lowers the number of articles, each with ten notes; READBACK_BENCH_KEPT is a folder that keeps
them.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from readback.core.analysis import Kind
from readback.core.query import parse
from readback.core.search import HitKind, kinds_of
from readback.library import open_library
from readback.library.index_conditions import TABLES, Builder, Conditions
from readback.library.index_finding import RANKED, ROWS, selected, widths
from readback.library.index_schema import connect
from readback.library.index_words import KnownWords
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


def quantiles(queries: Iterable[str], *works: Callable[[str], object]) -> list[tuple[float, float]]:
    """The median and the 95th of a hundred of how long queries take, in milliseconds, for each way of asking.

    The ways take turns, so that what else the machine does is no advantage to one of them.
    """
    taken = [list[float]() for _ in works]
    for query in [it for it in queries for _ in range(ROUNDS)]:
        for work, times in zip(works, taken, strict=True):
            begun = time.perf_counter()
            work(query)
            times.append(1000 * (time.perf_counter() - begun))
    return [(times[len(times) // 2], times[int(len(times) * 0.95)]) for times in map(sorted, taken)]


def raw(index: Path, today: date) -> Callable[[str], object]:
    """The bare statements: for each kind one that counts, and one that ranks and reads the rows of the same hits.

    That is what SQLite is asked in the end, as wide as it had to be. The words that hold a part of one, or differ in
    its ending, are looked for beforehand, and nothing is made of the rows: no passage is chosen, no word marked.
    """
    database = connect(index, fts=True, writes=False)
    known = KnownWords(database, fts=True)

    @lru_cache(maxsize=256)
    def statements(text: str) -> list[tuple[str, str, tuple[object, ...]]]:
        query, made = parse(text, today), list[tuple[str, str, tuple[object, ...]]]()
        for widened, wide in widths(query, known):
            builder = Builder(wide, widened, known, {}, fts=True)
            made = [_statement(kind, builder.of(kind)) for kind in kinds_of(query)]
            if any(database.execute(count, values).fetchone()[0] for count, _, values in made):
                break
        return made

    def ask(text: str) -> None:
        for count, found, values in statements(text):
            (hits,) = database.execute(count, values).fetchone()
            if hits:
                database.execute(found.format(order="rank" if hits <= RANKED else "rowid DESC"), values).fetchall()

    return ask


def _statement(kind: HitKind, conditions: Conditions) -> tuple[str, str, tuple[object, ...]]:
    """What counts the hits of a kind, and what reads the first of them."""
    sql, values = selected(kind, conditions)
    words, id = (TABLES[kind].words, "rowid") if conditions.match else ("", TABLES[kind].id)
    order = f"{words}.{{order}}" if words else f"{id} DESC"
    ids = f"SELECT {words + '.' if words else ''}{id} AS id {sql} ORDER BY {order} LIMIT 50"
    read = ROWS.get(kind, "SELECT * FROM form WHERE id IN (SELECT value FROM json_each(?))")
    return f"SELECT count(*) {sql}", read.replace("SELECT value FROM json_each(?)", ids), values


def memory(root: Path, index: Path) -> float:
    """How much memory a program takes at most that has the library open and listed, in MB.

    Linux counts the memory of whoever started a program among what it took itself; what its own pages took is told
    elsewhere.
    """
    code = (
        "import sys; from pathlib import Path; from readback.library import open_library;"
        "library = open_library(Path(sys.argv[1]), index=Path(sys.argv[2])); shelf = library.summaries();"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    done = subprocess.run([sys.executable, "-c", code, root, index], capture_output=True, text=True, check=True)
    return float(done.stdout) / 1024


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
    ask = raw(index, today)
    for kind, asked in queries(Region(1)).items():
        (p50, p95), (_, bare) = quantiles(asked, lambda query: library.search(parse(query, today), 50), ask)
        yield f"{kind}, p50", p50, "ms"
        yield f"{kind}, p95 (goal 30)", p95, "ms"
        yield f"{kind}, p95 to the raw statement (goal 2)", p95 / bare, "x"
    some = [it.id for it in shelf[:100]]
    yield "who said what over 100 articles (goal 150)", quantiles([""], lambda _: library.said(some))[0][1], "ms"
    yield "who is named in 100 articles", quantiles([""], lambda _: library.named(some, Kind.PERSON))[0][1], "ms"
    library.close()


def _memory(root: Path, index: Path, folder: Path) -> Iterable[tuple[str, float, str]]:
    if not sys.platform.startswith("linux"):
        return
    yield (
        f"memory with {COUNT:,} articles more than with none (goal 60)",
        memory(root, index) - memory(folder / "Empty", folder / "empty.sqlite"),
        "MB",
    )
