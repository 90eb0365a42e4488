"""What runs inside the process that analyses: it loads the model, waits for an article, answers, waits for the next.

Both ends are this program, and what goes between them are its own values: they go as they are, as pickles.
"""

import gc
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TypeVar

from readback.children import begin, give_back
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import ReadbackError
from readback.core.ports import Analyzer
from readback.guard import refuse_network
from readback.logs import where

T = TypeVar("T")

Load = Callable[[], Analyzer]
"""How the analyzer is loaded; something that can be pickled. Raises ModelUnusable."""

PACE = 0.05
"""Progress is told at most this often, in seconds: each time wakes the window's process."""


@dataclass(frozen=True, slots=True)
class Step:
    """How many parts of an article are done, of how many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Broken:
    """Something went wrong that nobody foresaw: what and where, as the log has it, and nothing of the article."""

    where: str


Answer = str | Step | Analysis | ReadbackError | Broken
"""First the engine; then for each article its steps and what is found in it, or why nothing is."""


def serve(requests: Connection, load: Load) -> None:
    """Answers articles until the other end is closed or the parent ends, however it ends."""
    refuse_network()
    begin()
    with suppress(EOFError, OSError):  # nobody is there any more
        analyzer = _tried(load)
        if isinstance(analyzer, ReadbackError | Broken):
            requests.send(analyzer)
            return
        gc.freeze()  # what is loaded stays: later collections need not look at it again
        requests.send(analyzer.engine)
        while True:
            if not requests.poll():
                give_back()
            article = requests.recv()
            if article is not None:  # or else a stop that came when all was done
                requests.send(_tried(_found, requests, analyzer, article))


def _tried(work: Callable[..., T], *given: object) -> T | ReadbackError | Broken:
    """What comes of a piece of work, or what went wrong."""
    try:
        return work(*given)
    except ReadbackError as error:
        return error
    except Exception as error:  # noqa: BLE001 - the parent has to hear of everything
        return Broken(where(error))


def _found(requests: Connection, analyzer: Analyzer, article: Article) -> Analysis:
    told, stopped = 0.0, False

    def progress(done: int, total: int) -> None:
        nonlocal told
        at = time.monotonic()
        if done == total or at - told >= PACE:
            told = at
            requests.send(Step(done, total))

    def stop() -> bool:
        nonlocal stopped
        if not stopped and requests.poll():
            requests.recv()
            stopped = True
        return stopped

    return analyzer.analyze(article, progress, stop)
