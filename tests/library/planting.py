"""A library in which words are planted wherever it can hold any, and the search for them in every byte."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from library.disks import FastDisk, FaultyDisk
from library.samples import NOON, Clock, a_correction, a_note, an_agreement
from library.vaults import disk_of, open_library
from readback.core.agreements import Effect, Over, Terms
from readback.core.analysis import Analysis, Confidence, Entity, Kind, Mention, Name, Quotation, QuotationKind
from readback.core.article import Article, Draft, article_from
from readback.core.catalogue import Apart, Project
from readback.core.corrections import Scope
from readback.core.erasing import Erasure, Toll
from readback.core.library import Library
from readback.core.links import Link, LinkKind
from readback.core.notes import Note, Version
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.library.encryption.disk import EncryptedFiles
from readback.library.files import FileSystem

WHO = "Quella Zandrine"
PLANTED = ("Quella Zandrine", "zandrine", "grommelwick", "yttervane", "oblixor", "sprendlow")
"""Words that stand nowhere else: the name, in the text, in the original alone, in a note, its tag, its first words."""


def no_words(_done: int, _all: int) -> None:
    """Progress that nobody watches."""


def planted(text: str, title: str, source: str = "zandrine.html") -> tuple[Article, bytes]:
    """An article and its original, which says more than its text."""
    content = f"<p>{text}<!-- {'yttervane' if 'zandrine' in source else 'nothing'} -->".encode()
    draft = Draft((), title=title, outlet="The Sound", verbatim=text)
    sha256 = hashlib.sha256(content).hexdigest()
    return article_from(draft, opened=NOON, original_sha256=sha256, source=source), content


SECRET, SECRET_FILE = planted(f"The grommelwick file\n“No,” said {WHO}, who keeps it. 🚢", "The grommelwick file")
OPEN, OPEN_FILE = planted("The harbour is closed\nMira Okonjo said so. " * 4, "The harbour is closed", "open.html")


def found_in(article: Article) -> Analysis:
    """An analysis with one person, who says the first words."""
    start = article.text.find(WHO)
    mention = Mention(Span(start, start + len(WHO)), Kind.PERSON, "e1")
    quote = Quotation((Span(0, 5),), QuotationKind.DIRECT, None, None, None, Confidence.UNKNOWN, "r")
    return Analysis(article.id, "engine 1", (mention,), (Entity("e1", Kind.PERSON, WHO),), (quote,), language="en")


def secret_note(id: str, article: Article = SECRET) -> Note:
    """A note with everything that a note has."""
    note = a_note(article, id, f"sprendlow\nAsk {WHO}: oblixor.")
    link = Link("The grommelwick file", LinkKind.ARTICLE, SECRET.id)
    return replace(note, tags=("oblixor",), versions=(Version("sprendlow", NOON),), links=(link,))


@dataclass
class Place:
    """A library that holds the planted words wherever it can, with two backups, and its index in a file."""

    root: Path
    clock: Clock
    disk: FaultyDisk

    @property
    def index(self) -> Path:
        return self.root.parent / "cache" / "index.sqlite"

    @property
    def files(self) -> FileSystem:
        """The disk as the library is on it, by which the test reads and spoils it."""
        return disk_of(self.root)

    def open(self, disk: FastDisk | None = None) -> Library:
        return open_library(self.root, disk or self.disk, self.clock, self.index)

    def hits(self, words: Iterable[str] = PLANTED) -> dict[str, list[str]]:
        """In which files each of the words stands, and which files are called so, as who has the key finds it."""
        return self._hits(words, self.files)

    def hits_without_key(self, words: Iterable[str] = PLANTED) -> dict[str, list[str]]:
        """The same, as who has only the disk finds it."""
        return self._hits(words, FastDisk())

    def _hits(self, words: Iterable[str], files: FileSystem) -> dict[str, list[str]]:
        left: dict[str, list[str]] = {}
        for real in self.root.parent.rglob("*"):
            below = real.is_relative_to(self.root)
            meant = files.meant(real) if below and isinstance(files, EncryptedFiles) else None
            path = meant or real
            content = (files if path != real else FastDisk()).read(path).lower() if real.is_file() else b""
            for word in words:
                if word.lower().encode() in content or word.lower() in path.name.lower():
                    left.setdefault(word, []).append(path.relative_to(self.root.parent).as_posix())
        return left


def filled(place: Place) -> Library:
    """Plants the words."""
    library = place.open()
    for article, content in ((SECRET, SECRET_FILE), (OPEN, OPEN_FILE)):
        library.add(article, BytesIO(content), ".html")
    library.save_analysis(found_in(SECRET))
    for id in ("s1", "s2"):
        library.save_note(secret_note(id))
    library.save_note(a_note(OPEN, "o1"))
    library.delete_note(secret_note("s2"))
    for scope in Scope:
        library.save_correction(replace(a_correction(SECRET, "c", scope), to=Name(WHO, Kind.PERSON)))
    library.catalogue.save_project(Project("p1", "Two", (SECRET.id, OPEN.id)))
    library.catalogue.save_apart(Apart("a1", (WHO, "Mira Okonjo"), NOON))
    for over in Over:
        agreed = an_agreement(SECRET, over)
        subject = replace(
            agreed.subject, person=WHO if over is Over.PERSON else "", note="s1" if agreed.subject.note else ""
        )
        library.catalogue.save_agreement(replace(agreed, subject=subject, terms=Terms(Effect.OFF, words="not for now")))
    library.summaries()
    list(library.safety.back_up())
    library.save_note(replace(secret_note("s1"), body="oblixor again"))
    list(library.safety.back_up())
    return library


def held(library: Library) -> dict[str, tuple[object, ...]]:
    """All that was planted, as it is there now."""
    ids, catalogue = [it.id for it in library.summaries()], library.catalogue
    return {id: (library.article(id), *library.notes(id), *library.corrections(id)) for id in ids} | {
        "catalogue": (*catalogue.projects(), *catalogue.apart(), *catalogue.agreements()),
        "trash": tuple(library.trash.all()),
        "backups": tuple(library.safety.backups()),
    }


def erased(library: Library, erasure: Erasure | str) -> Toll:
    """Erases, an article by its id."""
    chosen = Workspace(library).erasing.articles([erasure]) if isinstance(erasure, str) else erasure
    return library.eraser.erase(chosen, no_words)
