"""The session: opening articles, finding what is in them, searching, closing."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes import FakeLibrary
from readback.core.analysis import Analysis, Kind
from readback.core.article import Article
from readback.core.corrections import Scope
from readback.core.errors import (
    ArticleMissing,
    FileUnreadable,
    LibraryUnwritable,
    ModelUnusable,
    Unreadable,
    Unwritable,
)
from readback.core.library import Damage, Problem
from readback.core.ports import Progress, Stop
from readback.core.text import Span
from readback.ui.session.opening import html_clip, text_clip
from readback.ui.session.session import Session, Target
from readback.ui.tasks import Lane, Tasks
from ui.programs import FERRY, HARBOUR, FakeProgram
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


def test_a_file_is_shown_then_analysed_and_kept(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    article = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    assert article.title == "Ferry line knew of cracked hull"
    assert seen.articles == [article]
    assert seen.analyses[0] is None
    assert [entity.name for entity in session.analysis.of_kind(Kind.PERSON)] == ["Brook"]
    assert [summary.title for summary in seen.shelves[-1]] == [article.title]
    assert program.library.analysis(article.id, program.analyzer.engine) == session.analysis
    assert seen.errors == []


def test_progress_is_told_of_opening_and_of_finding(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    article = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    assert (seen.opening[0], seen.opening[-1]) == ((0, 1), (1, 1))
    assert (seen.analysing[0], seen.analysing[-1]) == ((0, 0), (len(article.paragraphs),) * 2)


def test_an_analysis_is_not_made_twice(session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot) -> None:
    ferry, harbour = program.file("ferry.txt", FERRY), program.file("harbour.txt", HARBOUR)
    article = opened(session, seen, qtbot, ferry)
    opened(session, seen, qtbot, harbour)
    session.open_article(article.id)
    qtbot.waitUntil(lambda: session.article == article and seen.analysis is not None)
    assert program.analyzer.analyzed.count(article.id) == 1


def test_a_correction_is_shown_kept_and_undone(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    article = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    raw = session.analysis
    (first, *_) = raw.mentions
    assert session.correct(lambda on: on.rename(first, "Ada Brook"))
    qtbot.waitUntil(lambda: session.analysis is not raw)
    assert session.analysis.of_kind(Kind.PERSON)[0].name == "Ada Brook"
    assert program.library.analysis(article.id, program.analyzer.engine) == raw
    assert session.undo_stack.undoText() == "rename to Ada Brook"
    session.undo()
    qtbot.waitUntil(lambda: session.analysis == raw)
    session.redo()
    qtbot.waitUntil(lambda: session.analysis != raw)
    assert seen.unsaved == []


def test_a_correction_is_there_when_the_article_is_opened_again_or_found_anew(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    article = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    first = session.analysis.mentions[0]
    session.correct(lambda on: on.reject(first, Scope.ARTICLE))
    qtbot.waitUntil(lambda: not session.analysis.of_kind(Kind.PERSON))
    opened(session, seen, qtbot, program.file("harbour.txt", HARBOUR))
    session.open_article(article.id)
    qtbot.waitUntil(lambda: session.article == article and seen.analysis is not None)
    assert session.analysis.of_kind(Kind.PERSON) == ()
    program.analyzer.engine = "fake 2"
    session.analyse()
    qtbot.waitUntil(lambda: seen.analysis.engine == "fake 2")
    assert session.analysis.of_kind(Kind.PERSON) == ()


def test_nothing_is_corrected_before_it_is_found_or_where_nothing_is_kept(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    assert not session.correct(lambda on: None)
    program.library.refusal = Unwritable.FULL
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    assert not session.correct(lambda on: None)


def test_another_engine_looks_again(session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot) -> None:
    article = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    program.analyzer.engine = "fake 2"
    session.analyse()
    qtbot.waitUntil(lambda: seen.analysis is not None and seen.analysis.engine == "fake 2")
    assert program.analyzer.analyzed == [article.id, article.id]


def test_several_files_show_the_first_and_keep_all(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    broken = program.folder / "missing.txt"
    paths = [broken, program.file("ferry.txt", FERRY), program.file("harbour.txt", HARBOUR)]
    session.open([str(path) for path in paths])
    qtbot.waitUntil(lambda: seen.opening[-1] == (3, 3) and not session.desk.busy)
    assert len(seen.articles) == 1
    assert {summary.title for summary in seen.shelves[-1]} == {FERRY.splitlines()[0], HARBOUR.splitlines()[0]}
    (intake,) = seen.intakes
    assert [(it.path, it.error.reason) for it in intake.failures] == [(str(broken), Unreadable.MISSING)]
    assert len(intake.articles) == 2
    assert seen.errors == []


def test_the_same_text_opens_the_article_that_is_there(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    first = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    session.annotate(Span(0, 5))
    qtbot.waitUntil(lambda: len(session.notes) == 1)
    again = opened(session, seen, qtbot, program.file("copy.txt", FERRY))
    assert again == first
    assert len(seen.shelves[-1]) == 1
    assert len(session.notes) == 1


def test_the_clipboard_opens_in_the_first_form_that_holds_an_article(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    program.reader.broken["pasted.html"] = Unreadable.NO_TEXT
    session.paste([html_clip("<p></p>"), text_clip(HARBOUR)])
    qtbot.waitUntil(lambda: seen.analysis is not None)
    assert session.article is not None
    assert session.article.source == "pasted.txt"
    assert seen.errors == []


def test_a_clipboard_without_an_article_says_so(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    session.paste([text_clip("  \n")])
    qtbot.waitUntil(lambda: len(seen.errors) == 1)
    assert isinstance(seen.errors[0], FileUnreadable)
    assert seen.articles == []


def test_opening_can_be_stopped(session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot) -> None:
    session.open([str(program.file("ferry.txt", FERRY))])
    session.opening.cancel()
    assert seen.opening[-1] == (0, 0)
    opened(session, seen, qtbot, program.file("harbour.txt", HARBOUR))
    assert [article.title for article in seen.articles] == ["Harbour closes early"]


def test_the_first_start_opens_the_sample(session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot) -> None:
    session.start([], "")
    qtbot.waitUntil(lambda: seen.analysis is not None)
    assert session.article is not None
    assert session.article.source == program.sample.name


def test_a_later_start_opens_the_last_article(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    ferry = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    harbour = opened(session, seen, qtbot, program.file("harbour.txt", HARBOUR))
    session.start([], ferry.id)
    qtbot.waitUntil(lambda: session.article == ferry)
    session.start([], "gone")
    qtbot.waitUntil(lambda: session.article == harbour)
    session.start([str(program.file("new.txt", "Something else\nIs open.\n"))], ferry.id)
    qtbot.waitUntil(lambda: session.article is not None and session.article.title == "Something else")


def test_an_article_can_be_opened_at_a_passage(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    ferry = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    here, there = Target(Span(0, 5)), Target(Span(3, 9))
    session.open_article(ferry.id, here)
    assert seen.targets == [here]
    opened(session, seen, qtbot, program.file("harbour.txt", HARBOUR))
    session.open_article(ferry.id, there)
    qtbot.waitUntil(lambda: seen.targets == [here, there])
    assert session.article == ferry
    assert len(seen.articles) == 3


def test_a_damaged_article_leaves_the_open_one_alone(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    ferry = opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    problem = Problem(Path("article.json"), Damage.SET_ASIDE, None)
    program.library.unreadable.add("other")
    program.library.damaged.append(problem)
    session.open_article("other")
    qtbot.waitUntil(lambda: len(seen.errors) == 1)
    assert isinstance(seen.errors[0], ArticleMissing)
    assert session.article == ferry
    session.searching.search("nothing")
    qtbot.waitUntil(lambda: seen.problems == [(problem,)])


def test_an_article_that_cannot_be_kept_can_still_be_read(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    program.library.refusal = Unwritable.FULL
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    assert [error.reason for error in seen.unkept] == [Unwritable.FULL]
    assert not session.annotate(Span(0, 5))
    program.library.refusal = None
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    assert session.annotate(Span(0, 5))


def test_without_any_library_articles_can_be_read(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    program.refusal = LibraryUnwritable(Path("Library"), Unwritable.NEWER)
    session.start([], "")
    qtbot.waitUntil(lambda: seen.analysis is not None and not session.desk.busy)
    assert seen.unkept == [program.refusal]
    assert seen.errors == [program.refusal]
    assert not session.annotate(None)


def test_a_library_that_is_back_is_used(session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot) -> None:
    program.refusal = LibraryUnwritable(Path("Library"), Unwritable.MISSING)
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    program.refusal = None
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    assert session.kept


def test_a_read_only_library_opens_what_it_has(session: Session, program: FakeProgram, qtbot: QtBot) -> None:
    seen = watched(session)
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    program.library.read_only = True
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    assert session.kept
    assert seen.read_only == [False, True]
    assert seen.unkept == []


def test_an_unusable_model_is_told_and_the_text_stays(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    program.unloaded = ModelUnusable(Path("model"), missing=True)
    session.open([str(program.file("ferry.txt", FERRY))])
    qtbot.waitUntil(lambda: seen.off == [program.unloaded])
    assert session.article is not None
    assert seen.analyses == [None]
    program.unloaded = None
    session.analyse()
    qtbot.waitUntil(lambda: seen.analysis is not None)


def test_a_failing_analysis_is_told(session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot) -> None:
    program.analyzer.error = ValueError("inside")
    session.open([str(program.file("ferry.txt", FERRY))])
    qtbot.waitUntil(lambda: seen.off == [program.analyzer.error])


class SlowAnalyzer:
    """Waits in the middle of an article until it is let go on, or stopped."""

    engine = "slow 1"

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        progress(1, 2)
        self.begun.set()
        self.go_on.wait()
        return Analysis(article.id, self.engine)


def test_what_is_found_in_an_article_that_was_left_is_not_shown(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    slow = SlowAnalyzer()
    program.analyzer = slow
    session.open([str(program.file("ferry.txt", FERRY))])
    qtbot.waitUntil(slow.begun.is_set)
    session.open([str(program.file("harbour.txt", HARBOUR))])
    qtbot.waitUntil(lambda: len(seen.articles) == 2)
    slow.go_on.set()
    qtbot.waitUntil(lambda: seen.analysis is not None)
    assert [found.article for found in seen.analyses if found] == [seen.articles[1].id]


def test_finding_can_be_stopped_and_begun_again(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    slow = SlowAnalyzer()
    program.analyzer = slow
    session.open([str(program.file("ferry.txt", FERRY))])
    qtbot.waitUntil(slow.begun.is_set)
    session.analysing.cancel()
    slow.go_on.set()
    qtbot.waitUntil(lambda: not session.desk.busy)
    assert seen.analyses == [None]
    session.analyse()
    qtbot.waitUntil(lambda: seen.analysis is not None)


def test_the_model_can_be_loaded_ahead(session: Session, tasks: Tasks, qtbot: QtBot) -> None:
    session.analysing.prepare()
    qtbot.waitUntil(lambda: not tasks.busy(Lane.ANALYSIS))


def test_a_model_that_does_not_load_ahead_is_told_with_the_article(
    session: Session, seen: Watched, program: FakeProgram, tasks: Tasks, qtbot: QtBot
) -> None:
    program.unloaded = ModelUnusable(Path("model"), missing=False)
    session.analysing.prepare()
    qtbot.waitUntil(lambda: not tasks.busy(Lane.ANALYSIS))
    assert seen.off == []


def test_closing_lets_go_of_library_and_reader(qapp: object, program: FakeProgram, qtbot: QtBot) -> None:
    tasks = Tasks()
    session = Session(program, tasks)
    seen = watched(session)
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    session.annotate(None)
    session.close()
    tasks.close()
    assert program.library.closed
    assert program.reader.closed
    assert len(program.library.notes(seen.articles[0].id)) == 1


def test_a_library_that_was_never_opened_need_not_be_closed(qapp: object, program: FakeProgram) -> None:
    tasks = Tasks()
    Session(program, tasks).close()
    tasks.close()
    assert not program.library.closed


def test_the_library_is_only_touched_by_its_own_thread(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    threads: set[str] = set()

    class Watching(FakeLibrary):
        def __getattribute__(self, name: str) -> object:
            threads.add(threading.current_thread().name)
            return super().__getattribute__(name)

    program.library = Watching()
    threads.clear()
    opened(session, seen, qtbot, program.file("ferry.txt", FERRY))
    session.annotate(None)
    qtbot.waitUntil(lambda: len(session.notes) == 1)
    assert {name.rpartition("_")[0] for name in threads} == {"readback-library"}
