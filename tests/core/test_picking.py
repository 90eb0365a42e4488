"""Names are found by what a reader types of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.picking import Picker

NAMES = ["Go to the harbour", "Miriam Økland", "Mira Okonjo", "Harbour, the old", "Émile Oak", "O'Bagy, Elizabeth"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("mir", ["Miriam Økland", "Mira Okonjo"]),
        ("OKLAND", ["Miriam Økland"]),
        ("ok mi", ["Miriam Økland", "Mira Okonjo"]),
        ("emile", ["Émile Oak"]),
        ("harbour", ["Harbour, the old", "Go to the harbour"]),
        ("bour", ["Go to the harbour", "Harbour, the old"]),
        ("gtth", ["Go to the harbour"]),
        ("gh", ["Go to the harbour"]),
        ("hg", []),
        ("o’bagy", ["O'Bagy, Elizabeth"]),
        ("Mirjam", ["Miriam Økland", "Mira Okonjo"]),
        ("elizabteh", ["O'Bagy, Elizabeth"]),
        ("mrm", ["Miriam Økland"]),
        ("elzb", ["O'Bagy, Elizabeth"]),
        ("hrbr", ["Go to the harbour", "Harbour, the old"]),
        ("gld", []),
        ("mxz", []),
        ("zebra crossing", []),
    ],
)
def test_what_is_typed_picks_the_names_that_come_near(typed: str, expected: list[str]) -> None:
    assert [NAMES[number] for number in Picker(NAMES).pick(typed, 9)] == expected


def test_a_name_that_is_typed_whole_stands_first_and_nothing_typed_picks_the_first_names() -> None:
    names = ["Oakham", "Oak"]
    assert list(Picker(names).pick("oak", 9)) == [1, 0]
    assert list(Picker(names).pick(" ", 1)) == list(Picker(names).pick("…", 1)) == [0]
    assert list(Picker(names).pick("oak", 1)) == [1]


@given(st.lists(st.text(max_size=12), max_size=8), st.data())
def test_every_name_is_found_by_itself(names: list[str], data: st.DataObject) -> None:
    picker = Picker(names)
    for number, name in enumerate(names):
        found = list(picker.pick(name, len(names)))
        assert number in found
        assert len(set(found)) == len(found)
    typed = data.draw(st.text(max_size=8))
    assert len(picker.pick(typed, 3)) <= 3
