"""Articles and quotations over time."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings

from core.pictures.made import article, articles
from readback.core.analysis import Kind
from readback.core.pictures.facts import Facts
from readback.core.pictures.timeline import Step, published_on, timeline_of


def on(*days: str) -> list[Facts]:
    said = [("Vale", Kind.PERSON, False), ("", None, True)]
    return [article({}, said, id=f"a{number}", published=day) for number, day in enumerate(days)]


@pytest.mark.parametrize(
    ("first", "last", "step", "bars"),
    [
        ("2026-05-14", "2026-05-14", Step.DAY, 1),
        ("2026-05-01", "2026-06-14", Step.DAY, 45),
        ("2026-05-01", "2026-06-15", Step.WEEK, 8),
        ("2026-01-01", "2026-12-31", Step.MONTH, 12),
        ("2022-01-31", "2026-12-01", Step.MONTH, 60),
        ("2021-12-31", "2026-12-01", Step.YEAR, 6),
        ("9990-01-01", "9999-12-31", Step.YEAR, 10),
    ],
)
def test_the_step_suits_the_time_and_no_bar_is_left_out(first: str, last: str, step: Step, bars: int) -> None:
    line = timeline_of(on(first, last))
    assert (line.step, len(line.stretches)) == (step, bars)


def test_the_end_of_the_calendar_is_reached() -> None:
    line = timeline_of(on("9999-12-30", "9999-12-31"))
    assert [len(it.articles) for it in line.stretches] == [1, 1]


def test_weeks_begin_on_monday() -> None:
    line = timeline_of(on("2026-05-14", "2026-08-20"))
    assert {it.start.weekday() for it in line.stretches if it.start} == {0}
    assert line.stretches[0].start == date(2026, 5, 11)


def test_an_article_without_a_date_stands_apart() -> None:
    line = timeline_of(on("", "soon", "2026-05-14T08:30:00Z"))
    assert [spot.source.article for spot in line.undated.articles] == ["a0", "a1"]
    (only,) = line.stretches
    assert (len(only.articles), len(only.quoted), len(only.reported)) == (1, 1, 1)
    assert timeline_of(on("")).stretches == ()


@given(articles())
@settings(max_examples=60)
def test_every_dated_article_lies_in_the_stretch_of_its_day(facts: list[Facts]) -> None:
    line = timeline_of(facts)
    by_id = {it.source.article: it for it in facts}
    for it, following in pairwise(line.stretches):
        assert it.last is not None
        assert it.last + timedelta(days=1) == following.start
    for it in line.stretches:
        for spot in it.spots:
            day = published_on(by_id[spot.source.article])
            assert day is not None
            assert it.start is not None
            assert it.last is not None
            assert it.start <= day <= it.last
    dated = [it for it in facts if published_on(it) is not None]
    assert sum(len(it.articles) for it in line.stretches) == len(dated)
    every = (*line.stretches, line.undated)
    assert sum(len(it.quoted) + len(it.reported) for it in line.stretches) == sum(len(it.heard) for it in dated)
    assert sum(len(it.quoted) + len(it.reported) for it in every) == sum(len(it.heard) for it in facts)
    assert len(line.undated.articles) == len(facts) - len(dated)
