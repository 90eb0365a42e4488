"""What the network reads in which stage of its training, and how often."""

from dataclasses import dataclass
from zlib import crc32

FOLDS = 5
FOLDED = ("wikinews/train.jsonl", "wikinews/dev.jsonl", "wikinews/releases.jsonl")
"""The corpora that are cut in FOLDS parts, to measure on each of them what was learnt without it."""

NOISY = frozenset({"gmb_clean/train.jsonl"})
POOLED = ("wikinews/train.jsonl", "wikinews/events.jsonl", "wikinews/releases.jsonl", "wikigold/train.jsonl")
"""Where the names come from that are put in the place of others."""


RAW = {"raw/congress.jsonl": 1.0, "raw/current-events.jsonl": 2.0, "raw/wikinews-long.jsonl": 2.0}
"""What nobody annotated, and how often it is read, where a larger network teaches."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: for each corpus how often it is read in each round."""

    name: str
    shares: dict[str, tuple[float, ...]]

    @property
    def rounds(self) -> int:
        """How many rounds it has."""
        return max(map(len, self.shares.values()))

    def heard(self, share: float) -> "Stage":
        """The same with what nobody annotated, all of it `share` times."""
        raw = {name: (share * times / self.rounds,) * self.rounds for name, times in RAW.items()}
        return Stage(self.name, self.shares | raw)


BASE = Stage(
    "base",  # what names are, all over the world; nothing of the articles that are cut in folds
    {
        "wikinews/events.jsonl": (0.6, 0.6, 0.6),
        "uner_ewt/train.jsonl": (0.5, 0.5, 0.5),
        "gum_open/train.jsonl": (0.7, 0.7, 0.7),
        "crossner/politics.train.jsonl": (1.0, 1.0, 1.0),
        "crossner/politics.dev.jsonl": (1.0, 1.0, 1.0),
        "crossner/politics.test.jsonl": (1.0, 1.0, 1.0),
        "wikigold/train.jsonl": (1.0, 1.0, 1.0),
        "redocred/dev.jsonl": (0.6, 0.6, 0.5),
        "redocred/test.jsonl": (0.6, 0.6, 0.5),
        "gmb_clean/train.jsonl": (0.4, 0.2, 0.1),
        "gum_quotes/train.jsonl": (1.0, 1.0, 1.0),
        "ewt_quotes/train.jsonl": (1.0, 1.0, 1.0),
        "litbank_quotes/train.jsonl": (0.7, 0.7, 0.7),
    },
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
)


def fold_of(name: str) -> int:
    """The fold of a document, by its name alone."""
    return crc32(name.encode()) % FOLDS
