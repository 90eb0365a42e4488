"""Everything the reader can do, in one table: its name, its menu, and the keys that do it."""

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from readback.core.notes import COLOURS
from readback.ui.keys.menus import Menu, menu_names
from readback.ui.words import marked, plain, tr


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the reader can do.

    `keys` are Qt's portable names, the first of them is shown; `reading` ones act only while the reading pane has
    the keyboard, and those of corrections in the panel's lists too; `tick` entries are on or off; `line` ones have a
    line above them in the menu; the keys of `everywhere` ones act in all windows of the program.
    """

    id: str
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    reading: bool = False
    tick: bool = False
    line: bool = False
    everywhere: bool = False


MAC = sys.platform == "darwin"


def table(*, mac: bool = MAC) -> tuple[Entry, ...]:
    """All entries, in the order of the menus."""
    return (*_file(), *_edit(), *_correct(), *_check(), *_view(mac=mac), *_go(mac=mac), *_help())


def _file() -> Iterator[Entry]:
    yield Entry("open", Menu.FILE, tr("Open…"), ("Ctrl+O",))
    yield Entry("open folder", Menu.FILE, tr("Open folder…"), ("Ctrl+Shift+O",))
    yield Entry("watch", Menu.FILE, tr("Watch a folder…"), tick=True)
    yield Entry("paste", Menu.FILE, tr("Paste…"), ("Ctrl+V",))
    yield Entry("open draft", Menu.FILE, tr("Open a draft to check…"), ("Shift+F7",), line=True)
    yield Entry("paste draft", Menu.FILE, tr("Paste as draft"), ("Ctrl+Shift+V",))
    yield Entry("save listed", Menu.FILE, tr("Save the list as a table…"), ("Ctrl+Shift+S",), line=True)
    yield Entry("take out", Menu.FILE, tr("Take out…"), ("Ctrl+E",))
    yield Entry("take in", Menu.FILE, tr("Take in…"), ("Ctrl+Shift+E",))
    yield Entry("print", Menu.FILE, tr("Print…"), ("Ctrl+P",))
    yield Entry("verify", Menu.FILE, tr("Originals, texts and logs…"), line=True)
    yield Entry("lock", Menu.FILE, tr("Lock the library"), ("Ctrl+L",))
    yield Entry("quit", Menu.FILE, tr("Quit"), ("Ctrl+Q",), line=True)


def _edit() -> Iterator[Entry]:
    yield Entry("undo", Menu.EDIT, tr("Undo"), ("Ctrl+Z",))
    yield Entry("redo", Menu.EDIT, tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"))
    yield Entry("highlight", Menu.EDIT, tr("Highlight the selection"), ("H",), reading=True, line=True)
    for number, (colour, name) in enumerate(colour_names().items(), start=1):
        yield Entry(f"colour {colour}", Menu.COLOUR, name, (str(number),), reading=True)
    yield Entry("note", Menu.EDIT, tr("Note on the selection"), ("N",), reading=True)
    yield Entry("article note", Menu.EDIT, tr("Note on the whole article"), ("Shift+N",), reading=True)
    yield Entry("tag", Menu.EDIT, tr("Tags of the note"), ("T",), reading=True)
    yield Entry("preview", Menu.EDIT, tr("Preview of the note"), ("Ctrl+Shift+M",))
    yield Entry("beside", Menu.EDIT, tr("Note beside the passage"), ("Ctrl+Shift+B",), tick=True)
    yield Entry("versions", Menu.EDIT, tr("Earlier versions of the note…"), ("Ctrl+Shift+H",))
    yield Entry("delete note", Menu.EDIT, tr("Delete the note"), ("Ctrl+Shift+Backspace",))
    yield Entry("erase", Menu.EDIT, tr("Erase for good…"), ("Ctrl+Shift+Del",))
    yield Entry("agree", Menu.EDIT, tr("What was agreed…"), ("Ctrl+G",), line=True)
    yield Entry("agreements", Menu.EDIT, tr("All agreements…"), ("Ctrl+Shift+N",))
    yield Entry("copy", Menu.EDIT, tr("Copy with citation"), ("C",), reading=True, line=True)
    yield Entry("copy link", Menu.EDIT, tr("Copy with citation and link"), ("Ctrl+Shift+C",))
    yield Entry("copy reference", Menu.EDIT, tr("Copy a reference to this paragraph"), ("Ctrl+Shift+R",))
    yield Entry("copy listed", Menu.EDIT, tr("Copy all listed quotations"), ("Ctrl+Shift+K",))
    yield Entry("preferences", Menu.EDIT, tr("Preferences…"), ("Ctrl+,",), line=True)
    yield Entry("details", Menu.EDIT, tr("About this article…"), ("Ctrl+I",))
    yield Entry("draft", Menu.EDIT, tr("This is a draft"), tick=True)
    yield Entry("find", Menu.EDIT, tr("Find in the article"), ("Ctrl+F",), line=True)
    yield Entry("find next", Menu.EDIT, tr("Find next"), ("F3",))
    yield Entry("find previous", Menu.EDIT, tr("Find previous"), ("Shift+F3",))


def _correct() -> Iterator[Entry]:
    yield Entry("accept", Menu.CORRECT, tr("Accept as it was found"), ("A",), reading=True)
    yield Entry("reject", Menu.CORRECT, tr("Reject"), ("X",), reading=True)
    yield Entry("same", Menu.CORRECT, tr("Same person as…"), ("M",), reading=True)
    yield Entry("speaker", Menu.CORRECT, tr("Speaker…"), ("S",), reading=True)
    yield Entry("edge", Menu.CORRECT, tr("Move an edge"), ("E",), reading=True)
    yield Entry("rename", Menu.CORRECT, tr("Rename…"), line=True)
    yield Entry("split", Menu.CORRECT, tr("Split: somebody else…"))
    yield Entry("kind person", Menu.KIND, tr("It is a person"))
    yield Entry("kind place", Menu.KIND, tr("It is a place"))
    yield Entry("kind organisation", Menu.KIND, tr("It is an organisation"))
    yield Entry("add person", Menu.ADD, tr("Add as a person…"))
    yield Entry("add place", Menu.ADD, tr("Add as a place…"))
    yield Entry("add organisation", Menu.ADD, tr("Add as an organisation…"))
    yield Entry("add quotation", Menu.ADD, tr("Add as a quotation…"))
    yield Entry("more", Menu.CORRECT, tr("Apply to more like this"), (".",), reading=True, line=True)
    yield Entry("settled", Menu.CORRECT, tr("What you settled in this article…"))


def _check() -> Iterator[Entry]:
    yield Entry("check", Menu.CHECK, tr("Check a draft"), ("F7",))
    yield Entry("check list", Menu.CHECK, tr("Checked quotations"), ("Ctrl+6",))
    yield Entry("fix next", Menu.CHECK, tr("Next to fix"), ("F4",), line=True)
    yield Entry("fix previous", Menu.CHECK, tr("Previous to fix"), ("Shift+F4",))
    yield Entry("source open", Menu.CHECK, tr("Open the source"), ("Ctrl+Shift+J",), line=True)
    yield Entry("source copy", Menu.CHECK, tr("Copy what the source has"), ("Ctrl+Shift+U",))
    yield Entry("clear", Menu.CHECK, tr("Cleared because…"), ("Ctrl+Shift+D",), line=True)
    yield Entry("outside", Menu.CHECK, tr("Source outside Readback…"), ("Ctrl+Shift+X",))
    yield Entry("save copy", Menu.CHECK, tr("Save the Checker’s copy…"), ("Ctrl+Shift+Y",), line=True)


def correction_ids() -> tuple[str, ...]:
    """The entries that correct what was found."""
    return tuple(entry.id for entry in _correct() if entry.id != "settled")


def panel_ids() -> tuple[str, ...]:
    """The entries of the reading pane that act in the panel's lists too: corrections, and ways through the text."""
    return (
        *correction_ids(),
        "next mention",
        "previous mention",
        "next quotation",
        "previous quotation",
        "card",
        "trail",
    )


def _view(*, mac: bool) -> Iterator[Entry]:
    tabs = (tr("People"), tr("Places"), tr("Organisations"), tr("Quotes"), tr("Notes"))
    for number, name in enumerate(tabs, start=1):
        yield Entry(f"tab {number}", Menu.VIEW, name, (f"Ctrl+{number}",))
    for kind, name in kind_names().items():
        yield Entry(f"marks {kind}", Menu.MARKS, name, tick=True)
    yield Entry("marks reported", Menu.MARKS, tr("Reported speech"), tick=True)
    yield Entry("analyse", Menu.VIEW, tr("Look for names and quotations again"), line=True)
    yield Entry("zoom in", Menu.ZOOM, tr("Larger"), ("Ctrl++", "Ctrl+="))
    yield Entry("zoom out", Menu.ZOOM, tr("Smaller"), ("Ctrl+-",))
    yield Entry("zoom reset", Menu.ZOOM, tr("Usual size"), ("Ctrl+0",))
    for theme, name in theme_names().items():
        yield Entry(f"theme {theme}", Menu.THEME, name, tick=True)
    yield Entry("original", Menu.VIEW, tr("The original beside the text"), ("F8",), tick=True, line=True)
    yield Entry("shelf", Menu.VIEW, tr("Library"), ("Ctrl+Shift+L",), tick=True)
    yield Entry("columns", Menu.VIEW, tr("Library in columns, or narrow"), ("Ctrl+Shift+W",))
    yield Entry("panel", Menu.VIEW, tr("Side panel"), ("Ctrl+Shift+P",), tick=True)
    yield from _pane()
    yield Entry("overview", Menu.VIEW, tr("Panel over several articles"), ("Ctrl+Shift+A",), tick=True)
    yield Entry("pictures", Menu.VIEW, tr("Pictures…"), ("Ctrl+Shift+G",))
    yield Entry("saves", Menu.VIEW, tr("Versions of the story…"), ("Ctrl+D",))
    yield Entry("focus", Menu.VIEW, tr("Only the article"), ("Ctrl+Shift+F11",) if mac else ("F11",), tick=True)


def _pane() -> Iterator[Entry]:
    yield Entry("pane wider", Menu.PANE, tr("Wider"), ("F9",), everywhere=True)
    yield Entry("pane narrower", Menu.PANE, tr("Narrower"), ("Shift+F9",), everywhere=True)
    yield Entry("pane higher", Menu.PANE, tr("Higher"), ("Ctrl+F9",), everywhere=True)
    yield Entry("pane lower", Menu.PANE, tr("Lower"), ("Ctrl+Shift+F9",), everywhere=True)


def _go(*, mac: bool) -> Iterator[Entry]:
    yield Entry("back", Menu.GO, tr("Back"), ("Ctrl+[", "Ctrl+Alt+Left") if mac else ("Alt+Left",))
    yield Entry("forward", Menu.GO, tr("Forward"), ("Ctrl+]", "Ctrl+Alt+Right") if mac else ("Alt+Right",))
    yield Entry("next mention", Menu.GO, tr("Next mention"), ("J",), reading=True, line=True)
    yield Entry("previous mention", Menu.GO, tr("Previous mention"), ("K",), reading=True)
    yield Entry("next quotation", Menu.GO, tr("Next quotation"), ("]", "Shift+J", "Alt+Down"), reading=True)
    yield Entry("previous quotation", Menu.GO, tr("Previous quotation"), ("[", "Shift+K", "Alt+Up"), reading=True)
    yield Entry("card", Menu.GO, tr("Card of the name or quotation"), ("W", "Alt+Return"), reading=True)
    yield Entry("trail", Menu.GO, tr("Trail of the quotation"), ("Q", "Ctrl+Shift+T"), reading=True)
    yield Entry("palette", Menu.GO, tr("Commands, articles, people, tags…"), ("Ctrl+K",), line=True)
    yield Entry("person file", Menu.GO, tr("Person file…"), ("Ctrl+Shift+I",))
    yield Entry("outline", Menu.GO, tr("Headings of the article…"), ("Ctrl+J",))
    yield Entry("search", Menu.GO, tr("Search everything"), ("/", "Ctrl+Shift+F"))
    yield Entry("search names", Menu.GO, tr("Search a list of names…"))
    yield Entry("next pane", Menu.GO, tr("Next pane"), ("F6",), line=True)
    yield Entry("previous pane", Menu.GO, tr("Previous pane"), ("Shift+F6",))


def _help() -> Iterator[Entry]:
    yield Entry("help", Menu.HELP, tr("Help"), ("F1",), everywhere=True)
    yield Entry("keys", Menu.HELP, tr("All keys"), ("?",))
    yield Entry("tour", Menu.HELP, tr("Tour of the window"))
    yield Entry("sample", Menu.HELP, tr("The sample article"), line=True)
    yield Entry("sample draft", Menu.HELP, tr("The sample draft"))
    yield Entry("about", Menu.HELP, tr("About Readback"))


def colour_names() -> dict[str, str]:
    """The colours of highlights and notes, in the order of their keys."""
    names = {
        "yellow": tr("Yellow"),
        "green": tr("Green"),
        "blue": tr("Blue"),
        "pink": tr("Pink"),
        "orange": tr("Orange"),
        "violet": tr("Violet"),
        "red": tr("Red"),
        "grey": tr("Grey"),
    }
    return {colour: names[colour] for colour in COLOURS}


def theme_names() -> dict[str, str]:
    """The themes, the system's first."""
    return {
        "system": tr("As the system"),
        "light": tr("Light"),
        "sepia": tr("Sepia"),
        "dark": tr("Dark"),
        "black": tr("Black"),
    }


def kind_names() -> dict[str, str]:
    """The kinds of marks in the text."""
    return {
        "person": tr("People"),
        "place": tr("Places"),
        "organisation": tr("Organisations"),
        "quotation": tr("Quotations"),
        "note": tr("Notes"),
    }


class Actions:
    """The table as Qt's actions, in the menus of a window."""

    def __init__(self, window: QMainWindow, reading: QWidget, do: Mapping[str, Callable[[], object]]) -> None:
        self.menus: dict[Menu, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        for entry in table():
            action = self._made(entry, window, reading, do[entry.id])
            menu = self._menu(window, entry.menu)
            if entry.line:
                menu.addSeparator()
            menu.addAction(action)

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def way(self, id: str) -> str:
        """What a sentence names to get something done: its key as the system writes it, or the words of the menu."""
        action = self._actions[id]
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or marked(plain(action.text()))

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Other keys for all actions."""
        for id, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in keys[id]])

    def _made(self, entry: Entry, window: QMainWindow, reading: QWidget, do: Callable[[], object]) -> QAction:
        action = QAction(entry.text, window)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setCheckable(entry.tick)
        action.triggered.connect(do)
        if entry.reading:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            reading.addAction(action)
        else:
            window.addAction(action)
        if entry.everywhere:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._actions[entry.id] = action
        return action

    def _menu(self, window: QMainWindow, menu: Menu) -> QMenu:
        if menu not in self.menus:
            name, above = menu_names()[menu]
            holder = self._menu(window, above) if above else window.menuBar()
            self.menus[menu] = holder.addMenu(name)
        return self.menus[menu]
