"""Opening in the whole window: files, drops, pastes, and what cannot be opened."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from fakes import FakeAnalyzer
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import ModelUnusable, Unwritable
from readback.core.ports import Progress, Stop
from readback.ui.panel.rows import Tab
from ui.desks import Desk, Mouse
from ui.programs import FERRY, HARBOUR, NAMES


def test_dropped_files_are_opened(bare: Desk) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bare.program.file("ferry.txt", FERRY)))])
    point, keys = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    event = QDropEvent(point, Qt.DropAction.CopyAction, mime, Mouse, keys)
    bare.window.dropEvent(event)
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)


def test_pasting_asks_before_anything_is_kept(bare: Desk) -> None:
    QGuiApplication.clipboard().setText(HARBOUR)
    bare.press("Ctrl+V", bare.window)
    assert bare.frame.status.keep.words == "Keep “Harbour closes early The harbour of …” as:"
    assert bare.session.article is None
    bare.press("Return")
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    assert bare.session.article.title == "Harbour closes early"


def test_an_empty_clipboard_is_told(bare: Desk) -> None:
    QGuiApplication.clipboard().clear()
    bare.press("Ctrl+V", bare.window)
    assert bare.frame.status.message == "There is no text on the clipboard. Copy some first."


def test_a_wrong_file_is_told_and_the_article_stays(desk: Desk) -> None:
    article = desk.session.article
    desk.session.open([str(desk.program.folder / "none.txt")])
    desk.qtbot.waitUntil(lambda: "“none.txt” was not opened" in desk.frame.banner.text)
    assert desk.session.article == article
    desk.frame.banner.dismiss()
    assert "none.txt" not in desk.frame.banner.text


def test_the_shelf_opens_articles(desk: Desk) -> None:
    ferry = desk.session.article
    desk.open("harbour.txt", HARBOUR)
    shelf = desk.frame.shelf.list
    shelf.setFocus()
    assert shelf.model().rowCount() == 2
    shelf.setCurrentIndex(shelf.model().index(1, 0))
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article == ferry and desk.session.analysis is not None)
    assert desk.page.hasFocus()


def test_without_a_language_model_the_text_is_read_and_the_reason_told(bare: Desk) -> None:
    bare.program.unloaded = ModelUnusable(Path("model"), missing=True)
    bare.session.open([str(bare.program.file("ferry.txt", FERRY))])
    bare.qtbot.waitUntil(lambda: "language model is missing" in bare.frame.banner.text)
    assert bare.page.toPlainText().startswith("Ferry line")
    assert bare.frame.status._off.isVisible()
    assert bare.count(Tab.PEOPLE) == "People"
    bare.program.unloaded = None
    bare.frame.actions["analyse"].trigger()
    bare.qtbot.waitUntil(lambda: bare.count(Tab.PEOPLE) == "People 1")
    assert not bare.frame.status._off.isVisible()
    assert "language model" not in bare.frame.banner.text


def test_a_library_of_a_newer_version_is_told(bare: Desk) -> None:
    bare.program.library.read_only, bare.program.library.refusal = True, Unwritable.NEWER
    bare.session.start([], "")
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    told = [message.text for message in bare.frame.banner._messages]
    assert any(text.startswith("A newer Readback wrote in this library") for text in told)
    bare.select("letter")
    bare.press("n")
    assert "takes no notes" in bare.frame.status.message


def test_a_read_only_library_is_told(bare: Desk) -> None:
    bare.program.library.read_only = True
    bare.session.start([], "")
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    told = [message.text for message in bare.frame.banner._messages]
    assert any("read-only: you can read and search" in text for text in told)


def test_an_article_in_another_language_is_told(bare: Desk) -> None:
    class German(FakeAnalyzer):
        def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
            found = super().analyze(article, progress, stop)
            return replace(found, entities=(), mentions=(), language="de")

    bare.program.analyzer = German(NAMES)
    bare.session.open([str(bare.program.file("ferry.txt", FERRY))])
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    assert bare.frame.status._off.isVisible()
    assert "German" in bare.frame.status._off.toolTip()
    bare.qtbot.waitUntil(lambda: "German" in bare.frame.panel.lists[Tab.PEOPLE]._empty.text())
    assert (bare.count(Tab.PEOPLE), bare.count(Tab.QUOTES)) == ("People", "Quotes 2")
    bare.program.analyzer = FakeAnalyzer(NAMES)


def test_progress_is_shown_and_can_be_stopped(bare: Desk) -> None:
    begun, go_on = threading.Event(), threading.Event()

    class Slow(FakeAnalyzer):
        def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
            begun.set()
            go_on.wait()
            return super().analyze(article, progress, stop)

    bare.program.analyzer = Slow(NAMES)
    bare.session.open([str(bare.program.file("ferry.txt", FERRY))])
    bare.qtbot.waitUntil(begun.is_set)
    bare.settle()
    assert bare.frame.status._working.text() == "looking for names and quotations"
    assert bare.page.toPlainText().startswith("Ferry line")
    bare.frame.status._cancel.click()
    go_on.set()
    assert not bare.frame.status._bar.isVisible()
    assert bare.count(Tab.PEOPLE) == "People"
    assert bare.frame.panel.lists[Tab.PEOPLE]._empty.text() == ""  # nobody has looked
    bare.frame.status._undo.click()
    bare.qtbot.waitUntil(lambda: bare.count(Tab.PEOPLE) == "People 1")


def test_looking_again_really_looks_and_says_what_it_found(desk: Desk) -> None:
    found = desk.program.analyzer.analyzed
    before = len(found)
    desk.frame.actions["analyse"].trigger()
    desk.qtbot.waitUntil(lambda: desk.frame.status.message == "Looked again: 3 names, 2 quotations.")
    assert found[before:] == [desk.session.article.id]
    desk.settle()
