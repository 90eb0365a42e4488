"""What finding names and quotations costs: against the bare pipeline of the same model, and as texts grow."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import spacy

from readback.core.article import Article, Draft, article_from
from readback.core.text import paragraph_spans
from readback.extraction import load_analyzer
from readback.extraction.marks import quoted
from readback.resources import resource

PEOPLE = ("Ingrid Vale", "Tomas O’Rell", "Amadou Diallo-Berg", "Helena Duarte", "Jonas Weber", "Mirela Santos")
SAID = (
    "“The pier was closed in {month}, and nobody was told,” {name} said. “It was not paint.”",
    "{name} told reporters in Lisbon that the harbour board had been warned three times since {month}.",
    "The report, which the Harbour Authority released in {month}, called the damage “serious and getting worse”.",
    "According to {name}, the ferry carries two hundred passengers a night between May and {month}.",
)
MONTHS = ("June", "July", "August", "September")


def text_of(words: int) -> str:
    """At least so many words of news, the same for the same number."""
    chance = random.Random(words)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        line = " ".join(
            chance.choice(SAID).format(name=chance.choice(PEOPLE), month=chance.choice(MONTHS)) for _ in range(4)
        )
        paragraphs.append(line)
        count += len(line.split())
    return "\n".join(paragraphs)


def article(text: str) -> Article:
    """The article of a text."""
    return article_from(Draft((), verbatim=text), opened=datetime.now(UTC), original_sha256="", source="")


def cpu(work: Callable[[], object], times: int = 3) -> float:
    """CPU seconds, the best of a few runs."""
    best = float("inf")
    for _ in range(times):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def people(count: int) -> str:
    """As many people in English sentences, each named once and quoted once, ten to a paragraph."""
    names = (f"{first} {last}" for last in _LASTS for first in _FIRSTS)
    told = "“Nobody told me that the pier was closed,” said {}, who lives by the harbour. "
    said = [told.format(name) for name, _ in zip(names, range(count), strict=False)]
    return "\n".join("".join(said[at : at + 10]) for at in range(0, count, 10))


_PARTS = ("Ba", "Co", "Da", "Fe", "Go", "Ka", "Lu", "Mi", "No", "Sa")
_FIRSTS = tuple(
    one + two for one in _PARTS for two in ("rin", "leh", "mas", "tor", "vel", "nus", "dia", "bek", "lon", "ras")
)
_LASTS = tuple(
    one + two
    for one in _PARTS
    for two in ("ford", "skaya", "mann", "ides", "worth", "sen", "ari", "ovic", "quist", "by")
)

BAD: dict[str, Callable[[int], str]] = {
    "200,000 quotation marks": lambda size: '"' * size,
    "one quotation of 200 kB": lambda size: (
        "“" + "Nobody told us that the pier was rotten, and it fell. " * (size // 54) + "”"
    ),
    "200 kB without blanks, in other marks": lambda size: "港務局は「桟橋は安全だ」と述べた。" * (size // 51),
    "marks that never close, 200 kB": lambda size: "Vale said “the pier was rotten. " * (size // 32),
    "ten thousand people": lambda size: people(size // 20),
}
"""Bad input by what it is, for a size in bytes."""


def doubled(analyze: Callable[[Article], object]) -> list[tuple[str, float, str]]:
    """What each kind of bad input costs to half of it: 2 is linear."""
    rows = []
    analyze(article("Nothing."))  # what is made once is not measured
    for name, make in BAD.items():
        whole, half = (cpu(partial(analyze, article(make(size))), 1) for size in (200_000, 100_000))
        rows.append((f"{name} to half of it", whole / half, "x"))
    return rows


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    started = time.perf_counter()
    analyzer = load_analyzer(resource("model"), resource("gazetteer") / "places.tsv")
    load = time.perf_counter() - started
    bare = spacy.load(resource("model") / "pipeline")
    text = text_of(1200)
    whole, half = article(text_of(10_000)), article(text_of(5_000))

    def analyze(what: Article) -> object:
        return analyzer.analyze(what, lambda *_: None, lambda: False)

    def all_of(what: Article) -> float:
        return cpu(lambda: analyze(what))

    ours, theirs = all_of(article(text)), cpu(lambda: list(bare.pipe(text.split("\n"))))
    marks = ['"' * 200_000, '"' * 100_000]
    paired = [cpu(lambda it=it: quoted(it, paragraph_spans(it))) for it in marks]
    return [
        ("1,200 words to the bare pipeline", ours / theirs, "x"),
        ("1,200 words, CPU", ours, "s"),
        ("10,000 words to 5,000", all_of(whole) / all_of(half), "x"),
        ("200,000 quotation marks to 100,000, paired only", paired[0] / paired[1], "x"),
        *doubled(analyze),
        ("loading the model, with spaCy", load, "s"),
    ]
