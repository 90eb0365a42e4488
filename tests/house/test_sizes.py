"""Files, functions and classes stay small: the limits of the house, over the program and its tools."""

import ast
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for folder in ("desktop", "build") for path in (ROOT / folder).rglob("*.py"))
FILE, FILE_MEDIAN, FUNCTION, FUNCTION_MEDIAN, CLASS = 400, 150, 50, 8, 250


def sizes_of(kind: type[ast.FunctionDef] | type[ast.ClassDef]) -> dict[str, int]:
    """The lines of every function or class, by its place and name."""
    return {
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, kind)
    }


@pytest.fixture(scope="module")
def files() -> dict[str, int]:
    return {path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}


@pytest.fixture(scope="module")
def functions() -> dict[str, int]:
    return sizes_of(ast.FunctionDef)


@pytest.fixture(scope="module")
def classes() -> dict[str, int]:
    return sizes_of(ast.ClassDef)


def over(sizes: dict[str, int], limit: int) -> dict[str, int]:
    return {name: size for name, size in sizes.items() if size > limit}


def test_there_is_something_to_measure(files: dict[str, int]) -> None:
    assert {"desktop/readback/__main__.py", "build/dev.py"} <= files.keys()


def test_no_file_is_long(files: dict[str, int]) -> None:
    assert over(files, FILE) == {}


def test_no_test_file_is_long() -> None:
    tests = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "tests").rglob("*.py")}
    assert over(tests, FILE) == {}


def test_most_files_are_short(files: dict[str, int]) -> None:
    assert statistics.median(files.values()) <= FILE_MEDIAN


def test_no_function_is_long(functions: dict[str, int]) -> None:
    assert over(functions, FUNCTION) == {}


def test_most_functions_are_short(functions: dict[str, int]) -> None:
    assert statistics.median(functions.values()) <= FUNCTION_MEDIAN


def test_no_class_is_large(classes: dict[str, int]) -> None:
    assert over(classes, CLASS) == {}
