"""Every list read row by row: whatever words a row shows are among those that a screen reader says of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from readback.core.anchors import Anchor
from readback.core.text import Span
from readback.ui.panel.rows import Tab
from readback.ui.widgets.cells import ROW, CellDelegate, RowList
from ui.desks import Desk
from ui.effects import EFFECTS, Keyed, over_several
from ui.keyed import opened
from ui.test_window_correcting import after, put
from ui.test_window_namedesk import pairs  # noqa: F401 - a fixture
from ui.test_window_recent import entries, read  # noqa: F401 - a fixture

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def keyed(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    yield from opened(tmp_path, qtbot, monkeypatch, "light")


def words(told: str) -> set[str]:
    return set(re.findall(r"\w+", told.casefold()))


def said(view: QWidget) -> Sequence[str]:
    """The rows as a screen reader meets them."""
    it = QAccessible.queryAccessibleInterface(view)
    return [it.child(at).text(QAccessible.Text.Name) for at in range(it.childCount())]


def unsaid(view: RowList) -> list[str]:
    """What rows show and nobody says."""
    delegate, model = view.itemDelegate(), view.model()
    assert isinstance(delegate, CellDelegate)
    missing = []
    for at, told in enumerate(said(view)):
        row = model.index(at, 0).data(ROW)
        shown = " ".join([*(it.text for it in delegate.parts(row, view.font())), delegate.count(row)])
        left = words(shown) - words(told)
        if left:
            missing.append(f"{sorted(left)} of “{shown}”: only “{told}” is said")
    return missing


def lists() -> list[RowList]:
    """The lists that are seen, with rows."""
    found = (it for window in QApplication.topLevelWidgets() for it in window.findChildren(RowList))
    return [it for it in found if it.isVisible() and it.model() is not None and it.model().rowCount()]


STATES = (
    *("note", "tab 1", "tab 2", "tab 3", "tab 4", "tab 5", "columns", "overview", "palette", "search", "help"),
    *("check", "check list", "open", "pictures"),
)


@pytest.mark.parametrize("id", STATES)
def test_all_that_a_row_shows_is_said(keyed: Keyed, id: str) -> None:
    EFFECTS[id].ready(keyed)
    keyed.desk.frame.actions[id].trigger()
    keyed.desk.qtbot.waitUntil(lambda: EFFECTS[id].seen(keyed))
    keyed.desk.settle()
    assert lists()
    assert [it for view in lists() for it in unsaid(view)] == []


@pytest.mark.parametrize("tab", list(Tab))
def test_all_is_said_of_rows_over_several_articles(keyed: Keyed, tab: Tab) -> None:
    over_several(keyed)
    panel = keyed.desk.frame.panel
    panel.set_tab(tab)
    keyed.desk.qtbot.waitUntil(lambda: panel.sets[tab].known)
    assert unsaid(panel.sets[tab].list) == []


def test_all_is_said_of_pairs_at_the_name_desk(pairs: Desk) -> None:  # noqa: F811 - the fixture
    shown = pairs.frame.shelf.names.list
    assert len(said(shown)) == 2
    assert unsaid(shown) == []
    assert "Lena Marsh" in " ".join(said(shown))


def test_all_is_said_of_notes_that_are_to_place(desk: Desk) -> None:
    desk.note("Placed", "Skarholm")
    desk.note("Ask", "letter")
    note = next(it.note for it in desk.session.notes if it.note.body == "Ask")
    desk.program.library.save_note(replace(note, anchor=Anchor(Span(0, 30), "zebras do not live in harbours", "", "")))
    desk.session.refresh()
    shown = desk.frame.panel.lists[Tab.NOTES].list
    desk.qtbot.waitUntil(lambda: shown.model().rowCount() == 4)
    desk.press("Ctrl+5")
    assert unsaid(shown) == []
    assert "to place" in said(shown)[0].casefold()
    assert "zebras" in said(shown)[1]


def test_the_articles_that_were_open_last_are_said_with_their_numbers(read: Desk) -> None:  # noqa: F811 - the fixture
    entries(read)
    menu = QAccessible.queryAccessibleInterface(read.window.recents.menu)
    told = [menu.child(at).text(QAccessible.Text.Name) for at in range(menu.childCount())]
    assert [it.strip() for it in told] == ["1  Harbour closes early", "2  Ferry line knew of cracked hull"]


def test_a_correction_is_said_with_what_takes_it_back(desk: Desk) -> None:
    put(desk, "Skarholm")
    after(desk, lambda: desk.press("x"))
    desk.frame.actions["settled"].trigger()
    shown = desk.window.settling._window.list
    desk.qtbot.waitUntil(lambda: len(shown.shown) == 1)
    it = QAccessible.queryAccessibleInterface(shown)
    lines = [it.child(at) for at in range(it.childCount())]
    told = [
        line.child(at).text(QAccessible.Text.Name)
        for line in lines
        for at in range(line.childCount())
        if line.child(at).role() in {QAccessible.Role.PushButton, QAccessible.Role.Link}
    ]
    assert told == [f"Take back: {it.words}" for it in shown.shown]
    desk.qtbot.keyClick(desk.window.settling._window, Qt.Key.Key_Escape)
