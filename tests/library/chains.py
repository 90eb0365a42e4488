"""Reads an article's log as an outsider would, and checks its chain."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def entries(log: Path, read: Callable[[Path], bytes] = Path.read_bytes) -> list[dict[str, Any]]:
    """The entries of a log whose chain is whole; a last line without an end is what a killed program was writing."""
    lines = read(log).split(b"\n")[:-1]
    before = b""
    for line in lines:
        assert json.loads(line)["before"] == hashlib.sha256(before).hexdigest(), f"the chain of {log} is broken"
        before = line
    return [json.loads(line) for line in lines]
