"""Places for the nodes of a graph, as if springs drew together what is tied (Fruchterman and Reingold, 1991)."""

from math import atan2, cos, log1p, sin

import networkx as nx

from readback.core.ports import Ties

SEED, TURNS = 7, 120
"""The picture of a graph is the same each time."""

SLACK = 0.6
"""How strongly parts that nothing ties together are held in the picture."""

EVEN = 0.55
"""How far the places are evened out, from 0 to 1: springs leave most of a picture empty."""


def arranged(count: int, ties: Ties) -> tuple[tuple[float, float], ...]:
    """A place for each of so many nodes, both ways from 0 to 1.

    A tie is two nodes, by their numbers, and how strong it is. Takes about a tenth of a second for forty nodes.
    """
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_weighted_edges_from((one, other, log1p(strength)) for one, other, strength in ties)
    _hold_together(graph)
    if count < 3:
        return tuple((0.5 if count == 1 else float(number), 0.5) for number in range(count))
    places = nx.spring_layout(graph, iterations=TURNS, seed=SEED, method="force", k=2.2 / count**0.5)
    return _spread(_level([(float(places[number][0]), float(places[number][1])) for number in range(count)]))


def _hold_together(graph: nx.Graph) -> None:
    """Ties the first nodes of the parts loosely to the largest part: they would be driven apart for ever."""
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    for part in parts[1:]:
        graph.add_edge(min(parts[0]), min(part), weight=SLACK)


def _level(places: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The places turned so that they reach furthest from left to right: what hangs in a row would lie aslant."""
    middle = [sum(place[axis] for place in places) / len(places) for axis in (0, 1)]
    moved = [(x - middle[0], y - middle[1]) for x, y in places]
    across, up = sum(x * x for x, _ in moved), sum(y * y for _, y in moved)
    angle = atan2(2 * sum(x * y for x, y in moved), across - up) / 2
    turn, lift = cos(angle), sin(angle)
    return [(round(x * turn + y * lift, 6), round(y * turn - x * lift, 6)) for x, y in moved]


def _spread(places: list[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """The places moved so that they fill the picture: crowds are thinned, and who is left of whom stays so."""
    across, up = (_evened([place[axis] for place in places]) for axis in (0, 1))
    return tuple(zip(across, up, strict=True))


def _evened(values: list[float]) -> list[float]:
    """Numbers from 0 to 1 that lie between those given and the same distance from each to the next."""
    ranks = {at: rank / (len(values) - 1) for rank, at in enumerate(sorted(range(len(values)), key=values.__getitem__))}
    mixed = [(1 - EVEN) * share + EVEN * ranks[at] for at, share in enumerate(_shares(values))]
    return _shares(mixed)


def _shares(values: list[float]) -> list[float]:
    """Numbers moved and scaled so that they reach from 0 to 1."""
    least, most = min(values), max(values)
    return [(value - least) / max(most - least, 1e-9) for value in values]
