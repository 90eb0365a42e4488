"""None that is never freed, also under Python 3.11.

From Python 3.12 on None is immortal, and PySide 6.12 no longer counts its references to it: under Python 3.11 each of
Qt's methods that returns nothing takes one away, and when none are left, Python ends the process. With more of them
than any program can use up, it never comes to that. Delete this with Python 3.11, or when PySide counts again.
"""

import ctypes
import sys

_ENOUGH = 1 << 60  # at a thousand million calls a second, enough for thirty years


def keep_none() -> None:
    """Makes None immortal where it is not; to be called before Qt is used."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _ENOUGH:
        ctypes.c_ssize_t.from_address(id(None)).value += _ENOUGH  # an object begins with its count of references
