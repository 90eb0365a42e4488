"""A program that changes a library without end; run by build/torture.py, which kills it.

It says what it is about to do, and again when that is safe: which thing becomes what.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

from library.samples import a_correction, a_note, an_article
from library.vaults import open_library
from readback.core.article import Article
from readback.core.catalogue import Project, State
from readback.core.corrections import Scope
from readback.core.library import Library

HARBOUR, AIRPORT = an_article("harbour")[0], an_article("airport")[0]
THERE, THROWN = "there", "in the trash"

Act = tuple[str, str, Callable[[], object]]
"""Which thing becomes what, and what does it; what it becomes may be told by what does it."""


def small(library: Library, number: int, value: str) -> Iterator[Act]:
    """What readers do all the time."""
    note = a_note(HARBOUR, f"n{number % 30}", value)
    yield f"note {note.id}", value, lambda: library.save_note(note)
    same = a_note(HARBOUR, "same", value)
    yield "note same", value, lambda: library.save_note(same)
    yield "position", str(number), lambda: library.set_state(HARBOUR.id, State(read=True, position=number))
    for scope in (Scope.HERE, Scope.EVERYWHERE):
        correction = replace(a_correction(HARBOUR, f"c{number % 10}", scope), called=value)
        yield f"correction {correction.id}", value, partial(library.save_correction, correction)
    yield "project", value, lambda: library.catalogue.save_project(Project("p", value))
    if number % 4 == 3:
        yield f"note {note.id}", THROWN, lambda: library.delete_note(note)


def large(library: Library, number: int) -> Iterator[Act]:
    """What they do now and then. A backup tells its name, and is what is brought back."""
    if number % 3 == 1:
        if place(AIRPORT, library) == THERE:
            yield "airport", THROWN, lambda: library.trash.remove(AIRPORT.id)
        (grave,) = (it.name for it in library.trash.all() if it.note is None)
        yield "airport", THERE, lambda: library.trash.restore(grave)
    if number % 5 == 2:
        yield "backup", "", lambda: list(library.safety.back_up())[-1][2]
        made = library.safety.backups()[0]
        if number % 2:
            last = a_note(HARBOUR, "same", "to be forgotten")
            yield "note same", last.body, lambda: library.save_note(last)
            yield "restore", made, lambda: library.safety.restore(made, None, lambda _done, _all: None)


def acts(library: Library, run: str) -> Iterator[Act]:
    for number in count():
        yield from small(library, number, f"{run} {number}")
        yield from large(library, number)


def main(root: str, run: str) -> None:
    library = open_library(Path(root))
    print("open", library.read_only, flush=True)  # noqa: T201
    for thing, value, act in acts(library, run):
        print("doing", thing, value, sep="|", flush=True)  # noqa: T201
        told = act()
        print("done", thing, value or told, sep="|", flush=True)  # noqa: T201


def held(library: Library) -> dict[str, str]:
    """What a library holds of all that the program changes."""
    thrown = library.trash.all()
    found = {f"note {it.note.id}": THROWN for it in thrown if it.note is not None}
    found |= {f"note {note.id}": note.body for note in library.notes(HARBOUR.id)}
    found |= {f"correction {it.id}": it.called for it in library.corrections(HARBOUR.id)}
    found |= dict.fromkeys(("project",), library.catalogue.projects()[0].name) if library.catalogue.projects() else {}
    found["position"] = str(library.state(HARBOUR.id).position)
    found["airport"] = place(AIRPORT, library)
    return found


def place(article: Article, library: Library) -> str:
    if any(it.note is None and it.article == article.id for it in library.trash.all()):
        return THROWN
    return THERE if article.id in {it.id for it in library.summaries()} else "nowhere"


if __name__ == "__main__":
    main(*sys.argv[1:])
