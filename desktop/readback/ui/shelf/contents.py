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
