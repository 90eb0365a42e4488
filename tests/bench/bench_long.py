"""Whether the window stands still over an article of 300,000 words, as long as a book of a thousand pages.

The program itself, with its library and its language model; the article, its names and its quotations are made up
beforehand, so that only the window is measured. Each figure is the longest gap between two turns of the event loop
while a reader does one thing; the baseline is the same thing in an article of 1,200 words.
READBACK_BENCH_WORDS changes how long the article is.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desk import busy, folder_of_its_own, page_of, press, started
from gaps import Watcher, do, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from readback.app import Readback
from readback.compose import program
from readback.core.analysis import Analysis, Entity, Mention, Quotation
from readback.core.article import Draft, article_from
from readback.core.document import HEADLINE, Form, Role
from readback.core.text import Span
from readback.library import open_library
from readback.library.files import FileSystem
from readback.library.folder import path_of
from readback.settings import Settings
from seed import Seeded, keep
from stories import FIRST, Stories, Story

WORDS = int(os.environ.get("READBACK_BENCH_WORDS", "300000"))
SHORT = 1_200
GOAL = 50
LIMIT = 120.0
"""After so many seconds an article, or what is found in it, is not waited for any more."""

REST = 8
"""For how many turns the window is watched after each thing that is done, since it goes on with it by itself."""

TYPED = "who was told of this"
"""Twenty letters."""


def joined(stories: list[Story], engine: str) -> Story:
    """One article of several, and all that is in them; what is one person in two of them is one in it."""
    blocks = []
    mentions, quotations, entities = list[Mention](), list[Quotation](), dict[str, Entity]()
    at = 0
    for number, story in enumerate(stories):
        head, *others = story.article.blocks
        blocks += [replace(head, form=Form(Role.HEADING, 2) if number else HEADLINE), *others]
        mentions += [replace(it, span=_moved(it.span, at)) for it in story.analysis.mentions]
        quotations += [_quotation_moved(it, at) for it in story.analysis.quotations]
        entities |= {it.id: it for it in story.analysis.entities if it.id not in entities}
        at += len(story.article.text) + 1
    text = "\n".join(story.article.text for story in stories)
    article = article_from(
        Draft(tuple(blocks), title=blocks[0].text, language="en"),
        opened=FIRST,
        original_sha256=f"{len(stories):064}",
        source="long.txt",
    )
    if article.text != text:
        raise ValueError("the articles are not joined as texts are kept")
    found = Analysis(article.id, engine, tuple(mentions), tuple(entities.values()), tuple(quotations), "en")
    return Story(article, text.encode(), found)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _quotation_moved(it: Quotation, by: int) -> Quotation:
    mention = _moved(it.mention, by) if it.mention else None
    cue = _moved(it.cue, by) if it.cue else None
    return replace(it, spans=tuple(_moved(span, by) for span in it.spans), mention=mention, cue=cue)


class Reader:
    """Somebody at the window, who does everything in an article once."""

    def __init__(self, running: Readback, watcher: Watcher) -> None:
        self.running, self.watcher = running, watcher
        self.session, self.frame = running.session, running.window.frame
        self.page = page_of(running)

    def reads(self, article: str, name: str) -> None:
        """Everything; the gaps are noted as those of each thing, under the article's name."""
        self.watcher.watch(f"{name} open")
        self.session.open_article(article)
        wait(lambda: self.session.article is not None and self.session.article.id == article, LIMIT)
        wait(lambda: self.session.analysis is not None and not busy(self.running), LIMIT)
        do(iter(range(REST)))
        for step, deeds in self._steps():
            self.watcher.watch(f"{name} {step}")
            do(deeds, seconds=LIMIT)
            do(iter(range(REST)))
        self.watcher.watch("")
        wait(lambda: any(it.note.body.endswith(TYPED) for it in self.session.notes), LIMIT)

    def _steps(self) -> Iterator[tuple[str, Iterator[object]]]:
        page, trigger = self.page, lambda name: self.frame.actions[name].trigger()
        yield "PageDown ×20", (press(page, Qt.Key.Key_PageDown) for _ in range(20))
        yield "End", (press(page, Qt.Key.Key_End, ctrl=True) for _ in range(1))
        yield "Home", (press(page, Qt.Key.Key_Home, ctrl=True) for _ in range(1))
        yield "dragging the scroll bar", self._drags()
        yield "find", self._finds()
        yield "F3 ×10", (trigger("find next") for _ in range(10))
        yield "J ×20", (trigger("next mention") for _ in range(20))
        yield "quotation ×20", (trigger("next quotation") for _ in range(20))
        yield "zoom in and back", (trigger(name) for name in ("zoom in", "zoom in", "zoom reset"))
        yield "resize", (self.running.window.resize(width, 800) for width in (1100, 1000, 1250, 1344))
        yield "tabs", (trigger(f"tab {number}") for number in (2, 3, 4, 5, 1))
        yield "a new note", self._notes()
        yield "typing 20 letters", self._types()

    def _drags(self) -> Iterator[None]:
        bar = self.page.verticalScrollBar()
        bar.setSliderDown(True)
        for share in (10, 25, 40, 60, 80, 95, 50, 20, 5, 0):
            bar.setSliderPosition(bar.maximum() * share // 100)
            yield
        bar.setSliderDown(False)

    def _finds(self) -> Iterator[None]:
        self.frame.actions["find"].trigger()
        yield
        field = QApplication.focusWidget()
        for letter in "the ":
            if isinstance(field, QLineEdit):
                press(field, Qt.Key.Key_A, letter)
            yield

    def _notes(self) -> Iterator[None]:
        self.session.annotate(Span(0, 12))
        yield
        self.frame.actions["tab 5"].trigger()
        for _ in range(REST):
            yield
        if self.frame.panel.open.rows:
            self.frame.panel.chosen.emit(self.frame.panel.open.rows[0])
        yield

    def _types(self) -> Iterator[None]:
        for letter in TYPED:
            press(self.frame.editor.body, Qt.Key.Key_A, letter)
            yield


def kept(root: Path) -> tuple[str, str]:
    """Makes a library of two articles, a short one and the long one; their ids."""
    engine = program(Settings()).load_analyzer().engine
    stories, files = Stories(words=SHORT, engine=engine), FileSystem(sync=lambda _: None)
    open_library(root, files, lambda: FIRST).close()
    made = [stories.story(10_000), joined([stories.story(it) for it in range(max(1, WORDS // SHORT))], engine)]
    for story in made:
        keep(path_of(root, story.article.id), Seeded(story, (), False), files)
    return made[0].article.id, made[1].article.id


def rows(gaps: dict[str, list[float]]) -> Iterator[tuple[str, float, str]]:
    """What is printed."""
    steps = [name.removeprefix("long ") for name in gaps if name.startswith("long ")]
    for step in steps:
        yield f"{step}: {WORDS:,} words, longest", max(gaps[f"long {step}"]), "ms"
        yield f"{step}: {SHORT:,} words, longest", max(gaps[f"short {step}"]), "ms"
    worst = [max(gaps[f"long {step}"]) for step in steps]
    yield f"all of it: longest (goal {GOAL})", max(worst), "ms"
    yield f"all of it: things that take over {GOAL} ms", sum(gap > GOAL for gap in worst), "of them"
    yield "longest to that in the short article", max(worst) / max(max(gaps[f"short {it}"]) for it in steps), "x"


def measured(running: Readback, short: str, long: str) -> Watcher:
    """What the watcher saw."""
    watcher = Watcher()
    reader = Reader(running, watcher)
    wait(lambda: len(running.session.shelf.summaries) > 1 and not busy(running), LIMIT)
    for article, name in ((short, "short"), (long, "long")):
        reader.reads(article, name)
    return watcher


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with folder_of_its_own() as folder:
        short, long = kept(folder / "Library")
        (folder / "settings.json").write_text('{"greeted": true, "reopen": false}', "utf-8")
        with started(program) as running:
            gaps = measured(running, short, long).gaps
    return list(rows(gaps))
