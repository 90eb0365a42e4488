"""What stands on the shelf for an article."""

from datetime import UTC, datetime

import pytest

from readback.core.library import Summary
from readback.ui.shelf.articles import ShelfRow


@pytest.mark.parametrize(
    ("outlet", "published", "detail"),
    [
        ("Coast Herald", "", "Coast Herald"),
        ("", "", "ferry.txt"),
    ],
)
def test_two_articles_of_one_title_can_be_told_apart(outlet: str, published: str, detail: str) -> None:
    summary = Summary("a", "Ferry line", outlet, published, datetime(2026, 5, 3, tzinfo=UTC), 0, "texts/ferry.txt")
    assert ShelfRow(summary).detail == detail
    assert detail in ShelfRow(summary).spoken
