"""No network: inside this program every attempt to use it is refused, whoever makes it."""

import sys
from typing import Any


class NetworkRefusedError(OSError):
    """Something in the program tried to use the network."""


_ALWAYS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto"})
_UNLESS_LOCAL = frozenset({"socket.connect", "socket.bind", "socket.sendmsg"})


def refuse_network() -> None:
    """Refuses connections, bindings and name look-ups for the life of the process, except local sockets.

    An audit hook cannot be taken off again; https://docs.python.org/3/library/audit_events.html lists the
    events. Local sockets have a path for an address, which the others have not.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _ALWAYS or (event in _UNLESS_LOCAL and isinstance(arguments[1], tuple)):
        raise NetworkRefusedError(event)
