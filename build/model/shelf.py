"""What the network learns from, as plain numbers: the windows of all lessons in a row, given out in batches."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

import numpy as np
import torch
from lessons import Lesson
from tasks import TASKS, UNKNOWN
from torch import Tensor

_HEARD = 9600
"""Pieces in a batch that only listens."""
_LOOSE = 16
"""Windows of a batch differ in length by about so many pieces, so that no two rounds have the same batches."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows filled up to one length: pieces, cases (windows, pieces); for each word its first piece and labels.

    `real` says which words are none that only fill up. Of `links`, each row is a window, and the bounds of the told
    words and of those for the speaker among the words of the window. `larger` is what a larger network says of each
    word, where one teaches: (windows, words, its columns).
    """

    pieces: Tensor
    cases: Tensor
    first: Tensor
    real: Tensor
    labels: Tensor
    smoothing: Tensor
    links: Tensor
    larger: Tensor | None = None

    def to(self, device: torch.device) -> "Batch":
        """The same on another device."""
        values = (getattr(self, field.name) for field in fields(self))
        return Batch(*(None if value is None else value.to(device) for value in values))


class Shelf:
    """Lessons packed into a few arrays, of which a batch is quickly taken."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        windows = [lesson.window for lesson in lessons]
        self._sizes = np.array([[len(window.pieces), len(window.words)] for window in windows])
        self._starts = np.concatenate((np.zeros((1, 2), int), self._sizes.cumsum(axis=0)))
        labels = [np.array(_columns(lesson)).T for lesson in lessons]
        self._pieces = np.concatenate([np.array(window.pieces, np.int32) for window in windows])
        self._cases = np.concatenate([np.array(window.cases, np.int32) for window in windows])
        self._first = np.concatenate([np.array([at for _, at in window.words], np.int32) for window in windows])
        self._labels = np.concatenate([it.astype(np.int8) for it in labels])
        self._smoothing = np.array([lesson.smoothing for lesson in lessons], np.float32)
        self._links = [[_bounds(*link) for link in lesson.links] for lesson in lessons]
        self._larger: np.ndarray | None = None

    def listen(self, say: Callable[[Batch], Tensor]) -> None:
        """Keeps what a larger network says of every word: `say` gives its columns for the words of a batch."""
        self._larger = None
        for rows in self.batches(np.random.default_rng(0), _HEARD):
            said = say(self.batch(rows)).numpy()
            if self._larger is None:
                self._larger = np.zeros((len(self._first), said.shape[-1]), np.float16)
            for row, number in enumerate(rows):
                start, size = self._starts[number, 1], self._sizes[number, 1]
                self._larger[start : start + size] = said[row, :size]

    def batches(self, rng: np.random.Generator, pieces: int) -> list[list[int]]:
        """The numbers of all lessons in batches of like length, in an order of chance.

        `pieces` is how many there are in a batch, those that only fill up included.
        """
        found: list[list[int]] = [[]]
        longest = 0
        for row in np.argsort(self._sizes[:, 0] + rng.random(len(self._sizes)) * _LOOSE):
            longest = max(longest, self._sizes[row, 0])
            if found[-1] and longest * (len(found[-1]) + 1) > pieces:
                found.append([])
                longest = self._sizes[row, 0]
            found[-1].append(int(row))
        return [found[number] for number in rng.permutation(len(found))]

    def batch(self, rows: Sequence[int]) -> Batch:
        """The lessons of these numbers, filled up."""
        links = [(row, *link) for row, number in enumerate(rows) for link in self._links[number]]
        labels = self._filled(self._labels, rows, 1, UNKNOWN)
        return Batch(
            self._filled(self._pieces, rows, 0, 0),
            self._filled(self._cases, rows, 0, 0),
            self._filled(self._first, rows, 1, 0),
            torch.arange(labels.shape[1]) < torch.from_numpy(self._sizes[rows, 1])[:, None],
            labels,
            torch.from_numpy(self._smoothing[rows]),
            torch.tensor(links, dtype=torch.int64).reshape(-1, 5),
            None if self._larger is None else self._filled(self._larger, rows, 1, 0).float(),
        )

    def _filled(self, flat: np.ndarray, rows: Sequence[int], unit: int, filling: int) -> Tensor:
        """A row for each lesson; `unit` is 0 where `flat` counts pieces, 1 where it counts words."""
        kind = np.int64 if flat.dtype.kind == "i" else flat.dtype
        out = np.full((len(rows), self._sizes[rows, unit].max(), *flat.shape[1:]), filling, kind)
        for row, number in enumerate(rows):
            start, size = self._starts[number, unit], self._sizes[number, unit]
            out[row, :size] = flat[start : start + size]
        return torch.from_numpy(out)


def _columns(lesson: Lesson) -> list[list[int]]:
    """The labels of a lesson's words for every task."""
    unknown = [UNKNOWN] * len(lesson.window.words)
    return [lesson.labels.get(task.name, unknown) for task in TASKS]


def _bounds(told: Sequence[int], speaker: Sequence[int]) -> tuple[int, int, int, int]:
    return told[0], told[-1] + 1, speaker[0], speaker[-1] + 1
