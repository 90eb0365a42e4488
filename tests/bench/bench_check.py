"""What it costs to find where fifty quotations come from, among ten thousand articles: the index, and a plain scan.

The plain scan holds each quotation against every text with rapidfuzz's partial_ratio, as a program without an index
would. READBACK_BENCH_ARTICLES lowers the number of articles; READBACK_BENCH_KEPT is a folder that keeps them.
"""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random

from libraries import MOST, bench_folder, made
from rapidfuzz import fuzz, process

from readback.compose import program
from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind
from readback.core.article import Article, Draft, article_from
from readback.core.document import Block
from readback.core.quotecheck.checking import MOST as LOOKED_AT
from readback.core.quotecheck.made import quote_check
from readback.core.quotecheck.report import Grade, Verdict
from readback.core.quotecheck.seeking import Wanted
from readback.core.text import Span, folded
from readback.library import open_library
from readback.settings import Settings
from seed import articles
from stories import FIRST

QUOTATIONS = 50
SCANNED = 3
"""So many quotations the plain scan is timed with: each costs about the same."""


def quotations(count: int, many: int = QUOTATIONS) -> list[tuple[str, str]]:
    """Words from all over so many articles, each with the article's id; every second one was altered.

    More than there are articles are of their other quotations, and of the same again.
    """
    chance = Random(7)
    chosen = sorted(chance.sample(range(count), many) if many <= count else (at % count for at in range(many)))
    held = list(islice(articles(count), chosen[-1] + 1))
    found, times = list[tuple[str, str]](), Counter[int]()
    for number, at in enumerate(chosen):
        article, analysis = held[at].story.article, held[at].story.analysis
        said = [it.spans[0].of(article.text) for it in analysis.quotations] or [article.text[:200]]
        words = sorted(said, key=len, reverse=True)[times[at] % len(said)].split()
        times[at] += 1
        if number % 2:
            words[len(words) // 2] = "not"
        found.append((" ".join(words), article.id))
    return found


def a_draft(said: Sequence[tuple[str, str]]) -> tuple[Article, Analysis]:
    """A draft that quotes all of it."""
    draft = Draft(tuple(Block(f"“{words}”") for words, _ in said), title="A draft")
    article = replace(article_from(draft, opened=FIRST, original_sha256="0" * 64, source="draft.txt"), draft=True)
    spans = [Span(it.start + 1, it.end - 1) for it in article.paragraphs]
    found = [Quotation((it,), QuotationKind.DIRECT, None, None, None, Confidence.UNKNOWN, "marks") for it in spans]
    return article, Analysis(article.id, "bench", quotations=tuple(found))


def scan(root: Path, index: Path, said: Sequence[tuple[str, str]]) -> tuple[float, float, int]:
    """How long the plain scan takes for all quotations, in all and on the processor, in seconds.

    Then how many of those that it looked at it found.
    """
    library = open_library(root, index=index)
    ids = [it.id for it in library.summaries()]
    begun, busy = time.perf_counter(), time.process_time()
    texts = {id: folded(library.article(id).text) for id in ids}
    read, reading = time.perf_counter() - begun, time.process_time() - busy
    begun, busy, right = time.perf_counter(), time.process_time(), 0
    for words, source in said[:SCANNED]:
        best = process.extractOne(folded(words), texts, scorer=fuzz.partial_ratio)
        right += best is not None and best[2] == source
    library.close()
    times = len(said) / SCANNED
    whole, busily = (time.perf_counter() - begun) * times, (time.process_time() - busy) * times
    return read + whole, reading + busily, right


def bench() -> Iterator[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with bench_folder() as folder:
        root, index = made(folder, MOST)
        said, wordings = quotations(MOST), program(Settings()).wordings()
        library = open_library(root, index=index)
        library.summaries()
        begun = time.perf_counter()
        carriers = library.carrying([Wanted((words,)) for words, _ in said], LOOKED_AT)
        yield f"where {QUOTATIONS} quotations may be, {MOST:,} articles", time.perf_counter() - begun, "s"
        met = sum(any(it.article == id for it in found) for found, (_, id) in zip(carriers, said, strict=True))
        yield "of them found", met / len(said), "share"
        draft, analysis = a_draft(said)
        begun, busy = time.perf_counter(), time.process_time()
        course = quote_check(library, wordings).course(draft, analysis)
        findings = [next(course)]
        yield "the first verdict (goal 200)", (time.perf_counter() - begun) * 1000, "ms"
        yield "of that on the processor", (time.process_time() - busy) * 1000, "ms"
        findings += course
        whole, busy = time.perf_counter() - begun, time.process_time() - busy
        yield f"{len(findings)} quotations checked (goal 2)", whole, "s"
        yield "of that on the processor: the rest is other programs’", busy, "s"
        lost = sum(isinstance(it, Verdict) and it.grade is Grade.NOT_FOUND for it in findings)
        yield "of them not found", lost / len(findings), "share"
        yield "the index", index.stat().st_size / 1e6, "MB"
        library.close()
        scanned, scanning, right = scan(root, index, said)
        yield f"a plain scan with rapidfuzz, from {SCANNED} of them", scanned, "s"
        yield "found by the plain scan", right / SCANNED, "share"
        yield "the plain scan to the check", scanned / whole, "x"
        yield "the same by time on the processor", scanning / busy, "x"
