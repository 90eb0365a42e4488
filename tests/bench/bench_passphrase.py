"""What a passphrase costs: opening a library and searching it, against the same library without one.

READBACK_BENCH_ARTICLES is the number of articles, 1,000 where it says nothing, each with ten notes;
READBACK_BENCH_KEPT is a folder that keeps them.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench_search import quantiles, queries
from libraries import bench_folder, made

from readback.core.library import Library
from readback.core.query import parse
from readback.library import open_library
from readback.library.encryption.codes import recovery_code
from readback.library.files import FileSystem
from readback.library.protecting import Protection
from region import Region

COUNT = int(os.environ.get("READBACK_BENCH_ARTICLES", "1000"))
PASSPHRASE = "onager velvet plinth marmot crater"  # noqa: S105 - opens what is thrown away
ROUNDS = 5


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with bench_folder() as folder, TemporaryDirectory(prefix="readback-bench-") as temporary:
        root, index = made(folder, COUNT)
        sealed = Path(temporary) / "Library"
        shutil.copytree(root, sealed)
        return list(_rows(lambda: open_library(root, index=index), sealed))


def _rows(plain: Callable[[], Library], sealed: Path) -> Iterator[tuple[str, float, str]]:
    protection = Protection(sealed, FileSystem())
    yield f"encrypting {COUNT:,} articles", _seconds(lambda: list(protection.set(PASSPHRASE, recovery_code()))), "s"
    yield "trying the passphrase", _seconds(lambda: protection.opened(PASSPHRASE)), "s"
    key = protection.opened(PASSPHRASE)

    def encrypted() -> Library:
        return open_library(sealed, key=key)

    _indexed(encrypted())
    taken = [[_listed(opened) for opened in (plain, encrypted)] for _ in range(ROUNDS)]
    without, behind = map(median, zip(*taken, strict=True))
    yield "opened and listed without", without, "s"
    yield "opened and listed with a passphrase", behind, "s"
    yield "opening with a passphrase to without", behind / without, "x"
    yield from _searches(plain(), encrypted())


def _searches(plain: Library, encrypted: Library) -> Iterator[tuple[str, float, str]]:
    today = datetime(2026, 5, 20, tzinfo=UTC).date()

    def searching(library: Library) -> Callable[[str], object]:
        library.summaries()
        return lambda query: library.search(parse(query, today), 50)

    asks = searching(plain), searching(encrypted)
    for kind, asked in queries(Region(1)).items():
        (half, most), (half_behind, most_behind) = quantiles(asked, *asks)
        yield f"{kind}, p95 with a passphrase", most_behind, "ms"
        yield f"{kind}, p50 with a passphrase to without", half_behind / half, "x"
        yield f"{kind}, p95 with a passphrase to without", most_behind / most, "x"
    plain.close()
    encrypted.close()


def _indexed(library: Library) -> None:
    work = library.rebuilding()
    if work is not None:
        work(lambda _done, _all: None, lambda: False)
    library.summaries()
    library.close()


def _listed(opened: Callable[[], Library]) -> float:
    begun = time.perf_counter()
    library = opened()
    library.summaries()
    taken = time.perf_counter() - begun
    library.close()
    return taken


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
