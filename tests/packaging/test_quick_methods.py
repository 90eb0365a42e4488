"""What is compiled of dataclasses when the program is packaged is what they would compile at each start."""

import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "build"
MODULE = """
from dataclasses import dataclass

@dataclass(frozen=True, slots=True, order=True)
class Place:
    name: str
    at: tuple[int, ...] = ()
"""
MAKE = """
import dataclasses, marshal, quick_methods
ready = {}

def execute(source, *spaces):
    ready[quick_methods.digest(source)] = marshal.dumps(compile(source, "<ready>", "exec"))
    exec(source, *spaces)

dataclasses.exec = execute
import places.here
with open("methods.bin", "wb") as file:
    file.write(marshal.dumps(ready))
"""
USE = """
import sys, pathlib
import quick_methods
quick_methods.quicken(pathlib.Path("methods.bin"))
from places.here import Place
from dataclasses import FrozenInstanceError, dataclass
one, other = Place("Vale"), Place("Vale", (1, 2))
try:
    one.name = "Brook"
except FrozenInstanceError as error:
    print(error)
print(one, other == Place("Vale", (1, 2)), one < other, hash(one) == hash(Place("Vale")), end=" ")
print(Place.__init__.__code__.co_filename)

@dataclass
class Unforeseen:
    much: int

print(Unforeseen(3), Unforeseen.__init__.__code__.co_filename)
"""
ALIKE = "cannot assign to field 'name'\nPlace(name='Vale', at=()) True True True "
UNFORESEEN = "\nUnforeseen(much=3) <string>\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "places").mkdir()
    (tmp_path / "places" / "__init__.py").touch()
    (tmp_path / "places" / "here.py").write_text(MODULE)
    return tmp_path


def done(program: str, place: Path) -> str:
    paths = f"import sys; sys.path[:0] = {[str(it) for it in (place, BUILD, BUILD / 'stubs')]}\n"
    command = [sys.executable, "-OO", "-c", paths + program]
    return subprocess.run(command, cwd=place, capture_output=True, text=True, check=True).stdout


def test_methods_that_are_ready_are_used_and_others_are_made(place: Path) -> None:
    done(MAKE, place)
    assert done(USE, place) == f"{ALIKE}<ready>{UNFORESEEN}"


@pytest.mark.parametrize("content", [None, b"", b"\xff damaged"])
def test_without_them_all_is_as_ever(place: Path, content: bytes | None) -> None:
    if content is not None:
        (place / "methods.bin").write_bytes(content)
    assert done(USE, place) == f"{ALIKE}<string>{UNFORESEEN}"


def test_the_same_classes_give_the_same_bytes(place: Path) -> None:
    again = "import methods, marshal; print(marshal.dumps(methods.written('places'), methods.PLAIN))"
    assert done(again, place) == done(again, place)
