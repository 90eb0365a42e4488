"""When a backup is due and which are kept, by a clock that the test sets."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from readback.library.thinning import EVERY, RECENT, due, kept

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
ages = st.lists(st.integers(0, 500 * 24 * 60), max_size=80)  # minutes
HALF_HOURS = [NOW - EVERY * number for number in range(400 * 48)]


def ago(**how: float) -> datetime:
    return NOW - timedelta(**how)


def test_a_backup_is_due_after_half_an_hour() -> None:
    assert due(None, NOW)
    assert not due(ago(minutes=29), NOW)
    assert due(ago(minutes=30), NOW)


def test_a_backup_of_tomorrow_does_not_put_off_todays() -> None:
    assert due(NOW + timedelta(days=1), NOW)


def test_all_of_the_last_day_and_the_last_of_days_weeks_and_months_are_kept() -> None:
    chosen = kept(HALF_HOURS, NOW)
    recent = {it for it in HALF_HOURS if NOW - it <= RECENT}
    older = sorted(chosen - recent, reverse=True)
    assert recent <= chosen
    assert len({it.date() for it in chosen}) - len(older) <= 2
    assert older[:10] == [datetime(2026, 5, 2, 23, 30, tzinfo=UTC) - timedelta(days=days) for days in range(10)]
    assert older[-1] == datetime(2025, 9, 30, 23, 30, tzinfo=UTC)
    assert len(older) == 10 + 8 + 6  # two of the days are recent, weeks and months end on some of the days and weeks


def test_a_day_is_the_readers_own() -> None:
    east = NOW.astimezone(timezone(timedelta(hours=9)))
    evening, night = datetime(2026, 5, 1, 14, tzinfo=UTC), datetime(2026, 5, 1, 16, tzinfo=UTC)
    assert evening not in kept([evening, night], NOW)
    assert evening in kept([evening, night], east)


@given(ages)
def test_the_last_is_always_kept_and_never_many(minutes: list[int]) -> None:
    times = {ago(minutes=it) for it in minutes}
    chosen = kept(times, NOW)
    assert chosen <= times
    assert not times or max(times) in chosen
    assert len({it for it in chosen if NOW - it > RECENT}) <= 12 + 10 + 9
    assert kept(chosen, NOW) == chosen


@given(ages, st.integers(0, 90 * 24 * 60))
def test_what_is_thinned_away_today_is_not_wanted_tomorrow(minutes: list[int], later: int) -> None:
    times = {ago(minutes=it) for it in minutes}
    then = NOW + timedelta(minutes=later)
    assert kept(kept(times, NOW), then) == kept(times, then)
