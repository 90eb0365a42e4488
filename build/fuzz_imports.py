"""Takes in files that came to harm, and tells what became of them: for build/dev.py, in the environment.

`fuzz --imports [--count N] [--seed S]`. The files are made of a library that was taken out, of its notes as
annotations, and of an export of Hypothesis. None may end in anything but a reason or a whole intake; after a refusal
the library is as it was, and what came in can be read, taken out and taken back. What fails is kept in .cache/fuzz.
"""

import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))

from formats.mutations import harmed  # noqa: E402 - found only now
from library.disks import FastDisk  # noqa: E402 - as above
from library.samples import Clock, a_clearing, a_correction, a_note, an_analysis, an_article  # noqa: E402 - as above
from readback.core.catalogue import Project, SavedSearch, State  # noqa: E402 - as above
from readback.core.errors import FileUnusable, ReadbackError  # noqa: E402 - as above
from readback.core.incoming.reading import intake_of  # noqa: E402 - as above
from readback.core.library import Library  # noqa: E402 - as above
from readback.core.outgoing.model import Contents, OutKind, Selection, Whole  # noqa: E402 - as above
from readback.core.workspace import Workspace  # noqa: E402 - as above
from readback.export import English, taken_out  # noqa: E402 - as above
from readback.library import open_library  # noqa: E402 - as above

ALL = Contents(notes=True, originals=True, hashes=True)
SLOWEST = 5.0
"""So many seconds a file may take at most."""

BY_BYTES = 0.3
"""So much of the harm is done to the bytes; the rest to what they say."""

ODD: Sequence[Any] = (
    *(None, True, False, 0, 1, -1, 2**31, 2**53, -(2**63), 10**30, 0.5, 1e308, float("inf"), float("nan")),
    *(
        "",
        " ",
        "\ud800",
        "\x00",
        "0",
        "a" * 5_000,
        "é",
        "../../x",
        ".exe",
        "2026-05-04T12:00:00",
        "9999-12-31T23:59:59Z",
    ),
    *([], {}, [[]], [{}], {"": ""}, {"readback": 1}, {"type": "Annotation"}, [None] * 50),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the file of this number, and whether no file may come to that."""

    number: int
    kind: str
    what: str
    seconds: float
    failed: bool


class Imports:
    """A run: its seed makes its files, the same ones each time."""

    def __init__(self, seed: int, root: Path, kept: Path) -> None:
        self._seed, self._kept = seed, kept
        self._library = open_library(root, FastDisk(), Clock())
        _fill(self._library, ("harbour", "airport"))
        self._workspace = Workspace(self._library, Clock())
        self._before = self._whole()
        self._samples = dict(_samples(root.with_name("other")))
        self._names = list(self._samples)

    def content(self, number: int) -> tuple[str, bytes]:
        """The kind and the bytes of the file of this number, from 0."""
        random = Random(f"{self._seed} {number}")
        kind = self._names[number % len(self._names)]
        sample, other = self._samples[kind], self._samples[random.choice(self._names)]
        if random.random() < BY_BYTES:
            return kind, harmed(sample, other, random)
        data, strange = json.loads(sample), json.loads(other)
        for _ in range(random.choice((1, 1, 1, 2, 5))):
            data = _changed(data, strange, random)
        return kind, json.dumps(data).encode()

    def run(self, count: int) -> list[Outcome]:
        """Takes in so many files, one after the other."""
        return [self._outcome(number) for number in range(count)]

    def _outcome(self, number: int) -> Outcome:
        kind, content = self.content(number)
        began = time.monotonic()
        what, failed = self._take(content)
        seconds = time.monotonic() - began
        if seconds > SLOWEST:
            what, failed = f"took {seconds:.0f} s", True
        if failed:
            self._kept.mkdir(parents=True, exist_ok=True)
            (self._kept / f"import-{self._seed}-{number}.json").write_bytes(content)
        return Outcome(number, kind, what, seconds, failed)

    def _take(self, content: bytes) -> tuple[str, bool]:
        try:
            found = intake_of(content, "in.json", self._workspace.incoming)
            if found.edit is None:
                return "nothing new", self._whole() != self._before
            edit = found.edit
            edit.redo()
            self._whole()
            for kind in (OutKind.MARKDOWN, OutKind.ANNOTATIONS):
                taken = self._workspace.outgoing.take(Selection(), kind, ALL)
                tuple(taken_out(taken, kind, English()))
            edit.undo()
        except FileUnusable as error:
            return str(error.reason), self._whole() != self._before
        except ReadbackError as error:
            return f"refused by the library: {type(error).__name__}", self._whole() != self._before
        except Exception as error:  # noqa: BLE001 - whatever else is raised is what is looked for
            return f"raised {type(error).__name__}", True
        return ("taken in", False) if self._whole() == self._before else ("not taken back", True)

    def _whole(self) -> Whole:
        return self._workspace.outgoing.take(Selection(), OutKind.JSON, ALL).whole


def lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What came of all files, a line for each kind."""
    for kind in sorted({it.kind for it in outcomes}):
        counts = Counter(it.what for it in outcomes if it.kind == kind).most_common()
        yield f"{kind:12}" + ", ".join(f"{count} {what}" for what, count in counts)
    slowest = max(outcomes, key=lambda it: it.seconds)
    yield f"slowest: {slowest.seconds:.2f} s, {slowest.kind}, file {slowest.number}"
    failed = [it for it in outcomes if it.failed]
    yield from (f"FAILED {it.what}: {it.kind}, file {it.number}" for it in failed)
    yield f"{len(outcomes)} files, {len(failed)} failures"


def main(count: int, seed: int, kept: Path) -> int:
    """Runs, prints what came of it, and returns the exit status: 1 where anything failed."""
    with tempfile.TemporaryDirectory() as folder:
        outcomes = Imports(seed, Path(folder, "library"), kept).run(count)
    print("\n".join(lines(outcomes)))
    return 1 if any(it.failed for it in outcomes) else 0


def _fill(library: Library, subjects: Sequence[str]) -> None:
    for hours, subject in enumerate(subjects):
        article, content = an_article(subject, hours)
        known = replace(article, url=f"https://sound.example/{subject}", byline="Ada Brook")
        library.add(known, BytesIO(content), ".html")
        library.save_note(a_note(article, f"n-{subject}", f"On the *{subject}*."))
        library.save_correction(a_correction(article, f"c-{subject}"))
        library.save_clearing(article.id, a_clearing())
        library.save_analysis(an_analysis(article))
        library.set_state(article.id, State(read=True, position=9))
        library.catalogue.save_project(Project(f"p-{subject}", f"The {subject}", (article.id,)))
    library.catalogue.save_search(SavedSearch("s1", "Closed", "closed"))


def _samples(root: Path) -> Iterator[tuple[str, bytes]]:
    """Sound files of each kind, of a library that shares one article with the one they come to."""
    library = open_library(root, FastDisk(), Clock())
    _fill(library, ("airport", "station"))
    outgoing = Workspace(library, Clock()).outgoing
    content = b""
    for kind, contents in ((OutKind.JSON, ALL), (OutKind.ANNOTATIONS, Contents())):
        ((_, content),) = taken_out(outgoing.take(Selection(), kind, contents), kind, English())
        yield kind.value, content
    notes = json.loads(content)["first"]["items"]
    yield "hypothesis", json.dumps({"annotations": [_of_hypothesis(it) for it in notes]}).encode()
    library.close()


def _of_hypothesis(it: Mapping[str, Any]) -> dict[str, Any]:
    """An annotation as Hypothesis exports it."""
    url = it["target"]["source"]["id"].replace("station", "harbour")
    return {
        "id": "kEb9",
        "created": it["created"],
        "updated": it["modified"],
        "uri": url,
        "text": it["body"][0]["value"],
        "tags": ["check"],
        "document": {"title": [it["target"]["source"]["label"]]},
        "target": [{"source": url, "selector": it["target"]["selector"]}],
    }


def _changed(data: Any, other: Any, random: Random) -> Any:
    """Data of which one part is another one."""
    places = list(_places(data))
    if not places:
        return deepcopy(random.choice(ODD))
    holder, key = random.choice(places)
    match random.randrange(6):
        case 0:
            del holder[key]
        case 1:
            parts = list(_places(other))
            there, at = random.choice(parts)
            holder[key] = deepcopy(there[at])
        case 2 if isinstance(holder, list):
            holder.append(deepcopy(holder[key]))
        case 2:
            holder[random.choice(("", "id", "article", "type", "extra"))] = deepcopy(holder[key])
        case 3 if type(holder[key]) in {int, float}:
            holder[key] += random.choice((-(10**6), -1, 1, 10**6))
        case _:
            holder[key] = deepcopy(random.choice(ODD))
    return data


def _places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every part that something holds, with what holds it."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in list(pairs):
        yield data, key
        yield from _places(value)
