"""Many files at once in the whole window: folders, failures, pausing, texts that are nearly the same."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QLineEdit, QPushButton

from readback.core.article import Attachment, Draft, LeftOut
from readback.core.document import blocks_of
from readback.core.metadata import Origin, SourceKind
from readback.ui.intake.receiving import first_folder
from readback.ui.reading.details import Details
from readback.ui.widgets.listing import Listing
from ui.desks import Desk
from ui.programs import FERRY, HARBOUR

LONG = "\n".join(f"Paragraph {number} tells of the ferry and of what was found in its hull." for number in range(30))


def button(window, words: str) -> QPushButton:
    """The newest button of these words: one that has just been made is not seen until the window has laid it out."""
    return [it for it in window.findChildren(QPushButton) if it.text() == words][-1]


@pytest.fixture
def folder(bare: Desk) -> Path:
    place = bare.program.folder / "saved"
    place.mkdir()
    for name, text in (("a.txt", FERRY), ("b.txt", HARBOUR), ("c.txt", ""), ("photo.png", "x")):
        (place / name).write_text(text, encoding="utf-8")
    return place


def opened(desk: Desk, path: Path) -> None:
    done: list[object] = []
    desk.session.opening.finished.connect(done.append)
    desk.session.open([str(path)])
    desk.qtbot.waitUntil(lambda: bool(done))
    desk.settle()


def test_a_folder_is_opened_and_what_failed_can_be_seen_and_tried_again(bare: Desk, folder: Path) -> None:
    opened(bare, folder)
    assert {it.title for it in bare.session.shelf.summaries} == {FERRY.splitlines()[0], HARBOUR.splitlines()[0]}
    assert bare.frame.banner.text.startswith("1 file was not opened, of 3.")
    assert "2 articles opened; 1 file of another kind skipped." in bare.frame.status.message
    button(bare.frame.banner, "Show which, and why").click()
    listing = bare.window.findChild(Listing)
    assert listing.list.topLevelItem(0).text(0) == "c.txt"
    assert listing.list.topLevelItem(0).text(1) == str(folder)
    assert listing.list.topLevelItem(0).text(2) == "The file is empty. Look for another copy of it."
    listing.copy()
    assert QGuiApplication.clipboard().text().startswith(f"c.txt\t{folder}\t")
    (folder / "c.txt").write_text("Now there are words\nin it.", encoding="utf-8")
    button(listing, "Try again").click()
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 3)


def test_where_nothing_was_opened_it_is_said_once(bare: Desk) -> None:
    place = bare.program.folder / "bad"
    place.mkdir()
    for name in ("a.txt", "b.txt"):
        (place / name).write_text("", encoding="utf-8")
    opened(bare, place)
    assert bare.frame.banner.text.startswith("None of the 2 files was opened.")
    assert not bare.frame.status.message


def test_an_empty_folder_is_told(bare: Desk) -> None:
    empty = bare.program.folder / "empty"
    empty.mkdir()
    opened(bare, empty)
    assert bare.frame.status.message == "There is nothing in it that can be opened."


def test_opening_is_paused_and_goes_on(bare: Desk, folder: Path) -> None:
    bare.session.opening.pause(on=True)
    bare.session.open([str(folder)])
    bare.qtbot.waitUntil(lambda: bare.frame.status._pause.text() == "Go on")
    assert "paused at 1 of 3" in [label.text() for label in bare.frame.status.findChildren(QLabel)]
    assert bare.session.shelf.summaries == ()
    bare.frame.status._pause.click()
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 2)


def test_what_is_waiting_is_given_up_when_opening_is_cancelled(bare: Desk, folder: Path) -> None:
    bare.session.opening.pause(on=True)
    bare.session.open([str(folder)])
    bare.qtbot.waitUntil(bare.frame.status._pause.isVisible)
    bare.frame.status._cancel.click()
    assert not bare.session.opening.paused
    bare.open("ferry.txt", FERRY)
    assert len(bare.session.shelf.summaries) == 1


def test_nearly_the_same_article_is_proposed_as_a_newer_version_and_takes_the_notes(bare: Desk) -> None:
    bare.open("one.txt", f"The hull\n{LONG}")
    old = bare.session.article
    bare.note("ask for it", "Paragraph 7")
    bare.open("two.txt", f"The hull\n{LONG}\nAnd a paragraph more.")
    new = bare.session.article
    bare.qtbot.waitUntil(lambda: "looks like a newer save of" in bare.frame.banner.text)
    assert len(bare.session.shelf.summaries) == 2
    button(bare.frame.banner, "Keep as its version").click()
    bare.qtbot.waitUntil(lambda: [it.id for it in bare.session.shelf.summaries] == [new.id])
    bare.qtbot.waitUntil(lambda: [it.note.body for it in bare.session.notes] == ["ask for it"])
    bare.frame.actions["undo"].trigger()
    bare.qtbot.waitUntil(lambda: {it.id for it in bare.session.shelf.summaries} == {old.id, new.id})


def test_nearly_the_same_article_can_be_kept_beside_the_other(bare: Desk) -> None:
    bare.open("one.txt", f"The hull\n{LONG}")
    bare.open("two.txt", f"The hull\n{LONG}\nAnd a paragraph more.")
    bare.qtbot.waitUntil(lambda: "looks like a newer save of" in bare.frame.banner.text)
    button(bare.frame.banner, "Keep apart").click()
    bare.settle()
    assert len(bare.session.shelf.summaries) == 2


def test_many_of_them_are_listed(bare: Desk) -> None:
    place = bare.program.folder / "many"
    place.mkdir()
    for number in range(3):
        story = LONG.replace("ferry", f"ferry{number} of line {number} and the sea {number}")
        (place / f"{number}.txt").write_text(f"Story {number}\n{story}", encoding="utf-8")
        (place / f"{number} again.txt").write_text(f"Story {number}\n{story}\nMore.", encoding="utf-8")
    opened(bare, place)
    bare.qtbot.waitUntil(lambda: "look like other saves" in bare.frame.banner.text)
    button(bare.frame.banner, "Show which").click()
    listing = bare.window.findChild(Listing)
    assert listing.list.topLevelItemCount() == 3
    button(listing, "Keep the chosen ones as versions").click()
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 3)


def test_what_is_known_of_an_article_is_changed_and_changed_back(desk: Desk) -> None:
    desk.press("Ctrl+I", desk.window)
    details = desk.window.findChild(Details)
    line = details._lines["byline"]
    line.setFocus()
    desk.qtbot.keyClicks(line, "Lena Marsh")
    desk.press("Return", line)
    desk.qtbot.waitUntil(lambda: desk.session.article.byline == "Lena Marsh")
    assert details._origins["byline"].text() == "confirmed by you"
    assert any("by Lena Marsh" in label.text() for label in desk.frame.view.findChildren(QLabel))
    desk.frame.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: desk.session.article.byline == "")


def test_a_date_that_is_none_is_refused_in_words(desk: Desk) -> None:
    desk.frame.actions["details"].trigger()
    details = desk.window.findChild(Details)
    line = details._lines["published"]
    line.setText("in May")
    line.editingFinished.emit()
    assert "2026-05-14" in details._trouble.text()
    assert desk.session.article.published == ""
    details._kind.setCurrentIndex(details._kind.findData(SourceKind.OWN.value))
    details._kind.activated.emit(0)
    desk.qtbot.waitUntil(lambda: desk.session.article.kind is SourceKind.OWN)
    assert desk.session.article.origin("kind") is Origin.READER


def test_a_paragraph_that_was_left_out_is_put_back_with_one_click(bare: Desk) -> None:
    box = "Sign up for our newsletter and get the top stories in your inbox every morning."
    bare.program.reader.left_out = (LeftOut(box, 3),)
    bare.open("one.txt", f"The hull\n{LONG}")
    article = bare.session.article
    bare.note("ask for it", "Paragraph 7")
    labels = bare.frame.view.findChildren(QLabel)
    next(label for label in labels if "1 paragraph left out" in label.text()).linkActivated.emit("left-out")
    shown = next(label for label in bare.frame.view.findChildren(QLabel) if label.text().startswith(box))
    shown.linkActivated.emit("put-back 0")
    bare.qtbot.waitUntil(lambda: bare.session.article.id != article.id and bare.session.analysis is not None)
    assert bare.session.article.text.split("\n")[3] == box
    assert [it.span.of(bare.session.article.text) for it in bare.session.notes] == ["Paragraph 7"]
    assert len(bare.session.shelf.summaries) == 1
    assert bare.frame.view.here() == bare.session.article.text.index(box)
    bare.frame.actions["undo"].trigger()
    bare.qtbot.waitUntil(lambda: bare.session.article.id == article.id)
    bare.qtbot.waitUntil(lambda: [it.note.body for it in bare.session.notes] == ["ask for it"])


def test_what_came_with_a_mail_is_opened_as_an_article_of_its_own(bare: Desk) -> None:
    attached = (Attachment("harbour.txt", HARBOUR.encode()), Attachment("photo.png", b"x"))
    bare.program.reader.attached = {"ferry.txt": attached}
    bare.open("ferry.txt", FERRY)
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 2)
    assert bare.session.article.title == FERRY.splitlines()[0]
    bare.qtbot.waitUntil(lambda: "2 articles opened; 1 file of another kind" in bare.frame.status.message)


def test_a_locked_pdf_is_opened_with_its_password(bare: Desk) -> None:
    bare.program.reader.passwords = {"ferry.pdf": "kelp"}
    path = bare.program.file("ferry.pdf", FERRY)
    bare.session.open([str(path)])
    for word in ("eel", "kelp"):
        bare.qtbot.waitUntil(
            lambda: "“ferry.pdf” was not opened: it is protected by a password" in bare.frame.banner.text
        )
        button(bare.frame.banner, "Type the password…").click()
        dialog = bare.window.findChild(QInputDialog)
        assert dialog.textEchoMode() is QLineEdit.EchoMode.Password
        dialog.setTextValue(word)
        dialog.accept()
        bare.qtbot.waitUntil(lambda: bare.window.findChild(QInputDialog) is None)
    bare.qtbot.waitUntil(lambda: bare.session.article is not None)
    assert bare.session.article.title == FERRY.splitlines()[0]


def test_a_page_that_may_be_behind_a_paywall_and_a_live_blog_are_named(bare: Desk) -> None:
    bare.open("stub.html", "The hull was never sound\nThe board met on Monday.")
    assert "perhaps the rest was behind a paywall" in bare.frame.banner.text
    place = bare.program.folder / "both"
    place.mkdir()
    updates = "\n".join(f"{hour}:15 The ferry has not left its pier, and nobody says why." for hour in range(9, 20))
    (place / "live.txt").write_text(f"Live: the ferry\n{updates}", encoding="utf-8")
    (place / "stub.html").write_text("Another stub\nThe board met.", encoding="utf-8")
    opened(bare, place)
    assert bare.frame.banner.text.startswith(
        "2 articles look like live blogs, or like the beginnings that a paywall shows."
    )
    button(bare.frame.banner, "Show which").click()
    listing = bare.window.findChild(Listing)
    assert {listing.list.topLevelItem(row).text(0) for row in range(2)} == {"Live: the ferry", "Another stub"}


def test_files_of_the_same_text_are_one_article_and_said_to_be(bare: Desk) -> None:
    place = bare.program.folder / "same"
    place.mkdir()
    for name in ("a.txt", "b.txt", "c.md"):
        (place / name).write_text(FERRY, encoding="utf-8")
    opened(bare, place)
    assert len(bare.session.shelf.summaries) == 1
    assert bare.frame.status.message == "1 article opened (2 more files have the same text)."


def test_files_are_looked_for_where_the_last_ones_were(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    path = desk.program.file("harbour.txt", HARBOUR)

    def choose(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        asked.append(folder)
        return [str(path)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    for _ in range(2):
        desk.frame.actions["open"].trigger()
        desk.settle()
    assert asked[1] == str(path.parent) != asked[0]


def test_files_are_first_looked_for_among_the_downloads_or_at_home(tmp_path: Path) -> None:
    downloads, home = tmp_path / "Downloads", tmp_path / "home"
    assert first_folder(downloads, home) == str(home)
    downloads.mkdir()
    assert first_folder(downloads, home) == str(downloads)


def test_an_older_save_that_is_opened_later_takes_its_place_before_the_newer_one(bare: Desk) -> None:
    newer = Draft(blocks_of(["The hull", *LONG.splitlines(), "More."]), title="The hull", published="2026-05-04")
    bare.program.reader.drafts = {
        "new.txt": newer,
        "old.txt": replace(newer, paragraphs=newer.paragraphs[:-1], published="2026-05-03"),
    }
    bare.open("new.txt", "new")
    new = bare.session.article
    bare.open("old.txt", "old")
    bare.qtbot.waitUntil(lambda: "looks like an older save of" in bare.frame.banner.text)
    button(bare.frame.banner, "Keep as its version").click()
    bare.qtbot.waitUntil(lambda: [it.id for it in bare.session.shelf.summaries] == [new.id])


def test_saves_are_compared_before_they_are_kept_and_then_asked_about_no_more(bare: Desk) -> None:
    bare.open("one.txt", f"The hull\n{LONG}")
    old = bare.session.article
    bare.open("two.txt", f"The hull\n{LONG}\nAnd a paragraph more.")
    new = bare.session.article
    bare.qtbot.waitUntil(lambda: "looks like a newer save of" in bare.frame.banner.text)
    button(bare.frame.banner, "Compare them…").click()
    window = bare.window.saves.shown
    bare.qtbot.waitUntil(lambda: window.counts.text() == "1 paragraph added.")
    assert "looks like a newer save of" in bare.frame.banner.text
    assert bare.window._looks.settings.undecided == (new.id,)
    window.join.click()
    bare.qtbot.waitUntil(lambda: [it.id for it in bare.session.shelf.summaries] == [new.id])
    bare.qtbot.waitUntil(lambda: not bare.frame.banner.text)
    assert bare.window._looks.settings.undecided == ()
    window.close()
    bare.session.open_article(old.id)
    bare.qtbot.waitUntil(lambda: "an older save of the story" in bare.frame.banner.text)
    assert bare.session.amending._own() is None  # its text and what is known of it stay as they are
    button(bare.frame.banner, "Open the newest").click()
    bare.qtbot.waitUntil(lambda: bare.session.article.id == new.id)
    assert not bare.frame.banner.text


def test_the_command_for_versions_compares_the_two_that_are_asked_about_until_they_are_kept_apart(bare: Desk) -> None:
    bare.open("one.txt", f"The hull\n{LONG}")
    old = bare.session.article
    bare.open("two.txt", f"The hull\n{LONG}\nAnd a paragraph more.")
    bare.qtbot.waitUntil(lambda: "looks like a newer save of" in bare.frame.banner.text)
    for article in (bare.session.article, old):
        bare.session.open_article(article.id)
        bare.settle()
        bare.frame.actions["saves"].trigger()
        window = bare.window.saves.shown
        bare.qtbot.waitUntil(lambda: not bare.window.saves.comparing.busy)
        assert window.counts.text() == "1 paragraph added."
        assert window.join.isVisible()
        window.close()
    button(bare.frame.banner, "Keep apart").click()
    bare.frame.actions["saves"].trigger()
    bare.qtbot.waitUntil(lambda: not bare.window.saves.comparing.busy)
    assert "one save of this story" in window.why.text()
    window.close()


def test_of_two_that_are_asked_about_one_may_be_gone(bare: Desk) -> None:
    bare.open("one.txt", f"The hull\n{LONG}")
    old = bare.session.article
    bare.open("two.txt", f"The hull\n{LONG}\nAnd a paragraph more.")
    bare.qtbot.waitUntil(lambda: "looks like a newer save of" in bare.frame.banner.text)
    bare.session.shelf.remove([old.id])
    bare.qtbot.waitUntil(lambda: len(bare.session.shelf.summaries) == 1)
    bare.frame.actions["saves"].trigger()
    bare.qtbot.waitUntil(lambda: not bare.window.saves.comparing.busy)
    assert "one save of this story" in bare.window.saves.shown.why.text()
    bare.window.saves.shown.close()


def test_another_version_of_a_draft_is_told_as_that(bare: Desk) -> None:
    for name, more in (("one.txt", ""), ("two.txt", "\nAnd a paragraph more.")):
        path = bare.program.file(name, f"The hull\n{LONG}{more}")
        bare.session.open([str(path)], draft=True)
        bare.settle()
    bare.qtbot.waitUntil(lambda: "another version of a draft you have" in bare.frame.banner.text)
