"""Whether the library is as Readback stored it: originals and texts by their hashes, records, and the logs' chains."""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from readback.core.ports import Fault, Verdict
from readback.library.files import FileSystem
from readback.library.sealed import DamagedError, NewerError, unsealed


def verdict(folder: Path, files: FileSystem) -> Verdict:
    """What is found of an article's folder; nothing in it is changed."""
    try:
        tables = unsealed(files.read(folder / "article.json"))
        (record,) = tables["article"].values()
        stored = datetime.fromisoformat(record["opened"])
        title, original = str(record["title"]), str(record["original_sha256"])
    except (OSError, DamagedError, NewerError, KeyError, TypeError, ValueError):
        return Verdict(folder.name, "", None, (Fault.RECORD,))
    head = next((it.get("head") for it in tables.get("log", {}).values()), None)
    faults = (*_original(folder, files, original), *_text(folder, files, original), *log(folder, files, head))
    return Verdict(folder.name, title, stored, faults)


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
        return hashlib.sha256(files.read(path)).hexdigest()
    except OSError:
        return ""


def log(folder: Path, files: FileSystem, head: str | None) -> Iterator[Fault]:
    """What is wrong with a log: a line that does not follow the one before, or lines that are gone from its end.

    `head` is the hash of a line that the record knows to be in it; a line that a killed program left unfinished is
    no fault.
    """
    try:
        lines = files.read(folder / "log.jsonl").split(b"\n")[:-1]
    except OSError:
        yield Fault.LOG
        return
    hashes = [hashlib.sha256(line).hexdigest() for line in (b"", *lines)]
    if any(_before(line) != hashes[place] for place, line in enumerate(lines)):
        yield Fault.LOG
    elif head is not None and head not in hashes:
        yield Fault.LOG_CUT


def _before(line: bytes) -> str:
    try:
        return str(json.loads(line)["before"])
    except (ValueError, KeyError, TypeError):
        return ""
