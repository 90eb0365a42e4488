"""Joins the sheets that hang from the bar at the top to the looks, the preferences and the help."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks

if TYPE_CHECKING:
    from readback.ui.guide.about import About
    from readback.ui.guide.nonetwork import NoNetwork
    from readback.ui.preferences.aspect import Aspect


class Sheets(QObject):
    """Makes each sheet when it is first wanted; `prefer` opens the preferences, `explain` a page of the help."""

    def __init__(
        self,
        looks: Looks,
        frame: Frame,
        prefer: Callable[[], None],
        explain: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._looks, self._bar, self._over = looks, frame.bar, frame.body
        self._prefer, self._explain = prefer, explain
        self.aspect: Aspect | None = None
        self.network: NoNetwork | None = None
        self.about: About | None = None
        self._bar.letters.clicked.connect(self.open_aspect)
        self._bar.quiet.clicked.connect(self.open_network)
        looks.changed.connect(self._refresh)

    def open_aspect(self) -> None:
        """Shows how articles are set, to be changed."""
        if self.aspect is None:
            from readback.ui.preferences.aspect import Aspect  # noqa: PLC0415 - when it is first wanted

            self.aspect = Aspect(self._over)
            self.aspect.themeWanted.connect(self._looks.set_theme)
            self.aspect.styleWanted.connect(self._set_style)
            self.aspect.moreWanted.connect(self._prefer)
        self._refresh()
        self.aspect.switch(self._bar.letters, self.aspect.size_.more)

    def open_network(self) -> None:
        """Says what no network use means."""
        if self.network is None:
            from readback.ui.guide.nonetwork import NoNetwork  # noqa: PLC0415 - when it is first wanted

            self.network = NoNetwork(self._over)
            self.network.moreWanted.connect(lambda: self._explain("never.md"))
        self.network.switch(self._bar.quiet, self.network.attempt)

    def open_about(self) -> None:
        """Says which version this is, and where newer ones are."""
        if self.about is None:
            from readback.ui.guide.about import About  # noqa: PLC0415 - when it is first wanted

            self.about = About(self._over)
            self.about.moreWanted.connect(lambda: self._explain("installing.md"))
        self.about.switch(self._bar.quiet, self.about.copying)

    def _set_style(self, name: str, value: object) -> None:
        self._looks.set_style(**{name: value})

    def _refresh(self) -> None:
        if self.aspect is not None:
            self.aspect.show_settings(self._looks.settings)
