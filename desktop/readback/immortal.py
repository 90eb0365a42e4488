"""None, True and False that are never freed, also under Python 3.11.

From Python 3.12 on they are immortal, and PySide 6.12 does not count its references to them: under Python 3.11 each of
Qt's methods that returns nothing takes one away, and when none are left, Python ends the process. With more of them
than any program can use up, it never comes to that. Delete this with Python 3.11, or when PySide counts again.
"""

import ctypes
import sys

_ENOUGH = 1 << 60  # at a thousand million calls a second, enough for thirty years


def keep_constants() -> None:
    """Makes the constants immortal where they are not; to be called before Qt is used."""
    for constant in (None, True, False):
        if sys.version_info < (3, 12) and sys.getrefcount(constant) < _ENOUGH // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH  # an object begins with its references' count
