"""How a search widens that found nothing: the words of its clauses, in other endings and not all of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import combinations

from readback.core.query import Clause, Query, Term
from readback.core.search import Widened
from readback.core.words import Words

FEW = 6
"""Among how many words most are looked for: the ways to choose them grow fast."""

Akin = Callable[[str], Iterable[str]]
"""The words that are the same as one but for their endings."""


def with_endings(query: Query, akin: Akin) -> Query:
    """The query with other forms of its words; phrases and what is excluded stay as they are."""
    return replace(query, clauses=tuple(tuple(_inflected(term, akin) for term in clause) for clause in query.clauses))


def _inflected(term: Term, akin: Akin) -> Term:
    words = term.what
    if not isinstance(words, Words) or not words.loose or term.negated:
        return term
    return replace(term, what=words.with_forms(akin(words.words[0])))


def wordy(clause: Clause) -> bool:
    """Whether a clause asks for words and nothing else: one that may be missing where most are enough."""
    return all(isinstance(term.what, Words) and not term.negated for term in clause)


def parted(query: Query, widened: Widened) -> tuple[tuple[Clause, ...], tuple[tuple[Clause, ...], ...]]:
    """The clauses that must hold, and the sets of clauses for words of which one must hold whole.

    That is one set unless most of the words are enough, which are looked for among the first few.
    """
    words = tuple(filter(wordy, query.clauses))
    must = tuple(it for it in query.clauses if not wordy(it))
    if widened is not Widened.MOST:
        return must, (words,)
    few = words[:FEW]
    return must, tuple(combinations(few, most(len(few))))


def most(count: int) -> int:
    """How many of so many words are most of them: more than half, or one of two."""
    return count // 2 + 1 if count > 2 else 1
