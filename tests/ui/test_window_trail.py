"""The trail of a quotation in the whole window: asked for in every way, walked through, come back from, left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from readback.core.article import Draft
from readback.core.document import HEADLINE, Block, blocks_of
from readback.core.errors import ArticleMissing
from readback.ui.panel.rows import Tab
from readback.ui.panel.setrows import SetRow
from readback.ui.tasks import Job
from readback.ui.trailing import course
from readback.ui.trailing.course import Bit
from ui.desks import Desk

SAID = "We will not close the old pier before the winter, whatever the auditors write"
WIRES = {
    "wire.txt": ("2026-05-03T09:12", SAID),
    "herald.txt": ("2026-05-04", SAID.replace("not ", "")),
    "lamp.txt": ("", SAID),
}


@pytest.fixture
def wired(desk: Desk) -> Desk:
    """Three articles that carry a quotation, the last of them open."""
    for name, (published, said) in WIRES.items():
        lines = [f"Pier, says {name}", f"“{said},” Brook says.", "Nobody else was asked."]
        blocks = (Block(lines[0], HEADLINE), *blocks_of(lines[1:]))
        desk.program.reader.drafts[name] = Draft(blocks, title=lines[0], published=published)
        opened(desk, name)
    return desk


def opened(desk: Desk, name: str, *, draft: bool = False) -> None:
    desk.session.open([str(desk.program.file(name, f"A file called {name}"))], draft=draft)
    desk.qtbot.waitUntil(lambda: desk.session.article is not None and desk.session.article.source == name)
    desk.qtbot.waitUntil(lambda: desk.session.analysis is not None)
    desk.listed()


def followed(desk: Desk) -> list[str]:
    """The titles of the articles in the trail, once it is there."""
    desk.qtbot.waitUntil(lambda: desk.frame.trail.isVisible() and "Looking" not in desk.frame.trail.told)
    return [row.headline.removeprefix("Pier, says ") for row in desk.frame.trail.rows]


def stand(desk: Desk) -> None:
    """The caret goes into the quotation."""
    (row,) = desk.frame.panel.lists[Tab.QUOTES].rows
    desk.window.navigator.jump(row.spans[0])
    desk.frame.view.focusText()


def test_q_shows_who_carries_the_quotation_at_the_cursor_the_earliest_first(wired: Desk) -> None:
    stand(wired)
    wired.press("Q")
    assert followed(wired) == ["wire.txt", "herald.txt", "lamp.txt"]
    first, second, last = wired.frame.trail.rows
    assert (first.first, first.drift) == ("earliest in your library", "")
    assert (second.first, second.drift, second.tone) == ("", "✕ “not” lost", "bad")
    assert last.drift == "✕ “not” added"
    assert last.title.startswith("opened ")
    assert "earliest in your library" in first.spoken
    assert "“not” lost" in second.spoken
    assert wired.frame.trail.told == "in 3 articles; 4 articles were searched."
    assert wired.frame.trail.list.hasFocus()
    assert wired.frame.trail.list.currentIndex().row() == 2
    assert not wired.frame.panel.tabs.isVisible()


def test_enter_opens_the_article_at_the_passage_and_back_leads_back(wired: Desk) -> None:
    stand(wired)
    wired.press("Q")
    followed(wired)
    trail = wired.frame.trail
    trail.list.setCurrentIndex(trail.list.model().index(0, 0))
    wired.qtbot.keyClick(trail.list, Qt.Key.Key_Return)
    wired.qtbot.waitUntil(lambda: wired.session.article is not None and wired.session.article.source == "wire.txt")
    wired.qtbot.waitUntil(lambda: wired.frame.view.here() >= trail.rows[0].step.spans[0].start)
    assert trail.isVisible()
    assert wired.frame.view.isAncestorOf(QApplication.focusWidget())
    wired.frame.actions["back"].trigger()
    wired.qtbot.waitUntil(lambda: wired.session.article is not None and wired.session.article.source == "lamp.txt")
    assert trail.isVisible()
    assert trail.list.currentIndex().row() == 2


def test_the_card_and_the_panel_have_a_button_for_it(wired: Desk) -> None:
    panel = wired.frame.panel
    panel.set_tab(Tab.QUOTES)
    panel.chosen.emit(panel.lists[Tab.QUOTES].rows[0])
    panel.card._trail.click()
    assert len(followed(wired)) == 3
    panel.focus_list()
    stand(wired)
    wired.frame.actions["card"].trigger()
    wired.window.cards.carding.card.buttons["trail"].click()
    assert len(followed(wired)) == 3
    assert wired.window.cards.carding.shown is None


def test_a_row_over_several_articles_has_a_trail(wired: Desk) -> None:
    wired.frame.actions["overview"].trigger()
    wired.qtbot.waitUntil(lambda: wired.frame.panel.over and wired.frame.panel.sets[Tab.QUOTES].known)
    wired.frame.panel.set_tab(Tab.QUOTES)
    page = wired.frame.panel.sets[Tab.QUOTES]
    row = next(it for it in page.rows if isinstance(it, SetRow) and "whatever" in "".join(it.pieces))
    wired.window.trails._of_row(row)
    assert len(followed(wired)) == 3


def test_escape_and_the_tabs_lead_back_to_names_and_notes(wired: Desk) -> None:
    for leave in (
        lambda: wired.qtbot.keyClick(wired.frame.trail.list, Qt.Key.Key_Escape),
        wired.frame.actions["tab 4"].trigger,
        wired.frame.trail._close.click,
    ):
        stand(wired)
        wired.press("Q")
        followed(wired)
        leave()
        assert not wired.frame.trail.isVisible()
        assert wired.frame.panel.tabs.isVisible()


def test_what_only_one_article_carries_is_said_to_stand_alone(desk: Desk) -> None:
    rows = desk.frame.panel.lists[Tab.QUOTES].rows
    desk.window.navigator.jump(rows[0].spans[0])
    desk.frame.view.focusText()
    desk.press("Q")
    desk.qtbot.waitUntil(lambda: bool(desk.frame.trail.rows))
    assert "No other article carries it." in desk.frame.trail.told
    assert desk.frame.trail.rows[0].first == ""


def test_a_draft_is_no_step_of_a_trail(desk: Desk) -> None:
    text = "Ferry draft\n“Nobody has ever asked for the books of it,” Brook says."
    desk.program.file("story.txt", text)
    desk.session.open([str(desk.program.folder / "story.txt")], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article is not None and desk.session.article.draft)
    desk.qtbot.waitUntil(lambda: desk.session.analysis is not None)
    desk.listed()
    stand(desk)
    desk.press("Q")
    assert followed(desk) == []
    assert "None of your articles carries this quotation" in desk.frame.trail.told


def test_without_a_quotation_it_is_said_what_to_do(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.PEOPLE)
    desk.frame.view.focusText()
    desk.frame.actions["trail"].trigger()
    assert not desk.frame.trail.isVisible()
    assert "Put the cursor on a quotation first" in desk.frame.status.message


def test_the_rest_of_many_comes_bit_by_bit_and_can_be_stopped_and_gone_on_with(
    wired: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(course, "SLICE", 0.0)
    trail, seen = wired.frame.trail, list[tuple[int, str]]()
    asked = wired.session.desk.ask

    def ask(work: Callable[..., object], done: Callable[[object], None], failed: Callable[[Exception], None]) -> Job:
        def answered(value: object) -> None:
            done(value)
            if isinstance(value, Bit):
                seen.append((len(trail.rows), trail.told))
                if len(seen) == 1:
                    assert trail.progress.isVisible()
                    trail.progress.button.click()

        return asked(work, answered, failed)

    monkeypatch.setattr(wired.session.desk, "ask", ask)
    stand(wired)
    wired.press("Q")
    wired.qtbot.waitUntil(lambda: len(seen) == 2)  # one was asked for when it was stopped
    wired.settle()
    assert len(seen) == 2
    assert (len(trail.rows), trail.progress.button.text()) == (2, "Go on")
    assert trail.told == "in 2 articles; 4 articles were searched. 2 of 3 likely ones compared."
    trail.list.setCurrentIndex(trail.list.model().index(1, 0))
    stood = trail.rows[1].key
    trail.progress.button.click()
    wired.qtbot.waitUntil(lambda: len(trail.rows) == 3)
    wired.settle()
    assert not trail.progress.isVisible()
    assert trail.rows[trail.list.currentIndex().row()].key == stood


def test_an_article_that_is_gone_and_a_failure_are_told(wired: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> None:
        raise ArticleMissing("a")

    monkeypatch.setattr(wired.program.library, "carrying", gone)
    stand(wired)
    wired.press("Q")
    wired.qtbot.waitUntil(lambda: "not in your library any more" in wired.frame.trail.told)
    assert wired.frame.trail.rows == []

    def fails(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(wired.program.library, "carrying", fails)
    stand(wired)
    wired.press("Q")
    wired.qtbot.waitUntil(lambda: "could not be followed" in wired.frame.trail.told)
    assert not wired.frame.trail.progress.isVisible()


def test_a_step_whose_article_was_deleted_meanwhile_leads_nowhere_and_the_rest_stays(wired: Desk) -> None:
    stand(wired)
    wired.press("Q")
    assert followed(wired) == ["wire.txt", "herald.txt", "lamp.txt"]
    gone = wired.frame.trail.rows[0]
    wired.session.shelf.remove([gone.key])
    wired.qtbot.waitUntil(lambda: gone.key not in {it.id for it in wired.session.shelf.summaries})
    wired.frame.trail.opened.emit(gone)
    wired.settle()
    assert wired.session.article is not None
    assert wired.session.article.id != gone.key
    stand(wired)
    wired.press("Q")
    assert followed(wired) == ["herald.txt", "lamp.txt"]


def test_in_an_empty_library_the_trail_of_a_draft_says_that_no_article_carries_it(bare: Desk) -> None:
    lines = ["Pier", f"“{SAID},” Brook says."]
    bare.program.reader.drafts["story.txt"] = Draft(blocks_of(lines), title="Pier")
    opened(bare, "story.txt", draft=True)
    stand(bare)
    bare.press("Q")
    assert followed(bare) == []
    assert bare.frame.trail.told == (
        "None of your articles carries this quotation. Drafts and own stories do not count."
    )
    assert bare.session.article.draft
    assert bare.frame.panel.lists[Tab.QUOTES].rows
