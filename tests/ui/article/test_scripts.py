"""Articles in any script are set in their own direction, and no word is lost for a font that is missing."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind
from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.text import Span
from readback.core.workspace import now
from readback.ui.article.gutter import DOUBT_ROOM
from readback.ui.article.strokes import bar_of
from readback.ui.article.typography import Style
from readback.ui.article.view import ArticleView
from readback.ui.style.theme import Theme

ARABIC = "قالت بروك إن شركة العبّارات كانت تعلم بوجود شرخ في الهيكل، وإن أحداً لم يأتِ للنظر إليه في ذلك العام كله."
HEBREW = "ברוק אמרה שחברת המעבורות ידעה על הסדק בגוף האונייה, ושאיש לא בא לבדוק אותו באותה שנה."
JAPANESE = "渡船の船体に亀裂があると、港の職員は三度も警告を受けていた。「とても寒かった」とブルックは語った。"
EMOJI = "She signed it with a small 🛳️ and a family 👨‍👩‍👧‍👦, beside a 🇳🇴."
SCRIPTS = {"Arabic": ARABIC, "Hebrew": HEBREW, "Japanese": JAPANESE, "emoji": EMOJI}


def article_of(*lines: str) -> Article:
    return article_from(Draft(blocks_of(lines), title=lines[0]), opened=now(), original_sha256="", source="x.txt")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ArticleView:
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(740, 600)
    made.show()
    return made


def ink(view: ArticleView, number: int) -> list[tuple[float, float]]:
    """Where the words of each line of a paragraph begin and end, in the column."""
    layout = view._page.document().findBlockByNumber(number).layout()
    lines = [layout.lineAt(index).naturalTextRect() for index in range(layout.lineCount())]
    return [(line.left(), line.right()) for line in lines]


@pytest.mark.parametrize("text", [ARABIC, HEBREW], ids=["Arabic", "Hebrew"])
def test_a_paragraph_from_right_to_left_stands_at_the_right(view: ArticleView, text: str, qtbot: QtBot) -> None:
    view.show_article(article_of("Letters", text, "And so they wrote."))
    qtbot.waitUntil(view._page.is_settled)
    width = view._page.lines.column.width
    assert len(ink(view, 1)) > 1
    assert all(right == pytest.approx(width, abs=8) for _, right in ink(view, 1))  # but for a blank at the end
    assert ink(view, 2)[0][0] == 0
    full_stop = view._page.lines.rect(len("Letters\n") + len(text) - 1).left()
    assert full_stop < view._page.lines.column.left + ink(view, 1)[-1][0] + 12


@pytest.mark.parametrize("text", [ARABIC, HEBREW], ids=["Arabic", "Hebrew"])
def test_words_from_right_to_left_are_found_where_they_stand(view: ArticleView, text: str, qtbot: QtBot) -> None:
    view.show_article(article_of("Letters", text))
    qtbot.waitUntil(view._page.is_settled)
    lines, start = view._page.lines, len("Letters\n")
    block = view._page.document().findBlockByNumber(1)
    (segment,) = view._painter.segments(lines, block, Span(start, start + 4))
    assert segment.right == pytest.approx(lines.column.right, abs=4)
    middle = QPointF((segment.left + segment.right) / 2, segment.baseline - 4)
    assert start <= lines.hitTest(middle, Qt.HitTestAccuracy.ExactHit) <= start + 4


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("family", ["", "No such font at all"])
def test_all_words_are_there_in_any_font(view: ArticleView, name: str, family: str, qtbot: QtBot) -> None:
    article = article_of("Letters", SCRIPTS[name])
    view.set_style(Style(family=family))
    view.show_article(article)
    qtbot.waitUntil(view._page.is_settled)
    block = view._page.document().findBlockByNumber(1)
    lines = [block.layout().lineAt(index) for index in range(block.layout().lineCount())]
    assert sum(line.textLength() for line in lines) == block.length() - 1
    assert all(line.naturalTextWidth() <= view._page.lines.column.width + 8 for line in lines)
    assert all(line.naturalTextWidth() > 0 for line in lines)
    view._page.selectAll()
    view._page.copy()
    assert QApplication.clipboard().text() == article.text


QUOTES = {"leftward": "ברוק אמרה: “איש לא בא”, והלכה.", "rightward": "Brook said: “Nobody came”, and left."}


@pytest.mark.parametrize("direction", QUOTES)
def test_the_bar_of_a_quotation_stands_where_its_words_begin(
    view: ArticleView, theme: Theme, direction: str, qtbot: QtBot
) -> None:
    article = article_of("Letters", QUOTES[direction])
    start = article.text.index("“") + 1
    words = Span(start, article.text.index("”"))
    quotation = Quotation((words,), QuotationKind.DIRECT, None, None, None, Confidence.SURE, "after")
    view.show_article(article)
    qtbot.waitUntil(view._page.is_settled)
    view.show_analysis(Analysis(article.id, "fake-1", quotations=(quotation,)))
    page, lines = view._page, view._page.lines
    block = page.document().findBlockByNumber(1)
    (segment,) = view._painter.segments(lines, block, Span(words.start - 1, words.end + 1))
    ground, face = segment.ground(lines.face(1)), lines.face(1)
    picture, ink = page.viewport().grab().toImage(), theme.colour("quote").name()
    found = {}
    for leftward in (True, False):
        middle = page.on_screen(bar_of(ground, face, room=DOUBT_ROOM, leftward=leftward)).center()
        found[leftward] = picture.pixelColor(middle).name() == ink
    assert found == {True: direction == "leftward", False: direction == "rightward"}
