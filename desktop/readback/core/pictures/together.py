"""Who and what stands in one paragraph: what a graph is drawn of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from readback.core.analysis import Kind
from readback.core.pictures.facts import Facts, Key, Met, Spot, all_met, called, earliest_first, spots_of

MOST_NAMES, MOST_TIES = 40, 120
"""More of them would not be told apart in a picture."""


@dataclass(frozen=True, slots=True)
class Node:
    """A person, place or organisation, and where it is named."""

    name: str
    kind: Kind
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """Two of the nodes, by their numbers, and where they stand together: one place for each paragraph."""

    one: int
    other: int
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Web:
    """Those named most among all that stand together with anybody, and the strongest of their ties.

    `names` and `ties_in_all` count what there is, drawn or not; `strongest` how many of all ties are as strong as the
    first, which is always drawn.
    """

    nodes: tuple[Node, ...] = ()
    ties: tuple[Tie, ...] = ()
    names: int = 0
    ties_in_all: int = 0
    strongest: int = 0


def together_in(facts: Iterable[Facts], most: int = MOST_NAMES, most_ties: int = MOST_TIES) -> Web:
    """The names that share paragraphs, the headline counting as one."""
    articles = earliest_first(facts)
    met: dict[Key, list[Met]] = {}
    for it in all_met(articles):
        met.setdefault(it.key, []).append(it)
    pairs = _pairs(articles)
    tied = {key for pair in pairs for key in pair}
    strength = max(map(len, pairs.values()), default=0)
    strongest = sorted(pair for pair, spots in pairs.items() if len(spots) == strength)
    first = strongest[0] if strongest else ()
    shown = sorted(tied, key=lambda key: (key not in first, -len(met[key]), key))[:most]
    shown.sort(key=lambda key: (-len(met[key]), key))
    numbers = {key: number for number, key in enumerate(shown)}
    ties = sorted(_ties(pairs, numbers), key=lambda it: (-len(it.spots), it.one, it.other))[:most_ties]
    nodes = [Node(called(met[key]), key[1], spots_of(met[key])) for key in shown]
    return replace(_web(ties, nodes), names=len(tied), ties_in_all=len(pairs), strongest=len(strongest))


def _web(ties: Sequence[Tie], nodes: Sequence[Node]) -> Web:
    """A web without the nodes that none of its ties leads to."""
    kept = sorted({number for it in ties for number in (it.one, it.other)})
    anew = {number: at for at, number in enumerate(kept)}
    moved = tuple(Tie(anew[it.one], anew[it.other], it.spots) for it in ties)
    return Web(tuple(nodes[number] for number in kept), moved)


def _pairs(articles: Iterable[Facts]) -> Mapping[tuple[Key, Key], list[Spot]]:
    """The place of each pair in each of its paragraphs, which is that of the first of the two."""
    pairs: dict[tuple[Key, Key], list[Spot]] = {}
    for one in articles:
        paragraphs: dict[int, dict[Key, Spot]] = {}
        for it in one.met:
            paragraphs.setdefault(it.spot.paragraph, {}).setdefault(it.key, it.spot)
        for here in paragraphs.values():
            for first, second in combinations(here, 2):  # in the order of the text
                pair = (first, second) if first < second else (second, first)
                pairs.setdefault(pair, []).append(here[first])
    return pairs


def _ties(pairs: Mapping[tuple[Key, Key], list[Spot]], numbers: Mapping[Key, int]) -> Iterable[Tie]:
    for (first, second), spots in pairs.items():
        if first in numbers and second in numbers:
            one, other = sorted((numbers[first], numbers[second]))
            yield Tie(one, other, tuple(spots))
