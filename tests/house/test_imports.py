"""Who may import whom, and when."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "desktop" / "readback" / "core").rglob("*.py"))
HEAVY = {
    *("multiprocessing", "rapidfuzz"),
    *("spacy", "numpy", "thinc", "onnxruntime", "networkx", "trafilatura", "lxml", "docx", "babel"),
    *("markdown_it", "charset_normalizer", "psutil", "tinydb", "filelock", "Crypto", "zxcvbn"),
    *("sqlite3", "email", "xml", "plistlib", "asyncio", "http", "ssl", "unittest", "pydoc", "difflib"),
}
OWN = (
    *("extraction", "formats", "library", "export", "layout", "selftest", "children", "cli."),
    *("core.analysis", "core.anchors", "core.article", "core.notes", "core.workspace", "core.quotecheck"),
    *("ui.session", "ui.article.view", "ui.panel", "ui.notes", "ui.search", "ui.shelf", "ui.check", "ui.agreeing"),
    *("ui.frame.frame", "ui.keys.actions", "ui.reading", "ui.parts", "ui.messages", "ui.style.icons"),
    *(
        "ui.pictures",
        "ui.person",
        "ui.manual",
        "ui.preferences",
        "ui.pdf",
        "ui.intake.serving",
        "ui.outgoing",
        "ui.locking",
        "ui.incoming",
    ),
)
FEW = 45
"""So many modules of its own the program may load before the first paint: a few more than it does."""

LATER = (*(f"readback.{name}" for name in OWN), "PySide6.QtNetwork", "PySide6.QtPdf", "PySide6.QtSvg")
TO_FIRST_PAINT = """
import sys
from readback import app
from readback.compose import window_program

application = app.application_of(["readback"])
program = app.Readback(window_program, [])
program.painted.happened.connect(lambda: (print(*sys.modules), sys.stdout.flush(), application.exit()))
program.show()
application.exec()
"""


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports by relative place"
            yield node.module or ""


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.name)
def test_the_core_imports_the_standard_library_and_rapidfuzz_alone(path: Path) -> None:
    strangers = [
        name
        for name in imported(path)
        if name.split(".")[0] not in {*sys.stdlib_module_names, "rapidfuzz"}
        and not f"{name}.".startswith("readback.core.")
    ]
    assert strangers == []


def test_the_import_contracts_are_kept() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_window_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    """Each of these would keep the reader waiting for the window; who needs one imports it where it is used."""
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "READBACK_LIBRARY": str(tmp_path / "Library"),
        "READBACK_SETTINGS": str(tmp_path / "settings.json"),
    }
    result = subprocess.run(
        [sys.executable, "-c", TO_FIRST_PAINT], env=variables, capture_output=True, text=True, check=True
    )
    loaded = set(result.stdout.split())
    assert "readback.ui.main_window" in loaded
    assert sorted(name for name in loaded if name.startswith(LATER) or name.split(".")[0] in HEAVY) == []
    assert sum(name.startswith("readback") for name in loaded) <= FEW
    assert not list(tmp_path.glob("Library"))  # nor is the library opened


def test_no_source_is_read_while_the_window_is_loaded() -> None:
    """PySide looks through the source of all that is imported after it, unless it is kept from that."""
    program = (
        "import linecache, readback.app, readback.ui.parts; "
        "print(*(name for name in linecache.cache if 'readback' in name))"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert {"main_window.py", "frame.py", "session.py", "article.py"}.isdisjoint(
        map(os.path.basename, result.stdout.split())
    )


def test_the_command_line_starts_without_qt() -> None:
    program = "import sys, readback.cli; print(*(name for name in sys.modules if name.startswith('PySide6')))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []
