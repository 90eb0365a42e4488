"""README and manual agree with the program: menu paths, keys, labels, commands, links and pictures they name exist."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from readback.cli.parser import understood
from readback.cli.wanted import COMMANDS
from readback.resources import resource
from readback.ui.keys.actions import table
from readback.ui.preferences.window import Preferences
from readback.ui.words import plain
from ui.desks import Desk

ROOT = Path(__file__).resolve().parents[2]
HELP = resource("help")
PAGES = sorted(HELP.glob("*.md"))
TEXTS = [*PAGES, ROOT / "README.md", ROOT / "CHANGELOG.md"]
SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
MODIFIER = r"(?:Ctrl|Shift|Alt|Cmd|Option)"
KEY = re.compile(
    rf"(?:{MODIFIER}\+)*(?:F\d+|[A-Z0-9]|[←→↑↓]|[][/.?,+-]|Enter|Esc|Tab|Delete|Backspace|Space)|{MODIFIER}"
)
BOLD = re.compile(r"\*\*(.+?)\*\*(?:\s+\(((?:`[^`]+`(?: · )?)+)\))?", re.DOTALL)
"""Words of the window, or the way to them through the menus, and the keys that stand behind them in brackets."""

SAID = {"tr", "counted", "forms"}
"""The functions that words of the window go through."""

LOCAL = {
    *(
        "Enter",
        "Shift+Enter",
        "Ctrl+Enter",
        "Ctrl+C",
        "Esc",
        "Tab",
        "F2",
        "Delete",
        "←",
        "→",
        "↑",
        "↓",
        "Y",
        "D",
        "O",
        "9",
    ),
    *("+", "-"),
    *("Ctrl", "Shift", "Alt", "Cmd", "Option"),
    *("Cmd+[", "Cmd+]", "Cmd+Option+←", "Cmd+Option+→", "Cmd+Shift+F11"),
}
"""Keys that act in a field or a list and are no actions', and those of a Mac."""


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def joined(words: str) -> str:
    """Words of a page without its line breaks."""
    return " ".join(words.split())


def label(text: str) -> str:
    return plain(text).strip()


def spans(path: Path) -> list[str]:
    """What stands in a page as code, outside of blocks of it."""
    return [joined(it) for it in re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", text_of(path), flags=re.DOTALL))]


def told(key: str) -> str:
    return "+".join(SIGNS.get(part, part) for part in key.replace("Return", "Enter").split("+"))


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub and the window of the help make them."""
    heads = re.findall(r"^#+ (.+)$", text_of(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@cache
def labels() -> tuple[re.Pattern[str], ...]:
    """Everything the window shows, with whatever stands for its values."""
    found: set[str] = set()
    for path in (ROOT / "desktop" / "readback" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(text_of(path))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID:
                constants = (it.value for it in ast.walk(node) if isinstance(it, ast.Constant))
                found.update(label(it) for it in constants if isinstance(it, str))
    return tuple(
        re.compile(".+".join(map(re.escape, re.split(r"\{\w+\}", it))))
        for it in found
        if "{" not in it or re.search(r"\w{3}", re.sub(r"\{\w+\}", "", it))
    )


def walked(desk: Desk, path: list[str]) -> QAction | None:
    """The entry of the real menus at the end of a path; the pages of the preferences stand below theirs."""
    actions, found = desk.window.menuBar().actions(), None
    for at, name in enumerate(path):
        found = next((it for it in actions if label(it.text()) == name), None)
        if found is None:
            return None
        if found.objectName() == "preferences":
            tabs = Preferences(desk.window).tabs
            names = {label(tabs.tabText(number)) for number in range(tabs.count())}
            return found if set(path[at + 1 :]) <= names else None
        menu: QMenu | None = found.menu()  # type: ignore[assignment] # the stubs say object
        actions = menu.actions() if menu is not None else []
    return found


def paths(page: Path) -> Iterator[tuple[str, list[str]]]:
    """The menu paths of a page, with the keys that stand behind them."""
    for path, keys in BOLD.findall(text_of(page)):
        if "›" in path:
            yield joined(path), re.findall(r"`([^`]+)`", keys)


@pytest.mark.parametrize("page", TEXTS, ids=lambda it: it.name)
def test_every_menu_path_leads_to_an_entry_that_has_the_keys_told_beside_it(page: Path, bare: Desk) -> None:
    keys = {entry.id: {told(key) for key in entry.keys} for entry in table(mac=False)}
    for path, beside in paths(page):
        found = walked(bare, path.split(" › "))
        assert found is not None, path
        assert set(beside) <= keys.get(found.objectName(), set()), path


@pytest.mark.parametrize("page", TEXTS, ids=lambda it: it.name)
def test_menu_paths_have_one_form(page: Path) -> None:
    text = BOLD.sub("", text_of(page))
    names = "File|Edit|Correct|View|Go|Help"
    assert re.findall(rf"(?:{names}) ?(?:→|›|>) ?\w+", text) == []
    assert [words for words, _ in BOLD.findall(text_of(page)) if re.search("[→>]", words)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda it: it.name)
def test_what_is_bold_stands_in_the_window(page: Path) -> None:
    bold = {joined(words) for words, _ in BOLD.findall(text_of(page)) if "›" not in words}
    said = {it for it in bold if it.endswith(".")}  # sentences that are said with weight
    assert [it for it in bold - said if not any(pattern.fullmatch(it) for pattern in labels())] == []


@pytest.mark.parametrize("page", [it for it in TEXTS if it.name != "CHANGELOG.md"], ids=lambda it: it.name)
def test_every_key_is_one(page: Path) -> None:
    known = LOCAL | {told(key) for entry in table(mac=False) for key in entry.keys}
    assert [it for it in spans(page) if KEY.fullmatch(it) and it not in known] == []


@pytest.mark.parametrize("page", TEXTS, ids=lambda it: it.name)
def test_every_command_is_understood(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for line in text_of(page).splitlines():
        code = re.findall(r"`([^`]+)`", line)
        command = next((it for it in code if it.startswith("readback ")), None)
        asked = [it for it in code if it.startswith("readback ")]
        asked += [f"{_bare(command)} {it}" for it in code if command and it.startswith("--") and it != "--"]
        for it in asked:
            words = [_value(word) for word in it.replace("[", "").replace("]", "").split()[1:]]
            if words[:1] == ["file"]:
                continue  # files are the window's
            assert words[0] in {*COMMANDS, "--self-test", "--version"}, it
            if words[0] != "--version":
                _understand(words, it, capsys)


def _bare(command: str) -> str:
    """A command without the values and options that it is shown with."""
    return " ".join(word for word in command.split() if word.islower() and not word.startswith("-"))


def _value(word: str) -> str:
    """What is given where the page says what kind of thing is to be."""
    if word.isupper() or word.endswith("…"):
        return "1" if word == "N" else "file"
    return word


def _understand(words: list[str], told_as: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        understood(words)
    except SystemExit:
        assert "required" in capsys.readouterr().err, told_as  # what a command needs is not said each time


@pytest.mark.parametrize("page", [*PAGES, ROOT / "README.md"], ids=lambda it: it.name)
def test_every_link_leads_to_a_page_and_a_heading(page: Path) -> None:
    for link in re.findall(r"\]\(([^)]+)\)", text_of(page)):
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        assert target.is_file(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("page", [it for it in PAGES if it.name != "index.md"], ids=lambda it: it.name)
def test_every_page_stands_in_the_contents_and_leads_back_to_them(page: Path) -> None:
    assert f"({page.name})" in text_of(HELP / "index.md")
    assert text_of(page).startswith("# ")
    assert text_of(page).endswith("\n[Contents](index.md)\n")


def test_every_picture_is_shown_somewhere_and_every_one_shown_is_there() -> None:
    named = {name for page in PAGES for name in re.findall(r"!\[[^]]+\]\(([\w.-]+)\)", text_of(page))}
    named |= set(re.findall(r"!\[[^]]+\]\(resources/help/([\w.-]+)\)", text_of(ROOT / "README.md")))
    assert named == {path.name for path in HELP.glob("*.png")}


def test_the_messages_that_are_explained_are_said() -> None:
    page = text_of(HELP / "wrong.md")
    told = re.findall(r"^\| (?!The message|-)([^|]+?) \|", page, re.MULTILINE)
    said = text_of(ROOT / "desktop" / "readback" / "ui" / "messages.py")
    assert len(told) > 7
    assert [it for it in told if it not in said] == []


@pytest.mark.parametrize("picture", sorted(HELP.glob("*.png")), ids=lambda it: it.name)
def test_a_picture_is_small(picture: Path) -> None:
    assert picture.stat().st_size <= 60_000
