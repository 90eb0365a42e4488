"""Every way out of the program goes through the gate that keeps what was agreed with sources."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "desktop" / "readback"
WRITERS = {
    "core/outgoing/writing.py": "put: of what passed `Outgoing.taking`, whose last line is the gate",
    "core/saving.py": "writes what it is given",
    "cli/copying.py": "let_copy",
    "ui/session/copying.py": "let_copy",
    "ui/session/saves.py": "let_out",
    "ui/reading/gathering.py": "may_leave",
    "ui/search/names.py": "may_leave",
    "ui/correcting/naming.py": "passed",
    "ui/verifying/deeds.py": "may_leave",
    "ui/pictures/window.py": "may_leave",
}
"""What writes files that are handed out, and how each passes the gate."""

NO_WAY_OUT = {"settings.py", "selftest.py", "logs.py", "app.py", "children.py", "cli/window.py"}
"""What writes the program's own files, or to its other processes."""

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


def test_whatever_writes_a_file_is_known_and_asks_the_gate() -> None:
    """The library's own files and the folders of other processes are no way out."""
    strangers, unasked = [], []
    for path in sorted(SOURCE.rglob("*.py")):
        name, text = path.relative_to(SOURCE).as_posix(), path.read_text(encoding="utf-8")
        if name.startswith(("library/", "formats/", "extraction/")) or name in NO_WAY_OUT:
            continue
        if _writes(ast.parse(text)):
            asked = WRITERS.get(name)
            strangers += [name] if asked is None else []
            unasked += [name] if asked is not None and " " not in asked and f"{asked}(" not in text else []
    assert (strangers, unasked) == ([], [])


def _writes(tree: ast.AST) -> bool:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called, told = ast.unparse(node.func), ast.unparse(node)
            if called.endswith((".write_text", ".write_bytes", "save_whole", "save_folder")):
                return True
            if called.endswith("open") and re.search(r"['\"](?:[wax]b?|r\+b?)['\"]", told):
                return True
    return False


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
