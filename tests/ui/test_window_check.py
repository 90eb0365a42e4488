"""A draft checked in the whole window: begun, walked through, its sources opened and come back from, cleared."""

from dataclasses import replace
from hashlib import sha256
from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from quotecheck_desk import article
from readback.core.article import LeftOut
from readback.core.quotecheck.report import Grade, Reason, Verdict
from readback.ui.check import wording
from readback.ui.check.rows import CheckRow, Group
from readback.ui.checking.joining import _told as checking_words
from readback.ui.session.checking import Checked
from ui.desks import Desk
from ui.programs import FERRY

DRAFT = """Ferry line warned
“It was never cold,” Brook says.
Nobody knows. “Nobody asked us about ships,” it says. “It was cold,” Brook says.
"""


@pytest.fixture
def drafted(desk: Desk) -> Desk:
    """A draft open, with the article that it quotes in the library."""
    draft(desk, DRAFT)
    return desk


@pytest.fixture
def checked(drafted: Desk) -> Desk:
    """That draft, checked."""
    drafted.press("F7", drafted.window)
    done(drafted)
    return drafted


def draft(desk: Desk, text: str, name: str = "story.txt") -> None:
    desk.session.open([str(desk.program.file(name, text))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article is not None and desk.session.article.source == name)
    desk.qtbot.waitUntil(lambda: desk.session.analysis is not None)
    desk.listed()


def done(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: bool(desk.window.check.joining.report.draft) and not desk.session.checking.busy)
    desk.listed()


def rows(desk: Desk) -> dict[str, CheckRow]:
    return {row.words: row for row in desk.frame.check.rows}


def signs(desk: Desk) -> list[str]:
    return [sign for _, (sign, _) in desk.frame.view._painter.marks.verdicts.all()]


def against(desk: Desk) -> str:
    return desk.frame.check._against.text()


def state(desk: Desk) -> str:
    shown = desk.frame.check._state
    return shown.text() if shown.isVisible() else ""


def test_f7_checks_the_open_draft_and_shows_the_lost_or_added_no_first(checked: Desk) -> None:
    pane = checked.frame.check
    assert pane.isVisible()
    assert not checked.frame.panel.tabs.isVisible()
    first = pane.listed[0]
    assert first.title == "Words changed: “never” added"
    assert first.group is Group.FIX
    assert pane.current is first
    assert "never" in checked.frame.comparison.ours.words.text()
    assert against(checked) == "compared with 1 article"
    assert signs(checked)[0] == "✕"


def test_f7_over_an_article_opens_a_draft_and_checks_that(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(desk.program.file("story.txt", DRAFT))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([path], ""))
    desk.press("F7", desk.window)
    desk.qtbot.waitUntil(lambda: bool(desk.frame.check.rows))
    done(desk)
    assert len(desk.frame.check.rows) == 3
    assert desk.frame.check.isVisible()


def test_the_button_above_a_draft_checks_it(drafted: Desk) -> None:
    next(it for it in drafted.frame.banner.findChildren(QPushButton) if it.text() == "Check its quotations").click()
    done(drafted)
    assert drafted.frame.check.isVisible()


def test_a_row_shows_its_place_and_a_click_in_the_draft_its_row(checked: Desk) -> None:
    other = next(row for row in checked.frame.check.rows if row.group is not Group.FIX)
    checked.frame.check.select(other.key)
    assert checked.frame.view._painter.marks._current == other.span
    assert checked.frame.comparison.row is other
    quotation = checked.session.analysis.quotations[0]
    checked.frame.view.quotationActivated.emit(quotation)
    assert checked.frame.check.current.finding.spans == quotation.spans


def test_brackets_in_the_article_go_to_the_next_to_fix_while_the_check_is_shown(checked: Desk) -> None:
    checked.frame.check.select(next(row for row in checked.frame.check.rows if row.group is not Group.FIX).key)
    checked.frame.view.focusText()
    checked.press("]")
    assert checked.frame.check.current.group is Group.FIX
    assert checked.walk is None
    checked.frame.check.closed.emit()
    checked.frame.view.focusText()
    checked.press("]")
    assert checked.walk is not None


def test_the_source_is_opened_at_the_passage_and_the_way_back_is_to_the_check_as_it_was(checked: Desk) -> None:
    key, pane = checked.frame.check.current.key, checked.frame.check
    pane.focus_list()
    checked.press("Return")
    checked.qtbot.waitUntil(lambda: checked.session.article.text.startswith("Ferry line knew"))
    current = checked.frame.view._painter.marks._current
    assert current.of(checked.session.article.text) == "It was cold"
    assert not pane.isVisible()
    assert not checked.frame.comparison.isVisible()
    checked.listed()
    checked.press("Alt+Left", checked.window)
    checked.qtbot.waitUntil(lambda: checked.session.article.draft)
    assert pane.isVisible()
    assert pane.current.key == key
    assert checked.frame.comparison.isVisible()
    assert signs(checked)[0] == "✕"


def test_what_the_source_has_is_copied(checked: Desk) -> None:
    checked.frame.check.focus_list()
    checked.press("c")
    assert QGuiApplication.clipboard().text() == "It was cold"


def clear(desk: Desk, key: str = "a", because: str = "heard on tape") -> None:
    desk.frame.check.focus_list()
    desk.press(key)
    form = desk.frame.comparison.form
    assert form.because.hasFocus()
    desk.type(because)
    form.initials.setText("AB")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: any(row.group is Group.CLEARED for row in desk.frame.check.rows))
    desk.settle()


def test_a_verdict_is_cleared_with_initials_and_that_is_undone(checked: Desk) -> None:
    clear(checked)
    row = next(row for row in checked.frame.check.rows if row.group is Group.CLEARED)
    assert row.detail.startswith("Cleared because heard on tape (AB, ")
    assert (checked.frame.status.message, checked.frame.status.offer) == ("Cleared.", "Undo")
    assert checked.looks.settings.initials == "AB"
    checked.press("Ctrl+Z", checked.window)
    checked.qtbot.waitUntil(lambda: not any(row.group is Group.CLEARED for row in checked.frame.check.rows))
    checked.press("Ctrl+Shift+Z", checked.window)
    checked.qtbot.waitUntil(lambda: any(row.group is Group.CLEARED for row in checked.frame.check.rows))


def test_a_clearing_is_taken_back_with_its_button_and_is_there_in_the_next_check(checked: Desk) -> None:
    clear(checked)
    checked.frame.check._again.click()
    done(checked)
    row = next(row for row in checked.frame.check.rows if row.group is Group.CLEARED)
    checked.frame.check.select(row.key)
    checked.frame.comparison.buttons["undo"].click()
    checked.qtbot.waitUntil(lambda: not any(row.group is Group.CLEARED for row in checked.frame.check.rows))


def test_a_clearing_lapses_when_the_words_change_and_that_is_said(checked: Desk) -> None:
    clear(checked)
    finding = checked.window.check.joining.report.verdicts[0]
    assert isinstance(finding, Verdict)
    kept = checked.program.library.clearings(checked.session.article.id)[0]
    checked.program.library.delete_clearing(checked.session.article.id, kept.key)
    checked.program.library.save_clearing(checked.session.article.id, replace(kept, key="of other words"))
    checked.window.check.joining.check()
    done(checked)
    assert state(checked) == "1 clearing holds no more: the words of the draft or of its source are others now."


def test_a_clearing_is_to_be_looked_at_again_where_another_source_has_it_otherwise(checked: Desk) -> None:
    joining, id = checked.window.check.joining, checked.session.article.id
    clear(checked)
    (kept,) = checked.program.library.clearings(id)
    found = next(it.finding for it in joining.rows if it.finding.key == kept.key)
    assert isinstance(found, Verdict)
    told = replace(found, key="another", cleared=None, lapsed=kept)
    state_told = checking_words(Checked(replace(joining.report, verdicts=(told,)), (kept,)))
    assert state_told == "1 clearing is to be looked at again: another source has the words otherwise."
    assert any("cleared before another source had it otherwise" in it for it in wording.besides(told))


def test_a_source_outside_readback_is_named(checked: Desk) -> None:
    missing = next(row for row in checked.frame.check.rows if row.finding.grade is Grade.NOT_FOUND)
    checked.frame.check.select(missing.key)
    clear(checked, "o", "tape of 3 May, held by the desk")
    row = next(row for row in checked.frame.check.rows if row.group is Group.CLEARED)
    assert row.detail.startswith("Source outside Readback: tape of 3 May, held by the desk (AB, ")


def test_new_sources_put_a_check_out_of_date_and_it_is_made_again_with_one_click(checked: Desk) -> None:
    checked.session.open(
        [str(checked.program.file("later.txt", "Hull seen\n“We looked twice at the hull,” Lee said.\n"))]
    )
    checked.qtbot.waitUntil(lambda: checked.session.article.title == "Hull seen")
    checked.listed()
    checked.press("Alt+Left", checked.window)
    draft_id = checked.window.check.joining.draft.id
    checked.session.open_article(draft_id)
    checked.qtbot.waitUntil(lambda: checked.session.article.id == draft_id and checked.session.analysis is not None)
    done(checked)
    assert against(checked) == "compared with 2 articles"


def test_a_check_is_out_of_date_once_more_was_found_in_other_articles(checked: Desk) -> None:
    backlog = checked.session.backlog
    backlog.progressed.emit(0, 1)
    backlog.kept.emit(checked.session.analysis)
    assert state(checked) == ""
    backlog.progressed.emit(0, 0)
    assert state(checked) == "Out of date: more has been found in your articles since. Check again."
    checked.press("F7", checked.window)
    done(checked)
    backlog.progressed.emit(0, 0)
    assert state(checked) == ""


def test_a_source_in_a_paragraph_that_was_left_out_is_opened_there(desk: Desk) -> None:
    promise = LeftOut("“We will rebuild every jetty by the autumn,” the mayor promised.", 1)
    empty = sha256(b"").hexdigest()
    told = article("Harbour closes\nNobody came.", title="Harbour closes", left_out=(promise,), original_sha256=empty)
    desk.program.library.add(told, BytesIO(), ".txt")
    draft(desk, "Jetties\n“We will rebuild every jetty by the autumn,” Brook says.\n")
    desk.press("F7", desk.window)
    done(desk)
    desk.frame.check.step(1)
    desk.window.check.act("open")
    desk.qtbot.waitUntil(lambda: desk.session.article.title == "Harbour closes")
    desk.listed()
    labels = [it for it in desk.frame.view.findChildren(QLabel) if it.text().startswith("“We will rebuild")]
    assert [it.isVisible() for it in labels] == [True]


def test_a_correction_of_the_draft_is_checked_by_itself(checked: Desk) -> None:
    before = checked.window.check.joining.report
    quotation = checked.session.analysis.quotations[2]
    checked.session.correct(lambda corrector: corrector.reject_quotation(quotation))
    checked.qtbot.waitUntil(lambda: checked.window.check.joining.report is not before)
    done(checked)
    assert len(checked.frame.check.rows) == 2


def test_a_draft_without_quotations_says_what_to_do(desk: Desk) -> None:
    draft(desk, "Nothing said\nThe harbour closes at noon.\n")
    desk.press("F7", desk.window)
    done(desk)
    assert "No quotations were found in this draft." in desk.frame.check._nothing.text()
    assert desk.frame.check._nothing.isVisible()


def test_an_empty_library_says_what_to_do(bare: Desk) -> None:
    draft(bare, DRAFT)
    bare.press("F7", bare.window)
    done(bare)
    assert state(bare) == "There is no article to compare with. Open the sources of this draft, then check again."
    assert {row.title for row in bare.frame.check.rows} == {"Not found", "Too short to tell"}
    assert wording.not_found_words(bare.window.check.joining.report) == state(bare)


def test_a_source_that_is_gone_meanwhile_is_told_and_nothing_is_lost(checked: Desk) -> None:
    source = checked.frame.check.current.finding.sources[0].article
    checked.session.shelf.remove((source,))
    checked.qtbot.waitUntil(lambda: state(checked) != "")
    assert state(checked) == "Out of date: your articles changed since. Check again."
    checked.frame.check.focus_list()
    checked.press("Return")
    checked.qtbot.waitUntil(lambda: bool(checked.frame.banner.text))
    assert checked.session.article.draft
    assert len(checked.frame.check.rows) == 3


def test_the_lists_of_names_come_back_and_the_check_too(checked: Desk) -> None:
    next(it for it in checked.frame.check.findChildren(QPushButton) if it.text() == "Names and notes").click()
    assert checked.frame.panel.tabs.isVisible()
    assert not checked.frame.comparison.isVisible()
    checked.press("Ctrl+6", checked.window)
    assert checked.frame.check.isVisible()
    assert checked.frame.comparison.isVisible()
    checked.press("Ctrl+1", checked.window)
    assert checked.frame.panel.tabs.isVisible()


def test_the_sample_draft_is_checked_by_itself_against_the_sample_article(bare: Desk) -> None:
    bare.session.open([str(bare.session.samples.article)], draft=True)
    bare.qtbot.waitUntil(lambda: bare.session.analysis is not None)
    bare.listed()
    bare.session.open([str(bare.session.samples.draft)], draft=True)
    bare.qtbot.waitUntil(lambda: bare.session.samples.is_draft(bare.session.article.original_sha256))
    bare.qtbot.waitUntil(lambda: bool(bare.frame.check.rows))
    done(bare)
    assert bare.frame.check.rows[0].finding.reasons == (Reason.NEGATION,)
    assert bare.frame.comparison.isVisible()
    bare.session.backlog.kept.emit(bare.session.analysis)
    bare.session.backlog.progressed.emit(0, 0)
    assert state(bare) == ""


def test_a_check_of_a_thousand_quotations_is_cancelled_and_says_so(desk: Desk) -> None:
    many = "\n".join(f"“We looked {n} times at the hull of it,” Brook says." for n in range(1000))
    draft(desk, f"Ferry line warned\n{many}\n", "many.txt")
    desk.press("F7", desk.window)
    desk.qtbot.waitUntil(lambda: len(desk.window.check.joining.rows) > 0)
    assert desk.session.checking.busy
    desk.frame.status.cancelled.emit()
    desk.qtbot.waitUntil(lambda: not desk.session.checking.busy)
    assert state(desk) == "Stopped before all quotations were compared."
    assert 0 < len(desk.frame.check.rows) < 1000


def test_a_draft_that_is_out_of_the_library_takes_its_check_along(checked: Desk) -> None:
    assert FERRY.splitlines()[0] in {it.title for it in checked.session.shelf.summaries}
    checked.session.shelf.remove((checked.session.article.id,))
    checked.qtbot.waitUntil(lambda: not checked.session.article.draft)
    assert not checked.frame.check.isVisible()
    checked.frame.view.focusText()
    checked.qtbot.keyClick(checked.page, Qt.Key.Key_F4)
    assert checked.frame.status.message == "Nothing is checked here. Open a draft; F7 checks it."


def test_a_check_that_fails_says_so_and_can_be_made_again(drafted: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(drafted.session.checking, "_make", refused)
        drafted.press("F7", drafted.window)
        drafted.qtbot.waitUntil(lambda: state(drafted).startswith("Stopped"))
    assert against(drafted) == ""
    assert drafted.frame.banner.text
    drafted.frame.check._again.click()
    done(drafted)
    assert state(drafted) == ""
    assert against(drafted) == "compared with 1 article"
