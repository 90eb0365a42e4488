"""The corpora as the network reads them: documents with every span that is known of them, in changing dress."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from augment import vary_text, without_stop
from corpora import Passage, passages_of, read_lines
from swap import Pool, Swap, pool_of
from tasks import TASKS, Span

KINDS = {"direct": "SPOKEN", "mixed": "SPOKEN", "indirect": "REPORTED"}
STOPLESS = 0.04
"""How often a paragraph loses its full stop."""
SAID = frozenset(task.name for task in TASKS if task.name != "names")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, the spans in it, and the tasks they are complete for."""

    text: str
    spans: tuple[Span, ...]
    tasks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Source:
    """A document of a corpus: its name, its passages, the spans of quotations in each, or None where nobody looked."""

    name: str
    passages: tuple[Passage, ...]
    said: tuple[tuple[Span, ...], ...] | None


def read(path: Path) -> list[Source]:
    """The documents of a file."""
    return [_source(line, passages) for line in read_lines(path) if (passages := passages_of(line))]


def _source(line: dict, passages: list[Passage]) -> Source:
    spans = _said(line)
    if spans is None:
        return Source(line["id"], tuple(passages), None)
    at, said = 0, []
    for passage in passages:
        start = line["text"].index(passage.text, at)
        at = start + len(passage.text)
        said.append(tuple(_clipped(spans, start, at)))
    return Source(line["id"], tuple(passages), tuple(said))


def _said(line: dict) -> list[Span] | None:
    if "quotes" not in line:
        return None
    out: list[Span] = []
    for quote in line["quotes"]:
        kind = KINDS.get(quote["kind"])
        if kind is None:
            continue
        out.append((quote["start"], quote["end"], kind))
        out += [(*quote[part], label) for part, label in (("mention", "SPEAKER"), ("cue", "CUE")) if quote[part]]
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
            said = source.said[number] if source.said else ()
            swapped = change.both(passage, said) if change is not None else (passage, said)
            other = vary_text(swapped[0], rng)
            stop = rng.random() < STOPLESS and all(end < len(other.text) for _, end, _ in swapped[1])
            yield without_stop(other) if stop else other, swapped[1]

    return _joined(source, parts(), lambda: rng.choice(("\n\n", "\n\n", "\n")))


def plain(source: Source) -> Reading:
    """A document as it is, for measuring."""
    said = source.said or [()] * len(source.passages)
    return _joined(source, zip(source.passages, said, strict=True), lambda: "\n\n")


def _joined(source: Source, parts: Iterable[tuple[Passage, tuple[Span, ...]]], between: Callable[[], str]) -> Reading:
    text, spans = "", []
    for passage, said in parts:
        text += between() if text else ""
        spans += [(start + len(text), end + len(text), kind) for start, end, kind in (*passage.names, *said)]
        text += passage.text
    return Reading(text, tuple(spans), frozenset({"names"}) | (SAID if source.said is not None else frozenset()))


def pool(sources: Iterable[Source]) -> Pool:
    """The names of the documents, to be exchanged."""
    return pool_of(list(source.passages) for source in sources)
