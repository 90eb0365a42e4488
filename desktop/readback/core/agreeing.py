"""What the reader does with agreements, and what they come to: the rules that all goes by before it leaves."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from readback.core.agreements import Agreement, Ground, Over, Subject, Terms, about, sound
from readback.core.analysis import Kind
from readback.core.anchors import place
from readback.core.article import Article
from readback.core.edits import Changes, Edit, Verb
from readback.core.errors import ArticleMissing
from readback.core.library import Library
from readback.core.links import LinkKind
from readback.core.notes import Note, TargetKind
from readback.core.outgoing.forms import Forms, written
from readback.core.outgoing.rules import Guarded, Rules, compared
from readback.core.rows import Named, Said
from readback.core.text import Span, folded, tidy
from readback.core.versions import carried


class Agreeing:
    """The verbs of agreements; each gives an Edit. Raises what the library raises."""

    def __init__(self, library: Library, clock: Callable[[], datetime], ids: Callable[[], str]) -> None:
        self._library, self._clock, self._ids = library, clock, ids

    def all(self) -> Sequence[Agreement]:
        """All agreements, in the order they were written down."""
        return self._library.catalogue.agreements()

    def grounds(self) -> Sequence[Ground]:
        """The kinds of agreement that the reader named."""
        return self._library.catalogue.grounds()

    def agree(self, subject: Subject, terms: Terms) -> Edit:
        """What was agreed about something, in place of what was before.

        Raises ValueError where a description or the end of an embargo is wanted.
        """
        if not sound(terms):
            raise ValueError("a description, or the end of an embargo, is wanted")
        before = about(self.all(), subject)
        made = Agreement(before.id if before else self._ids(), subject, terms, self._clock())
        return Edit(Verb.AGREE, self._keeping(made), self._keeping(before) if before else self._dropping(made))

    def drop(self, agreement: Agreement) -> Edit:
        """An agreement taken away: nothing is agreed about its subject, but for what that inherits."""
        return Edit(Verb.DROP_AGREEMENT, self._dropping(agreement), self._keeping(agreement))

    def name_ground(self, ground: Ground) -> Edit:
        """A kind of agreement under the reader's own name; one without an id is a new one.

        What was agreed under it before keeps the words and the effect that it was agreed with. Raises ValueError.
        """
        if not tidy(ground.name):
            raise ValueError("a name is wanted")
        before = next((it for it in self.grounds() if it.id == ground.id), None)
        made = replace(ground, id=ground.id or self._ids(), name=tidy(ground.name))
        undo = self._naming(before) if before else self._unnaming(made)
        return Edit(Verb.NAME_GROUND, self._naming(made), undo)

    def drop_ground(self, ground: Ground) -> Edit:
        """A kind of agreement taken off the list; what was agreed under it stays."""
        return Edit(Verb.DROP_GROUND, self._unnaming(ground), self._naming(ground))

    def carry(self, old: Article, new: Article) -> None:
        """Copies what was agreed about passages of a text, and about all of it, to a newer version of it."""
        for it in self._on(old):
            anchor = carried(it.subject.anchor, old.text, new.text) if it.subject.anchor else None
            subject = replace(it.subject, article=new.id, anchor=anchor)
            if about(self.all(), subject) is None:
                self._library.catalogue.save_agreement(replace(it, id=_copied(it.id, new.id), subject=subject))

    def part(self, old: Article, new: Article) -> None:
        """Takes away what was copied to a newer version that is none any more."""
        for it in self._on(old):
            self._library.catalogue.delete_agreement(_copied(it.id, new.id))

    def rules(self) -> Rules:
        """What may not leave, or not so, by all agreements; every one that protects is looked into."""
        found = [it for it in self.all() if it.protects(self._clock())]
        if not found:
            return Rules()
        people = self._library.named(None, Kind.PERSON)
        return Rules(tuple(self._guarded(it, people) for it in found))

    def _guarded(self, agreement: Agreement, people: Sequence[Named]) -> Guarded:
        subject, known = agreement.subject, _entries(agreement.source, people)
        name = agreement.source
        forms = Forms(written(name, (form for row in known for form in (row.name, *row.aliases)))) if name else None
        if forms is not None:
            forms.hits("")  # made ready here, where nobody waits for it
        if subject.over is Over.PERSON and forms is not None:
            return self._with_person(agreement, forms, known)
        article = self._article(subject.article)
        if subject.over is Over.NOTE:
            notes = [it for it in self._notes(subject.article) if it.id == subject.note]
            return Guarded(agreement, forms, _worded(notes), notes=frozenset({subject.note}))
        if article is None:
            lost = compared(subject.anchor.exact) if subject.anchor else ""
            return Guarded(agreement, forms, (lost,) if lost else ())
        span = place(subject.anchor, article.text).span if subject.anchor else Span(0, len(article.text))
        words = {subject.anchor.exact if subject.anchor else article.text, span.of(article.text) if span else ""}
        told = tuple(filter(None, map(compared, sorted(words))))
        if span is None:
            return Guarded(agreement, forms, told)
        whole = subject.over is Over.ARTICLE
        notes = [it for it in self._notes(article.id) if whole or (it.anchor and it.anchor.span.overlaps(span))]
        ids = frozenset(it.id for it in notes)
        return Guarded(agreement, forms, (*told, *_worded(notes)), ((article.id, span),), ids)

    def _with_person(self, agreement: Agreement, forms: Forms, known: Sequence[Named]) -> Guarded:
        """What a person says, and the notes on the person and on those words, come along."""
        homes = list(dict.fromkeys(row.source.article for row in known))
        entities = {(row.source.article, row.entity) for row in known}
        said = [it for it in self._library.said(homes) if _says(it, entities, forms)] if homes else []
        spans = tuple((it.source.article, span) for it in said for span in it.spans)
        words = dict.fromkeys(compared(piece) for it in said for piece in it.pieces)
        linked = self._library.linking(LinkKind.PERSON, {agreement.subject.person, *(row.name for row in known)})
        notes = dict[str, Note]()
        for home in dict.fromkeys((*homes, *(it.article for it in linked))):
            ids = {it.target for it in linked if it.article == home}
            here = [span for article, span in spans if article == home]
            notes.update((it.id, it) for it in self._notes(home) if it.id in ids or _is_on(it, here, forms))
        return Guarded(agreement, forms, (*words, *_worded(notes.values())), spans, frozenset(notes))

    def _on(self, article: Article) -> list[Agreement]:
        kinds = {Over.PASSAGE, Over.ARTICLE}
        return [it for it in self.all() if it.subject.article == article.id and it.subject.over in kinds]

    def _article(self, id: str) -> Article | None:
        with suppress(ArticleMissing):
            return self._library.article(id) if id else None
        return None

    def _notes(self, article: str) -> Sequence[Note]:
        with suppress(ArticleMissing):
            return self._library.notes(article)
        return ()

    def _keeping(self, agreement: Agreement) -> Callable[[], Changes]:
        return lambda: self._changed(lambda: self._library.catalogue.save_agreement(agreement))

    def _dropping(self, agreement: Agreement) -> Callable[[], Changes]:
        return lambda: self._changed(lambda: self._library.catalogue.delete_agreement(agreement.id))

    def _naming(self, ground: Ground) -> Callable[[], Changes]:
        return lambda: self._changed(lambda: self._library.catalogue.save_ground(ground))

    def _unnaming(self, ground: Ground) -> Callable[[], Changes]:
        return lambda: self._changed(lambda: self._library.catalogue.delete_ground(ground.id))

    def _changed(self, work: Callable[[], None]) -> Changes:
        work()
        return Changes(agreements=True)


def _entries(name: str, people: Sequence[Named]) -> list[Named]:
    """What the articles have of a person, by the name or another form of it."""
    wanted = folded(tidy(name))
    return [row for row in people if wanted and any(folded(tidy(it)) == wanted for it in (row.name, *row.aliases))]


def _says(row: Said, entities: set[tuple[str, str]], forms: Forms) -> bool:
    return (row.source.article, row.entity or "") in entities or bool(forms.hits(row.speaker))


def _is_on(note: Note, spans: Sequence[Span], forms: Forms) -> bool:
    """Whether a note is about a person, or on that person's words."""
    if note.target.kind is TargetKind.PERSON:
        return bool(forms.hits(note.target.subject))
    return note.anchor is not None and any(span.overlaps(note.anchor.span) for span in spans)


def _worded(notes: Iterable[Note]) -> tuple[str, ...]:
    return tuple(filter(None, (compared(it.body) for it in notes)))


def _copied(id: str, article: str) -> str:
    """The id of an agreement's copy for a version of its article."""
    return f"{id}-{article[:12]}"
