"""What was agreed with sources: a label wherever it is met, and kept to by lists over several articles."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.anchors import anchor_for
from readback.ui.panel.rows import Tab
from readback.ui.search.rows import HitRow
from readback.ui.widgets.cells import ROW
from ui.desks import Desk
from ui.programs import HARBOUR

OFF = "Off the record"


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def full(bare: Desk) -> Desk:
    """Two articles, the ferry's open."""
    bare.open("harbour.txt", f"{HARBOUR}“Nobody asked the pilots at all,” it says.\n")
    bare.open()
    return bare


def agree(desk: Desk, subject: Subject) -> None:
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        desk.session.agreeing.agree(subject, Terms(Effect.OFF))
    desk.listed()


def whole(desk: Desk) -> None:
    agree(desk, Subject(Over.ARTICLE, desk.session.article.id))


def words(desk: Desk, passage: str) -> None:
    article = desk.session.article
    anchor = anchor_for(article.text, desk.select(passage))
    agree(desk, Subject(Over.PASSAGE, article.id, anchor=anchor))


def over(desk: Desk) -> None:
    """All articles together in the panel."""
    desk.frame.actions["overview"].trigger()
    desk.qtbot.waitUntil(lambda: desk.frame.panel.over and bool(desk.frame.panel.sets[Tab.QUOTES].rows))
    desk.listed()


def held() -> str:
    return QGuiApplication.clipboard().text()


def headline(desk: Desk) -> str:
    return " ".join(label.text() for label in desk.page.viewport().findChildren(QLabel) if label.isVisible())


def spoken(view: object) -> list[str]:
    model = view.model()
    return [model.index(at, 0).data(ROW).spoken for at in range(model.rowCount())]


def test_below_the_headline_where_all_of_the_article_is_agreed_upon(full: Desk) -> None:
    assert OFF not in headline(full)
    whole(full)
    assert OFF in headline(full)
    first = full.session.article.id
    full.session.open_article(next(it.id for it in full.session.shelf.summaries if it.id != first))
    full.qtbot.waitUntil(lambda: full.session.article.id != first)
    assert OFF not in headline(full)
    full.session.open_article(first)
    full.qtbot.waitUntil(lambda: full.session.article.id == first)
    assert OFF in headline(full)
    full.session.agreeing.drop(full.session.agreeing.agreements[0])
    full.qtbot.waitUntil(lambda: OFF not in headline(full))


def test_in_hits_which_are_read_out_with_it(full: Desk) -> None:
    words(full, "Nobody in Skarholm was told.")
    full.frame.box.setText("was told")
    full.qtbot.waitUntil(lambda: full.frame.hits.isVisible() and full.frame.hits.list.model().rowCount() > 0)
    model = full.frame.hits.list.model()
    rows = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    found = [it for it in rows if isinstance(it, HitRow)]
    assert any(it.agreed == OFF and it.spoken.endswith(f", {OFF}") for it in found)


def test_in_lists_over_several_articles_and_taken_off_again(full: Desk) -> None:
    over(full)
    quotes = full.frame.panel.sets[Tab.QUOTES]
    assert not any(it.agreed for it in quotes.rows)
    whole(full)
    full.qtbot.waitUntil(lambda: any(it.agreed == OFF for it in quotes.rows))
    assert any(OFF in it.spoken for it in quotes.rows)
    assert not all(it.agreed for it in quotes.rows), "those of the other article are as they were"
    full.session.agreeing.drop(full.session.agreeing.agreements[0])
    full.qtbot.waitUntil(lambda: not any(it.agreed for it in quotes.rows))


def test_a_list_with_something_of_an_article_off_the_record_is_not_copied(full: Desk) -> None:
    over(full)
    full.frame.panel.set_tab(Tab.QUOTES)
    full.frame.actions["copy listed"].trigger()
    full.qtbot.waitUntil(lambda: held() != "")
    QGuiApplication.clipboard().clear()
    whole(full)
    full.frame.actions["copy listed"].trigger()
    full.listed()
    assert held() == ""
    assert "Not copied: off the record" in full.frame.status.message


def test_nor_is_its_table_saved(full: Desk, tmp_path: Path) -> None:
    over(full)
    full.frame.panel.set_tab(Tab.QUOTES)
    whole(full)
    full.window.overview.out.save(tmp_path / "quotes.csv")
    assert not (tmp_path / "quotes.csv").exists()


def test_the_person_file_has_it_on_rows_and_is_not_copied(full: Desk) -> None:
    whole(full)
    full.window.open_person("Brook")
    window = full.window.personal._window
    full.qtbot.waitUntil(lambda: any(OFF in it for it in spoken(window.lines)))
    window.copy.click()
    full.listed()
    assert held() == ""


def test_the_trail_of_a_quotation_has_it_and_loses_it(full: Desk) -> None:
    whole(full)
    full.click(Tab.QUOTES, 0)
    full.frame.panel.set_tab(Tab.QUOTES)
    full.frame.panel.lists[Tab.QUOTES].list.setFocus()
    full.frame.actions["trail"].trigger()
    full.qtbot.waitUntil(lambda: any(it.agreed == OFF for it in full.frame.trail.rows))
    assert any(OFF in it.spoken for it in full.frame.trail.rows)
    full.session.agreeing.drop(full.session.agreeing.agreements[0])
    full.qtbot.waitUntil(lambda: not any(it.agreed for it in full.frame.trail.rows))


def test_a_check_has_it_at_quotations_from_what_is_off_the_record(desk: Desk) -> None:
    whole(desk)
    text = "Ferry line warned\n“It was never cold,” Brook says.\n“Nobody asked us about ships,” it says.\n"
    desk.session.open([str(desk.program.file("story.txt", text))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article.source == "story.txt" and desk.session.analysis is not None)
    desk.listed()
    desk.press("F7", desk.window)
    desk.qtbot.waitUntil(lambda: bool(desk.window.check.joining.report.draft) and not desk.session.checking.busy)
    desk.listed()
    found = {row.words: row for row in desk.frame.check.rows}
    assert any(row.agreed == OFF and OFF in row.spoken for row in found.values())
    assert not all(row.agreed for row in found.values()), "what is in no source has none"
    desk.session.agreeing.drop(desk.session.agreeing.agreements[0])
    desk.qtbot.waitUntil(lambda: not any(row.agreed for row in desk.frame.check.rows))
