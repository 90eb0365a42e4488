"""What the shelf holds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from readback.core.catalogue import Project, SavedSearch
from readback.core.library import Summary


@dataclass(frozen=True, slots=True)
class Contents:
    """The articles of the library and the drafts, the one opened last first, and what orders them.

    `samples` are drafts that came with the program: those whose files have one of these SHA-256, the `originals`.
    """

    articles: tuple[Summary, ...] = ()
    projects: tuple[Project, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    drafts: tuple[Summary, ...] = ()
    samples: tuple[Summary, ...] = ()
    originals: tuple[str, ...] = ()

    @property
    def everything(self) -> tuple[Summary, ...]:
        """The articles, and then the drafts and the samples."""
        return (*self.articles, *self.drafts, *self.samples)

    def with_articles(self, summaries: Iterable[Summary]) -> "Contents":
        """The same with other articles and drafts."""
        held = tuple(summaries)
        apart = [it for it in held if it.draft]
        return replace(
            self,
            articles=tuple(it for it in held if not it.draft),
            drafts=tuple(it for it in apart if it.original_sha256 not in self.originals),
            samples=tuple(it for it in apart if it.original_sha256 in self.originals),
        )

    def with_originals(self, originals: tuple[str, ...]) -> "Contents":
        """The same, with the samples told from other drafts."""
        return replace(self, originals=originals).with_articles(self.everything)


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
