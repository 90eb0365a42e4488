"""The numbers of paragraphs left of the text: a click on one offers what can be done with its paragraph."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QMenu

from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter
from readback.ui.words import tr


class Numbers(QObject):
    """Takes the clicks on numbers; by keyboard the same is in the menu of the text."""

    referenceWanted = Signal(object)
    """The code point at which the paragraph begins that is to be referred to."""

    def __init__(self, page: Page, painter: ArticlePainter) -> None:
        super().__init__(page)
        self._page, self._painter = page, painter
        page.clicked.connect(self._click)

    def _click(self, point: QPointF) -> None:
        label = self._page.pointing.number(point)
        if label is None:
            return
        start = self._painter.units.to_code_points(self._page.lines.block_at(point.y()).position())
        zone = self._page.on_screen(label.zone(self._page.lines.typography))
        menu = QMenu(self._page)
        menu.setAccessibleName(label.hint)
        wanted = menu.addAction(tr("Copy a reference to ¶{n}", n=str(label.number)))
        wanted.triggered.connect(partial(self.referenceWanted.emit, start))
        menu.setActiveAction(wanted)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._page.viewport().mapToGlobal(QPoint(zone.left(), zone.bottom() + 2)))
