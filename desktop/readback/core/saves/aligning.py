"""Which paragraphs of one save of a story are which of another.

Paragraphs that are the same at both ends are set aside; what is between is chained so that the most words stay where
they are: a heaviest increasing sequence, found with a Fenwick tree (P. Fenwick, A New Data Structure for Cumulative
Frequency Tables, 1994). The result is the same whichever save comes first, but for the sides.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from rapidfuzz.distance import Indel, LCSseq

from readback.core.errors import Cancelled
from readback.core.ports import Progress, Stop
from readback.core.words import words_of

FLOOR = 0.4
"""Paragraphs with this share of their words in common are one paragraph that was altered; of two that nobody changed
into each other a sixth to a quarter are."""

JOINED = 0.6
"""A paragraph of whose words so many are found beside an altered one was split from it, or joined to it."""

FEW = 10_000
"""So many pairs of paragraphs are compared one by one; of more, those that have two words in a row in common."""

OFTEN = 20
"""Two words in a row that are in more paragraphs of a save than this tell none of them."""

MOVED = 5
"""A paragraph of fewer words than this is not said to have moved: it may stand anywhere by chance."""

_FIRST = 0x10000  # code points from here on stand for words: none of them is half of another

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Group:
    """Paragraphs of the older save and those of the newer one that they are, by their indices: mostly one of each."""

    old: tuple[int, ...]
    new: tuple[int, ...]

    @property
    def mirrored(self) -> "Group":
        """With the sides changed over."""
        return Group(self.new, self.old)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The groups, in order; the paragraphs that stand elsewhere unaltered. All others are in one save alone."""

    groups: tuple[Group, ...]
    moved: tuple[Pair, ...]

    @property
    def mirrored(self) -> "Alignment":
        """With the sides changed over."""
        return Alignment(tuple(it.mirrored for it in self.groups), tuple(sorted((b, a) for a, b in self.moved)))


def aligned(
    old: Sequence[str],
    new: Sequence[str],
    progress: Progress = lambda _done, _all: None,
    stop: Stop = lambda: False,
    *,
    headed: bool = False,
) -> Alignment:
    """The paragraphs of two saves aligned. Raises Cancelled.

    `headed` says that the first of both is the headline: the one is the other, whatever its words are.
    """
    if list(old) > list(new):  # the same whichever comes first
        return aligned(new, old, progress, stop, headed=headed).mirrored
    return _Aligning(old, new, progress, stop).aligned(int(headed))


class _Aligning:
    """Aligns the paragraphs of two saves; each is a string of one sign for each word."""

    def __init__(self, old: Sequence[str], new: Sequence[str], progress: Progress, stop: Stop) -> None:
        self._old, self._new = signed(map(words_of, old), map(words_of, new))
        self._progress, self._stop = progress, stop
        self._done = 0

    def aligned(self, head: int) -> Alignment:
        """All of them; so many at the beginning are the same ones in any case."""
        old, new = self._old, self._new
        head += _alike_from(old[head:], new[head:])
        tail = _alike_from(old[head:][::-1], new[head:][::-1])
        middle = self._chained(range(head, len(old) - tail), range(head, len(new) - tail))
        ends = chain(range(-tail, 0))
        pairs = [*((at, at) for at in range(head)), *middle, *((len(old) + at, len(new) + at) for at in ends)]
        groups = self._grown(pairs)
        return Alignment(tuple(groups), tuple(self._moved(groups)))

    def _chained(self, old: range, new: range) -> list[Pair]:
        """The pairs that keep the most words in place, and those in the gaps between them that only few tell."""
        if not old or not new:
            return []
        few = len(old) * len(new) <= FEW
        found = _heaviest(list(self._scored(((i, j) for i in old for j in new) if few else self._likely(old, new))))
        if few or not found:
            return found
        ends = [(old.start - 1, new.start - 1), *found, (old.stop, new.stop)]
        gaps = [(range(a + 1, c), range(b + 1, d)) for (a, b), (c, d) in pairwise(ends)]
        small = (self._chained(*gap) for gap in gaps if len(gap[0]) * len(gap[1]) <= FEW)
        return sorted([*found, *chain.from_iterable(small)])

    def _likely(self, old: range, new: range) -> Iterator[Pair]:
        """The pairs that have two words in a row in common, which are not in too many paragraphs."""
        holders = [_holders(side, within) for side, within in ((self._old, old), (self._new, new))]
        pairs = set[Pair]()
        for run in holders[0].keys() & holders[1].keys():
            olds, news = holders[0][run], holders[1][run]
            if len(olds) <= OFTEN and len(news) <= OFTEN:
                pairs.update((i, j) for i in olds for j in news)
        yield from pairs

    def _scored(self, pairs: Iterator[Pair]) -> Iterator[tuple[int, int, float]]:
        """The pairs that are alike enough, each with the number of words that both have."""
        for i, j in pairs:
            self._done += 1
            if self._done % 1000 == 0:
                if self._stop():
                    raise Cancelled
                self._progress(i, len(self._old))
            one, other = self._old[i], self._new[j]
            share = Indel.normalized_similarity(one, other, score_cutoff=FLOOR)
            if share:
                yield i, j, share * (len(one) + len(other)) / 2

    def _grown(self, pairs: Sequence[Pair]) -> list[Group]:
        """The pairs as groups; what stands beside one and was split from it or joined to it is of the group."""
        groups = list[Group]()
        for number, (i, j) in enumerate(pairs):
            start = (groups[-1].old[-1], groups[-1].new[-1]) if groups else (-1, -1)
            end = pairs[number + 1] if number + 1 < len(pairs) else (len(self._old), len(self._new))
            groups.append(self._grow(Group((i,), (j,)), start, end))
        return groups

    def _grow(self, group: Group, start: Pair, end: Pair) -> Group:
        """A group with the paragraphs beside it that belong to it, of those between two others."""
        if self._old[group.old[0]] == self._new[group.new[0]]:
            return group
        while True:
            wider = [
                *self._wider(group, [replace(group, old=it) for it in _longer(group.old, start[0], end[0])]),
                *self._wider(group, [replace(group, new=it) for it in _longer(group.new, start[1], end[1])]),
            ]
            gain, best = max(wider, key=lambda it: it[0], default=(0.0, group))
            if gain < JOINED:
                return group
            group = best

    def _wider(self, group: Group, wider: Iterable[Group]) -> Iterator[tuple[float, Group]]:
        """Groups of one paragraph more, each with the share of its words that adds to what both sides have."""
        for it in wider:
            length = self._length(it) - self._length(group)
            if length:
                yield (self._common(it) - self._common(group)) / length, it

    def _length(self, group: Group) -> int:
        return sum(map(len, self._joined(group)))

    def _joined(self, group: Group) -> tuple[str, str]:
        return "".join(self._old[i] for i in group.old), "".join(self._new[j] for j in group.new)

    def _common(self, group: Group) -> int:
        return LCSseq.similarity(*self._joined(group))

    def _moved(self, groups: Sequence[Group]) -> Iterator[Pair]:
        """The paragraphs that are left over and stand, word for word, in another place of the other save."""
        olds, news = {at for it in groups for at in it.old}, {at for it in groups for at in it.new}
        places = defaultdict[str, list[int]](list)
        for j, words in enumerate(self._new):
            if j not in news and len(words) >= MOVED:
                places[words].append(j)
        for i, words in enumerate(self._old):
            if i not in olds and places.get(words):
                yield i, places[words].pop(0)


def signed(*sides: Iterable[Sequence[str]]) -> list[list[str]]:
    """Rows of words as strings of one sign for each word, which are compared at once."""
    signs = dict[str, str]()
    return [
        ["".join(signs.setdefault(word, chr(_FIRST + len(signs))) for word in words) for words in side]
        for side in sides
    ]


def _longer(held: tuple[int, ...], start: int, end: int) -> Iterator[tuple[int, ...]]:
    """Indices in a row with one more behind and before them, of those between two others."""
    if held[-1] + 1 < end:
        yield (*held, held[-1] + 1)
    if held[0] - 1 > start:
        yield (held[0] - 1, *held)


def _alike_from(one: Sequence[str], other: Sequence[str]) -> int:
    """How many paragraphs two saves begin with in common."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _holders(side: Sequence[str], within: range) -> dict[str, list[int]]:
    """The paragraphs that have two words in a row, by these."""
    found = defaultdict[str, list[int]](list)
    for at in within:
        for run in {side[at][place : place + 2] for place in range(len(side[at]) - 1)}:
            found[run].append(at)
    return found


def _heaviest(scored: list[tuple[int, int, float]]) -> list[Pair]:
    """The heaviest sequence of pairs in which both sides only go on."""
    scored.sort(key=lambda it: (it[0], -it[1]))
    size = 1 + max((j for _, j, _ in scored), default=0)
    tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)
    before = list[int]()
    for number, (_, j, weight) in enumerate(scored):
        best, at = (0.0, -1), j
        while at > 0:
            best, at = max(best, tree[at]), at & (at - 1)
        before.append(best[1])
        at = j + 1
        while at <= size:
            tree[at], at = max(tree[at], (best[0] + weight, number)), at + (at & -at)
    found, number = list[Pair](), max(tree)[1] if scored else -1
    while number >= 0:
        found.append(scored[number][:2])
        number = before[number]
    return found[::-1]
