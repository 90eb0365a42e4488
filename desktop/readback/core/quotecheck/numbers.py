"""Numbers as values: ten is 10, 1.2 million is 1,200,000, 5 per cent is 5%."""

import re
from collections.abc import Sequence
from decimal import Decimal

from readback.core.quotecheck.wording import Wording

SIGN = "#"
"""Begins what a number is compared by; its unit stands behind a stroke."""

_DIGITS = re.compile(r"-?\d+(?:[.,'’ ]\d+)*")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|er|e|ème)")
_POINTS = {"de": ",", "fr": ","}
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_CURRENCY = {"$": "$", "us$": "$", "€": "€", "£": "£", "¥": "¥"}
_FIRST = frozenset({"a", *_CURRENCY})


def begins_number(key: str, wording: Wording) -> bool:
    """Whether a number may begin with a word: told at once, since most words begin none."""
    return key[-1:].isdigit() or key[:1].isdigit() or key in wording.numbers or key in wording.ordinals or key in _FIRST


def value_at(keys: Sequence[str], wording: Wording, language: str) -> tuple[str, int]:
    """What the number is compared by that these words begin with, and how many of them it takes; 0 where none does."""
    if not keys:
        return "", 0
    money = _CURRENCY.get(keys[0], "")
    value, count = _value(keys[1:] if money else keys, wording, language)
    if value is None:
        return _ordinal(keys[0], wording)
    if money:
        return f"{SIGN}{_shown(value)}|{money}", count + 1
    for length in (2, 1):
        unit = wording.units.get(tuple(keys[count : count + length]))
        if unit and len(keys) >= count + length:
            return f"{SIGN}{_shown(value)}|{unit}", count + length
    return f"{SIGN}{_shown(value)}", count


def parts(key: str) -> tuple[str, str]:
    """The value and the unit of a number, by what it is compared."""
    value, _, unit = key.removeprefix(SIGN).partition("|")
    return value, unit


def _ordinal(key: str, wording: Wording) -> tuple[str, int]:
    found = _ORDINAL.fullmatch(key)
    rank = int(found[1]) if found else wording.ordinals.get(key)
    return (f"{SIGN}{rank}th", 1) if rank is not None else ("", 0)


def _shown(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _digits(key: str, language: str) -> Decimal | None:
    """The value of digits as a language writes them."""
    plain = key.replace("−", "-").replace("–", "-")
    if not _DIGITS.fullmatch(plain):
        return None
    point = _POINTS.get(language, ".")
    groups = re.split(rf"[{'.' if point == ',' else ','}'’ ]", plain)
    if len(groups) > 1 and not all(len(group.split(point)[0]) == 3 for group in groups[1:]):
        return None
    bare = "".join(groups).replace(point, ".")
    return Decimal(bare) if bare.count(".") <= 1 else None


def _value(keys: Sequence[str], wording: Wording, language: str) -> tuple[Decimal | None, int]:
    first = _digits(keys[0], language) if keys else None
    if first is not None:
        return _scaled(first, keys, wording)
    return _spelt(keys, wording)


def _scaled(value: Decimal, keys: Sequence[str], wording: Wording) -> tuple[Decimal, int]:
    """Digits, with the million that may follow."""
    scale = wording.numbers.get(keys[1]) if len(keys) > 1 else None
    if scale is None or scale < _HUNDRED:
        return value, 1
    return value * scale, 2


def _spelt(keys: Sequence[str], wording: Wording) -> tuple[Decimal | None, int]:
    """A number in words: two hundred and five thousand."""
    total, current, count, last = Decimal(0), Decimal(0), 0, _THOUSAND**9
    for at, key in enumerate(keys):
        value = wording.numbers.get(key)
        if value is None:
            if key == "and" and count and last == _HUNDRED and _follows(keys, at, wording):
                continue
            if key == "a" and not count and _follows(keys, at, wording, _HUNDRED):
                current = Decimal(1)
                continue
            break
        if value < _HUNDRED:
            if count and not (last >= _HUNDRED or (20 <= last < 100 and value < 10)):
                break
            current += value
        elif value == _HUNDRED:
            current = max(current, Decimal(1)) * value
        else:
            total, current = total + max(current, Decimal(1)) * value, Decimal(0)
        last, count = value, at + 1
    return (total + current, count) if count else (None, 0)


def _follows(keys: Sequence[str], at: int, wording: Wording, least: Decimal = Decimal(0)) -> bool:
    value = wording.numbers.get(keys[at + 1]) if at + 1 < len(keys) else None
    return value is not None and value >= least
