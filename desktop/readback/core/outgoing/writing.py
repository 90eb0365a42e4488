"""Puts what was taken out where the reader wants it: one file, or a folder of files."""

from collections.abc import Iterable
from pathlib import Path

from readback.core.errors import NameUnusable
from readback.core.filenames import is_unnamable
from readback.core.saving import save_folder, save_whole


def put(path: Path, files: Iterable[tuple[str, bytes]], *, folder: bool, over: bool = False) -> None:
    """Writes a folder of these files, or the one file that there is; unless `over` a file that is there stays.

    A folder always does.

    Raises FileUnsaved, and NameUnusable for a name that Windows would not take: it is handed on to somebody.
    """
    if is_unnamable(path.name):
        raise NameUnusable(path)
    if folder:
        save_folder(path, files)
    else:
        ((_, content),) = files
        save_whole(path, content, over=over)
