"""The shelf in the whole window: sections, projects, what is read, the trash; by mouse and by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent

from readback.core.catalogue import SavedSearch, State
from readback.core.places import Place
from readback.ui import messages
from readback.ui.shelf.orders import Sort
from readback.ui.shelf.sections import Kind, Section
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse
from ui.programs import FERRY, HARBOUR

QUAY = "Quay shut\nNobody knows why.\n"


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A window with three articles, the ferry's open."""
    desk.open("harbour.txt", HARBOUR)
    desk.open("quay.txt", QUAY)
    desk.open("ferry.txt", FERRY)
    return desk


def sections(desk: Desk) -> list[Section]:
    model = desk.frame.shelf.sections.model()
    return [model.index(at, 0).data(ROW) for at in range(model.rowCount())]


def test_projects_and_searches_stand_below_heads_that_cannot_be_chosen(full: Desk) -> None:
    full.session.shelf.new_project("Ferry inquiry", ())
    full.session.shelf.save_search("Cracks", "crack")
    full.settle()
    rows = sections(full)
    fixed = [Kind.ALL, Kind.UNREAD, Kind.NAMES, Kind.DRAFTS, Kind.TRASH]
    assert [it.kind for it in rows] == [*fixed, Kind.HEAD, Kind.PROJECT, Kind.HEAD, Kind.SEARCH]
    view = full.frame.shelf.sections
    stops = []
    full.press("Home", view)
    for _ in rows:
        stops.append(view.currentIndex().data(ROW).kind)
        full.press("Down", view)
    assert Kind.HEAD not in stops
    assert {Kind.PROJECT, *fixed} <= {*stops}


def test_a_low_shelf_keeps_the_button_and_gives_its_hint_to_the_articles(full: Desk) -> None:
    shelf = full.frame.shelf
    full.window.resize(1000, 640)
    full.qtbot.waitUntil(lambda: not shelf.drop.hint.isVisible())
    assert shelf.drop.button.isVisible()
    full.window.resize(1344, 840)
    full.qtbot.waitUntil(shelf.drop.hint.isVisible)


def titles(desk: Desk) -> list[str]:
    model = desk.frame.shelf.list.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def choose(desk: Desk, kind: Kind) -> None:
    at = next(at for at, it in enumerate(sections(desk)) if it.kind is kind)
    view = desk.frame.shelf.sections
    desk.qtbot.mouseClick(view.viewport(), Mouse, pos=view.visualRect(view.model().index(at, 0)).center())


def select(desk: Desk, *wanted: str) -> None:
    view = desk.frame.shelf.list
    view.clearSelection()
    for at, title in enumerate(titles(desk)):
        if title.startswith(wanted):
            view.selectionModel().select(view.model().index(at, 0), view.selectionModel().SelectionFlag.Select)


def pick(desk: Desk, *path: str) -> None:
    """Chooses an entry of the articles' menu."""
    menu = desk.frame.shelf.menu()
    for name in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == name)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()
    desk.settle()


def projects(desk: Desk) -> dict[str, set[str]]:
    shelf = desk.session.shelf.shelf
    known = {it.id: it.title.split()[0] for it in shelf.articles}
    return {it.name: {known[id] for id in it.articles if id in known} for it in shelf.projects}


def test_a_project_is_named_in_the_window_filled_and_undone(full: Desk) -> None:
    full.frame.shelf._new.click()
    assert full.frame.shelf.naming.hasFocus()
    full.type("Piers")
    full.press("Return")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": set()})
    select(full, "Harbour", "Quay")
    pick(full, "Put into", "Piers")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": {"Harbour", "Quay"}})
    choose(full, Kind.PROJECT)
    assert {title.split()[0] for title in titles(full)} == {"Harbour", "Quay"}
    assert full.looks.settings.section.startswith("project")
    select(full, "Quay")
    pick(full, "Take out of “Piers”")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": {"Harbour"}})
    full.frame.status._undo.click() if full.frame.status._undo.isVisible() else full.press("Ctrl+Z")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": {"Harbour", "Quay"}})


def test_escape_names_no_project(full: Desk) -> None:
    full.frame.shelf._new.click()
    full.type("Piers")
    full.press("Escape")
    full.settle()
    assert not full.frame.shelf.naming.isVisible()
    assert projects(full) == {}


def test_a_project_is_renamed_and_deleted_by_keyboard(full: Desk) -> None:
    full.session.shelf.new_project("Piers")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": set()})
    choose(full, Kind.PROJECT)
    full.press("F2", full.frame.shelf.sections)
    full.type("Quays")
    full.press("Return")
    full.qtbot.waitUntil(lambda: projects(full) == {"Quays": set()})
    full.press("Delete", full.frame.shelf.sections)
    full.qtbot.waitUntil(lambda: projects(full) == {})
    assert "articles are still there" in full.frame.status.message
    full.frame.status._undo.click()
    full.qtbot.waitUntil(lambda: projects(full) == {"Quays": set()})


def test_files_dropped_on_a_project_land_there(full: Desk) -> None:
    full.session.shelf.new_project("Piers")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": set()})
    view = full.frame.shelf.sections
    at = next(at for at, it in enumerate(sections(full)) if it.kind is Kind.PROJECT)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(full.program.file("new.txt", "Pier new\nIt stands.\n")))])
    assert view.drop(mime, view.visualRect(view.model().index(at, 0)).center())
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": {"Pier"}})
    full.qtbot.waitUntil(lambda: next(it for it in sections(full) if it.kind is Kind.PROJECT).count == 1)


def test_articles_are_dragged_to_a_project_and_nowhere_else(full: Desk) -> None:
    full.session.shelf.new_project("Piers")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": set()})
    view, articles = full.frame.shelf.sections, full.frame.shelf.list
    select(full, "Harbour")
    mime = articles.model().mimeData(articles.selectionModel().selectedIndexes())
    spots = {it.kind: view.visualRect(view.model().index(at, 0)).center() for at, it in enumerate(sections(full))}
    assert not view.drop(mime, spots[Kind.TRASH])
    rings = []
    for kind in (Kind.TRASH, Kind.PROJECT):
        before = view.grab().toImage()
        move = QDragMoveEvent(spots[kind], Qt.DropAction.CopyAction, mime, Mouse, Qt.KeyboardModifier.NoModifier)
        view.dragMoveEvent(move)
        rings.append((move.isAccepted(), view.grab().toImage() != before))
    assert rings == [(False, False), (True, True)]
    assert view.drop(mime, spots[Kind.PROJECT])
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": {"Harbour"}})


def test_an_article_counts_as_read_once_it_was_looked_at_and_opens_where_it_was_left(full: Desk) -> None:
    ferry = full.session.article.id
    assert next(it for it in sections(full) if it.kind is Kind.UNREAD).count == 3
    full.frame.view.scroll_to(len(full.session.article.text) - 1)
    full.window.reading.timer.timeout.emit()
    full.qtbot.waitUntil(lambda: next(it for it in sections(full) if it.kind is Kind.UNREAD).count == 2)
    left = full.frame.view.position()
    full.settle()
    assert replace(full.program.library.state(ferry), seen=None) == State(read=True, position=left)
    select(full, "Ferry")
    pick(full, "Mark as unread")
    full.qtbot.waitUntil(lambda: next(it for it in sections(full) if it.kind is Kind.UNREAD).count == 3)
    assert replace(full.program.library.state(ferry), seen=None) == State(read=False, position=left)


def test_an_article_goes_to_the_trash_and_comes_back(full: Desk) -> None:
    ferry = full.session.article.id
    select(full, "Ferry")
    full.press("Delete", full.frame.shelf.list)
    full.qtbot.waitUntil(lambda: len(full.session.shelf.summaries) == 2 and full.session.article.id != ferry)
    choose(full, Kind.TRASH)
    full.qtbot.waitUntil(lambda: [title.split()[0] for title in titles(full)] == ["Ferry"])
    select(full, "Ferry")
    pick(full, "Bring back")
    full.qtbot.waitUntil(lambda: len(full.session.shelf.summaries) == 3)
    full.qtbot.waitUntil(lambda: titles(full) == [])
    assert "thirty days" in full.frame.shelf.listing._empty.text()


def counted(desk: Desk, kind: Kind) -> int | None:
    return next(it.count for it in sections(desk) if it.kind is kind)


def test_the_trash_says_how_much_lies_in_it_wherever_one_is(full: Desk) -> None:
    full.qtbot.waitUntil(lambda: counted(full, Kind.TRASH) == 0)
    full.note("Ask")
    full.press("Ctrl+Shift+Backspace")
    full.qtbot.waitUntil(lambda: counted(full, Kind.TRASH) == 1)
    select(full, "Quay")
    full.press("Delete", full.frame.shelf.list)
    full.qtbot.waitUntil(lambda: counted(full, Kind.TRASH) == 2)
    assert next(it for it in sections(full) if it.kind is Kind.TRASH).spoken == "Trash, 2 articles and notes"
    choose(full, Kind.TRASH)
    assert len(titles(full)) == 2
    full.session.undo()
    full.qtbot.waitUntil(lambda: counted(full, Kind.TRASH) == 1 == len(titles(full)))


def test_an_article_opened_from_the_unread_ones_stays_among_them_and_is_counted(full: Desk) -> None:
    ids = [it.id for it in full.session.shelf.summaries]
    full.session.shelf.mark(ids, read=False)
    choose(full, Kind.UNREAD)
    assert counted(full, Kind.UNREAD) == len(titles(full)) == 3
    full.frame.shelf._want(next(it.id for it in full.session.shelf.summaries if it.title.startswith("Quay")))
    full.qtbot.waitUntil(lambda: full.session.article.title.startswith("Quay"))
    full.settle()
    assert counted(full, Kind.UNREAD) == len(titles(full)) == 3
    choose(full, Kind.ALL)
    full.qtbot.waitUntil(lambda: counted(full, Kind.UNREAD) == 2)
    choose(full, Kind.UNREAD)
    assert len(titles(full)) == 2


def test_titles_are_sorted_and_filtered(full: Desk) -> None:
    shelf = full.frame.shelf
    shelf.listing.arrange(Sort.TITLE, Sort.TITLE.down)
    assert [title.split()[0] for title in titles(full)] == ["Ferry", "Harbour", "Quay"]
    shelf.listing.filter.setText("SHUT")
    full.qtbot.waitUntil(lambda: [title.split()[0] for title in titles(full)] == ["Quay"])
    shelf.listing.filter.setText("zebra")
    full.qtbot.waitUntil(lambda: titles(full) == [])
    assert shelf.listing._empty.isVisible()


def test_a_saved_search_is_asked_again_and_taken_away(full: Desk) -> None:
    full.session.shelf.save_search("The pier", "harbour")
    full.qtbot.waitUntil(lambda: len(full.session.shelf.shelf.searches) == 1)
    choose(full, Kind.SEARCH)
    assert full.frame.box.text() == "harbour"
    full.qtbot.waitUntil(full.frame.hits.isVisible)
    full.press("Delete", full.frame.shelf.sections)
    full.qtbot.waitUntil(lambda: full.session.shelf.shelf.searches == ())
    full.press("Ctrl+Z", full.page)
    full.qtbot.waitUntil(lambda: len(full.session.shelf.shelf.searches) == 1)
    (search,) = full.session.shelf.shelf.searches
    assert (search.name, search.query) == (SavedSearch("", "The pier", "harbour").name, "harbour")


def test_the_sections_have_menus(full: Desk) -> None:
    full.session.shelf.new_project("Piers")
    full.qtbot.waitUntil(lambda: projects(full) == {"Piers": set()})
    view = full.frame.shelf.sections
    words = {
        it.kind: [a.text() for a in view.menu(view.model().index(at, 0)).actions()]
        for at, it in enumerate(sections(full))
    }
    assert words[Kind.ALL] == ["New project…"]
    assert words[Kind.PROJECT] == ["New project…", "Rename…", "Delete"]


def test_a_cloud_folder_that_holds_the_library_is_named(bare: Desk) -> None:
    bare.program.library.place = Place.DROPBOX
    bare.open()
    bare.qtbot.waitUntil(lambda: bare.frame.status._lies.text() == "library in Dropbox")
    assert "other computers" in bare.frame.status._lies.toolTip()
    assert messages.library_in(Place.NETWORK)[0] == "library on a network share"
