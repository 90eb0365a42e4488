"""Whether the command line is wanted, told before any of it is loaded."""

from collections.abc import Sequence

COMMANDS = (
    *("extract", "import", "note", "notes", "search", "articles", "quotes"),
    *("check", "versions", "export", "backup", "restore", "verify", "erase", "passphrase"),
)
"""The commands; anything else is a file for the window to open."""


def wants(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for the command line rather than the window."""
    return bool(arguments) and arguments[0] in {*COMMANDS, "--version", "--self-test", "--help", "-h"}
