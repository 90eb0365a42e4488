"""Columns over time, and their words."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont

from core.pictures.made import article
from readback.core.analysis import Kind
from readback.core.pictures.timeline import timeline_of
from readback.ui.pictures.columns import _tick
from readback.ui.pictures.overtime import UNDATED, timeline_sheet
from readback.ui.pictures.sheet import Sheet
from ui.pictures.sheets import story


def sheet(*days: str) -> Sheet:
    said = [("Vale", Kind.PERSON, False)]
    return timeline_sheet(timeline_of([article({}, said, id=f"{at}", published=day) for at, day in enumerate(days)]))


def test_days_are_told_with_what_is_in_them_and_what_has_no_date() -> None:
    found = timeline_sheet(story().timeline)
    assert [line.cells[1:] for line in found.lines] == [(1, 2, 1), (1, 2, 0), (1, 0, 0)]
    assert [line.title for line in found.lines][-1] == "No date"
    assert found.aside == "1 article says no date; it is in the table alone."
    found.drawing.lay(QSizeF(600, 400), QFont())
    assert list(found.drawing.boxes()) == ["2026-05-14", "2026-05-16"]
    assert found.line(UNDATED) is not None


@pytest.mark.parametrize(
    ("days", "titles"),
    [
        (("2021-05-14", "2021-08-20"), ["week of 10 May 2021", "week of 16 August 2021"]),
        (("2021-05-14", "2023-01-02"), ["May 2021", "Jan 2023"]),
        (("1999-05-14", "2023-01-02"), ["1999", "2023"]),
    ],
)
def test_longer_times_are_told_in_longer_steps(days: tuple[str, ...], titles: list[str]) -> None:
    found = [line.title for line in sheet(*days).lines]
    assert [it.replace("Aug ", "August ") for it in found] == titles


def test_the_sentence_says_from_when_to_when_and_when_most() -> None:
    days = ("2021-05-14", "2021-05-14", "2021-05-16")
    assert sheet(*days).sentence == "3 articles, from 14 May 2021 to 16 May 2021. Most: 14 May 2021, 2 articles."
    assert sheet(days[0]).sentence == "1 article: 14 May 2021."
    assert sheet(days[0], days[1]).sentence == "2 articles, all of one time: 14 May 2021."
    assert sheet("").empty.startswith("No article says when it was published")
    many = sheet(*(f"2021-05-{day}" for day in range(10, 16)))
    assert many.sentence == "6 articles, from 10 May 2021 to 15 May 2021."


@pytest.mark.parametrize(("most", "tick"), [(1, 1), (5, 1), (6, 2), (10, 2), (11, 5), (26, 10), (501, 200)])
def test_the_lines_across_are_few_and_at_round_numbers(most: int, tick: int) -> None:
    assert _tick(most) == tick


def test_large_letters_leave_room_for_fewer_lines_across() -> None:
    assert _tick(4, lines=1) == 5
    assert _tick(10, lines=3) == 5
