"""Scenes of work: notes, corrections, the palette, preferences."""

from collections.abc import Callable, Mapping

from readback.core.text import Span
from readback.ui.correcting.settling import SettledWindow
from readback.ui.preferences.window import Preferences
from readback.ui.shelf.sections import Kind
from studio import NARROW, Studio

PASSAGE = "the damage was “serious and getting worse”"
NOTE = "Ask for the **inspection certificates**, all three years.\n\nDoes the board have the letter of March?"


def notes(studio: Studio) -> None:
    """A selection with its bubble; a note that is written, shown, tagged, linked, and what it said before."""
    studio.audit()
    frame = studio.frame
    studio.select(PASSAGE)
    studio.shoot("selection")
    studio.note(PASSAGE, NOTE)
    studio.shoot("written")
    studio.do("preview")
    studio.rest()
    studio.shoot("preview")
    studio.do("preview")
    frame.editor.body.setFocus()
    frame.editor.body.setPlainText("See [[Har")
    frame.editor.body.moveCursor(frame.editor.body.textCursor().MoveOperation.End)
    studio.rest()
    studio.shoot("link")
    studio.look("dark", 200)
    studio.resize(*NARROW)
    studio.rest()
    studio.shoot("dark-200-1000")


def to_place(studio: Studio) -> None:
    """A note whose passage another version of the text does not have any more."""
    studio.audit()
    old = studio.work / "pier.txt"
    words = "The pier was closed on Friday, and nobody said why. "
    old.write_text("Pier closed\n\n" + words + "The ferries leave from Pier 2 now, the port said.\n", "utf-8")
    studio.open(old)
    before = studio.session.article
    studio.note("nobody said why", "Who decided this?")
    new = studio.work / "pier-later.txt"
    new.write_text("Pier closed\n\nThe ferries leave from Pier 2 now, the port said. A gate was locked.\n", "utf-8")
    studio.open(new)
    assert before is not None and studio.session.article is not None  # noqa: S101, PT018 - two were opened
    studio.session.amending.supersede(before.id, studio.session.article.id)
    studio.wait(lambda: bool(studio.session.notes) and not studio.busy())
    studio.choose(5, 0)
    studio.shoot()


def corrections(studio: Studio) -> None:
    """What is corrected in place."""
    studio.audit()
    frame = studio.frame
    studio.choose(1, 2)
    frame.view.focusText()
    studio.do("accept")
    studio.wait(lambda: studio.window.mending._doing.offered is not None)  # noqa: SLF001 - more like this is offered
    studio.shoot("accepted")
    studio.do("same")
    frame.picker.field.setText("in")
    frame.picker.typed.emit("in")
    studio.rest()
    studio.shoot("same-person")
    frame.picker.leave()
    studio.do("edge")
    studio.rest()
    studio.shoot("edge")
    frame.view.edging.leave()
    quoted = frame.panel.lists[tuple(frame.panel.lists)[3]].rows[2].spans[0]
    frame.view.reveal(Span(quoted.start + 2, quoted.start + 2))
    studio.do("speaker")
    studio.rest()
    studio.shoot("speaker")
    frame.picker.leave()
    frame.view.reveal(Span(quoted.start + 2, quoted.start + 2))
    studio.do("reject")
    studio.rest()
    studio.shoot("rejected")
    studio.choose(1, 1)
    frame.view.focusText()
    studio.do("rename")
    studio.rest()
    studio.shoot("rename")
    frame.picker.leave()
    studio.select("crane driver")
    studio.do("add person")
    studio.rest()
    studio.shoot("added")
    frame.picker.leave()
    studio.do("settled")
    studio.rest()
    studio.shoot("settled", studio.part(SettledWindow))
    studio.part(SettledWindow).close()


def name_desk(studio: Studio) -> None:
    """Pairs of names from several articles that may be one."""
    studio.story()
    studio.section(Kind.NAMES)
    studio.window.naming.compare()
    studio.wait(lambda: studio.frame.shelf.names.chosen is not None)
    studio.shoot()
    studio.look("dark")
    studio.shoot("dark")


def palette(studio: Studio) -> None:
    """The palette, with nothing typed, a command, a name of the library, and nothing found."""
    studio.story()
    studio.do("palette")
    studio.rest()
    studio.shoot()
    for typed, name in (("note", "command"), ("rell", "person"), ("qqqq", "nothing")):
        studio.frame.palette.field.setText(typed)
        studio.frame.palette.typed.emit(typed)
        studio.rest()
        studio.shoot(name)


def preferences(studio: Studio) -> None:
    """Each page of the preferences; the first two in the dark, too."""
    studio.audit()
    studio.do("preferences")
    window = studio.part(Preferences)
    for theme in ("light", "dark"):
        studio.look(theme)
        for at in range(window.tabs.count()):
            window.tabs.setCurrentIndex(at)
            studio.rest()
            name = window.tabs.tabText(at).replace("&", "").lower().replace(" ", "-")
            studio.shoot(f"{name}-{theme}", window)
    window.close()
    for theme in ("light", "dark"):
        studio.look(theme)
        for button, name in ((studio.frame.bar.letters, "aa"), (studio.frame.bar.quiet, "no-network-use")):
            button.click()
            studio.shoot(f"{name}-{theme}")
            button.click()
        studio.do("about")
        studio.shoot(f"about-{theme}")
        studio.do("about")


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "note": notes,
    "to-place": to_place,
    "correction": corrections,
    "name-desk": name_desk,
    "palette": palette,
    "preferences": preferences,
}
