"""What the reader takes away and brings back."""

from contextlib import suppress

from readback.core.article import Article
from readback.core.edits import Changes, Edit, Verb
from readback.core.errors import ArticleMissing
from readback.core.library import Library, Trashed


class Discarding:
    """The verbs of the trash; each gives an Edit."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def remove(self, article: Article) -> Edit:
        """Takes an article with all that belongs to it into the trash: the older saves of its story go along."""
        graves: list[str] = []
        touched = Changes(frozenset({article.id, *article.saves}), shelf=True)

        def take() -> Changes:
            graves.append(self._library.trash.remove(article.id))
            for id in article.saves:
                with suppress(ArticleMissing):
                    graves.append(self._library.trash.remove(id))
            return touched

        def give() -> Changes:
            while graves:
                self._library.trash.restore(graves.pop())
            return touched

        return Edit(Verb.REMOVE_ARTICLE, take, give)

    def bring_back(self, trashed: Trashed) -> Edit:
        """Brings a note or an article back from the trash, an article with the other saves of its story."""
        if trashed.note is None:
            return self._bring_story_back(trashed)
        note, where = trashed.note, [trashed.name]
        touched = Changes(frozenset({trashed.article}), frozenset({note.id}), shelf=True)

        def give() -> Changes:
            self._library.trash.restore(where.pop())
            return touched

        def take() -> Changes:
            self._library.delete_note(note)
            found = (it.name for it in self._library.trash.all() if it.note and it.note.id == note.id)
            where.append(next(found))
            return touched

        return Edit(Verb.BRING_BACK, give, take)

    def _bring_story_back(self, trashed: Trashed) -> Edit:
        where, back = [trashed.name], list[str]()

        def give() -> Changes:
            while where:
                back.append(self._library.trash.restore(where.pop()).article)
                where.extend(it for it in self._beside(back[-1]) if it not in where)
            return Changes(frozenset(back), shelf=True)

        def take() -> Changes:
            touched = Changes(frozenset(back), shelf=True)
            while back:
                where.append(self._library.trash.remove(back.pop()))
            return touched

        return Edit(Verb.BRING_BACK, give, take)

    def _beside(self, id: str) -> list[str]:
        """What lies in the trash of the story that an article is a save of, by the names there."""
        article = self._library.article(id)
        kin = {article.superseded, *article.saves}
        return [it.name for it in self._library.trash.all() if it.note is None and it.article in kin]
