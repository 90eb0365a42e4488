"""Pictures of the window in its main states: `python build/shots.py FOLDER`. Whoever changes the window looks at them.

The one called `for-the-help` is `resources/help/window.png`: it is renewed by copying it there.

Works on a library of its own, in a temporary folder, with the program's own reader and language model.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from clippings import ARTICLES, PROJECT, STORY

PASSAGE = "the damage was “serious and getting worse”"
NOTE = "Ask for the **inspection certificates**, all three years.\n\nDoes the board have the letter of March?"


class Studio:
    """The running program, and what is done to it between two pictures."""

    def __init__(self, folder: Path, work: Path) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the environment has to be set before Qt starts

        from readback.app import Readback, application_of  # noqa: PLC0415 - as above
        from readback.compose import program  # noqa: PLC0415 - as above

        self.application: QApplication = application_of(["shots"])
        self.folder, self.work = folder, work
        self.running = Readback(program, [])
        self.window = self.running.window
        self.frame, self.session = self.window.frame, self.running.session
        self.running.show()
        self.wait(self.found)

    def wait(self, until: Callable[[], bool]) -> None:
        """Lets the program run until something is so, or for half a minute."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer  # noqa: PLC0415 - as above

        loop, timer, end = QEventLoop(), QTimer(), QDeadlineTimer(30_000)
        timer.timeout.connect(lambda: loop.quit() if until() or end.hasExpired() else None)
        timer.start(20)
        loop.exec()

    def found(self) -> bool:
        """Whether what is in the open article is listed and everything is saved."""
        from readback.ui.panel.rows import Tab  # noqa: PLC0415 - as above

        listed = self.frame.panel.lists[Tab.QUOTES].known
        return listed and self.session.analysis is not None and not self.session.desk.busy

    def busy(self) -> bool:
        """Whether anything is on its way, also in other articles than the open one."""
        from readback.ui.tasks import Lane  # noqa: PLC0415 - as above

        return any(self.running._tasks.busy(lane) for lane in (Lane.LIBRARY, Lane.ANALYSIS))  # noqa: SLF001

    def shoot(self, name: str) -> None:
        """Writes a picture, once what is on the way has arrived."""
        turns = iter(range(12))
        self.wait(lambda: next(turns, None) is None)
        self.window.grab().save(str(self.folder / f"{name}.png"))
        print(self.folder / f"{name}.png", flush=True)

    def do(self, id: str) -> None:
        """Triggers an action of the menus."""
        self.frame.actions[id].trigger()

    def open(self, *files: Path) -> None:
        """Opens files and waits for what is in the first."""
        before = self.session.article
        self.session.open([str(file) for file in files])
        self.wait(lambda: self.session.article is not before and self.found())

    def note(self) -> None:
        """Writes a note on a passage of the sample article."""
        from readback.core.text import Span  # noqa: PLC0415 - as above

        assert self.session.article is not None  # noqa: S101 - the first picture is of it
        at = self.session.article.text.index(PASSAGE)
        self.window.commands._annotate(Span(at, at + len(PASSAGE)))  # noqa: SLF001 - as the key N does
        self.wait(lambda: self.frame.editor.note is not None and self.frame.editor.isVisible())
        self.frame.editor.body.setPlainText(NOTE)
        self.wait(lambda: not self.session.editing.unsaved and self.session.notes[0].note.body == NOTE)

    def close(self) -> None:
        """Closes the window and waits until everything is saved."""
        closed: list[bool] = []
        self.window.closed.connect(lambda: closed.append(True))
        self.window.close()
        self.wait(lambda: bool(closed))


def states(studio: Studio) -> Iterator[str]:
    """The window's states one after the other; each is named once it is on screen."""
    frame = studio.frame
    yield "01-first-start"
    for number, name in enumerate(("people", "places", "organisations", "quotes", "notes"), start=1):
        studio.do(f"tab {number}")
        tab = frame.panel.lists[frame.panel.tab]
        if tab.rows:
            frame.panel.chosen.emit(tab.rows[min(1, len(tab.rows) - 1)])
        yield f"02-tab-{name}"
    studio.note()
    yield "03-note"
    studio.open(*(studio.work / name for name in ARTICLES))
    frame.box.setText("inspection")
    frame.box.setFocus()
    studio.wait(frame.hits.isVisible)
    yield "04-search"
    frame.box.clear()
    yield "05-second-article"
    yield from _projects(studio)
    yield from _views(studio)


def _projects(studio: Studio) -> Iterator[str]:
    """The shelf with projects and in columns, and the panel over several articles."""
    from readback.ui.panel.rows import Tab  # noqa: PLC0415 - as above

    frame, shelf = studio.frame, studio.session.shelf
    before = len(shelf.summaries)
    studio.session.open([str(studio.work / name) for name in STORY])
    studio.wait(lambda: len(shelf.summaries) == before + len(STORY) and not studio.busy())
    told = [it.id for it in shelf.summaries if it.source in STORY]
    titles = {it.source: it.id for it in shelf.summaries}
    shelf.new_project(PROJECT, [*told, titles["harbour-audit.txt"]])
    shelf.new_project("Regatta", told[:1])
    shelf.save_search("said-by:O’Rell", "said-by:O’Rell")
    shelf.mark([*told[:2], titles["small-harbours.txt"]], read=False)
    studio.wait(lambda: bool(shelf.shelf.searches) and not studio.busy())
    studio.session.open_article(titles["harbour-audit.txt"])
    studio.wait(studio.found)
    studio.do("tab 4")
    frame.panel.chosen.emit(frame.panel.open.rows[2])
    frame.view.scroll_to(0)
    frame.view.focusText()
    frame.status.unsay()
    yield "for-the-help"
    sections = frame.shelf.sections
    sections.setCurrentIndex(sections.model().index(2, 0))
    studio.wait(lambda: frame.panel.sets[Tab.NOTES].known and not studio.busy())
    quotations = frame.panel.sets[Tab.QUOTES]
    quotations._order.setCurrentIndex(1)  # noqa: SLF001 - as choosing "in most articles" does
    first = quotations.list.model().index(0, 0)
    quotations.list.setCurrentIndex(first)
    quotations.list.clicked.emit(first)
    yield "24-over-a-project"
    studio.do("theme dark")
    studio.do("tab 1")
    yield "25-over-a-project-dark"
    studio.do("theme light")
    studio.do("overview")
    studio.do("columns")
    yield "26-columns"
    studio.do("columns")
    studio.do("search names")
    names = studio.window.commands.seeking._names  # noqa: SLF001 - a window of its own
    assert names is not None  # noqa: S101 - it has just been opened
    names.field.setPlainText("Ingrid al-Vale\nTomas O’Rell\nRafe Skildal\nMirela Santos")
    names._find.click()  # noqa: SLF001 - as a click on "search" does
    names.grab().save(str(studio.folder / "27-names-searched.png"))
    studio.wait(lambda: not names._searching)  # noqa: SLF001 - as above
    names.grab().save(str(studio.folder / "28-names-found.png"))
    names.close()


def _views(studio: Studio) -> Iterator[str]:
    frame = studio.frame
    studio.open(studio.running.session._parts.sample)  # noqa: SLF001 - the sample article again
    studio.do("find")
    frame.find.field.setText("crack")
    studio.wait(lambda: bool(frame.find._count.text()))  # noqa: SLF001 - until it has counted
    yield "06-find"
    frame.find.leave()
    studio.do("palette")
    frame.palette.field.setText("note")
    frame.palette.typed.emit("note")
    studio.wait(lambda: not studio.running.session.desk.busy)
    yield "06-palette"
    frame.palette.leave()
    yield from _corrections(studio)
    for theme in ("sepia", "black", "dark"):
        studio.do(f"theme {theme}")
        studio.do("tab 4")
        frame.panel.chosen.emit(frame.panel.lists[frame.panel.tab].rows[8])
        yield f"07-{theme}"
    studio.do("theme light")
    studio.window.resize(1000, 640)
    yield "08-narrow"
    studio.window.resize(1344, 840)
    studio.do("focus")
    yield "09-only-the-article"
    studio.do("focus")
    yield from _troubles(studio)


def _corrections(studio: Studio) -> Iterator[str]:
    """What is corrected in place, and the name desk."""
    from readback.core.text import Span  # noqa: PLC0415 - as above

    frame = studio.frame
    studio.do("tab 1")
    frame.panel.chosen.emit(frame.panel.lists[frame.panel.tab].rows[2])
    frame.view.focusText()
    studio.do("accept")
    studio.wait(lambda: "more like this" in frame.status.message)
    yield "06-accepted"
    studio.do("same")
    frame.picker.field.setText("in")
    frame.picker.typed.emit("in")
    studio.wait(studio.found)
    yield "06-same-person"
    frame.picker.leave()
    studio.do("edge")
    yield "06-edge"
    frame.view.edging.leave()
    quoted = frame.panel.lists[tuple(frame.panel.lists)[3]].rows[2].spans[0]
    frame.view.reveal(Span(quoted.start + 2, quoted.start + 2))
    studio.do("speaker")
    studio.wait(studio.found)
    yield "06-speaker"
    frame.picker.leave()
    studio.do("settled")
    settled = studio.window.settling._window  # noqa: SLF001 - a window of its own
    assert settled is not None  # noqa: S101 - it has just been opened
    settled.grab().save(str(studio.folder / "06-settled.png"))
    settled.close()
    studio.do("undo")
    studio.wait(studio.found)
    shown = frame.shelf.sections
    names = next(at for at in range(shown.model().rowCount()) if shown.model().index(at, 0).data() == "Name desk")
    shown.setCurrentIndex(shown.model().index(names, 0))
    studio.window.naming.compare()
    studio.wait(lambda: frame.shelf.names.chosen is not None)
    yield "06-name-desk"
    shown.setCurrentIndex(shown.model().index(0, 0))


def _troubles(studio: Studio) -> Iterator[str]:
    frame = studio.frame
    studio.session.open([str(studio.work / "no-such-file.txt")])
    studio.wait(lambda: bool(frame.banner.text))
    yield "10-error"
    frame.banner.dismiss()
    studio.session.desk.readOnly.emit(True)  # noqa: FBT003 - a signal's value
    yield "11-read-only"
    frame.banner.dismiss()
    frame.view._insets.toggle()  # noqa: SLF001 - as a click on "show" does
    yield "12-left-out-shown"
    frame.view._insets.toggle()  # noqa: SLF001 - as above
    for _ in range(10):
        studio.do("zoom in")
    yield "13-zoom-200"
    studio.do("zoom reset")
    long = studio.work / "long.txt"
    long.write_text("\n\n".join([" ".join(["A headline that does not end"] * 9), "Nothing else is in it."]), "utf-8")
    studio.open(long)
    yield "14-long-title"
    yield from _many(studio)
    yield from _documents(studio)
    studio.do("keys")
    help_window = studio.window._help  # noqa: SLF001 - a window of its own
    assert help_window is not None  # noqa: S101 - it has just been opened
    help_window.grab().save(str(studio.folder / "20-help.png"))
    help_window.hide()


def _many(studio: Studio) -> Iterator[str]:
    """A folder with files that fail and an article that is nearly another; what is known of it."""
    from readback.ui.listing import Listing  # noqa: PLC0415 - as above

    studio.do("original")
    frame = studio.frame
    studio.open(studio.running.session._parts.sample)  # noqa: SLF001 - the sample article again
    quoted = frame.panel.lists[frame.panel.tab].rows[3]
    studio.wait(lambda: "saved" in frame.original._name.text())  # noqa: SLF001 - until it is there
    studio.window.navigator.revealed.emit(quoted.spans[0])
    studio.wait(lambda: frame.original.text._painter.marks.current is not None)  # noqa: SLF001 - as above
    yield "15-original"
    studio.do("original")
    frame, inbox = studio.frame, studio.work / "Saved for the harbour story"
    inbox.mkdir()
    story = ARTICLES["second-inspector.txt"] + "\n\n".join(["Nobody from the port answered our calls."] * 3)
    for name, text in {
        "inspector-updated.txt": story,
        "interview.txt": "",
        "scan.pdf": "%PDF-1.7",
        "notes.md": "",
    }.items():
        (inbox / name).write_text(text, encoding="utf-8")
    done: list[object] = []
    studio.session.opening.finished.connect(done.append)
    studio.session.open([str(inbox)])
    studio.wait(lambda: bool(done) and studio.found() and "nearly" in frame.banner.text)
    yield "16-nearly-the-same"
    frame.banner.dismiss()
    yield "17-many-failed"
    frame.banner._buttons[0].click()  # noqa: SLF001 - as a click on "show" does
    listing = studio.window.findChild(Listing)
    assert listing is not None  # noqa: S101 - it has just been opened
    listing.grab().save(str(studio.folder / "18-what-failed.png"))
    listing.close()
    studio.do("details")
    details = studio.window._details  # noqa: SLF001 - a window of its own
    assert details is not None  # noqa: S101 - as above
    details.grab().save(str(studio.folder / "19-details.png"))
    details.hide()


def _documents(studio: Studio) -> Iterator[str]:
    """A report with all that a document can have, and a recording."""
    from document import REPORT, TALK, document  # noqa: PLC0415 - as above

    report, view, bar = document(REPORT, "report.pdf"), studio.frame.view, studio.frame.view._page.verticalScrollBar()  # noqa: SLF001
    for theme, zoom, width in (("light", 100, 1344), ("dark", 100, 1000), ("light", 200, 1344), ("sepia", 200, 1000)):
        studio.do(f"theme {theme}")
        studio.window.resize(width, 1400)
        studio.window._looks.set_style(zoom=zoom)  # noqa: SLF001 - as a reader would
        view.show_article(report)
        yield f"21-document-{theme}-{zoom}"
        bar.setValue(bar.maximum())
        yield f"22-document-{theme}-{zoom}-end"
    studio.window._looks.set_style(zoom=100)  # noqa: SLF001 - as a reader would
    studio.do("theme dark")
    view.show_article(document(TALK, "talk.srt"))
    yield "23-recording"
    studio.do("theme light")
    studio.window.resize(1344, 840)


def main(folder: Path) -> None:
    """Takes all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="readback-shots-") as place:
        work = Path(place)
        os.environ |= {"READBACK_LIBRARY": str(work / "Library"), "READBACK_SETTINGS": str(work / "settings.json")}
        for name, text in (ARTICLES | STORY).items():
            (work / name).write_text(text, encoding="utf-8")
        studio = Studio(folder, work)
        for name in states(studio):
            studio.shoot(name)
        studio.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist/shots").absolute())
