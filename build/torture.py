"""Kills a program that changes a library, again and again: for build/dev.py, in the environment.

`torture [--kills N] [--seed S] [--passphrase | --converting | --importing]`. Notes, corrections, projects, the trash,
backups and restoring: whatever was said to be safe must be there after each kill, what was under way is done or not,
and everything is as it was stored. Or what is killed is the setting, changing and giving up of a passphrase itself, or
an import, which must be whole or not there at all.
"""

import argparse
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))

from library import importer, planting  # noqa: E402 - found only now
from library.disks import FastDisk, FaultyDisk  # noqa: E402 - as above
from library.planting import Place, filled  # noqa: E402 - as above
from library.samples import Clock, put  # noqa: E402 - as above
from library.vaults import CODE, PASSPHRASE, of_kind, open_library  # noqa: E402 - as above
from library.writer import held  # noqa: E402 - as above
from readback.core.errors import PassphraseWrong  # noqa: E402 - as above
from readback.core.library import Damage, Library  # noqa: E402 - as above
from readback.library import opening  # noqa: E402 - as above
from readback.library.encryption import keys  # noqa: E402 - as above
from readback.library.protecting import Protection  # noqa: E402 - as above

_SEARCHED = {"PYTHONPATH": os.pathsep.join([str(ROOT / "tests"), str(ROOT / "desktop")])}
_LANES = 4
_MOST_SAID = 60
"""A program is killed after it has said so many things at most."""
_LATEST = 0.02
"""And so much later at most, in seconds."""


class LostError(Exception):
    """Something is not as it was said to be."""


@dataclass
class Known:
    """What must be in a library: what was said to be safe, what it held at each backup, and what is under way."""

    safe: dict[str, str]
    backups: dict[str, dict[str, str]] = field(default_factory=dict)
    doing: tuple[str, str] | None = None
    said: int = 0

    def hear(self, line: str) -> None:
        """Takes in what the program said."""
        verb, thing, value = line.split("|")
        self.doing = (thing, value) if verb == "doing" else None
        if verb == "done":
            self.said += 1
            self.safe = self._after(thing, value)
            if thing == "backup":
                self.backups[value] = dict(self.safe)

    def allowed(self) -> list[dict[str, str]]:
        """What the library may hold now."""
        return [self.safe, self._after(*self.doing)] if self.doing else [self.safe]

    def _after(self, thing: str, value: str) -> dict[str, str]:
        if thing == "restore":
            return dict(self.backups[value])
        return self.safe if thing == "backup" else {**self.safe, thing: value}


def writer(root: Path, run: str) -> AbstractContextManager[subprocess.Popen[str]]:
    """A program that changes the library; killed at the end of the block."""
    return _started("writer", str(root), run)


@contextmanager
def _started(name: str, *arguments: str, led: bool = False) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(ROOT / "tests" / "library" / f"{name}.py"), *arguments]
    environment, pipe = {**os.environ, **_SEARCHED}, subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe if led else None, stdout=pipe, text=True, env=environment) as process:
        try:
            must(said(process) == "open False", "the library cannot be written")
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    """The next line of a program."""
    return process.stdout.readline().strip() if process.stdout else ""


def must(holds: object, what: object) -> None:
    """Raises LostError unless it holds."""
    if not holds:
        raise LostError(what)


def made(root: Path, kind: str = "plain") -> dict[str, str]:
    """Makes a library, encrypted or plain; what it holds."""
    library = open_library(of_kind(kind, root))
    put(library, "harbour")
    put(library, "airport", 1)
    found = held(library)
    library.close()
    return found


def tortured(root: Path, kills: int, chance: Random, kind: str) -> int:
    """Kills so often; how many things were said to be safe. Raises LostError where one of them is not."""
    known = Known(made(root, kind))
    for run in range(kills):
        with writer(root, str(run)) as process:
            for _ in range(chance.randrange(1, _MOST_SAID)):
                known.hear(said(process))
            with suppress(subprocess.TimeoutExpired):
                process.wait(chance.random() * _LATEST)
            process.kill()
            for line in process.communicate()[0].split("\n")[:-1]:  # said before the kill and not read yet
                known.hear(line)
        _examine(root, known)
    return known.said


def _examine(root: Path, known: Known) -> None:
    """Opens the library as the next program would, and goes on with what is found."""
    library = open_library(root)
    found = held(library)
    must(found in known.allowed(), f"{found} is none of {known.allowed()}")
    _must_be_sound(library)
    must(set(known.backups) <= set(library.safety.backups()), "a backup is gone")
    library.close()
    known.safe, known.doing = found, None


def _must_be_sound(library: Library) -> None:
    problems = library.problems()
    must(not problems, problems)
    faults = [it for it in library.safety.verify(lambda _done, _all: None, lambda: False) if it.faults]
    must(not faults, faults)


def converted(root: Path, kills: int, chance: Random) -> int:
    """Kills so often what sets, changes and gives up a passphrase; how many kills left a library half encrypted.

    Raises LostError where anything is lost, or can be read without the passphrase once all is encrypted.
    """
    place, secret, halfway = Place(root, Clock(), FaultyDisk()), PASSPHRASE, 0
    library = filled(place)
    before = planting.held(library)
    library.close()
    protection = Protection(root, FastDisk(), place.index)
    for _ in range(kills):
        deed = chance.choice(("change", "give up", "give up")) if protection.is_set() else "set"
        steps = chance.randrange(sum(1 for it in root.rglob("*") if it.is_file()))
        with _started("converter", str(root), str(place.index), deed, secret, led=True) as process:
            told = [said(process)]
            while told[-1] not in {"", "done"} and len(told) <= steps:
                print(end=".", flush=True, file=process.stdin)
                told.append(said(process))
            with suppress(subprocess.TimeoutExpired):
                process.wait(chance.random() * _LATEST)
        file = keys.read(root, FastDisk())
        halfway += file is not None and file.state is not keys.State.ENCRYPTED
        if deed == "set" and "done" in told:
            must(not place.hits_without_key(), f"to be read without the passphrase: {place.hits_without_key()}")
        secret = _opening(protection, [it for it in reversed(told) if it.startswith(secret)] + [secret])
        library = opening.open_library(root, FastDisk(), place.clock, place.index, _key(protection, secret))
        after = planting.held(library)
        must(after == before, f"{after} is not {before}")
        _must_be_sound(library)
        library.close()
        must(not (protection.is_set() and place.hits_without_key()), "the words are to be read without the passphrase")
    return halfway


def imported(folder: Path, kills: int, chance: Random, kind: str) -> int:
    """Kills so often what takes in a file; of how many of these imports something was there, and was taken back.

    Raises LostError where a library is neither as it was nor has all of the file.
    """
    file, whole, root, midway = folder / "in.json", folder / "Whole", folder / "Library", 0
    file.write_bytes(importer.content(folder / "Other"))
    library = importer.a_library(of_kind(kind, whole), FastDisk())
    before = importer.what_is_there(whole, library)
    steps = len(importer.found_in(file.read_bytes(), library).steps)
    library.close()
    for _ in range(kills):
        shutil.copytree(whole, root)
        told = list[str]()
        with _started("importer", str(root), str(file)) as process:
            for _ in range(chance.randrange(steps + 3)):
                told.append(said(process))
            with suppress(subprocess.TimeoutExpired):
                process.wait(chance.random() * _LATEST)
            process.kill()
            told += process.communicate()[0].split("\n")
        library = open_library(root, FastDisk(), Clock())  # by whose time nothing has lain long in the trash
        back = any(it.damage is Damage.TAKEN_BACK for it in library.problems())
        midway += back
        found = importer.what_is_there(root, library)
        if "done" in told or (found != before and not back):
            must(importer.found_in(file.read_bytes(), library).edit is None, "a part of the file is missing")
        else:
            must(found == before, f"{found} is not {before}")
        _must_be_sound(library)
        library.close()
        shutil.rmtree(root)
    return midway


def _opening(protection: Protection, secrets: Sequence[str]) -> str:
    """The passphrase that opens a library, of those that may; the first where it has none."""
    for secret in secrets:
        with suppress(PassphraseWrong):
            must(_key(protection, secret) == _key(protection, CODE), "the recovery code is that of another library")
            return secret
    raise LostError("no passphrase opens the library")


def _key(protection: Protection, secret: str) -> keys.Key | None:
    return protection.opened(secret) if protection.is_set() else None


def run(kills: int, seed: int, folder: Path, kind: str = "plain") -> int:
    """Kills so often, several programs at a time; how many things were said to be safe.

    The libraries are of a kind: plain, or encrypted.
    """
    lanes = range(_LANES)
    shares = [kills // _LANES + (lane < kills % _LANES) for lane in lanes]
    with ThreadPoolExecutor(_LANES) as pool:
        return sum(
            pool.map(
                lambda lane: tortured(folder / f"Library {lane}", shares[lane], Random(f"{seed} {lane}"), kind), lanes
            )
        )


def main(arguments: Sequence[str]) -> int:
    """Runs, prints what came of it, and returns the exit status: 1 where anything was lost."""
    parser = argparse.ArgumentParser(prog="build/dev.py torture", description="kill a program that saves")
    parser.add_argument("--kills", type=int, default=1_000, help="how often (default: 1,000)")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="chooses when")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--passphrase", action="store_true", help="libraries that have a passphrase")
    kind.add_argument("--converting", action="store_true", help="what sets, changes and gives up a passphrase")
    kind.add_argument("--importing", action="store_true", help="what takes in a file that another library gave out")
    asked = parser.parse_args(arguments)
    print(f"--seed {asked.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        try:
            print(f"{asked.kills:,} kills; {_outcome(asked, Path(folder))}")
        except LostError as lost:
            print(f"LOST: {lost}")
            return 1
    return 0


def _outcome(asked: argparse.Namespace, folder: Path) -> str:
    if asked.converting:
        halfway = converted(folder / "Home" / "Library", asked.kills, Random(asked.seed))
        return f"{halfway:,} of them left a library half encrypted; nothing was lost, nothing could be read without"
    if asked.importing:
        midway = imported(folder, asked.kills, Random(asked.seed), "plain")
        return f"{midway:,} of them came midway, and all was taken back; no library had a part of the file"
    safe = run(asked.kills, asked.seed, folder, "encrypted" if asked.passphrase else "plain")
    return f"of {safe:,} things said to be safe none was lost"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
