"""The log of an article or of a library: what was done when, one line of JSON each.

A line holds the SHA-256 of the one before. It never holds what was written, only which note or correction it was.

A line need not be forced to the disk by itself where the file that it tells of, which is forced anyway, holds it too:
that file has the log's tail, the lines since the log was last forced. What a power failure takes from the log's end
stands there, and goes back into the log before the next line.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from readback.library.damages import Clock
from readback.library.files import FileSystem

_LONGEST = 4096
"""Two lines are hardly ever longer together than so many bytes."""

_TAIL = 32
"""So many lines are in the tail at most."""


class Deed(StrEnum):
    """What was done; a deed that failed may have been done all the same."""

    ARTICLE_ADDED = "article added"
    ARTICLE_REMOVED = "article removed"
    ARTICLE_RESTORED = "article restored"
    TEXT_RESTORED = "text restored"
    ARTICLE_DESCRIBED = "article described"
    NOTE_SAVED = "note saved"
    NOTE_DELETED = "note deleted"
    PROJECT_SAVED = "project saved"
    PROJECT_DELETED = "project deleted"
    SEARCH_SAVED = "search saved"
    SEARCH_DELETED = "search deleted"
    NAMES_KEPT_APART = "names kept apart"
    NAMES_NOT_KEPT_APART = "names no longer kept apart"
    CORRECTION_SAVED = "correction saved"
    CORRECTION_DELETED = "correction deleted"
    CLEARING_SAVED = "clearing saved"
    CLEARING_DELETED = "clearing deleted"
    AGREEMENT_SAVED = "agreement saved"
    AGREEMENT_DELETED = "agreement deleted"
    AGREEMENT_KIND_SAVED = "kind of agreement saved"
    AGREEMENT_KIND_DELETED = "kind of agreement deleted"
    ERASED = "1 item erased"
    FAILED = "failed"


def hash_of(line: bytes) -> str:
    """What the line after this one holds of it."""
    return hashlib.sha256(line).hexdigest()


def before(line: str | bytes) -> str:
    """The hash that a line holds of the one before; empty where it is none of a log."""
    try:
        return str(json.loads(line)["before"])
    except (ValueError, KeyError, TypeError):
        return ""


def made_at(line: bytes) -> datetime | None:
    """When a line was entered; None where it is none of a log."""
    try:
        return datetime.fromisoformat(json.loads(line)["at"])
    except (ValueError, KeyError, TypeError):
        return None


def end_of(tables: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """The hash of the last line, empty where none is known, and the tail: by the file that a log tells of."""
    for row in tables.get("log", {}).values():
        return str(row.get("head", "")), tuple(row.get("tail", ()))
    return "", ()


def missing(last: bytes, tail: Sequence[str]) -> list[bytes]:
    """The lines of a tail that a log lacks at its end, by its last line."""
    if not tail or last == tail[-1].encode():
        return []
    at = next((at for at, line in enumerate(tail) if before(line) == hash_of(last)), len(tail))
    return [line.encode() for line in tail[at:]]


class Journal:
    """Appends to one log."""

    def __init__(self, path: Path, files: FileSystem, clock: Clock) -> None:
        self._path = path
        self._files = files
        self._clock = clock
        self._head = ""
        self._tail: list[str] | None = None

    def recall(self, tables: Mapping[str, Any]) -> None:
        """Goes on from what the file that the log tells of knows of it; that file is to keep the new end."""
        self._head, tail = end_of(tables)
        self._tail = list(tail)

    @property
    def end(self) -> dict[str, Any]:
        """What the file that the log tells of keeps of its end; empty where nothing was entered."""
        return {"head": self._head, **({"tail": self._tail} if self._tail else {})} if self._head else {}

    @contextmanager
    def entry(self, deed: Deed, note: str | None = None, correction: str | None = None) -> Iterator[None]:
        """Enters what the block does, before it is done, and where the system refuses, that it failed.

        So a killed program may leave one deed in the log that was not done, never one done and not in it.
        """
        self._enter(deed, note, correction)
        try:
            yield
        except OSError:
            with suppress(OSError):
                self._enter(Deed.FAILED)
            raise

    def _enter(self, deed: Deed, note: str | None = None, correction: str | None = None) -> None:
        size, last = self._end()
        lines = missing(last, self._tail or ())
        previous = hash_of(lines[-1] if lines else last)
        line = self._line(previous, deed, note, correction)
        forced = self._tail is None or len(self._tail) >= _TAIL or previous != self._head
        try:
            self._files.append(self._path, b"".join(it + b"\n" for it in (*lines, line)), durable=forced)
        except OSError:
            with suppress(OSError):
                self._files.truncate(self._path, size)
            raise
        self._head = hash_of(line)
        if self._tail is not None:
            self._tail = [] if forced else [*self._tail, line.decode()]

    def _end(self) -> tuple[int, bytes]:
        """The size of the log, rid of a line that a killed program left unfinished, and its last line.

        The rest is not read: a log grows for years.
        """
        most = _LONGEST
        while True:
            try:
                size, raw = self._files.end(self._path, most)
            except FileNotFoundError:
                return 0, b""
            whole = raw[: raw.rfind(b"\n") + 1]
            if len(raw) == size or whole.count(b"\n") > 1:
                break
            most = size
        if whole != raw:
            size -= len(raw) - len(whole)
            self._files.truncate(self._path, size)
        return size, whole[:-1].rpartition(b"\n")[2]

    def _line(self, previous: str, deed: Deed, note: str | None, correction: str | None) -> bytes:
        fields = {"at": self._clock().isoformat(), "deed": deed.value, "note": note, "correction": correction}
        fields["before"] = previous
        return json.dumps({name: value for name, value in fields.items() if value is not None}).encode()
