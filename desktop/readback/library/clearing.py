"""The part of a library in a folder that keeps clearings."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from readback.core.quotecheck.report import Clearing
from readback.library.clearings import ClearingTable
from readback.library.folder import ArticleFolder
from readback.library.indexing import Indexing


class ClearingKeeping:
    """What a library in a folder keeps of clearings."""

    _indexing: Indexing
    _path: Callable[[str], Path]
    _folder: Callable[[str], ArticleFolder]
    _writing: Callable[[Path], AbstractContextManager[None]]

    def clearings(self, draft: str) -> tuple[Clearing, ...]:
        """What was cleared in a draft, in the order it was; also what lapsed since."""
        return self._folder(draft).table(ClearingTable).all()

    def save_clearing(self, draft: str, clearing: Clearing) -> None:
        """Keeps a clearing, in place of the one of the same key."""
        with self._writing(self._path(draft)), self._indexing.changing(draft):
            self._folder(draft).table(ClearingTable).save(clearing)

    def delete_clearing(self, draft: str, key: str) -> None:
        """Takes the clearing of this key away, if there is one."""
        with self._writing(self._path(draft)), self._indexing.changing(draft):
            self._folder(draft).table(ClearingTable).delete(key)
