"""What PySide would take for a part of the widget that is asked for it, and destroy with the widget."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = {"screen"}
"""Methods of widgets and windows that hand out what belongs to the whole program."""


def test_no_widget_is_asked_for_its_screen() -> None:
    """`QGuiApplication.screenAt` and `primaryScreen` tell it too, and leave the screen to the program."""
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("desktop", "build", "tests")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and not node.args
        if isinstance(node.func, ast.Attribute) and node.func.attr in SHARED
    ]
    assert asked == []
