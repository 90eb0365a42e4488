"""Copies that services for syncing leave where two computers changed one file: they are set aside, never deleted."""

import re
from contextlib import suppress
from pathlib import Path

from readback.core.library import Damage
from readback.library.damages import Damages, unused
from readback.library.files import FileSystem

_COPY = re.compile(
    r"(?:(?:article|library|analysis)(?:\.json)?|log(?:\.jsonl)?|text(?:\.txt)?|original(?:\.[a-z0-9]{1,12})?)"
    r"(?: \([^)]+\)| \d+|-[^.]+|\.sync-conflict-[^.]+|_conflict-[^.]+)"
    r"(?:\.[a-z0-9]{1,12}){0,2}"
)
"""A name of the library's with something between it and its ending: "article (conflicted copy 2026-05-01).json"."""

_ARTICLE_COPY = re.compile(r"([0-9a-f]{64})[ (.\-_].+")


def set_aside(root: Path, folder: Path, files: FileSystem, damages: Damages) -> None:
    """Moves the copies in one of the library's folders to the trash, and reports them."""
    for path in files.names(folder, "*[ -]*"):
        if _COPY.fullmatch(path.name):
            _move(root, path, folder.name if folder != root else "library", files, damages)


def set_aside_articles(root: Path, files: FileSystem, damages: Damages) -> None:
    """Moves copies of whole articles to the trash, and reports them."""
    for path in files.names(root / "articles", "?" * 64 + "?*"):
        found = _ARTICLE_COPY.fullmatch(path.name)
        if found and path.suffix != ".tmp":
            _move(root, path, found[1], files, damages)


def _move(root: Path, path: Path, owner: str, files: FileSystem, damages: Damages) -> None:
    """One that cannot be moved stays, and is reported all the same."""
    kept = None
    with suppress(OSError):
        target = root / "trash" / "conflicts" / owner
        files.make_folder(target)
        free = unused(target / path.name, files)
        files.replace(path, free)
        kept = free
        files.sync_folder(target)
        files.sync_folder(path.parent)
    damages.report(path, Damage.CONFLICT, kept)
