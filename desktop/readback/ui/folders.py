"""Where files are offered to be saved, until the reader chooses another place."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents(name: str = "") -> str:
    """The reader's folder of documents, or a file of this name in it."""
    return str(Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation), name))
