"""Numbers as values: ten is 10, 1.2 million is 1,200,000, 5 per cent is 5%."""

import re
from collections.abc import Sequence
from decimal import Decimal

from readback.core.quotecheck.wording import SIGN, Wording

_DIGITS = re.compile(r"-?\d+(?:[.,'’ ]\d+)*")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|er|e|ème)")
_POINTS = {"de": ",", "fr": ","}
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_UNDER_HUNDRED = (60, 80)  # soixante-dix, quatre-vingt-dix: the tens that ten and more are added to
_CURRENCY = {"$": "$", "us$": "$", "€": "€", "£": "£", "¥": "¥"}
_FIRST = frozenset({"a", *_CURRENCY})


def begins_number(key: str, wording: Wording, language: str) -> bool:
    """Whether a number may begin with a word: told at once, since most words begin none."""
    if key[-1:].isdigit() or key[:1].isdigit() or key in wording.numbers or key in wording.ordinals or key in _FIRST:
        return True
    return language == "de" and _compound(key, wording) is not None


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
    return _spelt(keys, wording, language)


def _compound(word: str, wording: Wording) -> Decimal | None:
    """A German number that is written as one word: dreiundzwanzig, zweihundertfünf."""
    known = wording.numbers.get(word)
    if known is not None:
        return known
    for scale in (_THOUSAND, _HUNDRED):
        head, found, tail = word.partition("tausend" if scale == _THOUSAND else "hundert")
        if found:
            many = _compound(head, wording) if head not in {"", "ein"} else Decimal(1)
            rest = _compound(tail.removeprefix("und"), wording) if tail else Decimal(0)
            return None if many is None or rest is None else many * scale + rest
    head, found, tail = word.partition("und")
    one, tens = Decimal(1) if head == "ein" else wording.numbers.get(head), wording.numbers.get(tail)
    return one + tens if found and one and tens and one < 10 <= tens < _HUNDRED else None


def _scaled(value: Decimal, keys: Sequence[str], wording: Wording) -> tuple[Decimal, int]:
    """Digits, with the million that may follow."""
    scale = wording.numbers.get(keys[1]) if len(keys) > 1 else None
    if scale is None or scale < _HUNDRED:
        return value, 1
    return value * scale, 2


def _spelt(keys: Sequence[str], wording: Wording, language: str) -> tuple[Decimal | None, int]:
    """A number in words: two hundred and five thousand."""
    total, current, count, last, at = Decimal(0), Decimal(0), 0, _THOUSAND**9, 0
    while at < len(keys):
        value, taken = _step(keys[at:], wording, language)
        if value is None:
            if not _passed(keys, at, wording, last if count else None):
                break
            current = current if count else Decimal(1)
            at += 1
            continue
        if value < _HUNDRED:
            if count and not (last >= _HUNDRED or (20 <= last < 100 and value < 10)):
                break
            current += value
        elif value == _HUNDRED:
            current = max(current, Decimal(1)) * value
        elif value < _THOUSAND:
            current += value
        else:
            total, current = total + max(current, Decimal(1)) * value, Decimal(0)
        at += taken
        last, count = value, at
    return (total + current, count) if count else (None, 0)


def _passed(keys: Sequence[str], at: int, wording: Wording, last: Decimal | None) -> bool:
    """Whether a number goes on over a word: two hundred and five; a hundred."""
    if keys[at] == "and":
        return last == _HUNDRED and _follows(keys, at, wording)
    return keys[at] == "a" and last is None and _follows(keys, at, wording, _HUNDRED)


def _step(keys: Sequence[str], wording: Wording, language: str) -> tuple[Decimal | None, int]:
    """The next part of a number, and how many words it takes."""
    if language == "fr":
        return _french(keys, wording)
    return (_compound(keys[0], wording) if language == "de" else wording.numbers.get(keys[0])), 1


def _french(keys: Sequence[str], wording: Wording) -> tuple[Decimal | None, int]:
    """A French number below a hundred, or one word: vingt et un, soixante-dix-sept, quatre-vingt-dix."""
    values = [wording.numbers.get(key) for key in keys[:2]]
    first, taken = (Decimal(80), 2) if values == [4, 20] else (values[0] if values else None, 1)
    if first is None or first % 10 or not 10 <= first <= 80:
        return first, taken
    tail = keys[taken + 1 :] if keys[taken : taken + 1] == ["et"] else keys[taken:]
    rest, more = (Decimal(1), 1) if len(tail) < len(keys) - taken and tail[:1] == ["un"] else _french(tail, wording)
    least, most = 7 if first == 10 else 1, 20 if first in _UNDER_HUNDRED else 10
    if rest is None or not least <= rest < most:
        return first, taken
    return first + rest, len(keys) - len(tail) + more


def _follows(keys: Sequence[str], at: int, wording: Wording, least: Decimal = Decimal(0)) -> bool:
    value = wording.numbers.get(keys[at + 1]) if at + 1 < len(keys) else None
    return value is not None and value >= least
