"""What the core asks of a library: the port, and the values that go through it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from heapq import nlargest
from pathlib import Path
from typing import BinaryIO, Protocol

from readback.core.agreements import Agreed
from readback.core.analysis import Analysis, Kind
from readback.core.article import Article
from readback.core.catalogue import Apart, Awaited, Project, SavedSearch, State
from readback.core.corrections import Correction
from readback.core.erasing import Eraser
from readback.core.kept import Entered, Verdict
from readback.core.likeness import Sketch
from readback.core.links import Linkable, LinkKind
from readback.core.notes import Note
from readback.core.places import Place
from readback.core.ports import Progress, Stop, Work
from readback.core.query import Query
from readback.core.quotecheck.clearing import Cleared
from readback.core.quotecheck.seeking import Sources
from readback.core.rows import Named, Said, Used
from readback.core.search import Results
from readback.core.undertaking import Undertaking


@dataclass(frozen=True, slots=True)
class Summary:
    """What the shelf shows of an article; `source` is the name of the file it was opened from.

    `sketch` tells texts that may be nearly the same (`core.likeness`); it is empty where it was never made. `read` says
    whether the reader has had it open and `seen` when that was last, `draft` whether it is to be checked and no source.
    `saves` counts the older saves of the story that it stands for; `url` is its address.
    """

    id: str
    title: str
    outlet: str
    published: str
    opened: datetime
    notes: int
    source: str = ""
    sketch: Sketch = ()
    read: bool = False
    original_sha256: str = ""
    draft: bool = False
    seen: datetime | None = None
    saves: int = 0
    url: str = ""

    @property
    def last_open(self) -> datetime:
        """When it was last open for more than a moment, or else when it came in."""
        return self.seen or self.opened


def recent(summaries: Iterable[Summary], most: int) -> tuple[Summary, ...]:
    """At most so many articles, the one that was open last first."""
    return tuple(nlargest(most, summaries, key=lambda it: it.last_open))


class Damage(StrEnum):
    """What became of a file that was not as it was written.

    A CONFLICT is a copy that a service for syncing made, and was set aside; EVICTED is one that a cloud service keeps
    elsewhere for now: nothing was done to it. TAKEN_BACK is what an import had added that a killed program was at.
    """

    RESTORED = auto()
    FROM_BACKUP = auto()
    SET_ASIDE = auto()
    CONFLICT = auto()
    EVICTED = auto()
    TAKEN_BACK = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """A damaged file of the library: where it stood, what became of it, and where the damaged one was put."""

    path: Path
    damage: Damage
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Trashed:
    """What lies in the trash: a note with its first words, or an article where there is no note; since when."""

    name: str
    article: str
    title: str
    deleted: datetime
    note: Note | None = None


class Safety(Protocol):
    """What keeps a library from being lost. Raises LibraryUnwritable where something cannot be written."""

    def backups(self) -> Sequence[str]:
        """The names of the backups, the newest first."""
        ...

    def due(self) -> bool:
        """Whether it is so long since a backup, or since nothing was found to back up, that it is time again."""
        ...

    def back_up(self) -> Iterator[tuple[int, int, str]]:
        """Makes a backup bit by bit: how much is done, of how much, and at last the backup's name.

        Where nothing changed the name is that of the last one. A backup that is begun while another is under way ends
        that one. Of one that fails, or is not gone on with, there is nothing among the backups.
        """
        ...

    def restore(self, name: str | None, target: Path | None, progress: Progress) -> str:
        """Brings back the backup of this name, or the last one, in place or to another folder; its name.

        In place the library is backed up first. Raises BackupUnusable, with nothing changed, and LibraryUnwritable:
        OCCUPIED where the other folder is not empty.
        """
        ...

    def verify(self, progress: Progress, stop: Stop) -> Iterator[Verdict]:
        """What is found of each article, and at last the library's own file, if there is a fault. Raises Cancelled."""
        ...

    def verify_one(self, article: str) -> Verdict:
        """What is found of one article; of the library's own file where none is named."""
        ...

    def entered(self, hashes: Collection[str], progress: Progress, stop: Stop) -> Iterator[Entered]:
        """Where hashes that were written down stand in the logs. Raises Cancelled."""
        ...


class Trash(Protocol):
    """What was taken away, for thirty days. Its methods that write raise LibraryUnwritable."""

    def all(self) -> Sequence[Trashed]:
        """What lies in the trash, the last first; a note that is back in its article is not in it any more."""
        ...

    def remove(self, article: str) -> str:
        """Takes an article with all that belongs to it into the trash; the name it has there."""
        ...

    def restore(self, name: str) -> Trashed:
        """Brings a note or an article back; ArticleMissing where it is not there, or the note's article is not.

        Where the article was opened again meanwhile, that one stays and gets what was written in the other.
        """
        ...

    def forget(self, article: str) -> None:
        """Takes an article away for good, as part of what came in just now and was given up."""
        ...

    def forget_note(self, note: Note) -> None:
        """Takes a note away for good, as part of what came in just now and was given up."""
        ...


class Catalogue(Agreed, Protocol):
    """What a library keeps beside its articles. Its methods that write raise LibraryUnwritable."""

    def projects(self) -> Sequence[Project]:
        """The projects, in the order they were made."""
        ...

    def save_project(self, project: Project) -> None:
        """Keeps a project, in place of the one of the same id if there is one."""
        ...

    def delete_project(self, id: str) -> None:
        """Takes a project away, and nothing else."""
        ...

    def searches(self) -> Sequence[SavedSearch]:
        """The saved searches, in the order they were made."""
        ...

    def save_search(self, search: SavedSearch) -> None:
        """Keeps a search, in place of the one of the same id if there is one."""
        ...

    def delete_search(self, id: str) -> None:
        """Takes a saved search away."""
        ...

    def apart(self) -> Sequence[Apart]:
        """The pairs of names that are two people's, in the order they were decided."""
        ...

    def save_apart(self, apart: Apart) -> None:
        """Keeps that two names are two people's."""
        ...

    def delete_apart(self, id: str) -> None:
        """Takes such a decision away."""
        ...

    def awaited(self) -> Sequence[Awaited]:
        """The files that were being read in when that was last noted."""
        ...

    def set_awaited(self, awaited: Sequence[Awaited]) -> None:
        """Notes which files are being read in; it is no deed for the log."""
        ...


class Library(Sources, Cleared, Protocol):
    """Keeps articles and notes. Used from one thread only.

    Every method that writes returns only when the change is safely on disk, and raises LibraryUnwritable
    otherwise; every one that reads an article raises ArticleMissing where it is not there or cannot be read.
    """

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved, because another window has the library or its folder refuses."""
        ...

    @property
    def busy(self) -> bool:
        """Whether nothing can be saved because another program has the library."""
        ...

    @property
    def newer(self) -> bool:
        """Whether nothing can be saved, and what it wrote is left out, because a newer program has been at it."""
        ...

    @property
    def place(self) -> Place | None:
        """Where the library lies that is not this computer's alone; None where it is."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """What is kept beside the articles."""
        ...

    @property
    def safety(self) -> Safety:
        """What keeps the library from being lost."""
        ...

    @property
    def trash(self) -> Trash:
        """What the reader took away."""
        ...

    @property
    def eraser(self) -> Eraser:
        """What takes things out of it for good."""
        ...

    @property
    def undertaking(self) -> Undertaking:
        """What makes an import whole or nothing."""
        ...

    def summaries(self) -> Sequence[Summary]:
        """Every article and draft that can be read and of whose text there is no newer version, the last opened first.

        Of drafts nothing is found, named or quoted in what is asked of many articles: they are no sources.
        """
        ...

    def listed(self) -> Sequence[Summary]:
        """The articles as they were when last looked at; none where that is not known. At once, whatever there is."""
        ...

    def search(self, query: Query, most: int, stop: Stop = lambda: False) -> Results:
        """What a query finds in articles, notes, quotations and names, at most so many of each; nothing once stopped.

        The search widens by itself where nothing has all the words.
        """
        ...

    def named(self, articles: Sequence[str] | None, kind: Kind) -> Sequence[Named]:
        """The names of a kind in some articles, or in all."""
        ...

    def said(self, articles: Sequence[str] | None) -> Sequence[Said]:
        """The quotations of some articles, or of all."""
        ...

    def names(self, kind: Kind) -> Sequence[Used]:
        """What the people, places or organisations of the library are called, those in most articles first."""
        ...

    def tags(self) -> Sequence[Used]:
        """The tags of all notes, the most frequent first."""
        ...

    def headings(self, typed: str, most: int) -> Sequence[Linkable]:
        """At most so many notes whose first line holds the words that are typed, first those that begin so."""
        ...

    def called(self, words: str) -> Sequence[Linkable]:
        """What a link of these words may lead to.

        That is what is called so, people also by other forms of their names and notes by their first words.
        """
        ...

    def linking(self, kind: LinkKind, targets: Collection[str]) -> Sequence[Linkable]:
        """The notes with a link that leads to one of these targets."""
        ...

    def rebuilding(self) -> Work | None:
        """What makes the search index anew where it was lost; None where it is whole.

        The work may be done on another thread while the library is used, which searches more slowly until then. It
        raises OSError where the index cannot be kept.
        """
        ...

    def forget_index(self) -> Work | None:
        """Throws the search index away; what makes it anew, or None where it is there again already.

        Raises LibraryUnwritable where another program keeps it.
        """
        ...

    def add(self, article: Article, original: BinaryIO, suffix: str) -> bool:
        """Keeps an article with its untouched file; False where it is there already, which stays as it is.

        Raises FileUnreadable(CHANGED) where the bytes are not those of `article.original_sha256`.
        """
        ...

    def describe(self, article: Article) -> None:
        """Keeps what is known of an article beside its text, in place of what was."""
        ...

    def original(self, id: str) -> tuple[bytes, str]:
        """The bytes of the file that an article was opened from, and the ending of its name."""
        ...

    def original_apart(self, id: str) -> tuple[Callable[[], bytes], str]:
        """What reads that file when it is wanted, on whichever thread, and the ending of its name."""
        ...

    def state(self, article: str) -> State:
        """How far an article has been read."""
        ...

    def set_state(self, article: str, state: State) -> None:
        """Keeps how far an article has been read; it is no deed for the log."""
        ...

    def notes(self, article: str) -> Sequence[Note]:
        """The notes of an article, in the order they were made."""
        ...

    def save_note(self, note: Note) -> None:
        """Keeps a note, in place of the one of the same id if there is one."""
        ...

    def delete_note(self, note: Note) -> None:
        """Takes a note out of its article and into the trash."""
        ...

    def save_correction(self, correction: Correction) -> None:
        """Keeps a correction with its article, or for all articles, in place of the one of the same id."""
        ...

    def delete_correction(self, correction: Correction) -> None:
        """Takes a correction away."""
        ...

    def save_analysis(self, analysis: Analysis) -> None:
        """Keeps an analysis; one that cannot be kept is only made again."""
        ...

    def unanalysed(self, engine: str) -> Sequence[str]:
        """The articles of which no analysis by this engine is kept, the one opened last first."""
        ...

    def problems(self) -> Sequence[Problem]:
        """The damaged files met since this was last asked, each once."""
        ...

    def catch_up(self) -> None:
        """Does what nobody has to wait for and was put off; all answers are right without it."""
        ...

    def close(self) -> None:
        """Lets go of the library."""
        ...
