"""How a library that has a passphrase is told from one that has none: by the file that holds its key, enciphered."""

from pathlib import Path

KEY = "library.key"

LOCK = "lock"
"""What is wanted where a library is to be closed until its passphrase is typed again."""


def key_places(root: Path) -> tuple[Path, Path]:
    """Where a library keeps its key file, and where the second copy: without it the library is lost."""
    return root / KEY, root / "backups" / KEY


def has_passphrase(root: Path) -> bool:
    """Whether the library in a folder has a passphrase."""
    try:
        return any(path.exists() for path in key_places(root))
    except OSError:  # no folder that there could be
        return False
