"""From a file or the clipboard to an article: read by the reader, then kept by the library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from readback.core.article import Article, article_from
from readback.core.errors import ArticleMissing, FileUnreadable, LibraryUnwritable
from readback.core.ports import Reader, Reading, Summary
from readback.core.workspace import PlacedNote, Workspace, now
from readback.ui.desk import Desk
from readback.ui.tasks import Job, Lane, Tasks


@dataclass(frozen=True, slots=True)
class Opened:
    """An article to show, with its notes and the shelf as it is now.

    `refusal` is why the library could not keep it: it can be read then, but nothing can be noted on it.
    """

    article: Article
    notes: tuple[PlacedNote, ...] = ()
    shelf: tuple[Summary, ...] | None = None
    refusal: LibraryUnwritable | None = None


@dataclass(frozen=True, slots=True)
class Clip:
    """What the clipboard holds in one form; the name's ending tells which."""

    content: bytes
    name: str


Add = Callable[[Workspace, Reading], Article]


@dataclass(slots=True)
class _Batch:
    """Files opened together: the first that can be read is shown."""

    total: int
    done: int = 0
    shown: bool = False
    jobs: list[Job] = field(default_factory=list)


class Opening(QObject):
    """Opens files and clips; the reading and the keeping happen elsewhere, the answers come here."""

    opened = Signal(object)
    """Opened: an article to be shown."""

    added = Signal(object)
    """Opened: an article that was only put on the shelf, as another one of the batch is shown."""

    failed = Signal(object)
    """The error of one file."""

    progressed = Signal(int, int)
    """How many files of the batch are done, of how many."""

    def __init__(self, tasks: Tasks, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._reader = tasks, desk, reader
        self._batch = _Batch(0)

    def files(self, paths: Sequence[str]) -> None:
        """Opens files; the first readable one is shown, all are kept."""
        reader = self._reader
        batch = self._batch = _Batch(len(paths))
        for path in paths:
            read = partial(_read_file, reader, path)
            add: Add = partial(_add_file, path)
            self._start(batch, read, add, Path(path).name, partial(self._fail, batch))

    def clips(self, clips: Sequence[Clip]) -> None:
        """Opens the clipboard in the first of its forms that holds an article."""
        clip, *others = clips
        batch = self._batch = _Batch(1)

        def refused(error: Exception) -> None:
            if others and isinstance(error, FileUnreadable):
                self.clips(others)
            else:
                self._fail(batch, error)

        self._start(batch, partial(_read_clip, self._reader, clip), partial(_add_clip, clip), clip.name, refused)

    def cancel(self) -> None:
        """Stops what is being read; what the library has already been given stays."""
        for job in self._batch.jobs:
            job.cancel()
        self._batch = _Batch(0)
        self.progressed.emit(0, 0)

    def _start(
        self,
        batch: _Batch,
        read: Callable[[Job], Reading],
        add: Add,
        name: str,
        failed: Callable[[Exception], None],
    ) -> None:
        def keep(reading: Reading) -> None:
            self._desk.ask(
                lambda workspace, _: _kept(workspace, add, reading, name),
                lambda opened: self._done(batch, opened),
                lambda error: self._without_library(batch, reading, name, error),
            )

        batch.jobs.append(self._tasks.run(Lane.READING, read, keep, failed))
        self.progressed.emit(batch.done, batch.total)

    def _without_library(self, batch: _Batch, reading: Reading, name: str, error: Exception) -> None:
        """The library is not there at all: the article is still shown."""
        if not isinstance(error, LibraryUnwritable):
            self._fail(batch, error)
            return
        self._tasks.run(
            Lane.READING,
            lambda _: Opened(_article(reading, name), refusal=error),
            lambda opened: self._done(batch, opened),
            lambda failure: self._fail(batch, failure),
        )

    def _done(self, batch: _Batch, opened: Opened) -> None:
        (self.added if batch.shown else self.opened).emit(opened)
        batch.shown = True
        self._count(batch)

    def _fail(self, batch: _Batch, error: Exception) -> None:
        self.failed.emit(error)
        self._count(batch)

    def _count(self, batch: _Batch) -> None:
        batch.done += 1
        if batch is self._batch:
            self.progressed.emit(batch.done, batch.total)


def _read_file(reader: Reader, path: str, job: Job) -> Reading:
    return reader.read(path, stop=job.stop)


def _read_clip(reader: Reader, clip: Clip, job: Job) -> Reading:
    return reader.read_bytes(clip.content, clip.name, stop=job.stop)


def _add_file(path: str, workspace: Workspace, reading: Reading) -> Article:
    return workspace.add_file(reading, path)


def _add_clip(clip: Clip, workspace: Workspace, reading: Reading) -> Article:
    return workspace.add_bytes(reading, clip.content, clip.name)


def _article(reading: Reading, name: str) -> Article:
    return article_from(reading.draft, opened=now(), original_sha256=reading.sha256, source=name)


def _kept(workspace: Workspace, add: Add, reading: Reading, name: str) -> Opened:
    """On the library's thread: keeps the article; where that is refused, one that is there already serves."""
    try:
        article = add(workspace, reading)
    except LibraryUnwritable as refusal:
        unkept = _article(reading, name)
        try:
            article = workspace.library.article(unkept.id)
        except ArticleMissing:
            return Opened(unkept, refusal=refusal)
    return Opened(article, workspace.notes_on(article), tuple(workspace.library.summaries()))


def text_clip(text: str) -> Clip:
    """Copied plain text as a clip."""
    return Clip(text.encode("utf-8", "surrogatepass"), "pasted.txt")


def html_clip(html: str) -> Clip:
    """Copied HTML as a clip."""
    return Clip(html.encode("utf-8", "surrogatepass"), "pasted.html")
