"""Clearings: that somebody looked at a verdict and let it stand; kept with the draft, bound to the words of both texts.

One whose words changed, in the draft or in the source, stays where it is and stands for nothing: it lapsed.
"""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from readback.core.article import Article
from readback.core.edits import Changes, Edit, Verb
from readback.core.quotecheck.report import Clearing, Nearest, Verdict
from readback.core.text import tidy


def bound_to(*texts: str) -> str:
    """What a clearing is bound to: the words of both texts, and who says them."""
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()


class Cleared(Protocol):
    """Where clearings are kept: with their draft. Its methods raise what `core.library` says of a library's."""

    def clearings(self, draft: str) -> Sequence[Clearing]:
        """What was cleared in a draft, in the order it was; also what lapsed since."""
        ...

    def save_clearing(self, draft: str, clearing: Clearing) -> None:
        """Keeps a clearing, in place of the one of the same key."""
        ...

    def delete_clearing(self, draft: str, key: str) -> None:
        """Takes the clearing of this key away, if there is one."""
        ...


class Clearings:
    """The verbs for clearings."""

    def __init__(self, library: Cleared, clock: Callable[[], datetime]) -> None:
        self._library = library
        self._clock = clock

    def clear(
        self, draft: str, verdict: Verdict | Nearest, because: str, initials: str, *, elsewhere: bool = False
    ) -> Edit:
        """A verdict that stands, and why; `elsewhere` says that the source is outside Readback, and which it is.

        Reported speech may stand in the same way. Raises ValueError where there is no reason or there are no initials,
        or the verdict has no key.
        """
        why, who = tidy(because), tidy(initials)
        if not (why and who and verdict.key):
            raise ValueError("a clearing has a reason, initials and words that it is bound to")
        new = Clearing(verdict.key, why, who, self._clock(), elsewhere)
        return Edit(Verb.CLEAR, partial(self._keep, draft, new), self._back(draft, new.key))

    def withdraw(self, draft: str, clearing: Clearing) -> Edit:
        """A clearing taken back."""
        return Edit(
            Verb.TAKE_BACK_CLEARING, partial(self._drop, draft, clearing.key), partial(self._keep, draft, clearing)
        )

    def carry(self, old: Article, new: Article) -> None:
        """Copies the clearings of a draft to a newer version of it: where the words are the same they stand."""
        for it in self._library.clearings(old.id):
            self._library.save_clearing(new.id, it)

    def _back(self, draft: str, key: str) -> Callable[[], Changes]:
        """What brings back the state of now."""
        before = next((it for it in self._library.clearings(draft) if it.key == key), None)
        return partial(self._keep, draft, before) if before else partial(self._drop, draft, key)

    def _keep(self, draft: str, clearing: Clearing) -> Changes:
        self._library.save_clearing(draft, clearing)
        return Changes(frozenset({draft}))

    def _drop(self, draft: str, key: str) -> Changes:
        self._library.delete_clearing(draft, key)
        return Changes(frozenset({draft}))
