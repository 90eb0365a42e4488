"""The log of an article or of a library: what was done when, one line of JSON each.

A line holds the SHA-256 of the one before. It never holds what was written, only which note or correction it was.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path

from readback.library.damages import Clock
from readback.library.files import FileSystem

_LONGEST = 4096
"""Two lines are hardly ever longer together than so many bytes."""


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
    FAILED = "failed"


class Journal:
    """Appends to one log. `head` is the hash of the line entered last, empty where none is known."""

    def __init__(self, path: Path, files: FileSystem, clock: Clock) -> None:
        self._path = path
        self._files = files
        self._clock = clock
        self.head = ""

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
        line = self._line(last, deed, note, correction)
        try:
            self._files.append(self._path, line)
        except OSError:
            with suppress(OSError):
                self._files.truncate(self._path, size)
            raise
        self.head = hashlib.sha256(line[:-1]).hexdigest()

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

    def _line(self, last: bytes, deed: Deed, note: str | None, correction: str | None) -> bytes:
        fields = {"at": self._clock().isoformat(), "deed": deed.value, "note": note, "correction": correction}
        fields["before"] = hashlib.sha256(last).hexdigest()
        return json.dumps({name: value for name, value in fields.items() if value is not None}).encode() + b"\n"
