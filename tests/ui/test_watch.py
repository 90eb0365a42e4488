"""The folder that is watched, in the whole window."""

import time
from pathlib import Path

import pytest

from ui.desks import Desk
from ui.programs import FERRY, HARBOUR

COARSE = 0.02
"""By how much the time that a file system writes down may lag behind the clock, in seconds."""


@pytest.fixture
def inbox(bare: Desk) -> Path:
    folder = bare.program.folder / "inbox"
    folder.mkdir()
    return folder


def test_what_lands_in_the_folder_is_opened_and_the_open_article_stays(bare: Desk, inbox: Path) -> None:
    (inbox / "before.txt").write_text("Before\nIt lay there.", encoding="utf-8")
    bare.window.watch.choose(str(inbox))
    bare.open("ferry.txt", FERRY)
    bare.qtbot.waitUntil(lambda: time.time() > bare.looks.settings.watched_until + COARSE)
    article = bare.session.article
    (inbox / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 2)
    assert {it.title for it in bare.session.shelf.summaries} == {article.title, HARBOUR.splitlines()[0]}
    assert bare.session.article is article
    bare.qtbot.waitUntil(lambda: "1 article opened." in bare.frame.status.message)
    assert bare.frame.actions["watch"].isChecked()


def test_the_first_article_that_lands_is_shown(bare: Desk, inbox: Path) -> None:
    bare.window.watch.choose(str(inbox))
    since = bare.looks.settings.watched_until
    bare.qtbot.waitUntil(lambda: time.time() > since + COARSE)
    (inbox / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    bare.qtbot.waitUntil(lambda: bare.session.article is not None)


def test_a_folder_is_watched_no_more_when_the_reader_says_so(bare: Desk, inbox: Path) -> None:
    bare.window.watch.choose(str(inbox))
    assert bare.looks.settings.watched == str(inbox)
    bare.frame.actions["watch"].trigger()
    assert bare.looks.settings.watched == ""
    assert not bare.frame.actions["watch"].isChecked()
    bare.qtbot.waitUntil(lambda: not bare.window.watch._watcher.directories())


def test_what_landed_while_the_program_was_closed_is_opened(bare: Desk, inbox: Path) -> None:
    bare.looks.keep(watched=str(inbox), watched_until=1.0)
    (inbox / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    bare.window.watch.resume()
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 1)
