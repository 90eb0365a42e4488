"""Leaves out what is held back, whole articles and whole notes, so that the rest may leave."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from readback.core.agreements import Agreement
from readback.core.notes import Note
from readback.core.outgoing.kinds import FORMS
from readback.core.outgoing.model import ABOUT_NOTES, Folio, OutKind, Spared, Taken, Whole
from readback.core.outgoing.renaming import strings
from readback.core.outgoing.rules import Piece
from readback.core.text import Span

Held = Callable[[Piece], Sequence[Agreement]]
"""Says which agreements hold a piece back."""

_T = TypeVar("_T")


def spared(taken: Taken, kind: OutKind, held: Held) -> Taken:
    """What is left without the articles and notes that are held back, and without what is so beside them.

    An article goes along without notes of its own that are held back, and is left out where it is held back still: no
    words are cut out of a text, which would show where they stood.
    """
    kept, left = list[Folio](), list[Spared]()
    for folio in taken.folios:
        made, why, about = folio, tuple(held(piece_of(folio, kind))), folio.article
        if why:
            made = replace(folio, notes=tuple(it for it in folio.notes if not held(_note(it))))
            still = tuple(held(piece_of(made, kind)))
            if still or (kind in ABOUT_NOTES and not made.notes):
                left.append(Spared(still or why, about.id, about.title))
                continue
            left.append(Spared(why, about.id, about.title, len(folio.notes) - len(made.notes)))
        kept.append(made)
    gone = {it.article.id for it in taken.folios} - {it.article.id for it in kept}
    whole, others = _beside(replace(taken.whole, articles=tuple(kept)), gone, held)
    titles, more = _free(taken.left_out, held)
    if others or more:
        left.append(Spared(tuple(dict.fromkeys((*others, *more)))))
    return replace(taken, whole=whole, left_out=titles, spared=tuple(left))


def _note(note: Note) -> Piece:
    spans = (note.anchor.span,) if note.anchor else ()
    return Piece(tuple(strings(note)), note.target.article, spans, notes=(note.id,))


def _beside(whole: Whole, gone: set[str], held: Held) -> tuple[Whole, list[Agreement]]:
    """What is kept beside the articles, without what is about those that are gone, and with nothing held back."""
    projects = (replace(it, articles=tuple(id for id in it.articles if id not in gone)) for it in whole.projects)
    found = {
        "projects": _free(tuple(projects), held),
        "searches": _free(whole.searches, held),
        "apart": _free(whole.apart, held),
        "corrections": _free(tuple(it for it in whole.corrections if it.article not in gone), held),
        "agreements": _free(tuple(it for it in whole.agreements if it.subject.article not in gone), held),
        "grounds": _free(whole.grounds, held),
    }
    why = [it for _, more in found.values() for it in more]
    return replace(whole, **{name: free for name, (free, _) in found.items()}), why  # type: ignore[arg-type]


def _free(items: Sequence[_T], held: Held) -> tuple[tuple[_T, ...], list[Agreement]]:
    """Those that are not held back, and what holds the others back."""
    free, why = list[_T](), list[Agreement]()
    for it in items:
        found = held(Piece(tuple(strings(it))))
        why += found
        if not found:
            free.append(it)
    return tuple(free), why


def piece_of(folio: Folio, kind: OutKind) -> Piece:
    """What of an article leaves in files of a kind, as far as the gate looks at it."""
    article = folio.article
    about = (article.title, article.byline, article.outlet, article.url, article.source)
    notes = tuple(it.id for it in folio.notes)
    if kind in ABOUT_NOTES:
        spans = tuple(it.anchor.span for it in folio.notes if it.anchor)
        return Piece((*about, *strings(folio.notes)), article.id, spans, notes=notes)
    if not FORMS[kind].of_names:
        return Piece(about, article.id)
    people = tuple(it.speaker.name for it in folio.found.quotations if it.speaker) if folio.found else ()
    told = strings(replace(folio, original=None, file=None))
    return Piece(tuple(told), article.id, (Span(0, max(1, len(article.text))),), people, notes)
