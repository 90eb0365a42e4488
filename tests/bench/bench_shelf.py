"""How long the window stands still for a shelf of ten thousand articles: filled, scrolled, sorted, filtered.

Each figure is the longest single turn of the event loop, with the painting in it. READBACK_BENCH_ARTICLES lowers the
number of articles.
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from libraries import MOST
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from readback.core.library import Summary
from readback.core.likeness import sketch
from readback.resources import resource
from readback.ui.shelf.contents import Contents
from readback.ui.shelf.orders import Sort
from readback.ui.shelf.shelf import Shelf
from readback.ui.style.theme import load_theme
from seed import articles

KINDS = 200
"""So many articles are invented; the others are the same again under other names."""

NARROW, WIDE = 232, 900
"""The shelf in two lines a row, and in columns, in pixels."""


def summaries(count: int) -> tuple[Summary, ...]:
    """What the shelf shows of so many articles."""
    held = [it.story.article for it in articles(min(KINDS, count))]
    found = []
    for number in range(count):
        it = held[number % len(held)]
        opened, title = it.opened + timedelta(minutes=number), f"{it.title} {number}"
        id = f"{number:064x}"
        found.append(Summary(id, title, it.outlet, it.published, opened, number % 12, it.source, sketch(it.text)))
    return tuple(found)


def longest(steps: Iterator[None]) -> float:
    """The longest of some steps, each with the turn of the event loop that follows it, in milliseconds."""
    most = 0.0
    while True:
        begun = time.perf_counter()
        if next(steps, 0) == 0:
            return most
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        most = max(most, (time.perf_counter() - begun) * 1000)


@dataclass(frozen=True)
class Reader:
    """What a reader does with a shelf, bit by bit."""

    shelf: Shelf
    state: Contents

    def fills(self) -> Iterator[None]:
        """The shelf is shown."""
        self.shelf.show_shelf(self.state)
        yield

    def scrolls(self) -> Iterator[None]:
        """From the first article to the last, a page at a time."""
        bar = self.shelf.list.verticalScrollBar()
        bar.setValue(0)
        yield
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep())
            yield

    def goes_to_the_end(self) -> Iterator[None]:
        """With the End key, as often as there is more."""
        for key in (Qt.Key.Key_Home, *[Qt.Key.Key_End] * 5):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self.shelf.list, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
            yield

    def sorts(self) -> Iterator[None]:
        """In every order."""
        for sort in (*Sort, Sort.OPENED):
            self.shelf.listing.arrange(sort, sort.down)
            yield

    def filters(self) -> Iterator[None]:
        """By a few letters, without the pause in which more are typed."""
        for words in ("h", "ha", "har", "harbour zzz", ""):
            self.shelf.listing.filter.setText(words)
            self.shelf.listing.wanted.emit()
            yield

    def opens(self) -> Iterator[None]:
        """One article far down after another."""
        for at in range(0, len(self.state.articles), max(1, len(self.state.articles) // 9)):
            self.shelf.show_open(self.state.articles[at].id)
            yield

    def sees_one_change(self) -> Iterator[None]:
        """An article is read: the shelf is shown anew."""
        first, *others = self.state.articles
        self.shelf.show_shelf(replace(self.state, articles=(replace(first, read=True), *others)))
        yield


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    application = QApplication.instance() or QApplication([])  # kept until the end
    application.setStyle("Fusion")  # type: ignore[attr-defined] # that is what it is
    shelf = Shelf(load_theme(resource("themes"), "light"))
    reader = Reader(shelf, Contents(summaries(MOST)))
    shelf.show()
    rows = []
    for width, form in ((NARROW, "narrow"), (WIDE, "in columns")):
        shelf.resize(width, 800)
        deeds: dict[str, Callable[[], Iterator[None]]] = {
            "filled": reader.fills,
            "scrolled from the first to the last": reader.scrolls,
            "gone to the end": reader.goes_to_the_end,
            "sorted": reader.sorts,
            "filtered": reader.filters,
            "another article opened": reader.opens,
            "one article changed": reader.sees_one_change,
        }
        for name, deed in deeds.items():
            rows.append((f"{MOST:,} articles {form}, {name} (goal 50)", longest(deed()), "ms"))
    del application
    return rows
