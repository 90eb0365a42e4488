"""Whether the library is as Readback stored it: originals and texts by their hashes, records, and the logs' chains."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from readback.core.library import Fault, Verdict
from readback.library.files import EvictedError, FileSystem
from readback.library.journal import before, end_of, hash_of, missing
from readback.library.objects import digest
from readback.library.sealed import DamagedError, NewerError, unsealed


def verdict(folder: Path, files: FileSystem) -> Verdict:
    """What is found of an article's folder; nothing in it is changed."""
    try:
        tables = unsealed(files.read(folder / "article.json"))
        (record,) = tables["article"].values()
        stored = datetime.fromisoformat(record["opened"])
        title, original = str(record["title"]), str(record["original_sha256"])
    except EvictedError:
        return Verdict(folder.name, "", None, (Fault.EVICTED,))
    except (OSError, DamagedError, NewerError, KeyError, TypeError, ValueError):
        return Verdict(folder.name, "", None, (Fault.RECORD,))
    if _evicted(folder, files):
        return Verdict(folder.name, title, stored, (Fault.EVICTED,))
    faults = (*_original(folder, files, original), *_text(folder, files, original), *log(folder, files, tables))
    return Verdict(folder.name, title, stored, faults)


def faults_of_library(root: Path, files: FileSystem) -> tuple[Fault, ...]:
    """What is wrong with the library's own file and log."""
    try:
        tables = unsealed(files.read(root / "library.json"))
    except (OSError, DamagedError, NewerError):
        return (Fault.RECORD,)
    logged = files.mark(root / "log.jsonl") or "log" in tables
    return tuple(log(root, files, tables)) if logged else ()


def _evicted(folder: Path, files: FileSystem) -> bool:
    """Whether a cloud service keeps any of the files elsewhere."""
    return any(map(files.evicted, files.names(folder, "*"))) or bool(files.names(folder, ".*.icloud"))


def _original(folder: Path, files: FileSystem, sha256: str) -> Iterator[Fault]:
    found = [path for path in files.names(folder, "original*") if ".damaged-" not in path.name]
    if not any(_hash(files, path) == sha256 for path in found):
        yield Fault.ORIGINAL if found else Fault.ORIGINAL_MISSING


def _text(folder: Path, files: FileSystem, original_sha256: str) -> Iterator[Fault]:
    try:
        content = files.read(folder / "text.txt")
    except OSError:
        yield Fault.TEXT_MISSING
        return
    if (hashlib.sha256(content).hexdigest() if content else original_sha256) != folder.name:
        yield Fault.TEXT


def _hash(files: FileSystem, path: Path) -> str:
    try:
        return digest(files.pieces(path))
    except OSError:
        return ""


def log(folder: Path, files: FileSystem, tables: Mapping[str, Any]) -> Iterator[Fault]:
    """What is wrong with a log: a line that does not follow the one before, or lines that are gone from its end.

    The tables of the file that the log tells of hold the hash of a line that must be in it, and the lines that a power
    failure may take from it. A line that a killed program left unfinished is no fault.
    """
    try:
        lines = files.read(folder / "log.jsonl").split(b"\n")[:-1]
    except OSError:
        yield Fault.LOG
        return
    head, tail = end_of(tables)
    lines += missing(lines[-1] if lines else b"", tail)
    hashes = [hash_of(line) for line in (b"", *lines)]
    if any(before(line) != previous for line, previous in zip(lines, hashes, strict=False)):
        yield Fault.LOG
    elif head and head not in hashes:
        yield Fault.LOG_CUT
