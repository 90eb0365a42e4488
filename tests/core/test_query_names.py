"""The fields of the query language in the languages of the window."""

from datetime import date

import pytest

from readback.core.notes import COLOURS
from readback.core.query import Filter, parse
from readback.core.query_names import COLOUR_OF, FIELDS, PLACES, Field, Within, field_name
from readback.core.text import folded

TODAY = date(2026, 5, 20)


def only(text: str) -> Filter:
    (term,) = parse(text, TODAY).fields
    assert isinstance(term.what, Filter)
    return term.what


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("Person:Brook", "person:Brook"),
        ("personne:Brook", "person:Brook"),
        ("sprecher:“Ada Brook”", "said-by:“Ada Brook”"),
        ("Sprecherin:Brook", "said-by:Brook"),
        ("locuteur:Brook", "speaker:Brook"),
        ("ort:Skarholm", "place:Skarholm"),
        ("lieu:Skarholm", "place:Skarholm"),
        ("schlagwort:prüfen", "tag:prüfen"),
        ("étiquette:prüfen", "tag:prüfen"),
        ("farbe:grün", "colour:green"),
        ("couleur:vert", "color:green"),
        ("in:titel", "in:title"),
        ("dans:citations", "in:quotes"),
        ("vor:2026-05", "before:2026-05"),
        ("nach:2025", "after:2025"),
        ("après:2025", "after:2025"),
        ("apres:2025", "after:2025"),
        ("geöffnet:3w", "opened:3w"),
        ("geoffnet:3w", "opened:3w"),
        ("ouvert:3w", "opened:3w"),
        ("projekt:Hafen", "project:Hafen"),
        ("projet:Hafen", "project:Hafen"),
    ],
)
def test_a_field_means_the_same_in_every_language(typed: str, english: str) -> None:
    assert only(typed) == only(english)


def test_every_language_names_every_field_and_place() -> None:
    assert FIELDS.keys() == PLACES.keys()
    assert all(set(names) == set(Field) for names in FIELDS.values())
    assert all(set(names) == set(Within) for names in PLACES.values())
    assert set(COLOUR_OF.values()) == set(COLOURS)


def test_no_name_stands_for_two_fields_or_places() -> None:
    fields = [(folded(name), field) for names in FIELDS.values() for field, all_ in names.items() for name in all_]
    places = [(folded(name), place) for names in PLACES.values() for place, name in names.items()]
    for meanings in (set(fields), set(places)):
        assert len({name for name, _ in meanings}) == len(meanings)


def test_a_language_that_is_not_spoken_gets_the_english_name() -> None:
    assert field_name(Field.SAID_BY, "de") == "sprecher"
    assert field_name(Field.SAID_BY, "sv") == "said-by"
