"""Writes a library of the present schema to files/schema-N, for the tests of the versions to come.

To be run once, when a schema is settled: `PYTHONPATH=desktop:tests python tests/library/fixture.py`. A library that was
released stays as it is.
"""

import shutil
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from library.disks import FastDisk
from library.samples import NOON, Clock, a_clearing, a_correction, a_note, an_agreement, an_analysis, an_article, put
from readback.core.agreements import Effect, Ground, Over
from readback.core.catalogue import Apart, Project, SavedSearch, State
from readback.core.corrections import Scope
from readback.core.library import Library
from readback.core.links import Link, LinkKind
from readback.core.notes import Target, TargetKind, Version
from readback.library import open_library
from readback.library.sealed import SCHEMA

LIBRARIES = Path(__file__).parent / "files"


def fill(library: Library) -> None:
    """Some of everything that a library may hold."""
    harbour, airport, gone = put(library), put(library, "airport", 1), put(library, "station", 2)
    draft, content = an_article("ferry", 3)
    library.add(replace(draft, draft=True, tracked=True), BytesIO(content), ".docx")
    library.save_note(a_note(draft))
    library.save_clearing(draft.id, a_clearing())
    link = Link("the airport", LinkKind.ARTICLE, airport.id)
    for number, kind in enumerate(TargetKind):
        note = replace(a_note(harbour, f"n{number}", f"[[the airport]]: {kind}", number), links=(link,))
        subject = "Mira Okonjo" if kind in {TargetKind.PERSON, TargetKind.PLACE, TargetKind.ORGANISATION} else ""
        anchored = kind in {TargetKind.PASSAGE, TargetKind.QUOTATION}
        target = Target(harbour.id, kind, subject)
        library.save_note(replace(note, target=target, anchor=note.anchor if anchored else None))
    library.save_note(replace(a_note(airport, body="Ask again."), versions=(Version("Ask.", NOON),), colour="blue"))
    library.save_note(a_note(airport, "thrown away", minutes=1))
    library.delete_note(a_note(airport, "thrown away", minutes=1))
    for scope in Scope:
        library.save_correction(a_correction(harbour, "c", scope))
    library.save_analysis(an_analysis(harbour))
    library.set_state(harbour.id, State(read=True, position=12))
    library.catalogue.save_project(Project("p1", "Harbour", (harbour.id, airport.id)))
    library.catalogue.save_search(SavedSearch("s1", "Closed", "closed"))
    library.catalogue.save_apart(Apart("a1", ("Mira Okonjo", "M. Okonjo"), NOON))
    for number, over in enumerate(Over):
        library.catalogue.save_agreement(an_agreement(harbour, over, number))
    library.catalogue.save_ground(Ground("g1", "deep background", Effect.BACKGROUND))
    library.trash.remove(gone.id)


def main() -> None:
    """Makes the files."""
    root = LIBRARIES / f"schema-{SCHEMA}"
    shutil.rmtree(root, ignore_errors=True)
    library = open_library(root, FastDisk(), Clock())
    fill(library)
    library.close()
    (root / ".lock").unlink(missing_ok=True)
    (root / "backups").rmdir()


if __name__ == "__main__":
    main()
