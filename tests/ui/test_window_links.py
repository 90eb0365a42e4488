"""Links in notes, in the whole window: completed while they are typed, shown, followed, and back."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QMenu

from readback.core.corrections import Scope
from readback.core.links import LinkKind
from readback.core.metadata import Origin
from readback.core.notes import Note
from readback.ui.panel.rows import Tab
from ui.desks import Desk, Mouse
from ui.programs import HARBOUR

CLOSED = "Harbour closes early\nThe harbour is closed again.\n"


@pytest.fixture
def two(desk: Desk) -> Desk:
    """The ferry article open, the harbour one in the library."""
    desk.open("harbour.txt", HARBOUR)
    desk.open()
    return desk


def rows(desk: Desk) -> list[tuple[str, str]]:
    """What the list below the caret shows."""
    model = desk.frame.editor.body.links.list.model()
    found = [model.index(at, 0).data(Qt.ItemDataRole.UserRole) for at in range(model.rowCount())]
    return [(row.title, row.detail) for row in found]


def offered(desk: Desk, typed: str, first: str) -> None:
    """Types some of a link and waits until this stands first in the list."""
    desk.type(typed)
    links = desk.frame.editor.body.links
    desk.qtbot.waitUntil(lambda: links.isVisible() and bool(rows(desk)) and rows(desk)[0][0] == first)


def kept(desk: Desk, body: str) -> Note:
    """The note of these words as the library has it, once it has all."""
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved and not desk.session.desk.busy)
    notes = [it for at in desk.session.shelf.summaries for it in desk.program.library.notes(at.id)]
    return next(it for it in notes if it.body == body)


def menu(desk: Desk) -> dict[str, object]:
    """What the open menu offers."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return {it.text(): it for it in found.actions() if it.text()}


def test_a_link_is_completed_by_keyboard_and_bound_to_what_was_chosen(two: Desk) -> None:
    two.note("See ")
    offered(two, "[[H", "Harbour closes early")
    two.type("Á")
    offered(two, "RB", "Harbour closes early")
    two.qtbot.waitUntil(lambda: len(rows(two)) == 1)
    assert rows(two) == [("Harbour closes early", "Article · harbour.txt")]
    two.press("Return")
    assert two.body.toPlainText() == "See [[Harbour closes early]]"
    assert not two.frame.editor.body.links.isVisible()
    two.type(" now")
    note = kept(two, "See [[Harbour closes early]] now")
    harbour = next(it for it in two.session.shelf.summaries if it.title.startswith("Harbour"))
    assert [(it.kind, it.target) for it in note.links] == [(LinkKind.ARTICLE, harbour.id)]


def test_articles_people_and_notes_are_offered_and_moved_through(two: Desk) -> None:
    two.note("Ask for the letter", "Nobody")
    two.note("See ", "letter")
    two.type("[[")
    two.qtbot.waitUntil(lambda: len(rows(two)) == 4)
    assert rows(two) == [
        ("Harbour closes early", "Article · harbour.txt"),
        ("Ferry line knew of cracked hull", "Article · ferry.txt"),
        ("Brook", "Person in 1 article"),
        ("Ask for the letter", "Note in “Ferry line knew of cracked hull”"),
    ]
    links = two.frame.editor.body.links
    assert two.body.accessibleDescription() == "Harbour closes early, Article · harbour.txt"
    for key, row in (("Down", 1), ("PgDown", 3), ("Up", 2)):
        two.press(key)
        assert links.list.currentIndex().row() == row
    assert two.body.accessibleDescription() == "Brook, Person in 1 article"
    two.press("Return")
    note = kept(two, "See [[Brook]]")
    assert [(it.kind, it.target, it.article) for it in note.links] == [
        (LinkKind.PERSON, "Brook", two.session.article.id)
    ]
    assert two.body.accessibleDescription() == ""


def test_a_choice_is_taken_by_mouse_and_the_keyboard_stays_in_the_note(two: Desk) -> None:
    two.note("See ")
    offered(two, "[[brook", "Brook")
    view = two.frame.editor.body.links.list
    two.qtbot.mouseClick(view.viewport(), Mouse, pos=view.visualRect(view.model().index(0, 0)).center())
    assert two.body.toPlainText() == "See [[Brook]]"
    assert two.body.hasFocus()


def test_escape_closes_the_list_and_then_leaves_the_note(two: Desk) -> None:
    two.note("See ")
    offered(two, "[[har", "Harbour closes early")
    two.press("Escape")
    links = two.frame.editor.body.links
    assert not links.isVisible()
    two.type("b")
    two.settle()
    assert not links.isVisible()
    assert two.body.hasFocus()
    two.press("Escape")
    assert two.page.hasFocus()
    assert kept(two, "See [[harb").links == ()


def test_what_is_called_like_nothing_says_so_and_enter_is_an_enter(two: Desk) -> None:
    two.note("See ")
    two.type("[[zzzz")
    links = two.frame.editor.body.links
    two.qtbot.waitUntil(lambda: links.isVisible() and not rows(two))
    assert links._nothing.isVisible()
    two.press("Return")
    assert two.body.toPlainText() == "See [[zzzz\n"
    assert not links.isVisible()


def test_a_choice_among_two_of_one_title_is_kept_by_its_id(two: Desk) -> None:
    two.open("closed.txt", CLOSED)
    two.note("See ", "again")
    offered(two, "[[harbour", "Harbour closes early")
    two.press("Down")
    two.press("Return")
    note = kept(two, "See [[Harbour closes early]]")
    first = min((it for it in two.session.shelf.summaries if it.title.startswith("H")), key=lambda it: it.opened)
    assert [it.target for it in note.links] == [first.id]


def test_a_link_is_followed_from_the_words_by_keyboard_and_by_mouse_and_back(two: Desk) -> None:
    two.note("See [[harbour closes early]]")
    ferry = two.session.article.id
    two.press("Ctrl+Return")
    two.qtbot.waitUntil(lambda: two.session.article.id != ferry)
    assert two.session.article.title == "Harbour closes early"
    two.settle()
    two.press("Alt+Left")
    two.qtbot.waitUntil(lambda: two.session.article.id == ferry)
    two.click(Tab.NOTES, 0)
    two.qtbot.waitUntil(two.frame.editor.isVisible)
    two.frame.editor.focusBody()
    cursor = two.body.textCursor()
    cursor.setPosition(10)
    at = two.body.cursorRect(cursor).center()
    two.qtbot.mouseClick(two.body.viewport(), Mouse, Qt.KeyboardModifier.ControlModifier, at)
    two.qtbot.waitUntil(lambda: two.session.article.id != ferry)
    two.settle()


def test_a_link_to_a_person_leads_to_the_card_and_the_first_mention(two: Desk) -> None:
    two.note("See [[brook]]", "letter")
    two.press("Ctrl+Return")
    two.qtbot.waitUntil(lambda: two.frame.panel.tab is Tab.PEOPLE)
    assert two.frame.panel.card._name.text() == "Brook"
    assert two.walk == (1, 3)
    assert two.page.textCursor().position() == two.session.article.text.index("Brook")


def test_a_link_to_a_person_of_another_article_opens_it_there(two: Desk) -> None:
    two.open("harbour.txt", HARBOUR)
    two.qtbot.waitUntil(lambda: two.session.article.title.startswith("Harbour"))
    two.note("Was it [[Brook]]?", "noon")
    two.body.moveCursor(two.body.textCursor().MoveOperation.PreviousWord)
    two.press("Ctrl+Return")
    two.qtbot.waitUntil(lambda: two.session.article.title.startswith("Ferry"))
    two.qtbot.waitUntil(lambda: two.frame.panel.card._name.text() == "Brook" and two.walk == (1, 3))
    two.settle()


def test_a_link_to_a_note_leads_to_its_passage(two: Desk) -> None:
    two.note("Ask for the letter of May", "Nobody")
    two.open("harbour.txt", HARBOUR)
    two.qtbot.waitUntil(lambda: two.session.article.title.startswith("Harbour"))
    two.note("As in [[ask for the]]", "noon")
    two.press("Ctrl+Return")
    two.qtbot.waitUntil(lambda: two.body.toPlainText() == "Ask for the letter of May")
    assert two.session.article.title.startswith("Ferry")
    two.qtbot.waitUntil(lambda: two.page.textCursor().position() == two.session.article.text.index("Nobody"))
    two.settle()


def test_the_preview_shows_what_links_lead_to_as_it_is_called_now(two: Desk) -> None:
    body = "See [[harbour closes early]] and [[Brook]]"
    two.note(body)
    library = two.program.library
    harbour = next(it.id for it in two.session.shelf.summaries if it.title.startswith("Harbour"))
    library.describe(library.article(harbour).described("title", "Harbour opens [late]", Origin.READER))
    analysis = two.session.analysis
    mention = analysis.mentions[0]
    assert two.session.correct(lambda it: it.rename(mention, "Ada Brook", Scope.ARTICLE))
    two.qtbot.waitUntil(lambda: "Ada Brook" in {it.name for it in two.session.analysis.entities})
    two.press("Ctrl+Shift+M")
    preview = two.frame.editor.preview
    two.qtbot.waitUntil(lambda: preview.toPlainText() == "See Harbour opens [late] and Ada Brook")
    assert two.body.toPlainText() == body
    library.trash.remove(harbour)
    two.session.refresh()
    told = "See harbour closes early (no longer in your library) and Ada Brook"
    two.qtbot.waitUntil(lambda: preview.toPlainText() == told)
    preview.anchorClicked.emit(QUrl("readback:0"))
    said = "“harbour closes early” is no longer in your library."
    two.qtbot.waitUntil(lambda: two.frame.status.message == said)


def test_an_article_that_is_renamed_is_so_called_in_an_open_preview(two: Desk) -> None:
    two.note("Here: [[ferry line knew of cracked hull]]")
    two.press("Ctrl+Shift+M")
    two.session.amending.describe("title", "Ferry line fined")
    two.qtbot.waitUntil(lambda: two.frame.editor.preview.toPlainText() == "Here: Ferry line fined")


def test_a_link_that_leads_nowhere_says_so(two: Desk) -> None:
    two.note("See [[the airport]]")
    two.press("Ctrl+Return")
    two.qtbot.waitUntil(lambda: two.frame.status.message == "Nothing in your library is called “the airport”.")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_link_that_may_lead_to_two_asks_and_remembers_the_answer(two: Desk) -> None:
    two.open("closed.txt", CLOSED)
    two.note("See [[Harbour closes early]]", "again")
    assert kept(two, "See [[Harbour closes early]]").links == ()
    two.press("Ctrl+Shift+M")
    two.frame.editor.preview.anchorClicked.emit(QUrl("readback:0"))
    two.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    names = "Harbour closes early · Article · closed.txt", "Harbour closes early · Article · harbour.txt"
    assert sorted(menu(two)) == [*names, "Which one is meant?"]
    menu(two)[names[1]].trigger()
    QApplication.activePopupWidget().close()
    two.qtbot.waitUntil(lambda: two.session.article.source == "harbour.txt")
    assert [it.target for it in kept(two, "See [[Harbour closes early]]").links] == [two.session.article.id]
    assert two.session.undo_stack.undoText() == "choose what the link leads to"


def test_a_note_and_a_person_tell_what_links_to_them(two: Desk) -> None:
    two.note("Ask for the letter", "Nobody")
    backlinks = two.frame.editor.backlinks
    two.settle()
    assert not backlinks.isVisible()
    two.note("See [[ask for the letter]] and [[Brook]]", "Skarholm")
    two.frame.panel.chosen.emit(next(it for it in two.frame.panel.lists[Tab.NOTES].rows if it.title.startswith("Ask")))
    two.qtbot.waitUntil(lambda: backlinks.isVisible() and backlinks.text() == "Linked from 1 note")
    backlinks.menu_.actions()[0].trigger()
    two.qtbot.waitUntil(lambda: two.body.toPlainText().startswith("See"))
    two.qtbot.waitUntil(lambda: not backlinks.isVisible())
    two.press("Ctrl+1")
    two.click(Tab.PEOPLE, 0)
    card = two.frame.panel.card
    two.qtbot.waitUntil(card.backlinks.isVisible)
    card.backlinks.menu_.actions()[0].trigger()
    two.qtbot.waitUntil(lambda: two.frame.editor.isVisible() and two.body.toPlainText().startswith("See"))
    two.settle()


def test_a_link_is_undone_with_the_words_before_it(two: Desk) -> None:
    two.note("See ")
    offered(two, "[[har", "Harbour closes early")
    two.press("Return")
    note = kept(two, "See [[Harbour closes early]]")
    assert len(note.links) == 1
    two.press("Ctrl+Z")
    two.qtbot.waitUntil(lambda: two.body.toPlainText() == "")
    two.press("Ctrl+Shift+Z")
    two.qtbot.waitUntil(lambda: two.body.toPlainText() == "See [[Harbour closes early]]")
    assert kept(two, note.body).links == note.links
