"""What the network learns to mark in a text, as labels of its words: each task a few kinds of spans, in BIO form.

Beside that it learns to point from told words to those for their speaker.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

UNKNOWN = -100
"""The label of a word about which nothing is known; nothing is learnt from it."""


@dataclass(frozen=True, slots=True)
class Task:
    """A task and its kinds of spans; `start` is where its labels begin among those of all tasks."""

    name: str
    kinds: tuple[str, ...]
    start: int

    @property
    def labels(self) -> list[str]:
        """The names of its labels: outside, then for each kind its beginning and its inside."""
        return ["O", *(f"{part}-{kind}" for kind in self.kinds for part in "BI")]

    @property
    def size(self) -> int:
        """How many labels it has: outside, and for each kind its beginning and its inside."""
        return 1 + 2 * len(self.kinds)


def _tasks() -> tuple[Task, ...]:
    made, start = [], 0
    for name, kinds in (
        ("names", ("PERSON", "PLACE", "ORG")),
        ("cue", ("CUE",)),
        ("speaker", ("SPEAKER",)),
        ("reported", ("REPORTED",)),
        ("spoken", ("SPOKEN",)),
    ):
        made.append(Task(name, kinds, start))
        start += made[-1].size
    return tuple(made)


TASKS = _tasks()
LABELS = sum(task.size for task in TASKS)
VECTORS = ("asks", "answers")
"""What comes behind the labels: the vector that a word asks for its speaker with, and the one it answers with."""

Span = tuple[int, int, str]


def labels(task: Task, words: Sequence[tuple[int, int]], spans: Iterable[Span]) -> list[int]:
    """The label of each word (start, end); one that a span cuts is unknown."""
    out = [0] * len(words)
    for start, end, kind in spans:
        if kind not in task.kinds:
            continue
        begin = 1 + 2 * task.kinds.index(kind)
        fresh = True
        for number in over(words, start, end):
            inside = start <= words[number][0] and words[number][1] <= end
            out[number] = (begin if fresh else begin + 1) if inside else UNKNOWN
            fresh = False
    return out


def over(words: Sequence[tuple[int, int]], start: int, end: int) -> range:
    """The numbers of the words (start, end) that a span touches."""
    first = bisect_right(words, start, key=lambda word: word[1])
    return range(first, bisect_left(words, end, key=lambda word: word[0]))
