"""Whether the window stands still over the pictures of many articles: how long each step keeps the event loop.

The program itself, with a library of so many articles that are made up beforehand. Each figure is the longest gap
between two turns of the event loop while a reader does one thing in the window of pictures.
READBACK_BENCH_PICTURED changes how many articles there are.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desk import busy, folder_of_its_own, press, started
from gaps import Watcher, do, wait
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget

from readback.app import Readback
from readback.compose import program
from readback.resources import resource
from readback.settings import Settings
from readback.ui.shelf.sections import Kind
from readback.ui.style.theme import load_theme
from readback.ui.widgets.cells import ROW
from seed import fill

if TYPE_CHECKING:
    from readback.ui.pictures.window import PicturesWindow

COUNT = int(os.environ.get("READBACK_BENCH_PICTURED", "300"))
GOAL = 50
LIMIT = 90.0
ALL = "Everything"
"""The project of all articles; those of the library that was made up hold a part of them."""

REST = 10
"""For how many turns the window is watched after each thing that is done."""


def _is_window(widget: QWidget) -> bool:
    """By its name: to load it is a part of what is measured."""
    return type(widget).__name__ == "PicturesWindow"


class Viewer:
    """Somebody at the window of pictures, who does everything once."""

    def __init__(self, running: Readback, watcher: Watcher) -> None:
        self.running, self.watcher = running, watcher
        self.frame = running.window.frame

    @property
    def shown(self) -> bool:
        """Whether it is open."""
        return any(map(_is_window, QApplication.topLevelWidgets()))

    @property
    def window(self) -> "PicturesWindow":
        """The window, once it is open."""
        return next(filter(_is_window, QApplication.topLevelWidgets()))  # type: ignore[return-value] # see above

    def choose_all(self) -> None:
        """Puts all articles into a project, and has the side panel show it."""
        shelf = self.running.session.shelf
        shelf.new_project(ALL, [it.id for it in shelf.summaries])
        sections, model = self.frame.shelf.sections, self.frame.shelf.sections.model()

        def own() -> QModelIndex | None:
            rows = [model.index(at, 0) for at in range(model.rowCount())]
            own = [it for it in rows if (it.data(ROW).kind, it.data(ROW).title) == (Kind.PROJECT, ALL)]
            return own[0] if own else None

        wait(lambda: own() is not None and not busy(self.running), LIMIT)
        sections.setCurrentIndex(own())
        wait(lambda: not busy(self.running) and self.frame.panel.over, LIMIT)

    def looks(self) -> None:
        """Opens the pictures and looks at each of them."""
        self.watcher.watch("reading the articles")
        self.frame.actions["pictures"].trigger()
        wait(lambda: self.shown and self.window.page.sheet is not None and not busy(self.running), LIMIT)
        for step, deeds in self._steps():
            self.watcher.watch(step)
            do(deeds, seconds=LIMIT)
            do(iter(range(REST)))
        self.watcher.watch("")

    def _steps(self) -> Iterator[tuple[str, Iterator[object]]]:
        window, light = self.window, self.running._looks.theme
        dark = load_theme(resource("themes"), "dark")
        for number, page in enumerate(window.pages):
            yield f"{page.file}: first look", (window.tabs.setCurrentIndex(it) for it in (number,))
            yield f"{page.file}: Down ×20 in the table", (press(page.table, Qt.Key.Key_Down) for _ in range(20))
            yield f"{page.file}: Right ×20 in the picture", (press(page.canvas, Qt.Key.Key_Right) for _ in range(20))
            yield f"{page.file}: resize", (window.resize(width, 740) for width in (900, 1000, 1300, 1120))
            yield f"{page.file}: another theme", (window.set_theme(it) for it in (dark, light))
            yield f"{page.file}: orders", (page.table._sort(it) for it in (0, 1))
            yield f"{page.file}: saving SVG", self._saves(window, f"{number}.svg")
            yield f"{page.file}: saving PNG", self._saves(window, f"{number}.png")

    @staticmethod
    def _saves(window: "PicturesWindow", ending: str) -> Iterator[None]:
        with TemporaryDirectory() as place:
            file = Path(place) / f"picture{ending}"
            window.save_picture(file)
            while file.name not in window.told.text():
                yield


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with folder_of_its_own() as folder:
        fill(folder / "Library", COUNT, engine=program(Settings()).load_analyzer().engine)
        (folder / "settings.json").write_text('{"greeted": true, "reopen": false}', "utf-8")
        with started(program) as running:
            watcher = Watcher()
            viewer = Viewer(running, watcher)
            wait(lambda: len(running.session.shelf.summaries) >= COUNT and not busy(running), LIMIT)
            viewer.choose_all()
            viewer.looks()
            worst = {name: max(gaps) for name, gaps in watcher.gaps.items() if gaps}
    over = sum(it > GOAL for it in worst.values())
    rows = [(f"{name}: {COUNT} articles, longest", gap, "ms") for name, gap in worst.items()]
    return [*rows, (f"steps that take over {GOAL} ms", over, "of them")]
