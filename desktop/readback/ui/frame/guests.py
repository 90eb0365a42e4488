"""Library, article, original and panel in a window that has not room for all of them: some give way.

The panel gives way to the original and to the library in columns; what is asked for last is always seen.
"""

from readback.ui.frame.frame import Frame
from readback.ui.shelf.listing import WIDE
from readback.ui.style.fonts import scaled
from readback.ui.words import tr


class Guests:
    """Hides panel or library as long as there is no room for it, not even where all panes are as narrow as can be."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._seen = {"shelf", "panel"}

    def arrange(self, whole: int, shelf: int, panel: int) -> bool:
        """Whether original or columns have the room; in pixels: the width of all panes, and the wished ones of two."""
        frame, sides = self._frame, self._frame.sides
        original, listed = frame.original.isVisible(), sides.shows("shelf")
        columns = not original and listed and shelf >= scaled(WIDE, frame.shelf.font())
        crowded = (original or listed) and self._least(original=original, columns=columns) > whole
        if not crowded:
            sides.fold("panel", on=False)
        elif sides.shows("panel"):
            self._part(original=original, columns=columns)
        self._seen = {it for it in ("shelf", "panel") if sides.shows(it)}
        there = original or columns
        if there and "panel" in self._seen and not frame.panes.sizes()[-1]:
            library, text, beside, _ = frame.panes.sizes()
            frame.panes.setSizes([library, text - panel, beside, panel])
        return there

    def _least(self, *, original: bool, columns: bool) -> int:
        """How much room all has to have: the library beside an original is left out of it."""
        frame = self._frame
        library = scaled(WIDE, frame.shelf.font()) if columns else frame.shelf.minimumWidth()
        guest = frame.original.minimumSizeHint().width() if original else library
        return guest + frame.view.minimumWidth() + frame.panel.minimumWidth()

    def _part(self, *, original: bool, columns: bool) -> None:
        """Either the panel leaves, or what is beside it."""
        frame = self._frame
        if "panel" not in self._seen and (original or columns):
            frame.actions["original" if original else "columns"].trigger()
        elif original:
            frame.leave("panel", tr("The panel is hidden to leave room for the original."))
            library, *rest = frame.panes.sizes()
            frame.panes.setSizes([library, sum(rest) // 2, sum(rest) // 2, 0])
        elif columns or "shelf" not in self._seen:
            frame.leave("panel", tr("The panel is hidden to leave room for the library."))
        else:
            frame.leave("shelf", tr("The library is hidden to leave room for the text."))
