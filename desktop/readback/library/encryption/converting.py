"""Encrypts the files of a library one by one, or back: at each moment every file is there whole, as before or after.

The key file says what is under way, from before the first file until after the last, so that what was cut off is
finished when the library is next opened.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from readback.core.errors import LibraryUnwritable, Unwritable
from readback.library.encryption import keys
from readback.library.encryption.disk import EncryptedFiles, is_ours
from readback.library.encryption.keys import Key, KeyFile, State
from readback.library.files import UNFINISHED, FileSystem

Step = tuple[int, int]
"""How many files are done, and of how many."""

_LOG = "log.jsonl"

OF_THE_WINDOW = "window.json"
_ELSEWHERE = frozenset({OF_THE_WINDOW, "index.sqlite"})
"""What an encrypted library keeps itself, and what is kept elsewhere of one that is not."""


def encrypt(root: Path, file: KeyFile, key: Key, disk: FileSystem) -> Iterator[Step]:
    """Encrypts the library, bit by bit. Raises OSError, and LibraryUnwritable where a file is not on this computer."""
    plain = _files_in(root, disk)
    if any(map(disk.evicted, plain)):
        raise LibraryUnwritable(root, Unwritable.MISSING)
    keys.write(root, file.in_state(State.ENCRYPTING, key), disk)
    files = EncryptedFiles(root, key, disk)
    left = [it for it in plain if files.meant(it) is None]
    for step in enumerate(left):
        yield step[0], len(left)
        _moved(step[1], disk, files)
        disk.remove(step[1])
    _tidy(root, disk, lambda it: files.meant(it) is None)
    keys.write(root, file.in_state(State.ENCRYPTED, key), disk)


def decrypt(root: Path, file: KeyFile, key: Key, disk: FileSystem) -> Iterator[Step]:
    """Makes the library one without a passphrase, bit by bit. Raises OSError."""
    keys.write(root, file.in_state(State.DECRYPTING, key), disk)
    files = EncryptedFiles(root, key, disk)
    left = [(it, meant) for it in _files_in(root, disk) if (meant := files.meant(it)) is not None]
    for done, (real, meant) in enumerate(left):
        yield done, len(left)
        if meant.name not in _ELSEWHERE:
            _moved(meant, files, disk)
        disk.remove(real)
    _tidy(root, disk, lambda it: files.meant(it) not in {None, it})
    keys.remove(root, disk)


def finish(root: Path, file: KeyFile, key: Key, disk: FileSystem) -> Iterator[Step]:
    """Goes on with what was cut off, if anything was. Raises as `encrypt` does."""
    if file.state is State.ENCRYPTING:
        yield from encrypt(root, file, key, disk)
    elif file.state is State.DECRYPTING:
        yield from decrypt(root, file, key, disk)


def _moved(path: Path, source: FileSystem, target: FileSystem) -> None:
    """Writes a file of the library as the other disk has it; what a killed program began of a log's line is left."""
    content: Iterable[bytes] = source.pieces(path)
    if path.name == _LOG:
        whole = b"".join(content)
        content = [whole[: whole.rfind(b"\n") + 1]]
    unfinished = path.with_name(path.name + UNFINISHED)
    target.make_folder(path.parent)
    target.write(unfinished, content)
    target.replace(unfinished, path)
    target.sync_folder(path.parent)


def _files_in(root: Path, disk: FileSystem) -> list[Path]:
    return [it for it in disk.names(root, "**/*") if disk.is_file(it) and not is_ours(it.name)]


def _tidy(root: Path, disk: FileSystem, goes: Callable[[Path], bool]) -> None:
    """Takes away the folders of these that are empty, from the innermost."""
    folders = [it for it in disk.names(root, "**/*") if disk.is_folder(it) and goes(it)]
    for folder in sorted(folders, key=lambda it: len(it.parts), reverse=True):
        if not disk.names(folder, "*"):
            disk.remove(folder)
