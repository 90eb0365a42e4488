"""What runs inside a reader process: it waits for a file, reads it, answers, and waits for the next."""

import os
import sys
from io import BytesIO
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle
from typing import BinaryIO, Protocol

from readback.children import begin
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
    begin()
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
