"""The page of keys says what is so: every action that has keys, and what the reader changed."""

from readback.resources import resource
from readback.ui.keys.actions import table
from readback.ui.keys.keymap import rebound, usual
from readback.ui.manual.keytable import filled, shown

PAGE = (resource("help") / "keys.md").read_text(encoding="utf-8")


def row_of(page: str, text: str) -> str:
    (row,) = (line for line in page.splitlines() if line.endswith(f"| {text} |") or f"| {text} –" in line)
    return row


def test_it_tells_every_key_of_every_action() -> None:
    page = filled(PAGE, usual())
    for entry in (it for it in table() if it.keys):
        assert any(f"| {shown(entry.keys)} |" in line and entry.text in line for line in page.splitlines()), entry.id


def test_it_tells_the_keys_that_the_reader_changed() -> None:
    page = filled(PAGE, rebound(usual(), "open", ["F9"]))
    assert row_of(page, "Open…") == "| `F9` | Open… – *changed by you; usually `Ctrl+O`* |"
    assert row_of(page, "Quit") == "| `Ctrl+Q` | Quit |"


def test_an_action_whose_key_was_given_away_has_none() -> None:
    page = filled(PAGE, rebound(usual(), "open", ["F7"]))
    assert row_of(page, "Check a draft") == "| none | Check a draft – *changed by you; usually `F7`* |"
