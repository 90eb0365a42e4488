"""A program that saves notes without end and says each time when one is safe; run by test_processes.py."""

import sys
from itertools import count
from pathlib import Path

from library.samples import a_note
from readback.library import open_library


def main(root: str, id: str, run: str) -> None:
    """New notes, and between them one that is written over and over."""
    library = open_library(Path(root))
    article = library.article(id)
    print("open", library.read_only, flush=True)  # noqa: T201
    for number in count():
        note = a_note(article, "the same" if number % 2 else f"{run}-{number}", f"{run} {number}")
        library.save_note(note)
        print(note.id, note.body, sep="|", flush=True)  # noqa: T201


main(*sys.argv[1:])
