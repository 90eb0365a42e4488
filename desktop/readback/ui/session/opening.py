"""From files and the clipboard to articles: read by the reader, then kept by the library, a few at a time."""

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from readback.core.article import Article, article_from
from readback.core.errors import ArticleMissing, FileUnreadable, LibraryUnwritable, Unreadable
from readback.core.intake import Found, found
from readback.core.ports import ARTICLE, Reader, Reading, Wish
from readback.core.remarks import Remark, remarks
from readback.core.saves.recognising import Kin
from readback.core.workspace import Workspace, now
from readback.ui.session.desk import Desk
from readback.ui.session.intake import Failure, Intake, Opened, Request
from readback.ui.tasks import Job, Lane, Tasks

AT_ONCE = 3
"""So many files are on their way at a time: two in reader processes and one in the library."""

PACE = 1.0
"""Seconds between two looks at the whole shelf while many files come in."""


@dataclass(frozen=True, slots=True)
class Clip:
    """What the clipboard holds in one form; the name's ending tells which."""

    content: bytes
    name: str


@dataclass(frozen=True, slots=True)
class _Item:
    """A file or clip on its way: how it is read and kept, and in which forms else the clipboard has it."""

    request: Request
    number: int
    path: str
    name: str
    read: Callable[[Job], Reading]
    add: Callable[[Workspace, Reading], Article]
    others: tuple[Clip, ...] = ()


@dataclass(slots=True)
class _Run:
    """Everything between the first file that is asked for and the last that is done."""

    waiting: deque[_Item] = field(default_factory=deque)
    jobs: dict[int, Job] = field(default_factory=dict)
    done: int = 0
    total: int = 0
    articles: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    skipped: int = 0
    shown: bool = False
    remarked: list[tuple[str, Remark]] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    drafts: set[str] = field(default_factory=set)
    stayed: list[str] = field(default_factory=list)
    awaited: dict[str, Request] = field(default_factory=dict)
    """Paths that are still to be looked into or read in, and how that was asked for."""
    order: dict[str, int] = field(default_factory=dict)
    """Which place each path has among those asked for."""
    listed: float = 0.0
    looking: int = 0
    """How often folders are being looked into for files."""


class Opening(QObject):
    """Opens files and clips; the reading and the keeping happen elsewhere, the answers come here."""

    opened = Signal(object)
    """Opened: an article to be shown."""

    added = Signal(object)
    """Opened: an article that was only put on the shelf, as another one is shown."""

    failed = Signal(object)
    """The error of a file that was opened alone."""

    progressed = Signal(int, int)
    """How many files are done, of how many."""

    pausing = Signal(bool)
    """Whether no further file is begun until the reader says so."""

    finished = Signal(object)
    """Intake: all that was asked for is done."""

    alikeFound = Signal(object)
    """tuple[Kin, ...]: articles just opened, each with another that may be a save of its story."""

    def __init__(self, tasks: Tasks, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._reader = tasks, desk, reader
        self._run = _Run()
        self._paused = False
        self._count = 0
        self._locked: dict[str, Request] = {}

    @property
    def paused(self) -> bool:
        """Whether no further file is begun until the reader says so."""
        return self._paused

    @property
    def awaited(self) -> Mapping[str, Request]:
        """The paths of files and folders that are still to be read in, and how that was asked for."""
        return self._run.awaited

    def files(self, paths: Sequence[str], *, show: bool = True, project: str = "", draft: bool = False) -> None:
        """Opens files, and those in folders; the first readable one is shown unless told otherwise, all are kept.

        `project` is the id of one that they are put into as they are kept; `draft` keeps them as drafts.
        """
        run, endings, request = self._run, self._reader.endings, Request(not show, project, draft)
        run.looking += 1
        run.awaited |= dict.fromkeys(paths, request)
        meant = partial(self._meant, run, request, paths)
        self._watch(run, lambda _: found(paths, endings), meant, partial(self._lost, run, request))
        self._tell(run)

    def unlock(self, path: str, password: str) -> None:
        """Opens a file with its password, which is used once and kept nowhere."""
        read = partial(_read_file, self._reader, path, wish=Wish(password=password))
        request = replace(self._locked.pop(path, Request()), shown=False)
        self._take(self._run, [replace(self._file(request, path), read=read)])

    def clips(self, clips: Sequence[Clip], *, project: str = "", draft: bool = False) -> None:
        """Opens the clipboard in the first of its forms that holds an article."""
        clip, *others = clips
        item = self._clip(Request(project=project, draft=draft), clip, clip.name)
        self._take(self._run, [replace(item, others=tuple(others))])

    def pause(self, *, on: bool) -> None:
        """Begins no further file, or goes on; what is being read is finished."""
        if on is not self._paused:
            self._paused = on
            self.pausing.emit(on)
            self._feed(self._run)

    def cancel(self) -> None:
        """Stops what is being read; what the library has already been given stays."""
        run, self._run = self._run, _Run()
        for job in run.jobs.values():
            job.cancel()
        self.pause(on=False)
        self.progressed.emit(0, 0)

    def _meant(self, run: _Run, request: Request, paths: Sequence[str], meant: Found) -> None:
        run.looking -= 1
        for path in paths:
            run.awaited.pop(path, None)
        run.awaited |= dict.fromkeys(meant.files, request)
        run.skipped += meant.skipped
        for folder in meant.unreadable:
            run.total += 1
            self._fail(run, folder, FileUnreadable(folder, Unreadable.FORBIDDEN), request)
        self._take(run, [self._file(request, path) for path in meant.files])

    def _lost(self, run: _Run, request: Request, error: Exception) -> None:
        run.looking -= 1
        run.total += 1
        self._fail(run, "", error, request)

    def _file(self, request: Request, path: str) -> _Item:
        read, add = partial(_read_file, self._reader, path), partial(_add_file, path, draft=request.draft)
        return _Item(request, request.take(), path, Path(path).name, read, add)

    def _clip(self, request: Request, clip: Clip, path: str) -> _Item:
        read, add = partial(_read_clip, self._reader, clip), partial(_add_clip, clip, draft=request.draft)
        return _Item(request, request.take(), path, clip.name, read, add)

    def _take(self, run: _Run, items: Sequence[_Item]) -> None:
        run.waiting += items
        for item in items:
            run.order.setdefault(item.path, len(run.order))
        run.total += len(items)
        self._tell(run)
        self._feed(run)

    def _feed(self, run: _Run) -> None:
        """Begins as many files as may be on their way at once."""
        while run.waiting and len(run.jobs) < AT_ONCE and not self._paused:
            item = run.waiting.popleft()
            self._watch(run, item.read, partial(self._keep, run, item), partial(self._unread, run, item))
        if run is self._run and not run.looking and run.done == run.total:
            self._finish(run)

    def _watch(
        self, run: _Run, work: Callable[[Job], object], done: Callable[..., None], failed: Callable[[Exception], None]
    ) -> None:
        """Runs work in the lane of readers, and knows of it for as long as it runs."""
        self._count += 1
        number = self._count

        def over(then: Callable[..., None], outcome: object) -> None:
            run.jobs.pop(number, None)
            then(outcome)

        run.jobs[number] = self._tasks.run(Lane.READING, work, partial(over, done), partial(over, failed))

    def _unpack(self, run: _Run, item: _Item, reading: Reading) -> None:
        """Opens the files that came with a mail, as articles of their own."""
        attached = reading.draft.attachments
        known = [it for it in attached if Path(it.name).suffix.lower() in self._reader.endings]
        run.skipped += len(attached) - len(known)
        clips = (Clip(it.content, it.name) for it in known)
        self._take(run, [self._clip(item.request, clip, f"{item.path}: {clip.name}") for clip in clips])

    def _keep(self, run: _Run, item: _Item, reading: Reading) -> None:
        last, at = not run.waiting, time.monotonic()
        perhaps_shown = item.number <= AT_ONCE and not item.request.shown
        listed = last or perhaps_shown or at - run.listed >= PACE
        run.listed = at if listed else run.listed
        self._desk.ask(
            lambda workspace, _: _kept(workspace, item, reading, listed=listed),
            lambda opened: self._done(run, item, opened),
            lambda error: self._without_library(run, item, reading, error),
        )
        self._unpack(run, item, reading)

    def _without_library(self, run: _Run, item: _Item, reading: Reading, error: Exception) -> None:
        """The library is not there at all: the article is still shown."""
        if not isinstance(error, LibraryUnwritable):
            self._fail(run, item.path, error, item.request, item.number)
            return
        self._watch(
            run,
            lambda _: Opened(_article(reading, item), refusal=error),
            partial(self._done, run, item),
            lambda failure: self._fail(run, item.path, failure, item.request, item.number),
        )

    def _unread(self, run: _Run, item: _Item, error: Exception) -> None:
        if item.others and isinstance(error, FileUnreadable):
            run.total -= 1
            self.clips(item.others, project=item.request.project, draft=item.request.draft)
            return
        if isinstance(error, FileUnreadable) and error.reason is Unreadable.ENCRYPTED:
            self._locked[item.path] = item.request
        self._fail(run, item.path, error, item.request, item.number)

    def _done(self, run: _Run, item: _Item, opened: Opened) -> None:
        if opened.known and opened.article.id not in run.articles:
            run.known.add(opened.article.id)
        run.articles.append(opened.article.id)
        first = item.request.over(item.number, opened)
        if first is opened:
            run.shown = True
            self.opened.emit(opened)
        else:
            self.added.emit(opened)
            self._show_late(run, first)
        if opened.article.draft:
            run.drafts.add(opened.article.id)
        if opened.article.draft is not item.request.draft:
            run.stayed.append(opened.article.id)
        run.remarked += [(opened.article.title, remark) for remark in sorted(opened.remarks)]
        self._step(run, item.path)

    def _fail(self, run: _Run, path: str, error: Exception, request: Request, number: int = 0) -> None:
        run.failures.append(Failure(path, error, request.draft, request.project))
        self._show_late(run, request.over(number, None))
        self._step(run, path)

    def _show_late(self, run: _Run, first: Opened | None) -> None:
        """Shows what was read before it was known to be the first of its request; the shelf is another by now."""
        if first is not None:
            run.shown = True
            self.opened.emit(replace(first, shelf=None))

    def _step(self, run: _Run, path: str) -> None:
        run.done += 1
        run.awaited.pop(path, None)
        self._tell(run)
        self._feed(run)

    def _tell(self, run: _Run) -> None:
        if run is self._run:
            self.progressed.emit(run.done, run.total + run.looking)

    def _finish(self, run: _Run) -> None:
        self._run = _Run()
        intake = Intake(
            tuple(run.articles),
            tuple(sorted(run.failures, key=lambda it: run.order.get(it.path, -1))),
            run.skipped,
            run.shown,
            tuple(run.remarked),
            frozenset(run.known),
            frozenset(run.drafts),
            tuple(run.stayed),
        )
        if intake.total == 1 and intake.failures:
            self.failed.emit(intake.failures[0].error)
        self.finished.emit(intake)
        if intake.articles:
            self._desk.ask(
                lambda workspace, job: workspace.alike(intake.articles, job.stop), self._alike, lambda _: None
            )

    def _alike(self, pairs: tuple[Kin, ...]) -> None:
        if pairs:
            self.alikeFound.emit(pairs)


def _read_file(reader: Reader, path: str, job: Job, wish: Wish = ARTICLE) -> Reading:
    return reader.read(path, wish, stop=job.stop)


def _read_clip(reader: Reader, clip: Clip, job: Job) -> Reading:
    return reader.read_bytes(clip.content, clip.name, stop=job.stop)


def _add_file(path: str, workspace: Workspace, reading: Reading, *, draft: bool) -> Article:
    return workspace.add_file(reading, path, draft=draft)


def _add_clip(clip: Clip, workspace: Workspace, reading: Reading, *, draft: bool) -> Article:
    return workspace.add_bytes(reading, clip.content, clip.name, draft=draft)


def _article(reading: Reading, item: _Item) -> Article:
    article = article_from(reading.draft, opened=now(), original_sha256=reading.sha256, source=item.name)
    return replace(article, draft=item.request.draft)


def _kept(workspace: Workspace, item: _Item, reading: Reading, *, listed: bool) -> Opened:
    """On the library's thread: keeps the article; where that is refused, one that is there already serves."""
    began = now()
    try:
        article = item.add(workspace, reading)
    except LibraryUnwritable as refusal:
        unkept = _article(reading, item)
        try:
            article = workspace.library.article(unkept.id)
        except ArticleMissing:
            return Opened(unkept, refusal=refusal)
    project = workspace.shelf.project(item.request.project) if item.request.project else None
    if project is not None:
        workspace.shelf.put_in(project, (article.id,)).redo()
    shelf = tuple(workspace.library.summaries()) if listed else None
    position = workspace.library.state(article.id).position
    notes, known = workspace.notes_on(article), article.opened < began
    return Opened(article, notes, shelf, remarks=remarks(article), position=position, known=known)


def text_clip(text: str) -> Clip:
    """Copied plain text as a clip."""
    return Clip(text.encode("utf-8", "surrogatepass"), "pasted.txt")


def html_clip(html: str) -> Clip:
    """Copied HTML as a clip."""
    return Clip(html.encode("utf-8", "surrogatepass"), "pasted.html")
