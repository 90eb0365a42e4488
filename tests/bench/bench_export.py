"""What taking out a library with its originals needs of memory, against the sum of the files that come out.

READBACK_BENCH_ARTICLES is the number of articles, 200 where it says nothing, each with an original of a megabyte.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from readback.core.article import Draft, article_from
from readback.core.outgoing.leaks import Listed
from readback.core.outgoing.leaving import made
from readback.core.outgoing.model import Contents, OutKind, Selection
from readback.core.workspace import Workspace, now
from readback.export import English, searched, taken_out
from readback.library import open_library

COUNT = int(os.environ.get("READBACK_BENCH_ARTICLES", "200"))
MEGABYTE = 1_000_000


def bench() -> Iterator[tuple[str, float, str]]:
    """The rows of the benchmark; each export is one of a process of its own."""
    with TemporaryDirectory(prefix="readback-bench-") as temporary:
        root = Path(temporary) / "Library"
        _fill(root)
        without, (held, size) = _peak(root, "nothing")[0], _peak(root, "originals")
        yield f"files of {COUNT:,} articles, with originals", size / MEGABYTE, "MB"
        yield "memory at its most without originals", without / MEGABYTE, "MB"
        yield "memory at its most with originals", held / MEGABYTE, "MB"
        yield "more memory to the sum of the files", (held - without) / size, "x"


def _fill(root: Path) -> None:
    library, chance = open_library(root), Random(1)
    for number in range(COUNT):
        text = f"Story {number}\n{chance.randbytes(400).hex()} was said at the harbour."
        content = f"<p>{text}<!-- ".encode() + chance.randbytes(MEGABYTE // 2).hex().encode()
        draft = Draft((), title=f"Story {number}", verbatim=text)
        made_of = article_from(
            draft, opened=now(), original_sha256=sha256(content).hexdigest(), source=f"{number}.html"
        )
        library.add(made_of, BytesIO(content), ".html")
    library.close()


def _peak(root: Path, along: str) -> tuple[float, float]:
    """The most memory that a process takes which takes all out, and the size of its files; in bytes."""
    command = [sys.executable, __file__, str(root), along]
    found = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **_places()})
    most, size = map(float, found.stdout.split())
    return most, size


def _places() -> dict[str, str]:
    return {"PYTHONPATH": os.pathsep.join(sys.path)}


def _take_out(root: Path, along: str) -> None:
    library = open_library(root)
    kind, contents = OutKind.MARKDOWN, Contents(originals=along == "originals", manifest=True)
    taken = Workspace(library, now).outgoing.take(Selection(), kind, contents)
    leaving = made(taken, kind, partial(taken_out, taken, kind, English()), lambda *_: None, lambda: False)
    searched(leaving.files, [Listed("whale")], lambda content, _: content.decode("utf-8", "replace"))
    to = root.with_name(f"out {along}")
    leaving.write(to, over=False, progress=lambda *_: None, stop=lambda: False)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, leaving.size)  # noqa: T201


if __name__ == "__main__":
    _take_out(Path(sys.argv[1]), sys.argv[2])
