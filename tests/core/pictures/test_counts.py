"""Who is named, quoted and reported how much."""

from hypothesis import given, settings

from core.pictures.made import article, articles
from readback.core.analysis import Kind
from readback.core.pictures.counts import Counted, Order, counted_in, in_order
from readback.core.pictures.facts import Facts

ALL = frozenset(Kind)
PERSON, PLACE = Kind.PERSON, Kind.PLACE


def told(found: tuple[Counted, ...]) -> list[tuple[str, int, int, int]]:
    return [(it.name, len(it.named), len(it.quoted), len(it.reported)) for it in found]


def test_those_quoted_most_come_first_or_those_named_most() -> None:
    facts = [
        article({1: [("Vale", PERSON)], 2: [("Ellery", PLACE)] * 3}, [("Vale", PERSON, False), ("Vale", PERSON, True)]),
        article({1: [("vale", PERSON)]}, [("O’Rell", PERSON, False)], id="b"),
    ]
    found = counted_in(facts)
    assert told(in_order(found, Order.QUOTED, ALL)) == [
        ("Vale", 2, 1, 1),
        ("O’Rell", 0, 1, 0),
        ("Ellery", 3, 0, 0),
    ]
    assert told(in_order(counted_in(facts), Order.NAMED, ALL)) == [
        ("Ellery", 3, 0, 0),
        ("Vale", 2, 1, 1),
        ("O’Rell", 0, 1, 0),
    ]


def test_two_of_one_name_and_other_kinds_are_two() -> None:
    facts = [article({1: [("Ellery", PLACE), ("Ellery", PERSON)]})]
    assert len(in_order(counted_in(facts), Order.NAMED, ALL)) == 2
    assert told(in_order(counted_in(facts), Order.NAMED, frozenset({PLACE}))) == [("Ellery", 1, 0, 0)]


def test_speakers_without_a_name_are_told_last_and_only_among_all() -> None:
    facts = [article({1: [("Vale", PERSON)]}, [("", None, False), ("", None, True), ("Vale", PERSON, False)])]
    found = in_order(counted_in(facts), Order.QUOTED, ALL)
    assert told(found) == [("Vale", 1, 1, 0), ("", 0, 1, 1)]
    assert found[-1].kind is None
    assert told(in_order(counted_in(facts), Order.QUOTED, frozenset({PERSON}))) == [("Vale", 1, 1, 0)]


@given(articles())
@settings(max_examples=60)
def test_every_mention_and_quotation_is_counted_once_and_leads_to_its_own_place(facts: list[Facts]) -> None:
    found = in_order(counted_in(facts), Order.QUOTED, ALL)
    spots = [spot for it in found for spot in it.spots]
    there = [met.spot for it in facts for met in it.met] + [heard.spot for it in facts for heard in it.heard]
    assert sorted((spot.source.article, spot.span) for spot in spots) == sorted(
        (spot.source.article, spot.span) for spot in there
    )
    assert [len(it.quoted) for it in found if it.kind] == sorted(
        (len(it.quoted) for it in found if it.kind), reverse=True
    )
    parts = [in_order(counted_in(facts), Order.QUOTED, frozenset({kind})) for kind in Kind]
    assert sum(map(len, parts)) == len([it for it in found if it.kind])
