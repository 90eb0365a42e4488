"""What a search costs as it is typed: in a library of ten thousand articles and a hundred thousand notes.

Against the raw statement: the same words asked of the same FTS5 tables, counted, ranked and read.
READBACK_BENCH_ARTICLES lowers the number of articles, each with ten notes; READBACK_BENCH_KEPT is a folder that keeps
them.
"""

import os
import random
import sqlite3
import subprocess
import sys
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article, Draft, article_from
from readback.core.document import HEADLINE, Block
from readback.core.notes import Note, Target, TargetKind
from readback.core.query import parse
from readback.core.text import Span
from readback.library import open_library
from readback.library.records import analysis_record, article_record, note_record
from readback.library.sealed import sealed

COUNT = int(os.environ.get("READBACK_BENCH_ARTICLES", "10000"))
NOTES = 10
ROUNDS = 40
SYLLABLES = tuple(
    onset + vowel + coda
    for onset in "b br d f g gr h k l m n p r s st t v sk".split()
    for vowel in "aeiouy"
    for coda in ("", "", "l", "n", "r", "s", "t")
)
STEMS = ("harbour", "ferry", "inspection", "closed", "minister", "council", "bridge", "water", "letter", "record")


class Town:
    """Words of an invented town, some frequent and most of them rare, and people with names of such words."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        made = ["".join(self._chance.choices(SYLLABLES, k=self._chance.randint(2, 3))) for _ in range(20_000)]
        joined = ["".join(self._chance.sample([*made[:2_000], *STEMS], 2)) for _ in range(5_000)]
        mixed = (word for pair in zip(made * 2, joined * 8, strict=True) for word in pair)
        self.words = [*STEMS, *dict.fromkeys(mixed)]
        self._weights = list(accumulate(1 / (place + 5) for place in range(len(self.words))))
        self.people = [f"{self.word().title()} {self.word().title()}son" for _ in range(3_000)]

    def word(self) -> str:
        """One word, the frequent ones more often."""
        return self.words[bisect_left(self._weights, self._chance.random() * self._weights[-1])]

    def sentence(self, words: int) -> str:
        """So many words."""
        return " ".join(self.word() for _ in range(words)).capitalize() + "."

    def some(self, count: int) -> list[str]:
        """Different people."""
        return self._chance.sample(self.people, count)


def article_of(town: Town, number: int) -> tuple[Article, Analysis]:
    """An article of about four hundred words in which five people speak."""
    people = town.some(5)
    lines = [f"“{town.sentence(12)}” said {name} in the {town.sentence(20)}" for name in people]
    rest = [town.sentence(45) for _ in range(5)]
    head = f"{town.sentence(6)} {number}"
    draft = Draft(
        (Block(head, HEADLINE), *map(Block, [*lines, *rest])), title=head, outlet="The Sound", published="2026-05-03"
    )
    opened = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    article = article_from(draft, opened=opened, original_sha256=sha256(b"").hexdigest(), source="article.txt")
    places = [article.text.index(f"said {name}") + 5 for name in people]
    mentions = [Mention(Span(at, at + len(it)), Kind.PERSON, it) for at, it in zip(places, people, strict=True)]
    entities = [Entity(it, Kind.PERSON, it, (it.split()[1],)) for it in people]
    quotations = [
        Quotation(
            (Span(line.start + 1, article.text.index("”", line.start)),),
            QuotationKind.DIRECT,
            Speaker(name, SpeakerKind.PERSON, name),
            mention.span,
            None,
            Confidence.SURE,
            "after",
        )
        for line, name, mention in zip(article.paragraphs[1:6], people, mentions, strict=True)
    ]
    return article, Analysis(article.id, "bench", tuple(mentions), tuple(entities), tuple(quotations))


def note_on(town: Town, article: Article, number: int) -> Note:
    """A note of a dozen words."""
    return Note(
        f"{article.id[:20]}{number}",
        Target(article.id, TargetKind.ARTICLE),
        None,
        town.sentence(12),
        article.opened,
        article.opened,
        ("check",) if number == 0 else (),
    )


def fill(root: Path, count: int) -> None:
    """Makes a library; the files are written as they would be, but at once and without waiting for the disk."""
    town = Town()
    open_library(root).close()
    for number in range(count):
        article, analysis = article_of(town, number)
        folder = root / "articles" / article.id
        folder.mkdir()
        notes = {str(at + 1): note_record(note_on(town, article, at)) for at in range(NOTES)}
        (folder / "article.json").write_bytes(sealed({"article": {"1": article_record(article)}, "notes": notes}))
        (folder / "text.txt").write_bytes(article.text.encode())
        (folder / "original.txt").write_bytes(b"")
        (folder / "analysis.json").write_bytes(sealed(analysis_record(analysis)))


def queries(town: Town) -> dict[str, list[str]]:
    """What is asked, by its kind: frequent words and rare ones."""
    some = [town.words[place] for place in (60, 200, 700, 1500, 4000, 9000)]
    return {
        "a frequent word": ["harbour", "ferry", "minister", "council"],
        "a word": some,
        "a phrase": ['"harbour ferry"', '"ferry closed"', '"council bridge"', f'"harbour {some[1]}"'],
        "three letters": ["har", *(word[:3] for word in some)],
        "two letters": ["ha", *(word[:2] for word in some)],
        "part of a word": ["arbour", "spection", *(word[2:7] for word in some if len(word) > 6)],
        "a field query": [
            f"tag:check {some[0]}",
            f"person:{town.people[0].split()[1]} harbour",
            f"said-by:{town.people[1].split()[0]}",
            f"after:2026-05 in:notes {some[1]}",
        ],
        "widened": [f"inspecting {some[1]} {some[2]} {some[3]}", f"closing {some[4]}", f"harbour zzzzq {some[2]}"],
        "no hit": ["zzzzq", "qqqxyz zzzzq", '"ferry zzzzq"'],
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
        "note_words": "note f ON f.id",
        "article_words": "body f ON f.article",
        "quotation_words": "quotation f ON f.id",
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
    for kind, asked in queries(Town()).items():
        p50, p95 = quantiles(lambda query: library.search(parse(query, today), 50), asked)
        _, bare = quantiles(ask, asked)
        yield f"{kind}, p50", p50, "ms"
        yield f"{kind}, p95 (goal 30)", p95, "ms"
        yield f"{kind}, p95 to the raw statement (goal 2)", p95 / bare, "x"
    some = [it.id for it in shelf[:100]]
    yield "who said what over 100 articles (goal 150)", quantiles(lambda _: library.said(some), ["", ""])[1], "ms"
    yield "who is named in 100 articles", quantiles(lambda _: library.named(some, Kind.PERSON), [""])[1], "ms"
    town = Town(2)
    article = library.article(shelf[0].id)
    numbers = iter(range(1000, 10_000))
    yield (
        "saving a note (p50)",
        quantiles(lambda _: library.save_note(note_on(town, article, next(numbers))), [""])[0],
        "ms",
    )
    library.close()


def _memory(root: Path, index: Path, folder: Path) -> Iterable[tuple[str, float, str]]:
    yield (
        f"memory with {COUNT:,} articles more than with none (goal 60)",
        memory(root, index) - memory(folder / "Empty", folder / "empty.sqlite"),
        "MB",
    )
