"""Many files at once in the whole window: which of them is shown, and how many were there before."""

from pathlib import Path
from threading import Event

from readback.core.errors import Unreadable
from readback.core.ports import Reading
from ui.desks import Desk
from ui.programs import FERRY, HARBOUR

THIRD = "Third story\nThe mill stands still.\n"
TEXTS = {"a.txt": FERRY, "b.txt": HARBOUR, "c.txt": THIRD}


def files(desk: Desk, texts: dict[str, str]) -> list[str]:
    return [str(desk.program.file(name, text)) for name, text in texts.items()]


def done(desk: Desk, paths: list[str]) -> None:
    """Opens files and waits until all of them are read and told of."""
    with desk.qtbot.waitSignal(desk.session.opening.finished):
        desk.session.open(paths)
    desk.settle()


def slow(desk: Desk, name: str) -> Event:
    """Keeps one file from being read until the event is set."""
    ready, read = Event(), desk.program.reader.read

    def when_ready(path: str, *about: object, **more: object) -> Reading:
        if Path(path).name == name:
            ready.wait(30)
        return read(path, *about, **more)

    desk.program.reader.read = when_ready
    return ready


def test_the_first_file_is_shown_though_others_are_read_before_it(bare: Desk) -> None:
    ready = slow(bare, "a.txt")
    bare.session.open(files(bare, TEXTS))
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 2)
    assert bare.session.article is None
    ready.set()
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 3)
    bare.settle()
    assert bare.session.article.title == FERRY.splitlines()[0]


def test_where_the_first_cannot_be_read_the_second_is_shown(bare: Desk) -> None:
    paths = files(bare, TEXTS)
    bare.program.reader.broken[paths[0]] = Unreadable.DAMAGED
    ready = slow(bare, "a.txt")
    shown: list[str] = []
    bare.session.articleShown.connect(lambda article: shown.append(article.title))
    bare.session.open(paths)
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 2)
    assert shown == []
    ready.set()
    bare.qtbot.waitUntil(lambda: bool(shown))
    bare.settle()
    assert shown == [HARBOUR.splitlines()[0]]
    assert {it.title for it in bare.session.shelf.summaries} == {text.splitlines()[0] for text in (HARBOUR, THIRD)}


def test_it_is_said_how_many_were_there_before(bare: Desk) -> None:
    first, second, third = files(bare, TEXTS)
    done(bare, [first, second])
    assert bare.frame.status.message == "2 articles opened."
    done(bare, [first, second, third])
    assert bare.frame.status.message == "3 articles opened, 2 were in the library before."
    again = str(bare.program.file("again.txt", THIRD))
    done(bare, [third, again])
    assert bare.frame.status.message.startswith("1 article opened, 1 was in the library before")
