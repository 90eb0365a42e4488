"""Many files at once in the whole window: which of them is shown, and how many were there before."""

from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QPushButton

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


LONG = "\n".join(f"Paragraph {number} tells of the mill and of what was found in its wheel." for number in range(30))


def alike(desk: Desk) -> None:
    """Opens two articles that are nearly the same; the question is asked."""
    desk.open("one.txt", f"The wheel\n{LONG}")
    desk.open("two.txt", f"The wheel\n{LONG}\nAnd a paragraph more.")
    desk.qtbot.waitUntil(lambda: "looks like a newer save of" in desk.frame.banner.text)


def started_again(desk: Desk) -> None:
    """As a start does, with what is kept of the last."""
    desk.frame.banner.dismiss()
    with desk.qtbot.waitSignal(desk.session.begun):
        desk.session.start([], "", greeted=True)
    desk.settle()


def test_a_question_about_nearly_the_same_article_is_asked_again_at_the_next_start(bare: Desk) -> None:
    alike(bare)
    (asked,) = bare.looks.settings.undecided
    assert asked == bare.session.article.id
    started_again(bare)
    bare.qtbot.waitUntil(lambda: "looks like a newer save of" in bare.frame.banner.text)
    choices = {it.text(): it for it in bare.frame.banner.findChildren(QPushButton)}
    choices["Keep apart"].click()
    assert bare.looks.settings.undecided == ()
    started_again(bare)
    assert "nearly the same" not in bare.frame.banner.text


def test_a_question_that_has_no_sense_any_more_is_not_asked_again(bare: Desk) -> None:
    alike(bare)
    bare.session.shelf.remove([next(it.id for it in bare.session.shelf.summaries if it.source == "one.txt")])
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 1)
    started_again(bare)
    bare.qtbot.waitUntil(lambda: bare.looks.settings.undecided == ())
    assert "nearly the same" not in bare.frame.banner.text
