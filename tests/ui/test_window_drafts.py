"""Drafts in the whole window: opened, pasted and dropped; never among the articles; turned into one and back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton

from readback.core.article import Draft
from readback.core.document import blocks_of
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.query import parse
from readback.ui.shelf.articles import ARTICLES
from readback.ui.shelf.sections import Kind, Section
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse
from ui.programs import FERRY, HARBOUR


def sections(desk: Desk) -> dict[Kind, Section]:
    model = desk.frame.shelf.sections.model()
    rows = (model.index(at, 0).data(ROW) for at in range(model.rowCount()))
    return {row.kind: row for row in rows}


def titles(desk: Desk) -> list[str]:
    model = desk.frame.shelf.list.model()
    return [model.index(at, 0).data().split()[0] for at in range(model.rowCount())]


def point_of(desk: Desk, kind: Kind):
    view = desk.frame.shelf.sections
    at = next(at for at in range(view.model().rowCount()) if view.model().index(at, 0).data(ROW).kind is kind)
    return view.visualRect(view.model().index(at, 0)).center()


def drop(desk: Desk, mime: QMimeData) -> None:
    point, keys = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(point, Qt.DropAction.CopyAction, mime, Mouse, keys))


def counts(desk: Desk) -> tuple[int | None, int | None, int | None]:
    """Of all articles, the unread and the drafts; None of each where the shelf is not filled yet."""
    found = sections(desk)
    all_, unread, drafts = (
        found[kind].count if kind in found else None for kind in (Kind.ALL, Kind.UNREAD, Kind.DRAFTS)
    )
    return all_, unread, drafts


@pytest.fixture
def drafted(desk: Desk) -> Desk:
    """A window with the ferry article kept and the harbour opened as a draft."""
    desk.session.open([str(desk.program.file("harbour.txt", HARBOUR))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article.draft and desk.session.analysis is not None)
    desk.qtbot.waitUntil(lambda: sections(desk)[Kind.DRAFTS].count == 1)
    return desk


def test_a_draft_is_chosen_with_f7_and_shown_where_it_lies(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(desk.program.file("harbour.txt", HARBOUR))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([path], ""))
    desk.press("F7", desk.window)
    desk.qtbot.waitUntil(lambda: desk.session.article.draft)
    assert "A draft, kept apart from your articles." in desk.frame.banner.text
    assert desk.frame.actions["draft"].isChecked()
    desk.qtbot.waitUntil(lambda: counts(desk) == (1, 1, 1))
    assert desk.frame.shelf.held.kind is Kind.DRAFTS
    assert titles(desk) == ["Harbour"]
    desk.open("quay.txt", "Quay shut\nNobody knows why.\n")
    desk.qtbot.waitUntil(lambda: desk.frame.shelf.held.kind is Kind.ALL)


def test_a_draft_is_not_found_and_not_told_among_the_articles(drafted: Desk) -> None:
    assert [it.title for it in drafted.session.shelf.summaries] == [FERRY.splitlines()[0]]
    found = drafted.program.library.search(parse("harbour", date(2026, 5, 4)), 10)
    assert found.hits == ()
    drafted.frame.actions["overview"].trigger()
    assert drafted.frame.status.message == "Choose a project or several articles first."
    drafted.frame.shelf.sections.stand(Kind.ALL)
    assert titles(drafted) == ["Ferry"]


def test_a_draft_becomes_an_article_in_one_click_and_a_draft_again_by_undo(drafted: Desk) -> None:
    next(it for it in drafted.frame.banner.findChildren(QPushButton) if it.text() == "This is an article").click()
    drafted.qtbot.waitUntil(lambda: counts(drafted)[2] == 0)
    drafted.qtbot.waitUntil(lambda: not drafted.session.article.draft)
    assert drafted.frame.status.message == "It is an article now."
    assert "draft" not in drafted.frame.banner.text
    drafted.press("Ctrl+Z", drafted.page)
    drafted.qtbot.waitUntil(lambda: drafted.session.article.draft and counts(drafted)[2] == 1)
    assert "A draft" in drafted.frame.banner.text


def test_the_menu_of_the_shelf_turns_several(drafted: Desk) -> None:
    shelf = drafted.frame.shelf
    shelf.sections.stand(Kind.ALL)
    shelf.list.selectAll()
    words = {action.text(): action for action in shelf.menu().actions()}
    words["This is a draft"].trigger()
    drafted.qtbot.waitUntil(lambda: counts(drafted) == (0, 0, 2))
    shelf.sections.stand(Kind.DRAFTS)
    shelf.list.selectAll()
    words = {action.text(): action for action in shelf.menu().actions()}
    assert "Put into" not in words
    words["This is an article"].trigger()
    drafted.qtbot.waitUntil(lambda: counts(drafted)[0] == 2)


def test_the_edit_menu_turns_the_open_article(desk: Desk) -> None:
    desk.frame.actions["draft"].trigger()
    desk.qtbot.waitUntil(lambda: desk.session.article.draft)
    desk.frame.actions["draft"].trigger()
    desk.qtbot.waitUntil(lambda: not desk.session.article.draft)


def test_files_and_articles_dropped_on_the_drafts_become_drafts(desk: Desk) -> None:
    view, mime = desk.frame.shelf.sections, QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(desk.program.file("harbour.txt", HARBOUR)))])
    assert view.drop(mime, point_of(desk, Kind.DRAFTS))
    desk.qtbot.waitUntil(lambda: counts(desk)[2] == 1)
    dragged = QMimeData()
    dragged.setData(ARTICLES, desk.session.shelf.summaries[0].id.encode())
    assert not view.drop(dragged, point_of(desk, Kind.ALL))
    assert view.drop(dragged, point_of(desk, Kind.DRAFTS))
    desk.qtbot.waitUntil(lambda: counts(desk) == (0, 0, 2))
    text = QMimeData()
    text.setText("Quay shut\nNobody knows why.\n")
    view.drop(text, point_of(desk, Kind.DRAFTS))
    desk.qtbot.waitUntil(lambda: counts(desk)[2] == 3)


def test_a_text_that_is_an_article_already_stays_one_until_the_reader_says_so(desk: Desk) -> None:
    desk.session.open([str(desk.program.file("again.txt", FERRY))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.frame.status.message == "This text is already an article.")
    assert counts(desk)[2] == 0
    desk.frame.status._undo.click()
    desk.qtbot.waitUntil(lambda: counts(desk)[2] == 1)
    desk.session.open([str(desk.program.file("again.txt", FERRY))])
    desk.qtbot.waitUntil(lambda: desk.frame.status.message == "This text is already among your drafts.")
    paths = [str(desk.program.file(name, text)) for name, text in (("a.txt", HARBOUR), ("b.txt", f"{HARBOUR}More."))]
    desk.session.open(paths, draft=True)
    desk.qtbot.waitUntil(lambda: desk.frame.status.message == "2 drafts opened.")


@pytest.mark.parametrize(("key", "kept"), [("A", False), ("Return", False), ("D", True)])
def test_what_is_pasted_becomes_what_the_reader_says(bare: Desk, key: str, kept: bool) -> None:
    QGuiApplication.clipboard().setText(HARBOUR)
    bare.press("Ctrl+V", bare.window)
    assert bare.frame.status.keep.article.hasFocus()
    bare.press(key)
    bare.qtbot.waitUntil(lambda: bare.session.article is not None)
    assert bare.session.article.draft is kept
    assert not bare.frame.status.keep.isVisible()
    assert bare.page.hasFocus()


def test_what_is_not_answered_or_left_is_not_kept(bare: Desk) -> None:
    QGuiApplication.clipboard().setText(HARBOUR)
    bare.press("Ctrl+V", bare.window)
    bare.frame.view.focusText()
    bare.settle()
    assert bare.program.library.parts_of_articles()[2] == {}
    bare.frame.status.keep.draft.setFocus()
    bare.press("Escape")
    assert bare.frame.status.keep.words == ""
    bare.settle()
    assert bare.program.library.parts_of_articles()[2] == {}


def test_paste_as_draft_keeps_one_and_in_a_field_only_pastes(bare: Desk) -> None:
    QGuiApplication.clipboard().setText(HARBOUR)
    bare.frame.box.setFocus()
    bare.press("Ctrl+Shift+V", bare.window)
    assert bare.frame.box.text().startswith("Harbour")
    bare.settle()
    assert bare.session.article is None
    bare.frame.box.clear()
    bare.frame.view.focusText()
    bare.press("Ctrl+Shift+V", bare.window)
    bare.qtbot.waitUntil(lambda: bare.session.article is not None and bare.session.article.draft)


def test_text_dropped_from_a_browser_is_asked_about(bare: Desk) -> None:
    mime = QMimeData()
    mime.setHtml(f"<p>{HARBOUR}</p>")
    mime.setText(HARBOUR)
    drop(bare, mime)
    assert bare.frame.status.keep.isVisible()
    bare.press("D")
    bare.qtbot.waitUntil(lambda: bare.session.article is not None and bare.session.article.draft)


@pytest.mark.parametrize("form", ["address", "text"])
def test_a_dropped_link_cannot_be_fetched_and_it_is_said_what_to_do(bare: Desk, form: str) -> None:
    mime = QMimeData()
    mime.setText("https://example.invalid/story")
    if form == "address":
        mime.setHtml('<a href="https://example.invalid/story">A story</a>')
        mime.setUrls([QUrl("https://example.invalid/story")])
    drop(bare, mime)
    assert "Save the page in the browser, then drop the file here." in bare.frame.banner.text
    assert not bare.frame.status.keep.isVisible()


def test_a_picture_and_nothing_get_a_sentence(bare: Desk) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    drop(bare, mime)
    assert bare.frame.banner.text.startswith("A picture has no text that Readback can read.")
    drop(bare, QMimeData())
    assert bare.frame.status.message == "There is no text in it and no file. Drop a file or a piece of text."
    assert bare.frame.banner.text == ""


def test_a_file_of_an_unknown_kind_gets_a_sentence(bare: Desk) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bare.program.file("photo.png", "x")))])
    drop(bare, mime)
    bare.qtbot.waitUntil(lambda: "“photo.png” was not opened" in bare.frame.banner.text)


def test_a_locked_draft_is_a_draft_once_its_password_is_given(bare: Desk) -> None:
    bare.program.reader.passwords = {"harbour.pdf": "kelp"}
    path = str(bare.program.file("harbour.pdf", HARBOUR))
    bare.session.open([path], draft=True)
    bare.qtbot.waitUntil(lambda: "password" in bare.frame.banner.text)
    bare.session.opening.unlock(path, "kelp")
    bare.qtbot.waitUntil(lambda: bare.session.article is not None and bare.session.article.draft)


def test_a_draft_with_tracked_changes_says_which_text_is_shown(bare: Desk) -> None:
    lines = ["Harbour closes", "The harbour closes at noon, and nobody says why."]
    draft = Draft(blocks_of(lines), title=lines[0])
    bare.program.reader.drafts = {"draft.md": replace(draft, tracked=True)}
    bare.session.open([str(bare.program.file("draft.md", "x"))], draft=True)
    bare.qtbot.waitUntil(lambda: bare.session.article is not None)
    assert "with the changes accepted" in bare.frame.banner.text


@pytest.mark.parametrize("kind", [Kind.DRAFTS, Kind.TRASH, Kind.NAMES])
def test_an_article_that_comes_in_is_seen_where_articles_are(drafted: Desk, kind: Kind) -> None:
    drafted.frame.shelf.sections.stand(kind)
    assert drafted.frame.shelf.held.kind is kind
    drafted.open("quay.txt", "Quay shut\nNobody knows why.\n")
    assert drafted.frame.shelf.held.kind is Kind.ALL
    assert "Quay" in titles(drafted)


def test_a_section_that_articles_are_listed_in_stays_as_one_comes_in(desk: Desk) -> None:
    desk.frame.shelf.sections.stand(Kind.UNREAD)
    desk.open("quay.txt", "Quay shut\nNobody knows why.\n")
    assert desk.frame.shelf.held.kind is Kind.UNREAD


def test_text_dropped_on_a_project_is_put_into_it_if_it_is_an_article(desk: Desk) -> None:
    desk.session.shelf.new_project("Ferries")
    desk.qtbot.waitUntil(lambda: Kind.PROJECT in sections(desk))
    for key, words, inside in (("D", "Quay shut\nNobody knows why.\n", 0), ("A", HARBOUR, 1)):
        mime, before = QMimeData(), desk.session.article
        mime.setText(words)
        assert desk.frame.shelf.sections.drop(mime, point_of(desk, Kind.PROJECT))
        desk.press(key)
        desk.qtbot.waitUntil(lambda before=before: desk.session.article is not before)
        desk.session.shelf.refresh()
        desk.settle()
        assert [len(it.articles) for it in desk.session.shelf.shelf.projects] == [inside]


def test_texts_that_are_there_as_the_other_are_told_apart(drafted: Desk) -> None:
    copies = {name: str(drafted.program.file(name, text)) for name, text in (("a.txt", FERRY), ("b.txt", HARBOUR))}
    drafted.session.open([copies["a.txt"]], draft=True)
    drafted.session.open([copies["b.txt"]])
    told = "This text is already among your drafts. This text is already an article."
    drafted.qtbot.waitUntil(lambda: drafted.frame.status.message == told)


@pytest.mark.parametrize("kind", [Kind.DRAFTS, Kind.TRASH, Kind.NAMES])
def test_where_no_articles_are_listed_there_are_none_to_look_over(drafted: Desk, kind: Kind) -> None:
    shelf = drafted.frame.shelf
    shelf.sections.stand(kind)
    drafted.settle()
    assert shelf.several() == ()


def test_drafts_that_could_not_be_kept_are_drafts_when_they_are_tried_again(
    bare: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(*_: object) -> None:
        raise FileUnreadable("a.txt", Unreadable.CHANGED)

    paths = [str(bare.program.file(name, text)) for name, text in (("a.txt", FERRY), ("b.txt", HARBOUR))]
    monkeypatch.setattr(bare.program.library, "add", changed)
    bare.session.open(paths, draft=True)
    bare.qtbot.waitUntil(lambda: "None of the 2 files was opened" in bare.frame.banner.text)
    monkeypatch.undo()
    again = next(it for it in bare.frame.banner.findChildren(QPushButton) if it.text() == "Try again")
    again.click()
    bare.qtbot.waitUntil(lambda: counts(bare)[2] == 2)
