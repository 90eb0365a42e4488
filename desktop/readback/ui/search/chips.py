"""The chips above the hits: which kind is shown, and the fields of the query, each to be taken out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from readback.core.query import Query
from readback.core.search import HitKind, Results
from readback.core.text import Span
from readback.ui.search.rows import kind_words
from readback.ui.style.fonts import scaled
from readback.ui.widgets.flowing import Flowing
from readback.ui.words import figure, tr

WIDEST = 260
"""A field of the query that is wider than this ends in dots; pixels, for letters of the usual size."""

GAP = "\u2002\u2002"
"""Between the field and the sign that takes it out: "near:5✕" would be read as one."""


class Chips(QWidget):
    """Rows of small buttons, made anew for every search."""

    kindWanted = Signal(object)
    """HitKind to be shown alone, or None for all."""

    removeWanted = Signal(object)
    """Span of the query to be taken out."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = Flowing()
        self.setLayout(self._layout)
        self.setContentsMargins(9, 0, 9, 0)

    def show_results(self, query: Query, results: Results, only: HitKind | None) -> None:
        """The chips of a search; `only` is the kind that is shown alone."""
        self._layout.clear()
        kinds = [kind for kind in HitKind if results.counts.get(kind)]
        if len(kinds) > 1:
            self._add_kind(tr("All {n}", n=results.count), None, chosen=only is None)
            for kind in kinds:
                self._add_kind(f"{kind_words(kind)} {figure(results.counts[kind])}", kind, chosen=only is kind)
        for term in query.fields:
            self._add_field(term.span.of(query.text), term.span)
        self.setVisible(self._layout.count() > 0)
        self.updateGeometry()

    def _add_kind(self, words: str, kind: HitKind | None, *, chosen: bool) -> None:
        chip = self._add(words, partial(self.kindWanted.emit, kind))
        chip.setCheckable(True)
        chip.setChecked(chosen)

    def _add_field(self, words: str, span: Span) -> None:
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, scaled(WIDEST, self.font()))
        chip = self._add(f"{shown}{GAP}✕", partial(self.removeWanted.emit, span))
        chip.setAccessibleName(tr("Search without {words}", words=words))
        chip.setToolTip(chip.accessibleName())

    def _add(self, words: str, act: Callable[[], None]) -> QPushButton:
        chip = QPushButton(words)
        chip.setProperty("chip", "true")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(act)
        self._layout.addWidget(chip)
        chip.show()
        return chip
