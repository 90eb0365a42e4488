"""Drafts: what is to be checked, and never a source. A text is one or the other, as the reader says."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from readback.core.edits import Changes, Edit, Verb, together
from readback.core.library import Library


class Drafting:
    """Makes drafts of articles, and articles of drafts."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def turn(self, articles: Sequence[str], *, draft: bool) -> Edit:
        """Articles of these ids, at least one, become drafts, or drafts become articles.

        Raises ArticleMissing where one of them is not there.
        """
        verb = Verb.MAKE_DRAFT if draft else Verb.MAKE_ARTICLE
        before = {id: self._library.article(id).draft for id in articles}
        edits = [
            Edit(verb, partial(self._set, id, draft=draft), partial(self._set, id, draft=was))
            for id, was in before.items()
        ]
        return together(edits)

    def _set(self, id: str, *, draft: bool) -> Changes:
        self._library.describe(replace(self._library.article(id), draft=draft))
        return Changes(frozenset({id}), shelf=True)
