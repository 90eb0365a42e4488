"""The reading pane, used by mouse and keyboard."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fakes import FakeAnalyzer
from readback.core.analysis import Kind
from readback.core.anchors import Placement, State, anchor_for
from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.document import blocks_of
from readback.core.notes import Note, Target, TargetKind
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.resources import resource
from readback.ui.article.typography import Style
from readback.ui.article.view import ArticleView
from readback.ui.clipboard.carrying import OWN
from readback.ui.clipboard.dragged import local_files
from readback.ui.style.theme import load_theme

LINES = (
    "Ferry line 🙂 knew of cracked hull",
    "🙂🙂 Ada Brook runs the ferry to Skarholm. “It was cold,” Brook says.",
    *(
        f"Paragraph {number} says that nobody in Skarholm was told, and that nobody came to look."
        for number in range(60)
    ),
    "The last line names Ada Brook.",
)
MADE = datetime(2026, 5, 3, tzinfo=UTC)


def article_of(*lines: str, title: str = LINES[0], **more: object) -> Article:
    draft = Draft(blocks_of(lines), title=title, **more)
    return article_from(draft, opened=MADE, original_sha256="", source="ferry.txt")


@pytest.fixture
def article() -> Article:
    return article_of(
        *LINES,
        byline="By Lena Marsh",
        outlet="Coast Herald",
        published="2026-05-14",
        left_out=(LeftOut("Sign up!", 2),),
    )


@pytest.fixture
def view(qtbot: QtBot, article: Article) -> ArticleView:
    made = ArticleView(load_theme(resource("themes"), "light"))
    qtbot.addWidget(made)
    made.resize(740, 600)
    made.show()
    made.show_article(article)
    found = FakeAnalyzer({"Ada Brook": Kind.PERSON, "Skarholm": Kind.PLACE})
    made.show_analysis(found.analyze(article, lambda *_: None, lambda: False))
    return made


def span(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def select(view: ArticleView, place: Span) -> None:
    start, end = view._painter.units.span_to_utf16(place)
    cursor = view._page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view._page.setTextCursor(cursor)


def spot(view: ArticleView, offset: int) -> QPoint:
    """Where a code point stands on the page's viewport."""
    rect = view._page.lines.rect(view._painter.units.to_utf16(offset))
    return view._page.on_screen(rect.adjusted(0, 0, 4, 0)).center()


def note_on(article: Article, words: str | None, body: str = "Ask") -> PlacedNote:
    place = span(article, words) if words else None
    target = Target(article.id, TargetKind.PASSAGE if place else TargetKind.ARTICLE)
    note = Note("n1", target, anchor_for(article.text, place) if place else None, body, MADE, MADE)
    return PlacedNote(note, Placement(State.IN_PLACE, place) if place else None)


def test_a_selection_is_the_span_of_the_text_whatever_stands_before_it(view, article, qtbot):
    wanted = span(article, "Ada Brook runs")
    with qtbot.waitSignal(view.selectionChanged, check_params_cb=lambda it: it == wanted):
        select(view, wanted)
    assert view.selection().of(article.text) == "Ada Brook runs"


def test_blanks_at_its_ends_are_not_part_of_a_selection(view, article):
    place = span(article, " runs the ")
    select(view, place)
    assert view.selection() == Span(place.start + 1, place.end - 1)


def test_nothing_or_blanks_are_no_selection(view, article):
    assert view.selection() is None
    select(view, span(article, " "))
    assert view.selection() is None


@pytest.mark.parametrize(
    ("key", "signal", "expected"),
    [
        ("n", "noteRequested", ()),
        ("c", "copyRequested", ()),
        ("h", "highlightRequested", ("yellow",)),
        ("2", "highlightRequested", ("green",)),
        ("8", "highlightRequested", ("grey",)),
    ],
)
def test_letters_act_on_the_selection(view, article, qtbot, key, signal, expected):
    wanted = span(article, "the ferry")
    select(view, wanted)
    with qtbot.waitSignal(getattr(view, signal)) as told:
        qtbot.keyClicks(view._page, key)
    assert told.args == [wanted, *expected]


def test_letters_do_nothing_without_a_selection_or_when_they_are_off(view, article, qtbot):
    with qtbot.assertNotEmitted(view.noteRequested):
        qtbot.keyClicks(view._page, "n")
        view.show_keys(["H", "N", "C", "T"])
        select(view, span(article, "the ferry"))
        qtbot.keyClicks(view._page, "n")


def test_the_bubble_offers_the_same_and_never_covers_the_selection(view, article, qtbot):
    wanted = span(article, "the ferry")
    select(view, wanted)
    bubble = view._selecting.bubble
    qtbot.waitUntil(bubble.isVisible)
    line = view._page.on_screen(view._page.lines.rect(view._painter.units.to_utf16(wanted.start)))
    assert bubble.geometry().top() > line.bottom() or bubble.geometry().bottom() < line.top()
    with qtbot.waitSignal(view.noteRequested) as told:
        qtbot.mouseClick(bubble.buttons[1], Qt.MouseButton.LeftButton)
    assert told.args == [wanted]
    qtbot.keyClick(view._page, Qt.Key.Key_Escape)
    assert not bubble.isVisible()


def test_a_click_on_a_name_tells_which_mention_it_is(view, article, qtbot):
    place = span(article, "Skarholm")
    with qtbot.waitSignal(view.mentionActivated) as told:
        qtbot.mouseClick(view._page.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, place.start + 2))
    assert told.args[0].span == place


def test_a_click_on_quoted_words_tells_the_quotation(view, article, qtbot):
    with qtbot.waitSignal(view.quotationActivated) as told:
        place = spot(view, span(article, "was cold").start)
        qtbot.mouseClick(view._page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0].spans[0].of(article.text) == "It was cold,"


def test_enter_at_a_name_is_a_click(view, article, qtbot):
    view.reveal(span(article, "Skarholm"))
    with qtbot.waitSignal(view.mentionActivated):
        qtbot.keyClick(view._page, Qt.Key.Key_Return)


def test_hidden_kinds_cannot_be_clicked(view, article, qtbot):
    view.set_hidden(frozenset({"place"}))
    with qtbot.assertNotEmitted(view.mentionActivated):
        place = spot(view, span(article, "Skarholm").start + 2)
        qtbot.mouseClick(view._page.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_dot_of_a_note_opens_it(view, article, qtbot):
    view.show_notes((note_on(article, "the ferry"),))
    block = view._page.document().findBlock(view._painter.units.to_utf16(span(article, "the ferry").start))
    (dot,) = view._painter.dots(view._page.lines, block)
    with qtbot.waitSignal(view.noteActivated, check_params_cb=lambda id: id == "n1"):
        qtbot.mouseClick(view._page.viewport(), Qt.MouseButton.LeftButton, pos=dot.middle.toPoint())


def test_a_note_on_the_article_has_its_dot_at_the_headline(view, article):
    view.show_notes((note_on(article, None),))
    assert len(view._painter.dots(view._page.lines, view._page.document().begin())) == 1


def test_revealing_scrolls_to_the_passage_and_puts_the_caret_there(view, article):
    assert view.position() == 0
    view.reveal(span(article, "last line"))
    assert view.position() > 1000
    assert view._page.textCursor().position() == view._painter.units.to_utf16(span(article, "last line").start)
    view.scroll_to(0)
    assert view.position() == 0


def test_what_is_seen_already_does_not_scroll(view, article):
    view.reveal(span(article, "the ferry"))
    assert view._page.verticalScrollBar().value() == 0


def test_what_was_left_out_is_shown_and_hidden_again_without_moving_any_offset(view, article, qtbot):
    def shown() -> list[str]:
        return [label.text().split("&nbsp;")[0] for label in view.findChildren(QLabel) if label.isVisible()]

    meta = next(label for label in view.findChildren(QLabel) if "left out" in label.text())
    assert "Coast Herald" in meta.text()
    assert "by Lena Marsh" in meta.text()
    for seen in (True, False, True):
        assert ("Sign up!" in shown()) is not seen
        meta.linkActivated.emit("left-out")
        assert ("Sign up!" in shown()) is seen
        assert view._page.toPlainText() == article.text


def test_a_paragraph_that_was_left_out_is_gone_to(view, article):
    view.insets.reveal(0)
    label = next(it for it in view.findChildren(QLabel) if it.text().startswith("Sign up!"))
    assert label.isVisible()
    assert view._page.viewport().rect().contains(label.geometry().center())
    view.insets.reveal(0)
    assert label.isVisible()
    view.insets.reveal(7)
    assert view._page.toPlainText() == article.text


def test_a_title_that_is_not_in_the_text_stands_above_it(view, qtbot):
    other = article_of("It was fear.", title="Only in the metadata")
    view.show_article(other)
    assert view._page.toPlainText() == "It was fear."
    assert any(label.text() == "Only in the metadata" and label.isVisible() for label in view.findChildren(QLabel))


@pytest.mark.parametrize("width", [420, 740, 1600])
@pytest.mark.parametrize("zoom", [50, 100, 300])
def test_a_full_line_is_never_longer_than_the_measure(view, width, zoom):
    view.resize(width, 600)
    view.set_style(Style(zoom))
    view.reveal(Span(200, 210))
    block = view._page.document().findBlockByNumber(3)
    layout = block.layout()
    lengths = [layout.lineAt(index).textLength() for index in range(layout.lineCount())]
    assert max(lengths) <= 78


def test_the_top_line_stays_when_the_size_changes(view, article):
    view.scroll_to(span(article, "Paragraph 30").start)
    view.set_style(Style(150))
    assert abs(view.position() - span(article, "Paragraph 30").start) < 200


def test_copying_takes_the_words_alone(view, article):
    select(view, span(article, "Ada Brook runs"))
    copied = view._page.createMimeDataFromSelection()
    assert set(copied.formats()) == {"text/plain", OWN}
    assert copied.text() == "Ada Brook runs"


def test_nothing_is_ever_loaded_for_a_page(view, tmp_path):
    picture = tmp_path / "x.png"
    QImage(2, 2, QImage.Format.Format_RGB32).save(str(picture))
    url = QUrl.fromLocalFile(str(picture))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view._page.loadResource(kind, url) is None
    assert view._page.document().loadResource(kind, url) is None


def test_dropped_files_are_handed_on(view, qtbot, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.invalid/b")])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(view.dropped, check_params_cb=lambda mime: local_files(mime) == [str(tmp_path / "a.txt")]):
        view._page.dropEvent(event)


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "black"])
def test_it_is_drawn_in_every_theme_with_every_mark(view, article, name):
    theme = load_theme(resource("themes"), name)
    view.set_theme(theme)
    view.show_notes((note_on(article, "the ferry"), note_on(article, None)))
    view.show_hits((span(article, "Skarholm"),))
    view.reveal(span(article, "Ada Brook"))
    colours = _colours(view.grab().toImage())
    for role in ("paper", "text", "person", "place", "quote", "quote_tint", "note", "note_tint", "hit", "focus"):
        assert theme.colour(role).name() in colours, role


def test_nothing_of_the_marks_is_drawn_when_all_is_hidden(view):
    theme = load_theme(resource("themes"), "light")
    view.set_hidden(frozenset({"person", "place", "organisation", "quotation", "note"}))
    colours = _colours(view.grab().toImage())
    assert not {theme.colour(role).name() for role in ("person", "place", "quote", "quote_tint")} & colours


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_clearing_shows_that_nothing_is_open(view):
    view.clear()
    assert view.selection() is None
    assert view._stack.currentWidget() is view.empty


def test_a_long_article_is_set_little_by_little(qtbot, view):
    """300,000 words: no single step may hold the window up, and the end can be reached at once."""
    long = article_of(*("word " * 74 + str(number) for number in range(4_000)), title="Long")
    view.show_article(long)
    assert not view._page.is_settled()
    view.reveal(long.paragraphs[-1])
    assert view.position() > len(long.text) - 5_000
    qtbot.waitUntil(view._page.is_settled, timeout=60_000)
    assert view.position() > len(long.text) - 5_000


def test_the_pane_has_a_name_for_screen_readers(view):
    assert view._page.accessibleName() == "Article"
    assert all(button.text() for button in view._selecting.bubble.buttons)


def test_on_a_wider_page_with_the_same_column_no_line_is_set_anew(view: ArticleView, qtbot: QtBot) -> None:
    page = view._page
    view.resize(1200, 700)
    qtbot.waitUntil(page.is_settled)
    left, width = page.lines.column.left, page.lines.column.width
    view.resize(1300, 700)
    assert page.lines.column.width == width
    assert page.lines.column.left == left + 50
    assert page.lines.is_complete()
    view.resize(600, 700)
    assert page.lines.column.width < width
    assert not page.lines.is_complete()


def test_what_is_marked_is_drawn_where_its_words_have_gone(view: ArticleView, article: Article, qtbot: QtBot) -> None:
    words = span(article, "It was cold")
    block = view._page.document().findBlock(view._painter.units.to_utf16(words.start))

    def left() -> float:
        return next(view._painter.segments(view._page.lines, block, words)).left

    def words_begin() -> float:
        return view._page.lines.rect(view._painter.units.to_utf16(words.start)).left()

    for width, zoom in ((740, 100), (900, 100), (900, 140), (420, 140)):
        view.resize(width, 600)
        view.set_style(Style(zoom))
        assert left() == words_begin()
