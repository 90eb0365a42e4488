"""No network: inside this program every attempt to use it is refused, whoever makes it."""

import os
import socket
import sys
from contextlib import suppress
from typing import Any


class NetworkRefusedError(OSError):
    """Something in the program tried to use the network."""


_LOOKING_UP = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_REACHING_OUT = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})
_UNASKED = {"ORT_DISABLE_TELEMETRY": "1"}
"""What keeps libraries from sending reports by themselves, from code that is not Python and asks no hook.

onnxruntime does so since 1.29 except on Windows, and looks for this once, when it is loaded:
https://github.com/microsoft/onnxruntime/pull/27379. Processes that are started later are given it too.
"""


def refuse_network() -> None:
    """Refuses internet sockets and name look-ups for the life of the process; local sockets are allowed.

    An audit hook cannot be taken off again; https://docs.python.org/3/library/audit_events.html lists the
    events. A socket that was handed to the process is stopped when it reaches out: internet addresses are tuples,
    local ones are not.
    """
    send_no_reports()
    sys.addaudithook(_refuse)


def send_no_reports() -> None:
    """Keeps libraries that are loaded after this from sending reports by themselves, here and in processes started."""
    os.environ.update(_UNASKED)


def leave_no_core() -> None:
    """Lets the system write no file of what is in memory where the program crashes, nor its processes; not on Windows.

    There crash reports are a setting of the system.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def refusal() -> str:
    """What is refused when the network is asked for now; empty where nothing is. Nothing is sent in any case."""
    try:
        socket.socket(socket.AF_INET).close()
    except NetworkRefusedError as error:
        return str(error)
    return ""


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if (
        event in _LOOKING_UP
        or (event == "socket.__new__" and arguments[1] in _INTERNET)
        or (event in _REACHING_OUT and isinstance(arguments[1], tuple))
    ):
        raise NetworkRefusedError(event)
