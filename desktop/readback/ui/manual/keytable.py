"""The table of keys in the manual: all actions by menu, with the keys as they are now."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtGui import QKeySequence

from readback.ui.keys.actions import Entry, table
from readback.ui.keys.keymap import Keys
from readback.ui.keys.menus import Menu, menu_names
from readback.ui.words import plain, tr

PAGE, PLACE = "keys.md", "<!-- keys -->"
"""The page that has it, and what stands there for it."""

Names = Mapping[Menu, tuple[str, Menu | None]]
"""What the menus are called, and which of them stand in which."""


def filled(markdown: str, keys: Keys) -> str:
    """The page with a table for each menu, in which the keys that the reader changed are said to be changed."""
    return markdown.replace(PLACE, "\n\n".join(_tables(keys)))


def shown(keys: Iterable[str]) -> str:
    """Keys as the system names them, each as code."""
    names = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
    return " · ".join(f"`{_signed(name)}`" for name in names if name)


def _signed(name: str) -> str:
    """Arrows as arrows; what a table of Markdown would take for its own is written so that it does not."""
    signs = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    head, plus, last = name.rpartition("+")
    return f"{head}{plus}{signs.get(last, last)}".replace("|", r"\|")


def _tables(keys: Keys) -> Iterator[str]:
    names, entries = menu_names(), table()
    for menu, (name, above) in names.items():
        if above is None:
            rows = [row for it in entries if _top(it.menu, names) is menu for row in _rows(it, keys, names)]
            head = f"| {tr('Keys')} | {tr('What they do')} |\n|---|---|"
            yield "\n".join([f"## {plain(name)}\n", head, *rows])


def _top(menu: Menu, names: Names) -> Menu:
    above = names[menu][1]
    return menu if above is None else _top(above, names)


def _rows(entry: Entry, keys: Keys, names: Names) -> Iterator[str]:
    """The row of an action that has keys, or had some before the reader changed them."""
    own, now = entry.keys, keys.get(entry.id, entry.keys)
    if not own and not now:
        return
    inside = names[entry.menu]
    words = plain(entry.text) if inside[1] is None else f"{plain(inside[0])}: {plain(entry.text)}"
    changed = ""
    if now != own:
        before = shown(own)
        changed = f" – *{tr('changed by you; usually {keys}', keys=before) if before else tr('changed by you')}*"
    yield f"| {shown(now) or tr('none')} | {words}{changed} |"
