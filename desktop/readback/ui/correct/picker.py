"""Beside a passage: whom it names, picked by what is typed, and how far that is to reach."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from readback.core.corrections import Scope
from readback.ui.search.palette import Palette
from readback.ui.style.fonts import scaled, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import KeyCap, PlainLabel
from readback.ui.words import tr

WIDTH, ROWS, GAP, EDGE = 400, 5, 6, 8
"""How wide it is, how many rows it shows, how far from the passage, and from the window's edges; pixels."""

SCOPE_KEY = Qt.Key.Key_Tab


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, with the name that stands in the field at first, and the scopes there are, the preset first."""

    title: str
    hint: str
    scopes: tuple[Scope, ...] = (Scope.HERE,)
    name: str = ""


def scope_names() -> dict[Scope, str]:
    """How far a correction reaches, in words."""
    return {
        Scope.HERE: tr("Here"),
        Scope.ARTICLE: tr("In this article"),
        Scope.EVERYWHERE: tr("In all articles"),
    }


class NamePicker(Palette):
    """Asks for a name, over the window and beside the passage; emits what is chosen, with the scope in `scope`."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(theme, over)
        self.scope = Scope.HERE
        self._beside, self._tallest = QRect(), 0
        self._title = PlainLabel()
        self._reach = QWidget()
        self._chips = {scope: _chip(name) for scope, name in scope_names().items()}
        row = QHBoxLayout(self._reach)
        row.setContentsMargins(2, 0, 2, 2)
        row.setSpacing(6)
        for scope, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, it=scope: self._take_scope(it))
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(KeyCap(tr("Tab")))
        self._title.setContentsMargins(4, 0, 4, 0)
        self.column.insertWidget(0, self._title)
        self.column.addWidget(self._reach)

    def ask(self, question: Question, beside: QRect) -> None:
        """Asks, with the keyboard in the field; `beside` is the passage, in the window's coordinates."""
        self._beside, self._tallest = beside, 0
        self._title.setFont(semibold(self.font()))
        self._title.setText(question.title)
        for scope, chip in self._chips.items():
            chip.setVisible(scope in question.scopes)
        self._reach.setVisible(len(question.scopes) > 1)
        self._take_scope(question.scopes[0])
        self.open(question.hint)
        self.field.setAccessibleName(question.title)
        if question.name:
            self.field.setText(question.name)
            self.field.selectAll()
            self.typed.emit(question.name)

    def pressed(self, key: int) -> bool:
        """Tab goes on to the next scope."""
        if key not in {SCOPE_KEY, Qt.Key.Key_Backtab}:
            return super().pressed(key)
        offered = [scope for scope, chip in self._chips.items() if not chip.isHidden()]
        step = 1 if key == SCOPE_KEY else -1
        self._take_scope(offered[(offered.index(self.scope) + step) % len(offered)])
        return True

    def _take_scope(self, scope: Scope) -> None:
        self.scope = scope
        for it, chip in self._chips.items():
            chip.setChecked(it is scope)
        self.field.setAccessibleDescription(self._chips[scope].text())

    def place(self) -> None:
        """Below the passage, or above it where there is no room; within the window.

        The field stays where it is while fewer names are left of those that it began with.
        """
        over, beside = self._over, self._beside
        width = min(scaled(WIDTH, self.font()), over.width() - 2 * EDGE)
        rest = [it for it in (self._title, self.field, self._reach) if not it.isHidden()]
        height = self.body(width, ROWS) + sum(it.sizeHint().height() + 6 for it in rest) + 12
        self._tallest = max(height, self._tallest)
        below, above = beside.bottom() + GAP, beside.top() - GAP - self._tallest
        top = below if below + self._tallest <= over.height() - EDGE else max(EDGE, above)
        left = max(EDGE, min(beside.left(), over.width() - width - EDGE))
        self.setGeometry(QRect(QPoint(left, top), self.size()))
        self.resize(width, height)


def _chip(words: str) -> QPushButton:
    chip = QPushButton(words)
    chip.setProperty("chip", "true")
    chip.setCheckable(True)
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return chip
