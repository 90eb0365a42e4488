"""Gathers what is to be taken out of a library, with no more than was chosen."""

from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from readback.core.analysis import Analysis, Kind
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.corrections import Scope
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.library import Library
from readback.core.notes import Note, TargetKind
from readback.core.outgoing.gate import Gate, let_through
from readback.core.outgoing.model import (
    ABOUT_NOTES,
    VERSION,
    Contents,
    Folio,
    Kept,
    Original,
    OutKind,
    Selection,
    Taken,
    Whole,
)
from readback.core.ports import Progress, Stop
from readback.core.search import Results
from readback.core.text import folded, tidy

MOST = 10_000
"""So many hits of each kind choose the articles of a search."""

Search = Callable[[str, Stop, int], Results]
"""Finds at most so many of each kind."""


class Outgoing:
    """Takes out what the reader chooses; to be used where the library lives. All of it passes the gate."""

    def __init__(
        self, library: Library, search: Search, clock: Callable[[], datetime], gate: Gate = let_through
    ) -> None:
        self._library, self._search, self._clock, self._gate = library, search, clock, gate

    def meant(self, selection: Selection, kind: OutKind, stop: Stop = lambda: False) -> tuple[str, ...]:
        """The ids of the articles, the one opened last first. A draft comes along with all, or where it is named."""
        wanted = list[Collection[str]]()
        if selection.articles is not None:
            wanted.append(selection.articles)
        if selection.project:
            wanted.append(self._of_project(selection.project))
        if selection.query:
            wanted.append({hit.article for hit in self._search(selection.query, stop, MOST).hits})
        if selection.person:
            wanted.append(self._entities(selection.person).keys())
        drafts = kind is OutKind.JSON or bool(selection.articles)
        shelf = (it for it in self._library.summaries() if drafts or not it.draft)
        return tuple(it.id for it in shelf if all(it.id in ids for ids in wanted))

    def take(
        self,
        selection: Selection,
        kind: OutKind,
        contents: Contents,
        progress: Progress = lambda _done, _all: None,
        stop: Stop = lambda: False,
    ) -> Taken:
        """All that is chosen; what cannot be read is left out. Raises Cancelled, and what the gate raises."""
        taking = self.taking(selection, kind, contents, stop)
        while True:
            try:
                done, total = next(taking)
            except StopIteration as over:
                taken: Taken = over.value
                return taken
            if stop():
                raise Cancelled
            progress(done, total)

    def taking(
        self, selection: Selection, kind: OutKind, contents: Contents, stop: Stop = lambda: False
    ) -> Generator[tuple[int, int], None, Taken]:
        """As `take`, an article at a time, so that the library can do other things in between.

        Tells after each step how many articles are done, of how many.
        """
        contents = replace(contents, notes=contents.notes or kind in ABOUT_NOTES)
        ids, folios, lost = self.meant(selection, kind, stop), list[Folio](), list[str]()
        entities = self._entities(selection.person) if selection.person else {}
        for done, id in enumerate(ids):
            yield done, len(ids)
            with suppress(ArticleMissing):
                folio = self._folio(id, selection, contents, entities.get(id, frozenset()))
                if folio is not None and contents.originals:
                    folio = self._with_file(folio, id, kind)
                if folio is None or (kind in ABOUT_NOTES and not folio.notes):
                    continue
                if kind is OutKind.JSON and not folio.article.text and folio.original is None:
                    lost.append(folio.article.title)  # a file of pictures, of which nothing else comes back
                else:
                    folios.append(folio)
        yield len(ids), len(ids)
        whole = self._beside(Whole(VERSION, tuple(folios)), selection)
        return self._gate(Taken(whole, contents, self._clock(), tuple(lost)), kind)

    def _folio(self, id: str, selection: Selection, contents: Contents, entities: Collection[str]) -> Folio | None:
        """All of an article that is chosen; None where it has no note of those that are."""
        library = self._library
        article, corrections = library.article(id), tuple(library.corrections(id))
        analysis = library.analysis(id, "")
        found = apply(analysis, article, corrections) if analysis is not None else None
        if found is not None and selection.person:
            said = (it for it in found.quotations if it.speaker and it.speaker.entity in entities)
            found = replace(found, quotations=tuple(said))
        folio = Folio(
            article if contents.hashes else _nameless(article),
            corrections=tuple(it for it in corrections if it.scope is not Scope.EVERYWHERE),
            analysis=analysis,
            found=found,
        )
        notes = tuple(it for it in library.notes(id) if _is_meant(it, selection, found))
        if not notes and (selection.tag or selection.colour):
            return None
        if not contents.notes:
            return folio
        return replace(folio, notes=notes, state=library.state(id), clearings=tuple(library.clearings(id)))

    def _with_file(self, folio: Folio, id: str, kind: OutKind) -> Folio:
        if kind is OutKind.JSON:
            return replace(folio, original=Original(*self._library.original(id)))
        return replace(folio, file=Kept(*self._library.original_apart(id)))

    def _beside(self, whole: Whole, selection: Selection) -> Whole:
        """With what is kept beside the articles, as far as it is about these alone."""
        catalogue, ids = self._library.catalogue, {it.article.id for it in whole.articles}
        settled = tuple(it for it in self._library.corrections() if selection.everything or it.article in ids)
        projects = (it for it in catalogue.projects() if selection.everything or _named(it.name, selection.project))
        kept = tuple(replace(it, articles=tuple(filter(ids.__contains__, it.articles))) for it in projects)
        whole = replace(whole, projects=kept, corrections=settled)
        if not selection.everything:
            return whole
        whole = replace(whole, searches=tuple(catalogue.searches()), apart=tuple(catalogue.apart()))
        return replace(whole, agreements=tuple(catalogue.agreements()), grounds=tuple(catalogue.grounds()))

    def _of_project(self, name: str) -> Collection[str]:
        return {id for it in self._library.catalogue.projects() if _named(it.name, name) for id in it.articles}

    def _entities(self, name: str) -> Mapping[str, frozenset[str]]:
        """By article, what a person is there."""
        found = dict[str, frozenset[str]]()
        for row in self._library.named(None, Kind.PERSON):
            if any(_named(it, name) for it in (row.name, *row.aliases)):
                found[row.source.article] = found.get(row.source.article, frozenset()) | {row.entity}
        return found


def _nameless(article: Article) -> Article:
    """The article without the name of its file and that file's hash; one without a text has the hash for its id."""
    return replace(article, source="", original_sha256="" if article.text else article.original_sha256)


def _named(name: str, wanted: str) -> bool:
    return bool(wanted) and folded(tidy(name)) == folded(tidy(wanted))


def _is_meant(note: Note, selection: Selection, found: Analysis | None) -> bool:
    """Whether a note has the tag and the colour, and is about the person or on that person's words."""
    return (
        (not selection.tag or any(_named(tag, selection.tag.removeprefix("#")) for tag in note.tags))
        and selection.colour in {"", note.colour}
        and (not selection.person or _is_on(note, selection.person, found))
    )


def _is_on(note: Note, person: str, found: Analysis | None) -> bool:
    if note.target.kind is TargetKind.PERSON:
        return _named(note.target.subject, person)
    said = (span for it in found.quotations for span in it.spans) if found else ()
    return note.anchor is not None and any(span.overlaps(note.anchor.span) for span in said)
