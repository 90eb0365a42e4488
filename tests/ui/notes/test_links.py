"""Links in the words of a note: typed, completed, followed; and how they read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from readback.core.links import Link, Linkable, LinkKind, link_spans
from readback.ui.notes.body import Body
from readback.ui.notes.linklist import LinkRow
from readback.ui.notes.preview import Preview, with_links
from ui.notes.test_editor import a_note

AUDIT = Link("The audit", LinkKind.ARTICLE, "a1")
ROW = LinkRow(Linkable(LinkKind.ARTICLE, "a1", "The harbour audit", "a1", "The harbour audit"), "Article")


@pytest.fixture
def body(qtbot: QtBot, theme) -> Body:
    made = Body(theme)
    qtbot.addWidget(made)
    made.resize(300, 120)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def stand(body: Body, text: str) -> None:
    """Puts a text into the body, the caret at its "|"."""
    before, _, after = text.partition("|")
    body.blockSignals(True)
    body.setPlainText(before + after)
    body.blockSignals(False)
    cursor = body.textCursor()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2)
    body.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("See [[har|", "harx"),
        ("🚢 [[|", "x"),
        ("[[har|bour]] and", "harx"),
        ("[[one]] [[tw|", "twx"),
        ("See [har|", None),
        ("[[one]]|", None),
        ("[[one|\ntwo", "onex"),
        ("[[one\ntw|", None),
    ],
)
def test_what_is_typed_of_a_link_is_asked_about(body: Body, qtbot: QtBot, text: str, asked: str | None) -> None:
    told: list[str] = []
    body.linkTyped.connect(told.append)
    stand(body, text)
    qtbot.keyClicks(body, "x")
    assert told == ([asked] if asked is not None else [])


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("See [[ha|", "See [[The harbour audit]]"),
        ("🚢 [[ha| 🚢", "🚢 [[The harbour audit]] 🚢"),
        ("a\n🚢[[ha|rbour]] and [[more]]", "a\n🚢[[The harbour audit]] and [[more]]"),
        ("[[ha| and [[more]]", "[[The harbour audit]] and [[more]]"),
    ],
)
def test_what_is_chosen_takes_the_place_of_the_link_that_is_typed(body: Body, text: str, whole: str) -> None:
    stand(body, text)
    body.put_link("The harbour audit")
    assert body.toPlainText() == whole
    assert body.textCursor().position() == len(whole.partition("]]")[0].encode("utf-16-le")) // 2 + 2


def test_without_a_link_that_is_typed_nothing_is_put_in(body: Body) -> None:
    stand(body, "See |")
    body.put_link("The harbour audit")
    assert body.toPlainText() == "See "


def test_the_list_goes_when_the_caret_or_the_keyboard_leaves_the_link(body: Body, qtbot: QtBot) -> None:
    ended: list[object] = []
    body.linkEnded.connect(lambda: ended.append(None))
    for leave in (lambda: qtbot.keyClick(body, Qt.Key.Key_Home), body.clearFocus):
        body.setFocus()
        stand(body, "See [[h|")
        qtbot.keyClicks(body, "a")
        body.show_links("ha", [ROW])
        assert body.links.isVisible()
        leave()
        assert not body.links.isVisible()
    assert len(ended) == 2


def test_an_answer_that_comes_too_late_is_not_shown(body: Body, qtbot: QtBot) -> None:
    stand(body, "See [[h|")
    qtbot.keyClicks(body, "ar")
    body.show_links("ha", [ROW])
    assert not body.links.isVisible()
    qtbot.keyClicks(body, "]]")
    body.show_links("har", [ROW])
    assert not body.links.isVisible()


def test_the_list_stays_within_the_window(body: Body, qtbot: QtBot) -> None:
    stand(body, "\n\n\n\nSome words before the link [[h|")
    qtbot.keyClicks(body, "a")
    body.show_links("ha", [ROW] * 9)
    assert body.window().rect().contains(body.links.geometry())


@pytest.mark.parametrize(("text", "wanted"), [("🚢 [[The a|udit]]", "The audit"), ("|[[x]]", "x"), ("[[x]] |y", None)])
def test_the_link_at_the_caret_is_followed(body: Body, qtbot: QtBot, text: str, wanted: str | None) -> None:
    told: list[str] = []
    body.linkWanted.connect(told.append)
    stand(body, text)
    qtbot.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == ([wanted] if wanted else [])
    assert "\n" not in body.toPlainText()


def test_links_read_as_what_they_lead_to_is_called(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    note = replace(a_note("[[the audit]], *[[nobody]]*").note, links=(AUDIT,))
    preview.show_note(note, note.body)
    assert preview.toPlainText() == "the audit, [[nobody]]"
    preview.show_names({"The audit": "The *audit* of [May] <b>"})
    assert preview.toPlainText() == "The *audit* of [May] <b>, [[nobody]]"
    preview.show_names({"The audit": None})
    assert preview.toPlainText() == "the audit (no longer in your library), [[nobody]]"
    cursor = preview.textCursor()
    for at, underlined in ((3, True), (14, False)):
        cursor.setPosition(at)
        assert cursor.charFormat().fontUnderline() is underlined
    told: list[str] = []
    preview.linkWanted.connect(told.append)
    for number in (1, 0, 2):
        preview.anchorClicked.emit(QUrl(f"readback:{number}"))
    assert told == ["nobody", "the audit"]


def test_the_source_around_links_stays_as_it_is() -> None:
    body = "a [[The audit]] b\n[[x]]"
    shown = with_links(body, (AUDIT,))
    assert shown == "a [The audit](readback:0) b\n[\\[\\[x\\]\\]](readback:1)"
    assert [words for _, words in link_spans(body)] == ["The audit", "x"]


def test_a_plain_click_in_a_link_only_moves_the_caret(body: Body, qtbot: QtBot, theme) -> None:
    told: list[str] = []
    body.linkWanted.connect(told.append)
    stand(body, "[[The audit]] and more|")
    body.links.set_theme(theme)
    cursor = body.textCursor()
    cursor.setPosition(4)
    at = body.cursorRect(cursor).center()
    for modifier, wanted in (
        (Qt.KeyboardModifier.NoModifier, []),
        (Qt.KeyboardModifier.ControlModifier, ["The audit"]),
    ):
        qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        assert (told, body.textCursor().position()) == (wanted, 4)
