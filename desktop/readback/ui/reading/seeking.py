"""What the reader searches: from the box to the hits, from a hit to its passage, and back to the hits as they were."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from readback.core.query import Query
from readback.core.query_names import Field
from readback.core.search import Hit, HitKind, Results
from readback.ui.agreed.labels import badges_of, of_hit
from readback.ui.frame.frame import Frame
from readback.ui.language import field_query
from readback.ui.panel.rows import name_query
from readback.ui.reading.finder import Finder
from readback.ui.reading.navigator import Navigator
from readback.ui.search.names import NamesWindow
from readback.ui.session.session import Session, Target
from readback.ui.widgets.fitting import to_front


class Seeking(QObject):
    """Joins the search box, the hits, the list of names and the saved searches to the session."""

    personWanted = Signal(str)
    """The name of a person whose file is wanted."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._names: NamesWindow | None = None

    def bind(self, frame: Frame, navigator: Navigator, finder: Finder) -> None:
        """Takes the widgets, once they are there, and listens to them."""
        self._frame, self._navigator, self._finder = frame, navigator, finder
        frame.panel.card.articlesWanted.connect(lambda row: self.ask(name_query(row)))
        frame.editor.reader.tagWanted.connect(lambda tag: self.ask(field_query(Field.TAG, tag)))
        frame.hits.agreed = lambda hit: of_hit(hit, badges_of(self._session.agreeing))
        frame.box.searchWanted.connect(self._search)
        frame.box.left.connect(self._leave)
        frame.hits.hitChosen.connect(self._open)
        frame.hits.left.connect(self._leave)
        frame.hits.saveWanted.connect(self._save)
        frame.hits.namesWanted.connect(self.open_names)
        navigator.hitsWanted.connect(self._come_back)
        self._session.searching.found.connect(self._found)

    def focus(self) -> None:
        """Puts the keyboard into the search box."""
        self._frame.sides.show("bar")
        self._frame.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._frame.box.selectAll()

    def ask(self, query: str) -> None:
        """Searches words that are not typed, such as those of a saved search."""
        self.focus()
        self._frame.box.setText(query)

    def open_names(self) -> None:
        """Shows the window for a list of names."""
        if self._names is None:
            self._names = NamesWindow(self._window)
            self._names.searchWanted.connect(self._session.searching.search_names)
            self._names.cancelled.connect(self._session.searching.cancel_names)
            self._names.queryWanted.connect(self._ask_for)
            self._session.searching.nameFound.connect(self._names.show_name)
            self._session.searching.namesDone.connect(self._names.show_done)
        to_front(self._names)

    def _ask_for(self, query: str) -> None:
        self._window.activateWindow()
        self.ask(query)

    def _search(self, query: str) -> None:
        if query:
            self._session.searching.search(query)
        else:
            self._frame.hits.clear()

    def _found(self, text: str, query: Query, results: Results) -> None:
        if text == self._frame.box.text().strip():
            self._frame.box.show_problems(query)
            shelf = self._session.shelf.shelf
            self._frame.hits.show_results(text, query, results, apart=bool(shelf.drafts or shelf.samples))

    def _leave(self) -> None:
        self._frame.hits.hide()
        self._frame.view.focusText()

    def _open(self, hit: Hit) -> None:
        """To the passage of a hit; of a person to the file."""
        if hit.kind is HitKind.PERSON:
            self.personWanted.emit(hit.speaker)
            return
        self._navigator.leave(hits=self._frame.hits.query)
        note = hit.id if hit.kind is HitKind.NOTE else None
        self._finder.mark_after(self._frame.hits.query if note is None else "")
        self._session.open_article(hit.article, Target(hit.span, note))
        self._frame.view.focusText()

    def _come_back(self, query: str) -> None:
        """To the hits as they were; where others are shown by now, they are searched again."""
        if self._frame.hits.query != query or not self._frame.hits.come_back():
            self.ask(query)

    def _save(self, query: str) -> None:
        self._session.shelf.save_search(query, query)
