"""The use-cases: what a reader does with articles and notes. Runs where the library lives, and knows no window."""

import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from readback.core import likeness
from readback.core.agreeing import Agreeing
from readback.core.anchors import Anchor, Placement, place
from readback.core.article import Article, article_from
from readback.core.correcting import Correcting
from readback.core.corrections import Scope
from readback.core.discarding import Discarding
from readback.core.drafting import Drafting
from readback.core.edits import Changes, Edit, Verb
from readback.core.erasing import Erasing
from readback.core.errors import ArticleMissing, FileUnreadable, Unreadable
from readback.core.filing import Filing
from readback.core.incoming.keeping import Incoming
from readback.core.library import Library, Summary
from readback.core.linking import Linking
from readback.core.metadata import Origin
from readback.core.namedesk import NameDesk
from readback.core.notes import Note
from readback.core.noting import Noting
from readback.core.outgoing.gate import guarding
from readback.core.outgoing.gathering import Outgoing
from readback.core.ports import Reading, Stop
from readback.core.query import parse
from readback.core.quotecheck.clearing import Clearings
from readback.core.saves.recognising import Kin, Kindred, Kinship, kinship
from readback.core.search import Results, Widened
from readback.core.text import Span
from readback.core.versions import carried, difference, parting, with_left_out, with_typed

MOST_HITS = 50
"""So many hits of each kind a search gives: more than that is counted."""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note and where it stands in its article's text; a note on the whole article has no placement."""

    note: Note
    placement: Placement | None

    @property
    def span(self) -> Span | None:
        """The passage, or None where there is none."""
        return self.placement.span if self.placement else None


def now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC).astimezone()


def new_id() -> str:
    """An id that nothing else has."""
    return uuid.uuid4().hex


class Workspace:
    """Everything that can be done to a library. Its verbs return what changed, or an Edit that does when run."""

    def __init__(self, library: Library, clock: Callable[[], datetime] = now, ids: Callable[[], str] = new_id) -> None:
        self.library = library
        self._clock = clock
        self.trash = Discarding(library)
        self.erasing = Erasing(library)
        self.shelf = Filing(library, ids)
        self.links = Linking(library)
        self.notes = Noting(library, clock, ids, self.links.resolve)
        self.corrections = Correcting(library, clock, ids)
        self.names = NameDesk(library, clock, ids, self.corrections)
        self.drafts = Drafting(library)
        self.clearings = Clearings(library, clock)
        self.agreements = Agreeing(library, clock, ids)
        self.outgoing = Outgoing(library, self.search, clock, guarding(self.agreements.rules, clock))
        self.incoming = Incoming(library, self.search, clock, ids)

    def add_file(self, reading: Reading, path: str, *, draft: bool = False) -> Article:
        """Keeps what was read from a file, with the file itself; the same text gives the article already there.

        That stays what it is, an article or a draft.

        Raises FileUnreadable where the file is gone or no longer the one that was read, LibraryUnwritable.
        """
        try:
            with Path(path).open("rb") as original:
                return self._add(reading, original, Path(path).name, draft=draft)
        except FileNotFoundError as error:
            raise FileUnreadable(path, Unreadable.MISSING) from error
        except PermissionError as error:
            raise FileUnreadable(path, Unreadable.FORBIDDEN) from error

    def add_bytes(self, reading: Reading, content: bytes, name: str, *, draft: bool = False) -> Article:
        """Keeps what was read from the clipboard or another place that is no file. Raises LibraryUnwritable."""
        return self._add(reading, BytesIO(content), name, draft=draft)

    def _add(self, reading: Reading, original: BinaryIO, name: str, *, draft: bool) -> Article:
        read = article_from(reading.draft, opened=self._clock(), original_sha256=reading.sha256, source=name)
        article = replace(read, draft=draft)
        self.library.add(article, original, Path(name).suffix.lower())
        return self.library.article(article.id)

    def alike(self, ids: Iterable[str], stop: Stop = lambda: False) -> tuple[Kin, ...]:
        """Articles of these ids that may be saves of a story that is there, or have nearly the words of another.

        Each with the one that is so most likely; no pair twice. A draft and a source are never such a pair.
        """
        shelf = Kindred(self.library.summaries())
        pairs: dict[frozenset[str], Kin] = {}
        for id in ids:
            it = shelf.get(id)
            if it is None or stop():
                continue
            found = [Kin(it, other, *kin) for other in shelf.likely(it) if (kin := self._kin(it, other))]
            if found:
                best = max(found, key=lambda it: (it.kinship is Kinship.SAVES, it.share))
                pairs.setdefault(frozenset({id, best.other.id}), best)
        return tuple(pairs.values())

    def _kin(self, one: Summary, other: Summary) -> tuple[Kinship, float] | None:
        try:
            share = likeness.alike(self.library.article(one.id).text, self.library.article(other.id).text)
        except ArticleMissing:
            return None
        found = kinship(one, other, share)
        return (found, share) if found else None

    def describe(self, article: Article, field: str, value: str) -> Edit:
        """Other metadata, settled by the reader. Raises ValueError for a field or a value that cannot be."""
        article.described(field, value, Origin.READER)
        before, origin = str(getattr(article, field)), article.origin(field)
        return Edit(
            Verb.DESCRIBE,
            self._describing(article.id, field, value, Origin.READER),
            self._describing(article.id, field, before, origin),
        )

    def put_back(self, article: Article, index: int) -> Edit:
        """A paragraph that was left out, in the text again: a newer version of it, with the notes carried over."""
        new = with_left_out(article, index)
        return Edit(Verb.PUT_BACK, lambda: self._supersede(article.id, new), lambda: self._supersede(new.id, article))

    def newer_version(self, old: Article, new: Article) -> Edit:
        """One article of the library as the newer version of another, whose notes go over to it.

        It stands for that one's older saves, too.
        """

        def join() -> Changes:
            changes = self._pass_on(old, new)
            saves = tuple(dict.fromkeys((*old.saves, old.id, *new.saves)))
            self.library.describe(replace(self.library.article(new.id), saves=saves))
            return changes

        def part() -> Changes:
            changes = self._part(old, new)
            self.agreements.part(old, new)
            self.library.describe(replace(self.library.article(new.id), saves=new.saves))
            return changes

        return Edit(Verb.NEWER_VERSION, join, part)

    def keep_apart(self, old: Article, new: Article) -> Edit:
        """Two articles again of a story and an older save of it, which takes the saves along that it stood for.

        Each has its notes and corrections; what was agreed stays with both. Raises ValueError where they are not such
        a pair.
        """
        if old not in parting(self.saves_of(new)) or new.superseded:
            raise ValueError("they are not a story and a save of it that it took over itself")
        own, was = {old.id, *old.saves}, list[Callable[[], None]]()

        def part() -> Changes:
            was[:] = self._as_they_are(old, new)
            changes = self._part(old, new)
            saves = tuple(it for it in self.library.article(new.id).saves if it not in own)
            self.library.describe(replace(self.library.article(new.id), saves=saves))
            return changes

        def join() -> Changes:
            changes = self._pass_on(old, new)
            self.library.describe(replace(self.library.article(new.id), saves=new.saves))
            for keep in was:
                keep()
            return changes

        return Edit(Verb.PART_SAVES, part, join)

    def _as_they_are(self, *articles: Article) -> Iterable[Callable[[], None]]:
        """What keeps each note and correction of the articles as it is now."""
        for it in articles:
            yield from (partial(self.library.save_note, note) for note in self.library.notes(it.id))
            own = (made for made in self.library.corrections(it.id) if made.scope is not Scope.EVERYWHERE)
            yield from (partial(self.library.save_correction, made) for made in own)

    def saves_of(self, article: Article) -> tuple[Article, ...]:
        """All saves of a story of which the library has several, the oldest first; one that is gone is left out.

        The article may be any of them.
        """
        newest = article
        with suppress(ArticleMissing):
            while newest.superseded:
                newest = self.library.article(newest.superseded)
        saves = list[Article]()
        for id in newest.saves:
            with suppress(ArticleMissing):
                saves.append(self.library.article(id))
        return (*sorted(saves, key=lambda it: it.published or it.opened.isoformat()), newest)

    def notes_on(self, article: Article) -> tuple[PlacedNote, ...]:
        """The article's notes with their places: passages in the order of the text, then those on the whole."""
        placed = [
            PlacedNote(note, place(note.anchor, article.text) if note.anchor else None)
            for note in self.library.notes(article.id)
        ]
        return tuple(sorted(placed, key=lambda it: (it.span is None, it.span or Span(0, 0), it.note.created)))

    def type_out(self, article: Article, page: int, text: str) -> Edit:
        """What the reader read on a page that is a picture, as part of the text: a newer version of it.

        Raises ValueError where there are no words.
        """
        new = with_typed(article, page, text)
        return Edit(Verb.TYPE_OUT, lambda: self._supersede(article.id, new), lambda: self._supersede(new.id, article))

    def search(self, text: str, stop: Stop = lambda: False, most: int = MOST_HITS) -> Results:
        """What a query finds in all that is kept, at most so many of each kind.

        Where nothing has just its words, older saves of stories are looked into before it is widened.
        """
        query = parse(text, self._clock().date())
        found = self.library.search(query, most, stop)
        if query.empty or query.fields or (found.count and found.widened is Widened.NONE):
            return found
        from readback.core import older  # noqa: PLC0415 - few searches need it

        saved = older.searched(self.library, query, most, stop)
        return saved if saved.count else found

    def _describing(self, id: str, field: str, value: str, origin: Origin | None) -> Callable[[], Changes]:
        def describe() -> Changes:
            self.library.describe(self.library.article(id).described(field, value, origin))
            return Changes(frozenset({id}), shelf=True)

        return describe

    def _supersede(self, old_id: str, new: Article) -> Changes:
        """Puts one text in the place of another of the same file, with exactly its notes and corrections.

        It is a draft where the other is one now, whatever it was when it was last in its place. Whatever fails on the
        way, no note is lost: they are copied first.
        """
        original, suffix = self.library.original(old_id)
        self.library.add(new, BytesIO(original), suffix)
        old = self.library.article(old_id)
        kept = self.library.article(new.id)
        self.library.describe(replace(kept, superseded="", draft=old.draft, saves=old.saves))
        known = {note.id: note for note in self.library.notes(new.id)}
        changes = self._pass_on(old, new)
        self.corrections.keep_to(old, new)
        for id in known.keys() - changes.notes:
            self.library.delete_note(known[id])
        return changes

    def _pass_on(self, old: Article, new: Article) -> Changes:
        """Copies the notes and corrections of one text to a newer one, which then stands for both."""
        notes = self.library.notes(old.id)
        for note in notes:
            anchor = carried(note.anchor, old.text, new.text) if note.anchor else None
            self.library.save_note(_moved(note, new.id, anchor))
        self.corrections.carry(old, new)
        self.clearings.carry(old, new)
        self.agreements.carry(old, new)
        self.library.describe(replace(self.library.article(old.id), superseded=new.id))
        return _versions(old, new, notes)

    def _part(self, old: Article, new: Article) -> Changes:
        """Makes two articles of two versions again: each has its notes, with what was written in them since."""
        since = {note.id: note for note in self.library.notes(new.id)}
        notes = self.library.notes(old.id)
        for note in notes:
            if note.id in since:
                self.library.save_note(_moved(since[note.id], old.id, note.anchor))
                self.library.delete_note(since[note.id])
            else:
                self.library.delete_note(note)
        self.corrections.part(old, new)
        self.library.describe(replace(self.library.article(old.id), superseded=""))
        return _versions(new, old, notes)


def _versions(old: Article, new: Article, notes: Iterable[Note]) -> Changes:
    """What changed where one text now stands for another, whose notes went over to it."""
    ids, touched = frozenset(note.id for note in notes), frozenset({old.id, new.id})
    return Changes(touched, ids, shelf=True, opens=new.id, at=difference(old.text, new))


def _moved(note: Note, article: str, anchor: Anchor | None) -> Note:
    """The note as one of another article."""
    return replace(note, target=replace(note.target, article=article), anchor=anchor)
