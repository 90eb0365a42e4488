"""Every way out of the program goes through the gate that keeps what was agreed with sources."""

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "desktop" / "readback" / "ui"
CARRYING = "clipboard/carrying.py"
TEXTS = {"QTextEdit", "QPlainTextEdit", "QTextBrowser"}
OWN_WORDS = {"manual/browser.py"}
"""What shows the program's own words alone."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(UI.rglob("*.py")):
        yield path.relative_to(UI).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[str]:
    """The names of what is called, as they are written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def test_one_module_alone_puts_anything_on_the_clipboard() -> None:
    strangers = [
        f"{name}: {call}"
        for name, tree in modules()
        for call in calls(tree)
        if name != CARRYING and ("setMimeData" in call or ("clipboard" in call and ".set" in call))
    ]
    assert strangers == []


def test_nothing_is_dragged_but_by_qt_itself() -> None:
    assert [name for name, tree in modules() if any(call.endswith("QDrag") for call in calls(tree))] == []


def test_every_view_of_text_asks_the_gate_before_it_copies_or_drags() -> None:
    """Qt asks `createMimeDataFromSelection` for both."""
    open_ = [
        f"{name}: {node.name}"
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and TEXTS.intersection(map(ast.unparse, node.bases))
        if name not in OWN_WORDS
        and not any(
            isinstance(it, ast.FunctionDef) and it.name == "createMimeDataFromSelection" and "mime" in set(calls(it))
            for it in node.body
        )
    ]
    assert open_ == []


def test_every_label_whose_words_can_be_chosen_is_one_that_cannot_be_dragged() -> None:
    """A plain QLabel would be dragged by Qt past the gate; what it copies is looked at on the clipboard."""
    plain = [
        f"{name}:{node.lineno}"
        for name, tree in modules()
        if any(word in ast.unparse(tree) for word in ("TextSelectableBy", "TextBrowserInteraction"))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QLabel"
    ]
    assert plain == []
