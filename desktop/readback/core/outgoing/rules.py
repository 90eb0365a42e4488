"""What was agreed, as far as it keeps anything from leaving: whether words may go, and under which name.

This is the one judge of all ways out. It goes by the words: whatever holds a protected name in any of its forms, or
words of a passage, a note or a quotation that is protected, or is a part of such, is stopped or changed, wherever it
was copied from. Passages are known by their place as well, for a part too short to be known by its words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from readback.core.agreements import Agreement, Effect, Over
from readback.core.errors import Withheld
from readback.core.outgoing.forms import Forms
from readback.core.text import Span, folded

SHORTEST, APART = 12, 40
"""Words are known as part of protected ones from so many letters on; in another article, which may have them by itself,
from so many."""


_BREAKS = re.compile(r"\\[nrt]")
"""How JSON writes the end of a line, and a tab."""

_MARKS = re.compile(r'[\\"]+')
"""How JSON and CSV write a quotation mark, among others."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is to leave: its words, in each form in which they go, and where they are from, if that is known.

    `people` are those whose words they are or whom they are about, `notes` the ids of notes that are among it. What is
    from several articles has its passages in `places`, each with its article; without a passage the article is told of.
    """

    texts: tuple[str, ...]
    article: str = ""
    spans: tuple[Span, ...] = ()
    people: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    places: tuple[tuple[str, Span | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Guarded:
    """An agreement with what it is about: words, folded and each on one line, and where they stand.

    `forms` are those of the name that it protects, None where it protects none. `spans` are of the texts of articles,
    by their ids; `notes` are ids.
    """

    agreement: Agreement
    forms: Forms | None = None
    words: tuple[str, ...] = field(default=(), repr=False)
    spans: tuple[tuple[str, Span], ...] = ()
    notes: frozenset[str] = frozenset()

    @property
    def everywhere(self) -> bool:
        """Whether the name alone is protected, wherever it stands."""
        return self.agreement.subject.over is Over.PERSON

    def covers(self, piece: Piece, plain: Sequence[str]) -> bool:
        """Whether it is about any of a piece, whose words are given as they are compared."""
        if self.notes.intersection(piece.notes) or any(self._stands_in(piece)):
            return True
        if self.forms is not None and self.everywhere:
            named = (*piece.people, *piece.texts)
            if any(map(self.forms.hits, named)):
                return True
        homes = {article for article, _ in self.spans}
        least = SHORTEST if not piece.article or piece.article in homes else APART
        return any(_meet(text, words, least) for text in plain for words in self.words)

    def _stands_in(self, piece: Piece) -> Iterator[bool]:
        whole = self.agreement.subject.over is Over.ARTICLE
        for article, span in self.spans:
            if article == piece.article:
                yield whole or any(it.overlaps(span) for it in piece.spans)
            yield any(id == article and (whole or (it and it.overlaps(span))) for id, it in piece.places)


@dataclass(frozen=True, slots=True)
class Rules:
    """All agreements that may keep something from leaving."""

    guarded: tuple[Guarded, ...] = ()

    def passed(self, piece: Piece, now: datetime) -> tuple[str, ...]:
        """The words of a piece as they may leave. Raises Withheld."""
        if not self.guarded:
            return piece.texts
        plain = [compared(it) for it in piece.texts]
        held = [it.agreement for it in self.guarded if it.agreement.holds(now) and it.covers(piece, plain)]
        if held:
            raise Withheld(tuple(dict.fromkeys(held)))
        texts = piece.texts
        for forms, description in self.renamed(piece, plain, now):
            texts = tuple(forms.replaced(it, description) for it in texts)
        return texts

    def renamed(self, piece: Piece, plain: Sequence[str], now: datetime) -> Iterator[tuple[Forms, str]]:
        """The names that go under a description in a piece, each with that."""
        for it in self.guarded:
            if it.forms is not None and it.agreement.effect(now) is Effect.BACKGROUND and it.covers(piece, plain):
                yield it.forms, it.agreement.terms.description

    def names(self, now: datetime) -> Iterator[tuple[Agreement, Forms]]:
        """The names that must not leave at all, or only under a description, wherever they stand."""
        for it in self.guarded:
            if it.forms is not None and it.agreement.protects(now) and it.everywhere:
                yield it.agreement, it.forms


def compared(text: str) -> str:
    """Words as they are compared: folded, with single blanks, and the same where JSON or CSV wrote them."""
    plain = _BREAKS.sub(" ", folded(text))
    return " ".join(_MARKS.sub(lambda it: '"' if '"' in it[0] else it[0], plain).split())


def _meet(text: str, words: str, least: int) -> bool:
    """Whether protected words are in a text, or the text is a part of them that is not too short to tell."""
    return (len(words) >= SHORTEST and words in text) or (len(text) >= least and text in words) or text == words != ""
