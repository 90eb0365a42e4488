"""Finds what is in all the other articles of the library, one by one, whenever the open one needs nothing."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.ports import Analyzer
from readback.ui.lazily import Lazily
from readback.ui.session.desk import Desk
from readback.ui.tasks import Job, Lane, Tasks


class Backlog(QObject):
    """Works through the articles that were never analysed; gives way to the open article, and can be stopped."""

    progressed = Signal(int, int)
    """How many articles are done, of how many; 0 of 0 when nothing is left or the reader stopped it."""

    kept = Signal(object)
    """Analysis of another article, that the library now has."""

    def __init__(self, tasks: Tasks, desk: Desk, analyzer: Lazily[Analyzer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._analyzer = tasks, desk, analyzer
        self._left: deque[str] = deque()
        self._failed: set[str] = set()
        self._done = 0
        self._job: Job | None = None
        self._held = True

    def look(self) -> None:
        """Looks for articles that were never analysed, unless the open one comes first."""
        made = self._analyzer.made
        if made is not None and not self._held:
            engine = made.engine
            self._desk.ask(lambda workspace, _: tuple(workspace.library.unanalysed(engine)), self._take, lambda _: None)

    def hold(self) -> None:
        """Gives way: the article that is being looked at is begun anew later."""
        self._held = True
        self._left.clear()
        self._tell()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def go_on(self) -> None:
        """Nothing comes first any more."""
        self._held = False
        self.look()

    def _take(self, ids: tuple[str, ...]) -> None:
        if not self._held:
            self._done = self._done if self._left else 0
            now = [self._left[0]] if self._job is not None else []
            self._left = deque([*now, *(id for id in ids if id not in self._failed and id not in now)])
            self._next()

    def _next(self) -> None:
        self._tell()
        if self._left and self._job is None:
            id = self._left[0]
            self._job = self._desk.ask(lambda workspace, _: workspace.library.article(id), self._analyse, self._fail)

    def _analyse(self, article: Article) -> None:
        analyzer = self._analyzer
        self._job = self._tasks.run(
            Lane.ANALYSIS, lambda job: analyzer.get().analyze(article, job.progress, job.stop), self._keep, self._fail
        )

    def _keep(self, analysis: Analysis) -> None:
        self._job = self._desk.ask(
            lambda workspace, _: workspace.library.save_analysis(analysis), lambda _: self._over(analysis), self._fail
        )

    def _over(self, analysis: Analysis) -> None:
        self.kept.emit(analysis)
        self._step(lambda _: None)

    def _fail(self, _: Exception) -> None:
        self._step(self._failed.add)

    def _step(self, remember: Callable[[str], None]) -> None:
        self._job = None
        remember(self._left.popleft())
        self._done += 1
        self._next()

    def _tell(self) -> None:
        total = self._done + len(self._left) if self._left else 0
        self.progressed.emit(self._done if total else 0, total)
