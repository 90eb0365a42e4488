"""Which files are meant by what the reader names or drops: files as they are, and what lies in folders."""

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

_PARTS_OF_A_PAGE = ("_files", ".files", "-Dateien", "_fichiers", "-filer", "_archivos", "_file", "_bestanden")
"""How browsers end the name of the folder with a saved page's pictures and scripts, in their languages."""

_PAGES = (".htm", ".html", ".xhtml")


@dataclass(frozen=True, slots=True)
class Found:
    """Files to be opened, and how many of other kinds lay beside them in folders."""

    files: tuple[str, ...]
    skipped: int = 0
    unreadable: tuple[str, ...] = ()
    """Folders that may not be looked into."""


def found(paths: Iterable[str], endings: Collection[str]) -> Found:
    """The files that are meant, each once, folders in the order of their names.

    A file that is named is meant whatever its kind; in a folder those are whose names end as one of `endings`
    (with the dot, small letters). Hidden files, links to folders, and the folders of saved pages are passed over.
    """
    files: dict[str, None] = {}
    skipped, unreadable = 0, list[str]()
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - a name that is refused is told when it is opened, as a file's is
            files[path] = None
            continue
        for file in _within(path, unreadable):
            if PurePath(file).suffix.lower() in endings:
                files[file] = None
            else:
                skipped += 1
    return Found(tuple(files), skipped, tuple(unreadable))


def _within(folder: str, unreadable: list[str]) -> Iterator[str]:
    for place, folders, names in os.walk(folder, onerror=lambda error: unreadable.append(error.filename)):
        pages = {PurePath(name).stem for name in names if name.lower().endswith(_PAGES)}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _belongs(name, pages))
        for name in sorted(names):
            if not name.startswith("."):
                yield str(Path(place, name))


def _belongs(folder: str, pages: Collection[str]) -> bool:
    """Whether a folder holds the parts of a saved page that lies beside it."""
    return any(folder == page + ending for page in pages for ending in _PARTS_OF_A_PAGE)
