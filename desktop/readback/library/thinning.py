"""How often the library is backed up, and which backups are kept."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

EVERY = timedelta(minutes=30)
"""How old the last backup must be before another is made by itself."""

RECENT = timedelta(hours=24)
"""All backups that are no older than this are kept."""

_THINNED: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda when: when.date()),
    (10, lambda when: when.isocalendar()[:2]),
    (9, lambda when: (when.year, when.month)),
)
"""Of older backups the last one of each of so many days, weeks and months is kept."""


def due(last: datetime | None, now: datetime) -> bool:
    """Whether it is time for a backup; one from the future was made by a clock that went wrong."""
    return last is None or not timedelta() <= now - last < EVERY


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which backups are kept: those of the last 24 hours, and the last ones of 12 days, 10 weeks and 9 months.

    Days are those of the time zone of `now`.
    """
    newest_first = sorted(times, reverse=True)
    chosen = {it for it in newest_first if now - it <= RECENT}
    for count, period in _THINNED:
        last_of: dict[object, datetime] = {}
        for it in newest_first:
            last_of.setdefault(period(it.astimezone(now.tzinfo)), it)
        chosen.update(list(last_of.values())[:count])
    return frozenset(chosen)
