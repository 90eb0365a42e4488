"""Puts other names in place of those in a text, so that the model learns where names stand and not which."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from corpora import Passage

# Forms of names that the corpora have few of, made up of common parts: apostrophes, articles, particles, diacritics.
FIRST = tuple(
    "Aoife Siân Seán Łukasz Zoë Renée José Íñigo Đorđe Tomáš Ngọc Søren Åsa Gülşen İbrahim Chloë Jean-Luc Anne-Marie "
    "Sun-hee Min-jun Xiaoming Nguyễn D’Angelo Ta’Quan Mbali Chukwuemeka Oluwaseun Wanjiku Tiago "
    "Žofia Agnieszka Mihály Rūta Jānis Þóra Kārlis Zainab Farouk Noor Parveen Venkatesh Lakshmi Nāṣir Keola".split()
)
LAST = (
    "O’Brien O'Neill O’Hara O'Dowd D’Souza D'Amico M’Bala N’Diaye al-Masri Al-Hariri el-Sayed al-Shami "
    "Ben-Ami bin-Zayed Müller Núñez Čapek Şahin Öztürk Nowak-Jeziorański García-Márquez Smith-Jones Đặng Wałęsa "
    "Håkansson Lindqvist Ødegård Straße Kovačević Ștefănescu Þorsteinsson Ngũgĩ Ouédraogo Nkrumah-Tetteh "
    "Adéwálé Wiśniewska Hašková Ibáñez Conceição Guimarães L’Écuyer Lefèvre"
).split()
RARE = 0.25
"""How often a name is drawn from these."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Names to draw from: first and last words of people's names, and whole names of places and organisations."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    places: tuple[str, ...]
    organisations: tuple[str, ...] = ()


def pool_of(documents: Iterable[list[Passage]]) -> Pool:
    """The names of the documents."""
    first, last = set(), set()
    whole: dict[str, set[str]] = {"PLACE": set(), "ORG": set()}
    for passage in (passage for document in documents for passage in document):
        for start, end, label in passage.names:
            words = passage.text[start:end].split()
            if label == "PERSON" and len(words) > 1 and all(word[0].isupper() for word in words):
                first.add(words[0])
                last.add(words[-1])
            elif label in whole and passage.text[start:end][0].isupper():
                whole[label].add(passage.text[start:end])
    return Pool(*(tuple(sorted(names)) for names in (first, last, whole["PLACE"], whole["ORG"])))


class Swap:
    """One consistent exchange of names for one document."""

    def __init__(self, pool: Pool, rng: random.Random) -> None:
        self._pool, self._rng = pool, rng
        self._drawn: dict[str, str] = {}

    def passages(self, document: list[Passage]) -> list[Passage]:
        """The document with other names; names in capitals and initials are left as they are."""
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
            return self._draw(name, self._pool.places, ())
        if label == "ORG":
            return self._draw(name, self._pool.organisations, ())
        words = name.split(" ")
        last = len(words) - 1
        pools = [(self._pool.first, FIRST) if i < last else (self._pool.last, LAST) for i in range(len(words))]
        return " ".join(self._draw(word, *pool) for word, pool in zip(words, pools, strict=True))

    def _draw(self, word: str, pool: Sequence[str], rare: Sequence[str]) -> str:
        if not pool or not word[:1].isupper() or word.isupper() or word.endswith("."):
            return word
        if word not in self._drawn:
            self._drawn[word] = self._rng.choice(rare if rare and self._rng.random() < RARE else pool)
        return self._drawn[word]
