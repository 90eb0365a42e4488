"""Libraries to be measured, made once: of so many articles with ten notes each, and with their search index.

READBACK_BENCH_ARTICLES is how many the largest has; READBACK_BENCH_KEPT is a folder that keeps them from one run to the
next.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from readback.compose import program
from readback.library import open_library
from readback.settings import Settings
from seed import fill

MOST = int(os.environ.get("READBACK_BENCH_ARTICLES", "10000"))


@contextmanager
def bench_folder() -> Iterator[Path]:
    """Where libraries are made."""
    kept = os.environ.get("READBACK_BENCH_KEPT")
    with TemporaryDirectory(prefix="readback-bench-") as temporary:
        yield Path(kept or temporary)


def made(folder: Path, count: int) -> tuple[Path, Path]:
    """The folder of a library and its index."""
    root, index = folder / f"{count}" / "Library", folder / f"{count}" / "index.sqlite"
    if not root.exists():
        fill(root, count, engine=program(Settings()).load_analyzer().engine)
    library = open_library(root, index=index)
    work = library.rebuilding()
    if work is not None:
        work(lambda _done, _all: None, lambda: False)
    library.summaries()
    library.close()
    return root, index
