"""Agreements set and listed from where the reader is, and told beside what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from readback.core.workspace import now
from readback.ui.card.carding import Carding
from readback.ui.frame.frame import Frame
from readback.ui.panel.rows import Row, Tab
from readback.ui.reading.showing import Showing
from readback.ui.session.session import Session
from readback.ui.words import tr

if TYPE_CHECKING:
    from readback.core.agreements import Agreement
    from readback.core.article import Article
    from readback.core.notes import Note
    from readback.ui.agreed.badges import Badges
    from readback.ui.agreeing.grounds import GroundsSheet
    from readback.ui.agreeing.meant import Here
    from readback.ui.agreeing.sheet import AgreeSheet
    from readback.ui.agreeing.window import AgreementsWindow


class AgreeDeeds(QObject):
    """Joins sheet and windows to the session."""

    def __init__(self, session: Session, frame: Frame, showing: Showing, carding: Carding, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._frame, self._carding = session, frame, carding
        self._over, self._any = window, False
        showing.badged = self._badged
        showing.noteEdited.connect(lambda placed: self._tell(placed.note))
        session.agreeing.changed.connect(self._changed)
        session.articleShown.connect(self._label)
        frame.view.menuWanted.connect(self._fill)

    @cached_property
    def sheet(self) -> AgreeSheet:
        """What asks for an agreement."""
        from readback.ui.agreeing.sheet import AgreeSheet  # noqa: PLC0415 - when it is first wanted, as all of these

        made = AgreeSheet(self._over)
        made.agreed.connect(self._session.agreeing.agree)
        made.dropped.connect(self._session.agreeing.drop)
        made.groundsWanted.connect(self.edit_grounds)
        return made

    @cached_property
    def grounds(self) -> GroundsSheet:
        """The list of the reader's own kinds."""
        from readback.ui.agreeing.grounds import GroundsSheet  # noqa: PLC0415 - as above

        made = GroundsSheet(self._over)
        made.named.connect(self._session.agreeing.name_ground)
        made.dropped.connect(self._session.agreeing.drop_ground)
        return made

    @cached_property
    def listing(self) -> AgreementsWindow:
        """The window of all agreements."""
        from readback.ui.agreeing.window import AgreementsWindow  # noqa: PLC0415 - as above

        made = AgreementsWindow(self._over)
        made.changeWanted.connect(self._change)
        made.dropped.connect(self._session.agreeing.drop)
        made.groundsWanted.connect(self.edit_grounds)
        return made

    def ask(self) -> None:
        """Asks what was agreed about what the reader is at."""
        from readback.ui.agreeing.meant import choices  # noqa: PLC0415 - as above

        self._frame.editor.flush()
        found = choices(self._here())
        if not found:
            words = tr("Choose a person, a note or a passage first.")
            self._frame.status.ask(words, lambda: choices(self._here()))
        elif not self._session.kept:
            words = tr("Only what is kept in the library can have an agreement.")
            self._frame.status.ask(words, lambda: self._session.kept)
        else:
            agreeing, badges = self._session.agreeing, self._badges()
            known = [replace(it, subject=badges.known(it.subject)) for it in found]
            self.sheet.ask(known, agreeing.agreements, agreeing.grounds)

    def _here(self) -> Here:
        from readback.ui.agreeing.meant import Here  # noqa: PLC0415 - as above

        frame = self._frame
        note = frame.editor.note if frame.editor.isVisible() else None
        facts = self._carding.shown
        here = facts.row if facts is not None else self._carding.row_here()
        listed = None
        if not frame.panel.over and frame.panel.tab in {Tab.PEOPLE, Tab.QUOTES}:
            listed = frame.panel.lists[frame.panel.tab].current
        focused = QApplication.focusWidget()
        in_panel = focused is not None and frame.panel.isAncestorOf(focused)
        row = listed or here if in_panel and facts is None else here or listed
        quotations = frame.panel.lists[Tab.QUOTES].rows
        return Here(self._session.article, frame.view.selection(), note, row, quotations)

    def open_all(self) -> None:
        """Shows the window of all agreements."""
        from readback.ui.widgets.fitting import to_front  # noqa: PLC0415 - as above

        self.listing.show_agreements(self._session.agreeing.agreements, now())
        to_front(self.listing)

    def edit_grounds(self) -> None:
        """Shows the list of the reader's own kinds."""
        self.grounds.show_grounds(self._session.agreeing.grounds)
        self.grounds.open()

    def _change(self, agreement: Agreement) -> None:
        from readback.ui.agreeing.meant import Choice  # noqa: PLC0415 - as above
        from readback.ui.promises import about_what  # noqa: PLC0415 - as above

        agreeing = self._session.agreeing
        choice = Choice(about_what(agreement), agreement.subject, agreement.source)
        self.sheet.ask([choice], agreeing.agreements, agreeing.grounds)

    def _changed(self) -> None:
        """Shows what is agreed now wherever that is open."""
        agreeing = self._session.agreeing
        made = self.__dict__
        if agreeing.agreements or self._any:
            self._any = bool(agreeing.agreements)
            self._label_all()
        if "sheet" in made and self.sheet.isVisible():
            self.sheet.show_known(agreeing.agreements, agreeing.grounds)
        if "grounds" in made and self.grounds.isVisible():
            self.grounds.show_grounds(agreeing.grounds)
        if "listing" in made:
            self.listing.show_agreements(agreeing.agreements, now())

    def _label_all(self) -> None:
        self._frame.shelf.listing.show_agreed(self._badges().articles())
        if self._session.article is not None:
            self._label(self._session.article)
        panel = self._frame.panel
        for tab in (Tab.PEOPLE, Tab.QUOTES, Tab.NOTES):
            if panel.lists[tab].rows:
                panel.show_rows(tab, self._badged(panel.lists[tab].rows))
        if self._frame.editor.note is not None:
            self._tell(self._frame.editor.note)

    def _label(self, article: Article) -> None:
        """Says below the headline what was agreed about all of the open article."""
        agreed = bool(self._session.agreeing.agreements)
        self._frame.view.insets.show_agreed(self._badges().article(article.id) if agreed else "")

    def _badges(self) -> Badges:
        from readback.ui.agreed.badges import Badges  # noqa: PLC0415 - as above

        return Badges(self._session.agreeing.known, now())

    def _badged(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Rows of the panel with what was agreed about each."""
        article = self._session.article
        if article is None or not (self._session.agreeing.agreements or any(row.agreed for row in rows)):
            return rows
        badges, notes = self._badges(), {it.note.id: it.note for it in self._session.notes}
        told = ((row, badges.row(article.id, row, notes.get(row.key))) for row in rows)
        return [replace(row, agreed=words) if words != row.agreed else row for row, words in told]

    def _tell(self, note: Note) -> None:
        agreed = bool(self._session.agreeing.agreements)
        self._frame.editor.head.show_agreed(self._badges().note(note) if agreed else "")

    def _fill(self, menu: QMenu, _offset: int) -> None:
        """The menu of the text has it too."""
        menu.addAction(self._frame.actions["agree"])
