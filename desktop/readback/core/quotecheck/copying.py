"""The Checker's copy: what is handed to whoever checks a draft, before it becomes a file of any kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from readback.core.article import Article
from readback.core.notes import Note
from readback.core.quotecheck.report import Report
from readback.core.text import Span


class Tone(StrEnum):
    """How much a remark asks of whoever reads it."""

    SERIOUS = "serious"
    LOOK = "look"
    FINE = "fine"
    CLEARED = "cleared"
    NOTE = "note"


class CopyKind(StrEnum):
    """What kind of file a copy becomes; the value is how its name ends."""

    WORD = ".docx"
    PAGE = ".html"
    PRINT = ".pdf"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds beside the verdicts; nothing of it unless it is chosen.

    `notes` are the reader's on the draft, `hashes` the SHA-256 of the sources' files, `file_names` what these are
    called on the reader's computer, `manifest` a list of every file that was checked or quoted.
    """

    notes: bool = False
    hashes: bool = False
    file_names: bool = False
    manifest: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a remark or a list; the link is a web address, or empty. A strong one heads what follows."""

    text: str
    link: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said beside a passage of the draft, whose spans are given in the draft's text."""

    spans: tuple[Span, ...]
    tone: Tone
    lines: tuple[Line, ...]

    @property
    def span(self) -> Span:
        """From the first of the words to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


@dataclass(frozen=True, slots=True)
class Section:
    """A list at the end of a copy."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that a copy is labelled with: `comment` has the place {n} for its number, `about` {words}.

    `author` is who speaks in comments, and is nobody's name. `back` is the way from a comment to its passage.
    """

    author: str
    comment: str
    about: str
    back: str


@dataclass(frozen=True, slots=True)
class CheckersCopy:
    """A draft with what is said of it, in words that are decided; the remarks in the order of the text.

    `heading` names what it is, in `language`, as "en"; `summary` says what was found, and `limits` what a check does
    not do. `credit` is who wrote the draft, for whom and when, as far as it says so. `made` is when it was checked.
    """

    draft: Article
    heading: str
    language: str
    made: datetime
    summary: tuple[str, ...]
    remarks: tuple[Remark, ...]
    sections: tuple[Section, ...]
    limits: str
    labels: Labels
    credit: str = ""


class Say(Protocol):
    """The words of a language: the window's, or English. As the functions of these names in `ui.words`."""

    def tr(self, text: str, sense: str = "", /, **values: object) -> str:
        """The text in this language, with `{name}` replaced by the value of that name."""
        ...

    def counted(self, number: int, one: str, many: str, **values: object) -> str:
        """A number with its noun."""
        ...

    def day(self, published: str, *, year: bool = False) -> str:
        """An ISO date as people write it."""
        ...


@dataclass(frozen=True, slots=True)
class Checked:
    """What a copy is made of: a draft, the report on it, and what else it may hold.

    `articles` are the sources by their ids, for their files' names and hashes; one that is gone is left out.
    `original` are the bytes of the draft's file, with the ending of its name, where it has them.
    """

    draft: Article
    report: Report
    made: datetime
    original: bytes = b""
    suffix: str = ""
    articles: Mapping[str, Article] | None = None
    notes: Sequence[Note] = ()
