"""How many articles and quotations there are in each day, week, month or year: what a line of time is drawn of."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from readback.core.pictures.facts import Facts, Spot, earliest_first, spots_of
from readback.core.text import Span

DAYS, WEEKS, MONTHS = 45, 40, 60
"""So many bars at most are drawn of a step before the next longer one is taken."""


class Step(StrEnum):
    """What one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The articles that were published from one day to another, both included, and what is said in them.

    An article's own place is its beginning. Articles that say no day have a stretch without days.
    """

    start: date | None
    last: date | None
    articles: tuple[Spot, ...] = ()
    quoted: tuple[Spot, ...] = ()
    reported: tuple[Spot, ...] = ()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """All its places: articles, quotations, reported speech."""
        return (*self.articles, *self.quoted, *self.reported)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Stretches of one length without a gap, the earliest first; `undated` has the articles that say no day."""

    step: Step
    stretches: tuple[Stretch, ...]
    undated: Stretch


def timeline_of(facts: Iterable[Facts]) -> Timeline:
    """When articles were published, in steps that suit the time they span."""
    days: dict[date, list[Facts]] = {}
    undated: list[Facts] = []
    for it in earliest_first(facts):
        day = published_on(it)
        (undated if day is None else days.setdefault(day, [])).append(it)
    apart = _filled(None, None, undated)
    if not days:
        return Timeline(Step.DAY, (), apart)
    first, last = min(days), max(days)
    step = _suiting(first, last)
    stretches = tuple(_stretch(start, end, days) for start, end in _stretches(step, first, last))
    return Timeline(step, stretches, apart)


def published_on(facts: Facts) -> date | None:
    """The day that an article says it was published on; None where it says none."""
    try:
        return datetime.fromisoformat(facts.source.published).date()
    except ValueError:
        return None


def _suiting(first: date, last: date) -> Step:
    span = (last - first).days + 1
    if span <= DAYS:
        return Step.DAY
    if span <= WEEKS * 7:
        return Step.WEEK
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return Step.MONTH if months <= MONTHS else Step.YEAR


def _stretches(step: Step, first: date, last: date) -> Iterator[tuple[date, date]]:
    """The first and the last day of each stretch."""
    start = _beginning(step, first)
    while True:
        end = _end(step, start)
        yield start, end
        if end >= last:
            return
        start = end + timedelta(days=1)


def _beginning(step: Step, day: date) -> date:
    if step is Step.WEEK:
        return date.fromordinal(max(1, day.toordinal() - day.weekday()))
    if step is Step.MONTH:
        return day.replace(day=1)
    return day.replace(month=1, day=1) if step is Step.YEAR else day


def _end(step: Step, start: date) -> date:
    """The last day of the stretch that begins on a day."""
    if step is Step.YEAR:
        return start.replace(month=12, day=31)
    if step is Step.MONTH:
        return start.replace(day=monthrange(start.year, start.month)[1])
    return date.fromordinal(min(start.toordinal() + (6 if step is Step.WEEK else 0), date.max.toordinal()))


def _stretch(start: date, last: date, days: dict[date, list[Facts]]) -> Stretch:
    return _filled(start, last, [it for day, found in days.items() if start <= day <= last for it in found])


def _filled(start: date | None, last: date | None, inside: list[Facts]) -> Stretch:
    quoted, reported = (
        spots_of(words for it in inside for words in it.heard if words.reported is wanted) for wanted in (False, True)
    )
    return Stretch(start, last, _begun(inside), quoted, reported)


def _begun(facts: Iterable[Facts]) -> tuple[Spot, ...]:
    """The beginnings of articles."""
    return tuple(Spot(it.source, Span(0, 0), 0, it.source.title) for it in facts)
