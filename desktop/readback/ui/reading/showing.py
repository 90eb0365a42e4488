"""What the session says, shown: the article, what was found in it, the notes, the shelf, what went wrong."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.edits import Verb
from readback.core.locators import Locators
from readback.core.text import Span
from readback.core.workspace import PlacedNote, now
from readback.ui import messages
from readback.ui.frame.frame import Frame
from readback.ui.keys.stray import Stray
from readback.ui.panel.rows import Row, Tab, found_rows, note_rows
from readback.ui.places import passage_words, place_words
from readback.ui.reading.navigator import Navigator
from readback.ui.session.editing import Outcome
from readback.ui.session.session import Session, Target
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.walk import Step, Walk
from readback.ui.words import tr

_NAMES = (Tab.PEOPLE, Tab.PLACES, Tab.ORGANISATIONS)


class Showing(QObject):
    """Keeps the window's widgets in step with the session."""

    noteEdited = Signal(object)
    """PlacedNote that the editor shows."""
    listed = Signal()
    """What was found in the open article stands in the panel."""
    regionWanted = Signal(object)
    """Region: the part of a page that a note is about."""

    def __init__(self, session: Session, tasks: Tasks, frame: Frame, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._frame, self._navigator = session, tasks, frame, navigator
        self._listing: Job | None = None
        self._hidden: frozenset[str] = frozenset()
        self._write = self._tag = False
        self.stray = Stray(self)
        self.badged: Callable[[Sequence[Row]], Sequence[Row]] = lambda rows: rows
        self._connect()

    def _connect(self) -> None:
        session = self._session
        session.articleShown.connect(self._article)
        session.analysisShown.connect(self._analysis)
        session.analysisOff.connect(self._off)
        session.notesShown.connect(self._notes)
        session.targetReached.connect(self._target)
        session.edited.connect(self._edited)
        session.saveFailed.connect(self._save_failed)
        session.editing.saved.connect(self._saved)
        self._navigator.revealed.connect(self._reveal)
        self._navigator.walked.connect(self._walked)
        self._frame.view.standing.connect(self._stand)
        session.described.connect(self._described)
        session.undo_stack.indexChanged.connect(self._frame.status.unsay)  # its “Undo” would take back another deed

    def write_next(self, *, tags: bool = False) -> None:
        """The note that is being made is to be written in at once, or is to be given tags."""
        self._write, self._tag = True, tags

    def set_hidden(self, kinds: frozenset[str]) -> None:
        """Which kinds are not marked; going from mention to mention passes them over."""
        self._hidden = kinds
        self._frame.view.set_hidden(kinds)
        self._frame.panel.set_hidden(kinds)
        self._set_mentions()

    # The article and what is in it

    def _article(self, article: Article) -> None:
        frame, stays = self._frame, _began_elsewhere(self._frame)
        frame.editor.clear()
        frame.panel.clear_inspector()
        self._navigator.show_article(article.id)
        frame.view.show_article(article)
        frame.shelf.show_open(article.id)
        frame.banner.forget("article")
        frame.status.show_saved(None)
        frame.status.show_place("")
        frame.view.scroll_to(self._navigator.left_at(article.id, self._session.position))
        if not stays:
            frame.find.leave()
            frame.view.focusText()

    def _described(self, article: Article) -> None:
        self._frame.view.describe(article)
        self._frame.status.show_saved(now())

    def _analysis(self, analysis: Analysis | None) -> None:
        article, frame = self._session.article, self._frame
        frame.view.show_analysis(analysis)
        if self._listing is not None:
            self._listing.cancel()
        if analysis is None or article is None:
            self._list({}, known=False)
            return
        foreign = "" if analysis.language == "en" or analysis.entities else messages.foreign(analysis.language)
        frame.status.show_off(foreign)
        frame.banner.forget("extraction")
        reason = partial(messages.reason, text=article.text)
        self._listing = self._tasks.run(
            Lane.LISTING,
            lambda _: found_rows(article, analysis, reason),
            partial(self._list, why=foreign),
            self._session.failed.emit,
        )

    def _list(self, rows: Mapping[Tab, tuple[Row, ...]], *, known: bool = True, why: str = "") -> None:
        """Shows the rows of what was found, once they are made.

        `known` is False as long as nobody has looked; `why` is the reason that names are not looked for.
        """
        panel = self._frame.panel
        quotes = self.badged(rows.get(Tab.QUOTES, ()))
        panel.show_rows(Tab.QUOTES, quotes, known=known)  # the cards of names list what was said
        for tab in _NAMES:
            panel.show_rows(tab, self.badged(rows.get(tab, ())), known=known and not why, why=why)
        self._navigator.set_rows(Step.QUOTATION, quotes)
        self._set_mentions()
        self._show_checks()
        if known:
            self.listed.emit()

    def _set_mentions(self) -> None:
        lists = self._frame.panel.lists
        shown = [row for tab in _NAMES if tab.value not in self._hidden for row in lists[tab].rows]
        self._navigator.set_rows(Step.MENTION, shown)

    def _show_checks(self) -> None:
        to_place = sum(placed.note.anchor is not None and placed.span is None for placed in self._session.notes)
        self._frame.status.show_checks(len(self.unsure()), to_place)

    def unsure(self) -> list[Row]:
        """The quotations whose speaker wants checking."""
        return [row for row in self._frame.panel.lists[Tab.QUOTES].rows if row.uncertain]

    def _off(self, error: Exception) -> None:
        self._frame.status.show_off(messages.extraction_off(error))
        self._frame.banner.say(messages.extraction_off(error), about="extraction")

    # Notes

    def _undo(self) -> None:
        """What a message offers: unless something has been typed since, which would be undone in its place."""
        if self._frame.editor.pending:
            self._frame.editor.flush()
        else:
            self._session.undo()

    def _notes(self, notes: tuple[PlacedNote, ...]) -> None:
        article, frame = self._session.article, self._frame
        frame.view.show_notes(notes)
        rows = tuple(self.badged(note_rows(article, notes))) if article is not None else ()
        frame.panel.show_rows(Tab.NOTES, rows)
        self._navigator.set_rows(Step.NOTE, rows)
        self._show_checks()
        if (shown := frame.editor.note) is not None:
            if (placed := self._session.note(shown.id)) is not None:
                self._edit(placed)
            else:
                self._gone()

    def _gone(self) -> None:
        """The note in the editor is no more, by deleting or undoing."""
        frame = self._frame
        frame.view.unring()
        if frame.editor.isAncestorOf(QApplication.focusWidget() or frame.view):
            frame.view.focusText()
        frame.editor.clear()
        frame.panel.clear_inspector()

    def show_note(self, id: str, *, write: bool = False) -> None:
        """Shows a note of the open article in the inspector, and where it stands."""
        placed = self._session.note(id)
        if placed is None:
            return
        self._edit(placed)
        self._frame.panel.show_note(id)
        if placed.note.region is not None:
            self.regionWanted.emit(placed.note.region)
        if write:
            if not self._frame.panel.inspector.lent:
                self._frame.sides.show("panel")
            self._frame.editor.focusBody()

    def _edit(self, placed: PlacedNote) -> None:
        article, span = self._session.article, placed.span
        where = place_words(Locators(article).of(span.start)) if article is not None and span is not None else ""
        self._frame.editor.show_note(placed, where)
        self.noteEdited.emit(placed)

    def _edited(self, outcome: Outcome) -> None:
        made = outcome.verb in {Verb.ADD_NOTE, Verb.HIGHLIGHT}  # what was typed before may be saved in between
        write, tags, self._write = made and self._write, self._tag, self._write and not made
        focus = self._session.note(outcome.changes.focus) if outcome.changes.focus is not None else None
        match outcome.verb:
            case _ if write and focus is not None:
                self.show_note(focus.note.id, write=True)
                if tags:
                    self._frame.editor.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case Verb.HIGHLIGHT:
                self._frame.status.say(tr("Highlighted."), (tr("Undo"), self._undo))
            case Verb.DELETE_NOTE:
                self._frame.status.say(tr("Note deleted."), (tr("Undo"), self._undo))
                self._frame.view.focusText()
            case None if focus is not None and focus.span is not None:
                self._reveal(focus.span)  # what was undone should be seen

    def _saved(self, when: datetime) -> None:
        if not self._session.editing.unsaved:
            self._frame.banner.forget("save")
            self._frame.editor.set_saved(when)
            self._frame.status.show_saved(when)

    def _save_failed(self, error: Exception) -> None:
        if self._write:
            self.stray.begin()
        self._write = False
        if not self._session.editing.unsaved:
            self._frame.banner.say(messages.message(error), tone="bad", about="save")
            return
        self._frame.editor.set_unsaved()
        self._frame.status.show_saved(None)
        retry = (tr("Try again"), self._session.editing.retry)
        self._frame.banner.say(messages.not_saved(error), [retry], tone="bad", about="save")

    # Going to places

    def _target(self, target: Target) -> None:
        span = target.span
        if target.note is not None:
            self.show_note(target.note)
            placed = self._session.note(target.note)
            span = span or (placed.span if placed is not None else None)
        if span is not None:
            self._reveal(span)
        self._frame.view.insets.reveal(target.left_out)

    def _reveal(self, span: Span) -> None:
        view = self._frame.view
        if len(span):
            view.reveal(span)
        else:
            view.scroll_to(span.start)

    def _stand(self, span: Span) -> None:
        at, show = self._frame.view.locators, self._frame.status.show_place
        if at is not None:
            show(passage_words(at, span) if len(span) else place_words(at.of(span.start)))

    def _rule(self, walk: Walk | None) -> None:
        """Shows on the ruler where all of what the reader is at stands: one person, all quotations, all hits."""
        if walk is None:
            self._frame.view.ruler.show_walk((), "")
            return
        key = walk.key
        row = next((it for page in self._frame.panel.lists.values() if (it := page.row(key)) is not None), None)
        roles = {Step.QUOTATION: "quote", Step.SPEAKER: "quote", Step.NOTE: "note", Step.FIND: "accent"}
        if row is not None and walk.step is Step.MENTION:
            self._frame.view.ruler.show_walk([walk.spans[at] for at in walk.same], row.tab.value)
        else:
            self._frame.view.ruler.show_walk(walk.spans, roles.get(walk.step, "accent"))

    def _walked(self, walk: Walk | None) -> None:
        self._frame.status.show_walk(walk)
        self._frame.panel.follow(walk)
        self._rule(walk)
        if walk is not None and walk.step is Step.NOTE:
            self.show_note(walk.key)


def _began_elsewhere(frame: Frame) -> bool:
    """Whether the keyboard is elsewhere while no article is shown: who begins before the first one comes goes on."""
    held = frame.body.window().focusWidget()
    return not frame.view.empty.isHidden() and bool(held) and not frame.view.isAncestorOf(held)
