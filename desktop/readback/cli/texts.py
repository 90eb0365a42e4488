"""A text that is named by command: a file, which is read and not kept, or what the library has; and what is in it."""

import re
from pathlib import Path

from readback.cli.articles import article_meant
from readback.cli.output import Refused
from readback.cli.reasons import reason
from readback.compose import Program
from readback.core.analysis import Analysis
from readback.core.article import Article, article_from
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.ports import Analyzer
from readback.core.workspace import Workspace, now

SOURCES = 100
"""In so many sources that nobody looked into names and quotations are looked for at most: each takes a moment."""


class Looking:
    """Finds what is in texts, with a language model that is loaded once it is needed."""

    def __init__(self, parts: Program) -> None:
        self.parts = parts
        self._analyzer: Analyzer | None = None
        self._left = SOURCES

    def found(self, article: Article) -> Analysis:
        """What is in a text. Raises ModelUnusable, ResourceMissing."""
        self._analyzer = self._analyzer or self.parts.load_analyzer()
        return self._analyzer.analyze(article, lambda _done, _all: None, lambda: False)

    def source(self, article: Article) -> Analysis | None:
        """What is in a source that nobody has looked into, if there were not too many such before."""
        if not article.text or not self._left:
            return None
        self._left -= 1
        return self.found(article)


def text_meant(parts: Program, workspace: Workspace, name: str, here: str) -> Article:
    """The text of a file, or what the library has of an id. Raises Refused.

    `here` is the folder that names of files are relative to.
    """
    file = str(Path(here, name))
    try:
        reading = parts.reader.read(file)
    except FileUnreadable as error:
        if error.reason is Unreadable.MISSING and re.fullmatch("[0-9a-f]{4,64}", name):
            return article_meant(workspace, name, here)
        raise Refused(f"{name}: {reason(error)}") from error
    made = article_from(reading.draft, opened=now(), original_sha256=reading.sha256, source=Path(file).name)
    if not made.text:
        raise Refused(f"{name}: {reason(FileUnreadable(file, Unreadable.NO_TEXT))}")
    return made
