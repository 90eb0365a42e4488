"""The orders that the articles of the shelf can be in."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from pathlib import PurePath
from typing import Any

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from readback.core.library import Summary
from readback.core.text import folded
from readback.ui.words import ordering, tr


class Sort(StrEnum):
    """What the articles are sorted by."""

    TITLE = "title"
    OUTLET = "outlet"
    PUBLISHED = "published"
    OPENED = "opened"
    NOTES = "notes"
    FILE = "file"

    @property
    def down(self) -> bool:
        """Whether the greatest usually comes first."""
        return self in {Sort.OPENED, Sort.PUBLISHED, Sort.NOTES}


def _key(sort: Sort) -> Callable[[Summary], Any]:
    name = ordering()
    keys: dict[Sort, Callable[[Summary], Any]] = {
        Sort.TITLE: lambda it: name(it.title),
        Sort.OUTLET: lambda it: (name(it.outlet), name(it.title)),
        Sort.PUBLISHED: lambda it: it.published,
        Sort.OPENED: lambda it: it.opened.timestamp(),
        Sort.NOTES: lambda it: it.notes,
        Sort.FILE: lambda it: name(PurePath(it.source).name),
    }
    return keys[sort]


def arranged(articles: Iterable[Summary], wanted: str, sort: Sort, *, down: bool) -> list[Summary]:
    """The articles whose title, outlet or file holds all the words, in an order; `down` is the other way round."""
    words = folded(wanted).split()
    kept = [it for it in articles if all(word in folded(f"{it.title} {it.outlet} {it.source}") for word in words)]
    return sorted(kept, key=_key(sort), reverse=down)


class OrderButton(QToolButton):
    """Offers the orders, for a shelf that is too narrow for columns."""

    def __init__(self, arrange: Callable[[Sort, bool], None]) -> None:
        super().__init__()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self), QActionGroup(self)
        self._actions = {}
        for sort, name in order_names().items():
            action = self._actions[sort] = menu.addAction(name, partial(arrange, sort, sort.down))
            action.setCheckable(True)
            group.addAction(action)
        self.setMenu(menu)

    def show_sort(self, sort: Sort) -> None:
        """By what the articles are sorted."""
        self._actions[sort].setChecked(True)


def order_names() -> dict[Sort, str]:
    """The orders in words, the usual one first."""
    return {
        Sort.OPENED: tr("Last opened first"),
        Sort.PUBLISHED: tr("Newest first"),
        Sort.TITLE: tr("By title"),
        Sort.OUTLET: tr("By outlet"),
        Sort.NOTES: tr("Most notes first"),
        Sort.FILE: tr("By file name"),
    }
