"""Values of the core as plain data for JSON, and back: what is read is what its type says, or it is refused.

A value is written field by field; what is as it usually is stays out. Nothing is guessed and nothing converted.
"""

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")

LARGEST = 2**53
"""Whole numbers beyond this are none in every program that reads JSON."""

APART = "apart"
"""In a field's metadata: it is worked out anew and never written."""

_YEARS = range(1000, 3000)


class MisshapenError(Exception):
    """A piece of data is not what its type says; `place` is where it stands, as "articles[3].notes[0].body"."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


def plain(value: object) -> Any:
    """A value as what JSON can hold."""
    if is_dataclass(value) and not isinstance(value, type):
        kept = ((name, getattr(value, name), usual) for name, usual in _kept(type(value)))
        return {name: plain(held) for name, held, usual in kept if usual is MISSING or held != usual}
    if isinstance(value, tuple):
        return list(map(plain, value))
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


@cache
def _kept(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The names of a record's fields that are written, each with what it usually is."""
    return tuple((it.name, it.default) for it in fields(kind) if APART not in it.metadata)


def shaped(kind: type[T], value: object, place: str = "") -> T:
    """The value of this type that plain data says. Raises MisshapenError."""
    made: T = _shaped(kind, value, place)
    return made


def _shaped(kind: Any, value: Any, place: str) -> Any:
    if get_origin(kind) is UnionType:
        (wanted,) = (it for it in get_args(kind) if it is not NoneType)
        return None if value is None else _shaped(wanted, value, place)
    if get_origin(kind) is tuple:
        return _row(get_args(kind), value, place)
    if is_dataclass(kind):
        return _record(kind, value, place)
    try:
        return _single(kind, value)
    except (TypeError, ValueError, OverflowError) as error:
        raise MisshapenError(place) from error


def _record(kind: Any, value: Any, place: str) -> Any:
    known, needed = _fields(kind)
    if not isinstance(value, dict) or not needed <= value.keys() <= known.keys():
        raise MisshapenError(place)
    held = {name: _shaped(known[name], it, f"{place}.{name}".lstrip(".")) for name, it in value.items()}
    try:
        return kind(**held)
    except ValueError as error:
        raise MisshapenError(place) from error


def _row(kinds: tuple[Any, ...], value: Any, place: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise MisshapenError(place)
    if kinds[-1] is ...:
        return tuple(_shaped(kinds[0], it, f"{place}[{number}]") for number, it in enumerate(value))
    if len(value) != len(kinds):
        raise MisshapenError(place)
    pairs = enumerate(zip(kinds, value, strict=True))
    return tuple(_shaped(kind, it, f"{place}[{number}]") for number, (kind, it) in pairs)


@cache
def _fields(kind: Any) -> tuple[Mapping[str, Any], frozenset[str]]:
    """The types of a record's fields by their names, and which of them it must have."""
    hints = get_type_hints(kind)
    kept = [it for it in fields(kind) if APART not in it.metadata]
    needed = (it.name for it in kept if it.default is MISSING and it.default_factory is MISSING)
    return {it.name: hints[it.name] for it in kept}, frozenset(needed)


def _single(kind: Any, value: Any) -> Any:
    """Raises TypeError or ValueError where a value is not of a type."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    return _SINGLE[kind](value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    value.encode()  # no half of a character, which no file could hold
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or abs(value) >= LARGEST:
        raise TypeError
    return value


def _number(value: Any) -> float:
    if type(value) not in {int, float} or not isfinite(value):
        raise TypeError
    return float(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise ValueError
    return moment


def _content(value: Any) -> bytes:
    try:
        return base64.b64decode(_text(value), validate=True)
    except binascii.Error as error:
        raise ValueError from error


_SINGLE: Mapping[Any, Callable[[Any], Any]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: _flag,
    datetime: _moment,
    bytes: _content,
}
