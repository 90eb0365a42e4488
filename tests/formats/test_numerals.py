"""Numbers as lists and notes print them."""

import pytest

from readback.formats.numerals import letter, number_in, roman


@pytest.mark.parametrize(
    ("number", "signs"),
    [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (1994, "mcmxciv"), (0, "0"), (9999, "9999")],
)
def test_roman_numerals(number, signs):
    assert roman(number) == signs


@pytest.mark.parametrize(("number", "sign"), [(1, "a"), (26, "z"), (27, "aa"), (53, "aaa"), (0, "0")])
def test_letters_go_on_double_after_z(number, sign):
    assert letter(number) == sign


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("٣", 3),
        ("0", 0),
        ("99999", 99999),
        ("9" * 5000, 7),
        ("-1", 7),
        ("²", 7),
        ("x", 7),
        ("", 7),
        (None, 7),
    ],
)
def test_a_number_in_a_file_is_one_that_can_be_meant(text, number):
    assert number_in(text, 7) == number
