"""What the network reads in which stage of its training, and how often."""

from dataclasses import dataclass
from zlib import crc32

FOLDS = 5
FOLDED = ("wikinews/train.jsonl", "wikinews/dev.jsonl", "wikinews/releases.jsonl")
"""The corpora that are cut in FOLDS parts, to measure on each of them what was learnt without it."""

NOISY = frozenset({"gmb_clean/train.jsonl"})
POOLED = ("wikinews/train.jsonl", "wikinews/events.jsonl", "wikinews/releases.jsonl", "wikigold/train.jsonl")
"""Where the names come from that are put in the place of others."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: for each corpus how often it is read in each round; the highest rate of learning; the most steps."""

    name: str
    shares: dict[str, tuple[float, ...]]
    rate: float
    steps: int | None = None

    @property
    def rounds(self) -> int:
        """How many rounds it has."""
        return max(map(len, self.shares.values()))


BASE = Stage(
    "base",  # what names are, all over the world; nothing of the articles that are cut in folds
    {
        "wikinews/events.jsonl": (0.6, 0.6),
        "uner_ewt/train.jsonl": (0.5, 0.5),
        "gum_open/train.jsonl": (0.6, 0.7),
        "crossner/politics.train.jsonl": (1.0, 1.0),
        "crossner/politics.dev.jsonl": (1.0, 1.0),
        "crossner/politics.test.jsonl": (1.0, 1.0),
        "wikigold/train.jsonl": (1.0, 1.0),
        "redocred/dev.jsonl": (0.6, 0.5),
        "redocred/test.jsonl": (0.6, 0.5),
        "gmb_clean/train.jsonl": (0.4, 0.15),
    },
    1.5e-4,
)
FINE = Stage(
    "fine",  # our own definitions, and who said what
    {
        "wikinews/train.jsonl": (1.0, 1.0, 1.0, 2.0),
        "wikinews/releases.jsonl": (0.7, 0.7, 0.7, 1.3),
        "wikinews/events.jsonl": (0.8, 0.6, 0.6, 0.8),
        "uner_ewt/train.jsonl": (0.1, 0.1, 0.0, 0.0),
        "gum_open/train.jsonl": (0.2, 0.2, 0.1, 0.1),
        "crossner/politics.train.jsonl": (0.5, 0.3, 0.2, 0.0),
        "crossner/politics.test.jsonl": (0.5, 0.3, 0.3, 0.2),
        "wikigold/train.jsonl": (0.5, 0.3, 0.2, 0.1),
        "redocred/dev.jsonl": (0.2, 0.1, 0.1, 0.0),
        "redocred/test.jsonl": (0.0, 0.1, 0.1, 0.1),
        "gmb_clean/train.jsonl": (0.05, 0.0, 0.0, 0.0),
        "gum_quotes/train.jsonl": (0.5, 0.3, 0.3, 0.5),
        "ewt_quotes/train.jsonl": (0.5, 0.3, 0.3, 0.5),
        "litbank_quotes/train.jsonl": (0.2, 0.2, 0.1, 0.1),
    },
    1e-4,
    steps=450,
)


def fold_of(name: str) -> int:
    """The fold of a document, by its name alone."""
    return crc32(name.encode()) % FOLDS
