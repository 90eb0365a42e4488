"""How alike two texts are: the share of their runs of words that both have.

A sketch of a text, which is the smallest of its runs' hashes, tells it closely enough to look for likely ones among
thousands (A. Broder, On the resemblance and containment of documents, 1997); the texts themselves then decide.
"""

import zlib
from collections import defaultdict
from collections.abc import Mapping

from readback.core.text import folded

RUN = 5
"""How many words make a run (a shingle)."""

SIZE = 64
"""How many hashes a sketch keeps: shares of a third and of a half are then seldom taken for each other."""

LIKELY, ALIKE = 0.25, 0.6
"""From which share on a text is worth a closer look, and from which it is proposed as nearly the same."""

Sketch = tuple[int, ...]


def runs(text: str) -> frozenset[int]:
    """The hashes of a text's runs of words; a text of fewer words is one run."""
    words = folded(text).split()
    last = max(1, len(words) - RUN + 1) if words else 0
    return frozenset(zlib.crc32(" ".join(words[at : at + RUN]).encode("utf-8", "replace")) for at in range(last))


def sketch(text: str) -> Sketch:
    """The smallest hashes of a text's runs, in order."""
    return tuple(sorted(runs(text))[:SIZE])


def likely(one: Sketch, other: Sketch) -> bool:
    """Whether two sketches may be of texts that are nearly the same."""
    smallest = sorted({*one, *other})[:SIZE]
    common = {*one} & {*other} & {*smallest}
    return bool(smallest) and len(common) >= LIKELY * len(smallest)


class Sketches:
    """Many sketches by their keys, in which the likely ones to a sketch are found at once."""

    def __init__(self, known: Mapping[str, Sketch]) -> None:
        self._known = known
        self._holders: defaultdict[int, list[str]] = defaultdict(list)
        for key, hashes in known.items():
            for value in hashes:
                self._holders[value].append(key)

    def likely(self, to: Sketch) -> list[str]:
        """The keys of those that may be of nearly the same text."""
        holders = dict.fromkeys(key for value in to for key in self._holders.get(value, ()))
        return [key for key in holders if likely(to, self._known[key])]


def alike(one: str, other: str) -> float:
    """The share of the shorter text's runs that the other has too; 0 where one of them is empty."""
    first, second = runs(one), runs(other)
    fewer = min(len(first), len(second))
    return len(first & second) / fewer if fewer else 0.0
