"""How the window looks, as the reader chose it: theme, reading size, kinds marked in the text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from readback.settings import Settings
from readback.ui.article.typography import NARROWEST, WIDEST_MEASURE, Style
from readback.ui.style.stillness import stand_still
from readback.ui.style.theme import Theme, load_theme, resolve, system_theme

SMALLEST, LARGEST, STEP = 50, 300, 10
"""The reading size in per cent, and by how much one step changes it."""

CLOSEST, WIDEST = 120, 240
"""The height of a line in per cent of the letters."""


def asks_for_contrast() -> bool:
    """Whether the system wants high contrast."""
    system = QGuiApplication.styleHints()  # its parts are gone as soon as nobody holds it
    return system.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


class Looks(QObject):
    """Holds the choices, changes them, and tells what changed; they are kept by whoever listens to `changed`.

    Where the system asks for high contrast its own colours stand above the chosen theme.
    """

    themed = Signal(object)
    """Theme"""
    styled = Signal(object)
    """Style"""
    hidden = Signal(object)
    """frozenset[str] of the kinds that are not marked."""
    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        folder: Path,
        parent: QObject | None = None,
        contrast: Callable[[], bool] = asks_for_contrast,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self._folder, self._contrast = folder, contrast
        stand_still()
        self.theme: Theme = self._load()
        system = QGuiApplication.styleHints()
        system.colorSchemeChanged.connect(self._follow)
        system.accessibility().contrastPreferenceChanged.connect(self._follow)

    def tell(self) -> None:
        """Tells all of it, to a window that has just been made."""
        self.themed.emit(self.theme)
        self._tell_style()
        self.hidden.emit(frozenset(self.settings.hidden))

    def keep(self, **choices: Any) -> None:
        """Other choices, to be kept."""
        settings = self.settings.with_(**choices)
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()

    def set_theme(self, name: str) -> None:
        """Another theme, or "system"."""
        self.keep(theme=name)
        self._take(self._load())

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller letters in the article; 0 steps give the usual size."""
        self.set_style(zoom=self.settings.zoom + steps * STEP if steps else 100)

    def set_style(self, **choices: Any) -> None:
        """Another size, font, height of lines or width of the column: `zoom`, `font`, `spacing`, `measure`."""
        settings = self.settings.with_(**choices)
        self.keep(
            zoom=max(SMALLEST, min(LARGEST, settings.zoom)),
            font=settings.font,
            spacing=max(CLOSEST, min(WIDEST, settings.spacing)),
            measure=max(NARROWEST, min(WIDEST_MEASURE, settings.measure)),
        )
        self._tell_style()

    @property
    def style(self) -> Style:
        """How articles are set."""
        it = self.settings
        return Style(it.zoom, it.font, it.spacing, it.measure)

    def _tell_style(self) -> None:
        self.styled.emit(self.style)

    def mark(self, kind: str, on: bool) -> None:
        """Whether a kind is marked in the text."""
        kinds = set(self.settings.hidden) - {kind} if on else {*self.settings.hidden, kind}
        if kinds != set(self.settings.hidden):
            self.keep(hidden=tuple(sorted(kinds)))
            self.hidden.emit(frozenset(kinds))

    def toggle(self, kind: str) -> None:
        """Marks a kind in the text if it is not marked, and the other way round."""
        self.mark(kind, kind in self.settings.hidden)

    def _load(self) -> Theme:
        if self._contrast():
            QGuiApplication.setPalette(QPalette())  # the system's, as it is now
            return system_theme(QGuiApplication.palette())
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return load_theme(self._folder, resolve(self.settings.theme, dark=dark))

    def _follow(self) -> None:
        """Takes the theme that the choice and the system now mean, if it is another."""
        theme = self._load()
        if theme != self.theme:
            self._take(theme)

    def _take(self, theme: Theme) -> None:
        self.theme = theme
        self.themed.emit(theme)
