"""Takes what is to be erased out of the content of the library's files, wherever they stand: live, trash, backups."""

import re
from collections.abc import Mapping
from typing import Any

from readback.core.erasing import Erasure
from readback.core.text import folded
from readback.library.sealed import DamagedError, NewerError, schema_of, sealed, unsealed
from readback.library.storage import Tables

_OF_THE_FOLDER = {"article", "state", "log"}
"""The tables that hold nothing that the reader wrote."""

_OF_THE_TEXT = {"anchor", "passages", "region"}
"""The fields that hold words of the article, which goes or stays as a whole."""


class Scrubber:
    """Knows what goes by an erasure whose articles are known, and counts the notes and other things it takes."""

    def __init__(self, erasure: Erasure) -> None:
        self._erasure = erasure
        words = re.escape(folded(erasure.name))
        self._name = re.compile(rf"(?<!\w){words}(?!\w)") if words else None
        self._records = erasure.notes | erasure.projects
        self._ids = [it.encode() for it in self._records | erasure.articles]
        self._looks = bool(erasure.lost or self._name)
        self.notes = self.others = 0

    @property
    def items(self) -> int:
        """How many notes and other things it has taken."""
        return self.notes + self.others

    def names(self, words: str) -> bool:
        """Whether the name stands in some words."""
        return self._name is not None and self._name.search(folded(words)) is not None

    def takes(self, row: Mapping[str, Any]) -> bool:
        """Whether a record of the reader's goes."""
        subject = row.get("subject", {})  # of an agreement
        if row.get("id") in self._records or subject.get("note") in self._records:
            return True
        if not self._erasure.articles.isdisjoint((row.get("article"), subject.get("article"))):
            return True
        names = (*row.get("names", ()), *filter(None, [subject.get("person")]))
        return any(folded(name) in self._erasure.lost for name in names) or self._holds(row)

    def record_names(self, raw: bytes) -> bool:
        """Whether the name stands in what a file says of an article beside its text."""
        try:
            return self._holds(unsealed(raw).get("article", {}))
        except (DamagedError, NewerError, AttributeError):
            return False

    def tables(self, tables: Tables) -> Tables:
        """The tables of a file without what goes."""
        return {name: rows if name in _OF_THE_FOLDER else self._without(name, rows) for name, rows in tables.items()}

    def file(self, raw: bytes) -> bytes | None:
        """The bytes of a sealed file of tables without what goes; the same where nothing does, None for unreadable."""
        try:
            if not self._looks and not any(id in raw for id in self._ids):
                return raw
            tables = unsealed(raw)
            left = self.tables(tables)
        except (DamagedError, NewerError, AttributeError):
            return None
        return raw if left == tables else sealed(left, schema_of(raw))

    def clean(self, raw: bytes) -> bool:
        """Whether nothing in such a file goes, of one that cannot be read as well; nothing is counted."""
        counted = self.notes, self.others
        left = self.file(raw)
        self.notes, self.others = counted
        return left == raw

    def grave(self, raw: bytes) -> bool | None:
        """Whether a note in the trash goes; None where it cannot be read."""
        try:
            content = unsealed(raw)
            row = {**content["note"], "article": content["article"]}
        except (DamagedError, NewerError, KeyError, TypeError):
            return None
        goes = self.takes(row) or self.names(str(content.get("title", "")))
        self.notes += goes
        return goes

    def _without(self, name: str, rows: Mapping[str, Any]) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        for number, row in rows.items():
            if not self.takes(row):
                kept[number] = self._unlinked(row)
            elif name == "notes":
                self.notes += 1
            else:
                self.others += 1
        return kept

    def _unlinked(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A record that stays, without the ids of articles that go: a project's, and where links lead."""
        left = dict(row)
        gone = self._erasure.articles | self._erasure.notes
        if "links" in row:
            left["links"] = [link for link in row["links"] if gone.isdisjoint(link[2:])]
        if "articles" in row:
            left["articles"] = [id for id in row["articles"] if id not in gone]
        return left

    def _holds(self, value: object) -> bool:
        """Whether the name stands anywhere in a record, but for words of the article."""
        if self._name is None:
            return False
        if isinstance(value, Mapping):
            return any(self._holds(part) for key, part in value.items() if key not in _OF_THE_TEXT)
        if isinstance(value, list):
            return any(map(self._holds, value))
        return isinstance(value, str) and self.names(value)


def erasure_record(erasure: Erasure) -> dict[str, Any]:
    """Everything of an erasure, for a file."""
    return {
        "articles": sorted(erasure.articles),
        "notes": sorted(erasure.notes),
        "projects": sorted(erasure.projects),
        "name": erasure.name,
        "lost": sorted(erasure.lost),
        "whole": erasure.whole,
    }


def erasure_of(record: Mapping[str, Any]) -> Erasure:
    """The erasure of a record."""
    return Erasure(
        frozenset(record["articles"]),
        frozenset(record["notes"]),
        frozenset(record["projects"]),
        record["name"],
        frozenset(record["lost"]),
        record["whole"],
    )
