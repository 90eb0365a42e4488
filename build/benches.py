"""Runs tests/bench/bench_*.py and prints what they measured; for build/dev.py, in the environment.

Each of those modules has `bench() -> list[tuple[str, float, str]]`: what was measured, the figure, its unit.
"""

import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "bench"


def rows(path: Path) -> list[tuple[str, float, str]]:
    """What one module measures."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.bench())


def main(names: Sequence[str]) -> int:
    """Runs the named benchmarks, or all; returns the exit status."""
    modules = [path for path in sorted(FOLDER.glob("bench_*.py")) if not names or path.stem[6:] in names]
    for path in modules:
        for name, figure, unit in rows(path):
            print(f"{path.stem[6:]:12} {name:48} {figure:12,.3f} {unit}", flush=True)
    return 0 if modules else 2


if __name__ == "__main__":
    sys.path[:0] = [str(FOLDER), str(FOLDER.parent)]  # the samples of the tests serve here too
    sys.exit(main(sys.argv[1:]))
