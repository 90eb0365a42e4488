"""A program that takes in what another library gave out; run by build/torture.py, which kills it.

It says each step that is done, of how many, and at last that all is. And what its tests need of such a file.
"""

import sys
from pathlib import Path

from library.disks import FastDisk
from library.homes import contents
from library.samples import Clock, a_clearing, a_correction, a_note, an_agreement, put
from library.vaults import open_library
from readback.core.agreements import Over
from readback.core.catalogue import Project, SavedSearch, State
from readback.core.corrections import Scope
from readback.core.incoming.keeping import Intake
from readback.core.incoming.reading import intake_of
from readback.core.library import Library
from readback.core.outgoing.model import Contents, OutKind, Selection
from readback.core.workspace import Workspace
from readback.export import English, taken_out

SUBJECTS = ("harbour", "airport", "station")


def content(folder: Path) -> bytes:
    """All of a library of three articles, which is made in a folder."""
    library = open_library(folder, FastDisk(), Clock())
    articles = [put(library, subject, hours) for hours, subject in enumerate(SUBJECTS)]
    for subject, article in zip(SUBJECTS, articles, strict=True):
        library.save_note(a_note(article, f"n-{subject}", f"On the {subject}."))
        library.save_correction(a_correction(article, f"c-{subject}"))
        library.save_clearing(article.id, a_clearing())
        library.set_state(article.id, State(read=True, position=9))
    library.save_correction(a_correction(article, "c", Scope.EVERYWHERE))
    library.catalogue.save_project(Project("p", "Sound", (article.id,)))
    library.catalogue.save_project(Project("q", "Mine", (article.id,)))
    library.catalogue.save_search(SavedSearch("s", "Sound", "harbour"))
    library.catalogue.save_agreement(an_agreement(article, Over.ARTICLE))
    taken = Workspace(library, Clock()).outgoing.take(Selection(), OutKind.JSON, Contents(True, True, True))
    library.close()
    return b"".join(written for _, written in taken_out(taken, OutKind.JSON, English()))


def a_library(root: Path, disk: FastDisk) -> Library:
    """One with the harbour, a note of its own on it, and an article and a note in the trash."""
    library = open_library(root, disk, Clock())
    harbour, bridge = put(library, "harbour"), put(library, "bridge", 5)
    for id in ("mine", "thrown away"):
        library.save_note(a_note(harbour, id, "What I wrote."))
    library.delete_note(a_note(harbour, "thrown away"))
    library.trash.remove(bridge.id)
    library.catalogue.save_project(Project("m", "Mine", (harbour.id,)))
    return library


def what_is_there(root: Path, library: Library) -> object:
    """Everything but the log, in which stays what was tried."""
    articles = [it.id for it in library.summaries()]
    return (
        articles,
        [(library.notes(id), library.corrections(id), library.clearings(id), library.state(id)) for id in articles],
        library.catalogue.projects(),
        library.catalogue.searches(),
        library.catalogue.agreements(),
        library.trash.all(),
        sorted(path for path in contents(root) if not path.endswith("log.jsonl")),
    )


def found_in(content: bytes, library: Library) -> Intake:
    """What of a file is new in a library."""
    return intake_of(content, "in.json", Workspace(library, Clock()).incoming)


def main(root: str, file: str) -> None:
    library = open_library(Path(root), clock=Clock())
    print("open", library.read_only, flush=True)  # noqa: T201
    found = found_in(Path(file).read_bytes(), library)
    found.keep(lambda done, of: print(done, of, flush=True), lambda: False)  # noqa: T201
    print("done", flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
