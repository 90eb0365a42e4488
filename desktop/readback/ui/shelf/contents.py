"""What the shelf holds."""

from dataclasses import dataclass

from readback.core.catalogue import Project, SavedSearch
from readback.core.library import Summary


@dataclass(frozen=True, slots=True)
class Contents:
    """The articles of the library, the one opened last first, and what orders them."""

    articles: tuple[Summary, ...] = ()
    projects: tuple[Project, ...] = ()
    searches: tuple[SavedSearch, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What the sections count that is not among the articles; None where it is not known.

    `pairs` of names are to be decided, so many things lie in the `trash`, and `reading` is the id of the article that
    was opened from the unread ones and still stands among them.
    """

    pairs: int | None = None
    trash: int | None = None
    reading: str = ""


NOTHING = Beside()
"""Nothing of it is known."""
