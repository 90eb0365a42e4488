"""The articles that nobody has open are analysed too, when the open one needs nothing."""

import threading

from fakes import FakeAnalyzer
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import Cancelled, ReadbackError
from readback.core.ports import Progress, Stop
from readback.ui.tasks import Lane
from ui.desks import Desk
from ui.programs import FERRY, HARBOUR, NAMES

QUAY = "Quay shut\nNobody knows why."


def opened_all(desk: Desk) -> list[str]:
    """Opens three files at once; their ids, the one on screen first."""
    files = [desk.program.file(name, text) for name, text in (("a.txt", FERRY), ("b.txt", HARBOUR), ("c.txt", QUAY))]
    desk.session.open([str(file) for file in files])
    desk.qtbot.waitUntil(lambda: len(desk.session.shelf.summaries) == 3 and desk.session.article is not None)
    shown = desk.session.article.id
    return [shown, *(it.id for it in desk.session.shelf.summaries if it.id != shown)]


def idle(desk: Desk) -> bool:
    return not desk.session.desk.busy and not desk.tasks.busy(Lane.ANALYSIS) and desk.session.analysis is not None


def test_every_article_is_analysed_once_and_the_open_one_first(bare: Desk) -> None:
    ids = opened_all(bare)
    bare.qtbot.waitUntil(lambda: all(bare.program.library.analysis(id, "fake 1") for id in ids))
    bare.qtbot.waitUntil(lambda: idle(bare))
    assert bare.program.analyzer.analyzed[0] == ids[0]
    assert sorted(bare.program.analyzer.analyzed) == sorted(ids)
    assert not bare.frame.status._bar.isVisible()


def test_an_article_that_fails_is_passed_over(bare: Desk) -> None:
    class Picky(FakeAnalyzer):
        def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
            if article.title == "Quay shut":
                self.analyzed.append(article.id)
                raise ReadbackError
            return super().analyze(article, progress, stop)

    bare.program.analyzer = Picky(NAMES)
    ids = opened_all(bare)
    bare.qtbot.waitUntil(lambda: sum(bare.program.library.analysis(id, "fake 1") is not None for id in ids) == 2)
    bare.qtbot.waitUntil(lambda: idle(bare))
    bare.session.backlog.look()
    bare.qtbot.waitUntil(lambda: idle(bare))
    assert sorted(bare.program.analyzer.analyzed) == sorted(ids)


def test_it_is_stopped_in_the_status_line_and_begins_again_with_the_next_article(bare: Desk) -> None:
    begun, let = threading.Event(), threading.Event()

    class Slow(FakeAnalyzer):
        def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
            if self.analyzed and not let.is_set():
                begun.set()
                while not stop():
                    let.wait(0.01)
                raise Cancelled
            return super().analyze(article, progress, stop)

    bare.program.analyzer = Slow(NAMES)
    ids = opened_all(bare)
    bare.qtbot.waitUntil(begun.is_set)
    bare.qtbot.waitUntil(lambda: "other articles: 1 of 2" in bare.frame.status._working.text())
    bare.frame.status._cancel.click()
    assert not bare.frame.status._bar.isVisible()
    bare.qtbot.waitUntil(lambda: idle(bare))
    assert bare.program.analyzer.analyzed == [ids[0]]
    let.set()
    bare.session.open_article(ids[1])
    bare.qtbot.waitUntil(lambda: sorted(bare.program.analyzer.analyzed) == sorted(ids) and idle(bare))
