"""Makes libraries of an invented town, as large as wanted and always the same; for build/dev.py and the benchmarks.

Words are made of syllables, some frequent and most rare; people speak in every article, and some of what they say is
carried by others too. What a model would find is known beforehand, and kept with each article.
"""

import argparse
import random
import sys
from bisect import bisect_left
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article, Draft, article_from
from readback.core.catalogue import Project
from readback.core.document import HEADLINE, Block
from readback.core.notes import COLOURS, Note, Target, TargetKind
from readback.core.text import Span
from readback.library import open_library
from readback.library.files import FileSystem
from readback.library.journal import Deed, Journal
from readback.library.records import analysis_record, article_record, note_record
from readback.library.sealed import sealed

NOTES = 10
OUTLETS = ("The Sound", "Northern Wire", "Coast Herald", "The Ellery Post", "Hill Courier")
TAGS = ("check", "follow-up", "figure")
SYLLABLES = tuple(
    onset + vowel + coda
    for onset in "b br d f g gr h k l m n p r s st t v sk".split()
    for vowel in "aeiouy"
    for coda in ("", "", "l", "n", "r", "s", "t")
)
STEMS = ("harbour", "ferry", "inspection", "closed", "minister", "council", "bridge", "water", "letter", "record")


class Town:
    """Words of an invented town, some frequent and most of them rare, and people with names of such words.

    Some sentences have been `said` before, and are carried by other articles again.
    """

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        made = ["".join(self._chance.choices(SYLLABLES, k=self._chance.randint(2, 3))) for _ in range(20_000)]
        joined = ["".join(self._chance.sample([*made[:2_000], *STEMS], 2)) for _ in range(5_000)]
        mixed = (word for pair in zip(made * 2, joined * 8, strict=True) for word in pair)
        self.words = [*STEMS, *dict.fromkeys(mixed)]
        self._weights = list(accumulate(1 / (place + 5) for place in range(len(self.words))))
        self.said: list[tuple[str, str]] = []
        self.people = [f"{self.word().title()} {self.word().title()}son" for _ in range(3_000)]

    def word(self) -> str:
        """One word, the frequent ones more often."""
        return self.words[bisect_left(self._weights, self._chance.random() * self._weights[-1])]

    def sentence(self, words: int) -> str:
        """So many words."""
        return " ".join(self.word() for _ in range(words)).capitalize() + "."

    def quotation(self, speaker: str) -> tuple[str, str]:
        """Whose words, and which: now and then ones that another article carries too."""
        if len(self.said) > 20 and self._chance.random() < 0.1:
            return self._chance.choice(self.said[-500:])
        self.said.append((speaker, self.sentence(12)))
        return self.said[-1]

    def one_of(self, things: Sequence[str]) -> str:
        """One of some things."""
        return self._chance.choice(things)

    def some(self, count: int) -> list[str]:
        """Different people."""
        return self._chance.sample(self.people, count)


def article_of(town: Town, number: int) -> tuple[Article, Analysis]:
    """An article of about four hundred words in which five people speak."""
    told = dict(map(town.quotation, town.some(5)))
    people = list(told)
    opened = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    published = opened - timedelta(hours=number % 700)
    lines = [f"“{words}” said {name} in the {town.sentence(20)}" for name, words in told.items()]
    rest = [town.sentence(45) for _ in range(5)]
    head = f"{town.sentence(6)} {number}"
    draft = Draft(
        (Block(head, HEADLINE), *map(Block, [*lines, *rest])),
        title=head,
        outlet=town.one_of(OUTLETS),
        published=published.isoformat(timespec="minutes"),
    )
    article = article_from(draft, opened=opened, original_sha256=sha256(b"").hexdigest(), source="article.txt")
    places = [article.text.index(f"said {name}") + 5 for name in people]
    mentions = [Mention(Span(at, at + len(it)), Kind.PERSON, it) for at, it in zip(places, people, strict=True)]
    entities = [Entity(it, Kind.PERSON, it, (it.split()[1],)) for it in people]
    quotations = [
        Quotation(
            (Span(line.start + 1, article.text.index("”", line.start)),),
            QuotationKind.DIRECT,
            Speaker(name, SpeakerKind.PERSON, name),
            mention.span,
            None,
            Confidence.SURE,
            "after",
        )
        for line, name, mention in zip(article.paragraphs[1:], people, mentions, strict=False)
    ]
    return article, Analysis(article.id, "bench", tuple(mentions), tuple(entities), tuple(quotations))


def note_on(town: Town, article: Article, number: int) -> Note:
    """A note of a dozen words."""
    return Note(
        f"{article.id[:20]}{number}",
        Target(article.id, TargetKind.ARTICLE),
        None,
        town.sentence(12),
        article.opened,
        article.opened,
        (TAGS[number],) if number < len(TAGS) else (),
        COLOURS[number % len(COLOURS)],
    )


def fill(root: Path, count: int, notes: int = NOTES) -> None:
    """Makes a library with three projects; its files are as the program's own, but it does not wait for the disk."""
    town, files = Town(), FileSystem(sync=lambda _: None)
    ids = []
    library = open_library(root, files)
    for number in range(count):
        article, analysis = article_of(town, number)
        ids.append(article.id)
        folder = root / "articles" / article.id
        folder.mkdir()
        kept = {str(at + 1): note_record(note_on(town, article, at)) for at in range(notes)}
        (folder / "article.json").write_bytes(sealed({"article": {"1": article_record(article)}, "notes": kept}))
        (folder / "text.txt").write_bytes(article.text.encode())
        (folder / "original.txt").write_bytes(b"")
        (folder / "analysis.json").write_bytes(sealed(analysis_record(analysis)))
        with Journal(folder / "log.jsonl", files, partial(_opened, article)).entry(Deed.ARTICLE_ADDED):
            pass
    for name, inside in (("Harbour", ids[:100]), ("Bridges", ids[50:500]), ("Everything", ids)):
        library.catalogue.save_project(Project(name.lower(), name, tuple(inside)))
    library.close()


def _opened(article: Article) -> datetime:
    return article.opened


def main(arguments: Sequence[str]) -> int:
    """Makes a library; prints where it is."""
    parser = argparse.ArgumentParser(prog="seed-library", description="Make a library of an invented town.")
    parser.add_argument("count", type=int, metavar="N", help="how many articles")
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="where; .cache/seed-N where none is named")
    parser.add_argument("--notes", type=int, default=NOTES, metavar="N", help="how many notes each article has")
    asked = parser.parse_args(arguments)
    root = asked.folder or Path(".cache") / f"seed-{asked.count}"
    if root.exists():
        parser.error(f"{root} is there already")
    fill(root, asked.count, asked.notes)
    print(root)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
