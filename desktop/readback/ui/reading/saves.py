"""The saves of a story: which two are compared, and what is done with the comparison."""

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from readback.core.article import Article
from readback.core.library import Summary
from readback.core.saves.comparing import Told
from readback.core.versions import parting
from readback.ui.clipboard.carrying import Origin, copy
from readback.ui.folders import documents
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.messages import message
from readback.ui.saves.window import SavesWindow
from readback.ui.session.saves import Alone, Beside, ComparingSaves, Pair
from readback.ui.session.session import Session, Target
from readback.ui.style.theme import Theme
from readback.ui.tasks import Tasks
from readback.ui.widgets.fitting import to_front
from readback.ui.words import clock, day, tr

TWO = 2


class Saves(QObject):
    """Fills the window of two saves, and goes where its rows lead.

    `asked` finds the two that the reader is asked about whether they are saves of one story, by the id of either.
    """

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        looks: Looks,
        frame: Frame,
        asked: Callable[[str], tuple[str, str] | None],
    ) -> None:
        over = frame.body.window()
        super().__init__(over)
        self._asked = asked
        self._session, self._looks, self._frame, self._over = session, looks, frame, over
        self._window: SavesWindow | None = None
        self._pair = Pair()
        self._beside: Beside | None = None
        self.comparing = ComparingSaves(tasks, session.desk, session.parts, self)
        self.comparing.compared.connect(self._show)
        self.comparing.failed.connect(self._fail)
        self.comparing.saved.connect(lambda path: self._say(tr("Saved “{name}”.", name=path.name)))
        self.comparing.unsaved.connect(lambda error: self._say(message(error)))
        self.comparing.progressed.connect(self._show_progress)
        session.edited.connect(self._changed)
        looks.themed.connect(self._set_theme)

    @property
    def shown(self) -> SavesWindow | None:
        """The window, if it is open."""
        return self._window if self._window is not None and self._window.isVisible() else None

    def open(self) -> None:
        """Compares the two articles that are chosen in the library, or the last two saves of the open one's story."""
        chosen = self._frame.shelf.list.chosen()
        if len(chosen) == TWO:
            known = {it.id: it for it in self._session.shelf.shelf.everything}
            old, new = sorted((known[id] for id in chosen if id in known), key=_since)
            self.compare(Pair(old=old.id, new=new.id))
        elif self._session.article is not None:
            self.compare(self._last_of(self._session.article.id))
        else:
            self._frame.status.ask(tr("Open an article first."), lambda: self._session.article is not None)

    def open_chosen(self) -> None:
        """Compares what is chosen in the library: two articles, or the last two saves of one."""
        chosen = self._frame.shelf.list.chosen()
        if len(chosen) == 1:
            self.compare(self._last_of(chosen[0]))
        else:
            self.open()

    def _last_of(self, article: str) -> Pair:
        """The last two saves of a story: those that are asked about, as long as that is not decided."""
        old, new = self._asked(article) or ("", "")
        known = {it.id for it in self._session.shelf.shelf.everything}
        return Pair(article, old, new) if {old, new} <= known else Pair(of=article)

    def compare_two(self, old: str, new: str) -> None:
        """Compares two articles, the older one first."""
        self.compare(Pair(new, old, new))

    def compare(self, pair: Pair) -> None:
        """Shows two saves beside each other."""
        self._pair = pair
        window = self._window or self._made()
        to_front(window)
        window.differences.setFocus(Qt.FocusReason.OtherFocusReason)
        self.comparing.compare(pair)

    def _made(self) -> SavesWindow:
        window = self._window = SavesWindow(self._looks.theme, self._over)
        actions = self._frame.actions
        keys = {
            "previous": [*actions["previous mention"].shortcuts(), QKeySequence("Alt+Up")],
            "next": [*actions["next mention"].shortcuts(), QKeySequence("Alt+Down")],
            "copy": actions["copy listed"].shortcuts(),
        }
        window.show_keys(keys)
        window.pairWanted.connect(self._choose)
        window.copyWanted.connect(self._copy)
        window.pageWanted.connect(self._choose_file)
        window.rowWanted.connect(self._go)
        window.joinWanted.connect(self._join)
        window.partWanted.connect(self._part)
        window.closed.connect(self._leave)
        window.progress.turned.connect(lambda on: self.comparing.compare(self._pair) if on else self.comparing.cancel())
        return window

    def _leave(self) -> None:
        self.comparing.cancel()
        self._over.activateWindow()

    def _set_theme(self, theme: Theme) -> None:
        if self._window is not None:
            self._window.set_theme(theme)

    def _say(self, words: str) -> None:
        if self._window is not None:
            self._window.say(words)

    def _changed(self, _: object) -> None:
        """Articles may be saves of one story now, or not be any more."""
        if self.shown is not None:
            self.comparing.compare(self._pair)

    # What is shown

    def _show_progress(self, done: int, total: int) -> None:
        if self._window is not None:
            self._window.progress.show_progress(done, total)

    def _show(self, found: Beside) -> None:
        window, self._beside = self._window, found
        if window is None:
            return
        old, new = found.comparison.old.article, found.comparison.new.article
        self._pair = Pair(new.id, old.id, new.id)
        ids = [it.id for it in found.saves]
        window.offer([_named(it) for it in found.saves], ids.index(old.id), ids.index(new.id))
        looked = found.comparison.old.analysis is not None and found.comparison.new.analysis is not None
        aside = "" if looked else tr("Names and quotations were not looked for in both, so they are not told apart.")
        one_story = old.superseded or new.superseded
        joins, parts = not one_story and old.id != new.id, not new.superseded and old in parting(found.saves)
        window.show_comparison(found.comparison, found.told, joins=joins, parts=parts, aside=aside)

    def _fail(self, error: Exception) -> None:
        if self._window is not None:
            self._beside = None
            self._window.show_nothing(_nothing(error))

    def _choose(self, old: int, new: int) -> None:
        if self._beside is not None:
            saves = self._beside.saves
            self.comparing.compare(Pair(saves[new].id, saves[old].id, saves[new].id))

    # What is done with it

    def _go(self, at: int) -> None:
        """To the passage of a row, in the newer save or, if it was cut, in the older one."""
        if self._beside is None:
            return
        it = self._beside.comparison
        row = it.rows[at]
        article, index = (it.new.article, row.new[0]) if row.new else (it.old.article, row.old[0])
        self._over.raise_()
        self._over.activateWindow()
        self._session.open_article(article.id, Target(article.paragraphs[index]))
        self._frame.view.focusText()

    def _join(self) -> None:
        if self._beside is not None:
            it = self._beside.comparison
            self._session.amending.supersede(it.old.article.id, it.new.article.id)

    def _part(self) -> None:
        if self._beside is not None:
            it = self._beside.comparison
            self._session.amending.keep_apart(it.old.article.id, it.new.article.id)

    def _copy(self) -> None:
        if self._beside is not None:
            told = self._beside.told
            both = (self._beside.comparison.old.article.id, self._beside.comparison.new.article.id)
            if copy(told.text, _html(told), Origin(places=tuple((id, None) for id in both))):
                self._say(tr("Copied the summary."))

    def _choose_file(self) -> None:
        suggested = documents("versions.html")
        path, _ = QFileDialog.getSaveFileName(self._window, tr("Save as a page"), suggested, "HTML (*.html)")
        if path and self._beside is not None:
            self.comparing.save(self._beside, Path(path))


def _since(summary: Summary) -> tuple[str, str]:
    """By what the older of two articles is told: when it was published, then when it was opened."""
    return summary.published[:10], summary.opened.isoformat()


def _named(article: Article) -> str:
    """A save among others, some of which may be of the same day."""
    opened = article.opened.astimezone()
    saved = tr("saved {day}", day=f"{day(opened.isoformat(), year=True)}, {clock(opened)}")
    published = day(article.published, year=True) if article.published else ""
    return " · ".join(filter(None, [saved, published, article.title]))


def _nothing(error: Exception) -> str:
    if isinstance(error, Alone):
        return tr(
            "The library has one save of this story. Open a newer one, and keep it as its version when you are asked; "
            "or choose two articles in the library, and this again."
        )
    return tr("These two could not be compared: one of them is not in the library any more, or is damaged.")


def _html(told: Told) -> str:
    heads = "<br>".join(map(escape, (told.old, told.new)))
    lines = "".join(f"<li>{escape(line.text)}</li>" for line in told.lines)
    return f"<p>{heads}</p><p><b>{escape(told.counts)}</b></p><ul>{lines}</ul>"
