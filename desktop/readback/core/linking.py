"""What links in notes lead to, looked up in the library."""

from readback.core.library import Library
from readback.core.links import Link, LinkKind
from readback.core.text import folded


class Linking:
    """Looks up what the words of a link lead to."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def resolve(self, words: str) -> Link | None:
        """The one article so titled; None where there is none, or more than one."""
        wanted = folded(words)
        found = [it for it in self._library.summaries() if folded(it.title) == wanted]
        return Link(words, LinkKind.ARTICLE, found[0].id) if len(found) == 1 else None
