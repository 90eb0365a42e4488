"""Filters and orders of the panel in the window: kept, and never with a card of what they hide."""

from readback.ui.panel.rows import Sort, Tab
from ui.desks import Desk
from ui.programs import FERRY


def test_the_card_of_what_a_filter_hides_goes_and_comes_back(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    people, inspector = desk.frame.panel.lists[Tab.PEOPLE], desk.frame.panel.inspector
    assert inspector.isVisible()
    people.filter.setText("nobody")
    assert not inspector.isVisible()
    people.filter.clear()
    assert inspector.isVisible()
    assert desk.frame.panel.card.row == people.rows[0]


def test_filter_and_order_stay_when_tabs_and_articles_change(desk: Desk) -> None:
    quotes = desk.frame.panel.lists[Tab.QUOTES]
    quotes.filter.setText("twice")
    quotes._order.setCurrentIndex(quotes._order.findData(Sort.LENGTH))
    desk.press("Ctrl+1", desk.page)
    desk.press("Ctrl+4")
    desk.open("other.txt", FERRY.replace("cold", "very cold"))
    assert (quotes.filter.text(), quotes.order) == ("twice", Sort.LENGTH)
    assert [row.pieces for row in quotes.passing] == [("We looked twice,",)]


def test_a_note_that_is_written_is_not_taken_away_by_a_filter(desk: Desk) -> None:
    desk.note("Ask")
    desk.frame.panel.lists[Tab.NOTES].filter.setText("ask")
    desk.frame.editor.focusBody()
    desk.body.setPlainText("Wait")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    assert desk.body.isVisible()
    assert desk.body.hasFocus()


def test_the_keys_that_lead_through_the_article_act_in_the_lists_too(desk: Desk) -> None:
    desk.press("Ctrl+1")
    desk.click(Tab.PEOPLE, 0)
    desk.frame.panel.open.list.setFocus()
    desk.press("j")
    assert desk.walk == (2, 3)
    desk.press("]")
    assert desk.frame.panel.tab is Tab.QUOTES
    assert desk.frame.panel.open.list.hasFocus()
    first = desk.walk
    desk.press("]")
    assert desk.walk != first
    desk.press("[")
    assert desk.walk == first
    desk.press("w")
    assert desk.window.cards.carding.card.isVisible()


def test_the_first_arrow_down_after_the_key_of_a_list_leads_to_its_first_row(desk: Desk) -> None:
    for key, tab in (("Ctrl+2", Tab.PLACES), ("Ctrl+4", Tab.QUOTES), ("Ctrl+1", Tab.PEOPLE)):
        desk.press(key)
        shown = desk.frame.panel.lists[tab]
        assert shown.list.hasFocus()
        assert shown.current is None
        desk.press("Down", shown.list)
        assert shown.current == shown.passing[0]
