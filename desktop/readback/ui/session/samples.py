"""The articles that come with the program: what there is to look at before anything was opened."""

import hashlib
from functools import cached_property
from pathlib import Path


class Samples:
    """The sample article, and a draft that quotes it; both are known again by the SHA-256 of their files."""

    def __init__(self, article: Path, draft: Path) -> None:
        self.article, self.draft = article, draft

    @cached_property
    def originals(self) -> tuple[str, str]:
        """The SHA-256 of the article's file, and of the draft's."""
        first, second = (hashlib.sha256(path.read_bytes()).hexdigest() for path in (self.article, self.draft))
        return first, second

    def hold(self, original: str) -> bool:
        """Whether a file of this SHA-256 came with the program."""
        return original in self.originals

    def is_article(self, original: str) -> bool:
        """Whether a file of this SHA-256 is the sample article's."""
        return original == self.originals[0]

    def is_draft(self, original: str) -> bool:
        """Whether a file of this SHA-256 is the sample draft's."""
        return original == self.originals[1]
