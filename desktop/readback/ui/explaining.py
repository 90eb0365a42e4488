"""Joins the manual to the window: which page explains which part, and the pages opened where they are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readback.ui.frame.frame import Frame
from readback.ui.keys.keymap import unpacked
from readback.ui.looks import Looks
from readback.ui.widgets.explaining import explain

if TYPE_CHECKING:
    from readback.ui.manual.window import HelpWindow


class Explaining(QObject):
    """Makes the window of the manual when it is wanted. Windows of their own say themselves what explains them."""

    def __init__(self, looks: Looks, frame: Frame, pages: Path, window: QWidget) -> None:
        super().__init__(window)
        self._looks, self._pages, self._over = looks, pages, window
        self.window: HelpWindow | None = None
        for part, page in _parts(frame):
            explain(part, page)

    def show(self, page: str) -> None:
        """Opens a page of the manual: "notes.md", or at a heading "notes.md#links"."""
        if self.window is None:
            from readback.ui.manual.window import HelpWindow  # noqa: PLC0415 - when it is first wanted

            self.window = HelpWindow(self._pages, self._looks.theme, self._over)
            self._looks.themed.connect(self.window.set_theme)
        self.window.set_keys(unpacked(self._looks.settings.keys))
        self.window.show_page(page)


def _parts(frame: Frame) -> tuple[tuple[QWidget, str], ...]:
    return (
        (frame.panel, "panel.md"),
        (frame.editor, "notes.md"),
        (frame.shelf, "shelf.md"),
        (frame.shelf.names, "correcting.md#the-name-desk"),
        (frame.original, "opening.md#the-original"),
        (frame.box, "search.md"),
        (frame.hits, "search.md#through-the-hits"),
        (frame.find, "reading.md#going-about"),
        (frame.palette, "search.md#the-palette"),
        (frame.picker, "correcting.md#whom-it-names"),
        (frame.banner, "wrong.md"),
    )
