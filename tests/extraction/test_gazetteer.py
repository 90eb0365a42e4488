"""Where places are, and which of several places of one name is meant."""

import pytest

from readback.core.analysis import Entity, Kind, Mention
from readback.core.text import Span
from readback.extraction.gazetteer import Gazetteer
from readback.resources import resource


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.read(resource("gazetteer") / "places.tsv")


def located(gazetteer: Gazetteer, text: str, *names: str) -> dict[str, tuple[int, int] | None]:
    """The places named in a text, in whole degrees."""
    entities = [Entity(name, Kind.PLACE, name) for name in names]
    mentions = [Mention(Span(text.index(name), text.index(name) + len(name)), Kind.PLACE, name) for name in names]
    found = gazetteer.located(text, entities, mentions)
    return {it.name: (round(it.coordinates[0]), round(it.coordinates[1])) if it.coordinates else None for it in found}


@pytest.mark.parametrize(
    ("text", "names", "point"),
    [
        ("in Paris", ["Paris"], (49, 2)),
        ("in Paris, Texas", ["Paris", "Texas"], (34, -96)),
        ("in Damascus, as the U.S. said", ["Damascus", "U.S."], (34, 36)),
        ("in Tbilisi, Georgia", ["Georgia", "Tbilisi"], (42, 43)),
        ("in Atlanta, Georgia", ["Georgia", "Atlanta"], (33, -84)),
        ("in Washington, D.C.", ["Washington, D.C."], (39, -77)),
        ("in KYIV", ["KYIV"], (50, 31)),
        ("in São Paulo", ["São Paulo"], (-24, -47)),
        ("in Skarholm", ["Skarholm"], None),
        ("at a|b", ["a|b"], None),
        ("at a\tb", ["a\tb"], None),
    ],
)
def test_a_place_is_the_likeliest_of_its_name(gazetteer, text, names, point):
    ordered = sorted(names, key=text.index)
    assert located(gazetteer, text, *ordered)[names[0]] == point


def test_the_names_of_one_country_have_one_place(gazetteer):
    text = "U.S. and US and America and United States"
    assert len(set(located(gazetteer, text, "U.S.", "US", "America", "United States").values())) == 1


def test_another_form_is_looked_up_where_the_name_is_not_known(gazetteer):
    (found,) = gazetteer.located("", [Entity("e", Kind.PLACE, "the capital of Portugal", ("Lisbon",))], [])
    assert found.coordinates is not None


def test_people_have_no_place(gazetteer):
    person = Entity("e", Kind.PERSON, "Paris")
    assert gazetteer.located("Paris", [person], [Mention(Span(0, 5), Kind.PERSON, "e")]) == (person,)
