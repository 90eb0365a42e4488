"""Originals, texts and logs in the window: compared, told with what to do, noted down and looked up again."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from readback.core.errors import ArticleMissing
from readback.core.kept import Fault, Verdict
from readback.ui.reading.details import Details
from readback.ui.verifying.telling import fault_words, hashes_in
from readback.ui.verifying.window import VerifyWindow
from ui.choosers import FakeChooser
from ui.desks import Desk
from ui.programs import FERRY, HARBOUR


@pytest.fixture
def desk(bare: Desk) -> Desk:
    """Two articles in the library."""
    bare.open("ferry.txt", FERRY)
    bare.open("harbour.txt", HARBOUR)
    bare.settle()
    return bare


def opened(desk: Desk) -> VerifyWindow:
    desk.frame.actions["verify"].trigger()
    found = desk.window.verifying.shown
    assert found is not None
    rested(desk)
    return found


def rested(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: not desk.window.verifying.verifying.busy)
    desk.settle()


def id_of(desk: Desk, title: str) -> str:
    return next(it.id for it in desk.session.shelf.summaries if it.title.startswith(title))


def test_a_library_that_is_in_order_is_the_same_as_when_it_was_stored(desk: Desk) -> None:
    window = opened(desk)
    assert window.state.text() == "All 2 articles are the same as when Readback stored them."
    own, *rows = window.list.rows
    assert (own.title, own.article) == ("The library’s own file and log", "")
    assert {row.title for row in rows} == {"Ferry line knew of cracked hull", "Harbour closes early"}
    for row in rows:
        assert row.detail.startswith("✓ same as when Readback stored it on ")
        assert row.detail.endswith(" · log unbroken, 3 entries")
        assert row.spoken == f"{row.title}: {row.detail}"
    assert not window.progress.isVisible()
    window.close()


def test_what_is_not_as_it_was_stored_comes_first_with_what_to_do(desk: Desk) -> None:
    desk.program.library.safety.faulty[id_of(desk, "Ferry")] = (Fault.ORIGINAL, Fault.LOG_CUT)
    window = opened(desk)
    assert window.state.text() == "1 of 2 articles are not as they were stored."
    row = window.list.rows[0]
    assert row.title.startswith("Ferry")
    assert "✕ The original is not the file that was stored. Look for another copy" in row.detail
    assert "✕ The end of the log is missing" in row.detail
    window.list.wanted.emit(row)
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith("Ferry"))
    desk.program.library.safety.faulty = {"": (Fault.RECORD,)}
    window.again.click()
    rested(desk)
    assert window.state.text().endswith("the library’s own file is not.")
    assert window.list.rows[0].title == "The library’s own file and log"
    window.close()


def test_every_fault_says_what_to_do() -> None:
    assert all(fault_words(fault).count(". ") for fault in Fault)


def test_it_can_be_stopped_and_begun_again(desk: Desk) -> None:
    desk.frame.actions["verify"].trigger()
    window = desk.window.verifying.shown
    window.progress.turned.emit(False)
    assert window.state.text() == "Stopped before all articles were compared."
    assert (window.copy.isEnabled(), window.again.isEnabled()) == (False, True)
    window.progress.turned.emit(True)
    rested(desk)
    assert window.copy.isEnabled()
    window.close()


def test_the_last_hashes_are_copied_and_looked_up_one_by_one_or_all(desk: Desk) -> None:
    safety = desk.program.library.safety
    window = opened(desk)
    window.copy.click()
    words = QGuiApplication.clipboard().text()
    assert words.startswith("The last hashes (SHA-256) of a library’s logs, noted on ")
    assert f"{safety.head('')}\t7 entries\tThe library’s own file and log" in words
    assert f"{safety.head(id_of(desk, 'Ferry'))}\t3 entries\tFerry line knew of cracked hull" in words
    window.field.setText(safety.head(id_of(desk, "Ferry")).upper())
    window.look.click()
    rested(desk)
    assert "stands in the log of “Ferry line knew of cracked hull”: entry 3 of 5, of " in window.result.text()
    assert window.result.text().endswith("Nothing before it was changed since.")
    window.field.setText(words)
    window.look.click()
    rested(desk)
    assert window.result.text().count("Nothing before it was changed since.") == 3
    window.field.setText(f"{words} {'0' * 64}")
    window.look.click()
    rested(desk)
    assert window.result.text().startswith("3 of 4 hashes stand in their logs, with nothing before them changed.")
    assert "000000000000… stands in no log here" in window.result.text()
    safety.faulty[id_of(desk, "Ferry")] = (Fault.LOG,)
    window.field.setText(safety.head(id_of(desk, "Ferry")))
    window.look.click()
    rested(desk)
    assert window.result.text().endswith("but an entry before it was changed.")
    window.field.setText("abc")
    window.look.click()
    assert "64 letters and digits" in window.result.text()
    window.close()


def test_hashes_are_found_in_whatever_was_pasted() -> None:
    one, other = "a" * 64, "0b" * 32
    assert hashes_in(f"{one.upper()}\t7 entries\n{other}, and {'c' * 65}") == [one, other]


@pytest.mark.parametrize(("name", "begins"), [("logs.pdf", b"%PDF"), ("logs.txt", b"The last hashes")])
def test_the_last_hashes_are_saved_to_be_printed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, begins: bytes
) -> None:
    FakeChooser(tmp_path / name).take_place(monkeypatch)
    window = opened(desk)
    window.save.click()
    desk.qtbot.waitUntil(lambda: window.result.text() == f"Saved “{name}”.")
    assert (tmp_path / name).read_bytes().startswith(begins)
    FakeChooser(tmp_path / "nowhere" / name).take_place(monkeypatch)
    window.save.click()
    desk.qtbot.waitUntil(lambda: name in window.result.text() and "Saved" not in window.result.text())
    window.close()


def test_a_check_that_breaks_off_is_told(desk: Desk) -> None:
    window = opened(desk)
    desk.window.verifying.verifying.failed.emit(ArticleMissing("0" * 64))
    assert window.state.text() == "The check broke off. Check again."
    window.close()


def test_what_is_known_of_an_article_says_whether_it_is_as_it_was_stored(desk: Desk) -> None:
    desk.frame.actions["details"].trigger()
    details = desk.window.findChild(Details)
    safety = desk.program.library.safety
    desk.qtbot.waitUntil(lambda: details._original.text().startswith("same as when Readback stored it on "))
    assert details._original.text().endswith(" · log unbroken, 3 entries")
    details._head.click()
    words = QGuiApplication.clipboard().text()
    assert words.startswith(f"{safety.head(desk.session.article.id)} · 3 entries · Harbour closes early · noted on ")
    ferry = id_of(desk, "Ferry")
    safety.faulty[ferry] = (Fault.ORIGINAL_MISSING, Fault.LOG)
    desk.session.open_article(ferry)
    desk.qtbot.waitUntil(lambda: details._original.text().startswith("The original is missing."))
    assert details._original.property("tone") == "bad"
    details.show_verdict(Verdict("0" * 64, "", None))  # it came too late
    assert details._original.text().startswith("The original is missing.")
    details.close()


def test_closing_gives_up_what_is_under_way(desk: Desk) -> None:
    desk.frame.actions["verify"].trigger()
    desk.window.verifying.shown.close()
    assert not desk.window.verifying.verifying.busy
