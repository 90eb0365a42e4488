"""The articles that were open last, to be opened again: in the File menu, and first in the palette."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from readback.core.library import Summary, recent
from readback.ui.frame.frame import Frame
from readback.ui.keys.menus import Menu
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session
from readback.ui.words import beginning, tr

MOST = 10
"""So many articles are listed: those after the ninth have no key."""

APART = "\u2003"
"""Stands before an outlet, which a menu would set closely behind the longest title."""

LONGEST = 60
"""Of a longer title only the beginning is shown, in code points."""


def last_open(session: Session) -> tuple[Summary, ...]:
    """The articles and drafts that were open last, the latest first, without the one that is open now."""
    here = session.article.id if session.article is not None else ""
    return recent((it for it in session.shelf.shelf.everything if it.id != here), MOST)


class Recents(QObject):
    """Fills the menu when it is opened: nothing is kept for it but when each article was last open."""

    def __init__(self, session: Session, frame: Frame, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame, self._navigator = session, frame, navigator
        self.menu = QMenu(tr("Open recent"), frame.body)
        self.menu.aboutToShow.connect(self._fill)
        frame.actions.menus[Menu.FILE].insertMenu(frame.actions["open folder"], self.menu)

    def _fill(self) -> None:
        self.menu.clear()
        found = last_open(self._session)
        for number, summary in enumerate(found, start=1):
            self.menu.addAction(_line(number, summary), partial(self._open, summary.id))
        if not found:
            self.menu.addAction(tr("No other article has been opened yet")).setEnabled(False)

    def _open(self, id: str) -> None:
        self._navigator.leave()
        self._session.open_article(id)
        self._frame.view.focusText()


def _line(number: int, summary: Summary) -> str:
    """The title behind its key, and the outlet at the right where menus have their keys."""
    title = beginning(summary.title, LONGEST)
    key = f"&{number}  " if number < MOST else ""
    outlet = tr("draft") if summary.draft else summary.outlet
    return f"{key}{_plain(title)}\t{APART}{_plain(outlet)}" if outlet else f"{key}{_plain(title)}"


def _plain(words: str) -> str:
    """Words of an article, in which no sign means anything to a menu."""
    return " ".join(words.split()).replace("&", "&&")
