"""Who may import whom, and when."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "desktop" / "readback" / "core").rglob("*.py"))
HEAVY = {"spacy", "numpy", "thinc", "trafilatura", "lxml"}


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


def test_the_window_starts_without_the_language_model_and_the_readers() -> None:
    program = f"import sys, readback.app; print(*({HEAVY} & sys.modules.keys()))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []


def test_the_command_line_starts_without_qt() -> None:
    program = "import sys, readback.cli; print(*(name for name in sys.modules if name.startswith('PySide6')))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []
