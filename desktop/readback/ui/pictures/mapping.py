"""The page of the map, with what moves and enlarges it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton

from readback.core.pictures.located import Located
from readback.ui.pictures.atlas import Atlas
from readback.ui.pictures.page import PicturePage
from readback.ui.pictures.places import places_sheet
from readback.ui.pictures.worldmap import WorldMap
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import KeyButton
from readback.ui.words import tr

STEP = 1.6
"""How much larger a click makes the map."""


class MapPage(PicturePage):
    """Where the places lie."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Places"), theme, "places")
        self._found: Sequence[Located] | None = None
        self.larger, self.smaller = KeyButton(tr("Larger"), "+"), KeyButton(tr("Smaller"), "−")
        self.fitting, self.whole = QPushButton(tr("All places")), QPushButton(tr("Whole world"))
        self.larger.clicked.connect(lambda: self.canvas.zoom(STEP))
        self.smaller.clicked.connect(lambda: self.canvas.zoom(1 / STEP))
        self.fitting.clicked.connect(lambda: self._view(WorldMap.fit))
        self.whole.clicked.connect(lambda: self._view(WorldMap.whole))
        for button in (self.larger, self.smaller, self.fitting, self.whole):
            self.options.addWidget(button)
        self.options.addStretch(1)

    def show_places(self, found: Sequence[Located], atlas: Atlas | None) -> None:
        """Other places; where they are the same ones the map stays where the reader moved it."""
        sheet, before = places_sheet(found, atlas), self._map
        if before is not None and self._found is not None and _names(found) == _names(self._found):
            drawing = sheet.drawing
            if isinstance(drawing, WorldMap):
                drawing.set_view(before.view())
        self._found = found
        self.show_sheet(sheet)

    @property
    def _map(self) -> WorldMap | None:
        drawing = self.sheet.drawing if self.sheet is not None else None
        return drawing if isinstance(drawing, WorldMap) else None

    def _view(self, change: Callable[[WorldMap], None]) -> None:
        if self._map is not None:
            change(self._map)
            self.canvas.update()


def _names(found: Sequence[Located]) -> set[tuple[str, object]]:
    return {(it.name, it.coordinates) for it in found}
