"""What is told of articles in the files of a kind: for the reader to see before they leave."""

from collections.abc import Sequence
from enum import StrEnum

from readback.core.analysis import Kind
from readback.core.outgoing.model import ABOUT_NOTES, Contents, OutKind, Taken
from readback.core.rows import used


class Part(StrEnum):
    """Something that is told of an article, or beside the articles."""

    TITLE = "title"
    BYLINE = "byline"
    OUTLET = "outlet"
    DATE = "date"
    ADDRESS = "web address"
    TEXT = "text"
    NAMES = "names found"
    QUOTATIONS = "who said what"
    NOTES = "your notes, with their tags and colours"
    OPENED = "when it was opened, and how far it was read"
    SETTLED = "what you corrected"
    PROJECTS = "projects"
    SEARCHES = "saved searches"
    AGREED = "agreements that keep nothing back"
    FILES = "names and SHA-256 of the files"
    ORIGINALS = "the original files"
    MANIFEST = "a list of the files"


_ABOUT = (Part.TITLE, Part.BYLINE, Part.OUTLET, Part.DATE, Part.ADDRESS)
_FOUND = (Part.NAMES, Part.QUOTATIONS)


def parts_of(kind: OutKind, taken: Taken) -> tuple[Part, ...]:
    """What the files of a kind tell."""
    contents, told = taken.contents, list[Part]()
    if kind is OutKind.CSV:
        told += [Part.TITLE, Part.OUTLET, Part.DATE, *_FOUND]
    elif kind in ABOUT_NOTES:
        told += [Part.TITLE, Part.ADDRESS]
    else:
        told += _ABOUT
    if kind not in {OutKind.CSV, OutKind.BIBTEX, OutKind.CSL} | ABOUT_NOTES:
        told += [Part.TEXT, *_FOUND]
    if contents.notes and kind not in {OutKind.BIBTEX, OutKind.CSL}:
        told.append(Part.NOTES)
    if kind is OutKind.JSON:
        told += _of_library(taken)
    return (*told, *_files(contents))


def _of_library(taken: Taken) -> list[Part]:
    whole = taken.whole
    held = (
        (Part.OPENED, True),
        (Part.SETTLED, bool(whole.corrections) or any(it.corrections for it in whole.articles)),
        (Part.PROJECTS, bool(whole.projects)),
        (Part.SEARCHES, bool(whole.searches)),
        (Part.AGREED, bool(whole.agreements)),
    )
    return [part for part, there in held if there]


def _files(contents: Contents) -> list[Part]:
    held = (
        (Part.FILES, contents.hashes),
        (Part.ORIGINALS, contents.originals),
        (Part.MANIFEST, contents.manifest),
    )
    return [part for part, there in held if there]


def names_in(taken: Taken) -> Sequence[str]:
    """The people who are named in what leaves, those in most articles first, as far as anybody has looked."""
    found = (
        (folio.article.id, entity.name)
        for folio in taken.folios
        if folio.found is not None
        for entity in folio.found.entities
        if entity.kind is Kind.PERSON
    )
    return tuple(it.name for it in used(found))
