"""What was not finished when the program stopped: noted while it is, told at the next start, opened again."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from fakes import FakeReader
from readback.core.catalogue import Awaited
from readback.core.ports import ARTICLE, Reading, Stop, Wish
from readback.ui.panel.rows import Tab
from ui.desks import Desk
from ui.programs import FERRY, HARBOUR


class SlowReader(FakeReader):
    """Reads a file only when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()

    def read(self, path: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        self.go_on.wait(30)
        return super().read(path, wish, stop=stop)


@pytest.fixture
def slow(bare: Desk) -> Iterator[SlowReader]:
    """The reader of a window, which was put in its place before anything was opened."""
    reader = SlowReader()
    bare.session.opening._reader = reader
    yield reader
    reader.go_on.set()


def files(desk: Desk, count: int = 3) -> list[str]:
    names = (f"{number}.txt" for number in range(count))
    return [str(desk.program.file(name, f"Story {name}\nIt is told here.\n")) for name in names]


def noted(desk: Desk) -> tuple[Awaited, ...]:
    return tuple(desk.program.library.catalogue.awaited())


def button(desk: Desk, words: str) -> Callable[[], None]:
    return next(it for it in desk.frame.banner.findChildren(QPushButton) if it.text() == words).click


def test_files_are_noted_while_they_are_read_in_and_no_longer(bare: Desk, slow: SlowReader) -> None:
    paths = files(bare)
    bare.session.open(paths[:2])
    bare.session.open(paths[2:], draft=True)
    bare.qtbot.waitUntil(lambda: len(bare.session.opening.awaited) == 3)
    bare.window.unfinished.timer.timeout.emit()
    bare.qtbot.waitUntil(lambda: noted(bare) == (*map(Awaited, paths[:2]), Awaited(paths[2], draft=True)))
    slow.go_on.set()
    bare.qtbot.waitUntil(lambda: noted(bare) == ())
    assert not bare.window.unfinished.timer.isActive()


def test_what_is_cancelled_or_fails_is_not_awaited(bare: Desk, slow: SlowReader) -> None:
    bare.session.open(files(bare))
    bare.qtbot.waitUntil(lambda: len(bare.session.opening.awaited) == 3)
    bare.window.unfinished.timer.timeout.emit()
    bare.session.opening.cancel()
    bare.qtbot.waitUntil(lambda: not bare.session.desk.busy and noted(bare) == ())
    slow.go_on.set()
    bare.session.open([str(bare.program.folder / "none.txt")])
    bare.qtbot.waitUntil(lambda: "none.txt" in bare.frame.banner.text)
    assert not bare.session.opening.awaited


def test_at_the_next_start_they_are_offered_and_opened_as_what_they_were_to_be(bare: Desk) -> None:
    paths = files(bare)
    bare.program.library.catalogue.set_awaited([*map(Awaited, paths[:2]), Awaited(paths[2], draft=True)])
    bare.session.start([str(bare.program.file("ferry.txt", FERRY))], "")
    bare.qtbot.waitUntil(lambda: bare.frame.banner.text.startswith("3 files were still being read in when Readback"))
    button(bare, "Open them again")()
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 3 and len(bare.session.shelf.shelf.drafts) == 1)
    bare.qtbot.waitUntil(lambda: noted(bare) == ())


def test_what_another_program_is_reading_in_is_not_offered(bare: Desk) -> None:
    bare.program.library.catalogue.set_awaited([Awaited("a.txt")])
    bare.program.library.read_only = True
    with bare.qtbot.waitSignal(bare.session.begun):
        bare.session.start([], "", greeted=True)
    bare.settle()
    assert "still being read in" not in bare.frame.banner.text


def test_what_was_to_go_into_a_project_goes_there_after_all(bare: Desk, slow: SlowReader) -> None:
    bare.session.shelf.new_project("Ferries")
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.shelf.projects) == 1)
    (project,) = bare.session.shelf.shelf.projects
    bare.session.open(files(bare), project.id)
    bare.qtbot.waitUntil(lambda: len(bare.session.opening.awaited) == 3)
    bare.window.unfinished.timer.timeout.emit()
    bare.qtbot.waitUntil(lambda: len(noted(bare)) == 3)
    kept = noted(bare)
    bare.session.opening.cancel()
    slow.go_on.set()
    bare.qtbot.waitUntil(lambda: noted(bare) == ())
    bare.window.unfinished._offer(kept)
    button(bare, "Open them again")()
    bare.qtbot.waitUntil(lambda: len(bare.program.library.catalogue.projects()[0].articles) == 3)


def test_they_can_be_left(bare: Desk) -> None:
    bare.program.library.catalogue.set_awaited([Awaited(str(Path("gone.txt").absolute()))])
    bare.session.start([str(bare.program.file("harbour.txt", HARBOUR))], "")
    bare.qtbot.waitUntil(lambda: "1 file was still being read in when Readback stopped." in bare.frame.banner.text)
    button(bare, "Leave it")()
    bare.qtbot.waitUntil(lambda: noted(bare) == ())


def test_a_library_that_refuses_keeps_nothing_and_nobody_is_bothered(bare: Desk, slow: SlowReader) -> None:
    bare.program.library.read_only = True
    bare.session.open(files(bare))
    bare.qtbot.waitUntil(lambda: len(bare.session.opening.awaited) == 3)
    bare.window.unfinished.timer.timeout.emit()
    bare.settle()
    assert noted(bare) == ()


def test_the_place_is_kept_whenever_the_page_rests(desk: Desk) -> None:
    desk.open("long.txt", "Long story\n" + "\n".join(f"Paragraph {number} of it." for number in range(200)))
    desk.window.reading.keep()
    desk.settle()
    id = desk.session.article.id
    desk.frame.view.scroll_to(len(desk.session.article.text) // 2)
    assert desk.window.reading.rest.isActive()
    desk.window.reading.rest.timeout.emit()
    desk.settle()
    assert desk.program.library.state(id).position == desk.frame.view.position() > 0


def test_size_panes_and_tab_are_kept_when_they_rest(desk: Desk) -> None:
    desk.window.remembering.timer.stop()
    desk.frame.actions["tab 4"].trigger()
    assert desk.window.remembering.timer.isActive()
    before = desk.looks.settings
    desk.window.resize(1100, 700)
    desk.window.remembering.timer.timeout.emit()
    after = desk.looks.settings
    assert (after.tab, after.geometry != before.geometry) == (Tab.QUOTES.value, True)
    assert not desk.window.remembering.timer.isActive()
