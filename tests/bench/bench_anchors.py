"""Whether notes find their passages again in texts that changed, and what finding them costs."""

import random
import time
from collections.abc import Callable

from core.anchor_cases import Case, Tally, cases, tally, texts
from core.anchor_traps import ALL
from readback.core.anchors import State, anchor_for, place
from readback.core.text import Span

CASES, SEEDS = 1000, (21, 22, 23)
NOTES, WORDS = 1000, 50_000

Method = Callable[[Case], tuple[Span | None, bool]]


def _anchored(case: Case) -> tuple[Span | None, bool]:
    found = place(case.anchor, case.text)
    return found.span, found.state is State.IN_PLACE


def _by_position(case: Case) -> tuple[Span | None, bool]:
    """What a program does that only keeps offsets."""
    return (case.anchor.span, True) if case.anchor.span.end <= len(case.text) else (None, False)


def _by_words(case: Case) -> tuple[Span | None, bool]:
    """What a program does that looks for the words and takes their first occurrence."""
    at = case.text.find(case.anchor.exact)
    return (Span(at, at + len(case.anchor.exact)), True) if at >= 0 else (None, False)


def _tally(method: Method) -> Tally:
    judged = [(case, *method(case)) for seed in SEEDS for case in cases(CASES, seed, ALL)]
    return tally(judged)


def _rows(name: str, result: Tally) -> list[tuple[str, float, str]]:
    return [
        (f"{name}: found of those that should be", result.found / result.wanted, ""),
        (f"{name}: silently in a wrong or altered place", result.silently_wrong, f"of {result.cases}"),
        (f"{name}: wrong, but to be checked", result.moved_wrong, f"of {result.cases}"),
        (f"{name}: lost and said to be", result.said_lost / result.lost, ""),
    ]


def _seconds(text: str, changed: str) -> float:
    """Placing many notes of a long text again."""
    chance = random.Random(5)
    starts = [chance.randrange(len(text) - 90) for _ in range(NOTES)]
    anchors = [anchor_for(text, Span(start, start + chance.randrange(12, 90))) for start in starts]
    begun = time.perf_counter()
    for anchor in anchors:
        place(anchor, changed)
    return time.perf_counter() - begun


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    chance, story = random.Random(3), " ".join(texts()).split()
    text = " ".join(chance.choice(story) for _ in range(WORDS))
    edited = " ".join(word if chance.random() > 0.02 else "edited" for word in text.split(" "))
    return [
        *_rows("anchors", _tally(_anchored)),
        *_rows("position only", _tally(_by_position)),
        *_rows("first occurrence of the words", _tally(_by_words)),
        (f"placing {NOTES} notes in {WORDS:,} words as they were", _seconds(text, text), "s"),
        (f"placing {NOTES} notes in {WORDS:,} words, text put before", _seconds(text, "New. " + text), "s"),
        (f"placing {NOTES} notes in {WORDS:,} words, one in fifty edited", _seconds(text, edited), "s"),
    ]
