"""Names of files that every system takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.filenames import LONGEST, file_name, file_names, is_unnamable


@given(st.text())
def test_a_name_is_taken_by_every_system_or_there_is_none(title: str) -> None:
    name = file_name(title)
    assert name == "" or not is_unnamable(name)
    assert len(name) <= LONGEST + 1
    assert len(name.encode()) <= 2 * LONGEST + 1


@given(st.lists(st.text(max_size=4), max_size=8))
def test_no_two_are_alike_where_large_letters_are_small_ones(titles: list[str]) -> None:
    names = file_names(titles, "Untitled")
    assert len({it.casefold() for it in names}) == len(titles)
    assert not any(map(is_unnamable, names))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Why: the “pier” closed?", "Why the “pier” closed"),
        ("a/b\\c", "a b c"),
        ("CON", "CON_"),
        ("nul.md", "nul.md_"),
        ("Ends with dots...", "Ends with dots"),
        ("[[link]] #tag", "link tag"),
        ("///", ""),
        ("", ""),
    ],
)
def test_what_becomes_of_a_title(title: str, name: str) -> None:
    assert file_name(title) == name


def test_titles_that_are_the_same_are_numbered() -> None:
    assert file_names(["Pier", "PIER", "", "?"], "Untitled") == ["Pier", "PIER 2", "Untitled", "Untitled 2"]


@pytest.mark.parametrize("name", ["a:b", "a.txt:stream", "COM1", "x ", "x.", "", "a\nb", "what?"])
def test_names_that_windows_does_not_take(name: str) -> None:
    assert is_unnamable(name)
