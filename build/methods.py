"""Compiles the methods that `dataclasses` writes for the program's own classes; build/stubs/quick_methods.py uses them.

`python build/methods.py FILE`, in the environment. The same sources give the same bytes.
"""

import dataclasses
import importlib
import marshal
import pkgutil
import sys
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parent / "stubs"))
from quick_methods import digest  # type: ignore[import-not-found] # it stands among the stubs

PLAIN = 2  # a form of marshal's that does not depend on who else has an object


def written(package: str) -> dict[bytes, bytes]:
    """What is written for the classes of all modules of a package, compiled, by the digest of its source."""
    found: dict[bytes, bytes] = {}

    def execute(source: str, space: dict[str, Any], names: dict[str, Any]) -> None:
        code = compile(source, "<string>", "exec")
        if f"{space.get('__name__')}.".startswith(f"{package}."):
            found[digest(source)] = marshal.dumps(code, PLAIN)
        exec(code, space, names)  # noqa: S102 - as dataclasses does

    setattr(dataclasses, "exec", execute)  # noqa: B010 - it has no such name of its own: the built-in one is found after
    try:
        for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    finally:
        delattr(dataclasses, "exec")
    return found


def main(file: Path) -> int:
    """Writes them; returns the exit status."""
    file.write_bytes(marshal.dumps(dict(sorted(written("readback").items())), PLAIN))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
