"""What can go wrong, as data: which file, which reason. The window and the command line put it into words."""

from dataclasses import dataclass
from enum import StrEnum, auto
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readback.core.agreements import Agreement


class ReadbackError(Exception):
    """The base of every error that is meant for the reader."""


class Cancelled(ReadbackError):
    """The work was stopped on the reader's request."""


class Unreadable(StrEnum):
    """Why a file could not become an article."""

    MISSING = auto()
    FOLDER = auto()
    FORBIDDEN = auto()
    EMPTY = auto()
    BINARY = auto()
    NO_TEXT = auto()
    TOO_LARGE = auto()
    UNKNOWN_KIND = auto()
    DAMAGED = auto()
    ENCRYPTED = auto()
    TOO_SLOW = auto()
    TOO_HUNGRY = auto()
    CRASHED = auto()
    CHANGED = auto()
    IN_USE = auto()
    SHORTCUT = auto()


class FileUnreadable(ReadbackError):
    """A file could not be opened as an article.

    `path` is the file as the reader named it, `reason` what was wrong, `detail` a figure to go with it
    (the size in bytes for TOO_LARGE) or None.
    """

    def __init__(self, path: str, reason: Unreadable, detail: int | None = None) -> None:
        super().__init__(path, reason, detail)
        self.path, self.reason, self.detail = path, reason, detail


class Unwritable(StrEnum):
    """Why the library could not keep something."""

    READ_ONLY = auto()
    FULL = auto()
    LOCKED = auto()
    MISSING = auto()
    NEWER = auto()
    OCCUPIED = auto()
    FAILED = auto()


class LibraryUnwritable(ReadbackError):
    """Something could not be saved; what was there before is still there."""

    def __init__(self, path: Path, reason: Unwritable) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class LibraryLocked(ReadbackError):
    """The library is encrypted, and nobody said by which passphrase it is opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class PassphraseWrong(ReadbackError):
    """A passphrase or recovery code does not open the library; nothing else is known of it."""


class FileUnsaved(ReadbackError):
    """A file to be handed out could not be written; what stood in its place before still does, and nothing is left.

    OCCUPIED says that there is one of this name, which nobody said was to be replaced.
    """

    def __init__(self, path: Path, reason: Unwritable) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class Unusable(StrEnum):
    """Why nothing could be taken in from a file that was taken out elsewhere."""

    DAMAGED = auto()
    NEWER = auto()
    OTHER = auto()


class FileUnusable(ReadbackError):
    """A file that was taken out elsewhere cannot be taken in; nothing of it was kept.

    DAMAGED says that it is not what it should be, and `place` where in it; OTHER that it is none of the kinds that are
    known.
    """

    def __init__(self, path: str, reason: Unusable, place: str = "") -> None:
        super().__init__(path, reason, place)
        self.path, self.reason, self.place = path, reason, place


class NameUnusable(ReadbackError):
    """A file or folder that is to be handed out has a name that not every system takes; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class BackupUnusable(ReadbackError):
    """A backup is not there, or not all of it is as it was written; nothing was restored from it.

    `place` is the file or folder of the library that cannot be had from it; empty where it is the backup as a whole.
    """

    def __init__(self, name: str, place: str = "", *, missing: bool = False) -> None:
        super().__init__(name, place, missing)
        self.name, self.place, self.missing = name, place, missing


class Withheld(ReadbackError):
    """Something must not leave, by what was agreed with a source; nothing of it did.

    `agreements` are those that say so (`core.agreements.Agreement`); `rest` is whether there is more, which may leave.
    """

    def __init__(self, agreements: "tuple[Agreement, ...]", *, rest: bool = False) -> None:
        super().__init__(len(agreements))
        self.agreements, self.rest = agreements, rest


@dataclass(frozen=True, slots=True)
class Leak:
    """Words that must not be in a file, where they stand in it, and the name that they are a form of.

    `field` says where in the file: a line, a column, a part of it; empty where it is the name of the file.
    """

    file: str
    field: str
    words: str
    name: str


class Leaked(ReadbackError):
    """Something that must not leave stands in a file that was ready to; nothing was written.

    `leaks` tell what, and where.
    """

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        super().__init__(len(leaks))
        self.leaks = leaks


class ArticleMissing(ReadbackError):
    """The library holds no readable article of this id."""

    def __init__(self, article: str) -> None:
        super().__init__(article)
        self.article = article


class ModelUnusable(ReadbackError):
    """The language model is missing or damaged: articles can be read, but nothing is found in them."""

    def __init__(self, path: Path, missing: bool) -> None:
        super().__init__(path, missing)
        self.path, self.missing = path, missing


class AnalysisBrokeOff(ModelUnusable):
    """What analyses ended or hung over an article, or failed as nobody foresaw: the next article may go well."""


class ResourceMissing(ReadbackError):
    """A file that belongs to the program is not there: the installation is incomplete."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
