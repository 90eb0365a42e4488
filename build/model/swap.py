"""Puts other names in place of people and places, so that the model learns where names stand and not which."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, replace

from corpora import Passage


@dataclass(frozen=True, slots=True)
class Pool:
    """Names to draw from: first words and last words of people's names, and whole names of places."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    places: tuple[str, ...]


def pool_of(documents: Iterable[list[Passage]]) -> Pool:
    """The names of the documents."""
    first, last, places = set(), set(), set()
    for passage in (passage for document in documents for passage in document):
        for start, end, label in passage.names:
            words = passage.text[start:end].split()
            if label == "PERSON" and len(words) > 1 and all(word[0].isupper() for word in words):
                first.add(words[0])
                last.add(words[-1])
            elif label == "PLACE" and passage.text[start:end][0].isupper():
                places.add(passage.text[start:end])
    return Pool(tuple(sorted(first)), tuple(sorted(last)), tuple(sorted(places)))


class Swap:
    """One consistent exchange of names for one document."""

    def __init__(self, pool: Pool, rng: random.Random) -> None:
        self._pool, self._rng = pool, rng
        self._drawn: dict[str, str] = {}

    def passages(self, document: list[Passage]) -> list[Passage]:
        """The document with other names; capitals and initials are left as they are."""
        return [self._passage(passage) for passage in document]

    def _passage(self, passage: Passage) -> Passage:
        return self.both(passage, ())[0]

    def both(
        self, passage: Passage, spans: Iterable[tuple[int, int, str]]
    ) -> tuple[Passage, tuple[tuple[int, int, str], ...]]:
        """The passage with other names, and other spans of it where they now are."""
        text, names, done = "", [], 0
        moved = list(range(len(passage.text) + 1))
        for start, end, label in sorted(passage.names):
            text += passage.text[done:start]
            name = self._other(passage.text[start:end], label)
            names.append((len(text), len(text) + len(name), label))
            text += name
            shift = len(text) - end
            moved[start + 1 : end] = [len(text)] * (end - start - 1)
            moved[end:] = [at + shift for at in range(end, len(moved))]
            done = end
        changed = replace(passage, text=text + passage.text[done:], names=tuple(names))
        return changed, tuple((moved[start], moved[end], label) for start, end, label in spans)

    def _other(self, name: str, label: str) -> str:
        if label == "PLACE":
            return self._draw(name, self._pool.places)
        if label != "PERSON":
            return name
        words = name.split(" ")
        last = len(words) - 1
        pools = (self._pool.first if i < last else self._pool.last for i in range(len(words)))
        return " ".join(self._draw(word, pool) for word, pool in zip(words, pools, strict=True))

    def _draw(self, word: str, pool: tuple[str, ...]) -> str:
        if not word[:1].isupper() or word.isupper() or word.endswith("."):
            return word
        if word not in self._drawn:
            self._drawn[word] = self._rng.choice(pool)
        return self._drawn[word]
