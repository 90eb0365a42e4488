"""What was agreed about something that the window shows, in a word: its own agreement, or the one it inherits."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from readback.core.agreements import Agreement, Effect, Over, Subject, about
from readback.core.fullname import key_of
from readback.core.notes import Note
from readback.core.outgoing.rules import Guarded
from readback.core.text import Span
from readback.ui.panel.rows import Row, Tab
from readback.ui.promises import kind_of
from readback.ui.session.agreeing import Agreed


class Badges:
    """Gives the words; empty where nothing is agreed."""

    def __init__(self, agreed: Agreed | None, now: datetime) -> None:
        self._agreements: Sequence[Agreement] = agreed.agreements if agreed else ()
        self._guarded = agreed.rules.guarded if agreed else ()
        self._now = now

    def person(self, name: str) -> str:
        """Of a person, by the name or another form of it."""
        return self._told(self._with(name))

    def known(self, subject: Subject) -> Subject:
        """A person by the name under which something is agreed; any other subject as it is."""
        found = self._with(subject.person) if subject.over is Over.PERSON else None
        return found.subject if found is not None else subject

    def _with(self, name: str) -> Agreement | None:
        own, key = about(self._agreements, Subject(Over.PERSON, person=name)), key_of(name)
        if own is not None or not name:
            return own
        known = ((it.agreement, it.forms) for it in self._guarded if it.everywhere)
        return next((it for it, forms in known if forms is not None and key in map(key_of, forms.forms)), None)

    def note(self, note: Note | None) -> str:
        """Of a note: its own, or what it inherits from a person or a passage."""
        if note is None:
            return ""
        return self.note_of(note.id, note.target.article)

    def note_of(self, id: str, article: str) -> str:
        """Of a note by its id, on an article."""
        own = about(self._agreements, Subject(Over.NOTE, article, note=id))
        return self._told(own or next((it.agreement for it in self._guarded if id in it.notes), None))

    def passage(self, article: str, spans: Sequence[Span]) -> str:
        """Of words of an article: the most that holds for any of them."""
        return self.places((article, span) for span in spans)

    def article(self, id: str) -> str:
        """Of a whole article."""
        return self.places([(id, None)])

    def places(self, places: Iterable[tuple[str, Span | None]]) -> str:
        """Of passages of several articles: the most that holds for any; without a span only what is about all of it."""
        wanted = dict[str, list[Span | None]]()
        for article, span in places:
            wanted.setdefault(article, []).append(span)
        over = [it.agreement for it in self._guarded if any(_is_over(it, *spot, wanted) for spot in it.spans)]
        return self._told(min(over, key=lambda it: _RANKS.index(it.effect(self._now)), default=None))

    def articles(self) -> Mapping[str, str]:
        """Of whole articles, by their ids."""
        found = (it for it in self._agreements if it.subject.over is Over.ARTICLE)
        return {it.subject.article: words for it in found if (words := self._told(it))}

    def row(self, article: str, row: Row, note: Note | None = None) -> str:
        """Of a row of the panel."""
        if row.tab is Tab.PEOPLE:
            return self.person(row.title)
        if row.tab is Tab.QUOTES:
            return self.passage(article, row.spans)
        return self.note(note) if row.tab is Tab.NOTES else ""

    def _told(self, agreement: Agreement | None) -> str:
        if agreement is None or agreement.terms.effect is Effect.NONE:
            return ""
        return kind_of(agreement, self._now)


_RANKS = (Effect.OFF, Effect.EMBARGO, Effect.BACKGROUND, Effect.RECORD, Effect.NONE)


def _is_over(it: Guarded, article: str, span: Span, wanted: Mapping[str, Sequence[Span | None]]) -> bool:
    if it.agreement.subject.over is Over.ARTICLE:
        return article in wanted
    return any(mine is not None and span.overlaps(mine) for mine in wanted.get(article, ()))
