"""What it costs to check a draft of very many quotations, and whether it grows with them, beside a plain scan.

Short by default; with READBACK_BENCH_QUOTATIONS=5000 it is a draft such as nobody has written. READBACK_BENCH_ARTICLES
is how many articles they are held against.
"""

import os
import sys
import time
from collections.abc import Iterator

from bench_check import SCANNED, a_draft, quotations, scan
from libraries import bench_folder, made

from readback.compose import program
from readback.core.quotecheck.made import quote_check
from readback.core.quotecheck.report import Grade, Verdict
from readback.library import open_library
from readback.settings import Settings

QUOTATIONS = int(os.environ.get("READBACK_BENCH_QUOTATIONS", "500"))
ARTICLES = int(os.environ.get("READBACK_BENCH_ARTICLES", "1000"))
TENTH = max(1, QUOTATIONS // 10)


def memory() -> float:
    """The most that this process has had so far, in MB; Windows does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource  # Windows has none

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)


def bench() -> Iterator[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with bench_folder() as folder:
        root, index = made(folder, ARTICLES)
        said, wordings = quotations(ARTICLES, QUOTATIONS), program(Settings()).wordings()
        library = open_library(root, index=index)
        library.summaries()
        draft, analysis = a_draft(said)
        had, begun, busy = memory(), time.perf_counter(), time.process_time()
        findings, at = list[object](), list[tuple[float, float]]()
        for it in quote_check(library, wordings).course(draft, analysis):
            findings.append(it)
            at.append((time.perf_counter() - begun, time.process_time() - busy))
        whole, busy = at[-1]
        yield f"{len(findings):,} quotations checked, {ARTICLES:,} articles", whole, "s"
        yield "of that on the processor", busy, "s"
        yield "the first verdict (goal 200)", at[0][0] * 1000, "ms"
        grown = (busy - at[-TENTH - 1][1]) / at[TENTH - 1][1]
        yield "the last tenth to the first, on the processor", grown, "x"
        yield "memory that it took", memory() - had, "MB"
        lost = sum(isinstance(it, Verdict) and it.grade is Grade.NOT_FOUND for it in findings)
        yield "of them not found", lost / len(findings), "share"
        library.close()
        scanned, scanning, _ = scan(root, index, said)
        yield f"a plain scan with rapidfuzz, from {SCANNED} of them", scanned, "s"
        yield "the plain scan to the check", scanned / whole, "x"
        yield "the same by time on the processor", scanning / busy, "x"
