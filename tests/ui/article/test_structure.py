"""The structure of a document on the page: what stands where, and the ways to footnotes and back."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from readback.core.article import Article, Draft, article_from
from readback.core.document import HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.core.text import Span
from readback.ui.article.margin import Label
from readback.ui.article.ornaments import marks, sign_zone
from readback.ui.article.typography import Style
from readback.ui.article.view import ArticleView
from readback.ui.style.theme import Theme

PAGE, TIME, LINE, NOTE = LandmarkKind
LONG = "The keeper of the sluice at Orne wrote to the board, and to the mayor, and to the paper, and had no answer. "
BLOCKS = (
    Block("The sluice at Orne", HEADLINE, (Landmark(0, PAGE, "xi", 10),)),
    Block(LONG * 4, landmarks=(Landmark(17, NOTE, "1"), Landmark(200, PAGE, "xii", 11))),
    Block("What was known", Form(Role.HEADING, 2)),
    Block("🙂 It stuck.", Form(Role.ITEM, 0, "1."), (Landmark(11, NOTE, "2"), Landmark(11, NOTE, "9"))),
    Block(LONG, Form(Role.ITEM, 1)),
    Block(LONG * 2, Form(Role.QUOTE), (Landmark(0, PAGE, "xiii", 12),)),
    Block("The gate in June", Form(Role.CAPTION)),
    Block("Year · Oiled", Form(Role.TABLE)),
    Block("2021 · never", Form(Role.TABLE)),
    Block("Letter of May.", Form(Role.FOOTNOTE, label="1")),
    Block("Letter of June.", Form(Role.FOOTNOTE, label="2")),
)
WORDS, HEADING, ITEM, DEEPER, QUOTE, CAPTION, ROW, LAST_ROW, FIRST_NOTE, SECOND_NOTE = range(1, 11)


def article_of(*blocks: Block) -> Article:
    draft = Draft(blocks, title=blocks[0].text)
    return article_from(draft, opened=datetime(2026, 5, 3, tzinfo=UTC), original_sha256="", source="orne.pdf")


@pytest.fixture
def article() -> Article:
    return article_of(*BLOCKS)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, article: Article) -> ArticleView:
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(820, 900)
    made.show_article(article)
    made.show()
    qtbot.waitUntil(made._page.is_settled)
    return made


def block(view: ArticleView, index: int):
    return view._page.document().findBlockByNumber(index)


def rects(view: ArticleView) -> list:
    return [
        view._page.lines.blockBoundingRect(block(view, index)) for index in range(view._page.document().blockCount())
    ]


def labels(view: ArticleView) -> list[Label]:
    page = view._page
    return [
        label
        for index in range(page.document().blockCount())
        for label in view._painter.margin.labels(page.lines, block(view, index))
    ]


def mark(view: ArticleView, label: str):
    page = view._page
    found = (it for index in range(page.document().blockCount()) for it in marks(page.lines, block(view, index)))
    return next(it for it in found if it.landmark.label == label)


def click(view: ArticleView, point: QPointF) -> None:
    view._page.verticalScrollBar().setValue(max(0, int(point.y()) - 200))
    at = point.toPoint() - QPoint(0, view._page.verticalScrollBar().value())
    QTest.mouseClick(view._page.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_what_stands_apart_has_a_face_and_a_place_of_its_own(view):
    lines, stand = view._page.lines, rects(view)
    size = [lines.face(index).font.pixelSize() for index in range(len(stand))]
    assert size[0] > size[HEADING] > size[WORDS] > size[CAPTION] == size[FIRST_NOTE]
    left = [rect.left() - lines.column.left for rect in stand]
    assert left[WORDS] == left[HEADING] == left[CAPTION] == left[ROW] == 0
    assert 0 < left[ITEM] < left[DEEPER]
    assert left[QUOTE] > 0 < left[FIRST_NOTE]
    assert stand[QUOTE].right() < stand[WORDS].right() == stand[DEEPER].right()


@pytest.mark.parametrize("zoom", [50, 100, 300])
@pytest.mark.parametrize("width", [300, 820, 1400])
def test_paragraphs_stand_below_one_another_within_the_column(view, qtbot, width, zoom):
    view.resize(width, 700)
    view.set_style(Style(zoom))
    qtbot.waitUntil(view._page.is_settled)
    column, stand = view._page.lines.column, rects(view)
    assert all(above.bottom() <= below.top() for above, below in pairwise(stand))
    assert all(column.left <= rect.left() and rect.right() <= column.right for rect in stand)
    assert all(rect.width() >= column.width * 2 / 3 - 1 for rect in stand)


def test_signs_hang_in_the_indent_and_are_no_part_of_the_text(view, article):
    lines, stand = view._page.lines, rects(view)
    for index in (ITEM, DEEPER, FIRST_NOTE):
        zone = sign_zone(lines, block(view, index))
        assert lines.column.left - 1 <= zone.left() < zone.right() < stand[index].left()
    assert sign_zone(lines, block(view, WORDS)).isEmpty()
    assert [lines.setting(index).sign for index in (ITEM, DEEPER, FIRST_NOTE)] == ["1.", "–", "1"]
    assert view._page.toPlainText() == article.text


def test_a_point_belongs_to_the_character_that_stands_there(view, article):
    lines, units = view._page.lines, view._painter.units
    for offset in range(len(article.text)):
        position = units.to_utf16(offset)
        rect = lines.rect(position)
        hit = lines.hitTest(QPointF(rect.left() + 0.5, rect.center().y()), Qt.HitTestAccuracy.FuzzyHit)
        assert hit == position or article.text[offset : offset + 1].isspace() or article.text[offset - 1].isspace()


def test_a_reference_stands_behind_its_word_and_covers_nothing(view, article):
    lines = view._page.lines
    first = lines.rect(view._painter.units.to_utf16(article.paragraphs[WORDS].start + 17))
    zone = mark(view, "1").zone
    assert zone.right() == pytest.approx(first.left(), abs=1)
    plain = article_of(*(Block(it.text, it.form) for it in BLOCKS))
    view.show_article(plain)
    unmarked = lines.rect(view._painter.units.to_utf16(article.paragraphs[WORDS].start + 17))
    assert first.left() - unmarked.left() == pytest.approx(zone.width(), abs=1)


def test_references_at_one_place_stand_side_by_side(view):
    assert mark(view, "2").zone.right() <= mark(view, "9").zone.left()


def test_a_click_on_a_reference_leads_to_its_footnote_and_its_label_back(view, article, qtbot):
    with qtbot.waitSignal(view.linkActivated) as told:
        click(view, mark(view, "2").zone.center())
    assert told.args == [article.paragraphs[SECOND_NOTE]]
    with qtbot.waitSignal(view.linkActivated) as told:
        click(view, sign_zone(view._page.lines, block(view, SECOND_NOTE)).center())
    assert told.args[0].end == article.paragraphs[ITEM].end


def test_a_reference_without_a_footnote_is_no_link(view, qtbot):
    with qtbot.assertNotEmitted(view.linkActivated):
        click(view, mark(view, "9").zone.center())


def test_enter_beside_a_reference_goes_to_its_footnote_and_there_back(view, article, qtbot):
    view.linkActivated.connect(view.reveal)
    view.reveal(Span(article.paragraphs[WORDS].start + 17, article.paragraphs[WORDS].start + 18))
    qtbot.keyClick(view._page, Qt.Key.Key_Return)
    assert view.here() == article.paragraphs[FIRST_NOTE].start
    qtbot.keyClick(view._page, Qt.Key.Key_Return)
    assert view.here() == article.paragraphs[WORDS].start + 16


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_of_a_reference_leads_to_its_footnote(view, article, qtbot):
    view._page.customContextMenuRequested.emit(view._page.on_screen(mark(view, "1").zone).center())
    menu = next(it for it in view.findChildren(QMenu) if it.isVisible())
    with qtbot.waitSignal(view.linkActivated, check_params_cb=lambda it: it == article.paragraphs[FIRST_NOTE]):
        menu.actions()[0].trigger()
    menu.close()


def test_copying_takes_the_words_alone(view, article):
    view._page.selectAll()
    view._page.copy()
    assert QApplication.clipboard().text() == article.text
    assert view.selection() == Span(0, len(article.text))


def test_hints_tell_the_footnote_and_what_stands_left_of_the_text(view):
    hint, typography = view._page.pointing.hint, view._page.lines.typography
    assert hint(mark(view, "1").zone.center()) == "Letter of May."
    assert hint(sign_zone(view._page.lines, block(view, FIRST_NOTE)).center()) == "Back to the text"
    told = {hint(it.zone(typography).center()) for it in labels(view)}
    assert {"Page xi begins here", "Page xii begins here", "¶1 in Readback"} <= told


@pytest.mark.parametrize("zoom", [50, 100, 300])
@pytest.mark.parametrize("width", [300, 820, 1400])
def test_no_label_covers_another_or_the_text(view, qtbot, width, zoom):
    view.resize(width, 700)
    view.set_style(Style(zoom))
    qtbot.waitUntil(view._page.is_settled)
    lines = view._page.lines
    zones = [label.zone(lines.typography) for label in labels(view)]
    ink = [zone.adjusted(0, zone.height() * 0.25, 0, -zone.height() * 0.25) for zone in zones]
    assert not any(one.intersects(other) for at, one in enumerate(ink) for other in ink[:at])
    assert all(zone.left() >= 0 and zone.right() < lines.column.left for zone in zones)


def test_pages_begin_where_they_do_and_footnotes_have_their_own_numbers_alone(view):
    assert [label.words for label in labels(view)] == [
        *("p. xi", "1", "p. xii", "2", "3", "4", "5", "p. xiii", "6", "7", "8"),
    ]
    (within,) = [label for label in labels(view) if label.tick]
    assert within.words == "p. xii"


def test_a_time_stands_in_the_place_of_the_number(view):
    view.show_article(
        article_of(
            Block("Talk"),
            Block("We saw it.", landmarks=(Landmark(0, TIME, "1:03:12", 3792),)),
            Block("So did we.", landmarks=(Landmark(3, TIME, "1:03:20", 3800),)),
        )
    )
    assert [(label.words, label.hint) for label in labels(view)] == [
        ("1:03:12", "Begins at 1:03:12"),
        ("2", "¶2 in Readback"),
    ]


def test_what_kind_of_paragraph_the_caret_is_in_can_be_read_aloud(view, article):
    said = []
    for index in (WORDS, HEADING, ITEM, QUOTE, SECOND_NOTE):
        view.reveal(Span(article.paragraphs[index].start, article.paragraphs[index].start + 1))
        said.append(view._page.accessibleDescription())
    assert said == ["", "heading level 2", "list item 1.", "block quotation", "footnote 2"]


some = st.builds(
    Block,
    st.sampled_from(("He ran. ", "🙂", LONG * 3, "“No,” she said. “Never.” ")),
    st.builds(Form, st.sampled_from(Role), st.integers(0, 9), st.sampled_from(("", "1", "xviii.", "A long label"))),
    st.lists(st.builds(Landmark, st.integers(0, 9), st.sampled_from(LandmarkKind), st.sampled_from(("1", "xii")))).map(
        tuple
    ),
)


@given(st.lists(some, min_size=1, max_size=8), st.sampled_from((200, 500, 900)))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_document_stands_in_its_column(view, made, width):
    article = article_of(*made)
    view.resize(width, 400)
    view.show_article(article)
    view.grab()
    lines, stand = view._page.lines, rects(view)
    assert view._page.toPlainText() == article.text
    assert all(above.bottom() <= below.top() for above, below in pairwise(stand))
    assert all(lines.column.left <= rect.left() and rect.right() <= lines.column.right for rect in stand)
    for offset in range(len(article.text) + 1):
        rect = lines.rect(view._painter.units.to_utf16(offset))
        assert lines.column.left - 1 <= rect.left() <= lines.column.right + 60
