"""Whether the window ever stands still: what is typed, scrolled and stepped through while articles are analysed.

The program itself, with its library and its language model; a reader of no patience does one thing every 25 ms. Each
figure is the longest gap between two turns of the event loop under one activity, first with nothing going on behind,
then while twenty articles are read in and analysed. The baseline is the same window with nobody at it.
READBACK_BENCH_OPENED lowers the number of articles.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from desk import busy, folder_of_its_own, page_of, press, started
from gaps import Watcher, do, share, wait
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from readback.app import Readback
from readback.compose import window_program
from readback.core.text import Span
from stories import Stories

OPENED = int(os.environ.get("READBACK_BENCH_OPENED", "20"))
WORDS = 1_200
GOAL = 50
IDLE = 200
"""How many turns the idle window is watched for, each of 25 ms."""

WORDS_TYPED = "who was told of the crack, and when? "
TYPING, SCROLLING, TABS, STEPS, ARTICLES = "typing a note", "scrolling", "switching tabs", "J", "switching articles"
ACTIVITIES = (TYPING, SCROLLING, TABS, STEPS, ARTICLES)


class Reader:
    """Somebody at the window."""

    def __init__(self, running: Readback, watcher: Watcher) -> None:
        self.running, self.watcher = running, watcher
        self.session, self.frame = running.session, running.window.frame
        self.typed = self._turn = 0

    def opens(self, folder: Path) -> None:
        """Opens all files of a folder."""
        self.session.open([str(file) for file in sorted(folder.iterdir())])

    def round(self, under: str) -> Iterator[None]:
        """A bit of everything; the gaps are noted as those of each activity, `under` some circumstances."""
        for activity, deeds in (
            (TYPING, self._types()),
            (SCROLLING, self._scrolls()),
            (TABS, self._switches_tabs()),
            (STEPS, self._steps()),
            (ARTICLES, self._switches_articles()),
        ):
            self.watcher.watch(f"{under}{activity}")
            yield from deeds

    def _types(self) -> Iterator[None]:
        if not self.session.notes:
            self.session.annotate(Span(0, 12))
        self.frame.actions["tab 5"].trigger()
        for _ in range(8):
            yield
        if self.frame.panel.open.rows:  # or else the article has only just been opened
            self.frame.panel.chosen.emit(self.frame.panel.open.rows[0])
            for letter in WORDS_TYPED:
                press(self.frame.editor.body, Qt.Key.Key_A, letter)
                self.typed += 1
                yield

    def _scrolls(self) -> Iterator[None]:
        page = page_of(self.running)
        page.setFocus()
        for number in range(30):
            at = QPointF(page.viewport().rect().center())
            down = QPoint(0, -120 if number < 20 else 240)
            wheel = QWheelEvent(
                at,
                page.viewport().mapToGlobal(at),
                QPoint(),
                down,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QCoreApplication.postEvent(page.viewport(), wheel)
            yield
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
            press(page, key)
            yield

    def _switches_tabs(self) -> Iterator[None]:
        for number in (1, 2, 3, 4, 5, 4, 3, 2, 1):
            self.frame.actions[f"tab {number}"].trigger()
            yield

    def _steps(self) -> Iterator[None]:
        for _ in range(15):
            self.frame.actions["next mention"].trigger()
            yield
        for _ in range(5):
            self.frame.actions["next quotation"].trigger()
            yield

    def _switches_articles(self) -> Iterator[None]:
        shelf = self.session.shelf.summaries
        for _ in range(3):
            self._turn += 1
            if shelf:
                self.session.open_article(shelf[self._turn % len(shelf)].id)
            for _ in range(12):  # it is looked at for a moment
                yield


def write(folder: Path) -> Path:
    """Writes the files that are opened."""
    folder.mkdir()
    stories = Stories(words=WORDS)
    for number in range(OPENED):
        (folder / f"{number:02}.txt").write_bytes(stories.story(number).original)
    return folder


def forever(reader: Reader) -> Iterator[None]:
    """Everything, over and over."""
    while True:
        yield from reader.round("")


def watched(running: Readback, files: Path) -> dict[str, list[float]]:
    """What the watcher saw, by what was going on."""
    watcher = Watcher()
    reader = Reader(running, watcher)
    watcher.watch("starting")
    wait(lambda: running.session.analysis is not None and not busy(running))
    watcher.watch("")
    watcher.watch("idle")
    do(iter(range(IDLE)))
    for _ in range(2):
        do(reader.round("quiet "))
    reader.opens(files)
    do(forever(reader), lambda: len(running.session.shelf.summaries) >= OPENED and not busy(running))
    watcher.watch("")
    if not reader.typed:
        raise RuntimeError("nothing was typed")
    return watcher.gaps


def rows(gaps: dict[str, list[float]]) -> Iterator[tuple[str, float, str]]:
    """What is printed."""
    idle, quiet = max(gaps["idle"]), [gap for name in ACTIVITIES for gap in gaps[f"quiet {name}"]]
    at_work = [gap for name in ACTIVITIES for gap in gaps[name]]
    yield "nobody at the window: longest", idle, "ms"
    yield "nobody at the window: 99 of 100 within", share(gaps["idle"], 99), "ms"
    yield "while it starts and loads the model: longest", max(gaps["starting"]), "ms"
    for name in ACTIVITIES:
        yield f"{name}, nothing behind: longest", max(gaps[f"quiet {name}"]), "ms"
        yield f"{name}, {OPENED} articles analysed: longest", max(gaps[name]), "ms"
        yield f"{name}, {OPENED} articles analysed: 99 of 100", share(gaps[name], 99), "ms"
    yield "all of it, nothing behind: longest", max(quiet), "ms"
    yield f"all of it, {OPENED} articles analysed: longest (goal {GOAL})", max(at_work), "ms"
    yield f"all of it, {OPENED} articles analysed: over {GOAL} ms", sum(gap > GOAL for gap in at_work), "gaps"
    yield "longest to that of nobody at the window", max(at_work) / idle, "x"


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with folder_of_its_own() as folder, started(window_program) as running:
        gaps = watched(running, write(folder / "files"))
    return list(rows(gaps))
