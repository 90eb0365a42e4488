"""The line above the article for what went wrong or has to be decided."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from readback.ui.style.theme import Theme
from readback.ui.widgets.banner import Banner
from readback.ui.widgets.pieces import PlainLabel


def choices(banner: Banner) -> list[QPushButton]:
    """The buttons of the message that is shown."""
    return banner._buttons


@pytest.fixture
def banner(theme: Theme, qtbot: QtBot) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    return made


def test_the_latest_message_is_shown_and_then_the_one_before(banner: Banner) -> None:
    banner.say("first")
    banner.say("second", about="other")
    assert banner.text == "second"
    assert banner.accessibleName() == "second  (1 more message)"
    banner.dismiss()
    assert banner.text == banner.accessibleName() == "first"
    banner.dismiss()
    banner.dismiss()
    assert banner.text == ""
    assert banner.isHidden()


def test_the_messages_below_it_are_counted_and_shown_one_after_the_other(banner: Banner) -> None:
    banner.resize(900, 60)
    for words in ("first", "second", "third"):
        banner.say(words, [("Look", lambda: None)], about=words)
    banner.show()
    more = next(it for it in banner.findChildren(QPushButton) if it.text() == "2 more messages")
    seen = []
    for _ in range(3):
        seen.append(banner.text)
        more.click()
    assert seen == ["third", "second", "first"]
    assert banner.text == "third"
    banner.dismiss()
    banner.dismiss()
    assert banner.text == "first"
    assert not more.isVisible()


def test_one_message_about_a_thing_replaces_the_other(banner: Banner) -> None:
    banner.say("old", about="library")
    banner.say("new", about="library")
    banner.dismiss()
    assert banner.text == ""


def test_a_message_goes_when_what_it_is_about_is_over(banner: Banner) -> None:
    banner.say("lost", about="library")
    banner.say("file", about="file")
    banner.forget("library")
    banner.forget("nothing")
    assert banner.text == "file"
    banner.forget("file")
    assert banner.isHidden()


def test_a_button_does_what_it_says_and_the_message_goes(banner: Banner) -> None:
    done: list[str] = []
    banner.say("keep it?", [("Keep", lambda: done.append("kept")), ("Leave", lambda: None)])
    choices(banner)[0].click()
    assert done == ["kept"]
    assert banner.text == ""


def test_an_answered_question_gives_the_keyboard_back(banner: Banner, qtbot: QtBot) -> None:
    banner.say("keep it?", [("Keep", lambda: None)], ask=True)
    with qtbot.waitSignal(banner.answered):
        qtbot.keyClick(banner, Qt.Key.Key_Escape)
    banner.say("just so")
    with qtbot.assertNotEmitted(banner.answered):
        banner.dismiss()
    qtbot.keyClick(banner, Qt.Key.Key_A)
    assert banner.text == ""


def test_buttons_stand_beside_few_words_and_below_many(banner: Banner, qtbot: QtBot) -> None:
    banner.say("Keep it?", [("Keep", lambda: None), ("Leave", lambda: None)])
    banner.resize(500, 60)
    banner.show()
    qtbot.waitExposed(banner)

    def lowest() -> int:
        button = choices(banner)[-1]
        return button.mapTo(banner, button.rect().center()).y()

    said = banner.findChild(PlainLabel)
    assert said is not None
    qtbot.waitUntil(lambda: abs(lowest() - said.geometry().center().y()) < said.height())
    banner.say("Nobody can read what does not fit. " * 6, [("Keep", lambda: None), ("Leave", lambda: None)])
    banner.resize(500, 200)
    qtbot.waitUntil(lambda: lowest() > said.geometry().bottom())
    assert said.width() > 400


def test_a_button_gives_way_where_the_article_is_narrower_than_its_words(banner: Banner) -> None:
    banner.say("A long message, " * 6, [("Open the sample draft that quotes it", lambda: None), ("No", lambda: None)])
    banner.show()
    banner.resize(160, 400)
    wide, short = choices(banner)
    assert banner.width() == 160
    assert wide.text().endswith("…")
    assert wide.toolTip() == wide.accessibleName() == "Open the sample draft that quotes it"
    assert (short.text(), short.toolTip()) == ("No", "")
    banner.resize(900, 400)
    assert (wide.text(), wide.toolTip()) == ("Open the sample draft that quotes it", "")


def test_where_its_buttons_stand_below_nothing_takes_the_room_of_the_words(banner: Banner, qtbot: QtBot) -> None:
    banner.resize(300, 60)
    banner.say("first", about="file")
    banner.say("A draft, kept apart from your articles. Its quotations can be compared with them.", [("Check", list)])
    banner.show()
    assert banner._more.parentWidget() is banner._row
    qtbot.waitUntil(lambda: banner._text.width() > 220)
    banner.resize(1600, 60)
    assert banner._more.parentWidget() is banner
    assert banner._more.isVisible()
