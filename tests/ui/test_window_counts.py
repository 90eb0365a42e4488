"""Every count that is shown is the number of what a click, or stepping, goes through."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from readback.core.anchors import Anchor
from readback.core.text import Span
from readback.settings import Settings
from readback.ui.panel.rows import GroupHead, Row, Tab
from readback.ui.panel.setrows import PlaceRow, SetRow
from readback.ui.shelf.sections import Kind
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse, desk_of, gone
from ui.programs import FakeProgram
from ui.shapes import FEW, MANY, SHAPES, Shaped
from ui.test_window_correcting import after, put
from ui.test_window_shelf import choose, sections, titles

NAMES = (Tab.PEOPLE, Tab.PLACES, Tab.ORGANISATIONS)


@pytest.fixture
def desk(program: FakeProgram, qtbot: QtBot) -> Iterator[Desk]:
    made = desk_of(replace(program, analyzer=Shaped(), settings=Settings(theme="light")), qtbot)
    yield made
    made.window._leave()
    qtbot.waitUntil(lambda: gone(made.window))


@pytest.fixture(params=[*SHAPES, "corrected"])
def shaped(desk: Desk, request: pytest.FixtureRequest) -> Desk:
    """A window with an article of each shape; in one the reader rejected and accepted, and named another speaker."""
    desk.open("article.txt", SHAPES.get(request.param, FEW))
    if request.param == "corrected":
        for words, keys in (("Persarno", "x"), ("Placfjord", "a"), ("Nobody was asked", "x"), ("Ask Orga", "a")):
            put(desk, words)
            after(desk, lambda keys=keys: desk.press(keys))
    desk.qtbot.waitUntil(lambda: desk.frame.panel.lists[Tab.QUOTES].known)
    return desk


def number(words: str) -> int:
    """The last number in words, as they are shown."""
    return int(re.findall(r"\d+", words)[-1])


def rows(desk: Desk, tab: Tab) -> list[Row]:
    model = desk.frame.panel.lists[tab].list.model()
    listed = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    return [row for row in listed if isinstance(row, Row)]


def click(desk: Desk, line: Row | PlaceRow) -> None:
    """Clicks on a line of the list that is open, once it is laid out."""
    view = desk.frame.panel.open.list
    model = view.model()
    index = next(it for at in range(model.rowCount()) if (it := model.index(at, 0)).data(ROW) == line)
    view.scrollTo(index)
    desk.qtbot.waitUntil(lambda: view.indexAt(view.visualRect(index).center()) == index)
    desk.qtbot.mouseClick(view.viewport(), Mouse, pos=view.visualRect(index).center())


def told(desk: Desk) -> str:
    """What the status line says of where one is; empty where it says nothing."""
    walk: QWidget = desk.frame.status._walk
    return desk.frame.status._walk.text() if walk.isVisible() else ""


def gone_through(desk: Desk, on: Callable[[], object], most: int = 1_000) -> list[tuple[Span, str]]:
    """The places that are met by going on until the first comes again, each with what the status line said."""
    met = [(desk.window.navigator.current.span, told(desk))]
    for _ in range(most):
        on()
        here = desk.window.navigator.current.span
        if here == met[0][0]:
            return met
        met.append((here, told(desk)))
    raise AssertionError(met)


def is_counted(met: list[tuple[Span, str]], count: int) -> bool:
    """Whether each place was met once, and the status line numbered them so."""
    numbered = {tuple(map(int, re.findall(r"\d+", words))) for _, words in met}
    return len({span for span, _ in met}) == count and numbered == {(at, count) for at in range(1, count + 1)}


def test_a_tab_counts_its_rows(shaped: Desk) -> None:
    for tab in Tab:
        count = shaped.count(tab)
        known = shaped.frame.panel.lists[tab].known
        assert (number(count) if known else not re.search(r"\d", count)) == (len(rows(shaped, tab)) or not known)


def test_a_name_counts_its_mentions(shaped: Desk) -> None:
    for tab in NAMES:
        shaped.press(f"Ctrl+{tuple(Tab).index(tab) + 1}")
        view = shaped.frame.panel.open.list
        for row in rows(shaped, tab)[:12]:
            click(shaped, row)
            met = gone_through(shaped, lambda: shaped.press("j", shaped.page))
            assert is_counted(met, number(view.itemDelegate().count(row))), row.title
            text = shaped.session.article.text
            assert {span.of(text).removeprefix("Ms ").lower() for span, _ in met} == {row.key}


def test_a_name_counts_what_it_said(shaped: Desk) -> None:
    said = Counter((it.speaker, it.reported) for it in rows(shaped, Tab.QUOTES))
    for row in rows(shaped, Tab.PEOPLE):
        spoken = {
            reported: int(found[1]) if (found := re.search(rf"{word} (\d+)×", row.detail)) else 0
            for word, reported in (("quoted", False), ("reported", True))
        }
        assert spoken == {reported: said[row.key, reported] for reported in (False, True)}, row.title


def test_all_mentions_are_counted_without_those_that_are_not_marked(shaped: Desk) -> None:
    for hidden in ((), ("place",), ("person", "place", "organisation")):
        shaped.looks.keep(hidden=())
        for kind in Tab:
            shaped.looks.mark(kind.value, on=kind.value not in hidden)
        shaped.window.navigator.jump(Span(0, 0))
        shaped.press("j", shaped.page)
        all_of_them = sum(row.count for tab in NAMES if tab.value not in hidden for row in rows(shaped, tab))
        if all_of_them:
            assert is_counted(gone_through(shaped, lambda: shaped.press("j", shaped.page)), all_of_them)
        else:
            assert told(shaped) == ""


def test_the_quotations_are_counted(shaped: Desk) -> None:
    shaped.press("]", shaped.page)
    count = number(shaped.count(Tab.QUOTES))
    if count:
        assert is_counted(gone_through(shaped, lambda: shaped.press("]", shaped.page)), count)
    else:
        assert told(shaped) == ""


def test_the_speakers_to_check_are_counted(shaped: Desk) -> None:
    check = shaped.frame.status._check
    doubtful = [row.spans[0] for row in rows(shaped, Tab.QUOTES) if row.uncertain]
    assert check.isVisible() is bool(doubtful)
    if doubtful:
        check.click()
        met = gone_through(shaped, check.click)
        assert is_counted(met, number(check.text()))
        assert [span for span, _ in met] == doubtful


def test_a_card_counts_what_it_leads_to(shaped: Desk) -> None:
    carding, quotes = shaped.window.cards.carding, shaped.frame.panel.lists[Tab.QUOTES]
    for tab in NAMES:
        for row in rows(shaped, tab)[:8]:
            ways = []
            for span in row.spans:
                put(shaped, span.of(shaped.session.article.text), 0)
                cursor = shaped.page.textCursor()
                cursor.setPosition(span.start + 1)
                shaped.page.setTextCursor(cursor)
                shaped.press("w")
                ways.append(carding.card._where.text())
                assert carding.shown.span == span
                shaped.press("w")
            assert ways == [f"mention {at} of {row.count}" for at in range(1, row.count + 1)]
            shaped.press("w")
            facts, more = carding.shown, carding.card._more
            listed = [it for it in rows(shaped, Tab.QUOTES) if it.speaker == row.key]
            assert len(facts.said) + (number(more.text()) if more.isVisible() else 0) == len(listed)
            if more.isVisible():
                more.click()
                assert [it.speaker for it in quotes.passing] == [row.key] * len(listed)
                quotes.speakers.setCurrentIndex(0)
            shaped.frame.view.focusText()
            carding.hide()


def test_the_notes_are_counted_and_those_to_place(desk: Desk) -> None:
    desk.open("article.txt", FEW)
    for words in ("the hull", "Nobody asked"):
        desk.note("Ask", words)
    desk.frame.view.focusText()
    desk.press("Shift+n")
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 3)
    desk.settle()
    place = desk.frame.status._place
    assert not place.isVisible()
    note = next(it.note for it in desk.session.notes if it.note.anchor is not None)
    lost = Anchor(Span(0, 30), "zebras do not live in harbours", "", "")
    desk.program.library.save_note(replace(note, anchor=lost))
    desk.session.refresh()
    desk.qtbot.waitUntil(place.isVisible)
    place.click()
    assert desk.frame.panel.tab is Tab.NOTES
    model = desk.frame.panel.open.list.model()
    lines = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    heads = [it for it in lines if isinstance(it, GroupHead)]
    below = [sum(isinstance(it, Row) and it.state is head.state for it in lines) for head in heads]
    assert [number(head.title) for head in heads] == below
    assert number(place.text()) == below[0]
    assert number(desk.count(Tab.NOTES)) == sum(below) == 3


def test_each_section_of_the_shelf_counts_what_it_lists(desk: Desk) -> None:
    for name, text in SHAPES.items():
        desk.open(f"{name}.txt", text)
    ids = [it.id for it in desk.session.shelf.summaries]
    desk.session.shelf.new_project("Ferry", ids[:2])
    desk.session.shelf.mark(ids[2:], read=False)
    desk.session.shelf.remove(ids[1:2])
    desk.settle()
    desk.note("Ask", "e")
    desk.press("Ctrl+Shift+Backspace")
    desk.qtbot.waitUntil(lambda: next(it.count for it in sections(desk) if it.kind is Kind.TRASH) == 2)
    desk.settle()
    counts = {}
    for kind in (Kind.ALL, Kind.UNREAD, Kind.PROJECT, Kind.TRASH):
        choose(desk, kind)
        desk.settle()
        listed = len(titles(desk))
        section = next(it for it in sections(desk) if it.kind is kind)
        counts[kind] = (section.count, number(desk.frame.shelf.listing._count.text()), listed)
    assert {kind: len({*shown}) for kind, shown in counts.items()} == dict.fromkeys(counts, 1), counts
    assert [counts[kind][0] for kind in (Kind.ALL, Kind.PROJECT, Kind.TRASH)] == [3, 1, 2]
    names = next(it for it in sections(desk) if it.kind is Kind.NAMES)
    choose(desk, Kind.NAMES)
    assert (names.count or 0) == desk.frame.shelf.names.list.model().rowCount()


def test_over_several_articles_each_row_counts_what_its_articles_lead_to(desk: Desk) -> None:
    desk.open("few.txt", FEW)
    desk.open("again.txt", FEW.replace("Persida went", "Persida went on"))
    desk.open("many.txt", MANY)
    desk.session.shelf.new_project("Ferry", [it.id for it in desk.session.shelf.summaries])
    desk.qtbot.waitUntil(lambda: bool(desk.session.shelf.shelf.projects))
    choose(desk, Kind.PROJECT)
    panel = desk.frame.panel
    desk.qtbot.waitUntil(lambda: panel.over and all(panel.sets[tab].known for tab in Tab))
    desk.settle()
    for tab in (*NAMES, Tab.QUOTES):
        panel.set_tab(tab)
        listed: list[SetRow] = list(panel.open.passing)
        assert number(desk.count(tab)) == len(listed) == panel.open.list.model().rowCount()
        for row in [it for it in listed if it.unfolds][:3]:
            click(desk, row)
            articles = re.search(r"in (\d+) articles", row.detail)
            assert len({it.article for it in row.places}) == int(articles[1])
            shown = panel.open.list.itemDelegate().count(row)
            assert number(shown) == sum(walked(desk, tab, place) for place in row.places)


def walked(desk: Desk, tab: Tab, place: PlaceRow) -> int:
    """How many places a click on one of a row's articles goes through; a quotation is one."""
    panel = desk.frame.panel
    click(desk, place)
    desk.qtbot.waitUntil(lambda: desk.session.article.id == place.article and desk.session.analysis is not None)
    desk.qtbot.waitUntil(lambda: panel.lists[tab].known and desk.window.navigator.current is not None)
    if tab is Tab.QUOTES:
        return int(desk.window.navigator.current.key in place.keys)
    met = gone_through(desk, lambda: desk.press("j", desk.page))
    assert is_counted(met, place.count)
    return len(met)
