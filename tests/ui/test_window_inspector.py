"""The card of what is chosen: its places, its quotations, its notes, and what can be done with it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from readback.core.analysis import Analysis, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.ports import Progress, Stop
from readback.ui.panel.cards import MORE, MOST_SAID, ChosenCard
from readback.ui.panel.rows import Tab
from ui.desks import Desk
from ui.programs import FERRY

MANY = FERRY + "".join(f"“It was {number} degrees,” Brook says.\n" for number in range(MOST_SAID + 3))


@pytest.fixture
def quoted(bare: Desk) -> Desk:
    """An article in which one person said everything."""
    analyzer = bare.program.analyzer
    found = analyzer.analyze

    def all_hers(article: Article, progress: Progress, stop: Stop) -> Analysis:
        made = found(article, progress, stop)
        brook = Speaker("Brook", SpeakerKind.PERSON, "Brook")
        return replace(made, quotations=tuple(replace(it, speaker=brook) for it in made.quotations))

    analyzer.analyze = all_hers  # type: ignore[method-assign] # it finds no speakers of its own
    bare.open(text=MANY)
    return bare


def card(desk: Desk) -> ChosenCard:
    return desk.frame.panel.card


def test_a_name_is_shown_with_the_way_through_its_mentions(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    assert (card(desk)._where.text(), card(desk)._at.text()) == ("3 mentions", "1 of 3")
    card(desk)._on.click()
    assert card(desk)._at.text() == "2 of 3"


def test_the_keyboard_stays_in_the_panel_when_what_had_it_goes(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    card(desk)._same.setFocus()
    desk.frame.panel.lists[Tab.PEOPLE].filter.setText("nobody of this name")
    assert not card(desk).isVisible()
    assert desk.frame.panel.isAncestorOf(QApplication.focusWidget())


def test_a_name_tells_in_how_many_articles_it_is_met_and_finds_them(desk: Desk) -> None:
    desk.open("other.txt", "Another\nBrook came.\n")
    desk.click(Tab.PEOPLE, 0)
    articles = card(desk)._articles
    desk.qtbot.waitUntil(articles.isVisible)
    assert articles.text() == "in 2 articles"
    articles.click()
    assert desk.frame.box.text() == 'person:"Brook"'
    desk.settle()


def test_a_row_that_is_called_otherwise_by_now_tells_the_articles_of_its_new_name(desk: Desk) -> None:
    desk.open("other.txt", "Another\nBrook came.\n")
    panel = desk.frame.panel
    row = panel.lists[Tab.PEOPLE].rows[0]
    panel._show(replace(row, title="Bruce Brook"))
    desk.settle()
    assert not card(desk)._articles.isVisible()
    panel._show(row)
    desk.qtbot.waitUntil(card(desk)._articles.isVisible)
    assert card(desk)._articles.text() == "in 2 articles"


def test_what_is_not_listed_of_somebody_is_counted_and_one_click_away(quoted: Desk) -> None:
    quoted.click(Tab.PEOPLE, 0)
    said = len(quoted.session.analysis.quotations)
    assert f"and {said - MOST_SAID} more" in card(quoted)._words.text()
    card(quoted)._words.linkActivated.emit(MORE)
    quotes = quoted.frame.panel.lists[Tab.QUOTES]
    assert quoted.frame.panel.tab is Tab.QUOTES
    assert len(quotes.passing) == said
    assert quotes.list.hasFocus()


def test_how_sure_a_speaker_is_has_a_colour_beside_its_words(quoted: Desk) -> None:
    quoted.click(Tab.PEOPLE, 0)
    warn = quoted.looks.theme.colour("warn").name()
    assert f'<span style="color:{warn}">unknown</span>' in card(quoted)._words.text()


def test_notes_on_what_is_shown_are_on_its_card(desk: Desk) -> None:
    desk.note("Who says so?", "It was cold")
    desk.click(Tab.QUOTES, 0) if desk.frame.panel.tab is Tab.QUOTES else desk.press("Ctrl+4", desk.page)
    desk.click(Tab.QUOTES, 0)
    assert "Note: Who says so?" in card(desk)._words.text()
    card(desk)._words.linkActivated.emit(desk.session.notes[0].note.id)
    assert desk.frame.panel.tab is Tab.NOTES
    assert desk.frame.editor.isVisible()


def test_a_note_on_a_person_is_on_the_card_of_that_person(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    card(desk)._note.click()
    desk.qtbot.waitUntil(desk.body.hasFocus)
    desk.type("Call her")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    desk.press("Ctrl+1")
    desk.click(Tab.PEOPLE, 0)
    assert "Note: Call her" in card(desk)._words.text()


def test_what_can_be_done_has_a_button_with_its_key(desk: Desk) -> None:
    def seen() -> list[tuple[str, str]]:
        shown = card(desk)
        buttons = (shown._copy, shown._speaker, shown._trail, shown._note, shown._same)
        return [(it.text(), it.key) for it in buttons if it.isVisible()]

    desk.click(Tab.PEOPLE, 0)
    assert seen() == [("Note", "N"), ("Same person as…", "M")]
    desk.press("Ctrl+2")
    desk.click(Tab.PLACES, 0)
    assert seen() == [("Note", "N"), ("Same place as…", "M")]
    desk.press("Ctrl+4")
    desk.click(Tab.QUOTES, 0)
    assert seen() == [("Copy with citation", "C"), ("Speaker…", "S"), ("Trail", "Q"), ("Note", "N")]


def test_the_buttons_ask_for_another_name_and_another_speaker(desk: Desk) -> None:
    picker: QWidget = desk.frame.picker
    desk.click(Tab.PEOPLE, 0)
    card(desk)._same.click()
    assert picker.isVisible()
    desk.press("Esc")
    desk.press("Ctrl+4", desk.page)
    desk.click(Tab.QUOTES, 0)
    card(desk)._speaker.click()
    assert picker.isVisible()
