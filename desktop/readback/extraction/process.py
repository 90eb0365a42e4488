"""The analyzer in a process of its own, seen from the parent: started, asked, stopped, replaced.

Python runs one thread of a process at a time, so that a model in the window's process would let every repaint wait.
"""

import logging
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from readback.children import started
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import AnalysisBrokeOff, Cancelled, ReadbackError
from readback.core.ports import Progress, Stop
from readback.extraction.child import Answer, Broken, Load, Step, serve

PATIENCE = 600.0
"""A process that says nothing for so many seconds hangs."""

GRACE = 2.0
"""How long a process that is to stop may go on, in seconds; loading the model again takes about as long."""

_TICK = 0.05
"""Seconds between two questions whether to stop."""

_log = logging.getLogger(__name__)


def _never() -> bool:
    return False


class AnalyzerProcess:
    """An Analyzer whose work is done by another process. For one thread at a time.

    `load` runs there; `model` is the folder that a failure is told of. The process ends when this is let go of, at the
    latest with the program. After a failure the next article gets a new one. Raises what `load` raises, and
    AnalysisBrokeOff where the process dies or hangs.
    """

    def __init__(self, load: Load, model: Path, *, patience: float = PATIENCE, grace: float = GRACE) -> None:
        self._load, self._model, self._patience, self._grace = load, model, patience, grace
        self._process, self._requests = self._start()
        self._engine = self._hear_engine()

    @property
    def engine(self) -> str:
        """What finds, with its version."""
        return self._engine

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        """All that is found in an article.

        Raises Cancelled when `stop` says so, and AnalysisBrokeOff if the process died or hung over this article.
        """
        if self._ended():
            self._process, self._requests = self._start()
            self._engine = self._hear_engine()
        try:
            self._requests.send(article)
        except OSError as error:
            raise self._failed() from error
        while True:
            match self._hear(stop):
                case Step(done, total):
                    progress(done, total)
                case Analysis() as analysis:
                    return analysis
                case answer:
                    raise self._error(answer)

    def close(self) -> None:
        """Ends the process at once; an article that is given after this gets another."""
        self._process.kill()
        self._process.join()

    def _start(self) -> tuple[SpawnProcess, Connection]:
        return started(serve, self._load, name="readback-analyzer")

    def _ended(self) -> bool:
        """Whether the process has ended since it answered last: there is nothing else that it could have to say."""
        try:
            return self._requests.poll()
        except OSError:  # so on Windows
            return True

    def _hear_engine(self) -> str:
        engine = self._hear(_never)
        if not isinstance(engine, str):
            self.close()
            raise self._error(engine)
        return engine

    def _hear(self, stop: Stop) -> Answer:
        """What the process says next. Raises Cancelled, and AnalysisBrokeOff where nothing comes."""
        silent = 0.0  # counted rather than taken from a clock, which may go on while the machine sleeps
        try:
            while silent < self._patience:
                if stop():
                    self._halt()
                    raise Cancelled
                if self._requests.poll(_TICK):
                    answer: Answer = self._requests.recv()
                    return answer
                silent += _TICK
        except (EOFError, OSError) as error:
            raise self._failed() from error
        raise self._failed()

    def _halt(self) -> None:
        """Has the process stop with its article; one that does not do so soon is ended."""
        end = time.monotonic() + self._grace
        with suppress(EOFError, OSError):  # it has ended by itself
            self._requests.send(None)
            while (left := end - time.monotonic()) > 0 and self._requests.poll(left):
                if not isinstance(self._requests.recv(), Step):
                    return
        self.close()

    def _failed(self) -> AnalysisBrokeOff:
        self.close()
        return AnalysisBrokeOff(self._model, missing=False)

    def _error(self, answer: Answer) -> ReadbackError:
        """The error that an answer is, where it is neither a step nor what was found."""
        if isinstance(answer, ReadbackError):
            return answer
        _log.warning("analysis failed: %s", answer.where if isinstance(answer, Broken) else type(answer).__name__)
        return AnalysisBrokeOff(self._model, missing=False)
