"""Asking an open window, which alone can write to its library: a line of JSON each way, over a local socket or pipe."""

import json
import socket
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import IO, cast

from readback.cli.openings import meant
from readback.cli.output import Reply
from readback.core.ports import Stop
from readback.settings import window_address

LONGEST = 600.0
"""How long an answer is waited for, in seconds: a backup of a large library takes its time."""


SOON = 5.0
"""A window that does not take files within so many seconds takes none."""

TRIES = 20
"""So often a window is asked that has just been begun."""

_OPEN = "open in the window"


def request(asked: Namespace) -> bytes:
    """What is sent."""
    return json.dumps(vars(asked)).encode() + b"\n"


def asked_in(line: bytes) -> Namespace:
    """What was asked, from what was sent. Raises ValueError."""
    fields = json.loads(line)
    if not isinstance(fields, dict):
        raise ValueError("no request")  # noqa: TRY004 - whoever sent it is told the same of any nonsense
    return Namespace(**{str(name): value for name, value in fields.items()})


def sent(reply: Reply) -> bytes:
    """What is sent back."""
    return json.dumps([reply.out, reply.err, reply.status]).encode() + b"\n"


def ask_window(library: Path, asked: Namespace, longest: float = LONGEST) -> Reply | None:
    """What the window that has this library open answers; None where there is none, or it takes too long."""
    try:
        if sys.platform == "win32":
            with open(window_address(library), "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe's name is no path
                return _exchange(pipe, asked)
        with closing(socket.socket(socket.AF_UNIX)) as line:
            line.settimeout(longest)
            line.connect(window_address(library))
            with line.makefile("rwb") as stream:
                return _exchange(cast("IO[bytes]", stream), asked)
    except (OSError, ValueError):
        return None


def hand_over(library: Path, files: Sequence[str]) -> bool:
    """Gives files to the window that has this library open, which comes to the front; False where there is none.

    Relative paths are of this program's folder, not of the window's.
    """
    asked = Namespace(command=_OPEN, files=meant(files, Path.cwd()))
    reply = ask_window(library, asked, SOON)
    return reply is not None and reply.status == 0


def hand_over_late(library: Path, files: Sequence[str], stop: Stop) -> bool:
    """Gives files, as `hand_over` does, to a window that was begun at the same time and may not listen yet."""
    for _ in range(TRIES):
        if hand_over(library, files):
            return True
        if stop():
            break
        time.sleep(SOON / TRIES)
    return False


def handed_over(request: bytes) -> Sequence[str] | None:
    """The files that a request gives to the window; None where it asks for something else."""
    try:
        asked = asked_in(request)
    except ValueError:
        return None
    files = getattr(asked, "files", None)
    given = getattr(asked, "command", "") == _OPEN and isinstance(files, list)
    return [str(file) for file in files] if given and files is not None else None


def erases(request: bytes) -> bool:
    """Whether a request was to erase something for good."""
    try:
        return getattr(asked_in(request), "command", "") == "erase"
    except ValueError:
        return False


def _exchange(stream: IO[bytes], asked: Namespace) -> Reply | None:
    stream.write(request(asked))
    stream.flush()
    out, err, status = json.loads(stream.readline())
    return Reply(str(out), str(err), int(status))
