"""Whether the library is as Readback stored it: originals and texts by their hashes, records, and the logs' chains."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from readback.core.kept import Entered, Fault, Verdict
from readback.library.files import EvictedError, FileSystem
from readback.library.journal import before, end_of, hash_of, made_at, missing
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
    return Verdict(folder.name, title, stored, faults, *_end(folder, files, tables))


def verdict_of_library(root: Path, files: FileSystem) -> Verdict:
    """What is found of the library's own file and log."""
    try:
        tables = unsealed(files.read(root / "library.json"))
    except (OSError, DamagedError, NewerError):
        return Verdict("", "", None, (Fault.RECORD,))
    logged = files.mark(root / "log.jsonl") or "log" in tables
    faults = tuple(log(root, files, tables)) if logged else ()
    return Verdict("", "", None, faults, *_end(root, files, tables))


def entered(folder: Path, files: FileSystem, hashes: Collection[str], *, article: bool) -> Iterator[Entered]:
    """Where hashes stand in the log of an article's folder, or of the library; nothing where it cannot be read."""
    try:
        tables = unsealed(files.read(folder / ("article.json" if article else "library.json")))
        lines = _lines(folder, files, tables)
    except (OSError, DamagedError, NewerError):
        return
    title = next((str(row.get("title", "")) for row in tables.get("article", {}).values()), "")
    previous, sound = hash_of(b""), True
    for number, line in enumerate(lines, 1):
        sound = sound and before(line) == previous
        previous = hash_of(line)
        if previous in hashes:
            known = (folder.name if article else "", title, number, len(lines), made_at(line), sound)
            yield Entered(previous, *known)


def _end(folder: Path, files: FileSystem, tables: Mapping[str, Any]) -> tuple[int, str]:
    """How many entries a log has, and the hash of the last; nothing where it cannot be read."""
    try:
        lines = _lines(folder, files, tables)
    except OSError:
        return 0, ""
    return len(lines), hash_of(lines[-1]) if lines else ""


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
        lines = _lines(folder, files, tables)
    except OSError:
        yield Fault.LOG
        return
    head, _ = end_of(tables)
    hashes = [hash_of(line) for line in (b"", *lines)]
    if any(before(line) != previous for line, previous in zip(lines, hashes, strict=False)):
        yield Fault.LOG
    elif head and head not in hashes:
        yield Fault.LOG_CUT


def _lines(folder: Path, files: FileSystem, tables: Mapping[str, Any]) -> list[bytes]:
    """The lines of a log, with those that a power failure took from its end. Raises OSError."""
    lines = files.read(folder / "log.jsonl").split(b"\n")[:-1]
    return lines + missing(lines[-1] if lines else b"", end_of(tables)[1])
