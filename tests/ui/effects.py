"""What is seen after each action of the table: how to get ready for it, and what is so once it was done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from readback.core.analysis import Kind
from readback.core.notes import COLOURS
from readback.core.text import Span
from readback.ui.agreeing.sheet import AgreeSheet
from readback.ui.agreeing.window import AgreementsWindow
from readback.ui.check.copysheet import CopySheet
from readback.ui.correcting.settling import SettledWindow
from readback.ui.erasing.sheet import EraseSheet
from readback.ui.incoming.sheet import InSheet
from readback.ui.outgoing.sheet import OutSheet
from readback.ui.panel.rows import Tab
from readback.ui.person.window import PersonWindow
from readback.ui.pictures.window import PicturesWindow
from readback.ui.preferences.window import Preferences
from readback.ui.reading.details import Details
from readback.ui.search.names import NamesWindow
from ui.choosers import FakeChooser
from ui.desks import Desk
from ui.programs import HARBOUR


@dataclass
class Keyed:
    """A window on a library of files with the ferry article open, and the chooser of files that it would show."""

    desk: Desk
    chooser: FakeChooser
    before: tuple[int, int] = (0, 0)


Act = Callable[[Keyed], object]
See = Callable[[Keyed], bool]


@dataclass(frozen=True)
class Effect:
    """`ready` is done first; `seen` is so afterwards and was not so before."""

    seen: See
    ready: Act = lambda _: None


def told(it: Keyed, words: str) -> bool:
    """Whether words stand anywhere in the window's labels."""
    return any(words in label.text() for label in it.desk.window.findChildren(QLabel) if label.isVisible())


def at(it: Keyed, words: str) -> None:
    """Puts the caret into words of the article."""
    start = it.desk.session.article.text.index(words) + 1
    it.desk.frame.view.reveal(Span(start, start))
    it.desk.frame.view.focusText()


def noted(it: Keyed) -> None:
    """A note, chosen, and the keyboard in the article."""
    it.desk.note("Ask again")
    it.desk.click(Tab.NOTES, 0)
    it.desk.frame.view.focusText()
    it.desk.qtbot.waitUntil(it.desk.frame.editor.isVisible)


def highlighted(it: Keyed) -> None:
    it.desk.select("letter")
    it.desk.frame.actions["highlight"].trigger()
    it.desk.qtbot.waitUntil(lambda: len(it.desk.session.notes) == 1 and it.desk.session.undo_stack.canUndo())
    it.desk.settle()
    it.desk.frame.view.focusText()


def undone(it: Keyed) -> None:
    highlighted(it)
    it.desk.frame.actions["undo"].trigger()
    it.desk.qtbot.waitUntil(lambda: it.desk.session.notes == ())
    it.desk.settle()


def coloured(it: Keyed, colour: str) -> bool:
    notes = it.desk.session.notes
    return [(placed.note.colour, placed.note.body) for placed in notes] == [(colour, "")]


def finding(it: Keyed) -> None:
    it.desk.frame.actions["find"].trigger()
    it.desk.type("Brook")
    it.desk.qtbot.waitUntil(lambda: "of 3" in it.desk.frame.find._count.text())


def found(it: Keyed, number: int) -> bool:
    return it.desk.frame.find._count.text() == f"{number} of 3"


def pasted(_: Keyed) -> None:
    QGuiApplication.clipboard().setText("A blue whale was seen.\nNobody believed it.")


def copied(_: Keyed) -> str:
    return QGuiApplication.clipboard().text()


def quotes_listed(it: Keyed) -> None:
    QGuiApplication.clipboard().setText("")
    it.desk.frame.panel.set_tab(Tab.QUOTES)


def over_several(it: Keyed) -> None:
    another(it)
    it.desk.frame.actions["overview"].trigger()
    it.desk.qtbot.waitUntil(lambda: it.desk.frame.panel.sets[Tab.NOTES].known)
    it.desk.frame.view.focusText()


def to_copy(it: Keyed) -> None:
    QGuiApplication.clipboard().setText("")
    it.desk.select("We looked twice")


def mentions(it: Keyed, kind: Kind) -> int:
    return sum(mention.kind is kind for mention in it.desk.session.analysis.mentions)


def confirmed(it: Keyed) -> int:
    return sum(mention.confirmed for mention in it.desk.session.analysis.mentions)


def accepted(it: Keyed) -> None:
    at(it, "Brook")
    it.desk.frame.actions["accept"].trigger()
    it.desk.qtbot.waitUntil(lambda: "more like this" in it.desk.frame.status.message)


def another(it: Keyed) -> None:
    it.desk.open("harbour.txt", HARBOUR)
    it.desk.frame.view.focusText()


def gone_back(it: Keyed) -> None:
    another(it)
    it.desk.frame.actions["back"].trigger()
    it.desk.qtbot.waitUntil(lambda: reading(it, "Ferry") and it.desk.session.analysis is not None)
    it.desk.settle()


def reading(it: Keyed, title: str) -> bool:
    """Whether an article is open whose title begins so."""
    return it.desk.session.article.title.startswith(title)


def stepped(it: Keyed) -> None:
    for _ in range(2):
        it.desk.frame.actions["next mention"].trigger()


def quoted(it: Keyed) -> None:
    for _ in range(2):
        it.desk.frame.actions["next quotation"].trigger()


def zoomed(it: Keyed) -> None:
    it.desk.frame.actions["zoom in"].trigger()


def window(it: Keyed, kind: type[QWidget]) -> bool:
    return any(shown.isVisible() for shown in it.desk.window.findChildren(kind))


def picking(it: Keyed) -> bool:
    return it.desk.frame.picker.isVisible()


def _effects() -> dict[str, Effect]:
    made = {
        "open": Effect(lambda it: it.chooser.asked == ["Open articles"]),
        "open folder": Effect(lambda it: it.chooser.asked == ["Open all articles in a folder"]),
        "watch": Effect(lambda it: any("Watch a folder" in title for title in it.chooser.asked)),
        "paste": Effect(lambda it: told(it, "blue whale"), pasted),
        "open draft": Effect(lambda it: any("draft" in title for title in it.chooser.asked)),
        "paste draft": Effect(lambda it: reading(it, "A blue whale") and it.desk.session.article.draft, pasted),
        "draft": Effect(lambda it: it.desk.session.article.draft),
        "save listed": Effect(lambda it: "Save what is shown as a table" in it.chooser.asked, over_several),
        "take out": Effect(lambda it: window(it, OutSheet)),
        "take in": Effect(lambda it: window(it, InSheet)),
        "print": Effect(lambda it: it.desk.window.printing.sheet.go.isEnabled()),
        "quit": Effect(lambda it: not it.desk.window.isVisible()),
        "undo": Effect(lambda it: it.desk.session.notes == (), highlighted),
        "redo": Effect(lambda it: coloured(it, "yellow"), undone),
        "highlight": Effect(lambda it: coloured(it, "yellow"), lambda it: it.desk.select("letter")),
        "note": Effect(lambda it: it.desk.frame.editor.body.hasFocus(), lambda it: it.desk.select("letter")),
        "article note": Effect(
            lambda it: it.desk.frame.editor.body.hasFocus() and it.desk.frame.editor.note.anchor is None
        ),
        "tag": Effect(lambda it: it.desk.frame.editor.tags.hasFocus(), noted),
        "beside": Effect(lambda it: it.desk.looks.settings.beside),
        "preview": Effect(lambda it: it.desk.frame.editor.preview.isVisible(), noted),
        "versions": Effect(lambda it: told(it, "no earlier versions"), noted),
        "delete note": Effect(lambda it: it.desk.session.notes == (), noted),
        "lock": Effect(lambda it: told(it, "no passphrase")),
        "erase": Effect(lambda it: window(it, EraseSheet)),
        "agree": Effect(lambda it: window(it, AgreeSheet)),
        "agreements": Effect(lambda it: window(it, AgreementsWindow)),
        "copy": Effect(lambda it: "We looked twice" in copied(it) and "Ferry line" in copied(it), to_copy),
        "copy reference": Effect(
            lambda it: copied(it).endswith("¶2 in Readback") and "looked" not in copied(it), to_copy
        ),
        "copy link": Effect(lambda it: "We looked twice" in copied(it) and "Ferry line" in copied(it), to_copy),
        "copy listed": Effect(lambda it: copied(it).count("“Ferry line") == 2, quotes_listed),
        "preferences": Effect(lambda it: window(it, Preferences)),
        "details": Effect(lambda it: window(it, Details)),
        "find": Effect(lambda it: it.desk.frame.find.field.hasFocus()),
        "find next": Effect(lambda it: found(it, 2), finding),
        "find previous": Effect(lambda it: found(it, 3), finding),
    }
    made |= {f"colour {colour}": Effect(_colour(colour), lambda it: it.desk.select("letter")) for colour in COLOURS}
    return made | _corrections() | _check() | _view() | _pane() | _go() | _help()


def _colour(colour: str) -> See:
    return lambda it: coloured(it, colour)


def _corrections() -> dict[str, Effect]:
    def brook(it: Keyed) -> None:
        at(it, "Brook")

    def unmarked(it: Keyed) -> None:
        it.desk.select("letter")

    return {
        "accept": Effect(lambda it: confirmed(it) == 1, brook),
        "reject": Effect(lambda it: mentions(it, Kind.PERSON) == 2, brook),
        "same": Effect(picking, brook),
        "speaker": Effect(picking, lambda it: at(it, "It was cold")),
        "edge": Effect(lambda it: it.desk.frame.view.edging.span is not None, brook),
        "rename": Effect(picking, brook),
        "split": Effect(picking, brook),
        "kind person": Effect(lambda it: mentions(it, Kind.PERSON) == 4, lambda it: at(it, "Skarholm")),
        "kind place": Effect(lambda it: mentions(it, Kind.PLACE) == 3, brook),
        "kind organisation": Effect(lambda it: mentions(it, Kind.ORGANISATION) == 2, brook),
        **dict.fromkeys(("add person", "add place", "add organisation"), Effect(picking, unmarked)),
        "add quotation": Effect(lambda it: len(it.desk.session.analysis.quotations) == 3, unmarked),
        "more": Effect(lambda it: confirmed(it) == 3, accepted),
        "settled": Effect(lambda it: window(it, SettledWindow)),
    }


def checked(it: Keyed) -> None:
    """A draft, checked: of its two quotations one denies what the article says, and the other is in no article."""
    desk = it.desk
    text = "Ferry line warned\n“It was never cold,” Brook says. “Nobody asked us about ships,” it says.\n"
    desk.session.open([str(desk.program.file("checked.txt", text))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article.draft and desk.session.analysis is not None)
    desk.frame.actions["check"].trigger()
    desk.qtbot.waitUntil(lambda: len(desk.window.check.joining.report.verdicts) == 2)
    desk.settle()


def _check() -> dict[str, Effect]:
    def form(it: Keyed) -> str:
        shown = it.desk.frame.comparison.form.asked
        return shown.text() if shown.isVisible() else ""

    def row(it: Keyed) -> str:
        current = it.desk.frame.check.current
        return current.key if current is not None else ""

    def listed(it: Keyed) -> None:
        checked(it)
        it.desk.frame.check.closed.emit()

    def emptied(it: Keyed) -> None:
        QGuiApplication.clipboard().clear()
        checked(it)

    def elsewhere(it: Keyed) -> None:
        checked(it)
        it.desk.frame.check.select("1")

    return {
        "check": Effect(lambda it: bool(it.desk.frame.check.rows), drafted),
        "check list": Effect(lambda it: it.desk.frame.check.isVisible(), listed),
        "fix next": Effect(lambda it: row(it) == "0", elsewhere),
        "fix previous": Effect(lambda it: row(it) == "0", elsewhere),
        "source open": Effect(lambda it: reading(it, "Ferry line knew"), checked),
        "source copy": Effect(lambda it: copied(it) == "It was cold", emptied),
        "clear": Effect(lambda it: form(it).startswith("Cleared because"), checked),
        "outside": Effect(lambda it: form(it).startswith("What it is"), checked),
        "save copy": Effect(lambda it: window(it, CopySheet), checked),
    }


def drafted(it: Keyed) -> None:
    """An open draft."""
    desk = it.desk
    text = "Ferry line warned\n“It was never cold,” Brook says.\n"
    desk.session.open([str(desk.program.file("warned.txt", text))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article.draft and desk.session.analysis is not None)


def _view() -> dict[str, Effect]:
    def tab(number: int) -> Effect:
        other = 2 if number == 1 else 1
        return Effect(
            lambda it: it.desk.frame.panel.tab is tuple(Tab)[number - 1],
            lambda it: it.desk.frame.panel.set_tab(tuple(Tab)[other - 1]),
        )

    def hides(kind: str) -> Effect:
        return Effect(lambda it: it.desk.looks.settings.hidden == (kind,))

    def theme(name: str) -> Effect:
        other = "dark" if name != "dark" else "light"
        return Effect(
            lambda it: it.desk.looks.settings.theme == name,
            lambda it: it.desk.frame.actions[f"theme {other}"].trigger(),
        )

    made = {f"tab {number}": tab(number) for number in range(1, 6)}
    made |= {
        f"marks {kind}": hides(kind) for kind in ("person", "place", "organisation", "quotation", "reported", "note")
    }
    made |= {f"theme {name}": theme(name) for name in ("system", "light", "sepia", "dark", "black")}
    return made | {
        "analyse": Effect(lambda it: told(it, "Looked again")),
        "zoom in": Effect(lambda it: it.desk.looks.settings.zoom == 110),
        "zoom out": Effect(lambda it: it.desk.looks.settings.zoom == 90),
        "zoom reset": Effect(lambda it: it.desk.looks.settings.zoom == 100, zoomed),
        "original": Effect(lambda it: it.desk.frame.original.isVisible()),
        "shelf": Effect(lambda it: not it.desk.frame.shelf.isVisible()),
        "panel": Effect(lambda it: not it.desk.frame.panel.isVisible()),
        "columns": Effect(lambda it: it.desk.frame.panes.sizes()[0] > 400),
        "overview": Effect(lambda it: it.desk.frame.panel.over, another),
        "pictures": Effect(lambda it: window(it, PicturesWindow)),
        "verify": Effect(lambda it: it.desk.window.verifying.shown is not None),
        "saves": Effect(lambda it: it.desk.window.saves.shown is not None),
        "focus": Effect(lambda it: not it.desk.frame.shelf.isVisible() and not it.desk.frame.panel.isVisible()),
    }


def _pane() -> dict[str, Effect]:
    def sizes(it: Keyed) -> tuple[int, int]:
        return it.desk.frame.panel.width(), it.desk.frame.panel.splitter.sizes()[0]

    def listed(it: Keyed) -> None:
        noted(it)
        it.desk.frame.panel.open.list.setFocus()
        it.before = sizes(it)

    return {
        "pane wider": Effect(lambda it: sizes(it)[0] > it.before[0], listed),
        "pane narrower": Effect(lambda it: sizes(it)[0] < it.before[0], listed),
        "pane higher": Effect(lambda it: sizes(it)[1] > it.before[1], listed),
        "pane lower": Effect(lambda it: sizes(it)[1] < it.before[1], listed),
    }


def _go() -> dict[str, Effect]:
    return {
        "back": Effect(lambda it: reading(it, "Ferry"), another),
        "forward": Effect(lambda it: reading(it, "Harbour"), gone_back),
        "next mention": Effect(lambda it: it.desk.walk == (1, 6)),
        "previous mention": Effect(lambda it: it.desk.walk == (1, 6), stepped),
        "next quotation": Effect(lambda it: it.desk.walk == (1, 2)),
        "previous quotation": Effect(lambda it: it.desk.walk == (1, 2), quoted),
        "card": Effect(lambda it: it.desk.window.cards.carding.shown is not None, lambda it: at(it, "Brook")),
        "trail": Effect(lambda it: bool(it.desk.frame.trail.rows), lambda it: at(it, "We looked")),
        "palette": Effect(lambda it: it.desk.frame.palette.field.hasFocus()),
        "person file": Effect(lambda it: window(it, PersonWindow)),
        "outline": Effect(lambda it: told(it, "no headings")),
        "search": Effect(lambda it: it.desk.frame.box.hasFocus()),
        "search names": Effect(lambda it: window(it, NamesWindow)),
        "next pane": Effect(lambda it: not it.desk.page.hasFocus()),
        "previous pane": Effect(lambda it: not it.desk.page.hasFocus()),
    }


def _help() -> dict[str, Effect]:
    def page(it: Keyed) -> str:
        shown = it.desk.window.manual.window
        return shown.pages.toPlainText() if shown is not None and shown.isVisible() else ""

    return {
        "help": Effect(lambda it: page(it).startswith("The manual")),
        "keys": Effect(lambda it: page(it).startswith("All keys")),
        "tour": Effect(lambda it: it.desk.window.welcome.tour.on),
        "sample": Effect(lambda it: reading(it, "Ferry"), another),
        "sample draft": Effect(lambda it: it.desk.session.article.title == "Ferry line warned"),
        "about": Effect(lambda it: it.desk.window.sheets.about is not None and it.desk.window.sheets.about.isVisible()),
    }


EFFECTS = _effects()
"""The effects of all actions, by their ids."""
