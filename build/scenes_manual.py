"""The pictures of the manual, of the project's own sample articles: `dev.py shots --help-pictures` makes them anew."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from clippings import PROJECT
from readback.core.text import Span
from readback.ui.card.card import PassageCard
from readback.ui.panel.rows import Tab
from readback.ui.preferences.window import Preferences
from readback.ui.shelf.sections import Kind
from scenes_check import checked
from smaller import save_small
from studio import USUAL, Studio

PASSAGE = "serious and getting worse"
NOTE = "Ask for the **inspection certificates**, all three years."


def keep(studio: Studio, name: str, *parts: QWidget | QRect, room: int = 0, colours: int = 256) -> None:
    """Writes a picture of the window, or of the part of it that holds these widgets and some room around them."""
    studio.rest()
    window = studio.window
    where = QRect()
    for part in parts:
        if isinstance(part, QRect):
            where = where.united(part)
        else:
            top = part.window()
            where = where.united(QRect(part.mapTo(top, QPoint()), part.size()))
    shown = next((part.window() for part in parts if isinstance(part, QWidget)), window)
    image = shown.grab(where.adjusted(-room, -room, room, room) & shown.rect() if parts else window.rect()).toImage()
    save_small(image, studio.folder / f"{name}.png", colours)


def reading(studio: Studio) -> None:
    """The window; a selection; a card; the panel; a note; a correction."""
    studio.story()
    frame, view = studio.frame, studio.frame.view
    studio.note(PASSAGE, NOTE)
    studio.choose(4, 2)
    view.scroll_to(0)
    view.focusText()
    frame.status.unsay()
    keep(studio, "panel", frame.panel)
    studio.resize(1180, 720)
    studio.choose(4, 2)
    frame.shelf.list.scrollToTop()
    view.scroll_to(0)
    view.focusText()
    frame.status.unsay()
    keep(studio, "window", colours=88)
    studio.resize(*USUAL)
    studio.choose(5, 0)
    frame.editor.body.setFocus()
    studio.rest()
    keep(studio, "note", frame.editor, room=8)
    studio.select("because he still works in the harbour")
    keep(studio, "selection", page_part(studio, "because he still works", 66, 110))
    at = studio.passage("Ingrid al-Vale").start + 2
    view.reveal(Span(at, at))
    view.focusText()
    studio.rest()
    studio.do("card")
    card = studio.window.findChild(PassageCard)
    assert card is not None  # noqa: S101 - it was asked for a line above
    keep(studio, "card", page_part(studio, "Ingrid al-Vale", 12, 60), card)
    studio.do("card")
    studio.choose(1, 1)
    view.focusText()
    studio.do("same")
    frame.picker.field.setText("in")
    frame.picker.typed.emit("in")
    keep(studio, "correct", page_part(studio, "Ingrid al-Vale", 40, 60), frame.picker)
    frame.picker.leave()


def library(studio: Studio) -> None:
    """The hits of a search; several articles in the panel; the library in columns; the name desk; the keys."""
    studio.story()
    frame = studio.frame
    studio.note(PASSAGE, NOTE)
    studio.search("inspection")
    keep(studio, "search", frame.box, frame.hits, room=12)
    frame.box.clear()
    frame.view.focusText()
    studio.section(Kind.PROJECT, PROJECT)
    studio.wait(lambda: frame.panel.sets[Tab.NOTES].known and not studio.busy())
    studio.do("tab 4")
    listed = frame.panel.sets[Tab.QUOTES].list
    first = listed.model().index(0, 0)
    listed.setCurrentIndex(first)
    listed.clicked.emit(first)
    keep(studio, "overview", frame.panel)
    studio.do("columns")
    studio.section(Kind.ALL)
    keep(studio, "shelf", frame.shelf.listing)
    studio.do("columns")
    studio.section(Kind.NAMES)
    studio.window.naming.compare()
    studio.wait(lambda: frame.shelf.names.chosen is not None)
    keep(studio, "names", frame.shelf.names, room=6)
    studio.do("preferences")
    window = studio.part(Preferences)
    window.tabs.setCurrentIndex(1)
    keep(studio, "preferences", window)
    window.close()


def check(studio: Studio) -> None:
    """The sample draft, the first of its quotations beside its source."""
    checked(studio)
    studio.resize(1180, 720)
    studio.do("fix next")
    studio.do("fix previous")
    studio.frame.status.unsay()
    keep(studio, "check", colours=72)


def page_part(studio: Studio, words: str, above: int, below: int) -> QRect:
    """The part of the article around words, as wide as the column is; `above` and `below` them in pixels."""
    view = studio.frame.view
    corner = view.mapTo(studio.window, QPoint())
    page = view._page  # noqa: SLF001 - where its words are drawn
    cursor = page.textCursor()
    cursor.setPosition(studio.passage(words).start)
    top = page.mapTo(studio.window, page.cursorRect(cursor).topLeft()).y()
    top = max(corner.y(), top - above)
    return QRect(corner.x(), top, view.width(), above + below)


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "manual-reading": reading,
    "manual-library": library,
    "manual-check": check,
}
