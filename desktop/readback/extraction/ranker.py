"""A log-linear model over named features: who of several is the likeliest, and how likely.

The features are words that can be read, and so is the file of their weights: what decided can always be looked up.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import exp


class Ranker:
    """Weights of features; an option is as strong as the sum of the weights of its features."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weights = weights

    def likelihoods(self, options: Sequence[Iterable[str]]) -> list[float]:
        """How likely each option is among all of them, in order; options are given as their features."""
        sums = [sum(self._weights.get(feature, 0.0) for feature in features) for features in options]
        most = max(sums)
        powers = [exp(value - most) for value in sums]
        total = sum(powers)
        return [power / total for power in powers]


def step(value: float, *edges: float) -> str:
    """The step that a number stands on, as part of a feature's name: below the first edge, or from which edge on."""
    passed = [edge for edge in edges if value >= edge]
    return f"{passed[-1]:g}+" if passed else f"<{edges[0]:g}"
