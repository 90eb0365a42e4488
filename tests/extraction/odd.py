"""An analyzer of odd ways, for a process of its own: the first word of an article tells what it does with it."""

import os
import socket
import threading
from pathlib import Path

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import Cancelled, ModelUnusable
from readback.core.ports import Progress, Stop
from readback.guard import NetworkRefusedError

MODEL = Path("model")


class OddAnalyzer:
    """Its engine tells the process it runs in."""

    engine = f"odd-{os.getpid()}"

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        """Nothing is found, in one of several ways."""
        print("must not be heard")  # noqa: T201 - that is the matter
        match article.text.split()[0]:
            case "counts":
                _count(progress, stop)
            case "goes":  # on, whatever it is asked
                progress(1, 2)
                threading.Event().wait()
            case "dies":
                progress(1, 2)
                os._exit(1)
            case "breaks":
                raise ValueError(article.text)
            case "reaches":
                return Analysis(article.id, _reached())
        return Analysis(article.id, self.engine)


def _count(progress: Progress, stop: Stop) -> None:
    done = 0
    while not stop():
        done += 1
        progress(done, done)
    raise Cancelled


def _reached() -> str:
    try:
        socket.getaddrinfo("localhost", 80)
    except NetworkRefusedError as error:
        return type(error).__name__
    return ""


def load() -> OddAnalyzer:
    """Loads at once."""
    return OddAnalyzer()


def load_none() -> OddAnalyzer:
    """Finds no model."""
    raise ModelUnusable(MODEL, missing=True)


def load_broken() -> OddAnalyzer:
    """Raises what nobody foresaw."""
    raise ZeroDivisionError


def load_dying() -> OddAnalyzer:
    """Does not live to load."""
    os._exit(1)
