"""What the core asks of its adapters. Each is implemented once for real and once by hand in tests/fakes.py."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Protocol

from readback.core.analysis import Analysis
from readback.core.article import Article, Draft
from readback.core.document import Box

Progress = Callable[[int, int], None]
"""Called with how many parts of the work are done and how many there are."""

Stop = Callable[[], bool]
"""Asked between parts of the work whether it should end."""

Work = Callable[[Progress, Stop], None]
"""A long piece of work for another thread. Raises Cancelled when it is stopped."""

Ties = Iterable[tuple[int, int, int]]
"""What is tied in a graph: two of its nodes, by their numbers, and how strongly."""

Arrange = Callable[[int, Ties], tuple[tuple[float, float], ...]]
"""Gives each of so many nodes of a graph a place, both ways from 0 to 1; to be called off the window's thread."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of a file, and the SHA-256 of the bytes it came out of."""

    draft: Draft
    sha256: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it looks, as a PNG file; how many pages there are, and where the words stand that were asked for."""

    png: bytes = field(repr=False)
    page: int
    pages: int
    boxes: tuple[Box, ...] = ()


class Mode(StrEnum):
    """What is wanted of a file: the article in it, its text as it stands, everything that it holds, or a page."""

    ARTICLE = auto()
    AS_IS = auto()
    WHOLE = auto()
    PICTURE = auto()


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is to be read. The password is used and not kept.

    For a PICTURE: the page, counted from 0, its width in pixels, and words on it whose places are wanted.
    """

    mode: Mode = Mode.ARTICLE
    password: str = field(default="", repr=False)
    page: int = 0
    width: int = 0
    words: str = field(default="", repr=False)


ARTICLE = Wish()


class Reader(Protocol):
    """Makes drafts of files."""

    @property
    def endings(self) -> frozenset[str]:
        """How the names of files that can be read end, with the dot, in small letters."""
        ...

    def read(self, path: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        """The draft of a file. Raises FileUnreadable, or Cancelled when `stop` says so."""
        ...

    def read_bytes(self, content: bytes, name: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        """The draft of what is no file, such as the clipboard; the name's ending tells the kind."""
        ...

    def picture(self, content: bytes, name: str, wish: Wish, *, stop: Stop | None = None) -> Picture:
        """A page of a file as it looks. Raises FileUnreadable, UNKNOWN_KIND where the kind of file has no pages."""
        ...

    def close(self) -> None:
        """Ends what was started for reading."""
        ...


class Analyzer(Protocol):
    """Finds people, places, organisations and quotations."""

    @property
    def engine(self) -> str:
        """What finds them, with its version: an analysis by another engine is out of date."""
        ...

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        """All that is found in an article. Raises Cancelled when `stop` says so, ModelUnusable if it cannot run."""
        ...
