"""Names of people that a model breaks off too early, and storms that look like people."""

import pytest

from readback.core.text import Span
from readback.extraction.shapes import completed, family_first, storms


@pytest.mark.parametrize(
    ("text", "found", "whole"),
    [
        ("the mayor, Park Won-soon, was", "Park", "Park Won-soon"),
        ("the mayor, Park Won-soon, was", "Park Won", "Park Won-soon"),
        ("Sultan Qaboos bin Said died", "Qaboos bin", "Qaboos bin Said"),
        ("his father, Said bin Taimur, was", "bin Taimur", "Said bin Taimur"),
        ("Haitham bin Tariq Al Said attended", "Haitham bin Tariq Al", "Haitham bin Tariq Al Said"),
        ("nominee James (Jim) Hedges made", "James", "James (Jim) Hedges"),
        ("nominee James “Jim” Hedges made", "James", "James “Jim” Hedges"),
        ("James (Ohio) made", "James", "James"),
        ("Ann Lee T-shirt sales", "Ann Lee", "Ann Lee"),
        ("Ingrid al-Vale said", "Ingrid al-Vale", "Ingrid al-Vale"),
        ("Vale said Monday", "Vale", "Vale"),
    ],
)
def test_a_name_is_completed_by_what_stands_beside_it(text, found, whole):
    start = text.index(found)
    assert completed(text, Span(start, start + len(found))).of(text) == whole


@pytest.mark.parametrize(
    ("name", "first"), [("Park Won-soon", True), ("Jean-Luc Moreau", False), ("Ann Lee-Smith", False), ("Park", False)]
)
def test_family_names_come_first_in_some_places(name, first):
    assert family_first(name) is first


def test_a_storm_is_no_person_in_the_whole_article(find):
    assert storms("Hurricane Dorian’s winds; Tropical Storm Iris; the storm Ana") == {"Dorian", "Iris"}
    found = find(
        "Hurricane Dorian reached the coast on Sunday. Ingrid Vale, who runs the harbour, watched it come.\n"
        "Dorian was the strongest in years. “We shut the gates,” Vale said. By Monday Dorian had moved north."
    )
    assert set(found.people) == {"Ingrid Vale"}


def test_a_family_name_that_comes_first_is_the_person_again(find):
    found = find(
        "The sculptor Kim Min-ji opened the hall in Busan on Monday. Kim had worked on it for three years. "
        "“It is done,” Kim said."
    )
    assert {name: len(mentions) for name, mentions in found.people.items()} == {"Kim Min-ji": 3}
