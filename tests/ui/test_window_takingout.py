"""What is listed, taken out of the window: its quotations with their sources, or all of it as a table."""

import pytest
from PySide6.QtGui import QGuiApplication

from readback.ui.panel.rows import Tab
from ui.desks import Desk
from ui.test_window_overview import over_project, story

__all__ = ["story"]


def copied() -> list[str]:
    return QGuiApplication.clipboard().text().split("\n\n")


@pytest.fixture(autouse=True)
def _nothing_copied(qapp: object) -> None:
    del qapp
    QGuiApplication.clipboard().clear()


def test_all_that_is_listed_of_several_articles_is_copied_each_with_its_source(story: Desk) -> None:
    over_project(story)
    scope = story.frame.panel.scope
    assert not scope._copy.isVisible()
    story.frame.panel.set_tab(Tab.QUOTES)
    scope._copy.click()
    story.qtbot.waitUntil(lambda: "copied" in story.frame.status.message)
    assert story.frame.status.message == "3 quotations copied, each with its source."
    cold, twice, winter = copied()
    assert cold.startswith("“It was cold,” — Speaker unknown, “Ferry line knew of cracked hull”")
    assert twice.endswith("(also in 1 other article)")
    assert "“Second letter to Skarholm”" in winter
    assert QGuiApplication.clipboard().mimeData().html().count("<p>") == 3


def test_what_a_filter_hides_is_not_copied(story: Desk) -> None:
    over_project(story, Tab.QUOTES)
    story.frame.panel.open.filter.setText("winter")
    story.press("Ctrl+Shift+K", story.page)
    story.qtbot.waitUntil(lambda: "copied" in story.frame.status.message)
    assert story.frame.status.message == "1 quotation copied with its source."
    assert len(copied()) == 1


def test_all_quotations_of_the_open_article_are_copied(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.QUOTES)
    desk.press("Ctrl+Shift+K")
    assert [it.split(" — ")[0] for it in copied()] == ["“It was cold,”", "“We looked twice,”"]


def test_where_no_quotations_are_listed_it_is_said_where_they_are(desk: Desk) -> None:
    desk.press("Ctrl+Shift+K")
    assert "under “Quotes”" in desk.frame.status.message
    desk.press("Ctrl+Shift+S")
    assert desk.frame.status.message == "Choose a project or several articles first."
