"""What the palette offers, and what happens when something in it is chosen."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from readback.core.analysis import Kind
from readback.core.article import Article
from readback.core.document import Role
from readback.core.library import Summary
from readback.core.locators import Locators
from readback.core.picking import Picker
from readback.core.query_names import Field
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.ui.frame.frame import Frame
from readback.ui.intake.recents import last_open
from readback.ui.keys.actions import table
from readback.ui.keys.habits import other_words
from readback.ui.keys.menus import menu_names
from readback.ui.language import field_query
from readback.ui.looks import Looks
from readback.ui.places import place_words
from readback.ui.reading.navigator import Navigator
from readback.ui.reading.seeking import Seeking
from readback.ui.search.palette import Choice
from readback.ui.session.session import Session
from readback.ui.tasks import Job
from readback.ui.words import counted, day, forms, plain, tr

MOST = 60
"""So many choices are listed at most."""

RECENT = 5
"""So many of what was chosen last stand first while nothing is typed."""

_INSET = "    "
"""Before a heading, for each level that it lies below the headline."""

Offer = tuple[tuple[Choice, ...], Picker]


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said of choices that the library's thread makes."""

    kinds: tuple[str, str]
    person: tuple[str, str]
    tag: tuple[str, str]


class Choosing(QObject):
    """Fills the palette: at once with commands, then with what the library knows too."""

    personWanted = Signal(str)
    """The name of a person whose file is wanted."""

    def __init__(self, session: Session, seeking: Seeking, looks: Looks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._seeking, self._looks = session, seeking, looks
        self._first: tuple[Choice, ...] = ()
        self._offer: Offer | None = None
        self._recent: list[str] = []
        self._articles: tuple[Choice, ...] = ()
        self._job: Job | None = None
        self._asked: Job | None = None
        self._typed = ""

    def bind(self, frame: Frame, navigator: Navigator) -> None:
        """Takes the widgets, once they are there, and listens to them."""
        self._frame, self._navigator = frame, navigator
        frame.palette.typed.connect(self._pick)
        frame.palette.chosen.connect(self._take)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """What the entries of the table of actions do."""
        return {"palette": self.open, "outline": self.open_outline}

    def open(self) -> None:
        """Shows the palette, or empties it; what the library knows is asked anew."""
        self._first, self._offer = tuple(self._command_choices()), None
        recent = () if self._looks.settings.no_lists else last_open(self._session)[:RECENT]
        self._articles = tuple(_article_choices(recent, tr("Article"), tr("Draft")))
        self._frame.palette.open(tr("Type a command, an article, a person or a tag"))
        self._ask()

    def open_outline(self) -> None:
        """Shows the headings of the open article, to go to one."""
        article = self._session.article
        if self._asked is not None:
            self._asked.cancel()
        self._first, self._offer = tuple(_headings(article)) if article is not None else (), None
        self._articles = ()
        if len(self._first) > 1:  # the headline alone leads nowhere
            self._frame.palette.open(tr("Type a heading of this article"))
        else:
            self._frame.status.say(tr("This article has no headings."))

    def _command_choices(self) -> Sequence[Choice]:
        names, others = menu_names(), other_words()
        made = []
        for entry in table():
            action = self._frame.actions[entry.id]
            name, above = names[entry.menu]
            path = " › ".join(plain(word) for word in (names[above][0] if above else "", name) if word)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if action.isEnabled() and entry.id != "palette":
                made.append(Choice(f"command {entry.id}", plain(action.text()), path, keys, others.get(entry.id, "")))
        return made

    def _ask(self) -> None:
        """Asks the library's thread for all there is to choose, made ready to pick from."""
        commands, summaries = self._first, self._session.shelf.shelf.everything
        words = _Words(
            (tr("Article"), tr("Draft")),
            forms("Person in 1 article", "Person in {n} articles"),
            forms("Tag of 1 note", "Tag of {n} notes"),
        )

        def made(workspace: Workspace, _: Job) -> Offer:
            articles = _article_choices(summaries, *words.kinds)
            choices = (*commands, *articles, *_library_choices(workspace, words))
            return choices, _picker(choices)

        self._asked = self._session.desk.ask(made, self._offered, lambda _: None)

    def _offered(self, offer: Offer) -> None:
        self._offer = offer
        self._pick(self._typed)

    def _pick(self, typed: str) -> None:
        """Shows what is called so; an older question that still runs is given up."""
        self._typed = typed
        if self._job is not None:
            self._job.cancel()
        if not typed.strip() or self._offer is None:
            self._show([self._first[at] for at in _picker(self._first).pick(typed, MOST)])
            return
        choices, picker = self._offer
        self._job = self._session.desk.ask(
            lambda *_: [choices[at] for at in picker.pick(typed, MOST)], self._show, lambda _: None
        )

    def _show(self, choices: Sequence[Choice]) -> None:
        known = {choice.key: choice for choice in choices}
        if not self._typed.strip():
            offered = self._offer[0] if self._offer else ()
            known |= {choice.key: choice for choice in offered if choice.key in self._recent}
            first = [*self._articles, *(known[key] for key in self._recent if key in known)]
            choices = [*first, *(choice for choice in choices if choice not in first)]
        self._frame.palette.show_choices(choices)

    def _take(self, choice: Choice) -> None:
        kind, _, what = choice.key.partition(" ")
        if kind not in {"heading", "article"}:
            self._recent = [choice.key, *(key for key in self._recent if key != choice.key)][:RECENT]
        match kind:
            case "command":
                self._frame.actions[what].trigger()
            case "article":
                self._navigator.leave()
                self._session.open_article(what)
                self._frame.view.focusText()
            case "heading":
                start, _, end = what.partition(" ")
                self._navigator.jump(Span(int(start), int(end)))
                self._frame.view.focusText()
            case "person":
                self.personWanted.emit(what)
            case _:
                self._seeking.ask(field_query(Field(kind), what))


def _headings(article: Article) -> Iterator[Choice]:
    """The headings of an article, the lower ones further in, with their places."""
    locators = Locators(article)
    for number, span in enumerate(article.paragraphs):
        form = article.form(number)
        if form.role is Role.HEADING:
            words = _INSET * max(0, form.level - 1) + " ".join(span.of(article.text).split())
            yield Choice(f"heading {span.start} {span.end}", words, place_words(locators.of(span.start)))


def _picker(choices: Sequence[Choice]) -> Picker:
    """Picks by what choices are called; a command also by its menu, since many are called by one word, and by habit."""
    return Picker(f"{it.title} {it.detail} {it.also}" if it.key.startswith("command ") else it.title for it in choices)


def _article_choices(summaries: Iterable[Summary], article: str, draft: str) -> Iterator[Choice]:
    """Articles and drafts, with the words for what they are."""
    for it in summaries:
        detail = " · ".join(filter(None, (draft if it.draft else article, it.outlet, day(it.published[:10]))))
        yield Choice(f"article {it.id}", it.title, detail)


def _library_choices(workspace: Workspace, words: _Words) -> Sequence[Choice]:
    """People and tags, the most frequent first."""
    people = [
        Choice(f"person {it.name}", it.name, counted(it.count, *words.person))
        for it in workspace.library.names(Kind.PERSON)
    ]
    tags = [Choice(f"tag {it.name}", f"#{it.name}", counted(it.count, *words.tag)) for it in workspace.library.tags()]
    return (*people, *tags)
