"""Words to the word pieces that the encoder reads, with their capitals, in windows that it can take in at once.

The pieces are those of uncased BERT (https://arxiv.org/abs/1810.04805): lower case, no accents, cut at punctuation,
then from the left the longest piece that the vocabulary holds.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

LIMIT = 254
"""The most pieces in a window, without those for its beginning and end; it learnt from windows of that length."""

OVERLAP = 48
"""How many pieces two windows over one long paragraph share, so that each word is seen with what is around it."""

CASES = 6
NONE, LOWER, TITLE, UPPER, MIXED = range(1, CASES)

_LONGEST = 100
"""Longer runs of letters are one unknown piece, as in BERT."""

_IDEOGRAPHS = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF), (0x20000, 0x2CEAF), (0x2F800, 0x2FA1F))


@dataclass(frozen=True, slots=True)
class Window:
    """What the encoder reads at once: pieces and their cases, and for each word its number and its first piece."""

    pieces: tuple[int, ...]
    cases: tuple[int, ...]
    words: tuple[tuple[int, int], ...]


Run = list[tuple[str, int]]
"""Letters that pieces are looked for in, each with its place in the word."""

Cut = list[tuple[int, int, int]]
"""The pieces of a paragraph: number of the word, piece, case."""


def case_of(text: str) -> int:
    """How the letters of a piece are written; a single capital counts as a title's."""
    if text.islower():
        return LOWER
    if text[:1].isupper() and (len(text) == 1 or text[1:].islower() or not any(map(str.isalpha, text[1:]))):
        return TITLE
    if text.isupper():
        return UPPER
    return MIXED if any(map(str.isalpha, text)) else NONE


class Pieces:
    """Cuts words into pieces of one vocabulary: a list of pieces, those that go on with a word beginning with ##."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._begin, self._end, self._unknown = (self._ids[it] for it in ("[CLS]", "[SEP]", "[UNK]"))
        self._known: dict[str, list[tuple[int, int]]] = {}

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """The vocabulary of a file, one piece a line. Raises OSError, KeyError where it is none."""
        return cls(path.read_text(encoding="utf-8").removesuffix("\n").split("\n"))

    def windows(self, words: Sequence[str], limit: int = LIMIT) -> list[Window]:
        """The words in windows; those that are blank hold no piece, and a line break among them ends a paragraph."""
        paragraphs: list[Cut] = [[]]
        for number, word in enumerate(words):
            if "\n" in word and paragraphs[-1]:
                paragraphs.append([])
            paragraphs[-1] += [(number, piece, case) for piece, case in self._cut(word)]
        return [self._window(stretches) for stretches in _packed([it for it in paragraphs if it], limit)]

    def _cut(self, word: str) -> list[tuple[int, int]]:
        if word not in self._known:
            if len(self._known) > 50_000:
                self._known.clear()
            self._known[word] = [piece for run in _runs(word) for piece in self._pieces(word, run)]
        return self._known[word]

    def _pieces(self, word: str, run: Run) -> list[tuple[int, int]]:
        """The pieces of a run with their cases; one unknown piece where the vocabulary does not cover it."""
        letters, start, found = "".join(letter for letter, _ in run), 0, []
        while start < len(letters) <= _LONGEST:
            ends = range(len(letters), start, -1)
            pieces = (("##" * (start > 0) + letters[start:end], end) for end in ends)
            id, end = next(((self._ids[piece], end) for piece, end in pieces if piece in self._ids), (-1, 0))
            if id < 0:
                break
            found.append((id, case_of(word[run[start][1] : run[end - 1][1] + 1])))
            start = end
        whole = word[run[0][1] : run[-1][1] + 1]
        return found if start == len(letters) else [(self._unknown, case_of(whole))]

    def _window(self, stretches: list[Cut]) -> Window:
        pieces, cases, words = [self._begin], [0], []
        for stretch in stretches:
            before = -1
            for word, id, case in stretch:
                if word != before:
                    words.append((word, len(pieces)))
                before = word
                pieces.append(id)
                cases.append(case)
            pieces.append(self._end)
            cases.append(0)
        return Window(tuple(pieces), tuple(cases), tuple(words))


def _runs(word: str) -> Iterator[Run]:
    """What a word is cut into before pieces are looked for: letters without accents, each with its place."""
    run: Run = []
    for letter, place in _plain(word):
        if run and (letter == " " or _stands_alone(letter)):
            yield run
            run = []
        if _stands_alone(letter):
            yield [(letter, place)]
        elif letter != " ":
            run.append((letter, place))
    if run:
        yield run


def _plain(word: str) -> Iterator[tuple[str, int]]:
    """The letters in lower case, without accents and what cannot be seen; every blank as a space."""
    for place, letter in enumerate(word):
        if letter.isspace():
            yield " ", place
        elif unicodedata.category(letter)[0] != "C" and letter != "\ufffd":
            for part in unicodedata.normalize("NFD", letter.lower()):
                if unicodedata.category(part) != "Mn":
                    yield part, place


def _stands_alone(letter: str) -> bool:
    code = ord(letter)
    if code < 128:
        return not letter.isalnum() and letter != " "
    return unicodedata.category(letter).startswith("P") or any(low <= code <= high for low, high in _IDEOGRAPHS)


def _packed(paragraphs: list[Cut], limit: int) -> Iterator[list[Cut]]:
    """As many paragraphs together as a window holds; a longer one in stretches that overlap."""
    held: list[Cut] = []
    size = 0
    for paragraph in paragraphs:
        for stretch in _stretches(paragraph, limit):
            if held and size + len(stretch) + 1 > limit:
                yield held
                held, size = [], 0
            held.append(stretch)
            size += len(stretch) + 1
    if held:
        yield held


def _stretches(paragraph: Cut, limit: int) -> Iterator[Cut]:
    start = 0
    while len(paragraph) - start > limit:
        yield paragraph[start : start + limit]
        start += limit - OVERLAP
    yield paragraph[start:]
