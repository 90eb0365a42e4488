"""German and French need more room than English: none of their words is cut, in the smallest window and a usual one."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as NotSeen

import audit
from readback.resources import resource
from readback.ui.language import speak
from ui.effects import EFFECTS, Keyed
from ui.test_pseudo import keyed

__all__ = ["keyed"]  # the window, in the language that `spoken` lets it speak

SIZES = ((1000, 640), (1344, 840))
STATES = (
    *("note", "preview", "versions", "details", "find next", "accept", "same", "speaker", "edge", "rename", "settled"),
    *("tab 1", "tab 2", "tab 3", "tab 4", "tab 5", "overview", "original", "columns", "focus", "next mention", "card"),
    *("palette", "search", "search names", "keys", "preferences", "tour", "paste", "sample draft", "about"),
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(params=["de", "fr"])
def spoken(qapp: QCoreApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    speak(request.param, resource("translations"))
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


@pytest.mark.parametrize("id", STATES)
def test_no_word_is_cut(keyed: Keyed, id: str) -> None:
    with suppress(NotSeen):  # where an effect is known by its English words
        EFFECTS[id].ready(keyed)
    keyed.desk.frame.actions[id].trigger()
    keyed.desk.settle()
    found = []
    for size in SIZES:
        keyed.desk.window.resize(*size)
        keyed.desk.qtbot.waitUntil(lambda: not keyed.desk.window.room.waits)
        for window in audit.windows():
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            window.grab()  # what waits to be laid out is
            found += [f"{size[0]}×{size[1]}: {fault}" for fault in audit.cut(window)]
    assert not found, "\n".join(found)
