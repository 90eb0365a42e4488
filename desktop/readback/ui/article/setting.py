"""How a paragraph is set, by what it is in its document: its face, its indents, the room above it, its sign."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from PySide6.QtGui import QFontMetricsF

from readback.core.document import BODY, HEADLINE, Form, Role
from readback.ui.article.typography import Face, Typography

BULLETS = ("•", "–", "·")
"""The signs of items without a label, by their depth."""

STEP, AIR = 1.9, 0.45
"""How far an item is indented for each depth, and the least room between a sign and the words; in sizes of letters."""

ROW = 0.35
"""The room below the words of a table's row, of the usual room between paragraphs."""

RULE = 0.45
"""Where in the room above them the rule over the footnotes stands."""

Width = Callable[[str, Face], float]

_FIGURE = re.compile(r"\d")
"""All are as wide as one another, or nearly."""

_DEEPEST = 4
_ABOVE = {
    Role.HEADING: 1.9,
    Role.ITEM: 0.7,
    Role.QUOTE: 1.1,
    Role.CAPTION: 0.8,
    Role.TABLE: 1.0,
    Role.FOOTNOTE: 3.0,
}
_BETWEEN = {Role.HEADING: 0.9, Role.ITEM: 0.35, Role.QUOTE: 0.6, Role.TABLE: 0.3, Role.FOOTNOTE: 0.45}
_AFTER_HEADING, _AFTER_APART = 0.6, 1.4


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set, in pixels.

    `left` and `right` are the indents, `above` the usual room above it, and `below` what its last line is followed by.
    `sign` is its bullet or label, which hangs in the left indent and ends `air` before the words. `follows` says that
    the paragraph before has the same role.
    """

    form: Form
    face: Face
    above: float
    left: float = 0.0
    right: float = 0.0
    sign: str = ""
    air: float = 0.0
    below: float = 0.0
    follows: bool = False

    def indents(self, width: float) -> tuple[float, float]:
        """The indents in a column of that width: at most a third of a narrow one is given up to them."""
        share = min(1.0, width / 3 / (self.left + self.right)) if self.left + self.right else 1.0
        return round(self.left * share), round(self.right * share)


_HEADLINE, _PLAIN = -2, -1


class Kinds:
    """Which of an article's paragraphs are set alike: by what they are, and what the one before is.

    Found out once for an article, since it is set anew with every change of the window; `headed` says that the first
    paragraph is the headline.
    """

    def __init__(self, forms: Sequence[Form] = (), *, headed: bool = False) -> None:
        known: dict[tuple[Form, Role | None], int] = {}
        self._numbers = list[int]()
        before: Role | None = None
        for form, alike in groupby(forms):  # most are as the one before
            further = len(list(alike)) - 1
            self._numbers.append(known.setdefault((form, before), len(known)))
            before = form.role
            if further:
                self._numbers += [known.setdefault((form, before), len(known))] * further
        if headed:
            self._numbers[:1] = [_HEADLINE]
        self._known = tuple(known)

    def of(self, index: int) -> int:
        """The number of a paragraph's kind."""
        return self._numbers[index] if index < len(self._numbers) else _PLAIN

    def first(self, count: int) -> list[int]:
        """Those of the first paragraphs, also where nothing is known of them."""
        return [*self._numbers[:count], *[_PLAIN] * (count - len(self._numbers))]

    def settings(self, typography: Typography) -> list[Setting]:
        """How each kind is set, by its number."""
        width = cache(lambda sign, face: QFontMetricsF(face.font).horizontalAdvance(sign))
        known = [_setting(form, before, typography, width) for form, before in self._known]
        headline = Setting(HEADLINE, typography.headline, typography.gap)
        return [*known, headline, Setting(BODY, typography.body, typography.gap)]


def _setting(form: Form, before: Role | None, typography: Typography, width: Width) -> Setting:
    face = _face(form, typography)
    size = face.font.pixelSize()
    sign = form.label or (BULLETS[min(form.level, len(BULLETS) - 1)] if form.role is Role.ITEM else "")
    left, right = _indents(form, size)
    if sign:
        hanging = STEP * size if form.role in {Role.ITEM, Role.FOOTNOTE} else 0.0
        left += max(hanging, width(_FIGURE.sub("0", sign), face) + AIR * size)
    elif form.role is Role.FOOTNOTE:
        left += STEP * size
    above = round(_above(form.role, before) * typography.gap)
    below = float(round(ROW * typography.gap)) if form.role is Role.TABLE else 0.0
    return Setting(form, face, float(above), left, right, sign, AIR * size, below, before is form.role)


def _face(form: Form, typography: Typography) -> Face:
    if form.role is Role.HEADING:
        return typography.headings[max(0, min(form.level, len(typography.headings)) - 1)]
    return typography.aside if form.role in {Role.CAPTION, Role.TABLE, Role.FOOTNOTE} else typography.body


def _indents(form: Form, size: float) -> tuple[float, float]:
    if form.role is Role.QUOTE:
        return STEP * size, STEP * size / 2
    return (min(form.level, _DEEPEST) * STEP * size if form.role is Role.ITEM else 0.0), 0.0


def _above(role: Role, before: Role | None) -> float:
    if before is role and role in _BETWEEN:
        return _BETWEEN[role]
    if before is Role.HEADING:
        return _AFTER_HEADING
    apart = before in {Role.CAPTION, Role.TABLE} and role not in {Role.CAPTION, Role.TABLE}
    return max(_AFTER_APART if apart else 0.0, _ABOVE.get(role, 1.0))
