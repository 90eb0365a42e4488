"""The first start: the sample article with its marks at once, and what can be done with the samples."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from fakes import FakeAnalyzer
from readback.ui.panel.rows import Tab
from readback.ui.session.session import Session
from readback.ui.shelf.sections import Kind, sections_of
from readback.ui.tasks import Lane, Tasks
from ui.desks import Desk, Mouse
from ui.programs import DRAFT, SAMPLE, FakeProgram
from ui.watching import Watched, watched


@dataclass
class LateProgram(FakeProgram):
    """Its language model is not there before it is let."""

    let: threading.Event = field(default_factory=threading.Event)

    def load_analyzer(self) -> FakeAnalyzer:
        assert self.let.wait(30)
        return super().load_analyzer()


@pytest.fixture
def late(program: FakeProgram, tasks: Tasks) -> Iterator[tuple[Session, LateProgram, Watched]]:
    made = LateProgram(program.folder)
    session = Session(made, tasks)
    yield session, made, watched(session)
    made.let.set()
    session.close()


def look_at(program: FakeProgram) -> None:
    """Makes what comes with the program for its sample."""
    reading = program.reader.read(str(program.sample))
    article = program.open_workspace().add_bytes(reading, program.sample.read_bytes(), "sample.txt")
    program.ready[article.id] = program.analyzer.analyze(article, lambda *_: None, lambda: False)
    program.library = type(program.library)()


def test_the_sample_is_marked_before_the_language_model_is_loaded(
    late: tuple[Session, LateProgram, Watched], qtbot: QtBot, tasks: Tasks
) -> None:
    session, program, seen = late
    look_at(program)
    session.start([], "")
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert session.analysing.analyzer.made is None
    assert session.analysis.entities
    count = len(seen.analyses)
    with qtbot.waitSignal(session.analysing.stored):
        program.let.set()
    qtbot.waitUntil(lambda: not tasks.busy(Lane.ANALYSIS) and not session.desk.busy)
    assert len(seen.analyses) == count
    assert program.library.analysis(session.article.id, program.analyzer.engine) == session.analysis


def test_what_another_model_found_is_shown_until_this_one_has_looked(
    late: tuple[Session, LateProgram, Watched], qtbot: QtBot
) -> None:
    session, program, _ = late
    look_at(program)
    found = next(iter(program.ready.values()))
    program.ready = {found.article: type(found)(found.article, "an older one")}
    session.start([], "")
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert session.analysis.engine == "an older one"
    program.let.set()
    qtbot.waitUntil(lambda: session.analysis.engine == program.analyzer.engine)
    assert session.analysis.entities == found.entities


def test_the_first_start_shows_the_tour_once_the_sample_is_marked_and_never_again(desk: Desk) -> None:
    session, tour = desk.session, desk.window.welcome.tour
    assert desk.looks.settings.greeted is False
    session.shelf.remove([it.id for it in session.shelf.summaries])
    desk.qtbot.waitUntil(lambda: session.article is None)
    assert not tour.on
    session.start([], "")
    desk.qtbot.waitUntil(lambda: tour.on)
    assert session.analysis is not None
    assert session.samples.is_article(session.article.original_sha256)
    assert desk.looks.settings.greeted is True
    tour.leave()
    session.analyse()
    desk.qtbot.waitUntil(lambda: session.analysis is not None and not desk.tasks.busy(Lane.ANALYSIS))
    assert not tour.on


def test_a_library_that_was_emptied_stays_empty(bare: Desk) -> None:
    bare.session.start([], "", greeted=True)
    bare.settle()
    assert bare.session.article is None
    assert bare.session.shelf.summaries == ()
    assert bare.frame.panel.open._empty.text() == "What is found in an article is listed here. Ctrl+O opens one."


def test_a_start_opens_no_article_where_the_reader_wants_none(desk: Desk) -> None:
    empty = desk.frame.view.empty
    desk.session.start([], desk.session.article.id)
    desk.settle()
    assert not empty.isVisible()
    desk.session.start([], desk.session.article.id, reopen=False)
    desk.qtbot.waitUntil(empty.isVisible)
    assert empty.text().startswith("Drop an article here")


def test_a_list_without_rows_says_what_can_be_done(bare: Desk) -> None:
    bare.open("own.txt", "A story without anybody\nNothing happened at all.\n")
    for tab in (Tab.PEOPLE, Tab.PLACES, Tab.ORGANISATIONS, Tab.QUOTES):
        words = bare.frame.panel.lists[tab]._empty.text()
        assert words.endswith("To add one, select its words and choose Correct › Add the selection.")
    assert "press N" in bare.frame.panel.lists[Tab.NOTES]._empty.text()


def test_the_samples_say_what_they_are_and_lead_to_each_other(bare: Desk) -> None:
    banner = bare.frame.banner
    bare.frame.actions["sample"].trigger()
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    assert banner.text.startswith("A sample article")
    assert banner._buttons[0].text() == "Open the sample draft"
    bare.qtbot.mouseClick(banner._buttons[0], Mouse)
    bare.qtbot.waitUntil(lambda: bare.session.article.text.startswith(DRAFT.split("\n")[0]))
    assert banner.text.startswith("A sample draft")
    assert banner._buttons[0].text() == "Open the sample article"
    bare.open("own.txt", "A story of my own\nNobody was told.\n")
    assert not banner.text.startswith("A sample")


def sections(desk: Desk) -> dict[Kind, int | None]:
    return {it.kind: it.count for it in sections_of(desk.session.shelf.shelf)}


def test_a_sample_is_removed_by_one_click_and_comes_back_from_the_menu(bare: Desk) -> None:
    bare.frame.actions["sample"].trigger()
    bare.qtbot.waitUntil(lambda: bare.frame.banner.text.startswith("A sample article"))
    bare.settle()
    bare.qtbot.mouseClick(bare.frame.banner._buttons[1], Mouse)
    bare.qtbot.waitUntil(lambda: bare.session.article is None)
    assert bare.session.shelf.shelf.everything == ()
    assert bare.window.windowTitle() == "Readback"
    assert bare.page.toPlainText() == ""
    assert "Ctrl+O" in bare.frame.panel.open._empty.text()
    bare.press("Ctrl+Z")
    bare.qtbot.waitUntil(lambda: sections(bare).get(Kind.SAMPLES) == 1)
    bare.frame.actions["sample"].trigger()
    bare.qtbot.waitUntil(lambda: bare.session.article is not None)
    assert bare.session.article.text.startswith(SAMPLE.split("\n")[0])


def test_the_sample_draft_comes_with_the_article_that_it_quotes_also_where_that_was_removed(bare: Desk) -> None:
    bare.frame.actions["sample draft"].trigger()
    bare.qtbot.waitUntil(lambda: sections(bare).get(Kind.SAMPLES) == 2)
    bare.qtbot.waitUntil(lambda: bare.frame.banner.text.startswith("A sample draft"))
    assert "opened" not in bare.frame.status.message
    bare.frame.actions["sample draft"].trigger()
    bare.settle()
    assert sections(bare)[Kind.SAMPLES] == 2


def test_samples_are_counted_apart_from_the_reader_s_own_articles_and_drafts(bare: Desk) -> None:
    bare.open("own.txt", "A story of my own\nNobody was told.\n")
    for id in ("sample", "sample draft"):
        before = bare.session.article
        bare.frame.actions[id].trigger()
        bare.qtbot.waitUntil(lambda before=before: bare.session.article is not before)
        bare.settle()
    counts = sections(bare)
    assert (counts[Kind.ALL], counts[Kind.DRAFTS], counts[Kind.SAMPLES]) == (1, 0, 2)
    assert bare.frame.shelf.held.kind is Kind.SAMPLES
    assert bare.frame.shelf.list.model().rowCount() == 2


def test_a_sample_becomes_an_article_when_the_reader_says_so(bare: Desk) -> None:
    bare.frame.actions["sample"].trigger()
    bare.qtbot.waitUntil(lambda: sections(bare).get(Kind.SAMPLES) == 1)
    bare.settle()
    bare.frame.actions["draft"].trigger()
    bare.qtbot.waitUntil(lambda: sections(bare)[Kind.ALL] == 1)
    assert Kind.SAMPLES not in sections(bare)
