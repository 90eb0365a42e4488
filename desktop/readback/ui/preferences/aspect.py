"""The sheet below “Aa”: how articles are set, seen at once in the open one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QGridLayout, QPushButton, QWidget

from readback.settings import Settings
from readback.ui.article.typography import NARROWEST, WIDEST_MEASURE
from readback.ui.keys.actions import theme_names
from readback.ui.looks import CLOSEST, LARGEST, SMALLEST, STEP, WIDEST
from readback.ui.style.fonts import known_serifs
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel, link_button
from readback.ui.widgets.popover import Popover, Stepper
from readback.ui.words import tr

LINES, CHARACTERS = 10, 3
"""By how much a step changes the height of lines, in per cent, and the width of the column, in characters."""


class Aspect(Popover):
    """Size, font, lines, column and theme; all else is in the preferences."""

    styleWanted = Signal(str, object)
    """What of the style, and its value."""
    themeWanted = Signal(str)
    moreWanted = Signal()
    """The reader wants all preferences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("How articles look"))
        self._settings = Settings()
        self.size_ = Stepper(tr("Reading size"), tr("Smaller text"), tr("Larger text"), self._resize)
        self.family = ChoiceBox()
        self.lines = Stepper(tr("Line spacing"), tr("Lines closer together"), tr("Lines further apart"), self._space)
        self.column_ = Stepper(tr("Column width"), tr("Narrower column"), tr("Wider column"), self._widen)
        self.themes = {name: QPushButton(words) for name, words in theme_names().items()}
        self.more = link_button(tr("All preferences…"))
        self._lay_out()
        explain(self, "reading.md#type-and-room")
        self.family.activated.connect(lambda _: self.styleWanted.emit("font", self.family.currentData()))
        self.more.clicked.connect(self._leave)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Size"), self.size_),
            (tr("Font"), self.family),
            (tr("Lines"), self.lines),
            (tr("Column"), self.column_),
        )
        for words, widget in rows:
            form.addRow(PlainLabel(words), widget)
        self.family.setAccessibleName(tr("Article font"))
        chips, group = QGridLayout(), QButtonGroup(self)
        chips.setSpacing(6)
        for at, (name, chip) in enumerate(self.themes.items()):
            chip.setProperty("chip", "true")
            chip.setCheckable(True)
            chip.setAccessibleName(tr("Theme: {name}", name=chip.text()))
            chip.clicked.connect(lambda _=False, name=name: self.themeWanted.emit(name))
            group.addButton(chip)
            chips.addWidget(chip, 0 if at == 0 else 1, max(0, at - 1), 1, len(self.themes) - 1 if at == 0 else 1)
        self.column.addLayout(form)
        self.column.addLayout(chips)
        self.column.addWidget(self.more)

    def show_settings(self, settings: Settings) -> None:
        """The choices as they are."""
        self._settings = settings
        zoom, spacing, measure = settings.zoom, settings.spacing, settings.measure
        self.size_.show_value(f"{zoom} %", least=zoom <= SMALLEST, most=zoom >= LARGEST)
        self.lines.show_value(f"{spacing} %", least=spacing <= CLOSEST, most=spacing >= WIDEST)
        self.column_.show_value(
            tr("{n} characters", n=measure), least=measure <= NARROWEST, most=measure >= WIDEST_MEASURE
        )
        self.family.clear()
        self.family.addItem(tr("Usual font"), "")
        for name in known_serifs(settings.font):
            self.family.addItem(name, name)
        self.family.setCurrentIndex(max(0, self.family.findData(settings.font)))
        self.themes[settings.theme if settings.theme in self.themes else "system"].setChecked(True)

    def _resize(self, by: int) -> None:
        self.styleWanted.emit("zoom", self._settings.zoom + by * STEP)

    def _space(self, by: int) -> None:
        self.styleWanted.emit("spacing", self._settings.spacing + by * LINES)

    def _widen(self, by: int) -> None:
        self.styleWanted.emit("measure", self._settings.measure + by * CHARACTERS)

    def _leave(self) -> None:
        self.leave()
        self.moreWanted.emit()
