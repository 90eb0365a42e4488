"""Themes: what each colour means, read from one JSON file per theme, as a palette and a style sheet for Qt."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from readback.core.errors import ResourceMissing
from readback.ui.style.stylesheet import STYLESHEET

_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
_ROLE = QPalette.ColorRole
_PALETTE = {
    _ROLE.Window: "panel",
    _ROLE.WindowText: "text",
    _ROLE.Base: "paper",
    _ROLE.AlternateBase: "panel",
    _ROLE.Text: "text",
    _ROLE.Button: "panel",
    _ROLE.ButtonText: "text",
    _ROLE.BrightText: "on_accent",
    _ROLE.Highlight: "selection",
    _ROLE.HighlightedText: "text",
    _ROLE.Link: "accent",
    _ROLE.LinkVisited: "accent",
    _ROLE.ToolTipBase: "text",
    _ROLE.ToolTipText: "paper",
    _ROLE.PlaceholderText: "muted",
    _ROLE.Light: "paper",
    _ROLE.Midlight: "panel",
    _ROLE.Mid: "control",
    _ROLE.Dark: "control",
    _ROLE.Shadow: "line",
    _ROLE.Accent: "accent",
}
_DARKER = 127
"""By how much Fusion darkens a ground for the edge of a box, in per cent: by 140, and lighter again by 110."""

_TEXT_ROLES = (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText)


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a window by their meaning; `dark` says which way its contrast runs."""

    name: str
    dark: bool
    colours: Mapping[str, str] = field(repr=False)

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as "paper" or "person". Raises KeyError for a role that no theme has."""
        return QColor(self.colours[role])

    def tint(self, note_colour: str) -> QColor:
        """The ground of a highlight in one of COLOURS; an unknown one gets the usual yellow."""
        role = f"tint_{note_colour}"
        return self.colour(role if role in self.colours else "note_tint")

    def palette(self) -> QPalette:
        """The palette for the whole program."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            for group in _GROUPS:
                palette.setColor(group, role, self.colour(name))
        for role in _TEXT_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette

    def ticking(self) -> QPalette:
        """The palette of boxes to be ticked: Fusion edges them with a darker tone of the ground, here `control`."""
        palette = self.palette()
        palette.setColor(_ROLE.Window, self.colour("control").lighter(_DARKER))
        return palette

    def inverted(self) -> QPalette:
        """The palette of what floats above the page: paper on the colour of the text."""
        palette = self.palette()
        for role in (*_TEXT_ROLES, _ROLE.Mid):
            palette.setColor(role, self.colour("paper"))
        for role in (_ROLE.Window, _ROLE.Base, _ROLE.Button):
            palette.setColor(role, self.colour("text"))
        return palette

    def stylesheet(self) -> str:
        """The style sheet for the whole program, on top of Qt's Fusion style."""
        return re.sub(r"@(\w+)", lambda found: self.colours[found[1]], STYLESHEET)


def themes() -> tuple[str, ...]:
    """The names of the themes; "system" stands for light or dark as the system has it."""
    return ("system", "light", "sepia", "dark", "black")


def resolve(name: str, *, dark: bool) -> str:
    """The theme that a choice means; `dark` says whether the system is dark. An unknown choice means the system's."""
    if name in themes()[1:]:
        return name
    return "dark" if dark else "light"


def load_theme(folder: Path, name: str) -> Theme:
    """The theme of that name from the folder of themes. Raises ResourceMissing where it is missing or damaged."""
    try:
        kept = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        return Theme(name, bool(kept["dark"]), MappingProxyType(dict(kept["colours"])))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResourceMissing(f"themes/{name}.json") from error


def system_theme(palette: QPalette) -> Theme:
    """A theme of the system's own colours, for when it asks for high contrast; forms alone tell the kinds apart."""
    from readback.core.notes import COLOURS  # noqa: PLC0415 - only for few, and not before the first paint

    base, ink = palette.color(_ROLE.Base), palette.color(_ROLE.Text)
    text, paper, window = ink.name(), base.name(), palette.color(_ROLE.Window).name()
    chosen = _between(base, ink).name()
    inks = ("text", "muted", "accent", "person", "place", "organisation", "quote", "note", "good", "warn", "bad")
    edges = ("line", "control", "focus", "reported")
    grounds = ("accent_soft", "quote_tint", "note_tint", "added", "removed", *(f"tint_{it}" for it in COLOURS[1:]))
    colours = dict.fromkeys((*inks, *edges), text) | dict.fromkeys(("paper", "on_accent", *grounds), paper)
    colours |= {"panel": window, "rail": window, "selection": chosen, "hit": chosen}
    return Theme("contrast", base.lightness() < 128, MappingProxyType(colours))


def _between(ground: QColor, ink: QColor) -> QColor:
    """A ground that can be told from another and still be read on: the system's own is for ink of another colour."""
    parts = [(it.red(), it.green(), it.blue()) for it in (ground, ink)]
    return QColor(*((3 * one + other) // 4 for one, other in zip(*parts, strict=True)))
