"""The name desk: pairs of names are decided by one key each, remembered, undone and taken out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from readback.core.analysis import Kind
from readback.ui.shelf.sections import Kind as Shown
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse


@pytest.fixture
def pairs(bare: Desk) -> Desk:
    """Three articles in which two people have two names each."""
    for name, text, names in (
        ("one.txt", "One\nLena Marsh and Tom Vale met.\n", ("Lena Marsh", "Tom Vale")),
        ("two.txt", "Two\nDr Lena Marsh left.\n", ("Dr Lena Marsh",)),
        ("three.txt", "Three\nTom H. Vale left.\n", ("Tom H. Vale",)),
    ):
        bare.program.analyzer.names = dict.fromkeys(names, Kind.PERSON)
        bare.open(name, text)
    choose(bare)
    bare.qtbot.waitUntil(lambda: len(listed(bare)) == 2)
    assert bare.frame.shelf.names.list.hasFocus()
    return bare


def choose(desk: Desk) -> None:
    """Chooses the name desk on the shelf."""
    sections = desk.frame.shelf.sections
    at = next(at for at in range(sections.model().rowCount()) if kind_of(desk, at) is Shown.NAMES)
    desk.qtbot.mouseClick(sections.viewport(), Mouse, pos=sections.visualRect(sections.model().index(at, 0)).center())


def kind_of(desk: Desk, at: int) -> Shown:
    return desk.frame.shelf.sections.model().index(at, 0).data(ROW).kind


def listed(desk: Desk) -> list[tuple[str, str]]:
    model = desk.frame.shelf.names.list.model()
    found = [model.index(at, 0).data(ROW).proposal for at in range(model.rowCount())]
    return [(it.name.name, it.fuller.name) for it in found]


def count(desk: Desk) -> int | None:
    model = desk.frame.shelf.sections.model()
    rows = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    return next(row.count for row in rows if row.kind is Shown.NAMES)


def people(desk: Desk) -> set[str]:
    return {row.name for row in desk.program.library.named(None, Kind.PERSON)}


def test_pairs_are_listed_with_the_reason_and_counted_on_the_shelf(pairs: Desk) -> None:
    row = pairs.frame.shelf.names.list.currentIndex().data(ROW)
    assert "same full name" in row.why
    assert "in 2 articles" in row.why
    assert count(pairs) == 2
    assert not pairs.frame.shelf.listing.isVisible()


def test_yes_joins_them_in_all_articles_and_is_undone(pairs: Desk) -> None:
    name, fuller = listed(pairs)[0]
    pairs.press("y")
    assert len(listed(pairs)) == 1
    pairs.settle()
    assert fuller in people(pairs)
    assert name not in people(pairs)
    assert fuller in pairs.frame.status.message
    assert pairs.frame.actions["undo"].text() == f"Undo: same person as {fuller}"
    pairs.press("Ctrl+Z")
    pairs.qtbot.waitUntil(lambda: len(listed(pairs)) == 2)
    assert name in people(pairs)


def test_no_is_remembered_and_undone(pairs: Desk) -> None:
    before = listed(pairs)
    pairs.press("n")
    assert listed(pairs) == before[1:]
    pairs.settle()
    pairs.window.naming.compare()
    pairs.settle()
    pairs.qtbot.waitUntil(lambda: listed(pairs) == before[1:] and count(pairs) == 1)
    pairs.press("Ctrl+Z")
    pairs.qtbot.waitUntil(lambda: listed(pairs) == before)


def test_j_and_k_go_on_and_back_and_decide_nothing(pairs: Desk) -> None:
    view = pairs.frame.shelf.names.list
    pairs.press("j")
    assert view.currentIndex().row() == 1
    pairs.press("j")
    pairs.press("k")
    assert view.currentIndex().row() == 1
    assert len(listed(pairs)) == 2


def test_enter_looks_at_both_names_where_they_stand_and_the_keyboard_stays(pairs: Desk) -> None:
    names = set(listed(pairs)[0])
    seen = set()
    for _ in range(2):
        with pairs.qtbot.waitSignal(pairs.session.targetReached):
            pairs.press("Return")
        seen |= {name for name in names if name in pairs.session.article.text}
    assert seen == names
    assert pairs.frame.shelf.names.list.hasFocus()
    pairs.qtbot.waitUntil(lambda: not pairs.session.desk.busy)


def test_the_buttons_do_what_the_keys_do(pairs: Desk) -> None:
    buttons = {it.text(): it for it in pairs.frame.shelf.names.findChildren(QPushButton)}
    pairs.qtbot.mouseClick(buttons["Skip"], Mouse)
    (kept,) = [it for at, it in enumerate(listed(pairs)) if at == 0]
    pairs.qtbot.mouseClick(buttons["No"], Mouse)
    assert listed(pairs) == [kept]
    pairs.qtbot.mouseClick(buttons["Yes"], Mouse)
    assert listed(pairs) == []
    assert not buttons["Skip"].isVisible()


def test_with_nothing_to_decide_it_says_what_it_is_for(desk: Desk) -> None:
    choose(desk)
    desk.qtbot.waitUntil(lambda: "Nothing to decide" in desk.frame.shelf.names._told.text())
    assert desk.frame.shelf.names._told.isVisible()
    desk.press("Ctrl+1")
    assert count(desk) == 0


def test_the_decisions_are_a_table(pairs: Desk, tmp_path: Path) -> None:
    (first, second) = listed(pairs)
    pairs.press("y")
    pairs.press("n")
    path = tmp_path / "decisions.csv"
    pairs.window.naming.write(path)
    pairs.settle()
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[:3] for line in lines[1:]] == [["same", *first], ["apart", *second]]
    pairs.window.naming.write(tmp_path / "missing" / "decisions.csv")
    pairs.settle()
    assert "“decisions.csv” was not saved" in pairs.frame.status.message


def test_what_cannot_be_kept_is_to_be_decided_again(pairs: Desk) -> None:
    pairs.program.library.read_only = True
    before = listed(pairs)
    pairs.press("y")
    assert listed(pairs) == before[1:]
    pairs.qtbot.waitUntil(lambda: "read-only" in pairs.frame.banner.text)
    pairs.qtbot.waitUntil(lambda: listed(pairs) == before)
    pairs.program.library.read_only = False


def test_the_other_sections_show_their_articles_again(pairs: Desk) -> None:
    sections = pairs.frame.shelf.sections
    pairs.qtbot.keyClick(sections, Qt.Key.Key_Home)
    assert pairs.frame.shelf.listing.isVisible()
    assert not pairs.frame.shelf.names.isVisible()
