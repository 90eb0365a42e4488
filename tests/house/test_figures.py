"""The figures of the page “How sure is it?” are those of the model's card."""

import re
from pathlib import Path

import pytest

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CARD = (RESOURCES / "model" / "README.md").read_text(encoding="utf-8")
PAGE = (RESOURCES / "help" / "sure.md").read_text(encoding="utf-8")
KINDS = {
    "In news of Wikinews": ("40 Wikinews articles (15,000 words)", 4),
    "In newspapers of the world": ("newspapers of five world regions (164 articles)", 3),
}
"""The tables of the page: the tables of the card that they are from, and how many rows they have."""


def rows(text: str, head: str) -> dict[str, list[str]]:
    """The rows of a table by their first cells."""
    table = text[text.index(f"| {head} |") :].partition("\n\n")[0]
    cells = [[cell.strip() for cell in line.strip("| ").split("|")] for line in table.splitlines()[2:]]
    return {first: rest for first, *rest in cells}


def percent(figure: str) -> str:
    return f"{100 * float(figure):.0f}"


@pytest.mark.parametrize("head", KINDS)
def test_what_is_found_and_right_is_the_cards(head: str) -> None:
    card, count = KINDS[head]
    measured, told = rows(CARD, card), rows(PAGE, head)
    assert len(told) == count
    assert told == {kind: [percent(measured[kind][1]), percent(measured[kind][0])] for kind in told}


def test_the_figures_of_speakers_are_the_cards() -> None:
    folds = CARD[CARD.index("The mean of five folds over all 630 articles") :]
    clear = re.search(r"called clear ([\d.]+) are right \([^)]+\), and ([\d.]+) of all are called so", folds)
    speaker = {
        name: re.search(rf"^\| {name} \|.*?right speaker by name ([\d.]+)", folds, re.MULTILINE)
        for name in ("quotations in marks", "reported speech")
    }
    assert clear
    assert rows(PAGE, "Speakers") == {
        "quotations in marks have the right speaker": [
            percent(found[1]) if (found := speaker["quotations in marks"]) else ""
        ],
        "pieces of reported speech have the right speaker": [
            percent(found[1]) if (found := speaker["reported speech"]) else ""
        ],
        "speakers are called clear": [percent(clear[2])],
        "speakers called clear are right": [percent(clear[1])],
    }


def test_the_page_counts_the_articles_as_the_card_does() -> None:
    assert "all 630 articles" in CARD
    assert "164 newspaper articles" in PAGE
    assert "on 630 articles" in PAGE
    assert "40 news articles" in PAGE
