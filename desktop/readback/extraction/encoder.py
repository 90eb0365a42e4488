"""The trained network: scores for every label of every word, by onnxruntime on the processor.

Labels stand in BIO form, task after task, in the order of the `labels` that lie beside the network.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import numpy as np
import onnxruntime
import onnxruntime.capi.onnxruntime_pybind11_state as state
from numpy.typing import NDArray

from readback.extraction.pieces import Pieces

Scores = NDArray[np.float32]
Numbers = NDArray[np.int64]

Run = Callable[[Numbers, Numbers], Scores]
"""Pieces and their cases of one window, each (1, pieces), to scores (1, pieces, labels)."""

_REFUSALS = tuple(it for it in vars(state).values() if isinstance(it, type) and issubclass(it, Exception))
"""All of onnxruntime's errors: they have no ancestor of their own."""

FILES = ("network.onnx", "vocabulary.txt", "labels.json")
_SLOWER = ["SkipLayerNormFusion"]
"""What onnxruntime joins to one operation that takes four times as long as the two it stands for (1.32, on x86-64)."""

_EXACT = "session.x64quantprecision"
"""Without it x86 processors that lack VNNI cut off sums of two products that do not fit into 16 bits, and find other
names than those that have it: https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html, "When
and why do I need to try U8U8?"."""


class Encoder:
    """A network with its vocabulary; `tasks` are the labels of its columns, task after task. Not for two threads."""

    def __init__(self, run: Run, pieces: Pieces, tasks: Mapping[str, Sequence[str]]) -> None:
        self._run, self._pieces = run, pieces
        self.tasks = tasks
        self._size = sum(map(len, tasks.values()))

    @classmethod
    def read(cls, folder: Path) -> Self:
        """The network of a folder. Raises OSError, ValueError, KeyError where it is missing or damaged."""
        network, vocabulary, labels = (folder / file for file in FILES)
        return cls(_running(network), Pieces.from_file(vocabulary), json.loads(labels.read_text(encoding="utf-8")))

    def scores(self, words: Sequence[str]) -> Scores:
        """A row for each word, a column for each label; what holds no piece is all 0.

        `words` are those of whole paragraphs, with the line breaks between them as words of their own.
        """
        out = np.zeros((len(words), self._size), np.float32)
        depth = np.full(len(words), -1)
        for window in self._pieces.windows(words):  # one by one: filling up short ones costs more than batches save
            scored = self._run(np.array([window.pieces]), np.array([window.cases]))[0]
            numbers, places = np.array(window.words).T
            inside = np.minimum(places, len(window.pieces) - places)
            better = inside > depth[numbers]  # where windows overlap, the one that sees more around a word is right
            depth[numbers[better]] = inside[better]
            out[numbers[better]] = scored[places[better]]
        return out


def _running(file: Path) -> Run:
    """The network of a file, on one core: the window has the others."""
    onnxruntime.disable_telemetry_events()  # on Windows; elsewhere the guard has seen to it
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry(_EXACT, "1")
    try:
        session: Any = onnxruntime.InferenceSession(
            file.read_bytes(), options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
        )
    except _REFUSALS as error:
        raise ValueError(f"{file.name} is no network") from error

    def run(pieces: Numbers, cases: Numbers) -> Scores:
        scores: Scores = session.run(None, {"pieces": pieces, "cases": cases})[0]
        return scores

    return run


def best(scores: Scores) -> list[int]:
    """The likeliest labels of one task, word after word, among those orders that BIO allows (Viterbi).

    Label 0 is outside; 1, 3 … begin a span and 2, 4 … go on with it. Where no inside follows anything but its own
    beginning or itself, a single doubtful word cannot tear a name in two.
    """
    likeliest = scores.argmax(axis=1)
    before = np.concatenate(([0], likeliest[:-1]))
    inside = (likeliest > 0) & (likeliest % 2 == 0)
    if not (inside & (before != likeliest) & (before != likeliest - 1)).any():
        return [int(label) for label in likeliest]  # nothing can be likelier
    return _viterbi(scores)


def _viterbi(scores: Scores) -> list[int]:
    count = scores.shape[1]
    allowed = np.zeros((count, count), np.float32)
    for inside in range(2, count, 2):
        allowed[:, inside] = -np.inf
        allowed[[inside - 1, inside], inside] = 0
    total = scores[0].copy()
    total[2::2] = -np.inf
    ways = np.zeros((len(scores), count), np.int64)
    for at in range(1, len(scores)):
        sums = total[:, None] + allowed
        ways[at] = sums.argmax(axis=0)
        total = sums[ways[at], np.arange(count)] + scores[at]
    return _walked(ways, int(total.argmax()))


def _walked(ways: NDArray[np.int64], last: int) -> list[int]:
    chosen = []
    for row in ways[::-1]:
        chosen.append(last)
        last = int(row[last])
    return chosen[::-1]


def marked(labels: Sequence[int], kinds: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The spans that labels mark, as first word, word after the last, and kind."""
    start = 0
    for at, label in enumerate((*labels, 0)):
        goes_on = label > 0 and label % 2 == 0
        if at > 0 and labels[at - 1] and not goes_on:
            yield start, at, kinds[(labels[at - 1] - 1) // 2]
        if label % 2 == 1:
            start = at
