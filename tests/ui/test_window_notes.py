"""Notes in the whole window, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel

from readback.core.errors import Unwritable
from readback.ui.panel.rows import Tab
from ui.desks import Desk
from ui.programs import HARBOUR


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
    assert not desk.frame.editor.isVisible()
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
    assert "lose it" not in desk.frame.banner.text
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


def test_a_note_is_tagged_by_keyboard_and_tags_are_completed(desk: Desk) -> None:
    desk.note("Ask about this", "letter")
    desk.press("Escape", desk.body)
    desk.press("t", desk.page)
    field = desk.frame.editor.tags
    desk.qtbot.waitUntil(field.hasFocus)
    desk.type("#check follow-up")
    desk.press("Return", field)
    desk.qtbot.waitUntil(lambda: [it.note.tags for it in desk.session.notes] == [("check", "follow-up")])
    assert field.text() == "check, follow-up"
    desk.note("Another", "Skarholm")
    assert field.text() == ""
    field.setFocus()
    desk.settle()
    field.setText("check, fo")
    field.completer().setCompletionPrefix("check, fo")
    assert field.completer().currentCompletion() == "check, follow-up, "
    desk.press("Escape", field)
    assert field.text() == ""
    desk.session.undo()
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 1)


def test_a_note_is_written_on_a_person_and_on_a_quotation(desk: Desk) -> None:
    desk.press("Ctrl+1")
    desk.press("Down")
    desk.press("n")
    desk.qtbot.waitUntil(desk.body.hasFocus)
    (placed,) = desk.session.notes
    assert (placed.note.target.kind.value, placed.note.target.subject) == ("person", "Brook")
    assert desk.frame.editor.head.where.text() == "Note on Brook"
    desk.frame.panel.set_tab(Tab.QUOTES)
    desk.click(Tab.QUOTES, 0)
    desk.frame.panel.card._note.click()
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 2)
    quoted = next(it for it in desk.session.notes if it.span is not None)
    assert quoted.note.target.kind.value == "quotation"
    assert quoted.note.anchor.exact == "It was cold,"
    assert {row.detail for row in desk.frame.panel.lists[Tab.NOTES].rows} == {"on Brook", "¶1"}


def test_a_note_is_seen_as_it_reads_and_its_link_is_followed(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    desk.open()
    harbour = next(it for it in desk.session.shelf.summaries if it.title.startswith("Harbour"))
    desk.note("See *this*: [[harbour closes early]] and [[nothing]] <b>bold</b>")
    desk.press("Ctrl+Shift+M")
    preview = desk.frame.editor.preview
    desk.qtbot.waitUntil(preview.isVisible)
    desk.qtbot.waitUntil(lambda: preview.toPlainText() == "See this: Harbour closes early and [[nothing]] <b>bold</b>")
    assert not desk.body.isVisible()
    preview.anchorClicked.emit(QUrl("https://example.org"))
    preview.anchorClicked.emit(QUrl("readback:7"))
    preview.anchorClicked.emit(QUrl("readback:0"))
    desk.qtbot.waitUntil(lambda: desk.session.article.id == harbour.id)
    desk.settle()


def test_the_bubble_goes_while_the_keyboard_is_elsewhere(desk: Desk) -> None:
    desk.select("Ada Brook")
    bubble = desk.frame.view._selecting.bubble
    desk.qtbot.waitUntil(bubble.isVisible)
    desk.press("/")
    assert desk.frame.box.hasFocus()
    assert not bubble.isVisible()
    desk.frame.view.focusText()
    desk.qtbot.waitUntil(bubble.isVisible)
    assert desk.frame.view.selection() is not None


def test_a_passage_is_highlighted_and_tagged_at_once(desk: Desk) -> None:
    desk.select("letter")
    desk.press("T")
    desk.qtbot.waitUntil(desk.frame.editor.tags.hasFocus)
    desk.type("legal")
    desk.press("Return")
    assert desk.page.hasFocus()
    desk.settle()
    (placed,) = desk.session.notes
    assert placed.note.tags == ("legal",)
    assert placed.span.of(desk.session.article.text) == "letter"
    desk.select("letter")
    desk.frame.view._selecting.bubble.buttons[3].click()
    desk.qtbot.waitUntil(desk.frame.editor.tags.hasFocus)
    assert len(desk.session.notes) == 1


def test_a_new_note_is_written_in_also_while_words_of_another_are_being_saved(desk: Desk) -> None:
    desk.note("first", "letter")
    desk.body.setFocus()
    desk.type(" and more")
    desk.select("cold")
    desk.press("n")
    desk.qtbot.waitUntil(lambda: desk.frame.editor.note.anchor.exact == "cold")
    assert desk.body.hasFocus()
    desk.settle()
    assert {placed.note.body for placed in desk.session.notes} == {"first and more", ""}


@pytest.mark.parametrize("leave", ["close", "other article", "other note"])
def test_tags_that_are_being_typed_are_kept_when_the_note_is_left(desk: Desk, leave: str) -> None:
    desk.note("one", "letter")
    desk.note("other", "cold")
    id, editor = desk.session.article.id, desk.frame.editor
    noted = editor.note.id
    editor.focusTags()
    desk.qtbot.waitUntil(editor.tags.hasFocus)
    desk.type("legal")
    if leave == "close":
        with desk.qtbot.waitSignal(desk.window.closed):
            desk.window.close()
    elif leave == "other article":
        desk.session.open([str(desk.program.file("harbour.txt", HARBOUR))])
        desk.qtbot.waitUntil(lambda: desk.session.article.id != id)
        desk.settle()
    else:
        other = next(placed.note.id for placed in desk.session.notes if placed.note.id != noted)
        desk.window.showing.show_note(other)
        desk.settle()
    assert {note.id: note.tags for note in desk.program.library.notes(id)}[noted] == ("legal",)
