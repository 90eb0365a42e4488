"""With whom something was most likely agreed, as the sheet puts it down at first."""

from dataclasses import replace

import pytest

from readback.core.analysis import Confidence
from readback.ui.panel.rows import Tab
from ui.desks import Desk


@pytest.mark.parametrize(
    ("words", "sure", "source"),
    [
        ("Ada Brook", Confidence.SURE, ""),  # only named there
        ("It was cold,” Brook", Confidence.SURE, ""),
        ("It was cold", Confidence.SURE, "Brook"),
        ("“It was cold,”", Confidence.CONFIRMED, "Brook"),
        ("It was cold", Confidence.CHECK, ""),
    ],
)
def test_only_who_clearly_says_a_passage_is_put_down_as_with_whom(
    desk: Desk, words: str, sure: Confidence, source: str
) -> None:
    first, *others = desk.frame.panel.lists[Tab.QUOTES].rows
    said = replace(first, title="Brook", speaker="Brook", sure=sure)
    desk.frame.panel.show_rows(Tab.QUOTES, (said, *others))
    desk.note("Ask when.", words)
    desk.select(words)
    desk.press("Ctrl+G")
    made = desk.window.agreed.sheet
    desk.qtbot.waitUntil(made.isVisible)
    for at, over in enumerate(("The passage", "The note")):
        made.about.setCurrentIndex(at)
        made.about.activated.emit(at)
        assert made.about.currentText().startswith(over)
        assert made.source.text() == source
    made.reject()
