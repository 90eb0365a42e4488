"""Fonts: a serif for what was published, the system's own for everything else. Sizes are logical pixels."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

SERIFS = ("Charter", "Georgia", "Noto Serif", "DejaVu Serif", "serif")
READING = 18.0
"""The reading size at 100 %."""

INTERFACE = 13
SMALLEST = 12
"""The interface's size where the system has none, or a smaller one, and the least that is ever shown."""


def reading_font(pixels: float, *, bold: bool = False, family: str = "") -> QFont:
    """The font for an article's text: the family that the reader chose, or else a serif."""
    font = QFont()
    font.setFamilies([family, *SERIFS] if family else list(SERIFS))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


READABLE = (*SERIFS[:-1], "Cambria", "Palatino", "Palatino Linotype", "Literata", "Source Serif 4", "Liberation Serif")
"""Fonts for long texts that systems and readers have."""


def known_serifs(chosen: str = "") -> tuple[str, ...]:
    """The fonts for long texts that this system has, and the one that the reader chose."""
    here = set(QFontDatabase.families())
    return tuple(dict.fromkeys([*filter(None, [chosen]), *(name for name in READABLE if name in here)]))


def interface_font(system: QFont) -> QFont:
    """The system's font at its own size, or at INTERFACE where that would be too small."""
    return sized(system, max(INTERFACE, pixels(system)))


def secondary(font: QFont) -> QFont:
    """The same font for what is said beside the main thing: a little smaller, never under SMALLEST."""
    return sized(font, max(SMALLEST, pixels(font) * 0.92))


def semibold(font: QFont) -> QFont:
    """The same font, heavier: for names."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, for counts that stand below one another."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def scaled(length: int, font: QFont) -> int:
    """A length that suits letters of INTERFACE, for those of a font; never shorter, both in pixels."""
    return round(length * max(1.0, pixels(font) / INTERFACE))


def sized(font: QFont, size: float) -> QFont:
    """The same font at a size in pixels."""
    changed = QFont(font)
    changed.setPixelSize(max(1, round(size)))
    return changed


def pixels(font: QFont) -> int:
    """The size of a font in pixels, however it was set."""
    return QFontInfo(font).pixelSize()
