"""What the reader changes of an article itself: its versions, what was left out of it, what is known of it."""

from collections.abc import Callable

from readback.core.article import Article
from readback.core.document import Box, Region
from readback.ui.session.editing import Editing


class Amending:
    """Changes articles; `own` gives the open one, or None where it is not kept."""

    def __init__(self, editing: Editing, own: Callable[[], Article | None]) -> None:
        self._editing, self._own = editing, own

    def supersede(self, old: str, new: str) -> None:
        """Makes one article of the library the newer version of another."""
        self._editing.perform(lambda it: it.newer_version(it.library.article(old), it.library.article(new)))

    def keep_apart(self, old: str, new: str) -> None:
        """Makes two articles again of a story and an older save of it."""
        self._editing.perform(lambda it: it.keep_apart(it.library.article(old), it.library.article(new)))

    def put_back(self, index: int) -> None:
        """Puts a paragraph that was left out of the open article back into its text."""
        article = self._own()
        if article is not None:
            self._editing.perform(lambda workspace: workspace.put_back(article, index))

    def annotate_page(self, page: int, box: Box) -> bool:
        """Puts a note on a part of a page of the open article; False where it could not be kept."""
        article = self._own()
        if article is not None:
            self._editing.perform(lambda workspace: workspace.notes.annotate_page(article, Region(page, box)))
        return article is not None

    def type_out(self, page: int, text: str) -> None:
        """Puts what the reader typed out of a page into the open article's text."""
        article = self._own()
        if article is not None and text.strip():
            self._editing.perform(lambda workspace: workspace.type_out(article, page, text))

    def describe(self, field: str, value: str) -> None:
        """Settles a piece of the open article's metadata."""
        article = self._own()
        if article is not None:
            self._editing.perform(lambda it: it.describe(it.library.article(article.id), field, value))
