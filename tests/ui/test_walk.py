"""Going through places, and back to where one was."""

from hypothesis import given
from hypothesis import strategies as st

from readback.core.text import Span
from readback.ui.walk import MOST_PLACES, History, Place, Step, walk

PLACES = [(Span(10, 12), "b"), (Span(0, 3), "a"), (Span(20, 25), "a")]
starts = st.lists(st.integers(0, 1000), min_size=1, unique=True)


def test_a_walk_is_in_the_order_of_the_text() -> None:
    made = walk(Step.MENTION, PLACES)
    assert made is not None
    assert made.spans == (Span(0, 3), Span(10, 12), Span(20, 25))
    assert made.keys == ("a", "b", "a")


def test_the_places_of_one_row_are_known_wherever_the_walk_is() -> None:
    made = walk(Step.MENTION, PLACES)
    assert made is not None
    assert list(made.same) == [0, 2]
    assert list(made.moved(1).same) == [1]
    assert list(made.at_key("a").moved(2).same) == [0, 2]
    assert made == walk(Step.MENTION, PLACES)


def test_there_is_no_walk_without_places() -> None:
    assert walk(Step.FIND, []) is None


@given(starts, st.integers(-50, 50))
def test_going_on_as_often_as_there_are_places_ends_where_it_began(at: list[int], by: int) -> None:
    made = walk(Step.MENTION, [(Span(start, start + 1), "") for start in at])
    assert made is not None
    begun = made.moved(by)
    here = begun
    seen = []
    for _ in at:
        here = here.moved(1)
        seen.append(here.span)
    assert here == begun
    assert sorted(seen) == list(made.spans)


@given(starts, st.integers(0, 1000))
def test_from_a_position_one_goes_to_the_nearest_place_or_round(at: list[int], position: int) -> None:
    made = walk(Step.MENTION, [(Span(start, start + 1), "") for start in at])
    assert made is not None
    later, earlier = [it for it in at if it > position], [it for it in at if it < position]
    assert made.from_(position, 1).span.start == (min(later) if later else min(at))
    assert made.from_(position, -1).span.start == (max(earlier) if earlier else max(at))


def test_a_row_is_found_by_its_key() -> None:
    made = walk(Step.MENTION, PLACES)
    assert made is not None
    assert made.at_key("b").key == "b"
    assert made.at_key("b").span == Span(10, 12)


def test_back_and_forward_go_the_same_way() -> None:
    history = History()
    first, second, third = (Place("x", at) for at in (0, 50, 90))
    assert history.ways == (False, False)
    history.leave(first)
    history.leave(second)
    assert history.back(third) == second
    assert history.back(second) == first
    assert history.ways == (False, True)
    assert history.back(first) is None
    assert history.forward(first) == second
    assert history.forward(second) == third
    assert history.ways == (True, False)


def test_a_jump_forgets_the_way_forward() -> None:
    history = History()
    history.leave(Place("x", 0))
    history.back(Place("x", 9))
    history.leave(Place("x", 4))
    assert history.ways == (True, False)


def test_where_one_is_already_one_is_not_sent() -> None:
    history = History()
    history.leave(Place("x", 0))
    history.leave(Place("x", 0))
    history.leave(Place("x", 7))
    assert history.back(Place("x", 7)) == Place("x", 0)
    assert history.back(Place("x", 0)) is None


def test_it_is_not_remembered_for_ever() -> None:
    history = History()
    for at in range(3 * MOST_PLACES):
        history.leave(Place("x", at))
    count, here = 0, Place("x", -1)
    while (place := history.back(here)) is not None:
        count, here = count + 1, place
    assert count == MOST_PLACES
