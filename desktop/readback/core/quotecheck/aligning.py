"""Which words of a quotation are which words of a source: runs of words that both have, chained.

A chain follows the quotation; in the source it may go on after a gap, or, at a price, anywhere. Within the gaps the
words are then matched one by one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

Pair = tuple[int, int]
"""The index of a word of the quotation, and that of the source's word."""

JUMP = 2.0
"""What it costs to go on somewhere else; a word that is not common weighs 1."""

COMMON = 0.3
"""What a common word weighs."""

_STEP, _LACK = 0.12, 0.1
_NEAR = 40  # words; within so many a gap is a gap and no jump
_OFTEN = 40
_MOST = 400


@dataclass(frozen=True, slots=True)
class _Run:
    """Words in a row that both have."""

    at: int
    source: int
    length: int

    def cut(self, by: int) -> "_Run":
        return _Run(self.at + by, self.source + by, self.length - by)


def aligned(quoted: Sequence[str], source: Sequence[str], weights: Mapping[str, float]) -> tuple[Pair, ...]:
    """The pairs of words that are the same, in the order of the quotation; none where nothing telling is common."""
    chain = _chain(_runs(quoted, source, weights), quoted, weights)
    pairs = [(run.at + step, run.source + step) for run in chain for step in range(run.length)]
    return _filled(pairs, quoted, source) if pairs else ()


def _runs(quoted: Sequence[str], source: Sequence[str], weights: Mapping[str, float]) -> list[_Run]:
    """The longest runs that both have; single common words are no runs."""
    places = dict[str, list[int]]()
    for place, key in enumerate(source):
        places.setdefault(key, []).append(place)
    found = list[_Run]()
    for at, key in enumerate(quoted):
        before = quoted[at - 1] if at else None
        for place in places.get(key, ())[:_OFTEN]:
            if before is not None and place and source[place - 1] == before:
                continue
            length = 1
            while (
                at + length < len(quoted)
                and place + length < len(source)
                and quoted[at + length] == source[place + length]
            ):
                length += 1
            if length > 1 or weights.get(key, 1.0) >= 1:
                found.append(_Run(at, place, length))
    if len(found) > _MOST:
        found = sorted(sorted(found, key=lambda run: run.length, reverse=True)[:_MOST], key=lambda run: run.at)
    return found


def _weight(run: _Run, quoted: Sequence[str], weights: Mapping[str, float]) -> float:
    words = sum(weights.get(key, 1.0) for key in quoted[run.at : run.at + run.length])
    return words + 0.25 * (run.length - 1)


def _chain(runs: Sequence[_Run], quoted: Sequence[str], weights: Mapping[str, float]) -> list[_Run]:
    """The chain of runs that weighs most."""
    best = list[tuple[float, int, _Run]]()
    for run in runs:
        score, before, mine = _weight(run, quoted, weights), -1, run
        for number, (so_far, _, last) in enumerate(best):
            joined = _joined(last, run)
            if joined is None:
                continue
            total = so_far + _weight(joined, quoted, weights) - _cost(last, joined)
            if total > score:
                score, before, mine = total, number, joined
        best.append((score, before, mine))
    chain = list[_Run]()
    number = max(range(len(best)), key=lambda it: best[it][0], default=-1)
    while number >= 0:
        _, before, run = best[number]
        chain.append(run)
        number = before
    return chain[::-1]


def _joined(last: _Run, run: _Run) -> _Run | None:
    """What of a run can follow on another; None where it lies within it."""
    over = last.at + last.length - run.at
    if run.source >= last.source:
        over = max(over, last.source + last.length - run.source)
    over = max(0, over)
    return run.cut(over) if over < run.length else None


def _cost(last: _Run, run: _Run) -> float:
    lack = run.at - last.at - last.length
    gap = run.source - last.source - last.length
    between = _STEP * abs(gap - lack) + _LACK * max(lack, 0) if 0 <= gap <= _NEAR + lack else JUMP
    return min(between + (0.2 if gap or lack else 0.0), JUMP + _LACK * lack)


def _filled(pairs: list[Pair], quoted: Sequence[str], source: Sequence[str]) -> tuple[Pair, ...]:
    """The pairs, with those in the gaps and at the ends."""
    found = _before(pairs[0], quoted, source)
    for (at, place), (next_at, next_place) in zip(pairs, [*pairs[1:], (len(quoted), -1)], strict=True):
        found.append((at, place))
        gap = range(at + 1, next_at)
        if next_place < 0:
            end = min(len(source), place + 3 + len(gap))
            found += [
                (at + 1 + one, place + 1 + other) for one, other in _next(quoted[at + 1 :], source[place + 1 : end])
            ]
        elif gap and 0 < next_place - place <= _NEAR + len(gap):
            found += _matched(quoted, source, gap, range(place + 1, next_place))
    return tuple(found)


def _before(first: Pair, quoted: Sequence[str], source: Sequence[str]) -> list[Pair]:
    """The pairs before the first one, as near to it as can be."""
    at, place = first
    start = max(0, place - at - 2)
    found = _next(quoted[:at][::-1], source[start:place][::-1])
    return [(at - 1 - one, place - 1 - other) for one, other in reversed(found)]


def _next(quoted: Sequence[str], source: Sequence[str]) -> list[Pair]:
    """The words that are the same, each as near to where the last ones were as can be."""
    found, at = list[Pair](), 0
    for number, key in enumerate(quoted):
        place = next((place for place in range(at, len(source)) if source[place] == key), -1)
        if place >= 0:
            found.append((number, place))
            at = place + 1
    return found


def _matched(quoted: Sequence[str], source: Sequence[str], gap: range, places: range) -> list[Pair]:
    """The words of two gaps that are the same, as many as can be without crossing."""
    one, other = quoted[gap.start : gap.stop], source[places.start : places.stop]
    if not one or not other or not {*one} & {*other}:
        return []
    return [
        (gap.start + block.src_start + step, places.start + block.dest_start + step)
        for block in LCSseq.opcodes(one, other)
        if block.tag == "equal"
        for step in range(block.src_end - block.src_start)
    ]
