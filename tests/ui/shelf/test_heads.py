"""Heads between the sections: they only stand there, and nothing happens under the pointer."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from readback.core.catalogue import Project
from readback.ui.shelf.contents import Contents
from readback.ui.shelf.sections import Sections
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW
from readback.ui.widgets.heads import Head

PLACE = QRect(0, 0, 200, 30)


def painted(sections: Sections, at: int, *, pointed: bool) -> QImage:
    option = QStyleOptionViewItem()
    option.rect, option.font = PLACE, sections.font()
    option.state = QStyle.StateFlag.State_MouseOver if pointed else QStyle.StateFlag.State_None
    image = QImage(PLACE.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    sections.itemDelegate().paint(painter, option, sections.model().index(at, 0))
    painter.end()
    return image


def test_a_head_is_not_tinted_under_the_pointer_and_a_section_is(theme: Theme, qtbot: QtBot) -> None:
    sections = Sections(theme)
    qtbot.addWidget(sections)
    sections.show_shelf(Contents(projects=(Project("p1", "Ferry"),)), "")
    rows = range(sections.model().rowCount())
    tinted = {at for at in rows if painted(sections, at, pointed=True) != painted(sections, at, pointed=False)}
    heads = {at for at in rows if isinstance(sections.model().index(at, 0).data(ROW), Head)}
    assert len(heads) == 1
    assert tinted == set(rows) - heads
