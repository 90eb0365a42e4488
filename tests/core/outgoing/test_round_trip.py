"""A library that was taken out as Readback's own JSON and taken in elsewhere is the same library."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings

from core.outgoing.libraries import fills
from fakes import FakeLibrary
from library.disks import FastDisk
from library.samples import Clock
from readback.core.incoming.reading import intake_of
from readback.core.library import Library
from readback.core.outgoing.model import LOSSLESS, Contents, OutKind, Selection, Whole
from readback.core.workspace import Workspace
from readback.export import English, taken_out
from readback.library import open_library

ALL = Contents(notes=True, originals=True, hashes=True)


def out_of(library: Library, contents: Contents = ALL) -> tuple[Whole, bytes]:
    taken = Workspace(library, Clock()).outgoing.take(Selection(), OutKind.JSON, contents)
    ((_, content),) = taken_out(taken, OutKind.JSON, English())
    return taken.whole, content


def into(library: Library, content: bytes) -> None:
    intake = intake_of(content, "library.json", Workspace(library, Clock()).incoming)
    assert intake.edit is not None
    intake.edit.redo()


def parts_of(library: FakeLibrary) -> list[object]:
    return library.parts()


@settings(max_examples=30, deadline=None)
@given(fill=fills())
def test_the_same_library_comes_of_it(fill: Callable[[Library], None]) -> None:
    one, other = FakeLibrary(), FakeLibrary()
    fill(one)
    whole, content = out_of(one)
    into(other, content)
    assert out_of(other) == (whole, content)
    assert parts_of(other) == parts_of(one)


@settings(max_examples=4, deadline=None)
@given(fill=fills())
def test_the_same_library_comes_of_it_on_the_disk(fill: Callable[[Library], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        one, other = (open_library(Path(folder, name), FastDisk(), Clock()) for name in ("one", "other"))
        fill(one)
        whole, content = out_of(one)
        into(other, content)
        assert out_of(other) == (whole, content)
        assert not [it for it in other.safety.verify(lambda _done, _all: None, lambda: False) if it.faults]
        one.close()
        other.close()


@settings(max_examples=10, deadline=None)
@given(fill=fills())
def test_what_is_taken_in_twice_is_there_once_and_taken_back_it_is_gone(fill: Callable[[Library], None]) -> None:
    one, other = FakeLibrary(), FakeLibrary()
    fill(one)
    content = out_of(one, LOSSLESS)[1]
    intake = intake_of(content, "library.json", Workspace(other, Clock()).incoming)
    assert intake.edit is not None
    intake.edit.redo()
    again = intake_of(content, "library.json", Workspace(other, Clock()).incoming)
    assert (again.edit, again.new, again.notes) == (None, (), 0)
    intake.edit.undo()
    assert (other.summaries(), other.catalogue.projects(), other.catalogue.searches()) == ((), (), ())
    assert other.corrections() == ()
