"""Every count on the card of what is chosen is the number of what its buttons and links lead to."""

import re

import pytest

from readback.core.search import HitKind
from readback.ui.panel.cards import ChosenCard
from readback.ui.panel.rows import Row, Tab
from ui.desks import Desk
from ui.shapes import FEW
from ui.test_window_counts import NAMES, click, desk, gone_through, number, rows, shaped

__all__ = ["desk", "shaped"]  # pytest finds them by their names here

MOST = 8
"""So many rows of a list are tried: an article of many names would take long."""


def card(desk: Desk) -> ChosenCard:
    return desk.frame.panel.card


def chosen(desk: Desk, tab: Tab, row: Row) -> None:
    """Clicks on a row of a tab."""
    if desk.frame.panel.tab is not tab:
        desk.press(f"Ctrl+{tuple(Tab).index(tab) + 1}", desk.page)
    click(desk, row)


def links(desk: Desk) -> list[str]:
    """Where the links of the card's text lead."""
    return re.findall(r'<a href="([^"]*)"', card(desk)._words.text())


def quotations(desk: Desk) -> list[str]:
    return [it for it in links(desk) if re.fullmatch(r"q[\d,-]+", it)]


def test_it_counts_the_mentions_that_its_buttons_go_through(shaped: Desk) -> None:
    for tab in NAMES:
        for row in rows(shaped, tab)[:MOST]:
            chosen(shaped, tab, row)
            count, ways = number(card(shaped)._where.text()), [card(shaped)._at.text()]

            def on(ways: list[str] = ways) -> None:
                card(shaped)._on.click()
                ways.append(card(shaped)._at.text())

            assert card(shaped)._on.isVisible() is (count > 1)
            met = gone_through(shaped, on)
            assert len({span for span, _ in met}) == len(met) == count
            assert ways == [f"{at} of {count}" for at in range(1, count + 1)] + [f"1 of {count}"]


def test_it_counts_the_quotations_that_it_lists_and_leads_to(shaped: Desk) -> None:
    for tab in NAMES:
        for row in rows(shaped, tab)[:MOST]:
            said = [it.key for it in rows(shaped, Tab.QUOTES) if it.speaker == row.key]
            chosen(shaped, tab, row)
            listed, words = quotations(shaped), card(shaped)._words.text()
            more = int(found[1]) if (found := re.search(r"and (\d+) more", words)) else 0
            assert len(listed) + more == len(said)
            assert listed == said[: len(listed)]
            for key in listed[:MOST]:
                card(shaped)._words.linkActivated.emit(key)
                assert shaped.window.navigator.current.key == key
                assert card(shaped).row.key == key
                chosen(shaped, tab, row)


def test_it_counts_the_articles_that_a_name_is_met_in_as_the_search_does(desk: Desk) -> None:
    for name, text in {
        "few": FEW,
        "again": FEW.replace("Persida", "Persona"),
        "third": f"{FEW}Persarno left.\n",
    }.items():
        desk.open(f"{name}.txt", text)
    for tab in (Tab.PEOPLE, Tab.PLACES):
        for row in rows(desk, tab):
            chosen(desk, tab, row)
            articles = card(desk)._articles
            desk.qtbot.waitUntil(articles.isVisible)
            articles.click()
            desk.qtbot.waitUntil(lambda: desk.frame.hits.query == desk.frame.box.text() and desk.frame.hits.isVisible())
            desk.settle()
            assert number(articles.text()) == desk.frame.hits._results.counts[HitKind.ARTICLE], row.title
            desk.press("Escape")


def on_it(desk: Desk, row: Row, tab: Tab, words: str) -> str:
    """Writes a note on what a row stands for; gives its id."""
    before = {it.note.id for it in desk.session.notes}
    chosen(desk, tab, row)
    card(desk)._note.click()
    desk.qtbot.waitUntil(desk.body.hasFocus)
    desk.type(words)
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved and len(desk.session.notes) > len(before))
    return next(it.note.id for it in desk.session.notes if it.note.id not in before)


@pytest.mark.parametrize("tab", [*NAMES, Tab.QUOTES])
def test_it_lists_every_note_on_what_is_chosen_and_no_other(desk: Desk, tab: Tab) -> None:
    desk.open("article.txt", FEW)
    desk.qtbot.waitUntil(lambda: desk.frame.panel.lists[Tab.QUOTES].known)
    row, *others = rows(desk, tab)
    written = [on_it(desk, row, tab, words) for words in ("Call", "Call again")]
    for other in others[:1]:
        on_it(desk, other, tab, "Elsewhere")
    desk.settle()
    chosen(desk, tab, row)
    listed = [it for it in links(desk) if it not in quotations(desk)]
    assert sorted(listed) == sorted(written)
    assert card(desk)._words.text().count("Note: ") == len(written)
    for note in written:
        chosen(desk, tab, row)
        card(desk)._words.linkActivated.emit(note)
        assert desk.frame.panel.tab is Tab.NOTES
        assert desk.frame.panel.open.list.currentIndex().data(256).key == note
