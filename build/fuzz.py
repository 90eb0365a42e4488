"""Reads files that came to harm, and tells what became of them: for build/dev.py, in the environment.

`fuzz [--count N] [--seed S] [--format NAME | --imports]`. The files are made of the samples of all formats in
tests/formats, or they are imports (`fuzz_imports.py`). A file on which a reader process ended, hung or took too much is
kept in .cache/fuzz; the same seed makes it again.
"""

import argparse
import itertools
import secrets
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import psutil

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))

import fuzz_imports  # noqa: E402 - found only now
from formats.mutations import harmed  # noqa: E402 - found only now
from formats.samples import samples  # noqa: E402 - as above
from readback.core.article import Draft, article_from  # noqa: E402 - as above
from readback.core.errors import FileUnreadable, Unreadable  # noqa: E402 - as above
from readback.core.ports import ARTICLE, Mode, Wish  # noqa: E402 - as above
from readback.formats import ReaderPool  # noqa: E402 - as above

KEPT = ROOT / ".cache" / "fuzz"
OPENED = "opened"
_FAILURES = frozenset({Unreadable.CRASHED, Unreadable.TOO_SLOW, Unreadable.TOO_HUNGRY})
_WISHES = (*[ARTICLE] * 8, Wish(Mode.WHOLE), Wish(Mode.AS_IS))
_MISNAMED = 0.1  # of the files are called as another format's
_AT_ONCE = 2
_WARM = 100  # files until all is loaded that reading takes
_NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Case:
    """A file to read: the format that it was made of, its name, its bytes, and what is wanted of it."""

    format: str
    name: str
    content: bytes = field(repr=False)
    wish: Wish


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the file of this number, and the seconds that it took."""

    number: int
    format: str
    what: str
    seconds: float
    failed: bool


@dataclass(frozen=True, slots=True)
class Report:
    """All outcomes, and the memory of the parent in bytes, once warm and at the end."""

    outcomes: Sequence[Outcome]
    before: int
    after: int

    @property
    def failures(self) -> list[Outcome]:
        """Those that no hostile file may cause."""
        return [outcome for outcome in self.outcomes if outcome.failed]

    @property
    def lines(self) -> list[str]:
        """The report as it is printed, a line for each format."""
        slowest = max(self.outcomes, key=lambda outcome: outcome.seconds)
        failed = [f"FAILED {it.what}: {it.format}, file {it.number}" for it in self.failures]
        return [
            *(self._line(format_) for format_ in sorted({outcome.format for outcome in self.outcomes})),
            f"slowest: {slowest.seconds:.2f} s, {slowest.format}, file {slowest.number}",
            f"memory of the parent: {self.before / 1e6:.0f} MB, then {self.after / 1e6:.0f} MB",
            *failed,
            f"{len(self.outcomes)} files, {len(failed)} failures",
        ]

    def _line(self, format_: str) -> str:
        outcomes = [outcome for outcome in self.outcomes if outcome.format == format_]
        counts = Counter(outcome.what for outcome in outcomes).most_common()
        return f"{format_:17}{len(outcomes):6}  " + ", ".join(f"{count} {what}" for what, count in counts)


class Fuzz:
    """A run: its seed makes its files, the same ones each time."""

    def __init__(self, seed: int, formats: Sequence[str] = (), kept: Path = KEPT) -> None:
        self._seed, self._kept = seed, kept
        self._samples = samples()
        self._formats = list(formats or self._samples)

    def case(self, number: int) -> Case:
        """The file of this number, from 0."""
        random = Random(f"{self._seed} {number}")
        format_ = self._formats[number % len(self._formats)]
        sample, other = self._samples[format_], random.choice(list(self._samples.values()))
        named = other if random.random() < _MISNAMED else sample
        content = harmed(sample.content, other.content, random)
        return Case(format_, named.name, content, random.choice(_WISHES))

    def run(self, count: int) -> Report:
        """Reads this many files, two at a time."""
        with closing(ReaderPool(processes=_AT_ONCE)) as pool:
            first = self._outcomes(pool, range(min(count, _WARM)))
            before = psutil.Process().memory_info().rss
            rest = self._outcomes(pool, range(len(first), count))
            return Report([*first, *rest], before, psutil.Process().memory_info().rss)

    def _outcomes(self, pool: ReaderPool, numbers: range) -> list[Outcome]:
        """What became of the files of these numbers, of which each thread takes the next."""
        waiting = iter(numbers)
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            of_threads = threads.map(lambda _: [self._outcome(pool, number) for number in waiting], range(_AT_ONCE))
            return sorted(itertools.chain.from_iterable(of_threads), key=lambda outcome: outcome.number)

    def _outcome(self, pool: ReaderPool, number: int) -> Outcome:
        case, began = self.case(number), time.monotonic()
        what, failed = _read(pool, case)
        if failed:
            self._kept.mkdir(parents=True, exist_ok=True)
            (self._kept / f"{self._seed}-{number} {case.name}").write_bytes(case.content)
        return Outcome(number, case.format, what, time.monotonic() - began, failed)


def _read(pool: ReaderPool, case: Case) -> tuple[str, bool]:
    """What became of a file, and whether no file may come to that."""
    try:
        _check(pool.read_bytes(case.content, case.name, case.wish).draft)
    except FileUnreadable as error:
        return error.reason, error.reason in _FAILURES
    except Exception as error:  # noqa: BLE001 - whatever else is raised is what is looked for
        return f"raised {type(error).__name__}", True
    return OPENED, False


def _check(draft: Draft) -> None:
    """Raises ValueError where a draft makes no article whose parts are where they should be."""
    article = article_from(draft, opened=_NOON, original_sha256="", source="a")
    for mark in article.landmarks:
        if not 0 <= mark.offset <= len(article.text):
            raise ValueError(mark)
    if not (article.text.strip() or article.pictures):
        raise ValueError("no text")


def main(arguments: Sequence[str]) -> int:
    """Runs, prints what came of it, and returns the exit status: 1 where anything failed."""
    parser = argparse.ArgumentParser(prog="build/dev.py fuzz", description="read files that came to harm")
    parser.add_argument("--count", type=int, default=10_000, help="how many files (default: 10,000)")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="makes the same files again")
    parser.add_argument("--format", choices=sorted(samples()), action="append", help="only files made of this format")
    parser.add_argument("--imports", action="store_true", help="files that were taken out, to be taken in")
    asked = parser.parse_args(arguments)
    print(f"--seed {asked.seed}", flush=True)
    if asked.imports:
        return fuzz_imports.main(max(1, asked.count), asked.seed, KEPT)
    report = Fuzz(asked.seed, asked.format or ()).run(max(1, asked.count))
    print("\n".join(report.lines))
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
