"""The corpora as the network reads them: documents with every span that is known of them, in changing dress."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from augment import vary_text
from corpora import Passage, read_lines, read_names
from swap import Pool, Swap, pool_of
from tasks import TASKS, Span

KINDS = {"direct": "SPOKEN", "mixed": "SPOKEN", "indirect": "REPORTED"}
SAID = frozenset(task.name for task in TASKS if task.name != "names")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, the spans in it, and the tasks they are complete for."""

    text: str
    spans: tuple[Span, ...]
    tasks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Source:
    """A document of a corpus: its passages, each with the spans of quotations in it, or None where nobody looked."""

    passages: tuple[Passage, ...]
    said: tuple[tuple[Span, ...], ...] | None


def read(path: Path) -> list[Source]:
    """The documents of a file."""
    documents = read_names(path)
    quoted = [_said(line) for line in read_lines(path)]
    if not any(quoted) or quoted[0] is None:
        return [Source(tuple(document), None) for document in documents]
    found = []
    for document, spans, line in zip(documents, quoted, read_lines(path), strict=True):
        at, said = 0, []
        for passage in document:
            start = line["text"].index(passage.text, at)
            at = start + len(passage.text)
            said.append(tuple(_clipped(spans or (), start, at)))
        found.append(Source(tuple(document), tuple(said)))
    return found


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
            yield vary_text(swapped[0], rng), swapped[1]

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
