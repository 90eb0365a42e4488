"""Articles that may be other saves of a story that is there, or have nearly its words: offered, never decided."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from readback.core.article import Article
from readback.core.library import Summary
from readback.core.saves.recognising import Kin, Kinship
from readback.core.text import shortened
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.session.editing import Outcome
from readback.ui.session.session import Session
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.listing import Listing
from readback.ui.words import day, tr

FEW = 2
"""So many pairs are asked about one by one; more are listed."""

SHOWN = 90
"""So many letters of a title or of where it comes from are shown: the question must be seen with its answers."""


class Offering(QObject):
    """Asks about each pair in the banner until the reader has decided, also after the next start."""

    compareWanted = Signal(str, str)
    """The ids of two articles that are to be compared, the older one first."""

    def __init__(self, session: Session, looks: Looks, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._looks, self._window, self._banner = session, looks, window, frame.banner
        self._asked: tuple[Kin, ...] = ()
        session.opening.alikeFound.connect(self._ask)
        session.begun.connect(self._ask_again)
        session.edited.connect(self._edited)
        session.articleShown.connect(self._shown)

    def asked_about(self, article: str) -> tuple[str, str] | None:
        """The ids of the two articles that are asked about, of which `article` is one, the older one first.

        None where nothing is asked about it; the newest question goes before others.
        """
        pairs = (tuple(save.id for save in it.saves) for it in reversed(self._asked))
        return next(((old, new) for old, new in pairs if article in {old, new}), None)

    def _ask_again(self) -> None:
        """What was not decided before the program ended is asked again, where it is still to be decided."""
        left = self._looks.settings.undecided
        if left:
            self._session.desk.ask(lambda it, job: it.alike(left, job.stop), self._still_alike, lambda _: None)

    def _still_alike(self, pairs: Sequence[Kin]) -> None:
        self._looks.keep(undecided=())
        self._ask(pairs)

    def _decide(self, *ids: str) -> None:
        """The reader has said what becomes of these articles."""
        self._asked = tuple(it for it in self._asked if it.new.id not in ids)
        self._looks.keep(undecided=tuple(it for it in self._looks.settings.undecided if it not in ids))

    def _edited(self, outcome: Outcome) -> None:
        """Two that became one story elsewhere are asked about no more."""
        for it in self._asked:
            if {it.new.id, it.other.id} <= outcome.changes.articles:
                self._banner.forget(_about(it))
                self._decide(it.new.id)

    def _shown(self, article: Article) -> None:
        """Says of an older save that it is one, and leads to the newest."""
        self._banner.forget("older")
        if article.superseded:
            self._session.desk.ask(
                lambda it, _: it.saves_of(article), partial(self._tell_older, article), lambda _: None
            )

    def _tell_older(self, article: Article, saves: Sequence[Article]) -> None:
        newest, shown = saves[-1], self._session.article
        if shown is None or shown.id != article.id or newest.id == article.id:
            return
        saved = day(article.opened.astimezone().date().isoformat())
        choices = [
            (tr("Compare them…"), partial(self.compareWanted.emit, article.id, newest.id)),
            (tr("Open the newest"), partial(self._session.open_article, newest.id)),
        ]
        words = tr(
            "This is an older save of the story, saved {day}. Another one stands for it in the library.", day=saved
        )
        self._banner.say(words, choices, tone="accent", about="older")

    def _keep(self, it: Kin) -> None:
        self._decide(it.new.id)
        old, new = it.saves
        self._session.amending.supersede(old.id, new.id)

    def _compare(self, it: Kin) -> None:
        self.compareWanted.emit(*(save.id for save in it.saves))
        self._offer(it)  # it stays to be decided

    def _ask(self, pairs: Sequence[Kin]) -> None:
        ids = [it.new.id for it in pairs]
        self._asked = (*(it for it in self._asked if it.new.id not in ids), *pairs)
        self._looks.keep(undecided=tuple(dict.fromkeys([*self._looks.settings.undecided, *ids])))
        if len(pairs) > FEW:
            self._banner.say(
                tr("{n} of the articles look like other saves of articles in the library.", n=len(pairs)),
                [(tr("Show which"), partial(self._list, pairs)), (tr("Keep all apart"), partial(self._decide, *ids))],
                tone="accent",
                about="alike",
            )
            return
        for it in pairs:
            self._offer(it)

    def _offer(self, it: Kin) -> None:
        choices = [
            (tr("Compare them…"), partial(self._compare, it)),
            (tr("Keep as its version"), partial(self._keep, it)),
            (tr("Keep apart"), partial(self._decide, it.new.id)),
        ]
        self._banner.say(_words(it), choices, tone="accent", about=_about(it))

    def _list(self, pairs: Sequence[Kin]) -> None:
        def keep(chosen: Sequence[int]) -> None:
            for row in chosen:
                self._keep(pairs[row])

        shown = Listing(
            tr("Other saves of a story"),
            tr(
                "The newer save of each takes the older one’s place in the library, and its notes. Undo makes them two "
                "articles again."
            ),
            (tr("Just opened"), tr("In the library")),
            [(it.new.title, _known(it.other)) for it in pairs],
            [(tr("Keep the chosen ones as versions"), keep)],
            self._window,
        )
        explain(shown, "opening.md#the-same-text-or-nearly")
        shown.show()


def _words(it: Kin) -> str:
    """What an article looks like."""
    other = _known(it.other)
    if it.new.draft:
        return tr("This looks like another version of a draft you have: {other}.", other=other)
    if it.kinship is Kinship.WORDS:
        title = shortened(it.new.title, SHOWN)
        return tr("“{title}” is nearly the same as an article you have: {other}.", title=title, other=other)
    if it.saves[1] is it.new:
        return tr("This looks like a newer save of an article you have: {other}.", other=other)
    return tr("This looks like an older save of an article you have: {other}.", other=other)


def _about(it: Kin) -> str:
    return f"alike {it.new.id}"


def _known(summary: Summary) -> str:
    """An article by its title, where it comes from, when that was, and when it was saved."""
    saved = tr("saved {day}", day=day(summary.opened.astimezone().date().isoformat()))
    title, where = shortened(summary.title, SHOWN), shortened(summary.outlet or Path(summary.source).name, SHOWN)
    parts = [tr("“{title}”", title=title), where, day(summary.published)]
    return ", ".join(filter(None, [*parts, saved]))
