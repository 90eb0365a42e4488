"""What is done with the card of a name or a quotation: its buttons and links, and the keys that mean it."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from readback.core.analysis import Mention
from readback.ui.card.carding import Carding
from readback.ui.correct.targets import Target
from readback.ui.correcting.doing import keys_of
from readback.ui.correcting.mending import Mending
from readback.ui.keys.actions import correction_ids
from readback.ui.panel.rows import Tab, person_in
from readback.ui.reading.navigator import Navigator
from readback.ui.words import tr

OWN = frozenset({"note", "copy", "person file", *correction_ids()} - {"more", "settled"})
"""The actions that are done with what the card is of, as long as it is shown and nothing is selected."""

Do = Mapping[str, Callable[[], object]]


class CardDeeds(QObject):
    """Joins a card to the panel, the corrections and the way through the text."""

    personWanted = Signal(str)
    """The name of a person whose file is wanted; empty where the card is of none."""

    def __init__(self, carding: Carding, navigator: Navigator, mending: Mending) -> None:
        super().__init__(carding)
        self.carding = carding
        self._frame, self._navigator, self._mending = carding.frame, navigator, mending
        frame, card, panel = carding.frame, carding.card, carding.frame.panel
        card.turned.connect(self._turn)
        card.wanted.connect(self._do)
        card.allWanted.connect(self._show_all)
        card.saidWanted.connect(self._show_said)
        card.rowWanted.connect(self._leaving(panel.chosen.emit))
        card.noteWanted.connect(self._leaving(frame.view.noteActivated.emit))
        frame.view.menuWanted.connect(lambda menu, _: self._fill_menu(menu))
        card.addActions([frame.actions[id] for id in sorted({*OWN, "trail", "agree"})])

    def _leaving(self, then: Callable[[object], object]) -> Callable[[object], None]:
        """The card goes away, and then something else is done."""

        def go(what: object) -> None:
            self.carding.hide()
            self._frame.view.focusText()
            then(what)

        return go

    def _fill_menu(self, menu: QMenu) -> None:
        """What can be done with the name or the quotation at the caret comes first, where nothing is selected."""
        row = self.carding.row_here() if self._frame.view.selection() is None else None
        if row is None:
            return
        first = next(iter(menu.actions()), None)
        said = row.tab is Tab.QUOTES
        note = tr("Note on this quotation") if said else tr("Note on {name}", name=row.title.replace("&", "&&"))
        panel = self._frame.panel
        deeds = [("note", note, panel.noteWanted), ("copy", tr("Copy with citation"), panel.copyWanted)]
        for id, words, wanted in deeds if said else deeds[:1]:
            action = QAction(f"{words}\t{keys_of(self._frame.actions[id])}", menu)
            action.triggered.connect(partial(wanted.emit, row))
            menu.insertAction(first, action)  # type: ignore[arg-type] # none is the end

    def toggle(self) -> None:
        """Shows the card of what is at the caret, or hides the card that is shown."""
        self.carding.toggle()

    def act(self, id: str, otherwise: Callable[[], object]) -> None:
        """Does an action with what the card is of; or does it as otherwise, where no card is shown.

        A card that the pointer only met takes nothing from the panel's row. A note is on what is at the caret, also
        without a card.
        """
        focused, alone = QApplication.focusWidget(), self._frame.view.selection() is None
        listed = focused is not None and self._frame.panel.isAncestorOf(focused)
        if self.carding.shown is not None and alone and not listed:
            self._do(id)
        elif id == "note" and alone and (row := self.carding.row_here()) is not None:
            self._frame.panel.noteWanted.emit(row)
        else:
            otherwise()

    def _do(self, id: str) -> None:
        facts, thing = self.carding.shown, self.carding.thing
        if facts is None:
            return
        if id == "copy":
            self._frame.panel.copyWanted.emit(facts.row)
            return
        if id in {"trail", "agree"}:
            self._frame.actions[id].trigger()
            return
        self.carding.hide()
        self._frame.view.focusText()
        if id == "note":
            self._frame.panel.noteWanted.emit(facts.row)
        elif id == "person file":
            self.personWanted.emit(person_in(facts.row))
        else:
            target = Target(mention=thing) if isinstance(thing, Mention) else Target(quotation=thing)
            self._mending.act(id, target)

    def _turn(self, by: int) -> None:
        facts = self.carding.shown
        if facts is not None:
            with self.carding.held():
                self._navigator.stand(facts.row, facts.span)
                self._navigator.turn(by)
            walk = self._navigator.current
            self.carding.move_to(walk.span if walk is not None else facts.span)

    def _show_all(self) -> None:
        facts = self.carding.shown
        if facts is not None:
            self._open(facts.row.tab)
            self._navigator.stand(facts.row, facts.span)
            self._frame.panel.focus_list()

    def _show_said(self) -> None:
        """The Quotes tab with what this speaker said."""
        facts = self.carding.shown
        if facts is not None:
            self._open(Tab.QUOTES)
            self._frame.panel.lists[Tab.QUOTES].show_speaker((*facts.said, facts.row)[0].title)
            self._frame.panel.focus_list()

    def _open(self, tab: Tab) -> None:
        self.carding.hide()
        panel = self._frame.panel
        self._frame.sides.show("panel")
        if panel.over:
            panel.scope.articleWanted.emit()
        panel.set_tab(tab)


def over_cards(do: Do, deeds: Callable[[], CardDeeds]) -> Do:
    """The table of what is done, where what has a card is meant as long as that is shown; `deeds` come later."""
    own = {id: partial(_through, deeds, id, do[id]) for id in OWN}
    return {**do, **own, "card": lambda: deeds().toggle()}


def _through(deeds: Callable[[], CardDeeds], id: str, otherwise: Callable[[], object]) -> None:
    deeds().act(id, otherwise)
