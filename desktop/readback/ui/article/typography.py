"""The page's measures: fonts, the height of a line, the width of the column, for a zoom and a window's width."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF

from readback.ui.style.fonts import READING, SMALLEST, reading_font, sized

MEASURE, NARROWEST, WIDEST_MEASURE = 66, 60, 75
"""Characters in a full line; 60 to 75 read best (R. Bringhurst, The Elements of Typographic Style, 2.1.2)."""

GUTTER = 44
"""The room on either side of the column: four figures, or two dots, with air around them; at 100 %."""

HEADINGS = (1.5, 1.28, 1.12, 1.0)
"""The sizes of headings below the headline, by their level; the letters of the running text are 1."""

ASIDE, RAISED = 0.86, 0.68
"""The sizes of what stands apart from the running text, and of references to footnotes."""

BESIDE, AIR = 20.0, 6.0
"""How far left of the text the words beside it end, and the room left of the longest of them; in pixels at 100 %."""

LEAST = 0.72
"""How small the gutters may become, of their size at 100 %, before the lines become shorter than the measure."""

SHORT, LOWER = 45, 1.35
"""Where a line has fewer characters than the first a headline is only so much larger than the text."""

SAMPLE = "She said the ferry had been warned of it three times, and nobody came to look at the hull that year."
"""English in its usual mix of letters, to measure a character's mean width with."""


@dataclass(frozen=True, slots=True)
class Style:
    """How the reader wants articles set: size and height of a line in per cent, and a family of fonts, or none.

    `measure` is the width of a full line in characters.
    """

    zoom: int = 100
    family: str = ""
    spacing: int = 160
    measure: int = MEASURE


@dataclass(frozen=True, slots=True)
class Face:
    """A font with the height of its lines; all in pixels.

    `baseline` is counted from the top of a line's box, `drop` is how far letters reach below the baseline and
    `rise` how far above it.
    """

    font: QFont
    box: float
    baseline: float
    ascent: float
    rise: float
    drop: float

    @classmethod
    def of(cls, font: QFont, ratio: float) -> "Face":
        """The face of a font whose lines are `ratio` times its size high."""
        metrics = QFontMetricsF(font)
        box = float(round(font.pixelSize() * ratio))
        baseline = float(round((box - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()))
        ink = metrics.tightBoundingRect("Ålgjpq")
        return cls(font, box, baseline, metrics.ascent(), -ink.top(), ink.bottom())


@dataclass(frozen=True, slots=True)
class Typography:
    """The faces of a page at one zoom, and the spaces between its paragraphs, in pixels.

    `headings` are those of the levels from 1, the last for all below; `aside` is for what stands apart from the
    running text; `raised` is the font of references to footnotes. `scale` is how much larger than usual what stands
    beside the text is, `small` its font.
    """

    body: Face
    headline: Face
    headings: tuple[Face, ...]
    aside: Face
    raised: QFont
    small: QFont
    gap: float
    character: float
    scale: float
    measure: int = MEASURE

    @classmethod
    def at(cls, style: Style, interface: QFont) -> "Typography":
        """The typography of a style; headings keep closer lines than the text."""
        size, airy = READING * style.zoom / 100, style.spacing / 160

        def face(ratio: float, lines: float, *, bold: bool = False) -> Face:
            return Face.of(reading_font(size * ratio, bold=bold, family=style.family), lines * airy)

        body = face(1.0, 1.6)
        character = QFontMetricsF(body.font).horizontalAdvance(SAMPLE) / len(SAMPLE)
        return cls(
            body,
            face(1.8, 1.25, bold=True),
            headings=tuple(face(ratio, 1.35, bold=True) for ratio in HEADINGS),
            aside=face(ASIDE, 1.5),
            raised=reading_font(size * RAISED, family=style.family),
            small=sized(interface, SMALLEST * style.zoom / 100),
            gap=float(round(size * 0.9 * airy)),
            character=character,
            measure=style.measure,
            scale=style.zoom / 100,
        )

    @property
    def faces(self) -> tuple[object, ...]:
        """All that the lines of the text come of, but their width."""
        return self.body, self.headline, self.headings, self.aside, self.raised, self.gap, self.character

    def within(self, width: float, beside: Iterable[str] = ()) -> "Typography":
        """The same for a window of that width: where it is narrow the gutters give way before the lines do.

        `beside` are the longest words that are to stand left of the text.
        """
        measure, words = round(self.measure * self.character), tuple(beside)
        scale = self.scale
        while scale > LEAST and sum(self._scaled(scale).gutters(words)) + measure > width:
            scale = max(LEAST, scale - 0.1)
        made = self._scaled(scale)
        return made if width - sum(made.gutters(words)) >= SHORT * self.character else _lowered(made)

    def width_for(self, characters: int) -> float:
        """How wide a window is, in pixels, that holds lines of so many characters between the narrowest gutters."""
        return sum(self._scaled(min(self.scale, LEAST)).gutters()) + characters * self.character

    def _scaled(self, scale: float) -> "Typography":
        letters = max(SMALLEST * scale, min(SMALLEST, self.small.pixelSize()))
        return replace(self, scale=scale, small=sized(self.small, letters))

    def gutters(self, beside: Iterable[str] = ()) -> tuple[float, float]:
        """The least room left of the text, with these words there, and right of it."""
        gutter = float(round(GUTTER * self.scale))
        words = max(map(QFontMetricsF(self.small).horizontalAdvance, beside), default=0.0)
        return max(gutter, float(round(words + (BESIDE + AIR) * self.scale))), gutter


def _lowered(typography: Typography) -> Typography:
    """The same with a headline that is little larger than the text."""
    tall, size = typography.headline, typography.body.font.pixelSize() * LOWER
    return replace(typography, headline=Face.of(sized(tall.font, size), tall.box / tall.font.pixelSize()))


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text stands in the window: its left edge and its width in pixels, and the gutter on its right.

    `least` is how far left it can stand.
    """

    left: float
    width: float
    gutter: float
    least: float = 0.0

    @classmethod
    def within(cls, width: float, typography: Typography, beside: Iterable[str] = ()) -> "Column":
        """The column in a window of that width: the full measure in the middle, or what there is.

        `beside` are the longest words that are to stand left of the text.
        """
        left, gutter = typography.gutters(beside)
        measure = min(round(typography.measure * typography.character), max(120.0, width - left - gutter))
        return cls(float(max(left, round((width - measure) / 2))), float(measure), gutter, left)

    def aside(self, room: float, width: float) -> "Column":
        """The column moved to the left in a window of that width, as far as keeps so much room right of its gutter."""
        over = self.right + self.gutter + room - width
        return replace(self, left=max(self.least, self.left - max(0.0, over)))

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width
