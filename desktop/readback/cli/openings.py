"""The files that the window is started with: paths from anywhere, and the file addresses that file managers give."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit


def meant(arguments: Iterable[str], here: Path) -> list[str]:
    """Absolute paths; a relative one is of the folder `here`. What leads to a page on the network stays as it is."""
    return [_path(argument, here) for argument in arguments]


def _path(argument: str, here: Path) -> str:
    if re.match("(?i)file:", argument):
        address = urlsplit(argument)
        path = unquote(address.path)
        if sys.platform == "win32":
            path = path.removeprefix("/") if not address.netloc else f"//{address.netloc}{path}"
        return str(Path(path))
    if re.match("(?i)https?://", argument):
        return argument
    return str(here / argument)
