"""The Quotes list: its orders, its speakers, and what a filter does to what was chosen."""

import pytest
from pytestqt.qtbot import QtBot

from readback.core.text import Span
from readback.ui.panel.listtab import ListTab
from readback.ui.panel.panel import wordings
from readback.ui.panel.rows import Row, Sort, Tab
from readback.ui.panel.speakers import SpeakerHead
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW


def said(number: int, speaker: str, words: str, *, unsure: bool = False) -> Row:
    span = Span(number * 10, number * 10 + 5)
    return Row(Tab.QUOTES, f"q{number}", speaker, (span,), "¶1 · clear", (words,), uncertain=unsure)


ROWS = (
    said(0, "Vale", "Short"),
    said(1, "Brook", "The longest of them all", unsure=True),
    said(2, "Speaker unknown", "Who knows", unsure=True),
    said(3, "Vale", "And a longer one"),
)


@pytest.fixture
def quotes(qtbot: QtBot, theme: Theme) -> ListTab:
    made = ListTab(Tab.QUOTES, wordings()[Tab.QUOTES], theme)
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    made.show()
    return made


def order(quotes: ListTab, wanted: Sort) -> None:
    quotes._order.setCurrentIndex(quotes._order.findData(wanted))


def lines(quotes: ListTab) -> list[str]:
    model = quotes.list.model()
    return [model.index(at, 0).data(ROW).key for at in range(model.rowCount())]


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (Sort.TEXT, ["q0", "q1", "q2", "q3"]),
        (Sort.LENGTH, ["q1", "q3", "q2", "q0"]),
        (Sort.DOUBT, ["q1", "q2", "q0", "q3"]),
        (Sort.NAME, ["head Brook", "q1", "head Vale", "q0", "q3", "head Speaker unknown", "q2"]),
    ],
)
def test_quotations_are_put_in_order(quotes: ListTab, wanted: Sort, keys: list[str]) -> None:
    order(quotes, wanted)
    assert lines(quotes) == keys


def test_a_head_says_how_much_its_speaker_said(quotes: ListTab) -> None:
    order(quotes, Sort.NAME)
    heads = [quotes.list.model().index(at, 0).data(ROW) for at in (0, 2)]
    assert heads == [SpeakerHead("Brook", 1), SpeakerHead("Vale", 2)]
    assert [it.spoken for it in heads] == ["Brook, 1 quotation", "Vale, 2 quotations"]
    assert quotes._delegate.count(heads[1]) == "2"


def test_one_speaker_is_shown_alone_the_most_quoted_offered_first(quotes: ListTab) -> None:
    box = quotes.speakers
    assert [box.itemText(at) for at in range(box.count())] == [
        "All speakers",
        "Vale  2",
        "Brook  1",
        "Speaker unknown  1",
    ]
    box.setCurrentIndex(1)
    assert lines(quotes) == ["q0", "q3"]
    quotes.filter.setText("zebra")
    assert quotes._empty.text() == "Nothing that Vale says here contains “zebra”. Try fewer words."


def test_who_is_chosen_stays_so_in_another_article_that_quotes_them(quotes: ListTab) -> None:
    quotes.speakers.setCurrentIndex(1)
    order(quotes, Sort.LENGTH)
    quotes.show_rows((), known=False)
    quotes.show_rows((said(0, "Brook", "No"), said(1, "Vale", "Yes"), said(2, "Vale", "Yes, yes")))
    assert lines(quotes) == ["q2", "q1"]
    quotes.show_rows((said(0, "Brook", "No"), said(1, "Orne", "Yes")))
    assert quotes.speakers.speaker == ""
    assert lines(quotes) == ["q1", "q0"]


def test_with_one_speaker_there_is_nothing_to_choose(quotes: ListTab) -> None:
    quotes.show_rows((said(0, "Brook", "No"),))
    assert not quotes.speakers.isVisible()


def test_what_a_filter_hides_is_not_chosen_and_is_again_when_it_is_back(quotes: ListTab, qtbot: QtBot) -> None:
    quotes.select("q1")
    with qtbot.waitSignal(quotes.rearranged):
        quotes.filter.setText("Vale")
    assert quotes.current is None
    quotes.filter.clear()
    assert quotes.current == ROWS[1]


def test_the_chosen_row_stays_in_sight_when_the_list_gets_lower(quotes: ListTab, qtbot: QtBot) -> None:
    quotes.show_rows(tuple(said(number, "Vale", f"Words {number}") for number in range(12)))
    quotes.resize(340, 800)
    qtbot.waitUntil(lambda: quotes.list.viewport().height() > 600)
    quotes.select("q8")
    quotes.resize(340, 300)
    row = quotes.list.currentIndex()
    qtbot.waitUntil(lambda: quotes.list.viewport().rect().contains(quotes.list.visualRect(row)))


def test_each_filter_says_what_it_filters() -> None:
    told = {tab: it.filtered for tab, it in wordings().items()}
    assert told[Tab.QUOTES] == "Filter quotations and speakers"
    assert len(set(told.values())) == len(Tab)
