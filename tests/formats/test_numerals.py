"""Numbers as lists and notes print them."""

import pytest

from readback.formats.numerals import letter, roman


@pytest.mark.parametrize(
    ("number", "signs"),
    [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (1994, "mcmxciv"), (0, "0"), (9999, "9999")],
)
def test_roman_numerals(number, signs):
    assert roman(number) == signs


@pytest.mark.parametrize(("number", "sign"), [(1, "a"), (26, "z"), (27, "aa"), (53, "aaa"), (0, "0")])
def test_letters_go_on_double_after_z(number, sign):
    assert letter(number) == sign
