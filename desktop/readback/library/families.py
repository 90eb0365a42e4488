"""Which articles an erasure takes: those that are named, those in which a name stands, and all versions of either."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from readback.library.files import BACKUP, FileSystem
from readback.library.scrubbing import Scrubber
from readback.library.sealed import DamagedError, NewerError, unsealed

_ID = re.compile("[0-9a-f]{64}")
_NEWER = re.compile(rb'"superseded": "([0-9a-f]{64})"')

Read = Callable[[Path], bytes]
"""Reads a file; nothing of one that is not there or cannot be read."""


def folders_of_articles(root: Path, files: FileSystem) -> Iterator[Path]:
    """The folders of articles in a library and in its trash."""
    yield from files.names(root / "articles", "?" * 64)
    for pattern in ("article-*", "absorbed-*"):
        yield from files.names(root / "trash", pattern)


def id_in(raw: bytes) -> str:
    """The id of the article whose record stands in a file; empty where nobody can tell."""
    try:
        return next((str(row["id"]) for row in unsealed(raw)["article"].values()), "")
    except (DamagedError, NewerError, KeyError, TypeError, AttributeError):
        return ""


def newer_than(raw: bytes) -> str:
    """The id of the article that is a newer version of the one whose record this is; empty where there is none."""
    found = _NEWER.search(raw)
    return found[1].decode() if found else ""


def id_of(folder: Path, read: Read) -> str:
    """The id of the article in a folder; empty where nobody can tell."""
    if _ID.fullmatch(folder.name):
        return folder.name
    return id_in(read(folder / "article.json")) or id_in(read(folder / f"article.json{BACKUP}"))


def stands_in(folder: Path, files: FileSystem, read: Read, scrubber: Scrubber) -> bool:
    """Whether the name stands in an article: in its text, its original as it is, or what is known beside it."""
    if scrubber.names(read(folder / "text.txt").decode("utf-8", "replace")):
        return True
    if any(scrubber.names(read(it).decode("utf-8", "replace")) for it in files.names(folder, "original*")):
        return True
    return scrubber.record_names(read(folder / "article.json"))


def family(ids: Iterable[str], folders: Iterable[Path], read: Read) -> frozenset[str]:
    """These articles with all older and newer versions of them."""
    beside: dict[str, set[str]] = {}
    for folder in folders:
        if other := newer_than(read(folder / "article.json")):
            one = id_of(folder, read)
            beside.setdefault(one, set()).add(other)
            beside.setdefault(other, set()).add(one)
    found, new = frozenset[str](), frozenset(ids)
    while new:
        found |= new
        new = frozenset(other for id in new for other in beside.get(id, ())) - found
    return found
