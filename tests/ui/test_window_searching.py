"""Searching and copying in the whole window."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QPushButton

from readback.core.errors import LibraryUnwritable, Unwritable
from readback.ui.panel.rows import Tab
from readback.ui.search.names import NamesWindow
from readback.ui.search.rows import HeadRow, HitRow
from readback.ui.tasks import Lane
from readback.ui.widgets.cells import ROW
from ui.desks import Desk
from ui.programs import HARBOUR

# Searching


def test_hits_open_the_article_at_the_passage_with_the_words_marked(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    desk.press("/")
    desk.type("skarholm told")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    desk.press("Down")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith("Ferry") and desk.session.analysis is not None)
    desk.settle()
    text = desk.session.article.text
    assert desk.page.textCursor().position() == text.index("Skarholm was told")


def test_enter_opens_the_first_hit_even_before_it_is_found(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    desk.press("/")
    desk.type("skarholm told")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith("Ferry"))
    assert not desk.frame.hits.isVisible()


def test_an_article_is_found_again_where_it_was_left(desk: Desk) -> None:
    ferry = desk.session.article.id
    desk.frame.view.scroll_to(len(desk.session.article.text) - 1)
    left = desk.frame.view.position()
    desk.open("harbour.txt", HARBOUR)
    assert desk.frame.view.position() == 0
    desk.frame.shelf.articleWanted.emit(ferry)
    desk.qtbot.waitUntil(lambda: desk.session.article.id == ferry)
    assert desk.frame.view.position() == left


def test_escape_leaves_the_filter(desk: Desk) -> None:
    desk.press("Ctrl+1")
    field = desk.frame.panel.lists[Tab.PEOPLE].filter
    field.setFocus()
    desk.type("x")
    desk.press("Escape")
    assert field.text() == ""
    desk.press("Escape")
    assert desk.frame.panel.lists[Tab.PEOPLE].list.hasFocus()


def test_a_search_without_hits_says_so_and_escape_leaves(desk: Desk) -> None:
    desk.press("/")
    desk.type("zebra")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    assert desk.frame.hits._summary.text().startswith("Nothing contains “zebra”.")
    desk.press("Escape")
    assert desk.page.hasFocus()
    assert not desk.frame.hits.isVisible()


def hit_rows(desk: Desk) -> list[HeadRow | HitRow]:
    model = desk.frame.hits.list.model()
    return [model.index(at, 0).data(ROW) for at in range(model.rowCount())]


def searched(desk: Desk, query: str) -> list[HeadRow | HitRow]:
    """Types a query and waits for what is found."""
    desk.press("/", desk.page)
    desk.frame.box.setText(query)
    desk.qtbot.waitUntil(lambda: desk.frame.hits.query == query and not desk.session.desk.busy)
    return hit_rows(desk)


def chips(desk: Desk) -> dict[str, QPushButton]:
    found = desk.frame.hits.chips.findChildren(QPushButton)
    return {chip.text(): chip for chip in found if chip.isVisible()}


def test_where_a_draft_is_open_it_is_said_that_drafts_are_not_searched(desk: Desk) -> None:
    desk.session.shelf.turn([desk.session.article.id], draft=True)
    desk.qtbot.waitUntil(lambda: bool(desk.session.shelf.shelf.drafts))
    assert searched(desk, "Brook") == []
    told = desk.frame.hits._summary
    assert told.text().endswith("“Brook”. Drafts and samples are not searched.")
    searched(desk, " ".join(["Brook"] * 30))
    assert told.heightForWidth(told.width()) > told.fontMetrics().height() * 2
    desk.qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))
    assert desk.frame.hits.rect().contains(told.geometry())


def test_hits_are_grouped_by_their_kind_with_counts(desk: Desk) -> None:
    desk.note("Ask about the letter")
    rows = searched(desk, "letter")
    assert [row.title for row in rows if isinstance(row, HeadRow)] == ["Notes  1", "Articles  1"]
    assert [row.hit.kind.value for row in rows if isinstance(row, HitRow)] == ["note", "article"]
    assert "2 hits" in desk.frame.hits._summary.text()


def test_a_chip_shows_one_kind_alone_and_another_takes_a_field_out(desk: Desk) -> None:
    desk.note("Ask about the letter")
    searched(desk, "letter after:2020")
    searched(desk, "letter colour:yellow")
    assert chips(desk).keys() == {"All 2", "Notes 1", "Articles 1", "colour:yellow\u2002\u2002✕"}
    chips(desk)["Notes 1"].click()
    assert [row.title for row in hit_rows(desk) if isinstance(row, HeadRow)] == ["Notes  1"]
    chips(desk)["colour:yellow\u2002\u2002✕"].click()
    desk.qtbot.waitUntil(lambda: desk.frame.hits.query == "letter")
    assert "colour:yellow\u2002\u2002✕" not in chips(desk)


def test_chips_that_have_no_room_beside_the_others_go_below_them(desk: Desk) -> None:
    desk.note("Ask about the letter")
    searched(desk, 'letter person:"Brook" place:"Skarholm" after:2020 colour:yellow before:2099-12-31 in:notes')
    above = desk.frame.hits.chips
    found = chips(desk).values()
    desk.qtbot.waitUntil(lambda: len({chip.y() for chip in found}) > 1)
    assert all(above.rect().contains(chip.geometry()) for chip in found)
    assert all(chip.width() >= chip.sizeHint().width() for chip in found)
    assert desk.frame.hits._names.geometry().top() > above.geometry().bottom()


def test_a_long_field_ends_in_dots(desk: Desk) -> None:
    field = f'person:"{"Brook of Skarholm " * 8}"'
    searched(desk, field)
    (chip,) = chips(desk).values()
    assert chip.text().endswith("…\u2002\u2002✕")
    assert chip.accessibleName() == f"Search without {field}"
    assert chip.width() <= desk.frame.hits.chips.width()


def test_one_comes_back_to_the_hits_as_they_were(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    harbour = desk.session.article.id
    searched(desk, "skarholm")
    desk.press("Down", desk.frame.box)
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.id != harbour and not desk.frame.hits.isVisible())
    desk.settle()
    desk.press("Alt+Left", desk.page)
    assert desk.frame.hits.isVisible()
    assert desk.frame.hits.list.hasFocus()
    assert desk.frame.hits.list.currentIndex().row() == 1
    assert desk.frame.box.text() == "skarholm"
    desk.press("Escape")
    desk.press("Alt+Left", desk.page)
    desk.qtbot.waitUntil(lambda: desk.session.article.id == harbour)


def test_hits_that_were_searched_over_are_searched_again_on_the_way_back(desk: Desk) -> None:
    searched(desk, "skarholm")
    desk.press("Return", desk.frame.box)
    desk.qtbot.waitUntil(lambda: not desk.frame.hits.isVisible())
    desk.settle()
    searched(desk, "letter")
    desk.press("Escape", desk.frame.box)
    desk.press("Alt+Left", desk.page)
    desk.qtbot.waitUntil(lambda: desk.frame.hits.query == "skarholm" and desk.frame.hits.isVisible())


def test_what_is_not_understood_is_told_and_searched_as_words(desk: Desk) -> None:
    searched(desk, "letter before:soon")
    assert desk.frame.box._problems
    assert desk.frame.hits._summary.text().startswith("Searched as words:")
    assert "before:soon" in desk.frame.box.toolTip()
    desk.frame.box.grab()  # the wave is drawn
    searched(desk, "letter")
    assert "before:soon" not in desk.frame.box.toolTip()


def test_a_search_that_had_to_be_widened_says_so(desk: Desk) -> None:
    searched(desk, "letter zebra")
    assert "most of them" in desk.frame.hits._summary.text()


def test_a_search_is_saved_and_undone(desk: Desk) -> None:
    searched(desk, "letter")
    desk.frame.hits._save.click()
    desk.qtbot.waitUntil(lambda: [it.query for it in desk.session.shelf.shelf.searches] == ["letter"])
    status = desk.frame.status
    assert (status.message, status.offer) == ("Search saved.", "Undo")
    status._undo.click()
    desk.qtbot.waitUntil(lambda: desk.session.shelf.shelf.searches == ())


def test_the_offer_to_undo_a_saved_search_goes_with_the_next_deed(desk: Desk) -> None:
    searched(desk, "letter")
    desk.frame.hits._save.click()
    desk.qtbot.waitUntil(lambda: desk.frame.status.message == "Search saved.")
    desk.session.annotate(None)
    desk.qtbot.waitUntil(lambda: bool(desk.session.notes))
    assert (desk.frame.status.message, desk.frame.status.offer) == ("", "")


def test_a_list_of_names_gives_a_table_of_hits(desk: Desk, tmp_path: Path) -> None:
    searched(desk, "letter")
    desk.frame.hits._names.click()
    names = desk.window.commands.seeking._names
    names._find.click()
    assert "first" in names._told.text()
    (tmp_path / "names.csv").write_text("name,town\nBrook,Ellery\nZebra,Orne\n", encoding="utf-8")
    names.read(tmp_path / "names.csv")
    names._find.click()
    desk.qtbot.waitUntil(lambda: names.table.rowCount() == 2 and not names._stop.isVisible())
    assert "1 of them found" in names._told.text()
    names.write(tmp_path / "out.csv")
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "name,article,note,quotation,person"
    assert lines[1].startswith("Brook,1,0,")
    assert lines[2] == "Zebra,0,0,0,0"
    names.read(tmp_path / "missing.csv")
    assert "could not be read" in names._told.text()
    names.write(tmp_path / "none" / "out.csv")
    assert "“out.csv” was not saved" in names._told.text()
    names.table.cellActivated.emit(0, 0)
    desk.qtbot.waitUntil(lambda: desk.frame.box.text() == '"Brook"')
    names.close()


def names_window(desk: Desk, *names: str) -> NamesWindow:
    """The window for a list of names, with the names in it."""
    desk.window.commands.seeking.open_names()
    window = desk.window.commands.seeking._names
    window.field.setPlainText("\n".join(names))
    return window


def test_names_are_asked_for_until_some_are_typed(desk: Desk) -> None:
    names = names_window(desk)
    names._find.click()
    assert names._told.text() == "Type or paste some names first."
    desk.qtbot.keyClicks(names.field, "B")
    assert names._told.text() == ""
    names.close()


def test_the_search_for_names_shows_how_far_it_is_and_is_stopped(desk: Desk) -> None:
    names = names_window(desk, "Brook", "Skarholm", "Zebra")
    told: list[tuple[int, str]] = []
    searching = desk.session.searching

    def met(*_: object) -> None:
        told.append((names._progress.value(), names._told.text()))
        if len(told) == 2:
            names._stop.setFocus()
            names._stop.click()

    searching.nameFound.connect(met)
    names._find.click()
    assert names._progress.isVisible()
    assert not names._keep.isEnabled()
    assert names._told.text() == "0 of 3 searched, 0 of them found"
    desk.qtbot.waitUntil(lambda: not names._stop.isVisible())
    desk.settle()
    assert told == [(1, "1 of 3 searched, 1 of them found"), (2, "2 of 3 searched, 2 of them found")]
    assert names.table.rowCount() == 2
    assert not names._progress.isVisible()
    assert names._find.hasFocus()
    assert names._keep.isEnabled()
    names.close()


def test_the_search_for_names_ends_with_its_window_and_begins_anew(desk: Desk) -> None:
    names = names_window(desk, "Brook", "Skarholm")
    names._find.click()
    names.close()
    desk.settle()
    assert names.table.rowCount() == 0
    names.show()
    names._find.click()
    names._find.click()
    desk.qtbot.waitUntil(lambda: not names._stop.isVisible())
    desk.settle()
    assert [names._text(row, 0) for row in range(names.table.rowCount())] == ["Brook", "Skarholm"]
    names.close()


def test_a_library_that_fails_ends_the_search_for_names(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise LibraryUnwritable(desk.program.folder, Unwritable.FAILED)

    names = names_window(desk, "Brook", "Skarholm")
    monkeypatch.setattr(desk.program.library, "search", fail)
    with desk.qtbot.waitSignal(desk.session.failed):
        names._find.click()
    desk.qtbot.waitUntil(lambda: not names._stop.isVisible())
    assert names._told.text() == ""
    names.close()


def test_words_are_found_in_the_article(desk: Desk) -> None:
    desk.select("Skarholm")
    desk.press("Ctrl+F")
    bar = desk.frame.find
    assert bar.field.text() == "Skarholm"
    desk.qtbot.waitUntil(lambda: bar._count.text() == "1 of 2")
    desk.press("Return")
    assert bar._count.text() == "2 of 2"
    desk.press("Shift+Return")
    assert bar._count.text() == "1 of 2"
    bar.field.setText("cold")
    steps: list[int] = []
    bar.stepWanted.connect(steps.append)
    desk.press("Return")  # at once: it is not among what was found before
    desk.qtbot.waitUntil(lambda: bar._count.text() == "1 of 1")
    assert steps == []
    bar.field.setText("zebra")
    desk.qtbot.waitUntil(lambda: bar._count.text() == "not in this article")
    desk.press("Escape")
    assert not bar.isVisible()
    assert desk.page.hasFocus()


@pytest.mark.parametrize("wait", [False, True])
def test_who_leaves_the_bar_before_anything_is_found_stands_at_the_first_hit(desk: Desk, wait: bool) -> None:
    desk.press("Ctrl+F")
    bar, text = desk.frame.find, desk.session.article.text
    desk.type("It was cold")
    if wait:
        desk.qtbot.waitSignal(bar.findWanted).wait()
    desk.press("Escape")
    assert not bar.isVisible()
    assert desk.page.hasFocus()
    desk.qtbot.waitUntil(lambda: desk.page.textCursor().position() == text.index("It was cold"))
    assert not list(desk.frame.view._painter.marks._hits.all())
    desk.press("Ctrl+F")
    assert bar.field.text() == "It was cold"


def test_what_was_looked_for_is_dropped_when_another_article_comes(desk: Desk) -> None:
    going = Event()
    for _ in range(2):  # as many as the lane does at once
        desk.tasks.run(Lane.READING, lambda _: going.wait(30), lambda _: None, lambda _: None)
    desk.press("Ctrl+F")
    desk.type("It was cold")
    desk.press("Escape")
    desk.session.articleShown.emit(desk.session.article)
    going.set()
    desk.qtbot.waitUntil(lambda: not desk.tasks.busy(Lane.READING))
    assert desk.page.textCursor().position() == 0


def test_find_next_opens_the_bar(desk: Desk) -> None:
    desk.press("F3")
    assert desk.frame.find.isVisible()
