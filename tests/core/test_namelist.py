"""Lists of names: lines, and tables from spreadsheets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.namelist import MOST_NAMES, names_in
from readback.core.text import folded, tidy


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ()),
        ("\n \n", ()),
        ("Mira Okonjo\n  Ada   Thorne \n", ("Mira Okonjo", "Ada Thorne")),
        ("Okonjo, Mira\nAda Thorne", ("Okonjo, Mira", "Ada Thorne")),
        ('"Okonjo, Mira"\nAda Thorne', ("Okonjo, Mira", "Ada Thorne")),
        ("Mira\nMIRA\nMíra\nAda", ("Mira", "Ada")),
        ("id,Name,town\n1,Mira Okonjo,Ellery\n2,Ada Thorne,Orne", ("Mira Okonjo", "Ada Thorne")),
        ("Mira Okonjo\tEllery\nAda Thorne\tOrne", ("Mira Okonjo", "Ada Thorne")),
        ("\ufeffname;born\nMira;1970\n;1971\n", ("Mira",)),
        ('"Weiß, Jürgen";x\n"Ada";y', ("Weiß, Jürgen", "Ada")),
    ],
)
def test_names_are_taken_from_lines_and_tables(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text) == names


def test_a_list_without_end_has_one() -> None:
    assert len(names_in("\n".join(f"Name {number}" for number in range(MOST_NAMES + 5)))) == MOST_NAMES


@given(st.text(max_size=80))
def test_whatever_is_pasted_gives_tidy_names_once(text: str) -> None:
    names = names_in(text)
    assert all(name and tidy(name) == name for name in names)
    assert len({folded(name) for name in names}) == len(names)
