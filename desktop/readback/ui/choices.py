"""Joins the window of preferences to the looks, the keys and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from readback.resources import resources_folder
from readback.ui.clipboard.citation import Form
from readback.ui.frame.frame import Frame
from readback.ui.keys.keymap import Keys, packed, unpacked
from readback.ui.keys.letters import Letters
from readback.ui.language import language_names
from readback.ui.looks import Looks
from readback.ui.widgets.fitting import to_front
from readback.ui.words import tr

if TYPE_CHECKING:
    from readback.ui.innards import Innards
    from readback.ui.preferences.window import Preferences


class Choices(QObject):
    """Applies what the reader chooses, at once where that can be, and keeps it."""

    made = Signal(object)
    """Preferences: they were opened for the first time."""

    def __init__(self, looks: Looks, frame: Frame, innards: Innards, window: QWidget) -> None:
        super().__init__(window)
        self._looks, self._frame, self._window = looks, frame, window
        self._innards = innards
        self._shown: Preferences | None = None
        self.letters = Letters(looks, self)
        self.letters.changed.connect(self._turn_letters)
        self._apply_keys()
        looks.changed.connect(self._apply_form)
        self._apply_form()

    @property
    def _keys(self) -> Keys:
        return unpacked(self._looks.settings.keys)

    def open(self, page: str = "") -> None:
        """Shows the preferences, at a page of them where one is named (`preferences.window.PAGES`)."""
        if self._shown is None:
            from readback.ui.preferences.window import Preferences  # noqa: PLC0415 - when it is first wanted

            self._shown = shown = Preferences(self._window)
            shown.reading.language.offer(language_names(resources_folder() / "translations"))
            shown.reading.language.wanted.connect(lambda code: self._looks.keep(language=code))
            shown.reading.themeWanted.connect(self._looks.set_theme)
            shown.reading.styleWanted.connect(lambda name, value: self._looks.set_style(**{name: value}))
            shown.reading.cardsWanted.connect(lambda on: self._looks.keep(cards=on))
            shown.reading.citationWanted.connect(lambda form: self._looks.keep(citation=form))
            shown.keys.keysWanted.connect(self._set_keys)
            shown.keys.lettersWanted.connect(lambda choice: self._looks.keep(letters=choice))
            self._innards.take(shown)
            self.made.emit(shown)
            self._looks.changed.connect(self._refresh)
        self._refresh()
        self._innards.look()
        if page:
            self._shown.show_page(page)
        if not self._shown.isVisible():
            self._shown.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)
        to_front(self._shown)

    def _set_keys(self, keys: Keys) -> None:
        self._looks.keep(keys=packed(keys))
        self._apply_keys()

    def _apply_keys(self) -> None:
        self._frame.set_keys(self.letters.acting_keys(self._keys))

    def _apply_form(self) -> None:
        """How sources are told that are copied; a form that is not known is the usual one."""
        chosen = self._looks.settings.citation
        self._frame.citing = Form(chosen) if chosen in set(Form) else Form.FULL

    def _turn_letters(self) -> None:
        """Single letters act now, or no more; it is said where the reader did not ask for it."""
        self._apply_keys()
        self._refresh()
        if self.letters.silenced:
            self._frame.status.say(
                tr("A screen reader is running, so single letters are off; the preferences can keep them on.")
            )

    def _refresh(self) -> None:
        if self._shown is not None:
            self._shown.show_choices(self._looks.settings, self._keys, silenced=self.letters.silenced)
