"""Where the nodes of a graph stand."""

from math import dist
from statistics import mean

from hypothesis import given, settings
from hypothesis import strategies as st

from readback.layout import arranged


def test_what_is_tied_stands_nearer_on_the_whole_than_what_is_not() -> None:
    cliques = [(a, b, 3) for half in (range(4), range(4, 8)) for a in half for b in half if a < b]
    places = arranged(8, [*cliques, (0, 4, 1)])
    inside = [dist(places[a], places[b]) for a, b, _ in cliques]
    across = [dist(places[a], places[b]) for a in range(1, 4) for b in range(5, 8)]
    assert mean(inside) < 0.6 * mean(across)


def test_parts_that_nothing_ties_stay_in_the_picture_and_apart() -> None:
    places = arranged(6, [(0, 1, 2), (2, 3, 2), (4, 5, 2)])
    assert min(dist(places[a], places[b]) for a in (0, 1) for b in (2, 3, 4, 5)) > 0.1


def test_what_hangs_in_a_row_does_not_lie_on_one_line() -> None:
    places = arranged(6, [(number, number + 1, 1) for number in range(5)])
    order = [places.index(place) for place in sorted(places)]
    assert order in ([0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0])
    assert {x == y or x == 1 - y for x, y in places} != {True}


def test_few_nodes_have_places_too() -> None:
    assert arranged(0, []) == ()
    assert arranged(1, []) == ((0.5, 0.5),)
    assert arranged(2, [(0, 1, 1)]) == ((0.0, 0.5), (1.0, 0.5))


@given(st.data())
@settings(max_examples=20)
def test_the_same_graph_looks_the_same_and_fills_its_picture(data: st.DataObject) -> None:
    count = data.draw(st.integers(3, 12))
    node = st.integers(0, count - 1)
    drawn = data.draw(st.lists(st.tuples(node, node, st.integers(1, 9)), max_size=20))
    ties = [tie for tie in drawn if tie[0] != tie[1]]
    places = arranged(count, ties)
    assert places == arranged(count, ties)
    assert len(places) == count
    for axis in (0, 1):
        assert (min(it[axis] for it in places), max(it[axis] for it in places)) == (0, 1)
