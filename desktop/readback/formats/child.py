"""What runs inside a reader process: it waits for a file, reads it, answers, and waits for the next."""

import logging
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from io import BytesIO
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle
from typing import BinaryIO, Protocol

from readback.core.errors import FileUnreadable
from readback.core.ports import Picture, Reading, Wish
from readback.formats.wire import packed
from readback.guard import refuse_network


class Read(Protocol):
    """How an open file becomes a reading; a function of a module, so that the process can find it."""

    def __call__(self, file: BinaryIO, name: str, wish: Wish) -> Reading | Picture:
        """The reading of an open file. Raises FileUnreadable."""
        ...


def serve(requests: Connection, read: Read) -> None:
    """Answers requests until the other end is closed or the parent ends, however it ends."""
    refuse_network()
    _be_quiet()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        requests.send_bytes(b"ready")
        while True:
            requests.send_bytes(_answer(requests, read))
    except (EOFError, ConnectionError, BrokenPipeError):
        return


def _answer(requests: Connection, read: Read) -> bytes:
    name, wish, content = requests.recv()
    try:
        with BytesIO(content) if content is not None else received_file(requests) as file:
            return packed(read(file, name, wish))
    except FileUnreadable as error:
        return packed(error)


def received_file(requests: Connection) -> BinaryIO:
    """The file whose handle the parent sends after its request."""
    handle = recv_handle(requests)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there is none elsewhere

        handle = msvcrt.open_osfhandle(handle, os.O_RDONLY)
    return os.fdopen(handle, "rb")


def _end_with_parent() -> None:
    """Ends this process with its parent even while a file is being read, which may take for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _be_quiet() -> None:
    """No words on the terminal, whatever a library thinks of a file; no core file with a text in it."""
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
