"""Places on the map, and those that are not."""

from hypothesis import given, settings

from core.pictures.made import article, articles
from readback.core.analysis import Kind
from readback.core.pictures.facts import Facts
from readback.core.pictures.located import located_in

PLACE = Kind.PLACE


def test_places_are_told_with_where_they_lie_those_named_most_first() -> None:
    facts = [
        article({1: [("Ellery", PLACE), ("Vale", Kind.PERSON)]}, at={"Ellery": (10.0, 20.0)}),
        article({1: [("ellery", PLACE), ("Skarholm", PLACE)]}, id="b", at={"ellery": (10.0, 20.0)}),
    ]
    found = [(it.name, it.coordinates, len(it.spots)) for it in located_in(facts)]
    assert found == [("Ellery", (10.0, 20.0), 2), ("Skarholm", None, 1)]


def test_two_places_of_one_name_are_two() -> None:
    facts = [
        article({1: [("Ellery", PLACE)]}, at={"Ellery": (10.0, 20.0)}),
        article({1: [("Ellery", PLACE)]}, id="b", at={"Ellery": (-30.0, 5.0)}),
        article({1: [("Ellery", PLACE)]}, id="c"),
    ]
    assert {it.coordinates for it in located_in(facts)} == {(10.0, 20.0), (-30.0, 5.0), None}


@given(articles())
@settings(max_examples=60)
def test_no_mention_of_a_place_is_dropped(facts: list[Facts]) -> None:
    counts = [len(it.spots) for it in located_in(facts)]
    assert sum(counts) == sum(met.kind is PLACE for it in facts for met in it.met)
    assert counts == sorted(counts, reverse=True)
