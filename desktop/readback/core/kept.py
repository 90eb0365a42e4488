"""Whether what is kept is as it was stored: what is found of originals, texts, records and logs."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto


class Fault(StrEnum):
    """What is not as it was stored."""

    ORIGINAL = auto()
    ORIGINAL_MISSING = auto()
    TEXT = auto()
    TEXT_MISSING = auto()
    RECORD = auto()
    LOG = auto()
    LOG_CUT = auto()
    EVICTED = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an article is as it was stored, and since when: without faults. The library's own file has no id.

    `entries` counts those of its log, and `head` is the hash of the last of them: whoever has it written down can prove
    later that nothing up to there was changed.
    """

    article: str
    title: str
    stored: datetime | None
    faults: tuple[Fault, ...] = ()
    entries: int = 0
    head: str = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """Where the hash of an entry stands: in the log of which article, or the library's own, which has no id.

    `number` is that of the entry, of so many, `at` is when it was made. `sound` says that none up to it was changed.
    """

    hash: str
    article: str
    title: str
    number: int
    entries: int
    at: datetime | None
    sound: bool


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found of all articles, and of the library's own file and log, and when that was."""

    verdicts: tuple[Verdict, ...]
    own: Verdict
    at: datetime

    @property
    def faulty(self) -> tuple[Verdict, ...]:
        """Those that are not as they were stored."""
        return tuple(it for it in (*self.verdicts, self.own) if it.faults)


@dataclass(frozen=True, slots=True)
class LookedUp:
    """Hashes that were written down, and where they stand."""

    hashes: tuple[str, ...]
    found: tuple[Entered, ...]
