"""Names of files that every system takes, made of titles."""

import re
import unicodedata
from collections.abc import Iterable

from readback.core.text import tidy

LONGEST = 80
"""So many code points a name has at most, without its ending, and so many bytes twice over."""

_RESERVED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\..*)?", re.IGNORECASE | re.DOTALL)


def is_unnamable(name: str) -> bool:
    """Whether Windows would not take a name as it is."""
    return bool(_RESERVED.search(name) or _DEVICES.fullmatch(name) or name != name.rstrip(" .") or not name)


def file_name(title: str) -> str:
    """A name, without ending, for a file of this title; empty where nothing of it can be in a name."""
    name = tidy(_RESERVED.sub(" ", unicodedata.normalize("NFC", title)))
    name = _short(re.sub(r"[#^\[\]]", " ", name).strip(" ."))
    name = " ".join(name.split()).strip(" .")
    return f"{name}_" if _DEVICES.fullmatch(name) else name


def file_names(titles: Iterable[str], otherwise: str) -> list[str]:
    """A name for each title, no two alike on systems that do not tell large letters from small ones."""
    names, taken = list[str](), set[str]()
    for title in titles:
        stem = file_name(title) or otherwise
        name, number = stem, 1
        while _key(name) in taken:
            number += 1
            name = f"{stem} {number}"
        taken.add(_key(name))
        names.append(name)
    return names


def _key(name: str) -> str:
    return unicodedata.normalize("NFKD", name).casefold()


def _short(name: str) -> str:
    """As much of a name as its longest length holds, up to the end of a word where there is one."""
    cut = name[:LONGEST].encode("utf-8", "ignore")[: 2 * LONGEST].decode("utf-8", "ignore")
    if cut == name:
        return name
    words = cut.rpartition(" ")[0]
    return words if len(words) > len(cut) // 2 else cut
