"""The program's log: what went wrong inside, never what the reader reads, writes or names."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs


def logs_folder() -> Path:
    """The system's folder for this program's logs."""
    return Path(platformdirs.user_log_dir("Readback", appauthor=False))


def start_log(folder: Path) -> None:
    """Writes warnings and worse to a file of at most 200 kB in the folder, with one older one kept.

    Where the folder cannot be written there is no log; the program works without.
    """
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "readback.log", maxBytes=200_000, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()  # without any, Python would write to the terminal
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("readback")
    root.setLevel(logging.WARNING)
    root.propagate = False
    root.handlers[:] = [handler]
    sys.excepthook = _log_uncaught


def where(error: BaseException) -> str:
    """What an error was and where it came up, for the log: kinds, files and lines, and no words of its own.

    What an error says may hold what the reader reads or writes.
    """
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join([type(error).__name__, *(f"{Path(it.filename).name}:{it.lineno}" for it in reversed(frames))])


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught, such as an error in a slot."""
    logging.getLogger("readback").error("uncaught: %s", where(error.with_traceback(trace)))
    sys.__excepthook__(kind, error, trace)
