"""The part of a library in a folder that gives the files as they were opened."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from readback.core.errors import ArticleMissing
from readback.library.files import FileSystem
from readback.library.folder import ArticleFolder


class Originals:
    """What a library in a folder keeps of files; the one that reads elsewhere mends nothing and reports nothing."""

    _files: FileSystem
    _path: Callable[[str], Path]
    _folder: Callable[[str], ArticleFolder]
    _folder_apart: Callable[[str], ArticleFolder]

    def original(self, id: str) -> tuple[bytes, str]:
        """The bytes of the file that an article was opened from, and the ending of its name."""
        return self._folder(id).original()

    def original_apart(self, id: str) -> tuple[Callable[[], bytes], str]:
        """What reads that file when it is wanted, on whichever thread, and the ending of its name."""
        for path in self._files.names(self._path(id), "original*"):
            return partial(_content, self._folder_apart(id)), path.suffix
        raise ArticleMissing(id)


def _content(folder: ArticleFolder) -> bytes:
    return folder.original()[0]
