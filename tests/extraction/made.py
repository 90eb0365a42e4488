"""Readings made by hand: grammar is written into the text, and what the network marks is named by its words.

A word is written `Vale`, `Vale/NNP` or `Vale/NNP/nsubj/said`: word, tag, label, and the nearest word so called that it
hangs on; what is left out is a noun that hangs on nothing. Places are named one after the other between bars, each the
next in the text: `cue="said | said"`; one that ends in `?` is doubtful. People, places and
organisations are named wherever they stand: `people="Ann Lee, Lee | Jon Berg"` are two. What is `glued` is one word
although a mark stands in it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from readback.core.analysis import Entity, Kind, Mention
from readback.core.text import Span, paragraph_spans
from readback.extraction.reading import Reading, read
from readback.extraction.signs import TASKS, VECTORS, Signs
from readback.extraction.syntax import Parse, Word

WORDS = r"\w+(?:[-’]\w+)*|\S"
_NOTES = r"(?:/([A-Z$]+))?(?:/([A-Za-z]+(?::[a-z]+)?)/(\w+))?"
_KINDS = {"people": Kind.PERSON, "places": Kind.PLACE, "organisations": Kind.ORGANISATION}


def reading(noted: str, *, glued: str = "", **marked: str) -> Reading:
    """The reading of a noted text; `marked` are cue, speaker, reported, spoken, and people, places, organisations.

    `points` are told words and those they point at: `points="It was rust > Ann Lee | We saw > she"`.
    """
    text, notes = parted(noted, f"{re.escape(glued)}|{WORDS}" if glued else WORDS)
    names = {kind: marked.pop(key, "") for key, kind in _KINDS.items()}
    words = parse(text, notes)
    signs = {task: np.tile(np.float32([0, -9, -9]), (len(notes), 1)) for task in TASKS}
    signs |= _pointing(text, words, marked.pop("points", ""))
    for task in TASKS:
        for place, doubtful in _places(text, words, marked.pop(task, "")):
            signs[task][place.start : place.stop, 2] = signs[task][place.start, 1] = -1 if doubtful else 9
            signs[task][place.start, 2] = -9
    assert not marked, f"nothing is called {', '.join(marked)}"
    return read(text, paragraph_spans(text), words, Signs(signs), *named(text, names))


def words_of(reading: Reading, words: range) -> str:
    """The text of some words."""
    return reading.parse.span(words[0], words[-1]).of(reading.text)


def parted(noted: str, words: str = WORDS) -> tuple[str, list[tuple[Span, re.Match[str]]]]:
    """The text without the notes, and where each word stands in it; `words` is the pattern of one."""
    text, end, notes = "", 0, []
    for note in re.finditer(rf"({words}){_NOTES}", noted):
        text += noted[end : note.start()]
        notes.append((Span(len(text), len(text) + len(note[1])), note))
        text, end = text + note[1], note.end()
    return text + noted[end:], notes


def parse(text: str, notes: Sequence[tuple[Span, re.Match[str]]]) -> Parse:
    """The words as they are noted; a sentence ends at its mark or with its line."""
    words: list[Word] = []
    for index, (span, note) in enumerate(notes):
        heads = [i for i, (_, it) in enumerate(notes) if it[1] == note[4]]
        head = min(heads, key=lambda i: abs(i - index)) if note[4] else index
        last = words[-1] if words else None
        ended = last is not None and (last.text in ".!?" or "\n" in text[last.span.end : span.start])
        tag = note[2] or ("NN" if note[1][0].isalnum() else note[1])
        words.append(Word(span, note[1], tag, note[3] or "dep", head, last.sentence + ended if last else 0))
    return Parse(words)


def _pointing(text: str, words: Parse, noted: str) -> dict[str, np.ndarray]:
    """Vectors of two for each pair that point at each other and at nothing else."""
    pairs = [pair.split(" > ") for pair in filter(None, noted.split(" | "))]
    vectors = {name: np.zeros((len(words.words), max(1, len(pairs))), np.float32) for name in VECTORS}
    for number, pair in enumerate(pairs):
        for name, part in zip(VECTORS, pair, strict=True):
            ((place, _),) = _places(text, words, part)
            vectors[name][place.start : place.stop, number] = 4
    return vectors


def _places(text: str, parse: Parse, noted: str) -> Iterator[tuple[range, bool]]:
    end, ends = 0, {word.span.end for word in parse.words}
    for part in filter(None, noted.split(" | ")):
        length = len(part.removesuffix("?"))
        starts = (word.span.start for word in parse.words if text.startswith(part[:length], word.span.start))
        start = next((it for it in starts if it >= end and it + length in ends), None)
        assert start is not None, f"no such words: {part}"
        end = start + length
        yield parse.within(Span(start, end)), part.endswith("?")


def named(text: str, names: Mapping[Kind, str]) -> tuple[list[Entity], list[Mention]]:
    """The entities that a text names, by the first of their names, and wherever it names them."""
    entities = [
        Entity(name, kind, name, tuple(aliases))
        for kind, noted in names.items()
        for name, *aliases in (part.split(", ") for part in noted.split(" | ") if part)
    ]
    by_name = {name: it for it in entities for name in (it.name, *it.aliases)}
    either = "|".join(map(re.escape, sorted(by_name, key=len, reverse=True))) or "(?!)"
    found = [(Span(*it.span()), by_name[it.group()]) for it in re.finditer(rf"\b(?:{either})\b", text)]
    mentions = [Mention(span, it.kind, it.id) for span, it in found]
    return [it for it in entities if any(it is entity for _, entity in found)], mentions
