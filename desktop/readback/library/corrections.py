"""Corrections on the disk: a table of an article's file, and one of the library's for those of all articles."""

from datetime import datetime

from readback.core.analysis import Kind, Name, QuotationKind, Speaker, SpeakerKind
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.library.catalogue import Rows
from readback.library.journal import Deed, Journal
from readback.library.records import Record, Stored, anchor_of, anchor_record, speaker_of, speaker_record
from readback.library.storage import SafeStorage


class CorrectionTable:
    """The table "corrections" of one file, and the log that tells of it."""

    def __init__(self, storage: SafeStorage, journal: Journal) -> None:
        self._rows = Rows(storage, "corrections")
        self._journal = journal

    def all(self) -> tuple[Correction, ...]:
        """The corrections; none where the file cannot be read."""
        return tuple(map(correction_of, self._rows.all()))

    def save(self, correction: Correction) -> None:
        """Keeps a correction, in place of the one of the same id. Raises OSError."""
        with self._journal.entry(Deed.CORRECTION_SAVED, correction.id):
            self._rows.put(correction_record(correction))

    def delete(self, correction: Correction) -> None:
        """Takes a correction away. Raises OSError."""
        with self._journal.entry(Deed.CORRECTION_DELETED, correction.id):
            self._rows.drop(correction.id)
