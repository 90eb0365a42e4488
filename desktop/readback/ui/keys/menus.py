"""The menus of the window, by what they are called."""

from enum import StrEnum

from readback.ui.words import tr


class Menu(StrEnum):
    """The menus, and those within them."""

    FILE = "file"
    EDIT = "edit"
    CORRECT = "correct"
    CHECK = "check"
    KIND = "kind"
    ADD = "add"
    COLOUR = "colour"
    VIEW = "view"
    MARKS = "marks"
    ZOOM = "zoom"
    PANE = "pane"
    THEME = "theme"
    GO = "go"
    HELP = "help"


def menu_names() -> dict[Menu, tuple[str, Menu | None]]:
    """What the menus are called, and in which they stand."""
    return {
        Menu.FILE: (tr("&File"), None),
        Menu.EDIT: (tr("&Edit"), None),
        Menu.COLOUR: (tr("Highlight in"), Menu.EDIT),
        Menu.CORRECT: (tr("&Correct"), None),
        Menu.CHECK: (tr("Chec&k"), None),
        Menu.KIND: (tr("Another kind"), Menu.CORRECT),
        Menu.ADD: (tr("Add the selection"), Menu.CORRECT),
        Menu.VIEW: (tr("&View"), None),
        Menu.MARKS: (tr("Marked in the text"), Menu.VIEW),
        Menu.ZOOM: (tr("Reading size"), Menu.VIEW),
        Menu.PANE: (tr("This pane"), Menu.VIEW),
        Menu.THEME: (tr("Theme"), Menu.VIEW),
        Menu.GO: (tr("&Go"), None),
        Menu.HELP: (tr("&Help"), None),
    }
