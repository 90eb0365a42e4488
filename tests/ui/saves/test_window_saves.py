"""Two saves of a story in the window: compared, walked through, copied, saved, kept as one story."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.anchors import anchor_for
from readback.core.errors import ArticleMissing
from readback.core.text import Span
from readback.ui.saves.rows import DiffRow, SameHead
from readback.ui.saves.window import SavesWindow
from readback.ui.widgets.cells import ROW
from ui.choosers import FakeChooser
from ui.desks import Desk

MORE = "\n".join(f"Paragraph {at} tells what the board of harbour {at} did on day {at} of May." for at in range(2, 12))
OLD = f"""Pier stays open
The board met for 3 hours, and 12 people came to hear it.
“We will not close the pier before the winter,” Brook said.
Two of the board walked out before anybody could ask them why.
{MORE}
"""
NEW = f"""Pier may close
The board met for 3 hours, and 21 people came to hear it.
“We will close the pier before the winter,” Brook said.
{MORE}
This story was corrected on Monday.
"""


@pytest.fixture
def desk(bare: Desk) -> Desk:
    """Both saves in the library, the newer one open."""
    bare.open("old.txt", OLD)
    bare.listed()
    bare.open("new.txt", NEW)
    bare.listed()
    return bare


def joined(desk: Desk) -> None:
    old, new = sorted(desk.session.shelf.summaries, key=lambda it: it.opened)
    desk.session.amending.supersede(old.id, new.id)
    desk.qtbot.waitUntil(lambda: [it.saves for it in desk.session.shelf.summaries] == [1])
    desk.settle()


def opened(desk: Desk) -> SavesWindow:
    desk.frame.actions["saves"].trigger()
    found = desk.window.saves.shown
    assert found is not None
    desk.qtbot.waitUntil(lambda: not desk.window.saves.comparing.busy)
    return found


def titles(window: SavesWindow) -> list[str]:
    return [row.title for row in window.differences.rows]


def test_the_open_article_is_compared_with_the_save_before_it(desk: Desk) -> None:
    joined(desk)
    window = opened(desk)
    assert window.counts.text() == "1 paragraph cut, 1 paragraph added, 3 paragraphs altered."
    assert [row.title for row in window.points.rows] == [
        "Headline: “Pier stays open” became “Pier may close”",
        "Quotation altered. Now lacks “not” (paragraph 2)",
        "Figure: 12 → 21 (paragraph 1)",
    ]
    assert titles(window) == [
        "Headline, altered",
        "Paragraph 1, altered",
        "Paragraph 2, altered",
        "Paragraph 3 of the older save, cut",
        "10 paragraphs are the same",
        "Paragraph 13, added",
    ]
    assert not window.join.isVisible()
    assert not window.aside.isVisible()
    window.close()


def test_a_row_says_in_words_and_in_form_what_differs(desk: Desk) -> None:
    joined(desk)
    window = opened(desk)
    row = window.differences.rows[2]
    assert isinstance(row, DiffRow)
    assert [span.of(row.old.text) for span in row.old.marked] == ["not"]
    assert [span.of(row.new.text).strip("\u00a0") for span in row.new.lacking] == ["lacks:\u00a0not"]
    assert row.spoken == (
        "Paragraph 2, altered. “We will [only in the older save: not ] close the pier before the winter,” Brook said."
    )
    model = window.differences.model()
    assert model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole) == row.spoken
    window.close()


def test_keys_and_buttons_go_from_one_difference_to_the_next(desk: Desk) -> None:
    joined(desk)
    window = opened(desk)

    def at() -> str:
        assert window.differences.row is not None
        return window.differences.row.title

    assert at() == "Headline, altered"
    window.on.click()
    assert at() == "Paragraph 1, altered"
    window.whole.click()
    assert at() == "Paragraph 1, altered"
    assert not any(isinstance(row, SameHead) for row in window.differences.rows)
    for _ in range(3):
        window.on.click()
    assert at() == "Paragraph 13, added"  # over those that are the same
    window.on.click()
    assert window.aside.text() == "This is the last difference."
    window.back.click()
    assert at() == "Paragraph 3 of the older save, cut"
    window.points.wanted.emit(window.points.rows[1])
    assert at() == "Paragraph 2, altered"
    window.close()


def test_a_passage_is_shown_in_the_article_and_one_that_was_cut_in_the_older_save(desk: Desk) -> None:
    joined(desk)
    window = opened(desk)
    window.points.wanted.emit(window.points.rows[1])
    window.open.click()
    desk.settle()
    assert desk.session.article is not None
    assert desk.session.article.title == "Pier may close"
    window.differences.stand_on("3")
    window.open.click()
    desk.qtbot.waitUntil(lambda: desk.session.article.title == "Pier stays open")
    desk.settle()
    assert "walked out" in desk.session.article.text
    window.close()


def test_the_summary_is_copied_formatted_and_plain(desk: Desk) -> None:
    joined(desk)
    window = opened(desk)
    window.copy.click()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines()[2:4] == [window.counts.text(), window.points.rows[0].title]
    assert "<li>" in mime.html()
    assert window.aside.text() == "Copied the summary."
    window.close()


def test_the_comparison_is_saved_as_a_page(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    FakeChooser(tmp_path / "versions.html").take_place(monkeypatch)
    joined(desk)
    window = opened(desk)
    window.page.click()
    desk.qtbot.waitUntil(lambda: window.aside.text() == "Saved “versions.html”.")
    page = (tmp_path / "versions.html").read_text(encoding="utf-8")
    assert "We will <del>not</del> close" in page
    assert "<ins>21</ins> people" in page
    assert "<del>Two of the board" in page
    assert "Paragraph 2 tells" not in page  # what is the same is left out
    FakeChooser(tmp_path / "nowhere" / "versions.html").take_place(monkeypatch)
    window.page.click()
    desk.qtbot.waitUntil(lambda: "versions.html" in window.aside.text() and "Saved" not in window.aside.text())
    window.close()


def saved_page(desk: Desk, subject: Subject, terms: Terms) -> tuple[str, SavesWindow]:
    """What is said once the page was to be saved, after this was agreed."""
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        desk.session.agreeing.agree(subject, terms)
    window = opened(desk)
    window.page.click()
    desk.qtbot.waitUntil(lambda: bool(window.aside.text()))
    return window.aside.text(), window


def test_words_that_must_stay_are_in_no_page_also_where_marks_part_them(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeChooser(tmp_path / "versions.html").take_place(monkeypatch)
    first = min(desk.session.shelf.summaries, key=lambda it: it.opened)
    joined(desk)
    old = desk.program.library.article(first.id)
    at = old.text.index("We will not close the pier")
    subject = Subject(Over.PASSAGE, old.id, anchor=anchor_for(old.text, Span(at, at + 44)))
    said, window = saved_page(desk, subject, Terms(Effect.OFF))
    assert said.startswith("Nothing left the library: off the record")
    assert not (tmp_path / "versions.html").exists()
    assert window.differences.rows  # what is compared stays there
    window.close()


def test_a_name_is_in_no_page_that_may_only_go_under_a_description(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeChooser(tmp_path / "versions.html").take_place(monkeypatch)
    joined(desk)
    terms = Terms(Effect.BACKGROUND, description="somebody at the port")
    said, window = saved_page(desk, Subject(Over.PERSON, person="Brook"), terms)
    assert said == "Saved “versions.html”."
    page = (tmp_path / "versions.html").read_text(encoding="utf-8")
    assert "somebody at the port said" in page
    assert "Brook" not in page
    window.close()


def test_two_chosen_articles_are_compared_the_older_first_and_kept_as_one_story(desk: Desk) -> None:
    desk.frame.shelf.list.selectAll()
    window = opened(desk)
    assert window.join.isVisible()
    assert titles(window)[0] == "Headline, altered"
    window.join.click()
    desk.qtbot.waitUntil(lambda: [it.saves for it in desk.session.shelf.summaries] == [1])
    desk.qtbot.waitUntil(lambda: not window.join.isVisible())
    row = desk.frame.shelf.list.model().index(0, 0)
    assert "2 saves" in row.data(ROW).spoken
    desk.frame.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: [it.saves for it in desk.session.shelf.summaries] == [0, 0])
    window.close()


def test_one_story_is_kept_apart_again_and_that_is_taken_back(desk: Desk) -> None:
    joined(desk)
    window = opened(desk)
    assert window.part.isVisible()
    window.part.click()
    desk.qtbot.waitUntil(lambda: [it.saves for it in desk.session.shelf.summaries] == [0, 0])
    desk.qtbot.waitUntil(lambda: window.join.isVisible() and not window.part.isVisible())
    assert "keep two saves apart" in desk.frame.actions["undo"].text()
    desk.frame.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: [it.saves for it in desk.session.shelf.summaries] == [1])
    desk.qtbot.waitUntil(lambda: window.part.isVisible() and not window.join.isVisible())
    window.close()


def test_of_three_saves_the_reader_chooses_which_two(desk: Desk) -> None:
    joined(desk)
    desk.open("newest.txt", NEW.replace("21 people", "22 people"))
    desk.listed()
    new, newest = sorted(desk.session.shelf.summaries, key=lambda it: it.opened)
    desk.session.amending.supersede(new.id, newest.id)
    desk.qtbot.waitUntil(lambda: [it.saves for it in desk.session.shelf.summaries] == [2])
    desk.settle()
    window = opened(desk)
    assert (window.old.count(), window.old.currentIndex(), window.new.currentIndex()) == (3, 1, 2)
    assert window.counts.text() == "1 paragraph altered."
    window.old.setCurrentIndex(0)
    window.old.activated.emit(0)
    desk.qtbot.waitUntil(lambda: "1 paragraph cut" in window.counts.text())
    assert not window.part.isVisible()  # it came along with the one after it
    assert window.points.rows[-1].title == "Figure: 12 → 22 (paragraph 1)"
    window.close()


def test_a_story_with_one_save_says_how_to_come_by_another(bare: Desk) -> None:
    bare.open("old.txt", OLD)
    window = opened(bare)
    assert window.why.isVisible()
    assert "one save of this story" in window.why.text()
    assert not window.copy.isEnabled()
    window.close()


def test_a_save_that_is_gone_is_told(desk: Desk) -> None:
    joined(desk)
    window = opened(desk)
    desk.window.saves.comparing.failed.emit(ArticleMissing("0" * 64))
    assert "not in the library any more" in window.why.text()
    window.close()


def test_without_an_article_there_is_nothing_to_compare(bare: Desk) -> None:
    bare.frame.actions["saves"].trigger()
    assert bare.frame.status.message == "Open an article first."


def menu(desk: Desk) -> dict[str, object]:
    made: QMenu = desk.frame.shelf.menu()
    return {action.text(): action for action in made.actions()}


def test_the_menu_of_the_library_compares_what_is_chosen(desk: Desk) -> None:
    assert not any("save" in words or "Versions" in words for words in menu(desk))
    desk.frame.shelf.list.selectAll()
    menu(desk)["Compare as two saves of a story…"].trigger()
    desk.qtbot.waitUntil(lambda: desk.window.saves.shown is not None and bool(desk.window.saves.shown.differences.rows))
    desk.window.saves.shown.close()
    joined(desk)

    def offered() -> bool:
        """Once the list has the story as one row, which it may take a moment to."""
        desk.frame.shelf.list.setCurrentIndex(QPersistentModelIndex(desk.frame.shelf.list.model().index(0, 0)))
        return "Versions of the story…" in menu(desk)

    desk.qtbot.waitUntil(offered)
    menu(desk)["Versions of the story…"].trigger()
    desk.qtbot.waitUntil(lambda: not desk.window.saves.comparing.busy)
    assert not desk.window.saves.shown.join.isVisible()
    desk.window.saves.shown.close()


def test_what_is_being_compared_can_be_given_up_and_gone_on_with(desk: Desk) -> None:
    joined(desk)
    desk.frame.actions["saves"].trigger()
    window = desk.window.saves.shown
    window.progress.button.click()
    assert not desk.window.saves.comparing.busy
    desk.window.saves.comparing.compare(desk.window.saves._pair)
    desk.qtbot.waitUntil(lambda: bool(window.differences.rows))
    window.close()
