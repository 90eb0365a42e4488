from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.days import days

TODAY = date(2026, 5, 31)


@pytest.mark.parametrize(
    ("value", "since", "until"),
    [
        ("2026-05-03", date(2026, 5, 3), date(2026, 5, 4)),
        ("2026-5", date(2026, 5, 1), date(2026, 6, 1)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2026", date(2026, 1, 1), date(2027, 1, 1)),
        ("2d", date(2026, 5, 29), None),
        ("3w", date(2026, 5, 10), None),
        ("3M", date(2026, 2, 28), None),
        ("1y", date(2025, 5, 31), None),
    ],
)
def test_the_days_that_are_meant(value, since, until):
    assert days(value, TODAY) == (since, until)


@pytest.mark.parametrize("value", ["soon", "", "2026-13", "2026-02-30", "0000", "9999-12-31", "9999y", "3 w"])
def test_what_is_no_date_means_no_days(value):
    assert days(value, TODAY) is None


@given(st.text("0123456789-dwmy", max_size=10), st.dates())
def test_whatever_is_typed_is_read(value, today):
    meant = days(value, today)
    if meant is not None and meant[1] is not None:
        assert meant[0] < meant[1]
