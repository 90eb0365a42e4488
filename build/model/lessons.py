"""Turns documents into what the network learns from: windows of word pieces with a label for every word."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline import blank
from readings import ANSWERS, ASKS, Pool, Reading, Source, dressed
from shares import NOISY, Stage
from tasks import TASKS, labels, over

from readback.extraction.pieces import Pieces, Window

LIMITS = (96, 160, 254)  # pieces in a window
SMOOTHING, NOISY_SMOOTHING = 0.05, 0.2
SWAPPED = 0.35


@dataclass(frozen=True, slots=True)
class Lesson:
    """A window and the labels of its words: for each task one for each of the window's words.

    `links` are told words and the words for their speaker, both as places among the window's words.
    """

    window: Window
    labels: dict[str, list[int]]
    smoothing: float
    links: tuple[tuple[list[int], list[int]], ...] = ()


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
        linked = _linked(places, reading)
        known = {task.name: labels(task, places, reading.spans) for task in TASKS if task.name in reading.tasks}
        for window in self._pieces.windows([word for _, _, word in words], limit):
            yield Lesson(
                window,
                {name: [of[number] for number, _ in window.words] for name, of in known.items()},
                smoothing,
                tuple(_links(window, linked)),
            )


def _linked(places: Sequence[tuple[int, int]], reading: Reading) -> list[tuple[range, range]]:
    """For everything told, the numbers of its words and of those for its speaker."""
    spans = {kind: over(places, start, end) for start, end, kind in reading.spans}
    return [
        (words, spans[answer])
        for kind, words in spans.items()
        if kind.startswith(ASKS) and (answer := ANSWERS + kind.removeprefix(ASKS)) in spans
    ]


def _links(window: Window, linked: Sequence[tuple[range, range]]) -> Iterator[tuple[list[int], list[int]]]:
    for both in linked:
        asks, answers = ([at for at, (number, _) in enumerate(window.words) if number in words] for words in both)
        if asks and answers:
            yield asks, answers


def round_of(
    corpora: dict[str, list[Source]], names: Pool, teacher: Teacher, stage: Stage, number: int, seed: int
) -> Iterator[Lesson]:
    """The lessons of round `number` of a stage, those without a label too: a larger network can teach something there.

    Documents that nobody annotated keep their own names.
    """
    rng = random.Random(f"{seed}-{stage.name}-{number}")
    for name, shares in stage.shares.items():
        whole, part = divmod(shares[number], 1)
        for source in corpora[name]:
            for _ in range(int(whole) + (rng.random() < part)):
                reading = dressed(source, names, SWAPPED, rng)
                smoothing = NOISY_SMOOTHING if name in NOISY else SMOOTHING
                windows = teacher.lessons(reading, rng.choice(LIMITS), smoothing)
                yield from windows
