"""Processes of the program's own: how it starts them, and how they begin.

What is hostile, or would keep the window waiting, runs in one of these. They are started with the program's own
executable, packaged or not, and load only what they need.
"""

import logging
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess


def started(serve: Callable[..., None], *given: object, name: str) -> tuple[SpawnProcess, Connection]:
    """A new process that runs `serve` with its end of a pipe and what else is given, and our end of that pipe.

    `serve` is a function of a module, so that the process can find it; it has to call `begin`.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, *given), daemon=True, name=name)
    with _unheard():
        process.start()
    theirs.close()  # so that the end of either process is seen by the other
    return process, ours


def begin() -> None:
    """First thing in such a process: it ends with its parent, says nothing, and leaves no core file with a text in it.

    No words on the terminal or in a log, whatever a library thinks of a text.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to end
    warnings.simplefilter("ignore")
    logging.disable()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    sys.stdout = sys.stderr = os.fdopen(nowhere, "w")
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    threading.Thread(target=_end_with_parent, daemon=True).start()


def give_back() -> None:
    """Gives the system the memory that was let go of, at rest: to load the model takes 45 MB more than it holds then.

    Only the GNU C library has to be asked for it: https://man7.org/linux/man-pages/man3/malloc_trim.3.html.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - few processes do this

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _end_with_parent() -> None:
    """Ends this process with its parent even while it is at work, which may take for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _unheard() -> Iterator[None]:
    """A process started meanwhile never hears Ctrl+C, not even before it can say so: it goes to all in a terminal."""
    if sys.platform == "win32":
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415 - not on Windows

    resource_tracker.ensure_running()  # or starting the process would start it, which lets Ctrl+C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
