"""The Checker's copy, saved from the window: what is asked, what is written, and what is said where it is not."""

import errno
import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton

from readback.core.ports import Mode, Wish
from readback.core.quotecheck.copying import Contents
from readback.formats.readers import read
from readback.ui.check.copysheet import CopySheet
from ui.desks import Desk
from ui.test_window_check import DRAFT, checked, clear, done, draft, drafted

__all__ = ["checked", "drafted"]  # the fixtures


def sheet(desk: Desk) -> CopySheet:
    found = desk.window.check.copying.sheet
    assert found is not None
    return found


def save(desk: Desk, path: Path, contents: Contents = Contents()) -> None:  # noqa: B008 - a value
    with desk.qtbot.waitSignal(desk.session.copying.saved):
        desk.window.check.copying.save(path, contents)


def page(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_the_button_asks_what_goes_in_and_nothing_is_ticked(checked: Desk) -> None:
    button = checked.frame.check.copy
    assert button.isVisible()
    button.click()
    boxes = (sheet(checked).notes, sheet(checked).file_names, sheet(checked).hashes, sheet(checked).manifest)
    assert sheet(checked).isVisible()
    assert not any(it.isChecked() for it in boxes)
    assert sheet(checked).choose.hasFocus()
    checked.press("Escape")
    assert not sheet(checked).isVisible()
    assert button.hasFocus()


def test_what_was_ticked_once_is_not_ticked_the_next_time(checked: Desk) -> None:
    checked.frame.check.copy.click()
    sheet(checked).notes.setChecked(True)
    checked.press("Escape")
    checked.press("Ctrl+Shift+Y", checked.window)
    assert not sheet(checked).notes.isChecked()


def test_a_copy_is_saved_and_its_folder_is_offered(
    checked: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, opened, path = list[str](), list[QUrl](), tmp_path / "out" / "copy.html"
    path.parent.mkdir()

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(name).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    checked.press("Ctrl+Shift+Y", checked.window)
    with checked.qtbot.waitSignal(checked.session.copying.saved):
        sheet(checked).choose.click()
    assert asked == ["story, Checker’s copy.docx"]
    assert "Meaning may change: a negation" in page(path)
    assert checked.frame.status.message == "Saved “copy.html”."
    next(it for it in checked.frame.status.findChildren(QPushButton) if it.text() == "Open the folder").click()
    assert opened == [QUrl.fromLocalFile(str(path.parent))]
    assert [it.name for it in path.parent.iterdir()] == ["copy.html"]


def test_the_ending_of_the_name_says_what_kind_it_is(checked: Desk, tmp_path: Path) -> None:
    for name in ("copy.docx", "copy.HTM", "copy.pdf"):
        save(checked, tmp_path / name)
    with ZipFile(tmp_path / "copy.docx") as archive:
        assert "word/comments.xml" in archive.namelist()
    assert page(tmp_path / "copy.HTM").startswith("<!DOCTYPE html>")
    printed = read(BytesIO((tmp_path / "copy.pdf").read_bytes()), "copy.pdf", Wish(Mode.WHOLE)).draft
    assert "Meaning may change: a negation" in " ".join(printed.lines)


def test_a_name_that_was_lengthened_never_replaces_a_file_unasked(checked: Desk, tmp_path: Path) -> None:
    there = tmp_path / "copy.docx"
    there.write_bytes(b"mine")
    with checked.qtbot.waitSignal(checked.session.copying.failed):
        checked.window.check.copying.save(tmp_path / "copy", Contents())
    assert there.read_bytes() == b"mine"
    assert checked.frame.status.message == "There is a file “copy.docx” already. Nothing was saved."
    with checked.qtbot.waitSignal(checked.session.copying.saved):
        next(it for it in checked.frame.status.findChildren(QPushButton) if it.text() == "Replace it").click()
    assert there.read_bytes() != b"mine"


def test_a_full_disk_is_told_in_three_parts_and_leaves_nothing(
    checked: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    folder = tmp_path / "full"
    folder.mkdir()
    monkeypatch.setattr(os, "fsync", refuse)
    with checked.qtbot.waitSignal(checked.session.copying.failed):
        checked.window.check.copying.save(folder / "copy.html", Contents())
    assert checked.frame.banner.text == (
        f"“copy.html” was not saved: the disk that holds {folder} is full. Make room, then try again."
    )
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_gone_is_told(checked: Desk, tmp_path: Path) -> None:
    with checked.qtbot.waitSignal(checked.session.copying.failed):
        checked.window.check.copying.save(tmp_path / "gone" / "copy.html", Contents())
    assert "there is no folder" in checked.frame.banner.text


def test_a_copy_that_is_cancelled_is_not_written(checked: Desk, tmp_path: Path) -> None:
    path = tmp_path / "copy.docx"
    checked.window.check.copying.save(path, Contents())
    checked.frame.status.cancelled.emit()
    assert checked.frame.status.message == "The Checker’s copy was not saved."
    checked.listed()
    save(checked, tmp_path / "other.docx")
    assert not path.exists()


def test_what_was_cleared_meanwhile_is_in_it_and_notes_only_when_chosen(checked: Desk, tmp_path: Path) -> None:
    clear(checked)
    checked.note("Ask Brook again", "Nobody knows")
    save(checked, tmp_path / "bare.html")
    save(checked, tmp_path / "full.html", Contents(notes=True, file_names=True, hashes=True))
    assert "Cleared because: heard on tape (AB" in page(tmp_path / "bare.html")
    bare, full = page(tmp_path / "bare.html"), page(tmp_path / "full.html")
    assert [words for words in ("Ask Brook again", "ferry.txt", "SHA-256") if words in bare] == []
    assert [words for words in ("Ask Brook again", "ferry.txt", "SHA-256") if words not in full] == []


def test_without_a_check_it_is_said_what_to_do(desk: Desk) -> None:
    draft(desk, "Ferry line warned\n“It was never cold,” Brook says.\n")
    desk.press("Ctrl+Shift+Y", desk.window)
    assert desk.frame.status.message == "Nothing is checked here. Open a draft; F7 checks it."
    assert not desk.frame.check.copy.isVisible()


def test_a_check_that_was_stopped_gives_no_copy(desk: Desk) -> None:
    many = "\n".join(f"“We looked {n} times at the hull of it,” Brook says." for n in range(300))
    draft(desk, f"Ferry line warned\n{many}\n", "many.txt")
    desk.press("F7", desk.window)
    desk.qtbot.waitUntil(lambda: len(desk.window.check.joining.rows) > 0)
    desk.frame.status.cancelled.emit()
    desk.qtbot.waitUntil(lambda: not desk.session.checking.busy)
    desk.press("Ctrl+Shift+Y", desk.window)
    assert "is not finished" in desk.frame.status.message


def test_a_source_that_was_deleted_meanwhile_is_still_told_in_the_copy(checked: Desk, tmp_path: Path) -> None:
    (source,) = (it for it in checked.session.shelf.summaries if it.title.startswith("Ferry line knew"))
    checked.session.shelf.remove([source.id])
    checked.qtbot.waitUntil(lambda: source.id not in {it.id for it in checked.session.shelf.summaries})
    everything = Contents(notes=True, hashes=True, file_names=True, manifest=True)
    save(checked, tmp_path / "copy.html", everything)
    assert "Ferry line knew of cracked hull" in page(tmp_path / "copy.html")


def test_a_copy_of_a_check_in_an_empty_library_says_that_there_was_no_source(bare: Desk, tmp_path: Path) -> None:
    draft(bare, DRAFT)
    bare.press("F7", bare.window)
    done(bare)
    save(bare, tmp_path / "copy.html")
    told = page(tmp_path / "copy.html")
    assert "There was no source to compare with" in told
    assert "these 0 sources" not in told
    assert all(line in told for line in DRAFT.split("\n")[:1])
    assert len(bare.frame.check.rows) == len(bare.window.check.joining.rows) > 0
