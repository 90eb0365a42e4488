"""Every text that the program shows, found in its source: for tests of the words themselves."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "desktop/readback"
TOLD = {"complain", "remark", "Refused", "StepFailed", "_expect"}
"""What the command line's words are given to."""
HELPS = {"help", "description", "epilog"}
SETTERS = {
    "addAction",
    "addItem",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setTabText",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}
"""What gives a text to a widget."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A text and where it stands, as file:line; {…} in it stands for a value."""

    words: str
    place: str


def window() -> list[Shown]:
    """Every text of the window: what goes through `tr`, and both forms of what is counted."""
    return [
        shown
        for path in _files("ui")
        for call in _calls(path)
        if _id(call.func) in {"tr", "counted", "forms"}
        for argument in call.args
        for shown in _texts(argument, path)
    ]


def terminal() -> list[Shown]:
    """Every text of the command line: its help, its answers to what cannot be done, and its tables of reasons."""
    return [shown for path in _files("cli", "app.py", "selftest.py") for shown in _told(path)]


def untranslated() -> list[Shown]:
    """Every text of more than a sign that a widget is given without `tr`."""
    return [
        shown
        for path in _files("ui")
        for call in _calls(path)
        if _name(call) in SETTERS
        for argument in call.args
        if isinstance(argument, ast.Constant | ast.JoinedStr | ast.IfExp)
        for shown in _texts(argument, path)
        if len([letter for letter in shown.words if letter.isalpha()]) > 1
    ]


def _told(path: Path) -> Iterator[Shown]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call):
            given = [*node.args[-1:]] if _name(node) in TOLD else []
            given += [keyword.value for keyword in node.keywords if keyword.arg in HELPS]
            given += node.args[2:3] if _name(node) == "_on_library" else []
            for argument in given:
                yield from _texts(argument, path)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            for value in node.value.values:
                yield from _texts(value, path)
        elif isinstance(node, ast.Assign) and any(_id(target) == "why" for target in node.targets):
            yield from _texts(node.value, path)


def _texts(node: ast.expr, path: Path) -> Iterator[Shown]:
    place = f"{path.relative_to(SOURCE)}:{node.lineno}"
    match node:
        case ast.Constant(value=str(words)) if words:
            yield Shown(words, place)
        case ast.JoinedStr():
            yield Shown("".join(_piece(value) for value in node.values), place)
        case ast.IfExp():
            yield from _texts(node.body, path)
            yield from _texts(node.orelse, path)
        case _:
            return


def _piece(value: ast.expr) -> str:
    return str(value.value) if isinstance(value, ast.Constant) else "{…}"


def _files(*places: str) -> Iterator[Path]:
    for place in places:
        whole = SOURCE / place
        yield from sorted(whole.rglob("*.py")) if whole.is_dir() else [whole]


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _calls(path: Path) -> list[ast.Call]:
    return [node for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)]


def _name(call: ast.Call) -> str:
    return _id(call.func)


def _id(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))
