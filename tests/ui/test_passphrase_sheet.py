"""The sheet for a passphrase: nothing in it is cut, whatever it comes to say."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from readback.ui.locking.sheet import PassphraseSheet
from readback.ui.locking.wishes import Deed


@pytest.mark.parametrize("guesses", [10, 10**30])
def test_it_grows_with_the_words_for_how_strong_a_passphrase_is(qtbot: QtBot, guesses: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = PassphraseSheet(window)
    sheet.ask(Deed.SET, "01234-56789")
    sheet.sure.setText("Words that make the sheet wider than it was. " * 2)
    sheet.told.setMargin(40)
    sheet.show_strength(guesses)
    labels = [it for it in sheet.findChildren(QLabel) if it.isVisible() and it.wordWrap()]
    assert labels
    assert all(it.height() >= it.heightForWidth(it.width()) for it in labels)
