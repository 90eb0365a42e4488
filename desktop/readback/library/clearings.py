"""Clearings on the disk: a table of the draft's file, and the log that tells of it."""

from datetime import datetime

from readback.core.quotecheck.report import Clearing
from readback.library.catalogue import Rows
from readback.library.journal import Deed, Journal
from readback.library.records import Record, Stored
from readback.library.storage import SafeStorage


def clearing_record(clearing: Clearing) -> Record:
    """Everything of a clearing; its key is its id."""
    return {
        "id": clearing.key,
        "because": clearing.because,
        "initials": clearing.initials,
        "at": clearing.at.isoformat(),
        "elsewhere": clearing.elsewhere,
    }


def clearing_of(record: Stored) -> Clearing:
    """The clearing of a record."""
    at = datetime.fromisoformat(record["at"])
    return Clearing(record["id"], record["because"], record["initials"], at, record["elsewhere"])


class ClearingTable:
    """The table "clearings" of one draft's file."""

    def __init__(self, storage: SafeStorage, journal: Journal) -> None:
        self._rows = Rows(storage, "clearings")
        self._journal = journal

    def all(self) -> tuple[Clearing, ...]:
        """The clearings, in the order they were made."""
        return tuple(sorted(map(clearing_of, self._rows.all()), key=lambda it: (it.at, it.key)))

    def save(self, clearing: Clearing) -> None:
        """Keeps a clearing, in place of the one of the same key. Raises OSError."""
        with self._journal.entry(Deed.CLEARING_SAVED):
            self._rows.put(clearing_record(clearing))

    def delete(self, key: str) -> None:
        """Takes a clearing away, if it is there. Raises OSError."""
        if any(it["id"] == key for it in self._rows.all()):
            with self._journal.entry(Deed.CLEARING_DELETED):
                self._rows.drop(key)
