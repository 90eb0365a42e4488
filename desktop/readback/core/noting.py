"""What the reader does to notes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from readback.core.anchors import anchor_for
from readback.core.article import Article
from readback.core.document import Region
from readback.core.edits import Changes, Edit, Verb
from readback.core.library import Library
from readback.core.links import Link, bound
from readback.core.notes import Note, Target, TargetKind, Version, rewritten, tidy_tags
from readback.core.text import Span


class Noting:
    """The verbs of notes; each gives an Edit. `resolve` tells what a new link in a note leads to."""

    def __init__(
        self,
        library: Library,
        clock: Callable[[], datetime],
        ids: Callable[[], str],
        resolve: Callable[[str, Note], Link | None],
    ) -> None:
        self._library = library
        self._clock = clock
        self._ids = ids
        self._resolve = resolve

    def annotate(
        self, article: Article, span: Span | None, body: str = "", colour: str = "yellow", tags: Iterable[str] = ()
    ) -> Edit:
        """A new note on a passage, or on the article where there is no span; without a body it is a highlight."""
        kind = TargetKind.PASSAGE if span else TargetKind.ARTICLE
        note = self._new(article, Target(article.id, kind), span, body)
        verb = Verb.HIGHLIGHT if span and not body else Verb.ADD_NOTE
        return self._adding(replace(note, colour=colour, tags=tidy_tags(tags)), verb)

    def annotate_page(self, article: Article, region: Region, body: str = "") -> Edit:
        """A new note on a part of a page."""
        return self._adding(replace(self._new(article, Target(article.id, TargetKind.PAGE), None, body), region=region))

    def annotate_quotation(self, article: Article, span: Span, body: str = "") -> Edit:
        """A new note on a quotation, by its first span."""
        return self._adding(self._new(article, Target(article.id, TargetKind.QUOTATION), span, body))

    def annotate_name(self, article: Article, kind: TargetKind, name: str, body: str = "") -> Edit:
        """A new note on a person, place or organisation of an article."""
        return self._adding(self._new(article, Target(article.id, kind, name), None, body))

    def rewrite(self, note: Note, body: str, sitting: int = 0, chosen: Sequence[Link] = ()) -> Edit:
        """Other words in a note, with what the reader `chose` for links in them.

        What is typed in one note and one `sitting` counts as one run.
        """
        changed = rewritten(replace(note, links=(*chosen, *note.links)), body, self._clock())
        return self._changing(Verb.WRITE_NOTE, note, self._linked(changed), run=f"write {note.id} {sitting}")

    def bind(self, note: Note, link: Link) -> Edit:
        """What a link in a note leads to, as the reader says."""
        bound = self._linked(replace(note, links=(link, *note.links)))
        return self._changing(Verb.CHOOSE_LINK, note, bound)

    def revert(self, note: Note, version: Version) -> Edit:
        """The words that a note once had; those it has now are kept as a version."""
        now = Version(note.body, note.modified)
        versions = (now, *(it for it in note.versions if it != version))
        changed = replace(note, body=version.body, modified=self._clock(), versions=versions)
        return self._changing(Verb.REVERT_NOTE, note, self._linked(changed))

    def recolour(self, note: Note, colour: str) -> Edit:
        """Another colour for a note."""
        return self._changing(Verb.RECOLOUR, note, replace(note, colour=colour, modified=self._clock()))

    def tag(self, note: Note, tags: Iterable[str]) -> Edit:
        """Other tags for a note."""
        return self._changing(Verb.TAG_NOTE, note, replace(note, tags=tidy_tags(tags), modified=self._clock()))

    def place(self, note: Note, article: Article, span: Span) -> Edit:
        """A note put on a passage by the reader; that it is right where it was found is said so too."""
        placed = replace(note, anchor=anchor_for(article.text, span), modified=self._clock())
        return self._changing(Verb.PLACE_NOTE, note, placed)

    def delete(self, note: Note) -> Edit:
        """Takes a note away; it goes to the library's trash, and undo brings it back."""
        return Edit(Verb.DELETE_NOTE, self._deleting(note), self._saving(note))

    def _new(self, article: Article, target: Target, span: Span | None, body: str) -> Note:
        made = self._clock()
        anchor = anchor_for(article.text, span) if span else None
        return self._linked(Note(self._ids(), target, anchor, body, made, made))

    def _adding(self, note: Note, verb: Verb = Verb.ADD_NOTE) -> Edit:
        return Edit(verb, self._saving(note), self._deleting(note))

    def _changing(self, verb: Verb, before: Note, after: Note, run: str | None = None) -> Edit:
        return Edit(verb, self._saving(after), self._saving(before), run)

    def _linked(self, note: Note) -> Note:
        """The note with what its links lead to."""
        return replace(note, links=bound(note.body, note.links, lambda words: self._resolve(words, note)))

    def _saving(self, note: Note) -> Callable[[], Changes]:
        def save() -> Changes:
            self._library.save_note(note)
            return Changes(frozenset({note.target.article}), frozenset({note.id}), focus=note.id)

        return save

    def _deleting(self, note: Note) -> Callable[[], Changes]:
        def delete() -> Changes:
            self._library.delete_note(note)
            return Changes(frozenset({note.target.article}), frozenset({note.id}))

        return delete
