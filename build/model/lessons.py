"""Turns documents into what the network learns from: windows of word pieces with a label for every word."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from pipeline import blank
from readings import Pool, Reading, Source, dressed
from shares import NOISY, Stage
from tasks import TASKS, labels
from torch import Tensor

from readback.extraction.pieces import Pieces, Window

BATCH = 2400  # pieces, those that only fill up included
LIMITS = (96, 160, 254)  # pieces in a window
SMOOTHING, NOISY_SMOOTHING = 0.05, 0.2
SWAPPED = 0.35


@dataclass(frozen=True, slots=True)
class Lesson:
    """A window and the labels of its words: for each task one for each of the window's words."""

    window: Window
    labels: dict[str, list[int]]
    smoothing: float


class Teacher:
    """Turns readings into lessons."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._tokenizer = blank().tokenizer

    def words(self, text: str) -> list[tuple[int, int, str]]:
        """The words of a text: start, end, and how they are written."""
        return [(token.idx, token.idx + len(token), token.text) for token in self._tokenizer(text)]

    def lessons(self, reading: Reading, limit: int, smoothing: float) -> Iterator[Lesson]:
        """The windows over a reading with their labels."""
        words = self.words(reading.text)
        places = [(start, end) for start, end, _ in words]
        known = {task.name: labels(task, places, reading.spans) for task in TASKS if task.name in reading.tasks}
        for window in self._pieces.windows([word for _, _, word in words], limit):
            yield Lesson(
                window,
                {name: [of[number] for number, _ in window.words] for name, of in known.items()},
                smoothing,
            )


def batches(
    corpora: dict[str, list[Source]], names: Pool, teacher: Teacher, stage: Stage, number: int, seed: int
) -> list[list[Lesson]]:
    """The lessons of round `number` in batches of windows of like length, in an order of chance."""
    rng = random.Random(f"{seed}-{stage.name}-{number}")
    lessons: list[Lesson] = []
    for name, shares in stage.shares.items():
        whole, part = divmod(shares[number], 1)
        for source in corpora[name]:
            for _ in range(int(whole) + (rng.random() < part)):
                reading = dressed(source, names, SWAPPED, rng)
                smoothing = NOISY_SMOOTHING if name in NOISY else SMOOTHING
                lessons += teacher.lessons(reading, rng.choice(LIMITS), smoothing)
    lessons.sort(key=lambda lesson: len(lesson.window.pieces) + rng.random() * 16)
    found: list[list[Lesson]] = [[]]
    for lesson in lessons:
        longest = max([len(it.window.pieces) for it in found[-1]] + [len(lesson.window.pieces)])
        if found[-1] and longest * (len(found[-1]) + 1) > BATCH:
            found.append([])
        found[-1].append(lesson)
    rng.shuffle(found)
    return found


def tensors(windows: Sequence[Window]) -> tuple[Tensor, Tensor]:
    """Pieces and cases of windows, filled up with 0."""
    length = max(len(window.pieces) for window in windows)
    rows = [[(*row, *[0] * (length - len(row))) for row in (w.pieces, w.cases)] for w in windows]
    return torch.tensor([row[0] for row in rows]), torch.tensor([row[1] for row in rows])
