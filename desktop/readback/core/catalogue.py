"""What the reader orders a library by: projects, saved searches, names that are two, what was read and how far."""

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Project:
    """A name for some articles, by their ids, in the order they were put in; an article can be in several."""

    id: str
    name: str
    articles: tuple[str, ...] = ()

    def with_articles(self, ids: tuple[str, ...]) -> "Project":
        """The project with these articles as well."""
        return replace(self, articles=tuple(dict.fromkeys((*self.articles, *ids))))

    def without(self, ids: tuple[str, ...]) -> "Project":
        """The project without these articles."""
        return replace(self, articles=tuple(it for it in self.articles if it not in ids))


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that the reader wants again, by its name."""

    id: str
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Apart:
    """Two names of which the reader said that they are two people's, and when."""

    id: str
    names: tuple[str, str]
    decided: datetime


@dataclass(frozen=True, slots=True)
class Awaited:
    """A file or folder that is being read in, by its path; as a draft or as an article, into the project of this id."""

    path: str
    draft: bool = False
    project: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """How far an article has been read: whether at all, and the code point at the top of its page when it was left.

    `seen` is when it was last open, with its time zone; None where that was never for more than a moment.
    """

    read: bool = False
    position: int = 0
    seen: datetime | None = None
