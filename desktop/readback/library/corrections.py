"""Corrections on the disk: a table of an article's file, and one of the library's for those of all articles."""

from collections.abc import Sequence
from datetime import datetime

from readback.core.analysis import Kind, Name, QuotationKind
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.library.catalogue import Rows
from readback.library.journal import Deed, Journal
from readback.library.records import Record, Stored, anchor_of, anchor_record, speaker_of, speaker_record
from readback.library.storage import SafeStorage


def correction_record(correction: Correction) -> Record:
    """Everything of a correction."""
    anchor, form, speaker, was = correction.anchor, correction.form, correction.speaker, correction.was
    return {
        "id": correction.id,
        "kind": correction.kind.value,
        "about": correction.about.value,
        "scope": correction.scope.value,
        "article": correction.article,
        "created": correction.created.isoformat(),
        "anchor": anchor_record(anchor) if anchor else None,
        "of": _name_record(correction.of) if correction.of else None,
        "to": _name_record(correction.to) if correction.to else None,
        "called": correction.called,
        "passages": list(map(anchor_record, correction.passages)),
        "form": form.value if form else None,
        "speaker": speaker_record(speaker) if speaker else None,
        "was": speaker_record(was) if was else None,
    }


def correction_of(record: Stored) -> Correction:
    """The correction of a record."""
    return Correction(
        id=record["id"],
        kind=CorrectionKind(record["kind"]),
        about=About(record["about"]),
        scope=Scope(record["scope"]),
        article=record["article"],
        created=datetime.fromisoformat(record["created"]),
        anchor=anchor_of(record["anchor"]) if record["anchor"] else None,
        of=_name_of(record["of"]) if record["of"] else None,
        to=_name_of(record["to"]) if record["to"] else None,
        called=record["called"],
        passages=tuple(map(anchor_of, record["passages"])),
        form=QuotationKind(record["form"]) if record["form"] else None,
        speaker=speaker_of(record["speaker"]) if record["speaker"] else None,
        was=speaker_of(record["was"]) if record["was"] else None,
    )


def _name_record(name: Name) -> list[str]:
    return [name.name, name.kind.value]


def _name_of(record: Sequence[str]) -> Name:
    name, kind = record
    return Name(name, Kind(kind))


class CorrectionTable:
    """The table "corrections" of one file, and the log that tells of it."""

    def __init__(self, storage: SafeStorage, journal: Journal) -> None:
        self._rows = Rows(storage, "corrections")
        self._journal = journal

    def all(self) -> tuple[Correction, ...]:
        """The corrections in the order they were made; none where the file cannot be read."""
        return tuple(sorted(map(correction_of, self._rows.all()), key=lambda it: (it.created, it.id)))

    def save(self, correction: Correction) -> None:
        """Keeps a correction, in place of the one of the same id. Raises OSError."""
        with self._journal.entry(Deed.CORRECTION_SAVED, correction=correction.id):
            self._rows.put(correction_record(correction))

    def delete(self, correction: Correction) -> None:
        """Takes a correction away, if it is there. Raises OSError."""
        if all(it["id"] != correction.id for it in self._rows.all()):
            return
        with self._journal.entry(Deed.CORRECTION_DELETED, correction=correction.id):
            self._rows.drop(correction.id)
