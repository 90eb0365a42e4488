"""What is taken out of a library: which part of it, what goes along, and all that was gathered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from readback.core.agreements import Agreement, Ground
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.catalogue import Apart, Project, SavedSearch, State
from readback.core.corrections import Correction
from readback.core.notes import Note
from readback.core.outgoing.shapes import APART
from readback.core.quotecheck.report import Clearing

VERSION = 1
"""Of Readback's own JSON; to be raised with any change that an older program would not understand."""


class OutKind(StrEnum):
    """What kind of files come out."""

    MARKDOWN = "markdown"
    OBSIDIAN = "obsidian"
    HTML = "html"
    WORD = "docx"
    PDF = "pdf"
    CSV = "csv"
    JSON = "json"
    BIBTEX = "bibtex"
    CSL = "csl"
    ANNOTATIONS = "annotations"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which part of a library: what all of these say, and everything where none says anything.

    `articles` are ids, `project` and `person` names, `query` is one of the search box. A tag or a colour chooses notes,
    and the articles that have such; a person chooses the articles that name the person, and what that person said.
    """

    articles: tuple[str, ...] | None = None
    project: str = ""
    query: str = ""
    person: str = ""
    tag: str = ""
    colour: str = ""

    @property
    def everything(self) -> bool:
        """Whether nothing of the library is left out."""
        return self == Selection()


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes along with the articles; nothing of it unless it is chosen.

    `notes` are the reader's, with what was cleared in drafts and how far was read; `originals` the files as they were
    opened, `hashes` their names and SHA-256, `manifest` a list of all that comes out with the SHA-256 of each. `rest`
    says that what is held back is left out; otherwise it holds back all.
    """

    notes: bool = False
    originals: bool = False
    hashes: bool = False
    manifest: bool = False
    rest: bool = False


ABOUT_NOTES = frozenset({OutKind.ANNOTATIONS})
"""These kinds are of nothing but notes: who chooses one has chosen these."""

LOSSLESS = Contents(notes=True, hashes=True)
"""What Readback's own JSON has to hold for the same library to come of it, but for the files."""


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was opened, and the ending of its name."""

    content: bytes = field(repr=False)
    suffix: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as it was opened, and the ending of its name; `read` gives its bytes when they are wanted, on any thread.

    So that many need not be held together. Raises ArticleMissing where it is gone by then.
    """

    read: Callable[[], bytes] = field(repr=False, compare=False)
    suffix: str


@dataclass(frozen=True, slots=True)
class Folio:
    """All that is kept of one article. `found` is the analysis with the reader's corrections, None where there is none.

    Where a person is chosen `found` has that person's quotations alone. `original` stands in Readback's own JSON, and
    `file` is the same where it goes beside the article.
    """

    article: Article
    state: State = field(default=State())
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    clearings: tuple[Clearing, ...] = ()
    analysis: Analysis | None = None
    original: Original | None = None
    found: Analysis | None = field(default=None, metadata={APART: True})
    file: Kept | None = field(default=None, metadata={APART: True})


@dataclass(frozen=True, slots=True)
class Whole:
    """What Readback's own JSON holds: articles and what is kept beside them. `readback` is the version of the form."""

    readback: int
    articles: tuple[Folio, ...]
    projects: tuple[Project, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    apart: tuple[Apart, ...] = ()
    corrections: tuple[Correction, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True)
class Spared:
    """What was left out since it is held back: an article, notes on one, or, where none is named, what is beside them.

    It is for the reader alone, and leaves with nothing.
    """

    agreements: tuple[Agreement, ...]
    article: str = ""
    title: str = field(default="", repr=False)
    notes: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """What was gathered, as chosen. `left_out` are the titles of articles that could not be taken along."""

    whole: Whole
    contents: Contents
    made: datetime
    left_out: tuple[str, ...] = ()
    spared: tuple[Spared, ...] = ()

    @property
    def folios(self) -> Sequence[Folio]:
        """The articles."""
        return self.whole.articles
