"""Scenes of the library: search, the shelf, several articles at once, and what goes wrong."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QApplication

from clippings import ARTICLES, PROJECT
from readback.ui.panel.rows import Tab
from readback.ui.search.names import NamesWindow
from readback.ui.shelf.sections import Kind
from readback.ui.widgets.listing import Listing
from studio import NARROW, WIDE, Studio

MANY = 10_000
"""So many articles has a full shelf."""


def search(studio: Studio) -> None:
    """Hits in groups, of few words and of many; widened, not understood, none."""
    studio.story()
    studio.note("serious and getting worse", "Ask for the **inspection** certificates, all three years.")
    for query, name in (
        ("inspection", "hits"),
        ("said-by:O’Rell ship", "said-by"),
        ("inspecting piers", "widened"),
        ("before:soon (pier", "not-understood"),
        ("zeppelin", "nothing"),
    ):
        studio.search(query)
        studio.shoot(name)
    studio.search("pier")
    studio.look("dark")
    studio.resize(*NARROW)
    studio.shoot("dark-1000")


def names(studio: Studio) -> None:
    """A list of names, asked and answered."""
    studio.story()
    studio.do("search names")
    window = studio.part(NamesWindow)
    window.field.setPlainText("Ingrid al-Vale\nTomas O’Rell\nRafe Skildal\nMirela Santos")
    studio.shoot("asked", window)
    window._find.click()  # noqa: SLF001 - as a click on "search" does
    studio.wait(lambda: not window._searching)  # noqa: SLF001 - until it is through
    studio.shoot("found", window)
    window.close()


def story_wide(studio: Studio) -> None:
    """The panel over a project: each list, light and dark; over a search; over articles that were chosen."""
    studio.story()
    panel = studio.frame.panel
    studio.section(Kind.PROJECT, PROJECT)
    studio.wait(lambda: panel.sets[Tab.NOTES].known and not studio.busy())
    for number, tab in enumerate(Tab, start=1):
        studio.do(f"tab {number}")
        listed = panel.sets[tab].list
        if listed.model().rowCount():
            first = listed.model().index(0, 0)
            listed.setCurrentIndex(first)
            listed.clicked.emit(first)
        studio.rest()
        studio.shoot(tab.value)
    studio.look("dark")
    studio.do("tab 4")
    studio.rest()
    studio.shoot("dark")
    studio.resize(*WIDE)
    studio.do("columns")
    studio.rest()
    studio.shoot("columns-1600")


def shelf(studio: Studio) -> None:
    """The library with projects and a search: unread, a project, the trash, in columns."""
    ids = studio.story()
    studio.section(Kind.UNREAD)
    studio.shoot("unread")
    studio.section(Kind.PROJECT, "Regatta")
    studio.shoot("project")
    studio.session.shelf.remove([ids["small-harbours.txt"]])
    studio.rest()
    studio.section(Kind.TRASH)
    studio.shoot("trash")
    studio.section(Kind.ALL)
    studio.do("columns")
    studio.rest()
    studio.shoot("columns")
    studio.resize(*NARROW)
    studio.do("columns")
    studio.rest()
    studio.shoot("1000")


def drafts(studio: Studio) -> None:
    """The sample draft, the section of drafts, and the question what pasted words are to become."""
    studio.story()
    studio.do("sample draft")
    studio.wait(lambda: studio.session.article is not None and "Pier" in studio.session.article.title)
    studio.wait(studio.found)
    studio.shoot()
    studio.section(Kind.DRAFTS)
    studio.look("dark")
    studio.rest()
    studio.shoot("section-dark")
    studio.look()
    QApplication.clipboard().setText("Nobody told the town\n\n“We were not asked,” the mayor, Lena Oost, says.\n")
    studio.do("paste")
    studio.rest()
    studio.shoot("pasted")


def full_shelf(studio: Studio) -> None:
    """The shelf of ten thousand articles, narrow and in columns."""
    studio.wait(lambda: len(studio.session.shelf.summaries) >= MANY and not studio.busy(), 600_000)
    studio.section(Kind.ALL)
    studio.shoot()
    studio.do("columns")
    studio.rest()
    studio.shoot("columns")


def errors(studio: Studio) -> None:
    """A file that is not there, a library that cannot be written, many files of which some fail."""
    studio.audit()
    frame = studio.frame
    studio.session.open([str(studio.work / "no-such-file.txt")])
    studio.wait(lambda: bool(frame.banner.text))
    studio.shoot("missing")
    frame.banner.dismiss()
    studio.session.desk.readOnly.emit(True)  # noqa: FBT003 - a signal's value
    studio.shoot("read-only")
    frame.banner.dismiss()
    inbox = studio.work / "Saved for the harbour story"
    inbox.mkdir()
    inspector = ARTICLES["second-inspector.txt"] + "\n\n".join(["Nobody from the port answered our calls."] * 3)
    files = {"inspector.txt": ARTICLES["second-inspector.txt"], "inspector-updated.txt": inspector}
    for name, text in (files | {"interview.txt": "", "scan.pdf": "%PDF-1.7", "notes.md": ""}).items():
        (inbox / name).write_text(text, encoding="utf-8")
    done: list[object] = []
    studio.session.opening.finished.connect(done.append)
    studio.session.open([str(inbox)])
    studio.wait(lambda: bool(done) and studio.found() and bool(frame.banner.text) and not studio.busy())
    studio.shoot("nearly-the-same")
    frame.banner.dismiss()
    studio.rest()
    studio.shoot("many-failed")
    frame.banner._buttons[0].click()  # noqa: SLF001 - as a click on "show" does
    listing = studio.window.findChild(Listing)
    assert listing is not None  # noqa: S101 - it has just been opened
    studio.shoot("what-failed", listing)
    listing.close()
    studio.do("details")
    details = studio.window._details  # noqa: SLF001 - a window of its own
    assert details is not None  # noqa: S101 - as above
    studio.shoot("details", details)
    details.close()


def reading_in(studio: Studio) -> None:
    """Twenty files that are being read in."""
    studio.audit()
    inbox = studio.work / "Twenty"
    inbox.mkdir()
    for number in range(20):
        text = ARTICLES["small-harbours.txt"].replace("small harbours", f"small harbours, part {number}")
        (inbox / f"part-{number}.txt").write_text(text, encoding="utf-8")
    studio.session.open([str(inbox)])
    studio.wait(lambda: len(studio.session.shelf.summaries) > 4)
    studio.shoot()
    studio.wait(lambda: len(studio.session.shelf.summaries) > 20 and not studio.busy())


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "search": search,
    "names": names,
    "story-wide": story_wide,
    "shelf": shelf,
    "draft": drafts,
    "full-shelf": full_shelf,
    "error": errors,
    "reading-in": reading_in,
}
