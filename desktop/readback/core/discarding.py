"""What the reader takes away and brings back."""

from readback.core.article import Article
from readback.core.edits import Changes, Edit, Verb
from readback.core.library import Library, Trashed


class Discarding:
    """The verbs of the trash; each gives an Edit."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def remove(self, article: Article) -> Edit:
        """Takes an article with all that belongs to it into the trash."""
        graves: list[str] = []

        def take() -> Changes:
            graves.append(self._library.trash.remove(article.id))
            return Changes(frozenset({article.id}), shelf=True)

        def give() -> Changes:
            self._library.trash.restore(graves.pop())
            return Changes(frozenset({article.id}), shelf=True)

        return Edit(Verb.REMOVE_ARTICLE, take, give)

    def bring_back(self, trashed: Trashed) -> Edit:
        """Brings a note or an article back from the trash."""
        note = trashed.note
        touched = Changes(frozenset({trashed.article}), frozenset({note.id} if note else ()), shelf=True)
        where = [trashed.name]

        def give() -> Changes:
            self._library.trash.restore(where.pop())
            return touched

        def take() -> Changes:
            if note is None:
                where.append(self._library.trash.remove(trashed.article))
            else:
                self._library.delete_note(note)
                found = (it.name for it in self._library.trash.all() if it.note and it.note.id == note.id)
                where.append(next(found))
            return touched

        return Edit(Verb.BRING_BACK, give, take)
