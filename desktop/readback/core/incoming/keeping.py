"""Keeps what was taken out elsewhere: beside what is there, over nothing, and all of it or nothing."""

import hashlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from io import BytesIO

from readback.core.agreements import about
from readback.core.anchors import State, place
from readback.core.article import Article
from readback.core.catalogue import Apart, Project, SavedSearch
from readback.core.corrections import Correction
from readback.core.edits import Changes, Edit, Verb, together
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.incoming.annotations import Foreign
from readback.core.incoming.finding import Finder, Lost, Search, Unplaced, anchor_in
from readback.core.library import Library
from readback.core.notes import Note, Target, TargetKind
from readback.core.outgoing.model import Folio, Original, Whole
from readback.core.ports import Progress, Stop
from readback.core.text import folded


@dataclass(frozen=True, slots=True)
class Intake:
    """What is to be kept, in steps, none where all is there already; how much of it is new.

    `articles` are the ids of all articles that it is about, `new` of those that were not there. `notes` are new, and
    `to_place` of them do not stand where they say; `known` were there already. `lost` are about no article that is
    known for certain, and nothing is kept of them. `bounds` are what is done before the steps and after them, so that
    they are all or nothing also where the program is killed.
    """

    steps: tuple[Edit, ...]
    articles: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    notes: int = 0
    known: int = 0
    to_place: int = 0
    lost: tuple[Unplaced, ...] = ()
    bounds: tuple[Edit, Edit] | None = None

    @property
    def edit(self) -> Edit | None:
        """All of it as one deed, or None where all is there already."""
        return together(self._bounded) if self.steps else None

    @property
    def _bounded(self) -> Sequence[Edit]:
        first, last = ((it,) for it in self.bounds) if self.bounds else ((), ())
        return (*first, *self.steps, *last)

    def keep(self, progress: Progress, stop: Stop) -> Changes:
        """Keeps all of it or nothing. Raises Cancelled, and what the library raises."""

        def watch(done: int, total: int) -> None:
            if stop():
                raise Cancelled
            progress(done, total)

        return together(self._bounded, watch).redo() if self.steps else Changes()


class Incoming:
    """The verbs for what comes in. What is there stays as it is; a note of the same id with other words is kept too."""

    def __init__(self, library: Library, search: Search, clock: Callable[[], datetime], ids: Callable[[], str]) -> None:
        self._library, self._search, self._clock, self._ids = library, search, clock, ids

    def annotations(self, foreign: Sequence[Foreign]) -> Generator[tuple[int, int], None, Intake]:
        """Notes of what other programs say, each on the article that it is about, a little at a time.

        Tells after each step how many are done, of how many.
        """
        finder = Finder(self._library, self._search)
        yield from finder.made()
        steps, ids, lost, known, unsure = list[Edit](), dict[str, set[object]](), list[Unplaced](), 0, 0
        for done, it in enumerate(foreign):
            yield done, len(foreign)
            article = finder.find(it)
            if isinstance(article, Lost):
                lost.append(Unplaced(it, article))
                continue
            note = self._foreign(it, article)
            if article.id not in ids:
                ids[article.id] = {_said(kept, article.text) for kept in self._library.notes(article.id)}
            said = _said(note, article.text)
            if said in ids[article.id]:
                known += 1
                continue
            ids[article.id].add(said)
            steps.append(self._note(note))
            unsure += note.anchor is not None and place(note.anchor, article.text).state is not State.IN_PLACE
        return Intake(tuple(steps), tuple(ids), (), len(steps), known, unsure, tuple(lost), self._bounds(tuple(ids)))

    def _foreign(self, it: Foreign, article: Article) -> Note:
        anchor, when = anchor_in(article.text, it), it.created or it.modified or self._clock()
        kind = TargetKind.PASSAGE if anchor is not None else TargetKind.ARTICLE
        target = Target(article.id, kind)
        return Note(self._ids(), target, anchor, it.body, when, it.modified or when, it.tags, it.colour)

    def library(self, whole: Whole) -> Intake:
        """All of a library, or of a part of one, that is not here yet."""
        steps, new, notes, known = list[Edit](), list[str](), 0, 0
        for folio in whole.articles:
            here = self._here(folio.article.id)
            if here is None:
                new.append(folio.article.id)
                steps += self._article(folio)
            fresh = list(self._notes(folio, known=here is not None))
            notes += len(fresh)
            known += len(folio.notes) - len(fresh)
            steps += fresh
            steps += self._settled(folio, known=here is not None)
        steps += self._catalogue(whole)
        ids = tuple(it.article.id for it in whole.articles)
        return Intake(tuple(steps), ids, tuple(new), notes, known, bounds=self._bounds(ids))

    def _bounds(self, articles: Sequence[str]) -> tuple[Edit, Edit]:
        """What is done before all that adds to these articles, and after it; to take it back needs neither."""
        it = self._library.undertaking
        begin, end = partial(it.begin, articles), it.end
        return _edit(begin, _nothing, Changes(), it.give_up), _edit(end, _nothing, Changes())

    def _here(self, id: str) -> Article | None:
        try:
            return self._library.article(id)
        except ArticleMissing:
            return None

    def _article(self, folio: Folio) -> Iterator[Edit]:
        article, original = with_file(folio)
        id, changed = article.id, Changes(frozenset({article.id}), shelf=True)
        added = False

        def add() -> Changes:
            nonlocal added
            added = False
            added = self._library.add(article, BytesIO(original.content), original.suffix)
            return changed

        def remove() -> Changes:
            self._library.trash.remove(id)
            return changed

        def give_up() -> Changes:
            if added:  # one that was there and damaged is mended and stays
                self._library.trash.forget(id)
            return changed

        def read() -> None:
            if folio.state != type(folio.state)():
                self._library.set_state(id, folio.state)
            if folio.analysis is not None:
                self._library.save_analysis(folio.analysis)

        yield Edit(Verb.TAKE_IN, add, remove, give_up=give_up)
        yield _edit(read, _nothing, changed)  # it goes with the article

    def _notes(self, folio: Folio, *, known: bool) -> Iterator[Edit]:
        there = {it.id: it for it in self._library.notes(folio.article.id)} if known else {}
        for note in folio.notes:
            kept = there.get(note.id)
            if kept is None:
                yield self._note(note)
            elif kept != note and note.body not in {kept.body, *(it.body for it in kept.versions)}:
                yield self._note(replace(note, id=self._ids()))

    def _note(self, note: Note) -> Edit:
        changed = Changes(frozenset({note.target.article}), frozenset({note.id}))
        keep, drop = partial(self._library.save_note, note), partial(self._library.delete_note, note)
        return _edit(keep, drop, changed, partial(self._library.trash.forget_note, note))

    def _settled(self, folio: Folio, *, known: bool) -> Iterator[Edit]:
        """The corrections and clearings of an article."""
        library, id = self._library, folio.article.id
        here = {it.id for it in library.corrections(id)} if known else set()
        for correction in folio.corrections:
            if correction.id not in here:
                yield self._correction(correction)
        cleared = {it.key for it in library.clearings(id)} if known else set()
        for it in folio.clearings:
            if it.key not in cleared:
                keep, drop = partial(library.save_clearing, id, it), partial(library.delete_clearing, id, it.key)
                yield _edit(keep, drop, Changes(frozenset({id})))

    def _correction(self, it: Correction) -> Edit:
        changed = Changes(frozenset({it.article}), corrections=True)
        return _edit(partial(self._library.save_correction, it), partial(self._library.delete_correction, it), changed)

    def _catalogue(self, whole: Whole) -> Iterator[Edit]:
        catalogue = self._library.catalogue
        for project in whole.projects:
            yield from self._project(project)
        searches = catalogue.searches()
        for search in whole.searches:
            if not _has_search(searches, search):
                keep, drop = partial(catalogue.save_search, search), partial(catalogue.delete_search, search.id)
                yield _edit(keep, drop, Changes(catalogue=True))
        decided = {frozenset(it.names) for it in catalogue.apart()} | {it.id for it in catalogue.apart()}
        for apart in whole.apart:
            if apart.id not in decided and frozenset(apart.names) not in decided:
                yield self._apart(apart)
        known = {it.id for it in self._library.corrections()}
        yield from (self._correction(it) for it in whole.corrections if it.id not in known)
        yield from self._agreed(whole)

    def _agreed(self, whole: Whole) -> Iterator[Edit]:
        """Agreements about what nothing is agreed about here, and kinds that are not named here."""
        catalogue, changed = self._library.catalogue, Changes(agreements=True)
        agreements, grounds = catalogue.agreements(), catalogue.grounds()
        for it in whole.agreements:
            if about(agreements, it.subject) is None and all(it.id != other.id for other in agreements):
                yield _edit(partial(catalogue.save_agreement, it), partial(catalogue.delete_agreement, it.id), changed)
        for ground in whole.grounds:
            if all(ground.id != other.id and folded(ground.name) != folded(other.name) for other in grounds):
                yield _edit(
                    partial(catalogue.save_ground, ground), partial(catalogue.delete_ground, ground.id), changed
                )

    def _project(self, project: Project) -> Iterator[Edit]:
        """A project, or its articles in the one of that name."""
        catalogue = self._library.catalogue
        there = next((it for it in catalogue.projects() if _is_same(it, project)), None)
        if there is None:
            save, drop = partial(catalogue.save_project, project), partial(catalogue.delete_project, project.id)
            yield _edit(save, drop, Changes(catalogue=True))
        elif (more := there.with_articles(project.articles)) != there:
            save, back = partial(catalogue.save_project, more), partial(catalogue.save_project, there)
            yield _edit(save, back, Changes(catalogue=True))

    def _apart(self, it: Apart) -> Edit:
        catalogue = self._library.catalogue
        return _edit(partial(catalogue.save_apart, it), partial(catalogue.delete_apart, it.id), Changes(desk=True))


def _said(note: Note, text: str) -> object:
    """What tells a note from the others of its article, also in another program: where it stands, and what it says."""
    if note.anchor is None:
        return None, note.body.strip()
    return place(note.anchor, text).span or note.anchor.exact, note.body.strip()


def with_file(folio: Folio) -> tuple[Article, Original]:
    """An article with its file; where that did not come along its text stands for it, which is then said to be it."""
    if folio.original is not None:
        return folio.article, folio.original
    content = folio.article.text.encode()
    sha256 = hashlib.sha256(content).hexdigest()
    return replace(folio.article, original_sha256=sha256), Original(content, ".txt")


def _edit(
    forth: Callable[[], None], back: Callable[[], None], changed: Changes, give_up: Callable[[], None] | None = None
) -> Edit:
    def done(step: Callable[[], None]) -> Changes:
        step()
        return changed

    return Edit(Verb.TAKE_IN, partial(done, forth), partial(done, back), give_up=partial(done, give_up or back))


def _nothing() -> None:
    """What is to be done to take back what needs it not."""


def _is_same(one: Project, other: Project) -> bool:
    return one.id == other.id or folded(one.name) == folded(other.name)


def _has_search(searches: Sequence[SavedSearch], wanted: SavedSearch) -> bool:
    return any(it.id == wanted.id or (it.name, it.query) == (wanted.name, wanted.query) for it in searches)
