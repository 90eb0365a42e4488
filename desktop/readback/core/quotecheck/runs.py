"""Finds the articles that may carry a quotation: by runs of its words (shingles), and by its rare words.

A run that few articles have says much, one that many have says little, and a single rare word still finds what was
changed or shortened. What an index does with its tables is done here with articles, one after the other.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import log
from typing import TypeVar

from readback.core.items import Kept, article_item
from readback.core.metadata import SourceKind
from readback.core.quotecheck.candidate import Passage
from readback.core.quotecheck.seeking import Carrier, Wanted
from readback.core.rows import Said
from readback.core.search import Item, Where
from readback.core.text import Span, folded, paragraph_at
from readback.core.words import in_a_row, words_of

RUN = 3
"""So many words are a run: few enough that one changed word leaves some, and enough to be rare."""

WORTH, WORTH_BESIDE = 0.35, 0.7
"""An article or a passage that has less than this share of what the best one has is not worth a look.

Beside one that has all that is wanted it must have more.
"""

OWN = 2
"""Where every article is wanted, one is worth a look that has so many of the quotation's own runs: four words in a row.

Its own are those that hardly any article has but those that carry it.
"""

_FEW = 1000
"""In a library of fewer articles that one of them lacks a run still says as little as in one of so many."""

PASSAGES = 4
"""So many passages of an article are given at most."""

_TELLING = 8
"""So many words of reported speech are sought at most."""

Id = TypeVar("Id", str, int)
"""What an article is known by."""

Run = tuple[str, ...]
"""Words that follow each other, or a single one."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How much each run says: the more, the fewer of the articles have it; one that is not counted says little."""

    articles: int
    having: Mapping[Run, int]

    def weight(self, runs: Iterable[Run]) -> float:
        """How much some runs say together."""
        return sum(map(self.weight_of, runs))

    def weight_of(self, run: Run) -> float:
        """How much a run says."""
        most = max(self.articles, _FEW)
        return log(1 + most / (self.having.get(run) or most))

    @property
    def own(self) -> frozenset[Run]:
        """The runs of several words that few articles have, or hardly more than have the rarest of them."""
        several = {run: count for run, count in self.having.items() if len(run) >= RUN}
        few = 2 * min(several.values(), default=0) + max(self.articles, _FEW) // 50
        return frozenset(run for run, count in several.items() if count <= few)


def runs_of(wanted: Wanted) -> tuple[Run, ...]:
    """The runs of a quotation, in their order, each once; none goes on from one piece to the next."""
    pieces = [words_of(piece) for piece in wanted.pieces]
    return tuple(dict.fromkeys(words[at : at + RUN] for words in pieces for at in range(len(words) - RUN + 1)))


def words_wanted(wanted: Wanted) -> tuple[Run, ...]:
    """The single words of a quotation, each once."""
    return tuple(dict.fromkeys((word,) for piece in wanted.pieces for word in words_of(piece)))


def sought(wanted: Wanted) -> tuple[Run, ...]:
    """By what a text that names the speaker is found without marks: a few words in a row, or rare ones of more."""
    words = [words_of(piece) for piece in wanted.pieces]
    if sum(map(len, words)) <= RUN:
        return tuple(dict.fromkeys(it for it in words if it))
    telling = sorted({word for piece in words for word in piece if len(word) > RUN}, key=lambda it: (-len(it), it))
    return tuple((word,) for word in telling[:_TELLING])


def together(first: Sequence[Carrier], then: Sequence[Carrier], wanted: Wanted, most: int) -> tuple[Carrier, ...]:
    """The carriers of two looks, each once with the passages of both: the likeliest, then all that are wanted."""
    found: dict[str, dict[Passage, None]] = {}
    for it in (*first, *then):
        found.setdefault(it.article, {}).update(dict.fromkeys(it.passages))
    near, far = parted((id for id, held in found.items() if held), wanted, most)
    bare = [id for id, held in found.items() if not held] if wanted.every else []
    return tuple(Carrier(id, tuple(found[id])) for id in near) + tuple(map(Carrier, (*far, *bare)))


def name_of(speaker: str) -> str:
    """By which word a speaker is known wherever they are named: the last; empty where nobody is."""
    words = words_of(speaker)
    return words[-1] if words else ""


def best(matches: Mapping[Run, Collection[Id]], scale: Scale, *, every: bool = False) -> tuple[Id, ...]:
    """The articles that have most of what is wanted, the likeliest first, or every one that may have a part of it.

    `matches` are the articles that have each run.
    """
    weights, counts = dict[Id, float](), Counter[Id]()
    for run, ids in matches.items():
        weight = scale.weight_of(run)
        for id in ids:
            weights[id] = weights.get(id, 0.0) + weight
    if not weights:
        return ()
    most = max(weights.values())
    first = min((id for id, weight in weights.items() if weight == most), key=str)
    whole = sum(first in ids for ids in matches.values()) == len(scale.having)
    if every:
        counts.update(id for run in scale.own if run in matches for id in matches[run])
    worth = (WORTH_BESIDE if whole and not every else WORTH) * most
    found = (id for id, weight in weights.items() if weight >= worth or counts[id] >= OWN)
    return tuple(sorted(found, key=lambda id: (-weights[id], str(id))))


def passages(item: Item, runs: Collection[Run], scale: Scale) -> tuple[Passage, ...]:
    """The paragraphs of an article that have most of some runs, also those that were left out, the best first."""
    ends = [*(start - 1 for start in item.starts[1:]), len(item.text)]
    left_out, weights = -1, dict[Passage, float]()
    words = {run[0] for run in runs}
    for start, end, where in zip(item.starts, ends, item.wheres, strict=True):
        left_out += where is Where.LEFT_OUT
        line = item.plain[start:end]
        titled = start >= item.own and where is not Where.LEFT_OUT  # by the reader
        if not titled and any(word in line for word in words):
            here = Passage(Span(0, end - start), left_out) if where is Where.LEFT_OUT else Passage(Span(start, end))
            weights[here] = scale.weight(having(in_a_row(line), runs))
    ranked = sorted(weights, key=lambda it: -weights[it])[:PASSAGES]
    return tuple(it for it in ranked if weights[it] > WORTH * weights[ranked[0]])


def having(row: str, runs: Iterable[Run]) -> frozenset[Run]:
    """The runs that are among words in a row."""
    row = f" {row} "
    return frozenset(run for run in runs if run[0] in row and f" {' '.join(run)} " in row)


def around(spans: Iterable[Span], paragraphs: Sequence[Span]) -> tuple[Passage, ...]:
    """The paragraphs that some spans begin in, each once."""
    found = (paragraphs[paragraph_at(paragraphs, span.start)] for span in spans if paragraphs)
    return tuple(dict.fromkeys(map(Passage, found)))[:PASSAGES]


def spoken(rows: Iterable[tuple[str, Span, frozenset[Run]]], articles: int) -> dict[str, tuple[Span, ...]]:
    """Where a speaker says most of what is wanted, by the article, the likeliest first.

    Of each row of it: the article, a place, and what is said there.
    """
    rows = list(rows)
    scale = Scale(articles, Counter(run for _, _, held in rows for run in held))
    weighed = sorted(((id, scale.weight(held), span) for id, span, held in rows), key=lambda it: (it[0], -it[1]))
    by_article = {id: tuple(group) for id, group in groupby(weighed, key=lambda it: it[0])}
    ranked = sorted(by_article, key=lambda id: (-by_article[id][0][1], id))
    return {id: tuple(span for _, _, span in by_article[id][:PASSAGES]) for id in ranked}


def parted(ranked: Iterable[str], wanted: Wanted, most: int) -> tuple[list[str], list[str]]:
    """The likeliest articles, at most so many, and all others where these are wanted."""
    left = [id for id in ranked if not wanted.inside or id in wanted.inside]
    return left[:most], left[most:] if wanted.every else []


class Looking:
    """A look for several quotations at once, at articles that are shown to it one after the other."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self._wanted = wanted
        self._runs = [(*runs_of(it), *words_wanted(it)) for it in wanted]
        self._items: dict[str, Item] = {}
        self._matches: list[dict[str, frozenset[Run]]] = [{} for _ in wanted]
        self._rows: list[list[tuple[str, Span, frozenset[Run]]]] = [[] for _ in wanted]
        self._paragraphs: dict[str, Sequence[Span]] = {}
        self._count = 0

    def look(self, kept: Kept) -> None:
        """Looks at an article, unless it is a draft or the reader's own story."""
        article = kept.article
        if article.draft or article.kind is SourceKind.OWN:
            return
        self._count += 1
        item, held = article_item(article), False
        row = in_a_row(item.plain)
        for number, wanted in enumerate(self._wanted):
            if wanted.among:
                found = said_by(kept.said, wanted, self._runs[number])
                self._rows[number] += ((article.id, *it) for it in found)
                held = held or bool(found)
            name = name_of(wanted.speaker)
            if wanted.among and not (name and having(row, ((name,),))):
                continue
            if matched := having(row, sought(wanted) if wanted.among else self._runs[number]):
                self._matches[number][article.id] = matched
                held = True
        if held:
            self._items[article.id], self._paragraphs[article.id] = item, article.paragraphs

    def results(self, most: int) -> tuple[tuple[Carrier, ...], ...]:
        """For each quotation the articles that may carry it, the likeliest first."""
        return tuple(
            together(self._spoken(number, most), self._carrying(number, most), it, most)
            if it.among
            else self._carrying(number, most)
            for number, it in enumerate(self._wanted)
        )

    def _spoken(self, number: int, most: int) -> tuple[Carrier, ...]:
        found = spoken(self._rows[number], self._count)
        near, far = parted(found, self._wanted[number], most)
        return tuple(Carrier(id, around(found[id], self._paragraphs[id])) for id in near) + tuple(map(Carrier, far))

    def _carrying(self, number: int, most: int) -> tuple[Carrier, ...]:
        matches = self._matches[number]
        by_run: dict[Run, list[str]] = {}
        for id, runs in matches.items():
            for run in runs:
                by_run.setdefault(run, []).append(id)
        scale = Scale(self._count, {run: len(ids) for run, ids in by_run.items()})
        found = best(by_run, scale, every=self._wanted[number].every)
        near, far = parted(found, self._wanted[number], most)
        carriers = (Carrier(id, passages(self._items[id], self._runs[number], scale)) for id in near)
        return tuple(it for it in carriers if it.passages) + tuple(map(Carrier, far))


def said_by(said: Iterable[Said], wanted: Wanted, runs: Sequence[Run]) -> list[tuple[Span, frozenset[Run]]]:
    """Where the speaker says any of what is wanted, of the quotations of an article."""
    name = name_of(wanted.speaker)
    spoken_by = [it for it in said if name and name in words_of(it.speaker)]
    rows = ((it.spans[0], having(in_a_row(folded("\n".join(it.pieces))), runs)) for it in spoken_by)
    return [(span, held) for span, held in rows if held]
