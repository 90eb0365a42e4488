"""The panel over several articles, in the whole window: a project, a search, those chosen on the shelf."""

import csv
import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from fakes import FakeAnalyzer
from readback.core.analysis import Analysis, Confidence, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.ports import Progress, Stop
from readback.ui.panel.rows import Tab
from readback.ui.panel.setrows import PlaceRow, SetRow
from readback.ui.shelf.sections import Kind
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse, desk_of
from ui.programs import FERRY, HARBOUR, NAMES
from ui.test_window_shelf import choose, select

SECOND = """Second letter to Skarholm
Nobody asked Ada Brook. “We looked twice,” it says, and Brook was silent.
“Nothing was found in all of the winter,” the letter goes on. Brook left.
"""


@pytest.fixture
def story(desk: Desk) -> Desk:
    """A window with three articles, two of them in a project; the harbour's is open."""
    desk.open("second.txt", SECOND)
    desk.open("harbour.txt", HARBOUR)
    ids = [it.id for it in desk.session.shelf.summaries if "Harbour" not in it.title]
    desk.session.shelf.new_project("Ferry", ids)
    desk.qtbot.waitUntil(lambda: bool(desk.session.shelf.shelf.projects))
    desk.settle()
    return desk


def gathered(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.frame.panel.over and desk.frame.panel.sets[Tab.NOTES].known)
    desk.settle()


def over_project(desk: Desk, tab: Tab = Tab.PEOPLE) -> None:
    choose(desk, Kind.PROJECT)
    gathered(desk)
    desk.frame.panel.set_tab(tab)


def lines(desk: Desk) -> list[SetRow | PlaceRow]:
    model = desk.frame.panel.open.list.model()
    return [model.index(at, 0).data(ROW) for at in range(model.rowCount())]


def click(desk: Desk, at: int) -> None:
    view = desk.frame.panel.open.list
    index = view.model().index(at, 0)
    view.scrollTo(index)
    desk.qtbot.mouseClick(view.viewport(), Mouse, pos=view.visualRect(index).center())


def arrived(desk: Desk, title: str) -> None:
    """Waits until an article is open and what is in it is listed."""
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith(title) and desk.session.analysis is not None)
    desk.qtbot.waitUntil(lambda: desk.frame.panel.lists[Tab.PEOPLE].known and desk.walk is not None)


def scope(desk: Desk) -> str:
    bar = desk.frame.panel.scope
    return "" if not bar.isVisible() else bar._told.text() if desk.frame.panel.over else bar._offer.text()


def test_a_project_fills_the_panel_and_one_comes_back_to_the_article(story: Desk) -> None:
    assert [story.count(tab) for tab in Tab] == ["People 0", "Places 0", "Orgs 0", "Quotes 0", "Notes 0"]
    over_project(story)
    assert scope(story) == "Over 2 articles: project Ferry"
    assert [story.count(tab) for tab in Tab] == ["People 1", "Places 1", "Orgs 1", "Quotes 3", "Notes 0"]
    (brook,) = lines(story)
    assert (brook.title, brook.count) == ("Brook", 6)
    assert "in 2 articles, earliest" in brook.detail
    story.frame.panel.scope._back.click()
    assert story.count(Tab.PEOPLE) == "People 0"
    assert scope(story) == "Look over 2 articles: project Ferry"
    story.frame.panel.scope._offer.click()
    gathered(story)
    assert story.count(Tab.PEOPLE) == "People 1"
    assert story.frame.actions["overview"].isChecked()


def test_every_count_is_what_clicks_walk_through(story: Desk) -> None:
    over_project(story)
    click(story, 0)
    row, _, *places = lines(story)
    assert row.count == sum(place.count for place in places)
    for at, place in enumerate(places, start=2):
        click(story, at)
        arrived(story, place.detail)
        met = []
        for _ in range(place.count):
            met.append((story.walk, story.page.textCursor().position()))
            click(story, at)
        assert [walk for walk, _ in met] == [(step, place.count) for step in range(1, place.count + 1)]
        assert len({position for _, position in met}) == place.count
        assert story.walk == (1, place.count)
    assert story.frame.panel.over


def test_a_quotation_in_several_articles_is_one_row_that_unfolds(story: Desk) -> None:
    over_project(story, Tab.QUOTES)
    assert [(row.pieces, row.count) for row in lines(story)] == [
        (("It was cold,",), 1),
        (("We looked twice,",), 2),
        (("Nothing was found in all of the winter,",), 1),
    ]
    click(story, 1)
    assert [line.detail for line in lines(story) if isinstance(line, PlaceRow)] == [
        "Ferry line knew of cracked hull",
        "Second letter to Skarholm",
    ]
    click(story, 3)
    arrived(story, "Second")
    text = story.session.article.text
    assert story.page.textCursor().position() == text.index("We looked twice")
    assert story.walk == (1, 2)
    assert scope(story) == "Over 2 articles: project Ferry"
    assert len(lines(story)) == 5
    click(story, 1)
    assert len(lines(story)) == 3


def test_what_one_article_says_is_gone_to_at_once(story: Desk) -> None:
    over_project(story, Tab.QUOTES)
    click(story, 2)
    arrived(story, "Second")
    assert story.walk == (2, 2)


def test_the_lists_are_used_by_keyboard(story: Desk) -> None:
    choose(story, Kind.PROJECT)
    gathered(story)
    story.press("Ctrl+4", story.page)
    view = story.frame.panel.open.list
    assert view.hasFocus()
    story.press("Down")
    story.press("Down")
    story.press("Right")
    assert len(lines(story)) == 5
    story.press("Right")
    assert len(lines(story)) == 5
    story.press("Down")
    story.press("Left")
    assert len(lines(story)) == 3
    assert view.currentIndex().data(ROW).pieces == ("We looked twice,",)
    story.press("Return")
    assert len(lines(story)) == 5
    story.press("Down")
    story.press("Return")
    arrived(story, "Ferry")
    assert story.page.hasFocus()
    story.press("Ctrl+Shift+A")
    assert not story.frame.panel.over


def test_the_keyboard_stays_in_the_panel_when_its_lists_are_changed(story: Desk) -> None:
    story.press("Ctrl+1", story.page)
    story.press("Ctrl+Shift+A")
    gathered(story)
    assert story.frame.panel.sets[Tab.PEOPLE].list.hasFocus()
    story.press("Ctrl+Shift+A")
    assert story.frame.panel.lists[Tab.PEOPLE].filter.hasFocus()  # nobody is in this article


def test_several_articles_chosen_on_the_shelf_stay_chosen(story: Desk) -> None:
    select(story, "Harbour", "Second")
    gathered(story)
    assert scope(story) == "Over 2 articles: chosen in the library"
    assert story.count(Tab.QUOTES) == "Quotes 2"
    story.session.shelf.mark([story.session.article.id], read=True)
    story.session.shelf.refresh()
    story.settle()
    assert len(story.frame.shelf.list.chosen()) == 2
    story.frame.panel.scope._back.click()
    story.session.shelf.refresh()
    story.settle()
    assert not story.frame.panel.over


def test_an_article_opened_from_the_shelf_is_what_the_panel_shows(story: Desk) -> None:
    over_project(story)
    story.frame.shelf.articleWanted.emit(story.session.shelf.summaries[-1].id)
    arrived_at = story.session.shelf.summaries[-1].title
    story.qtbot.waitUntil(lambda: story.session.article.title == arrived_at)
    assert not story.frame.panel.over
    choose(story, Kind.PROJECT)
    gathered(story)
    choose(story, Kind.ALL)
    assert not story.frame.panel.over
    assert scope(story) == "Look over 3 articles: the library"


def test_another_article_that_is_opened_is_what_the_panel_shows(story: Desk) -> None:
    over_project(story)
    story.open("quay.txt", "Quay shut\nNobody knows why.\n")
    assert not story.frame.panel.over


def test_all_that_the_shelf_shows_can_be_taken_together(story: Desk) -> None:
    story.press("Ctrl+Shift+P", story.page)
    assert not story.frame.panel.isVisible()
    story.press("Ctrl+Shift+A", story.page)
    gathered(story)
    assert scope(story) == "Over 3 articles: the library"
    story.press("Ctrl+Shift+A", story.page)
    assert not story.frame.panel.over


def test_where_there_is_nothing_to_take_together_the_status_line_says_so(bare: Desk) -> None:
    bare.frame.actions["overview"].trigger()
    assert "Choose a project" in bare.frame.status.message
    assert not bare.frame.actions["overview"].isChecked()


def test_a_search_is_taken_together_from_its_hits_and_from_the_shelf(story: Desk) -> None:
    story.press("/", story.page)
    story.frame.box.setText("twice")
    story.qtbot.waitUntil(lambda: story.frame.hits.query == "twice")
    story.frame.hits._set.click()
    gathered(story)
    assert scope(story) == "Over 2 articles: search “twice”"
    assert not story.frame.hits.isVisible()
    assert story.frame.panel.open.list.hasFocus()
    story.frame.panel.scope._back.click()
    story.session.shelf.save_search("closes", "closes")
    story.qtbot.waitUntil(lambda: bool(story.session.shelf.shelf.searches))
    story.settle()
    choose(story, Kind.SEARCH)
    story.qtbot.waitUntil(lambda: scope(story) == "Over 1 article: search “closes”")


def test_articles_that_were_opened_together_are_offered(desk: Desk) -> None:
    files = [desk.program.file("second.txt", SECOND), desk.program.file("harbour.txt", HARBOUR)]
    with desk.qtbot.waitSignal(desk.session.opening.finished):
        desk.session.open([str(file) for file in files])
    assert scope(desk) == "Look over 2 articles: opened together"
    shelf = desk.frame.shelf.sections
    desk.qtbot.mouseClick(shelf.viewport(), Mouse, pos=shelf.visualRect(shelf.currentIndex()).center())
    assert scope(desk) == "Look over 3 articles: the library"


def test_the_library_is_offered_when_the_program_is_started_again_and_as_it_is_by_then(story: Desk) -> None:
    story.window.close()
    again = desk_of(story.program, story.qtbot)
    again.session.start([], "", greeted=True)
    again.qtbot.waitUntil(lambda: scope(again) == "Look over 3 articles: the library")
    again.open("quay.txt", "Quay shut\nNobody knows why.\n")
    assert scope(again) == "Look over 4 articles: the library"
    again.window.close()


def test_no_drafts_are_offered_together(story: Desk) -> None:
    for draft in story.session.shelf.summaries:
        story.session.shelf.turn([draft.id], draft=True)
    story.qtbot.waitUntil(lambda: len(story.session.shelf.shelf.drafts) == 3)
    choose(story, Kind.ALL)
    choose(story, Kind.DRAFTS)
    assert scope(story) == ""


class Spoken(FakeAnalyzer):
    """Takes Brook for whoever speaks of the cold, and nobody for all else."""

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        found = super().analyze(article, progress, stop)
        brook = Speaker("Brook", SpeakerKind.PERSON, "Brook")
        said = [
            replace(it, speaker=brook, confidence=Confidence.SURE) if "cold" in it.spans[0].of(article.text) else it
            for it in found.quotations
        ]
        return replace(found, quotations=tuple(said))


def test_a_name_leads_to_all_that_is_said_by_it(bare: Desk) -> None:
    bare.program.analyzer = Spoken(NAMES)
    bare.open()
    bare.open("second.txt", SECOND)
    bare.press("Ctrl+Shift+A", bare.page)
    gathered(bare)
    click(bare, 0)
    assert [it.title for it in lines(bare)][:2] == ["Brook", "Show what Brook said"]
    click(bare, 1)
    assert bare.frame.panel.over
    assert bare.frame.panel.tab is Tab.QUOTES
    assert [(row.title, row.pieces) for row in lines(bare)] == [("Brook", ("It was cold,",))]
    assert bare.frame.panel.open.list.hasFocus()
    bare.frame.panel.open.speakers.setCurrentIndex(0)
    assert len(lines(bare)) == 3


def test_the_lists_follow_what_becomes_of_a_project(story: Desk) -> None:
    over_project(story)
    project = story.session.shelf.shelf.projects[0]
    harbour = next(it.id for it in story.session.shelf.summaries if "Harbour" in it.title)
    story.session.shelf.put_in(project, [harbour])
    story.qtbot.waitUntil(lambda: scope(story) == "Over 3 articles: project Ferry")
    story.session.shelf.remove([harbour])
    story.qtbot.waitUntil(lambda: scope(story) == "Over 2 articles: project Ferry")
    story.session.shelf.delete_project(story.session.shelf.shelf.projects[0])
    story.qtbot.waitUntil(lambda: not story.frame.panel.over)
    story.qtbot.waitUntil(lambda: scope(story) == "Look over 2 articles: the library")


def test_notes_of_several_articles_are_listed_and_gone_to(story: Desk) -> None:
    story.open("ferry.txt", FERRY)
    story.note("Ask for the letter")
    over_project(story, Tab.NOTES)
    story.qtbot.waitUntil(lambda: story.count(Tab.NOTES) == "Notes 1")
    assert lines(story)[0].detail.startswith("Ferry line knew of cracked hull · ")
    story.frame.shelf.articleWanted.emit(story.session.shelf.summaries[0].id)
    story.settle()
    over_project(story, Tab.NOTES)
    click(story, 0)
    story.qtbot.waitUntil(lambda: story.session.article.title.startswith("Ferry"))
    story.qtbot.waitUntil(lambda: story.frame.editor.isVisible() and "letter" in story.body.toPlainText())
    assert story.frame.panel.over


def test_a_note_written_meanwhile_joins_the_list(story: Desk) -> None:
    over_project(story, Tab.QUOTES)
    click(story, 2)
    arrived(story, "Second")
    story.note("Which winter?", "Nothing was found")
    story.qtbot.waitUntil(lambda: story.count(Tab.NOTES) == "Notes 1")
    assert story.frame.panel.tab is Tab.QUOTES


def test_what_is_shown_is_saved_as_a_table(story: Desk, tmp_path: Path) -> None:
    over_project(story, Tab.QUOTES)
    story.frame.panel.open.filter.setText("twice")
    file = tmp_path / "quotes.csv"
    story.window.overview.out.save(file)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        heads, *table = csv.reader(opened)
    (row,) = [dict(zip(heads, line, strict=True)) for line in table]
    assert (row["words"], row["certainty"], row["articles"]) == ("We looked twice,", "guess", "2")
    for tab, head in ((Tab.PEOPLE, "name"), (Tab.NOTES, "note")):
        story.frame.panel.set_tab(tab)
        story.window.overview.out.save(file)
        assert file.read_text("utf-8-sig").startswith(f"{head},")
    assert "Saved" in story.frame.status.message
    story.window.overview.out.save(tmp_path / "none" / "quotes.csv")
    assert "was not saved: there is no folder" in story.frame.status.message


def test_a_table_that_cannot_be_written_leaves_the_one_before(
    story: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    over_project(story, Tab.QUOTES)
    file = tmp_path / "quotes.csv"
    file.write_text("of yesterday", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)
    story.window.overview.out.save(file)
    assert "was not saved: the disk" in story.frame.status.message
    assert {it.name: it.read_text("utf-8") for it in tmp_path.glob("quotes*")} == {"quotes.csv": "of yesterday"}


def test_articles_that_nobody_looked_through_yet_are_told(story: Desk) -> None:
    library = story.program.library
    gone = next(it.id for it in story.session.shelf.summaries if "Second" in it.title)
    del library._analyses[gone]
    over_project(story)
    assert story.frame.panel.scope._missing.text() == "1 of them is still to be looked through."
    assert story.frame.panel.scope._missing.isVisible()
    story.session.backlog.look()
    story.qtbot.waitUntil(lambda: not story.frame.panel.scope._missing.isVisible())


def test_what_is_unfolded_stays_where_it_is_while_the_list_grows(story: Desk) -> None:
    over_project(story, Tab.QUOTES)
    page = story.frame.panel.open
    places = page.rows[1].places
    many = [SetRow(Tab.QUOTES, f"k{n}", f"Speaker {n}", (), pieces=("word",), places=places) for n in range(300)]
    page.show_rows(many)
    page.select("k200")
    index, last = page._model.index(200), page._model.index(299)
    story.qtbot.waitUntil(lambda: page.list.visualRect(last).isValid())
    page.list.scrollTo(index, page.list.ScrollHint.PositionAtCenter)
    stood = page.list.visualRect(index).top()
    assert 0 < stood < page.list.viewport().height()
    story.press("Right", page.list)
    assert page.list.visualRect(page._model.index(200)).top() == stood
    assert page.list.verticalScrollBar().value() > 0
    page.show_rows(many[:250])
    assert page.list.visualRect(page._model.index(200)).top() == stood
