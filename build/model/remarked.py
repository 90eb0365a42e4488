"""Annotated articles in other quotation marks: curly, nested, and continued over paragraphs.

The Wikinews texts have straight marks and quotations of one paragraph only; what finds them must not depend on that.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from augment import curly

CONTINUED, NESTED = 0.35, 0.35
"""How often a quotation that can be cut at a sentence is, and how often another one gets marks inside."""
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z])")
_WORD = re.compile(r"\w+")
_LEAST = 6
_ENTRIES = ("people", "places", "organisations")


@dataclass(frozen=True, slots=True)
class Change:
    """`new` in the place of what stands from `start` to `end`; a cut ends one quotation and begins the next."""

    start: int
    end: int
    new: str
    cut: bool = False


def remarked(line: dict, rng: random.Random) -> dict:
    """The article with other marks; every offset still means the same words."""
    quotes = [quote for quote in line["quotes"] if quote["kind"] == "direct"]
    names = [mention for key in _ENTRIES for entry in line[key] for mention in entry["mentions"]]
    changes = sorted(
        {it for quote in quotes for it in _changes(line["text"], quote, names, rng)}, key=lambda it: it.start
    )
    moved = _Moved(changes)
    text = curly(line["text"])
    out = "".join(text[start:end] + new for start, end, new in moved.pieces(len(text)))
    entries = {key: [_entry(entry, moved) for entry in line[key]] for key in _ENTRIES}
    return {**line, "text": out, **entries, "quotes": [part for quote in line["quotes"] for part in moved.quote(quote)]}


def _changes(text: str, quote: dict, names: list[list[int]], rng: random.Random) -> Iterator[Change]:
    inside = range(quote["start"], quote["end"])
    ends = [found.start() for found in _SENTENCE.finditer(text, inside.start, inside.stop)]
    if ends and rng.random() < CONTINUED:
        at = rng.choice(ends)
        yield Change(at, at + 1, "\n“", cut=True)
        return
    words = list(_WORD.finditer(text, inside.start, inside.stop))
    plain = not any(mark in text[inside.start : inside.stop] for mark in "\"'‘’“”")
    if len(words) >= _LEAST and plain and rng.random() < NESTED:
        first = rng.randrange(1, len(words) - 2)
        start, end = words[first].start(), words[first + 1].end()
        if not any(name[0] < end and start < name[1] for name in names):
            yield from (Change(start, start, "‘"), Change(end, end, "’"))


def _entry(entry: dict, moved: "_Moved") -> dict:
    return {**entry, "mentions": [moved.span(mention) for mention in entry["mentions"]]}


class _Moved:
    """Where offsets are after some changes, which do not overlap."""

    def __init__(self, changes: list[Change]) -> None:
        self._changes = changes

    def pieces(self, length: int) -> Iterator[tuple[int, int, str]]:
        """The stretches of the old text that stay, each with what comes behind it."""
        done = 0
        for change in self._changes:
            yield done, change.start, change.new
            done = change.end
        yield done, length, ""

    def span(self, span: list[int]) -> list[int]:
        """A span in the new text; what is put in at its ends stays outside."""
        start = span[0] + sum(len(it.new) - (it.end - it.start) for it in self._changes if it.end <= span[0])
        end = span[1] + sum(len(it.new) - (it.end - it.start) for it in self._changes if it.start < span[1])
        return [start, end]

    def quote(self, quote: dict) -> Iterator[dict]:
        """A quotation in the new text: two of them where it was cut."""
        cuts = [it for it in self._changes if it.cut and quote["start"] < it.start and it.end < quote["end"]]
        bounds = [quote["start"], *(place for it in cuts for place in (it.start, it.end)), quote["end"]]
        rest = {part: quote[part] and self.span(quote[part]) for part in ("mention", "cue")}
        for first, last in zip(bounds[::2], bounds[1::2], strict=True):
            start, end = self.span([first, last])
            yield {**quote, **rest, "start": start, "end": end}
