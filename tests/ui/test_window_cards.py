"""The card beside a name or a quotation, by pointer and by keyboard."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fakes import FakeAnalyzer
from readback.core.analysis import Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.notes import TargetKind
from readback.settings import Settings
from readback.ui.card.card import PassageCard
from readback.ui.panel.rows import Tab
from readback.ui.preferences.window import Preferences
from readback.ui.style.fonts import sized
from ui.desks import Desk, Mouse, desk_of, gone
from ui.programs import NAMES, FakeProgram
from ui.test_window_correcting import after, picked, put

LINKS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard

TALK = "Ferry line knew of cracked hull\n" + "".join(
    f"{words}\n"
    for words in (
        "Ada Brook runs the ferry to Skarholm. “It was cold,” Brook says.",
        "“We never sailed to Skarholm in winter,” Brook says. Norsund Lines is silent.",
        "“Nobody asked,” she says, and “nobody perhaps will”.",
        "“One day they will,” says Brook.",
    )
)


class Talking(FakeAnalyzer):
    """Takes Brook for the speaker of everything, of what is said “perhaps” without certainty."""

    def _quotations(self, article: Article) -> tuple[Quotation, ...]:
        brook = Speaker("Brook", SpeakerKind.PERSON, "Brook")
        return tuple(
            replace(it, kind=QuotationKind.DIRECT, speaker=brook, confidence=_sure(it.spans[0].of(article.text)))
            for it in super()._quotations(article)
        )


def _sure(words: str) -> Confidence:
    return Confidence.CHECK if "perhaps" in words else Confidence.SURE


@pytest.fixture
def desk(program: FakeProgram, qtbot: QtBot) -> Iterator[Desk]:
    told = replace(program, analyzer=Talking(NAMES), settings=Settings(theme="light"))
    made = desk_of(told, qtbot)
    made.open("talk.txt", TALK)
    made.window.cards.carding.resting.timer.setInterval(0)
    made.window.cards.carding.leaving.setInterval(0)
    yield made
    made.window._leave()
    qtbot.waitUntil(lambda: gone(made.window))


def card(desk: Desk) -> PassageCard:
    return desk.window.cards.carding.card


def spot(desk: Desk, offset: int) -> QPoint:
    rect = desk.page.lines.rect(offset)
    return desk.page.on_screen(rect.adjusted(1, 0, 4, 0)).center()


def point(desk: Desk, words: str, nth: int = 0) -> None:
    """Moves the pointer onto words of the article."""
    text, at = desk.session.article.text, -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    for where in (QPoint(2, 2), spot(desk, at + 1)):  # a pointer that is there already does not move
        desk.qtbot.mouseMove(desk.page.viewport(), where)


def rest(desk: Desk, words: str, nth: int = 0) -> None:
    point(desk, words, nth)
    desk.qtbot.waitUntil(lambda: card(desk).isVisible())


def opened(desk: Desk, words: str, nth: int = 0) -> None:
    put(desk, words, nth)
    desk.press("w")
    assert card(desk).isVisible()


def facts(desk: Desk) -> tuple[str, str, list[str], int]:
    shown = desk.window.cards.carding.shown
    return shown.row.title, shown.way, [it.pieces[0] for it in shown.said], shown.quoted


def click(desk: Desk, id: str) -> None:
    desk.qtbot.mouseClick(card(desk).buttons[id], Mouse)


def test_a_key_shows_what_is_known_of_the_name_at_the_caret(desk: Desk) -> None:
    opened(desk, "Brook", 1)
    said = ["It was cold,", "We never sailed to Skarholm in winter,", "Nobody asked,"]
    assert facts(desk) == ("Brook", "mention 2 of 4", said, 5)
    assert card(desk).facts.sure == "found by Readback"
    assert desk.page.hasFocus()
    desk.press("w")
    assert not card(desk).isVisible()
    desk.press("Alt+Return")
    assert card(desk).isVisible()
    desk.press("Escape")
    assert not card(desk).isVisible()


def test_where_nothing_is_marked_the_key_says_so(desk: Desk) -> None:
    put(desk, "runs")
    desk.press("w")
    assert not card(desk).isVisible()
    assert "cursor" in desk.frame.status.message


@pytest.mark.parametrize("letters", [13, 26])
@pytest.mark.parametrize("words", ["Brook", "Skarholm", "Norsund", "Nobody asked"])
def test_no_button_of_the_card_is_cut(desk: Desk, words: str, letters: int) -> None:
    desk.window.resize(1000, 640)
    card(desk).setFont(sized(card(desk).font(), letters))
    opened(desk, words)
    for button in card(desk).buttons.values():
        assert not button.isVisible() or button.width() >= button.sizeHint().width()
    assert desk.frame.body.rect().contains(card(desk).geometry())


def test_the_pointer_rests_on_a_name_and_goes_away(desk: Desk) -> None:
    rest(desk, "Skarholm")
    assert card(desk).facts.row.tab is Tab.PLACES
    assert card(desk).buttons["same"].text() == "Same place as…"
    point(desk, "runs")
    desk.qtbot.waitUntil(lambda: not card(desk).isVisible())


def test_the_card_stays_while_the_pointer_is_in_it(desk: Desk) -> None:
    rest(desk, "Skarholm")
    desk.window.cards.carding.leaving.setInterval(60_000)
    point(desk, "runs")
    assert desk.window.cards.carding.leaving.isActive()
    card(desk).pointed.emit(True)
    assert not desk.window.cards.carding.leaving.isActive()
    card(desk).pointed.emit(False)
    assert desk.window.cards.carding.leaving.isActive()


def test_the_card_goes_when_something_else_is_done(desk: Desk) -> None:
    for act in (
        lambda: desk.select("ferry"),
        lambda: desk.press("Down"),
        lambda: desk.press("Ctrl+F"),
        lambda: desk.qtbot.mouseClick(desk.page.viewport(), Mouse, pos=QPoint(5, 5)),
    ):
        opened(desk, "Brook runs")
        act()
        assert not card(desk).isVisible()


@pytest.mark.parametrize("hindrance", ["selection", "picker", "switch"])
def test_no_card_comes_by_itself_while_it_would_be_in_the_way(desk: Desk, hindrance: str) -> None:
    if hindrance == "selection":
        desk.select("runs the ferry")
    elif hindrance == "picker":
        put(desk, "Brook")
        desk.press("m")
        assert desk.frame.picker.isVisible()
    else:
        desk.looks.keep(cards=False)
    carding = desk.window.cards.carding
    with desk.qtbot.waitSignal(carding.resting.timer.timeout):
        point(desk, "Skarholm")
    assert not card(desk).isVisible()


def test_the_switch_is_in_the_preferences(desk: Desk) -> None:
    desk.press("Ctrl+,")
    (window,) = desk.window.findChildren(Preferences)
    desk.qtbot.waitUntil(window.isVisible)
    assert window.reading.cards.isChecked()
    window.reading.cards.click()
    assert not desk.looks.settings.cards
    window.close()
    put(desk, "Brook")
    desk.press("w")
    assert card(desk).isVisible()  # who asks for it gets it


def test_the_arrows_go_through_the_mentions_and_the_card_goes_along(desk: Desk) -> None:
    opened(desk, "Brook")
    walked = []
    for _ in range(card(desk).facts.row.count):
        desk.qtbot.mouseClick(card(desk)._on, Mouse)
        walked.append((card(desk).facts.span, card(desk).facts.way, desk.walk))
        assert desk.frame.view.here() == card(desk).facts.span.start
    assert [way for _, way, _ in walked] == [f"mention {at} of 4" for at in (2, 3, 4, 1)]
    assert [walk for *_, walk in walked] == [(2, 4), (3, 4), (4, 4), (1, 4)]
    assert {span for span, *_ in walked} == set(card(desk).facts.row.spans)
    assert desk.frame.panel.lists[Tab.PEOPLE].current.key == "Brook"


def test_a_link_of_the_card_offers_no_address_of_the_programs_own(desk: Desk) -> None:
    opened(desk, "Brook", 1)
    linked = [it for it in card(desk).findChildren(QLabel) if it.textInteractionFlags() & LINKS]
    assert linked
    assert {it.contextMenuPolicy() for it in linked} == {Qt.ContextMenuPolicy.PreventContextMenu}


def test_a_quotation_leads_to_its_place_and_more_of_them_to_the_list(desk: Desk) -> None:
    opened(desk, "Brook")
    card(desk)._follow("said 1")
    assert desk.frame.panel.tab is Tab.QUOTES
    assert desk.frame.panel.open.current.pieces == ("We never sailed to Skarholm in winter,",)
    opened(desk, "Brook")
    assert card(desk)._more.text() == "and 2 more"
    quoted = card(desk).facts.quoted
    desk.qtbot.mouseClick(card(desk)._more, Mouse)
    assert desk.frame.panel.tab is Tab.QUOTES
    assert len(desk.frame.panel.open.passing) == quoted
    assert {it.speaker for it in desk.frame.panel.open.passing} == {"Brook"}


def test_all_mentions_are_in_the_panel_with_the_row_chosen(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.NOTES)
    opened(desk, "Brook", 2)
    click(desk, "all")
    assert desk.frame.panel.open.current.title == "Brook"
    assert desk.walk == (3, 4)
    assert desk.frame.panel.open.list.hasFocus()


def test_the_keys_act_on_what_the_pointer_rests_on(desk: Desk) -> None:
    put(desk, "Norsund")
    rest(desk, "Brook")
    desk.press("m")
    assert desk.frame.picker.isVisible()
    assert "Brook" not in picked(desk)
    desk.press("Escape")
    rest(desk, "Skarholm", 1)
    after(desk, lambda: desk.press("x"))
    analysis = desk.session.analysis
    assert len(analysis.mentions_of("Skarholm")) == 1


def test_a_note_from_the_card_is_about_the_person_and_stands_on_the_card(desk: Desk) -> None:
    opened(desk, "Brook")
    desk.press("n")
    desk.qtbot.waitUntil(desk.body.hasFocus)
    desk.type("Call her back")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    (placed,) = desk.session.notes
    assert (placed.note.target.kind, placed.note.target.subject) == (TargetKind.PERSON, "Brook")
    opened(desk, "Brook", 1)
    assert [it.note.heading for it in card(desk).facts.notes] == ["Call her back"]
    card(desk)._follow("note 0")
    assert desk.frame.editor.isVisible()
    assert desk.frame.panel.tab is Tab.NOTES


def test_a_note_is_on_what_is_at_the_caret_without_a_card_too(desk: Desk) -> None:
    put(desk, "Brook", 1)
    desk.press("n")
    desk.qtbot.waitUntil(desk.body.hasFocus)
    assert desk.session.notes[0].note.target.subject == "Brook"
    desk.press("Escape")
    put(desk, "nobody perhaps")
    desk.press("n")
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 2)
    assert TargetKind.QUOTATION in {it.note.target.kind for it in desk.session.notes}


def test_a_quotation_has_a_card_of_its_own(desk: Desk) -> None:
    opened(desk, "nobody perhaps")
    shown = card(desk).facts
    assert (shown.row.title, shown.sure, shown.tone) == ("Brook", "check", "warn")
    shown_buttons = [id for id, it in card(desk).buttons.items() if it.isVisible()]
    assert shown_buttons == ["note", "copy", "speaker", "trail", "person file", "agree"]
    click(desk, "copy")
    assert "nobody perhaps will" in QGuiApplication.clipboard().text()
    click(desk, "speaker")
    assert desk.frame.picker.isVisible()


def test_a_name_in_a_quotation_leads_to_the_quotation_and_back(desk: Desk) -> None:
    opened(desk, "Skarholm", 1)
    assert card(desk).facts.row.title == "Skarholm"
    assert [(words, it.title) for words, it in card(desk).facts.others] == [("in a quotation", "Brook")]
    card(desk)._follow("other 0")
    assert card(desk).facts.row.tab is Tab.QUOTES
    card(desk)._follow("other 0")
    assert card(desk).facts.row.title == "Skarholm"


def test_the_keyboard_goes_into_the_card_and_comes_back(desk: Desk) -> None:
    opened(desk, "Brook")
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Tab)
    assert card(desk).isAncestorOf(QApplication.focusWidget())
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert desk.page.hasFocus()
    assert not card(desk).isVisible()


def test_what_is_corrected_shows_on_the_card(desk: Desk) -> None:
    opened(desk, "Brook")
    after(desk, lambda: desk.press("a"))
    opened(desk, "Brook")
    assert card(desk).facts.sure == "✓ confirmed by you"


@pytest.mark.parametrize(("width", "height", "zoom"), [(1344, 840, 100), (1000, 640, 100), (1000, 640, 300)])
def test_the_card_stands_within_the_window_and_not_over_its_name(
    desk: Desk, width: int, height: int, zoom: int
) -> None:
    desk.window.resize(width, height)
    desk.looks.set_style(zoom=zoom)
    for nth in range(4):
        opened(desk, "Brook", nth)
        body = desk.frame.body.rect()
        assert body.contains(card(desk).geometry())
        assert not card(desk).covers(desk.window.cards.carding.resting.lines(card(desk).facts.span))
        desk.press("w")


def test_a_card_that_the_pointer_met_takes_no_key_from_the_list(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.PLACES)
    desk.frame.panel.focus_list()
    places = desk.frame.panel.lists[Tab.PLACES]
    places.list.setCurrentIndex(places.list.model().index(0, 0))
    rest(desk, "Norsund")
    after(desk, lambda: desk.press("x"))
    assert {it.name for it in desk.session.analysis.entities} == {"Brook", "Norsund Lines"}


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("words", ["Brook", "We never"])
def test_the_card_leads_to_the_person_file_by_its_button_and_by_the_key(desk: Desk, words: str) -> None:
    opened(desk, words)
    click(desk, "person file")
    desk.qtbot.waitUntil(lambda: desk.window.personal.shown is not None)
    desk.listed()
    assert desk.window.personal.name == "Brook"
    desk.window.personal.shown.close()
    put(desk, "runs")
    rest(desk, words)
    desk.press("Ctrl+Shift+I")
    desk.qtbot.waitUntil(lambda: desk.window.personal.shown is not None)
    desk.listed()
    assert not card(desk).isVisible()


def test_a_place_has_no_person_file(desk: Desk) -> None:
    opened(desk, "Skarholm")
    assert not card(desk).buttons["person file"].isVisible()
