"""What the reader corrects in place: the keys and menus of it, and what they are about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from readback.core.analysis import Analysis, Kind
from readback.core.article import Article
from readback.core.corrections import Scope
from readback.core.text import Span
from readback.ui.correct.deeds import Deed, on_name, quoted, scoped
from readback.ui.correct.targets import Target, missing, target_at, target_of
from readback.ui.correcting.asking import Asking
from readback.ui.correcting.doing import Doing, keys_of
from readback.ui.correcting.edges import Edges
from readback.ui.frame.frame import Frame
from readback.ui.keys.actions import correction_ids
from readback.ui.keys.menus import Menu
from readback.ui.looks import Looks
from readback.ui.panel.listtab import ListTab
from readback.ui.panel.rows import Row, Tab, same_words
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session
from readback.ui.walk import Step
from readback.ui.words import tr


class Mending(QObject):
    """Joins what is marked, in the text and in the panel, to the verbs of corrections."""

    def __init__(self, session: Session, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._looks = session, looks
        self._list: ListTab | None = None
        self._caret = Span(0, 0)
        self._added: Span | None = None
        self._read_only = False
        session.desk.readOnly.connect(self._set_read_only)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each entry of the menu of corrections does."""
        return {id: partial(self.act, id) for id in correction_ids()}

    def bind(self, frame: Frame, navigator: Navigator) -> None:
        """Takes the widgets, once they are there, and listens to them."""
        self._frame, self._navigator = frame, navigator
        self._doing = Doing(self._session, frame.status, frame.actions["more"], self)
        self._doing.done.connect(self._ask_speaker)
        self._asking = Asking(self._session, frame.picker, self._doing.do, self)
        self._edges = Edges(self._session, frame.view, self)
        self._edges.kept.connect(self._doing.do)
        self._edges.refused.connect(frame.status.say)
        frame.view.standing.connect(self._stand)
        frame.view.menuWanted.connect(self._fill_menu)
        frame.panel.menuWanted.connect(self._open_menu)
        frame.panel.card.deedWanted.connect(self._act_on_row)
        for menu in (Menu.CORRECT, Menu.KIND, Menu.ADD):
            frame.actions.menus[menu].setToolTipsVisible(True)
        corrections = frame.actions.menus[Menu.CORRECT]
        corrections.aboutToShow.connect(partial(self._weigh, weighed=True))
        corrections.aboutToHide.connect(partial(self._weigh, weighed=False))

    # What it is about

    def _set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only

    def _stand(self, span: Span) -> None:
        self._caret = Span(span.end, span.end)

    def focus_moved(self, now: QWidget | None) -> None:
        """The keyboard went elsewhere: the text and each list of the panel have something chosen, menus have not."""
        page = next((it for it in self._frame.panel.lists.values() if it.list is now), None)
        if page is not None or (now is not None and self._frame.view.isAncestorOf(now)):
            self._list = page

    def target(self) -> Target:
        """What is at the caret, or the chosen row of the panel where that has the keyboard."""
        analysis, walk = self._session.analysis, self._navigator.current
        if analysis is None:
            return Target()
        if self._list is not None:
            row = self._list.current
            return self._of_row(analysis, row) if row is not None else Target()
        selection = self._frame.view.selection()
        found = target_at(analysis, selection or self._caret, frozenset(self._looks.settings.hidden))
        at_quotation = walk is not None and walk.step in {Step.QUOTATION, Step.SPEAKER}
        if at_quotation and found.quotation is not None and self._caret.start == found.quotation.spans[0].start:
            return Target(quotation=found.quotation, selection=found.selection)  # not the name it begins with
        return found

    def _of_row(self, analysis: Analysis, row: Row) -> Target:
        walk = self._navigator.current
        return target_of(analysis, row, walk.span if walk is not None and walk.key == row.key else None)

    def why_not(self, id: str, target: Target) -> str:
        """Why an entry can do nothing, in words; empty where it can."""
        if self._session.article is None:
            return tr("Open an article first.")
        if self._session.analysis is None:
            return tr("Names and quotations are still being looked for.")
        if self._read_only:
            return tr("The library is read-only: nothing can be corrected.")
        if not self._session.kept:
            return tr("This article is not kept in the library, so nothing in it can be corrected.")
        if id == "more":
            return "" if self._doing.offered is not None else tr("There is no correction to go on with.")
        return missing(id, target, self._session.analysis)

    # Menus

    def _weigh(self, *, weighed: bool) -> None:
        """While the menu is open, what can do nothing is grey and says why; a key says so at any time."""
        target = self.target()
        if target.mention is not None:
            self._frame.actions["same"].setText(same_words(target.mention.kind))
        for id in correction_ids():
            action, why = self._frame.actions[id], self.why_not(id, target) if weighed else ""
            action.setEnabled(not why)
            action.setToolTip(why or action.iconText())

    def _fill_menu(self, menu: QMenu, offset: int) -> None:
        """What can be corrected at a place of the text; above what is for a selection, where there is none."""
        analysis, selection = self._session.analysis, self._frame.view.selection()
        if analysis is not None:
            place = selection if selection and selection.start <= offset <= selection.end else Span(offset, offset)
            before = None if selection else next(iter(menu.actions()), None)
            self._add(menu, target_at(analysis, place, frozenset(self._looks.settings.hidden)), analysis, before)

    def _open_menu(self, row: Row, at: QPoint) -> None:
        """What can be corrected about a row of the panel."""
        analysis = self._session.analysis
        if analysis is not None and row.tab is not Tab.NOTES:
            menu = QMenu(self._frame.panel)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._add(menu, self._of_row(analysis, row), analysis)
            menu.popup(at)

    def _add(self, menu: QMenu, target: Target, analysis: Analysis, before: QAction | None = None) -> None:
        """Adds what fits, each with its key; where nothing can be kept it says why."""
        menu.setToolTipsVisible(True)
        fitting = [id for id in correction_ids() if id != "more" and not missing(id, target, analysis)]
        actions = [_line(menu), *(self._made(menu, id, target) for id in fitting), _line(menu)]
        if before is None:
            menu.addActions(actions)
        else:
            menu.insertActions(before, actions)

    def _made(self, menu: QMenu, id: str, target: Target) -> QAction:
        own, why = self._frame.actions[id], self.why_not(id, target)
        action = QAction(f"{own.text()}\t{keys_of(own)}", menu)
        action.triggered.connect(partial(self.act, id, target))
        action.setEnabled(not why)
        action.setToolTip(why or own.text())
        return action

    # Doing it

    def act(self, id: str, target: Target | None = None) -> None:
        """Does what an entry of the menu stands for, or says why it cannot."""
        target = target if target is not None else self.target()
        why, article, seen = self.why_not(id, target), self._session.article, self._session.analysis
        if why or article is None or seen is None:
            self._frame.status.ask(why, lambda: self.why_not(id, self.target()) != why)
            return
        verb, _, what = id.partition(" ")
        if verb == "more":
            self._doing.more()
        elif verb == "edge":
            self._edges.begin(target, self._caret)
        elif verb in {"accept", "reject", "kind"}:
            deed = _of_name(verb, what, article, seen, target) or _of_quotation(verb, article, seen, target)
            if deed is not None:
                self._doing.do(deed)
        else:
            self._ask(verb, what, article, seen, target)

    def _act_on_row(self, id: str, row: Row) -> None:
        """Does what a button of the card stands for."""
        analysis = self._session.analysis
        self.act(id, self._of_row(analysis, row) if analysis is not None else Target())

    def _ask(self, verb: str, what: str, article: Article, seen: Analysis, target: Target) -> None:
        beside, asking = self._beside(target), self._asking
        if verb == "speaker" and target.quotation is not None:
            asking.speaker(article, seen, target.quotation, beside)
        elif verb == "add" and what == "quotation":
            self._add_quotation(article, seen, target)
        elif verb == "add":
            asking.add(article, seen, target, Kind(what), beside)
        else:
            {"same": asking.same, "split": asking.another, "rename": asking.rename}[verb](article, seen, target, beside)

    def _add_quotation(self, article: Article, seen: Analysis, target: Target) -> None:
        if target.selection is not None:
            span, form = quoted(article.text, target.selection)
            self._added = span
            self._frame.view.clear_selection()
            self._doing.do(scoped(article, seen, lambda on, _: on.add_quotation((span,), form)))

    def _ask_speaker(self) -> None:
        """Of a quotation that was just added nobody knows whose words it is."""
        article, seen, span, self._added = self._session.article, self._session.analysis, self._added, None
        if article is not None and seen is not None and span is not None:
            quotation = next((it for it in seen.quotations if span in it.spans), None)
            if quotation is not None and quotation.speaker is None:
                self._asking.speaker(article, seen, quotation, self._beside(Target(quotation=quotation)))

    def _beside(self, target: Target) -> QRect:
        """Where the passage stands, or the row, in the coordinates of what the picker lies over."""
        over = self._frame.body
        if self._list is not None and target.selection is None:
            view = self._list.list
            rect, corner = view.visualRect(view.currentIndex()), view.viewport().mapTo(over, QPoint(0, 0))
            return rect.translated(corner)
        if target.span is None:
            return QRect()
        rect = self._frame.view.edging.where(target.span)
        return rect.translated(over.mapFrom(over.window(), QPoint(0, 0)))


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line


def _of_name(verb: str, what: str, article: Article, seen: Analysis, target: Target) -> Deed | None:
    """A correction of a name that asks nothing: here, or for a row of the panel wherever it stands in the article."""
    mention, scope = target.mention, Scope.ARTICLE if target.wide else Scope.HERE
    if mention is None:
        return None
    if verb == "kind":
        return on_name(article, seen, mention, lambda on, wide: on.change_kind(mention, Kind(what), wide), scope)
    if verb == "accept":
        return on_name(article, seen, mention, lambda on, wide: on.accept(mention, wide), scope)
    return on_name(article, seen, mention, lambda on, wide: on.reject(mention, wide), scope)


def _of_quotation(verb: str, article: Article, seen: Analysis, target: Target) -> Deed | None:
    """A quotation accepted or rejected."""
    quotation = target.quotation
    if quotation is None:
        return None
    if verb == "accept":
        return scoped(article, seen, lambda on, _: on.accept_quotation(quotation))
    return scoped(article, seen, lambda on, _: on.reject_quotation(quotation))
