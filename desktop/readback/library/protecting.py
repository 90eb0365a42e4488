"""A library's passphrase: whether it has one, opening it, and setting, changing and removing it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import Timeout

from readback.core.errors import LibraryUnwritable, PassphraseWrong, Unwritable
from readback.library.encryption import converting, keys
from readback.library.encryption.converting import Step
from readback.library.encryption.keys import Key, KeyFile
from readback.library.files import FileSystem, writing
from readback.library.rebuilding import discard_all


@dataclass(frozen=True, slots=True)
class Protection:
    """What a library in a folder has of a passphrase. All that changes it wants the library closed by everybody."""

    root: Path
    disk: FileSystem
    index: Path | None = None
    """The search index as it is without a passphrase."""

    def is_set(self) -> bool:
        """Whether the library is encrypted, or is becoming so or has been. Raises LibraryUnwritable."""
        return keys.read(self.root, self.disk) is not None

    def opened(self, secret: str) -> Key:
        """The key, by the passphrase or the recovery code. Raises PassphraseWrong, LibraryUnwritable."""
        return keys.opened(self.root, secret, self.disk)

    def set(self, passphrase: str, code: str) -> Iterator[Step]:
        """Encrypts the library, bit by bit; the code opens it, too. Raises LibraryUnwritable.

        What is broken off is finished when the library is next opened.
        """
        key = keys.made()
        with self._alone():
            if self.index is not None:
                discard_all(self.index)
            yield from converting.encrypt(self.root, keys.key_file(key, passphrase, code), key, self.disk)

    def give_up(self, secret: str) -> Iterator[Step]:
        """Decrypts the library, bit by bit. Raises PassphraseWrong, LibraryUnwritable."""
        key, file = self.opened(secret), self._file()
        with self._alone():
            yield from converting.decrypt(self.root, file, key, self.disk)

    def change(self, secret: str, passphrase: str) -> None:
        """Another passphrase; nothing else is written anew. Raises PassphraseWrong, LibraryUnwritable."""
        key, file = self.opened(secret), self._file()
        with writing(self.root):
            keys.write(self.root, file.with_passphrase(passphrase, key), self.disk)

    def change_code(self, secret: str, code: str) -> None:
        """Another recovery code. Raises PassphraseWrong, LibraryUnwritable."""
        key, file = self.opened(secret), self._file()
        with writing(self.root):
            keys.write(self.root, file.with_code(code, key), self.disk)

    def finish(self, key: Key) -> Iterator[Step]:
        """Goes on with what was broken off, if anything was. Raises LibraryUnwritable."""
        if self._file().state is not keys.State.ENCRYPTED:
            with self._alone():
                yield from converting.finish(self.root, self._file(), key, self.disk)

    def _file(self) -> KeyFile:
        file = keys.read(self.root, self.disk)
        if file is None:
            raise PassphraseWrong
        return file

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Around what changes every file: no other program has the library."""
        with writing(self.root):
            self.disk.make_folder(self.root)
            try:
                lock = self.disk.lock(self.root / ".lock")
            except Timeout as error:
                raise LibraryUnwritable(self.root, Unwritable.LOCKED) from error
            try:
                yield
            finally:
                lock.release()
