"""Takes what is to be erased out of a library's backups: each is written anew without it, and no other needs it."""

import json
from collections.abc import Iterator

from readback.core.erasing import Erasure
from readback.core.errors import BackupUnusable
from readback.library.backups import Backups, Entry, Listing, Manifest
from readback.library.damages import DAMAGED
from readback.library.families import id_in, newer_than
from readback.library.objects import digest
from readback.library.scrubbing import Scrubber

OWN = "library"
"""Stands for the library's own files where otherwise the id of an article does."""


class BackupScrubbing:
    """One erasure in all backups. `touched` are articles in whose files something goes.

    `unreached` are the backups that cannot be read.
    """

    def __init__(self, backups: Backups, erasure: Erasure, touched: set[str]) -> None:
        self._backups, self._erasure, self._touched = backups, erasure, touched
        self._scrubber = Scrubber(erasure)
        self._known: dict[tuple[str, str], str] = {}
        self._files: dict[str, str] = {}
        self._dropped: set[str] = set()
        self.unreached: list[str] = []

    def scrub(self) -> int:
        """Does it; of how many backups something was taken. Raises OSError."""
        changed = 0
        for name in self._backups.names():
            try:
                manifest = self._backups.manifest(name)
                left = self._left(name, manifest)
            except BackupUnusable:
                self.unreached.append(name)
                continue
            if left != manifest:
                self._backups.rewrite(name, left)
                changed += 1
        self._backups.purge(self._dropped)
        return changed

    def _left(self, name: str, manifest: Manifest) -> Manifest:
        """The folders of a backup without what goes. Raises BackupUnusable, OSError."""
        left: Manifest = {}
        for place, sha256 in manifest.items():
            key = place, sha256
            if key not in self._known:
                self._known[key] = self._folder(name, place, manifest)
            if self._known[key]:
                left[place] = self._known[key]
        return left

    def _folder(self, name: str, place: str, manifest: Manifest) -> str:
        """The hash of a folder's listing without what goes; empty where the folder goes."""
        listing = self._backups.listing(name, place, manifest)
        owner = self._owner(name, place, listing)
        if self._is_gone(name, owner, listing):
            self._dropped |= {manifest[place], *(entry.sha256 for entry in listing.values())}
            return ""
        left = dict(self._entries(name, place, owner, listing))
        if left == listing:
            return manifest[place]
        self._dropped |= {manifest[place]} | {it.sha256 for file, it in listing.items() if left.get(file) != it}
        content = json.dumps({file: [it.sha256, list(it.mark)] for file, it in sorted(left.items())}).encode()
        return self._kept(content)

    def _is_gone(self, name: str, owner: str, listing: Listing) -> bool:
        """Whether the article of a folder goes, by its id, as an older version, or as the name stands in it."""
        if owner in self._erasure.articles:
            return True
        if "article.json" not in listing:
            return False
        record = self._content(name, listing["article.json"])
        if newer_than(record) in self._erasure.articles:
            return True
        texts = (entry for file, entry in listing.items() if file == "text.txt" or file.startswith("original"))
        return self._erasure.whole and (
            self._scrubber.record_names(record) or any(self._names(name, entry) for entry in texts)
        )

    def _owner(self, name: str, place: str, listing: Listing) -> str:
        """The id of the article that a folder is of, or empty."""
        above, _, own = place.rpartition("/")
        if above in {"articles", "trash/conflicts"}:
            return own
        if not place:
            return OWN
        return id_in(self._content(name, listing["article.json"])) if "article.json" in listing else ""

    def _entries(self, name: str, place: str, owner: str, listing: Listing) -> Iterator[tuple[str, Entry]]:
        """The files of a folder that stay, as they are then. Raises BackupUnusable, OSError."""
        for file, entry in listing.items():
            if file in {"article.json", "library.json"}:
                yield file, self._scrubbed(name, owner, entry)
            elif not self._goes(name, place, file, owner, entry):
                yield file, entry

    def _scrubbed(self, name: str, owner: str, entry: Entry) -> Entry:
        """A file of tables without what goes. Raises BackupUnusable, OSError."""
        if entry.sha256 not in self._files:
            raw = self._content(name, entry)
            left = self._scrubber.file(raw)
            changed = left is not None and left != raw
            self._files[entry.sha256] = self._kept(left or b"") if changed else entry.sha256
            self._touched |= {owner} if changed else set()
        sha256 = self._files[entry.sha256]
        return entry if sha256 == entry.sha256 else Entry(sha256, ())

    def _goes(self, name: str, place: str, file: str, owner: str, entry: Entry) -> bool:
        """Whether a file without tables goes: a note in the trash, or what was set aside or waited."""
        if place == "trash" and file.startswith("note-"):
            return self._scrubber.grave(self._content(name, entry)) is True
        if DAMAGED in file or place.startswith("trash/conflicts/"):
            return owner in self._touched or self._names(name, entry)
        return file == "awaited.json" and self._names(name, entry)

    def _names(self, name: str, entry: Entry) -> bool:
        return self._scrubber.names(self._content(name, entry).decode("utf-8", "replace"))

    def _content(self, name: str, entry: Entry) -> bytes:
        return b"".join(self._backups.pieces(name, "", entry.sha256))

    def _kept(self, content: bytes) -> str:
        sha256 = digest([content])
        self._backups.objects.keep(sha256, lambda: [content])
        return sha256
