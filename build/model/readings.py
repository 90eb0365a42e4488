"""The corpora as the network reads them: documents with every span that is known of them, in changing dress."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from augment import vary_text, without_stop
from corpora import Passage, passages_of, read_lines
from silver import told
from swap import Pool, Swap, pool_of
from tasks import TASKS, Span

KINDS = {"direct": "SPOKEN", "mixed": "SPOKEN", "indirect": "REPORTED"}
STOPLESS = 0.04
"""How often a paragraph loses its full stop."""
ASKS, ANSWERS = "asks ", "answers "
"""Kinds of spans: told words and the words for their speaker bear the same number behind these."""
NAMES = frozenset({"names"})
SAID = frozenset(task.name for task in TASKS) - NAMES


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, the spans in it, and the tasks they are complete for."""

    text: str
    spans: tuple[Span, ...]
    tasks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Source:
    """A document of a corpus: name, passages, the spans of quotations in each, and the tasks it is complete for."""

    name: str
    passages: tuple[Passage, ...]
    said: tuple[tuple[Span, ...], ...]
    tasks: frozenset[str]


def read(path: Path) -> list[Source]:
    """The documents of a file."""
    return [_source(line, passages) for line in read_lines(path) if (passages := passages_of(line))]


def _source(line: dict, passages: list[Passage]) -> Source:
    if not {"people", "entities", "quotes"} & line.keys():
        line = line | {"quotes": told(line["text"])}
    spans, named = _said(line), "people" in line
    at, said = 0, []
    for passage in passages:
        start = line["text"].index(passage.text, at)
        at = start + len(passage.text)
        said.append(tuple(_clipped(spans, start, at)))
    tasks = (SAID if named else frozenset()) | (NAMES if named or "entities" in line else frozenset())
    return Source(line["id"], tuple(passages), tuple(said), tasks)


def _said(line: dict) -> list[Span]:
    """Every span of the quotations; where names are not annotated, only who said what is to be relied on."""
    out: list[Span] = []
    for number, quote in enumerate(line.get("quotes", ())):
        kind = KINDS.get(quote["kind"])
        speaker = quote["mention"] if "mention" in quote else quote["speaker"]
        if kind is None:
            continue
        out.append((quote["start"], quote["end"], kind))
        if speaker:
            out += [(quote["start"], quote["end"], f"{ASKS}{number}"), (*speaker, f"{ANSWERS}{number}")]
        out += [(*part, label) for part, label in ((speaker, "SPEAKER"), (quote["cue"], "CUE")) if part]
    return sorted(set(out))


def _clipped(spans: Iterable[Span], start: int, end: int) -> Iterator[Span]:
    for first, last, kind in spans:
        if first < end and last > start:
            yield max(first, start) - start, min(last, end) - start, kind


def dressed(source: Source, pool: Pool, share: float, rng: random.Random) -> Reading:
    """A document as one text, now and then with other names, marks and capitals."""
    change = Swap(pool, rng) if rng.random() < share else None

    def parts() -> Iterator[tuple[Passage, tuple[Span, ...]]]:
        for number, passage in enumerate(source.passages):
            said = source.said[number]
            swapped = change.both(passage, said) if change is not None else (passage, said)
            other = vary_text(swapped[0], rng)
            stop = rng.random() < STOPLESS and all(end < len(other.text) for _, end, _ in swapped[1])
            yield without_stop(other) if stop else other, swapped[1]

    return _joined(source, parts(), lambda: rng.choice(("\n\n", "\n\n", "\n")))


def plain(source: Source) -> Reading:
    """A document as it is, for measuring."""
    return _joined(source, zip(source.passages, source.said, strict=True), lambda: "\n\n")


def _joined(source: Source, parts: Iterable[tuple[Passage, tuple[Span, ...]]], between: Callable[[], str]) -> Reading:
    text, spans = "", []
    for passage, said in parts:
        text += between() if text else ""
        spans += [(start + len(text), end + len(text), kind) for start, end, kind in (*passage.names, *said)]
        text += passage.text
    return Reading(text, tuple(spans), source.tasks)


def pool(sources: Iterable[Source]) -> Pool:
    """The names of the documents, to be exchanged."""
    return pool_of(list(source.passages) for source in sources)
