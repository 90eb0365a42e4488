"""What readers may meet in a hostile file, as functions that a reader process can be given."""

import os
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO

from readback.core.article import Draft
from readback.core.document import blocks_of
from readback.core.ports import Reading, Wish


def well(file: BinaryIO, name: str, wish: Wish) -> Reading:
    """Reads, and says which process did."""
    return Reading(Draft(blocks_of([file.read().decode(), name]), title=str(os.getpid())), "0")


def hangs(file: BinaryIO, name: str, wish: Wish) -> Reading:
    """Never comes back."""
    threading.Event().wait()
    raise AssertionError(file, name)


def dies(file: BinaryIO, name: str, wish: Wish) -> Reading:
    """Ends the process, as a crash in a C library does."""
    os._exit(3)


def raises(file: BinaryIO, name: str, wish: Wish) -> Reading:
    """Fails as only a mistake of ours can."""
    raise RecursionError


def gorges(file: BinaryIO, name: str, wish: Wish) -> Reading:
    """Takes more memory than it may, and holds it."""
    hoard = bytearray(400_000_000)
    hoard[::4096] = b"x" * len(hoard[::4096])
    threading.Event().wait()
    raise AssertionError(hoard[0])


def looks_around(file: BinaryIO, name: str, wish: Wish) -> Reading:
    """Tells what its process has loaded, and whether it may use the network."""
    loaded = [module for module in ("PySide6", "spacy", "trafilatura", "lxml") if module in sys.modules]
    try:
        import socket

        socket.getaddrinfo("localhost", 80)
    except OSError as error:
        loaded.append(type(error).__name__)
    print("a reader process must not be heard")  # noqa: T201
    return Reading(Draft(blocks_of(loaded)), "0")


class Late:
    """Reads as `well` does, in a process that takes its time before it can read anything."""

    def __call__(self, file: BinaryIO, name: str, wish: Wish) -> Reading:
        """A reading."""
        return well(file, name, wish)

    def __reduce__(self) -> tuple[Callable[[], Callable[..., Reading]], tuple[()]]:
        """What the process makes of this, before it says that it is ready."""
        return _late, ()


def _late() -> Callable[..., Reading]:
    threading.Event().wait(1.5)
    return well
