"""Makes the index anew beside the old one, on another thread; whoever has the library then takes it over."""

import os
import re
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from threading import Lock

from readback.core.corrections import Correction
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.ports import Progress, Stop
from readback.library.files import UNFINISHED, FileSystem
from readback.library.folder import ArticleFolder, mark_of
from readback.library.index import Index, Listed
from readback.library.index_writing import IndexWriter
from readback.library.snapshots import Snapshot
from readback.library.unindexed import tag_derived

Folders = Callable[[str], ArticleFolder]
"""The folder of the article of an id."""

_ID = re.compile("[0-9a-f]{64}")
_BUILDING, _READY = ".building", ".ready"


def marks_of(articles: Path, files: FileSystem) -> dict[str, str]:
    """The state of the files of every article, by its id."""
    marks = files.marks(articles, "article.json")
    return {id: mark_of(*both) for id, both in marks.items() if _ID.fullmatch(id)}


def opened(path: Path | None, *, writes: bool = True, alone: bool = False, kept: bytes | None = None) -> Index:
    """The index at a path, or in memory. Raises sqlite3.Error, and OSError where its folder cannot be made."""
    if path is not None and writes:
        path.parent.mkdir(parents=True, exist_ok=True)
        tag_derived(path.parent)
    return Index(path, writes=writes, alone=alone, kept=kept)


def discard(path: Path) -> None:
    """Takes an index away, as far as the system lets it go."""
    for name in (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))):
        with suppress(OSError):
            name.unlink(missing_ok=True)


def discard_all(path: Path) -> None:
    """Takes an index away, and those that were made to take its place."""
    for ending in ("", _BUILDING, _READY):
        discard(path.with_name(path.name + ending))


def sweep(folder: Path, files: FileSystem) -> None:
    """Takes away what a killed program left half written beside an article, as far as the system lets it."""
    for path in files.names(folder, f"*.*{UNFINISHED}"):
        if path.stem != "original":
            with suppress(OSError):
                files.remove(path)


def put(writer: IndexWriter, folder: ArticleFolder, id: str, settled: Sequence[Correction]) -> Listed:
    """Puts an article into an index as its files are now. Raises sqlite3.Error."""
    mark = folder.mark()
    try:
        kept, summary = folder.whole(settled)
    except ArticleMissing:
        writer.put_lost(id, mark)
        return mark, None
    writer.put(kept, summary, mark)
    return mark, summary


class Rebuilding:
    """Makes an index of articles, in this order, which is ready when it has its name.

    What changes meanwhile is told by the marks.
    """

    def __init__(self, ids: Sequence[str], folders: Folders, settled: Sequence[Correction], path: Path) -> None:
        self._ids = ids
        self._folders = folders
        self._settled = settled
        self._path = path
        self._lock, self._unwanted = Lock(), False

    def give_up(self) -> None:
        """Nothing is to come of it, wherever it is with its work."""
        with self._lock:
            self._unwanted = True

    def __call__(self, progress: Progress, stop: Stop) -> None:
        """Does it. Raises Cancelled when `stop` says so; sqlite3.Error and OSError where it cannot be written."""
        building = self._path.with_name(self._path.name + _BUILDING)
        discard(building)
        try:
            with closing(opened(building, alone=True)) as index:
                self._fill(index, progress, stop)
            with self._lock:
                if self._unwanted:
                    raise Cancelled
                os.replace(building, self._path.with_name(self._path.name + _READY))
        finally:
            discard(building)

    def _fill(self, index: Index, progress: Progress, stop: Stop) -> None:
        index.resettle(self._settled)
        with index.writing() as writer:  # at once, as nobody sees it before it is ready
            for done, id in enumerate(self._ids):
                if stop() or self._unwanted:
                    raise Cancelled
                put(writer, self._folders(id), id, self._settled)
                progress(done + 1, len(self._ids))
            writer.condense()


def lose(path: Path | None, under_way: Rebuilding | None, snapshot: Snapshot) -> None:
    """Takes an index away; nothing comes of one that is being made to take its place."""
    snapshot.discard()
    if under_way is not None:
        under_way.give_up()
    if path is not None:
        discard_all(path)


def adopts(path: Path, let_go: Callable[[], None]) -> bool:
    """Puts an index that is ready in the place of the old one, which is let go of first; whether there was one."""
    ready = path.with_name(path.name + _READY)
    if not ready.exists():
        return False
    let_go()
    discard(path)
    with suppress(OSError):  # another program reads the old one: next time
        os.replace(ready, path)
    return True
