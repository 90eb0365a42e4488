"""What the session searches, and the index that it sees to."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from readback.core.article import Article
from readback.ui.session.session import Session
from ui.programs import FERRY, FakeProgram
from ui.watching import Watched, watched


@pytest.fixture
def seen(session: Session) -> Watched:
    return watched(session)


def opened(session: Session, seen: Watched, qtbot: QtBot, *paths: Path) -> Article:
    """Opens files and waits until what is in the first of them is found."""
    count = len(seen.articles)
    session.open([str(path) for path in paths])
    qtbot.waitUntil(lambda: len(seen.articles) > count and seen.analysis is not None and not session.desk.busy)
    assert session.article is not None
    return session.article


def test_a_search_finds_articles_and_notes(session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot) -> None:
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    session.searching.search("skarholm")
    session.searching.search("letter ada")
    qtbot.waitUntil(lambda: bool(seen.hits))
    ((query, results),) = seen.hits
    assert query == "letter ada"
    assert [hit.snippet for hit in results.hits] == [
        "Norsund Lines sent Ada Brook a letter. “We looked twice,” it says."
    ]
