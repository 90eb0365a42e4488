"""Dates as a query gives them: a day, a month, a year, or how long ago."""

import re
from calendar import monthrange
from datetime import date, timedelta

_AGE = re.compile(r"(\d{1,4})([dwmy])", re.IGNORECASE)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")

Days = tuple[date, date | None]
"""The first day, and the first that is too late; None where there is none."""


def days(value: str, today: date) -> Days | None:
    """The days that are meant; None where none can be. An age, as 3w, means every day since then."""
    if age := _AGE.fullmatch(value):
        start = _ago(today, int(age[1]), age[2].lower())
        return (start, None) if start else None
    if parts := _DATE.fullmatch(value):
        year, month, day = (int(part) if part else 0 for part in parts.groups())
        return _stretch(year, month, day)
    return None


def _ago(today: date, count: int, unit: str) -> date | None:
    try:
        if unit in "dw":
            return today - timedelta(days=count * (7 if unit == "w" else 1))
        months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(today.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):  # before the calendar begins
        return None


def _stretch(year: int, month: int, day: int) -> Days | None:
    try:
        start = date(year, month or 1, day or 1)
        if day:
            return start, start + timedelta(days=1)
        last = date(year, month or 12, 1)
        return start, last + timedelta(days=monthrange(last.year, last.month)[1])
    except (OverflowError, ValueError):  # no such day, or the end of the calendar
        return None
