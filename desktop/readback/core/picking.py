"""What a reader means who types some letters of a name: the names that come near to them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz, process

from readback.core.text import folded

NEAR = 80.0
"""How alike typed letters and a part of a name must be, of 100, where no name holds them: one slip in five letters."""

_LEAST = 4
"""With fewer letters than these a slip is not told from another name."""

_LOOSE = 3
"""Letters that are scattered in a name stand within so many times their number."""

_APART = re.compile(r"\W+")


class Picker:
    """Finds names by what is typed of them; case and accents make no difference."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = [_spaced(name) for name in names]
        self._initials = ["".join(word[0] for word in name.split()) for name in self._names]

    def pick(self, typed: str, most: int) -> Sequence[int]:
        """The numbers of at most so many names, the nearest first, and of equally near ones the first of the list.

        Nearest is what begins so, then where each word that is typed begins a word, then what holds the letters, then
        which has them among its initials, in this order; where there is none of these, what has the letters in their
        order from the beginning of a word on, close together; else what differs by slips of the typing. Nothing typed
        picks the first names.
        """
        wanted = _spaced(typed)
        if not wanted.strip():
            return range(min(most, len(self._names)))
        ranks = sorted((rank, number) for number, rank in self._ranked(wanted)) or sorted(self._scattered(wanted))
        return [number for _, number in ranks[:most]] if ranks else self._nearly(wanted, most)

    def _ranked(self, wanted: str) -> Iterator[tuple[int, int]]:
        words = [f" {word}" for word in wanted.split()]
        letters = wanted.replace(" ", "")
        for number, name in enumerate(self._names):
            if name.startswith(wanted):
                yield number, 0 if len(name) == len(wanted) else 1
            elif all(word in name for word in words):
                yield number, 2
            elif wanted[1:] in name:
                yield number, 3
            elif len(letters) > 1 and _in_order(letters, self._initials[number]):
                yield number, 4

    def _scattered(self, wanted: str) -> Iterator[tuple[int, int]]:
        """How far apart the letters stand in the names that have them in their order, and the names' numbers."""
        letters = wanted.replace(" ", "")
        if len(letters) < 2:
            return
        for number, name in enumerate(self._names):
            stretch = _stretch(letters, name)
            if stretch is not None and stretch <= _LOOSE * len(letters):
                yield stretch, number

    def _nearly(self, wanted: str, most: int) -> Sequence[int]:
        if len(wanted.strip()) < _LEAST:
            return ()
        near = process.extract(wanted, self._names, scorer=fuzz.partial_ratio, score_cutoff=NEAR, limit=most)
        return [number for _, _, number in near]


def _stretch(letters: str, name: str) -> int | None:
    """The shortest stretch of a name that begins with a word and has the letters in their order."""
    found: list[int] = []
    start = name.find(f" {letters[0]}")
    while start >= 0:
        at: int = start + 1
        for letter in letters[1:]:
            at = name.find(letter, at + 1)
            if at < 0:
                return min(found, default=None)
        found.append(at - start)
        start = name.find(f" {letters[0]}", start + 1)
    return min(found, default=None)


def _in_order(letters: str, initials: str) -> bool:
    """Whether the letters stand among the initials one after the other."""
    left = iter(initials)
    return len(letters) <= len(initials) and all(letter in left for letter in letters)


def _spaced(text: str) -> str:
    """The words as they are compared, a blank before each of them."""
    return f" {_APART.sub(' ', folded(text)).strip()}"
