"""The system's own mark of where a file was downloaded from.

Linux: the extended attribute of freedesktop.org's Common Extended Attributes. Windows: the stream Zone.Identifier.
macOS: com.apple.metadata:kMDItemWhereFroms, a property list of addresses.
"""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

_LINUX = ("user.xdg.origin.url", "user.xdg.referrer.url")
_MAC = "com.apple.metadata:kMDItemWhereFroms"
_LONGEST = 65_536  # bytes of a mark; an address has a few hundred
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}")
_LINE = re.compile(r"^(HostUrl|ReferrerUrl)=(.*)$", re.MULTILINE)


def downloaded_from(path: str) -> str:
    """The address that a file was downloaded from, or the page that led to it; empty where nothing says so."""
    if sys.platform == "win32":
        return in_zone(_stream(f"{path}:Zone.Identifier"))
    if sys.platform == "darwin":
        return in_property_list(_mac_attribute(path))
    for name in _LINUX:
        with suppress(OSError, ValueError):
            found = address(os.getxattr(path, name)[:_LONGEST].decode("utf-8", "replace"))
            if found:
                return found
    return ""


def address(text: str) -> str:
    """The address that a text is, or nothing where it is none."""
    text = text.strip("\0 \t\r\n")
    return text if _ADDRESS.fullmatch(text) else ""


def in_zone(text: str) -> str:
    """The address in a Zone.Identifier: of the file rather than of the page that led to it."""
    said = {name: address(value) for name, value in _LINE.findall(text.replace("\r\n", "\n"))}
    return said.get("HostUrl") or said.get("ReferrerUrl") or ""


def in_property_list(mark: bytes) -> str:
    """The first address in a property list of macOS."""
    import plistlib  # noqa: PLC0415 - brings an XML parser, and is for one system

    try:
        said = plistlib.loads(mark)
    except (ValueError, LookupError, TypeError, OverflowError, RecursionError):
        return ""
    addresses = (address(it) for it in said if isinstance(it, str)) if isinstance(said, list) else iter(())
    return next(filter(None, addresses), "")


def _stream(path: str) -> str:
    try:
        with Path(path).open("rb") as stream:
            return stream.read(_LONGEST).decode("utf-8", "replace")
    except OSError:
        return ""


def _mac_attribute(path: str) -> bytes:
    """Python has no call for it on macOS; the C library has."""
    import ctypes  # noqa: PLC0415 - only there

    library = ctypes.CDLL(None)
    buffer = ctypes.create_string_buffer(_LONGEST)
    size = library.getxattr(os.fsencode(path), _MAC.encode(), buffer, _LONGEST, 0, 0)
    return buffer.raw[:size] if size > 0 else b""
