"""The whole window, used by mouse and keyboard over a program of fakes."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fakes import FakeAnalyzer
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import LibraryUnwritable, ModelUnusable, Unwritable
from readback.core.ports import Progress, Stop
from readback.core.text import Span
from readback.resources import resources_folder
from readback.settings import Settings
from readback.ui.looks import Looks
from readback.ui.main_window import MainWindow
from readback.ui.panel.rows import Tab
from readback.ui.session import Session
from readback.ui.tasks import Lane, Tasks
from ui.programs import FERRY, HARBOUR, NAMES, FakeProgram

Mouse = Qt.MouseButton.LeftButton


@dataclass
class Desk:
    """A window with what stands behind it, and hands to use it."""

    program: FakeProgram
    session: Session
    looks: Looks
    window: MainWindow
    tasks: Tasks
    qtbot: QtBot

    def __post_init__(self) -> None:
        self.frame = self.window.frame
        self.page = self.frame.view.findChild(QTextEdit, "reading")
        self.body = self.frame.editor.findChild(QPlainTextEdit)

    def open(self, name: str = "ferry.txt", text: str = FERRY) -> None:
        before = self.session.article
        self.session.open([str(self.program.file(name, text))])
        self.qtbot.waitUntil(lambda: self.session.article is not before and self.session.analysis is not None)
        self.qtbot.waitUntil(lambda: not self.tasks.busy(Lane.ANALYSIS))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.desk.busy)

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Presses keys as they stand in the menus, where the keyboard is."""
        self.qtbot.keySequence(widget or QApplication.focusWidget(), keys)

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    def select(self, words: str) -> Span:
        start = self.session.article.text.index(words)
        cursor = self.page.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
        self.page.setTextCursor(cursor)
        self.frame.view.focusText()
        return Span(start, start + len(words))

    def click(self, tab: Tab, row: int) -> None:
        view = self.frame.panel.lists[tab].list
        at = view.visualRect(view.model().index(row, 0)).center()
        self.qtbot.mouseClick(view.viewport(), Mouse, pos=at)

    def count(self, tab: Tab) -> str:
        return self.frame.panel.tabs.tabText(tuple(Tab).index(tab))

    @property
    def walk(self) -> tuple[int, int] | None:
        walk = self.window.navigator.current
        return (walk.at + 1, len(walk.spans)) if walk else None

    def note(self, words: str, passage: str = "letter") -> None:
        self.select(passage)
        self.press("n")
        self.qtbot.waitUntil(self.body.hasFocus)
        self.type(words)
        self.frame.editor.flush()
        self.qtbot.waitUntil(lambda: not self.session.editing.unsaved)


def desk_of(program: FakeProgram, qtbot: QtBot) -> Desk:
    tasks = Tasks()
    session = Session(program, tasks, tasks)
    looks = Looks(program.settings, resources_folder() / "themes", tasks)
    window = MainWindow(session, tasks, looks, resources_folder())
    window.closed.connect(session.close)
    window.closed.connect(tasks.close)
    looks.tell()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    qtbot.waitUntil(window.isActiveWindow)
    return Desk(program, session, looks, window, tasks, qtbot)


@pytest.fixture
def bare(program: FakeProgram, qtbot: QtBot) -> Iterator[Desk]:
    """A window with nothing open."""
    made = desk_of(replace(program, settings=Settings(theme="light")), qtbot)
    yield made
    made.program.library.refusal = None
    if made.window.isVisible():
        made.window._leave()
        qtbot.waitUntil(lambda: not made.window.isVisible())
    QApplication.setPalette(QPalette())


@pytest.fixture
def desk(bare: Desk) -> Desk:
    """A window with the ferry article open."""
    bare.open()
    return bare


def test_the_article_is_shown_with_what_is_in_it(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Ferry line knew of cracked hull — Readback"
    assert [desk.count(tab) for tab in Tab] == ["People 1", "Places 1", "Orgs 1", "Quotes 2", "Notes 0"]
    assert desk.page.toPlainText() == desk.session.article.text
    assert desk.page.hasFocus()
    assert desk.looks.settings.last_article == desk.session.article.id


# Going through what was found


def test_clicks_go_through_as_many_places_as_the_count_says(desk: Desk) -> None:
    text, seen = desk.session.article.text, []
    for _ in range(3):
        desk.click(Tab.PEOPLE, 0)
        seen.append(desk.page.textCursor().position())
    assert seen == [at for at in range(len(text)) if text.startswith("Brook", at)]
    assert desk.walk == (3, 3)
    assert desk.frame.status._walk.text() == "mention 3 of 3"


def test_single_letters_go_from_mention_to_mention_and_quotation_to_quotation(desk: Desk) -> None:
    desk.press("j")
    assert desk.walk == (1, 6)
    desk.press("j")
    desk.press("k")
    assert desk.walk == (1, 6)
    desk.press("]")
    assert desk.walk == (1, 2)
    desk.press("[")
    assert desk.walk == (2, 2)
    assert desk.frame.panel.tab is Tab.QUOTES


def test_back_returns_to_where_one_was_and_forward_again(bare: Desk) -> None:
    bare.open(text=FERRY.replace("Brook", "Bell") + "It rained.\n" * 200 + "Brook waited.\n")
    actions, bar = bare.frame.actions, bare.page.verticalScrollBar()
    assert not actions["back"].isEnabled()
    bare.click(Tab.PEOPLE, 0)
    down = bar.value()
    assert down > 0
    assert actions["back"].isEnabled()
    bare.press("Alt+Left")
    assert bar.value() == 0
    assert not actions["back"].isEnabled()
    bare.press("Alt+Right")
    assert bar.value() > 0
    assert not actions["forward"].isEnabled()


def test_back_leads_to_the_article_before_and_forward_to_the_later_one(desk: Desk) -> None:
    ferry = desk.session.article
    desk.open("harbour.txt", HARBOUR)
    desk.press("Alt+Left", desk.page)
    desk.qtbot.waitUntil(lambda: desk.session.article == ferry)
    desk.press("Alt+Right", desk.page)
    desk.qtbot.waitUntil(lambda: desk.session.article.title == "Harbour closes early")
    desk.settle()


def test_a_click_on_a_name_in_the_text_chooses_it_in_the_panel(desk: Desk) -> None:
    desk.frame.view.mentionActivated.emit(desk.session.analysis.mentions[-1])
    assert desk.frame.panel.tab is Tab.PLACES
    assert desk.walk == (2, 2)
    desk.frame.view.quotationActivated.emit(desk.session.analysis.quotations[1])
    assert desk.frame.panel.tab is Tab.QUOTES
    assert desk.walk == (2, 2)


def test_a_kind_that_is_switched_off_is_passed_over(desk: Desk) -> None:
    desk.frame.panel.lists[Tab.PEOPLE]._marks.click()
    assert desk.looks.settings.hidden == ("person",)
    desk.press("j", desk.page)
    assert desk.walk == (1, 3)
    assert not desk.frame.actions["marks person"].isChecked()
    desk.frame.actions["marks person"].trigger()
    assert desk.looks.settings.hidden == ()
    assert desk.frame.panel.lists[Tab.PEOPLE]._marks.isChecked()


def test_speakers_to_check_are_counted_and_gone_through(desk: Desk) -> None:
    assert desk.frame.status._check.text() == "2 speakers to check"
    desk.frame.status._check.click()
    desk.frame.status._on.click()
    assert desk.walk == (2, 2)


def test_the_panel_is_used_by_keyboard(desk: Desk) -> None:
    desk.press("Ctrl+2")
    assert desk.frame.panel.tab is Tab.PLACES
    desk.press("Down")
    desk.press("Return")
    desk.press("Return")
    assert desk.walk == (2, 2)
    desk.press("Ctrl+4")
    desk.press("Down")
    assert desk.frame.panel.card.isVisible()


def test_panes_are_reached_by_f6(desk: Desk) -> None:
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        desk.press("F6")
    assert len(set(seen)) == 4
    desk.press("Shift+F6")
    assert QApplication.focusWidget() is seen[0]


# Notes


def test_a_note_is_written_saved_and_found(desk: Desk) -> None:
    desk.note("Ask for it")
    (placed,) = desk.session.notes
    assert placed.note.body == "Ask for it"
    assert placed.span.of(desk.session.article.text) == "letter"
    assert desk.count(Tab.NOTES) == "Notes 1"
    assert "saved" in desk.frame.status._saved.text()
    desk.press("Escape")
    assert desk.page.hasFocus()
    desk.press("/")
    desk.type("ask")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    desk.press("Return")
    desk.press("Return")
    assert not desk.frame.hits.isVisible()
    assert desk.page.hasFocus()
    assert desk.page.textCursor().position() == placed.span.start


def test_a_highlight_leaves_the_keyboard_in_the_article(desk: Desk) -> None:
    desk.select("letter")
    desk.press("3")
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 1)
    assert desk.session.notes[0].note.colour == "blue"
    assert desk.page.hasFocus()
    assert desk.frame.status.message == "Highlighted."


def test_a_second_highlight_of_the_same_words_only_changes_the_colour(desk: Desk) -> None:
    for key, colour in (("h", "yellow"), ("4", "pink")):
        desk.select("letter")
        desk.press(key)
        desk.qtbot.waitUntil(lambda colour=colour: [it.note.colour for it in desk.session.notes] == [colour])


def test_a_new_note_is_the_one_that_is_written_in_whatever_was_chosen_before(desk: Desk) -> None:
    desk.note("First note", "letter")
    desk.press("Ctrl+1")
    desk.frame.view.focusText()
    desk.press("Shift+N")
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 2 and desk.body.hasFocus())
    desk.type("whole")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    assert sorted(it.note.body for it in desk.session.notes) == ["First note", "whole"]


def test_a_click_on_a_highlight_shows_that_note_and_where_it_stands(desk: Desk) -> None:
    desk.note("First note", "letter")
    desk.note("Second note", "the ferry")
    desk.press("Ctrl+2")
    first = next(it.note for it in desk.session.notes if it.note.body == "First note")
    desk.frame.view.noteActivated.emit(first.id)
    assert desk.frame.editor.note.id == first.id
    assert desk.frame.status._walk.text() == "note 2 of 2"


def test_a_message_offers_to_undo_its_own_deed_only(desk: Desk) -> None:
    desk.note("First note", "letter")
    desk.press("Ctrl+Shift+Backspace")
    desk.qtbot.waitUntil(lambda: desk.frame.status.message == "Note deleted.")
    desk.session.undo_stack.undo()
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 1)
    assert desk.frame.status.message == ""
    assert not desk.frame.status._undo.isVisible()


def test_undoing_a_note_gives_the_keyboard_back_to_the_article(desk: Desk) -> None:
    desk.note("Ask", "letter")
    desk.body.setFocus()
    while desk.session.undo_stack.canUndo():
        desk.session.undo_stack.undo()
        desk.settle()
    desk.qtbot.waitUntil(desk.page.hasFocus)
    assert desk.session.notes == ()


def test_a_note_on_the_whole_article(desk: Desk) -> None:
    desk.press("Shift+N")
    desk.qtbot.waitUntil(desk.body.hasFocus)
    assert desk.session.notes[0].span is None


def test_without_a_selection_the_window_says_what_is_missing(desk: Desk) -> None:
    for key in ("n", "h", "c"):
        desk.frame.status.say("")
        desk.press(key)
        assert "passage" in desk.frame.status.message
    assert desk.session.notes == ()


def test_letters_typed_in_a_note_do_nothing_else(desk: Desk) -> None:
    desk.note("hnc123jk/[]")
    assert [it.note.body for it in desk.session.notes] == ["hnc123jk/[]"]
    assert desk.walk is None


def test_typing_is_undone_from_the_editor_and_done_again(desk: Desk) -> None:
    desk.note("Ask for it")
    desk.press("Ctrl+Z")
    desk.settle()
    assert desk.body.toPlainText() == ""
    desk.press("Ctrl+Shift+Z")
    desk.settle()
    assert desk.body.toPlainText() == "Ask for it"


def test_words_just_typed_are_undone_too(desk: Desk) -> None:
    desk.note("Ask")
    desk.frame.view.focusText()
    desk.body.setFocus()
    desk.type(" for it")
    desk.press("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: not desk.session.desk.busy and desk.body.toPlainText() == "")
    assert [it.note.body for it in desk.session.notes] == [""]


def test_a_deleted_note_comes_back(desk: Desk) -> None:
    desk.note("Ask for it")
    desk.press("Ctrl+Shift+Backspace")
    desk.qtbot.waitUntil(lambda: desk.session.notes == ())
    assert desk.frame.status.message == "Note deleted."
    assert not desk.body.isVisible()
    assert desk.page.hasFocus()
    desk.frame.status._undo.click()
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 1)
    assert desk.session.notes[0].note.body == "Ask for it"


def test_a_click_on_a_dot_opens_the_note(desk: Desk) -> None:
    desk.note("Ask for it")
    desk.note("And this", "Nobody")
    desk.frame.view.noteActivated.emit(desk.session.notes[0].note.id)
    assert desk.body.toPlainText() == "Ask for it"
    assert desk.frame.panel.lists[Tab.NOTES].current.title == "Ask for it"


def test_notes_are_gone_through_in_the_panel(desk: Desk) -> None:
    desk.note("Ask for it")
    desk.note("And this", "Nobody")
    desk.click(Tab.NOTES, 0)
    assert desk.walk == (1, 2)
    assert desk.body.toPlainText() == "Ask for it"
    desk.press("Ctrl+5")
    desk.press("Return")
    desk.qtbot.waitUntil(desk.body.hasFocus)


def test_a_note_that_cannot_be_saved_stays_on_screen_until_it_can(desk: Desk) -> None:
    desk.note("Ask")
    desk.program.library.refusal = Unwritable.FULL
    desk.type(" for it")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: "not saved" in desk.frame.banner.text)
    assert desk.body.toPlainText() == "Ask for it"
    desk.window.close()
    assert desk.window.isVisible()
    assert "lose it" in desk.frame.banner.text
    desk.program.library.refusal = None
    desk.frame.banner._buttons[0].click()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    assert desk.frame.banner.text == ""
    assert desk.session.notes[0].note.body == "Ask for it"


def test_after_a_refused_save_the_editor_still_follows_undo(desk: Desk) -> None:
    desk.note("one")
    desk.program.library.refusal = Unwritable.FULL
    desk.type("X")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: "not saved" in desk.frame.banner.text)
    desk.program.library.refusal = None
    desk.press("Backspace")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: desk.body.toPlainText() == "")


def test_no_label_takes_an_articles_text_for_markup(desk: Desk) -> None:
    desk.note("<img src=secret.png>")
    desk.press("Ctrl+4")
    labels = desk.window.findChildren(QLabel)
    assert labels
    assert [label.text() for label in labels if label.textFormat() is Qt.TextFormat.AutoText] == []


def test_closing_waits_for_what_was_just_typed(desk: Desk) -> None:
    desk.note("Ask")
    desk.type(" for it")
    with desk.qtbot.waitSignal(desk.window.closed):
        desk.window.close()
    assert [note.body for note in desk.program.library.notes(desk.session.article.id)] == ["Ask for it"]
    assert desk.program.library.closed
    assert desk.looks.settings.geometry
    assert desk.looks.settings.panes


def test_another_article_takes_no_words_along(desk: Desk) -> None:
    desk.note("Ask")
    desk.type(" for it")
    ferry = desk.session.article
    desk.open("harbour.txt", HARBOUR)
    assert desk.body.toPlainText() == ""
    assert [note.body for note in desk.program.library.notes(ferry.id)] == ["Ask for it"]


# Opening


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
    assert "Keep it as an article?" in bare.frame.banner.text
    assert bare.session.article is None
    bare.press("Return")
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    assert bare.session.article.title == "Harbour closes early"


def test_an_empty_clipboard_is_told(bare: Desk) -> None:
    QGuiApplication.clipboard().clear()
    bare.press("Ctrl+V", bare.window)
    assert bare.frame.status.message == "The clipboard holds no text."


def test_a_wrong_file_is_told_and_the_article_stays(desk: Desk) -> None:
    article = desk.session.article
    desk.session.open([str(desk.program.folder / "none.txt")])
    desk.qtbot.waitUntil(lambda: "“none.txt” was not opened" in desk.frame.banner.text)
    assert desk.session.article == article
    desk.frame.banner.dismiss()
    assert not desk.frame.banner.isVisible()


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


def test_a_library_of_a_newer_version_is_told(bare: Desk) -> None:
    bare.program.refusal = LibraryUnwritable(Path("Library"), Unwritable.NEWER)
    bare.session.start([], "")
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    assert "newer Readback" in bare.frame.banner.text
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


# Searching


def test_hits_open_the_article_at_the_passage_with_the_words_marked(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    desk.press("/")
    desk.type("skarholm told")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    desk.press("Down")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith("Ferry") and desk.session.analysis is not None)
    desk.settle()
    text = desk.session.article.text
    assert desk.page.textCursor().position() == text.index("Skarholm was told")


def test_enter_opens_the_first_hit_even_before_it_is_found(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    desk.press("/")
    desk.type("skarholm told")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith("Ferry"))
    assert not desk.frame.hits.isVisible()


def test_an_article_is_found_again_where_it_was_left(desk: Desk) -> None:
    ferry = desk.session.article.id
    desk.frame.view.scroll_to(len(desk.session.article.text) - 1)
    left = desk.frame.view.position()
    desk.open("harbour.txt", HARBOUR)
    assert desk.frame.view.position() == 0
    desk.frame.shelf.articleWanted.emit(ferry)
    desk.qtbot.waitUntil(lambda: desk.session.article.id == ferry)
    assert desk.frame.view.position() == left


def test_escape_leaves_the_filter(desk: Desk) -> None:
    desk.press("Ctrl+1")
    field = desk.frame.panel.lists[Tab.PEOPLE].filter
    field.setFocus()
    desk.type("x")
    desk.press("Escape")
    assert field.text() == ""
    desk.press("Escape")
    assert desk.frame.panel.lists[Tab.PEOPLE].list.hasFocus()


def test_a_search_without_hits_says_so_and_escape_leaves(desk: Desk) -> None:
    desk.press("/")
    desk.type("zebra")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    assert "zebra" in desk.frame.hits._summary.text()
    desk.press("Escape")
    assert desk.page.hasFocus()
    assert not desk.frame.hits.isVisible()


def test_words_are_found_in_the_article(desk: Desk) -> None:
    desk.select("Skarholm")
    desk.press("Ctrl+F")
    bar = desk.frame.find
    assert bar.field.text() == "Skarholm"
    desk.qtbot.waitUntil(lambda: bar._count.text() == "1 of 2")
    desk.press("Return")
    assert bar._count.text() == "2 of 2"
    desk.press("Shift+Return")
    assert bar._count.text() == "1 of 2"
    bar.field.setText("zebra")
    desk.qtbot.waitUntil(lambda: bar._count.text() == "not in this article")
    desk.press("Escape")
    assert not bar.isVisible()
    assert desk.page.hasFocus()


def test_find_next_opens_the_bar(desk: Desk) -> None:
    desk.press("F3")
    assert desk.frame.find.isVisible()


# Copying


def test_a_passage_is_copied_with_its_source(desk: Desk) -> None:
    desk.select("runs the ferry")
    desk.press("c")
    assert QGuiApplication.clipboard().text().startswith("“runs the ferry”\n— Ferry line")


def test_a_chosen_quotation_is_copied_with_its_source(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.QUOTES)
    desk.click(Tab.QUOTES, 0)
    desk.frame.panel.card._copy.click()
    assert QGuiApplication.clipboard().text().startswith("“It was cold,”\n— Speaker unknown, Ferry line")
    QGuiApplication.clipboard().clear()
    desk.press("c")
    assert QGuiApplication.clipboard().text().startswith("“It was cold,”")


# Looks


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "black", "system"])
def test_every_theme_can_be_chosen(bare: Desk, name: str) -> None:
    bare.frame.actions[f"theme {name}"].trigger()
    assert bare.looks.settings.theme == name
    assert [id for id in bare.frame.actions if id.startswith("theme ") and bare.frame.actions[id].isChecked()] == [
        f"theme {name}"
    ]
    assert QApplication.palette().window().color() == bare.looks.theme.colour("panel")


def test_the_reading_size_changes_in_steps(bare: Desk) -> None:
    bare.press("Ctrl++", bare.window)
    bare.press("Ctrl++", bare.window)
    bare.press("Ctrl+-", bare.window)
    assert bare.looks.settings.zoom == 110
    bare.press("Ctrl+0", bare.window)
    assert bare.looks.settings.zoom == 100


def test_the_sides_can_be_hidden(desk: Desk) -> None:
    desk.press("Ctrl+Shift+L")
    assert not desk.frame.shelf.isVisible()
    desk.press("Ctrl+Shift+P")
    assert not desk.frame.panel.isVisible()
    desk.press("Ctrl+1")
    assert desk.frame.panel.isVisible()
    desk.press("F11")
    assert not any(part.isVisible() for part in (desk.frame.shelf, desk.frame.panel, desk.frame.bar))
    assert desk.page.hasFocus()
    desk.press("F11")
    assert desk.frame.panel.isVisible()
    assert not desk.frame.shelf.isVisible()
    assert desk.looks.settings.closed == ("shelf",)


def test_what_is_asked_for_is_shown_even_alone_with_the_article(desk: Desk) -> None:
    desk.press("F11")
    desk.press("Ctrl+Shift+F")
    assert desk.frame.box.hasFocus()
    desk.press("F6")
    desk.select("the ferry")
    desk.press("N")
    desk.qtbot.waitUntil(desk.frame.editor._body.hasFocus)
    assert desk.frame.panel.isVisible()
    assert not desk.frame.shelf.isVisible()


def test_hidden_sides_stay_hidden_at_the_next_start(desk: Desk) -> None:
    desk.press("Ctrl+Shift+L")
    desk.window.close()
    desk.settle()
    again = MainWindow(desk.session, desk.tasks, Looks(desk.looks.settings, resources_folder() / "themes"), Path())
    assert again.frame.shelf.isHidden()
    assert not again.frame.panel.isHidden()
    assert not again.frame.actions["shelf"].isChecked()


def test_the_window_works_at_its_smallest(desk: Desk) -> None:
    desk.window.resize(1, 1)
    assert (desk.window.width(), desk.window.height()) == (1000, 640)
    assert desk.frame.view.width() >= 360
    assert desk.frame.panel.width() >= 280


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_help_opens_and_leads_nowhere_else(desk: Desk) -> None:
    desk.press("F1")
    pages = desk.window._help.pages
    assert pages.toPlainText().startswith("Readback")
    pages.anchorClicked.emit(QUrl("keys.md"))
    assert pages.toPlainText().startswith("All keys")
    for elsewhere in ("https://example.org", "../themes/light.json", "missing.txt"):
        pages.anchorClicked.emit(QUrl(elsewhere))
    assert pages.toPlainText().startswith("All keys")
    desk.window._help.close()


# Everybody can use it


def test_every_control_has_a_name_and_can_be_reached(desk: Desk) -> None:
    desk.note("Ask")
    desk.click(Tab.NOTES, 0)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in desk.window.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and widget.isVisible()
    ]
    assert nameless == []


def test_every_action_has_words_and_no_key_is_taken_twice(desk: Desk) -> None:
    keys = [key.toString() for id in desk.frame.actions for key in desk.frame.actions[id].shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(desk.frame.actions[id].text() for id in desk.frame.actions)
