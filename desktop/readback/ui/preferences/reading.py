"""The page of the preferences about reading: theme, font, size, lines."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QFontComboBox, QFormLayout, QWidget

from readback.settings import Settings
from readback.ui.article.typography import NARROWEST, WIDEST_MEASURE
from readback.ui.clipboard.citation import Form
from readback.ui.keys.actions import theme_names
from readback.ui.looks import CLOSEST, LARGEST, SMALLEST, WIDEST
from readback.ui.preferences.language import LanguageChoice
from readback.ui.style.fonts import READING, SERIFS, reading_font
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.widgets.tickbox import TickBox
from readback.ui.words import tr

SIZES = (*range(SMALLEST, 200, 10), *range(200, LARGEST + 1, 25))
SPACINGS = range(CLOSEST, WIDEST + 1, 20)
"""What is offered, in per cent."""

MEASURES = range(NARROWEST, WIDEST_MEASURE + 1, 3)
"""The widths of a full line that are offered, in characters."""


class ReadingPage(QWidget):
    """Shows how articles are set; each change is told at once, so that it is seen in the open article."""

    themeWanted = Signal(str)
    styleWanted = Signal(str, object)
    """What of the style, and its value."""
    cardsWanted = Signal(bool)
    citationWanted = Signal(str)
    """The Form in which sources are copied."""

    def __init__(self) -> None:
        super().__init__()
        self.theme, self.usual, self.family = ChoiceBox(), TickBox(tr("Usual font")), QFontComboBox()
        self.letters, self.spacing = _steps(SIZES, tr("{n} %")), _steps(SPACINGS, tr("{n} %"))
        self.measure = _steps(MEASURES, tr("{n} characters"))
        self.cards = TickBox(tr("Show a card when the pointer rests on a name"))
        self.citation = ChoiceBox()
        self.language = LanguageChoice()
        for name, words in theme_names().items():
            self.theme.addItem(words, name)
        for form, words in citation_forms().items():
            self.citation.addItem(words, form)
        self.usual.setToolTip(tr("The first of these that the system has: {fonts}", fonts=", ".join(SERIFS[:-1])))
        self.family.setEditable(False)
        self._lay_out()
        self.theme.activated.connect(lambda _: self.themeWanted.emit(self.theme.currentData()))
        self.usual.clicked.connect(self._choose_font)
        self.family.currentFontChanged.connect(self._choose_font)
        self.letters.activated.connect(lambda _: self.styleWanted.emit("zoom", self.letters.currentData()))
        self.cards.clicked.connect(self.cardsWanted)
        self.citation.activated.connect(lambda _: self.citationWanted.emit(self.citation.currentData()))
        self.spacing.activated.connect(lambda _: self.styleWanted.emit("spacing", self.spacing.currentData()))
        self.measure.activated.connect(lambda _: self.styleWanted.emit("measure", self.measure.currentData()))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(18, 18, 18, 18)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Theme"), self.theme),
            (tr("Article font"), self.usual),
            ("", self.family),
            (tr("Reading size"), self.letters),
            (tr("Line spacing"), self.spacing),
            (tr("Column width"), self.measure),
            ("", self.cards),
            (tr("Copied source"), self.citation),
            (tr("Language"), self.language),
        )
        for words, widget in rows:
            label = PlainLabel(words)
            label.setBuddy(widget)
            widget.setAccessibleName(words or (self.cards.text() if widget is self.cards else tr("Article font")))
            form.addRow(label, widget)

    def show_settings(self, settings: Settings) -> None:
        """The choices as they are; nothing is told."""
        letters = (self.theme, self.usual, self.family, self.letters, self.spacing, self.measure)
        widgets = (*letters, self.cards, self.citation)
        for widget in widgets:
            widget.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.language.show_language(settings.language)
        self.cards.setChecked(settings.cards)
        self.citation.setCurrentIndex(max(0, self.citation.findData(settings.citation)))
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.usual.setChecked(not settings.font)
        self.family.setEnabled(bool(settings.font))
        self.family.setCurrentFont(QFont(settings.font or QFontInfo(reading_font(READING)).family()))
        _stand(self.letters, settings.zoom)
        _stand(self.spacing, settings.spacing)
        _stand(self.measure, settings.measure)
        for widget in widgets:
            widget.blockSignals(False)  # noqa: FBT003

    def _choose_font(self, _: object) -> None:
        self.family.setEnabled(not self.usual.isChecked())
        self.styleWanted.emit("font", "" if self.usual.isChecked() else self.family.currentFont().family())


def citation_forms() -> dict[str, str]:
    """How a source can be told that is copied, with what each form has."""
    return {
        Form.FULL: tr("Title, outlet, author, date"),
        Form.SHORT: tr("Outlet and date"),
        Form.REFERENCE: tr("Author: title, outlet, date, address"),
    }


def _steps(values: Iterable[int], words: str) -> ChoiceBox:
    box = ChoiceBox()
    for value in values:
        box.addItem(words.format(n=value), value)
    box.setMaxVisibleItems(16)
    return box


def _stand(box: ChoiceBox, value: int) -> None:
    """Shows a value; one between those that are offered is shown by the next of them."""
    values = [box.itemData(at) for at in range(box.count())]
    box.setCurrentIndex(min(range(len(values)), key=lambda at: abs(values[at] - value)))
