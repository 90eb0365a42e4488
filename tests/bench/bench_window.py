"""What a very long article costs the window: the longest single step, against Qt's own text view."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTextEdit

from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.text import Span
from readback.resources import resource
from readback.ui.article.typography import Style
from readback.ui.article.view import ArticleView
from readback.ui.style.theme import load_theme

WORDS = 300_000


def article_of(words: int) -> Article:
    """An article of so many words, in paragraphs of a hundred."""
    paragraph = " ".join(f"stone{number % 7}" for number in range(100))
    lines = tuple(f"{number} {paragraph}" for number in range(words // 100))
    return article_from(Draft(blocks_of(lines)), opened=datetime.now(UTC), original_sha256="", source="")


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes, in milliseconds."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def steps(view: ArticleView, article: Article) -> list[Callable[[], object]]:
    """What a reader does with an article, each a single turn of the event loop."""
    end = article.paragraphs[-1].start
    page = view._page  # the slices that follow by themselves are a private matter of the page
    return [
        lambda: view.show_article(article),
        page._go_on,
        lambda: view.reveal(Span(end, end + 3)),
        lambda: view.scroll_to(len(article.text) // 2),
        view.grab,
        lambda: view.set_style(Style(150)),
        lambda: view.resize(900, 700),
        page._go_on,
    ]


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    application = QApplication.instance() or QApplication([])  # kept until the end
    view, article = ArticleView(load_theme(resource("themes"), "light")), article_of(WORDS)
    view.resize(740, 600)
    view.show()
    ours = [milliseconds(step) for step in steps(view, article)]
    baseline = QTextEdit()
    baseline.resize(740, 600)
    baseline.show()
    theirs = milliseconds(lambda: (baseline.setPlainText(article.text), baseline.grab()))
    del application
    return [
        ("300,000 words: showing them to Qt's QTextEdit", ours[0] / theirs, "x"),
        ("300,000 words: showing them", ours[0], "ms"),
        ("300,000 words: the longest step after that", max(ours[1:]), "ms"),
    ]
