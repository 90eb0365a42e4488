"""What the reader can do, done: each entry of the table of actions, and each request of the window's widgets."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from readback.core.analysis import Mention, Quotation
from readback.core.document import Box
from readback.core.notes import Note, TargetKind
from readback.core.text import Span
from readback.ui.choosing import Choosing
from readback.ui.frame.frame import Frame
from readback.ui.intake.drafting import Drafting
from readback.ui.intake.receiving import Receiving
from readback.ui.keys.actions import table
from readback.ui.looks import Looks
from readback.ui.noting.notekeeping import Notekeeping
from readback.ui.panel.rows import Row, Tab, quotation_key
from readback.ui.reading.copying import Copying
from readback.ui.reading.finder import Finder
from readback.ui.reading.navigator import Navigator
from readback.ui.reading.seeking import Seeking
from readback.ui.reading.showing import Showing
from readback.ui.session.session import Session, Target
from readback.ui.walk import Place, Step
from readback.ui.widgets.explaining import page_here
from readback.ui.words import tr

Do = dict[str, Callable[[], object]]


class Commands(QObject):
    """Turns what the reader asks for into calls of the session, the navigator and the looks."""

    helpWanted = Signal(str)
    """The name of a help page."""

    aboutWanted = Signal()

    def __init__(self, window: QWidget, session: Session, looks: Looks) -> None:
        super().__init__(window)
        self._window, self._session, self._looks = window, session, looks
        self.receiving, self.copying = Receiving(session), Copying(session, window)
        self.drafting = Drafting(session, window)
        self.seeking = Seeking(session, window)
        self.notekeeping = Notekeeping(session, looks, window)
        self.choosing = Choosing(session, self.seeking, looks, window)

    def bind(self, frame: Frame, navigator: Navigator, showing: Showing, finder: Finder) -> None:
        """Takes the widgets, once they are there, and listens to them."""
        self._frame, self._navigator, self._showing, self._finder = frame, navigator, showing, finder
        self.copying.bind(frame)
        self.receiving.bind(frame)
        self.drafting.bind(frame)
        self.seeking.bind(frame, navigator, finder)
        self.choosing.bind(frame, navigator)
        self.notekeeping.bind(frame, showing)
        view, panel, editor, status = frame.view, frame.panel, frame.editor, frame.status
        view.noteRequested.connect(self._note)
        view.highlightRequested.connect(self._highlight)
        view.tagRequested.connect(self._tag)
        view.noteActivated.connect(self._stand_at_note)
        view.mentionActivated.connect(self._stand_at_mention)
        view.quotationActivated.connect(self._stand_at_quotation)
        view.putBackRequested.connect(self._session.amending.put_back)
        frame.original.pages.noteWanted.connect(self._note_page)
        view.linkActivated.connect(navigator.jump)
        panel.chosen.connect(self._go)
        panel.clicked.connect(view.focusText)
        panel.shown.connect(self._inspect)
        panel.editWanted.connect(lambda row: self._showing.show_note(row.key, write=True))
        panel.turned.connect(navigator.turn)
        panel.noteWanted.connect(self._note_row)
        panel.marksToggled.connect(self._looks.mark)
        editor.bodyChanged.connect(self._session.editing.rewrite)
        editor.deleteRequested.connect(self._session.delete)
        editor.linkChosen.connect(self._session.editing.choose)
        editor.tagsRequested.connect(self._session.editing.tag)
        editor.colourRequested.connect(self._session.editing.recolour)
        editor.closed.connect(view.focusText)
        frame.shelf.articleWanted.connect(self._open_article)
        frame.banner.answered.connect(view.focusText)
        navigator.placeWanted.connect(self._return)
        navigator.waysChanged.connect(self._ways)
        status.turned.connect(navigator.turn)
        status.checkWanted.connect(lambda: navigator.walk_through(Step.SPEAKER, self._showing.unsure()))
        status.checkWanted.connect(view.focusText)  # the keys of what is met are wanted next
        status.placeWanted.connect(lambda: panel.set_tab(Tab.NOTES))

    def table(self) -> Do:
        """What each entry of the table of actions does."""
        do: Do = {
            **self.receiving.table(),
            "draft": self.drafting.switch,
            "quit": self._window.close,
            "undo": partial(self._settled, self._session.undo),
            "redo": partial(self._settled, self._session.redo),
            "highlight": partial(self._colour, "yellow"),
            "note": lambda: self._note(self._frame.view.selection()),
            "article note": partial(self._annotate, None),
            "delete note": self._delete,
            **self.notekeeping.table(),
            "tag": self._tag,
            **self.copying.table(),
            "find": lambda: self._finder.open(self._selected()),
            "find next": lambda: self._finder.step(1),
            "find previous": lambda: self._finder.step(-1),
            "analyse": partial(self._session.analyse, anew=True),
            "zoom in": partial(self._looks.zoom_by, 1),
            "zoom out": partial(self._looks.zoom_by, -1),
            "zoom reset": partial(self._looks.zoom_by, 0),
            "back": lambda: self._navigator.back(),  # noqa: PLW0108 - it comes with `bind`
            "forward": lambda: self._navigator.forward(),  # noqa: PLW0108 - as above
            "next mention": lambda: self._step(Step.MENTION, 1),
            "previous mention": lambda: self._step(Step.MENTION, -1),
            "next quotation": lambda: self._step(Step.QUOTATION, 1),
            "previous quotation": lambda: self._step(Step.QUOTATION, -1),
            **self.choosing.table(),
            "search": self.seeking.focus,
            "search names": self.seeking.open_names,
            "next pane": partial(self._pane, 1),
            "previous pane": partial(self._pane, -1),
            "help": lambda: self.helpWanted.emit(page_here()),
            "keys": partial(self.helpWanted.emit, "keys.md"),
            "about": self.aboutWanted.emit,
        }
        for entry in table():
            verb, _, what = entry.id.partition(" ")
            if verb == "colour":
                do[entry.id] = partial(self._colour, what)
            elif verb == "tab":
                do[entry.id] = partial(self._tab, tuple(Tab)[int(what) - 1])
            elif verb == "marks":
                do[entry.id] = partial(self._looks.toggle, what)
            elif verb == "theme":
                do[entry.id] = partial(self._looks.set_theme, what)
        return do

    # Opening

    def _open_article(self, id: str) -> None:
        self._navigator.leave()
        self._session.open_article(id)
        self._frame.view.focusText()

    def _return(self, place: Place) -> None:
        self._session.open_article(place.article, Target(Span(place.position, place.position), caret=place.caret))

    # Notes

    def _note(self, span: Span | None) -> None:
        if span is not None:
            self._annotate(span)
            return
        words = tr("Select a passage first, by mouse or Shift and arrows. {key} writes a note on the whole article.")
        self._frame.status.ask(words.format(key=self._frame.actions.way("article note")), self._frame.view.selection)

    def _note_row(self, row: Row) -> None:
        if row.tab is Tab.NOTES:
            self._showing.show_note(row.key, write=True)
            return
        if self._session.kept:
            quoted = row.tab is Tab.QUOTES
            kind = TargetKind.QUOTATION if quoted else TargetKind(row.tab.value)
            self._session.editing.annotate_row(kind, row.title, row.spans[0] if quoted else None)
        self._write(kept=self._session.kept)

    def _note_page(self, page: int, box: Box) -> None:
        self._write(kept=self._session.amending.annotate_page(page, box))

    def _annotate(self, span: Span | None) -> None:
        self._write(kept=self._session.annotate(span))

    def _write(self, *, kept: bool, tags: bool = False) -> None:
        if kept:
            self._showing.write_next(tags=tags)
            self._frame.view.clear_selection()
        elif self._session.article is not None:
            self._showing.stray.begin()
            self._tell_unkept()

    def _tell_unkept(self) -> None:
        words = tr("This article is not kept in the library, so it takes no notes.")
        self._frame.status.ask(words, lambda: self._session.kept)

    def _colour(self, colour: str) -> None:
        span, note = self._frame.view.selection(), self._frame.editor.note
        if span is not None:
            self._highlight(span, colour)
        elif note is not None and self._frame.editor.isVisible():
            self._session.editing.recolour(note, colour)
        else:
            words = tr("Select a passage first, by mouse or Shift and arrows.")
            self._frame.status.ask(words, self._frame.view.selection)

    def _tag(self) -> None:
        span = self._frame.view.selection()
        there = self._at(span) if span is not None else None
        if there is not None:
            self._showing.show_note(there.id, write=True)
        if span is None or there is not None:
            self.notekeeping.tag()
        else:
            self._write(kept=self._session.annotate(span), tags=True)

    def _at(self, span: Span) -> Note | None:
        """The note on just this passage."""
        return next((placed.note for placed in self._session.notes if placed.span == span), None)

    def _highlight(self, span: Span, colour: str) -> None:
        there = self._at(span)
        if there is not None:
            self._session.editing.recolour(there, colour)
            self._frame.view.clear_selection()
        elif self._session.annotate(span, colour):
            self._frame.view.clear_selection()
        else:
            self._tell_unkept()

    def _delete(self) -> None:
        note: Note | None = self._frame.editor.note
        if note is not None and self._frame.editor.isVisible():
            self._frame.editor.flush()
            self._session.delete(note)

    def _settled(self, act: Callable[[], None]) -> None:
        """Undo and redo, the last letters typed included."""
        self._frame.editor.flush()
        act()

    def _selected(self) -> str:
        article, span = self._session.article, self._frame.view.selection()
        return " ".join(span.of(article.text).split()) if article and span else ""

    # Going to places

    def _go(self, row: Row) -> None:
        self._inspect(row)
        self._navigator.go(row)

    def _inspect(self, row: Row) -> None:
        if row.tab is Tab.NOTES:
            self._showing.show_note(row.key)

    def _stand_at_mention(self, mention: Mention) -> None:
        self._stand(Tab(mention.kind.value), mention.entity, mention.span)

    def _stand_at_quotation(self, quotation: Quotation) -> None:
        self._stand(Tab.QUOTES, quotation_key(quotation.spans), quotation.spans[0])

    def _stand_at_note(self, id: str) -> None:
        placed = self._session.note(id)
        self._showing.show_note(id)
        if placed is not None and placed.span is not None:
            self._stand(Tab.NOTES, id, placed.span)

    def _stand(self, tab: Tab, key: str, span: Span) -> None:
        row = self._frame.panel.lists[tab].row(key)
        if row is not None:
            self._frame.panel.set_tab(tab)
            self._navigator.stand(row, span)

    def _step(self, step: Step, by: int) -> None:
        if not self._navigator.step(step, by):
            nothing = tr("No names are marked here.") if step is Step.MENTION else tr("No quotations were found here.")
            seen = self._session.analysis
            self._frame.status.ask(nothing, lambda: self._session.analysis is not seen)

    def _ways(self, back: bool, forward: bool) -> None:
        self._frame.actions["back"].setEnabled(back)
        self._frame.actions["forward"].setEnabled(forward)

    def _tab(self, tab: Tab) -> None:
        self._frame.sides.show("panel")
        self._frame.panel.set_tab(tab)
        self._frame.panel.focus_list()

    def _pane(self, by: int) -> None:
        panes = self._frame.around()
        at = next((at for at, pane in enumerate(panes) if _has_keyboard(pane)), 0)
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _has_keyboard(pane: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
