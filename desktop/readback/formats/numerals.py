"""Numbers as files give them, and as lists and notes print them: letters and Roman numerals."""

from collections.abc import Callable, Mapping

_LONGEST = 5  # digits; a list, a page or a level of a larger number is a mistake or worse

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def number_in(text: str | None, usual: int) -> int:
    """The number that a file gives in digits; the usual one where it gives none, or one that cannot be meant."""
    return int(text) if text and text.isdecimal() and len(text) <= _LONGEST else usual


def roman(number: int) -> str:
    """A number from 1 to 3999 in small Roman numerals; any other in digits."""
    if not 0 < number < 4000:
        return str(number)
    signs = ""
    for worth, sign in _ROMAN:
        signs += sign * (number // worth)
        number %= worth
    return signs


def letter(number: int) -> str:
    """The item's letter as word processors have it: a to z, then aa, bb, …; in digits below 1."""
    if number < 1:
        return str(number)
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * min(times + 1, 10)


SIGNS: Mapping[str, Callable[[int], str]] = {
    "1": str,
    "a": letter,
    "A": lambda number: letter(number).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}
"""How a number is printed, by what the first one looks like."""
