"""What the library's tests share."""

from pathlib import Path

import pytest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where a library is to be; nothing is there yet."""
    return tmp_path / "kept" / "Library"
