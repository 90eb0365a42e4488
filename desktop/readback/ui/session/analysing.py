"""From an article to what is found in it: kept from before, or found now; only ever for the open article.

What was found before is shown while the language model is still being loaded, and made anew if the model is another.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.ports import Analyzer
from readback.ui.lazily import Lazily
from readback.ui.session.desk import Desk
from readback.ui.tasks import Job, Lane, Tasks

Ready = Callable[[str], Analysis | None]
"""What comes with the program for an article of this id; asked on the library's thread."""


class Analysing(QObject):
    """Loads the language model once, and analyses the article that is open."""

    found = Signal(object)
    """Analysis of the article last asked for, with the reader's corrections."""

    off = Signal(object)
    """The error that keeps anything from being found."""

    kept = Signal()
    """The library has what was newly found in an article."""

    stored = Signal()
    """What was found is in the library, or cannot be: nothing more is to be done for the open article."""

    progressed = Signal(int, int)
    """How many parts of the article are done, of how many; 0 of 0 while the model is loaded."""

    loaded = Signal()
    """The language model is there."""

    def __init__(
        self,
        tasks: Tasks,
        desk: Desk,
        analyzer: Lazily[Analyzer],
        ready: Ready = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._known = tasks, desk, ready
        self.analyzer = analyzer
        self._article: Article | None = None
        self._raw: Analysis | None = None
        self._job: Job | None = None
        self._ready = False

    def prepare(self) -> None:
        """Begins to load the language model, while the first file is being read."""
        analyzer = self.analyzer
        self._tasks.run(Lane.ANALYSIS, lambda _: analyzer.get().engine, lambda _: None, lambda _: None)

    def start(self, article: Article, *, anew: bool = False) -> None:
        """Finds what is in an article; whatever was being found in another is given up.

        `anew` looks again also where the library has what was found.
        """
        self.cancel()
        self._article = article
        analyzer = self.analyzer
        self.progressed.emit(0, 0)
        if analyzer.made is None:
            self._recall(article)
        self._job = self._tasks.run(
            Lane.ANALYSIS,
            lambda _: analyzer.get().engine,
            lambda engine: self._look_up(article, engine, anew=anew),
            self.off.emit,
        )

    def _recall(self, article: Article) -> None:
        """Shows what was found before, by whatever engine, while this one is being loaded."""
        known = self._known
        self._desk.ask(
            lambda workspace, _: workspace.library.analysis(article.id, "") or known(article.id),
            lambda found: self._show(found) if found is not None and self._raw is None else None,
            lambda _: None,
        )

    def cancel(self) -> None:
        """Stops finding."""
        if self._job is not None:
            self._job.cancel()
        self._article = self._raw = None

    def correct_anew(self) -> None:
        """Lays the reader's corrections over what was found, as they are now."""
        if self._raw is not None:
            self._show(self._raw)

    def _look_up(self, article: Article, engine: str, *, anew: bool) -> None:
        """The analysis may be in the library already."""
        if not self._ready:
            self._ready = True
            self.loaded.emit()
        if anew:
            self._analyze(article)
            return
        self._job = self._desk.ask(
            lambda workspace, _: workspace.library.analysis(article.id, engine),
            lambda kept: self._had(kept) if kept else self._find(article, engine),
            lambda _: self._find(article, engine),
        )

    def _find(self, article: Article, engine: str) -> None:
        """The library has nothing: what came with the program is as good as what would be found now."""
        raw = self._raw
        if raw is not None and (raw.article, raw.engine) == (article.id, engine):
            self._keep(raw)
        else:
            self._analyze(article)

    def _analyze(self, article: Article) -> None:
        analyzer = self.analyzer
        self._job = self._tasks.run(
            Lane.ANALYSIS,
            lambda job: analyzer.get().analyze(article, job.progress, job.stop),
            self._keep,
            self.off.emit,
            self.progressed.emit,
        )

    def _had(self, analysis: Analysis) -> None:
        self._show_new(analysis)
        self.stored.emit()

    def _show_new(self, analysis: Analysis) -> None:
        """Shows what was found, unless it is what is shown already."""
        if analysis != self._raw:
            self._show(analysis)

    def _keep(self, analysis: Analysis) -> None:
        self._show_new(analysis)

        def kept(_: None) -> None:
            self.kept.emit()
            self.stored.emit()

        self._desk.ask(
            lambda workspace, _: workspace.library.save_analysis(analysis), kept, lambda _: self.stored.emit()
        )

    def _show(self, analysis: Analysis) -> None:
        """What was found, with the corrections that are kept; an article that is not kept has none."""
        article = self._article
        if article is None or analysis.article != article.id:
            return
        self._raw = analysis
        self._desk.ask(
            lambda workspace, _: workspace.corrections.corrected(article, analysis),
            self._shown,
            lambda _: self._shown(analysis),
        )

    def _shown(self, analysis: Analysis) -> None:
        if self._article is not None and analysis.article == self._article.id:
            self.found.emit(analysis)
