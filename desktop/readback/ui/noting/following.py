"""Links in notes: completed while they are typed, shown as what they lead to is called, and followed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from readback.core.analysis import Kind
from readback.core.article import Article
from readback.core.library import Summary
from readback.core.linkables import article_linkable, target_key
from readback.core.links import Link, Linkable, LinkKind, followed
from readback.core.notes import Note
from readback.core.picking import Picker
from readback.core.workspace import Workspace
from readback.ui.frame.frame import Frame
from readback.ui.notes.linklist import LinkRow
from readback.ui.panel.rows import Row, Tab
from readback.ui.reading.navigator import Navigator
from readback.ui.reading.showing import Showing
from readback.ui.session.session import Session, Target
from readback.ui.tasks import Job
from readback.ui.widgets.backlinks import goal_detail, goal_words
from readback.ui.words import counted, day, forms, tr

MOST = 40
"""So many things that a link may lead to are listed at most."""

Offer = tuple[tuple[LinkRow, ...], Picker]


class Following(QObject):
    """Asks the library about links, for the note editor and the cards; goes where they lead."""

    def __init__(self, session: Session, frame: Frame, navigator: Navigator, showing: Showing, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame, self._navigator, self._showing = session, frame, navigator, showing
        self._offer: Offer | None = None
        self._offered = False
        self._job: Job | None = None
        self._typed = ""
        self._person: Linkable | None = None
        self._counted: tuple[Article | None, str, str] = (None, "", "")
        self._connect()

    def _connect(self) -> None:
        editor, card = self._frame.editor, self._frame.panel.card
        editor.body.linkTyped.connect(self._complete)
        editor.body.linkEnded.connect(self._forget)
        editor.linkWanted.connect(self._follow)
        for backlinks in (editor.backlinks, card.backlinks):
            backlinks.noteWanted.connect(self._go)
        self._showing.noteEdited.connect(lambda placed: self._tell_links(placed.note))
        self._showing.listed.connect(self._listed)
        self._frame.panel.shown.connect(self._tell_linked)
        self._frame.panel.shown.connect(self._tell_articles)
        self._session.described.connect(lambda _: self._tell_again())
        self._session.articleShown.connect(self._other_article)

    # Completing

    def _complete(self, typed: str) -> None:
        """Shows what may be meant; what the library knows is asked once for each link that is typed."""
        self._typed = typed
        if self._offer is not None:
            self._pick()
        elif not self._offered:
            self._offered = True
            articles = tuple(map(_article_row, self._session.shelf.summaries))
            words = forms("Person in 1 article", "Person in {n} articles")
            self._session.desk.ask(lambda it, _: _offer(it, articles, words), self._take, lambda _: None)

    def _take(self, offer: Offer) -> None:
        if self._offered:
            self._offer = offer
            self._pick()

    def _pick(self) -> None:
        note = self._frame.editor.note
        if self._offer is None or note is None:
            return
        offer, typed, words = self._offer, self._typed, tr("Note in “{title}”")
        if self._job is not None:
            self._job.cancel()
        self._job = self._session.desk.ask(
            lambda workspace, _: _picked(workspace, offer, typed, note.id, words),
            partial(self._frame.editor.body.show_links, typed),
            lambda _: None,
        )

    def _forget(self) -> None:
        """The next link is asked about anew."""
        self._offer, self._offered = None, False

    # What links lead to, and what links here

    def _tell_again(self) -> None:
        note = self._frame.editor.note
        if note is not None:
            self._tell_links(note)

    def _tell_links(self, note: Note) -> None:
        """What the links of the note in the editor lead to is called, and which notes have links to it."""
        self._session.desk.ask(
            lambda it, _: (it.links.named(note), it.links.from_notes(LinkKind.NOTE, [note.id])),
            lambda told: self._frame.editor.show_links(note.id, *told),
            lambda _: None,
        )

    def _tell_linked(self, row: Row) -> None:
        """Which notes have links to the person on the card."""
        analysis = self._session.analysis
        if row.tab is Tab.PEOPLE and analysis is not None:
            names = [name for it in analysis.entities if it.id == row.key for name in (it.name, *it.aliases)]
            self._session.desk.ask(
                lambda workspace, _: workspace.links.from_notes(LinkKind.PERSON, names),
                partial(self._frame.panel.card.show_linked, row.key),
                lambda _: None,
            )

    def _tell_articles(self, row: Row) -> None:
        """In how many articles of the library the name on the card is met."""
        here = (self._session.article, row.key, row.title)
        if row.countable and here != self._counted:
            self._counted = here
            kind, key = Kind(row.tab.value), target_key(row.title)
            self._session.desk.ask(
                lambda it, _: next((name.count for name in it.library.names(kind) if target_key(name.name) == key), 0),
                partial(self._frame.panel.card.show_articles, row.key),
                lambda _: None,
            )

    # Following

    def _follow(self, words: str) -> None:
        """To what a link in the note leads to; where that is not clear the reader is asked."""
        self._frame.editor.flush()
        note, article = self._frame.editor.note, self._session.article
        if note is None or article is None:
            return
        self._session.desk.ask(
            lambda workspace, _: _led(workspace, note, words, article.id),
            lambda led: self._led(note, words, *led),
            self._session.failed.emit,
        )

    def _led(self, note: Note, words: str, link: Link | None, goals: Sequence[Linkable]) -> None:
        if len(goals) == 1:
            self._go(goals[0])
        elif goals:
            self._ask(note, words, goals)
        elif link is not None:
            self._frame.status.say(tr("“{words}” is no longer in your library.", words=words))
        else:
            self._frame.status.say(tr("Nothing in your library is called “{words}”.", words=words))

    def _ask(self, note: Note, words: str, goals: Sequence[Linkable]) -> None:
        """Which of several is meant; that is remembered."""
        menu = QMenu(self._frame.editor)
        menu.setAccessibleName(tr("Which one is meant?"))
        menu.addAction(tr("Which one is meant?")).setEnabled(False)
        menu.addSeparator()
        details = {it.id: _article_detail(it) for it in self._session.shelf.summaries}
        for goal in goals:
            detail = details.get(goal.target) or goal_detail(goal)
            menu.addAction(goal_words(goal, detail), partial(self._settle, note, words, goal))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._frame.editor.menu_point())

    def _settle(self, note: Note, words: str, goal: Linkable) -> None:
        self._session.editing.bind(note, goal.link(words))
        self._go(goal)

    def _go(self, goal: Linkable) -> None:
        """To an article, a note at its passage, or a person's card and first mention."""
        here = self._session.article
        if goal.kind is LinkKind.PERSON and here is not None and here.id == goal.article and self._show_person(goal):
            return
        self._navigator.leave()
        self._person = goal if goal.kind is LinkKind.PERSON else None
        note = goal.target if goal.kind is LinkKind.NOTE else None
        self._session.open_article(goal.article, Target(goal.span, note))
        self._frame.view.focusText()

    def _other_article(self) -> None:
        """A person who was sought in another article is not sought any more."""
        here = self._session.article
        if self._person is not None and (here is None or here.id != self._person.article):
            self._person = None

    def _listed(self) -> None:
        if self._person is not None:
            self._show_person(self._person)
        self._person = None

    def _show_person(self, goal: Linkable) -> bool:
        """Shows the card of a person of the open article and goes to the first mention; False where there is none."""
        panel = self._frame.panel
        rows = panel.lists[Tab.PEOPLE].rows
        row = next((it for it in rows if target_key(it.title) == target_key(goal.name)), None)
        if row is not None:
            self._frame.sides.show("panel")
            panel.set_tab(Tab.PEOPLE)
            self._navigator.go(row)
            self._frame.view.focusText()
        return row is not None


def _article_row(summary: Summary) -> LinkRow:
    return LinkRow(article_linkable(summary.id, summary.title), _article_detail(summary))


def _article_detail(summary: Summary) -> str:
    """What tells an article from another of the same title: where and when it was published, or its file."""
    told = summary.outlet, day(summary.published) if summary.published else ""
    return " · ".join(filter(None, (tr("Article"), *(told if any(told) else (summary.source,)))))


def _offer(workspace: Workspace, articles: Sequence[LinkRow], said: tuple[str, str]) -> Offer:
    """On the library's thread: the articles and people that a link can lead to, ready to pick from."""
    people = (
        LinkRow(Linkable(LinkKind.PERSON, it.name, it.name, "", ""), counted(it.count, *said))
        for it in workspace.library.names(Kind.PERSON)
    )
    rows = (*articles, *people)
    return rows, Picker(row.title for row in rows)


def _picked(workspace: Workspace, offer: Offer, typed: str, note: str, words: str) -> Sequence[LinkRow]:
    """On the library's thread: what comes near to what is typed, and the notes that hold it, the nearest first."""
    rows, picker = offer
    found = [rows[at] for at in picker.pick(typed, MOST)]
    noted = (it for it in workspace.library.headings(typed, MOST) if it.target != note)
    found += (LinkRow(it, words.format(title=it.title)) for it in noted)
    return [found[at] for at in Picker(row.title for row in found).pick(typed, len(found))]


def _led(workspace: Workspace, note: Note, words: str, near: str) -> tuple[Link | None, Sequence[Linkable]]:
    """On the library's thread: what a link in a note, as it is kept now, is bound to, and what may be meant."""
    kept = next((it for it in workspace.library.notes(note.target.article) if it.id == note.id), note)
    link = followed(words, kept.links)
    if link is not None:
        return link, workspace.links.leads(link, near)
    return None, workspace.links.candidates(words, kept)
