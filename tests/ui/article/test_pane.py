"""How the reading pane looks and lasts: what stands where at any width, and how long any of its events takes."""

from datetime import UTC, datetime
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from readback.core.analysis import (
    Analysis,
    Confidence,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.anchors import Placement, State, anchor_for
from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.document import blocks_of
from readback.core.notes import Note, Target, TargetKind
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.article.typography import Style
from readback.ui.article.view import ArticleView
from readback.ui.style.theme import Theme

MADE = datetime(2026, 5, 3, tzinfo=UTC)
LINES = (
    "Quarry owners were told of the loose wall, letters show",
    "Nobody at Tarn Quarries read the letter that Mira Lund sent from Oxby in the wet spring of that year.",
    "“It hangs by a thread,” Lund says. “We told them so.” She had been heard twice, and then no more.",
    "The council of Oxby said the wall had been looked at by people who know walls.",
)


def article_of(*lines: str, left_out: tuple[LeftOut, ...] = ()) -> Article:
    draft = Draft(blocks_of(lines), title=lines[0], byline="Jo Tallis", outlet="Valley Post", left_out=left_out)
    return article_from(draft, opened=MADE, original_sha256="", source="quarry.txt")


@pytest.fixture
def article() -> Article:
    return article_of(*LINES, left_out=(LeftOut("Subscribe.", 2), LeftOut("Related.", 4)))


def span(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def analysis(article: Article) -> Analysis:
    mentions = (
        Mention(span(article, "Tarn Quarries"), Kind.ORGANISATION, "o"),
        Mention(span(article, "Mira Lund"), Kind.PERSON, "p"),
        Mention(span(article, "Oxby"), Kind.PLACE, "l"),
    )
    lund = Speaker("Mira Lund", SpeakerKind.PERSON, "p")
    direct, told = QuotationKind.DIRECT, QuotationKind.INDIRECT
    quotations = (
        Quotation((span(article, "It hangs by a thread,"),), direct, lund, None, None, Confidence.SURE, "r"),
        Quotation((span(article, "We told them so."),), direct, lund, None, None, Confidence.CHECK, "r"),
        Quotation((span(article, "the wall had been looked at"),), told, None, None, None, Confidence.UNKNOWN, "r"),
    )
    return Analysis(article.id, "r", mentions, (), quotations)


def note(article: Article, words: str, body: str = "", state: State = State.IN_PLACE) -> PlacedNote:
    place = span(article, words)
    made = Note(words, Target(article.id, TargetKind.PASSAGE), anchor_for(article.text, place), body, MADE, MADE)
    return PlacedNote(made, Placement(state, place))


@pytest.fixture
def view(qtbot: QtBot, article: Article, theme: Theme) -> ArticleView:
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(740, 620)
    made.show_article(article)
    made.show_analysis(analysis(article))
    made.show()
    qtbot.waitUntil(made._page.is_settled)
    return made


def meta(view: ArticleView) -> QLabel:
    return next(label for label in view.findChildren(QLabel) if "Valley Post" in label.text())


def settle(view: ArticleView, qtbot: QtBot) -> None:
    qtbot.waitUntil(view._page.is_settled)


def spot(view: ArticleView, article: Article, words: str) -> QPoint:
    at = view._painter.units.to_utf16(span(article, words).start)
    return view._page.on_screen(view._page.lines.rect(at).adjusted(0, 0, 8, 0)).center()


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("width", [300, 460, 740, 1400])
def test_headline_meta_line_and_text_stand_below_one_another(view, qtbot, width, zoom):
    view.resize(width, 700)
    view.set_style(Style(zoom))
    settle(view, qtbot)
    lines, scroll = view._page.lines, view._page.verticalScrollBar().value()
    label, document = meta(view).geometry(), view._page.document()
    assert lines.blockBoundingRect(document.begin()).bottom() - scroll <= label.top()
    assert label.bottom() < lines.blockBoundingRect(document.begin().next()).top() - scroll
    assert label.height() >= meta(view).heightForWidth(label.width())


def test_the_column_is_as_wide_with_a_scroll_bar_as_without(view, qtbot):
    bar, before = view._page.verticalScrollBar(), view._page.lines.column
    assert not bar.isEnabled()
    view.resize(740, 200)
    settle(view, qtbot)
    assert bar.isEnabled()
    assert view._page.lines.column == before


def test_what_was_left_out_stands_where_it_stood(view, qtbot, article):
    meta(view).linkActivated.emit("left-out")
    settle(view, qtbot)
    first, last = (
        next(it for it in view.findChildren(QLabel) if it.text().startswith(words))
        for words in ("Subscribe.", "Related.")
    )
    lines, document = view._page.lines, view._page.document()
    tops = [lines.blockBoundingRect(document.findBlockByNumber(i)).top() for i in range(4)]
    assert tops[1] < first.y() < tops[2]
    assert tops[3] < last.y()


def test_underlines_do_not_change_the_lines(view, article):
    lines, document = view._page.lines, view._page.document()
    before = [lines.blockBoundingRect(document.findBlockByNumber(i)) for i in range(4)]
    view.show_analysis(None)
    assert [lines.blockBoundingRect(document.findBlockByNumber(i)) for i in range(4)] == before


@pytest.mark.parametrize("zoom", [50, 100, 160, 300])
def test_lines_below_words_stand_clear_of_the_letters_and_of_the_next_line(view, article, qtbot, theme, zoom):
    view.set_style(Style(zoom))
    view.resize(1200, 1300)
    settle(view, qtbot)
    lines, place = view._page.lines, span(article, "Mira Lund")
    face = lines.face(lines.document().findBlock(place.start).blockNumber())
    image = view._page.viewport().grab().toImage()
    left, right = (view._page.on_screen(lines.rect(at)) for at in (place.start, place.end))
    inked = [
        y - left.top()
        for y in range(left.top(), left.top() + round(face.box * 1.4))
        if all(
            image.pixelColor(x, y).name() == theme.colour("person").name() for x in range(left.x() + 3, right.x() - 3)
        )
    ]
    weight = max(1, round(face.box / 15))
    assert len(inked) == weight
    assert inked[0] >= face.baseline + face.drop + weight - 1  # as far below the letters as it is thick
    assert inked[-1] <= face.box + face.baseline - face.rise  # and above those of the next line


def ink(image: QImage, row: range, columns: range, colour: str) -> list[bool]:
    """For each column of a strip, whether the colour stands in it."""
    return [any(image.pixelColor(x, y).name() == colour for y in row) for x in columns]


@pytest.mark.parametrize(
    ("words", "role", "solid"),
    [("Mira Lund", "person", True), ("Oxby", "place", False), ("Tarn Quarries", "organisation", False)],
)
def test_kinds_are_told_apart_by_form(view, article, theme, words, role, solid):
    image = view._page.viewport().grab().toImage()
    place, lines = span(article, words), view._page.lines
    left, right = (view._page.on_screen(lines.rect(at)) for at in (place.start, place.end))
    strip = ink(image, range(left.top(), left.bottom()), range(left.x() + 1, right.x() - 1), theme.colour(role).name())
    assert any(strip)
    assert all(strip) is solid


def test_a_doubtful_speaker_has_a_question_mark_in_the_gutter(view, article, theme, qtbot):
    def gutter() -> bool:
        image = view._page.viewport().grab().toImage()
        right, paper = int(view._page.lines.column.left) - 7, theme.colour("paper").name()
        places = product(range(right - 10, right), range(image.height()))
        return any(image.pixelColor(x, y).name() != paper for x, y in places)

    assert gutter()
    view.set_hidden(frozenset({"quotation"}))
    assert not gutter()


def test_a_bar_stays_in_sight_when_its_words_are_selected(view, theme):
    view._page.selectAll()
    image = view._page.viewport().grab().toImage()
    left = int(view._page.lines.column.left)
    assert any(ink(image, range(image.height()), range(left - 6, left), theme.colour("quote").name()))


def test_the_bubble_waits_until_the_selection_is_made(view, article, qtbot):
    port, bubble = view._page.viewport(), view._selecting.bubble
    start, end = spot(view, article, "read the letter"), spot(view, article, "that Mira")
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    assert view.selection() is not None
    assert not bubble.isVisible()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert bubble.isVisible()
    view.clear_selection()
    assert not bubble.isVisible()


def test_a_selection_scrolled_out_of_sight_takes_its_bubble_along(view, article, qtbot):
    view.resize(740, 150)
    settle(view, qtbot)
    start, end = span(article, "Quarry owners").start, span(article, "Quarry owners").end
    cursor = view._page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    view._page.setTextCursor(cursor)
    assert view._selecting.bubble.isVisible()
    view._page.verticalScrollBar().setValue(400)
    assert not view._selecting.bubble.isVisible()


def test_a_selection_that_fills_the_window_leaves_the_bubble_a_strip(view, qtbot):
    view.resize(740, 160)
    settle(view, qtbot)
    view._page.selectAll()
    bar = view._page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    bubble = view._selecting.bubble
    assert bubble.isVisible()
    assert not bubble.geometry().intersects(view._page.viewport().geometry())


def test_hints_say_what_is_under_the_pointer(view, article):
    hint = view._page.pointing.hint
    page = lambda words: QPointF(spot(view, article, words))  # noqa: E731 - short, and used here alone
    assert hint(page("hangs by")) == "Mira Lund"
    assert hint(page("We told")) == "Mira Lund · check"
    assert hint(page("wall had")) == "speaker unknown"
    assert hint(page("Nobody")) == ""
    view.show_notes((note(article, "wet spring", "ask\nher"), note(article, "Nobody", state=State.MOVED)))
    assert hint(page("wet spring")) == "ask her"
    assert hint(page("Nobody")) == "Highlight\nmoved, check its place"


def test_a_hint_is_shown_when_the_pointer_rests(view, article):
    port, at = view._page.viewport(), spot(view, article, "We told")
    assert QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))


def test_the_pointer_is_a_hand_over_a_dot(view, article, qtbot):
    view.show_notes((note(article, "wet spring", "ask"),))
    port = view._page.viewport()
    (dot,) = view._painter.dots(view._page.lines, view._page.document().findBlockByNumber(1))
    QTest.mouseMove(port, dot.middle.toPoint())
    assert port.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(port, spot(view, article, "Nobody"))
    assert port.cursor().shape() is Qt.CursorShape.IBeamCursor


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_does_what_the_bubble_does(view, article, qtbot):
    view._page.selectAll()
    view._page.customContextMenuRequested.emit(QPoint(50, 50))
    menu = next(it for it in view.findChildren(QMenu) if it.isVisible())
    with qtbot.waitSignal(view.copyRequested):
        next(action for action in menu.actions() if action.text().startswith("Copy with")).trigger()
    menu.close()


def test_the_way_home_leads_to_the_very_top(view, qtbot):
    view.resize(740, 200)
    settle(view, qtbot)
    for keys in ("Ctrl+End", "Ctrl+Home"):
        qtbot.keySequence(view._page, keys)
    assert view._page.verticalScrollBar().value() == 0


def test_what_was_left_out_can_be_shown_by_keyboard(view, qtbot):
    view.activateWindow()
    view.focusText()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert any(label.text().startswith("Subscribe.") and label.isVisible() for label in view.findChildren(QLabel))
