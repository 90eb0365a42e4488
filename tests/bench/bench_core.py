"""What anchoring and searching cost, as ratios: to a text of half the length, and to a bare str.find."""

import random
import timeit
from datetime import UTC, datetime

from readback.core.anchors import Anchor, anchor_for, place
from readback.core.article import Draft, article_from
from readback.core.document import blocks_of
from readback.core.search import find, words_of
from readback.core.text import Span

WORDS = "harbour inspection crack vessel minister sound letter capital night engineer board water ferry port".split()


def text_of(words: int, seed: int = 1) -> str:
    """So many words in paragraphs of eighty, the same for the same seed."""
    chance = random.Random(seed)
    drawn = [chance.choice(WORDS) for _ in range(words)]
    return "\n".join(" ".join(drawn[start : start + 80]).capitalize() + "." for start in range(0, words, 80))


def lost(text: str) -> Anchor:
    """An anchor whose passage the text no longer holds: the dearest case."""
    anchor = anchor_for(text, Span(200, 280))
    return Anchor(anchor.span, anchor.exact[::-1], anchor.before, anchor.after)


def seconds(work: object, times: int = 3) -> float:
    """The best of a few runs, in seconds."""
    return min(timeit.repeat(work, number=1, repeat=times))  # type: ignore[arg-type]


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    half, whole = text_of(5_000), text_of(10_000)
    article = article_from(Draft(blocks_of(whole.split("\n"))), opened=datetime.now(UTC), original_sha256="", source="")
    searched = seconds(lambda: list(find(words_of("no such word"), article, (), {})))
    bare = seconds(lambda: whole.lower().find("no such word"))
    return [
        ("re-anchoring a lost passage: 10,000 words to 5,000", _ratio(whole, half), "x"),
        ("re-anchoring a lost passage in 10,000 words", 1000 * seconds(lambda: place(lost(whole), whole)), "ms"),
        ("searching 10,000 words to str.lower and str.find", searched / bare, "x"),
        ("searching 10,000 words", 1000 * searched, "ms"),
    ]


def _ratio(whole: str, half: str) -> float:
    return seconds(lambda: place(lost(whole), whole)) / seconds(lambda: place(lost(half), half))
