"""What the network says of each word of an article: how likely it is part of a cue, a speaker or a reported clause."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Self

import numpy as np
from numpy.typing import NDArray

from readback.extraction.encoder import Scores, best, marked

CUE, SPEAKER, REPORTED, SPOKEN = "cue", "speaker", "reported", "spoken"
TASKS = (CUE, SPEAKER, REPORTED, SPOKEN)
ASKS, ANSWERS = VECTORS = ("asks", "answers")
"""Beside the scores of tasks: with which vector a word asks who said it, and with which one a speaker answers."""
SCORES = "readback_scores"
"""Where in a document's `user_data` the scores stand: by task, a row for each token, the first column for “outside”."""


_NONE = np.zeros((0, 3), np.float32)


class Signs:
    """The network's scores of an article's words, by task: a row for each word, the first column for “outside”."""

    def __init__(self, scores: Mapping[str, Scores]) -> None:
        self._scores = scores
        self._likelihoods = {task: _likely(scores[task]) for task in TASKS}

    @classmethod
    def together(cls, parts: Sequence[Mapping[str, Scores]]) -> Self:
        """Those of the parts of an article, put together in order."""
        return cls({task: np.concatenate([part[task] for part in parts] or [_NONE]) for task in (*TASKS, *VECTORS)})

    def likelihood(self, task: str, word: int) -> float:
        """How likely a word is part of a span of the task."""
        return float(self._likelihoods[task][word])

    def begins(self, task: str, word: int) -> float:
        """How likely a word begins a span of the task."""
        scores = self._scores[task][word]
        powers = np.exp(scores - scores.max())
        return float(powers[1] / powers.sum())

    def highest(self, task: str, words: Iterable[int]) -> float:
        """The highest likelihood among some words, 0 where there are none."""
        return max((self.likelihood(task, word) for word in words), default=0.0)

    def lowest(self, task: str, words: range) -> float:
        """The lowest likelihood among some words, 1 where there are none."""
        return float(self._likelihoods[task][words.start : words.stop].min(initial=1.0))

    def mean(self, task: str, words: range) -> float:
        """The mean likelihood of some words, 0 where there are none."""
        return float(self._likelihoods[task][words.start : words.stop].mean()) if words else 0.0

    def pointed(self, told: range, options: Sequence[range], around: range) -> list[float]:
        """How likely told words point at each of the options, among other words of `around`; at none of them, last."""
        asking = self._scores[ASKS][told.start : told.stop].mean(axis=0)
        strengths = self._scores[ANSWERS] @ asking
        seen = np.zeros(len(strengths), bool)
        for words in (around, *options):
            seen[words.start : words.stop] = True
        seen[told.start : told.stop] = False
        powers = np.exp(np.where(seen, strengths - strengths[seen].max(initial=-np.inf), -np.inf))
        shares = powers / max(1.0, powers.sum())
        found = [float(shares[words.start : words.stop].sum()) for words in options]
        for words in options:
            shares[words.start : words.stop] = 0
        return [*found, float(shares.sum())]

    def spans(self, task: str, words: range, lenient: float = 0.0) -> list[range]:
        """The spans of a task among some words; `lenient` is taken from the scores of “outside”."""
        if not words:
            return []
        scores = self._scores[task][words.start : words.stop].copy()
        scores[:, 0] -= lenient
        return [range(words.start + first, words.start + last) for first, last, _ in marked(best(scores), (task,))]


def _likely(scores: Scores) -> NDArray[np.float32]:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-np.inf))
    likelihoods: NDArray[np.float32] = 1 - powers[:, 0] / powers.sum(axis=1)
    return likelihoods
