"""Keys that sentences and hints of the window name: those that the reader chose, as the system writes them."""

from readback.ui.keys.keymap import rebound, usual
from readback.ui.shelf.sections import Kind
from readback.ui.shelf.shelf import why_empty
from ui.desks import Desk


def rebind(desk: Desk, **keys: str) -> None:
    changed = usual()
    for id, key in keys.items():
        changed = rebound(changed, id.replace("_", " "), [key] if key else [])
    desk.frame.set_keys(changed)


def teaching(desk: Desk) -> str:
    return desk.frame.view.empty.text().splitlines()[0]


def test_sentences_name_the_keys_that_the_reader_chose(bare: Desk) -> None:
    assert teaching(bare) == "Drop an article here, or open one with Ctrl+O."
    rebind(bare, open="Ctrl+F9", open_draft="F12", original="Ctrl+F8")
    assert teaching(bare) == "Drop an article here, or open one with Ctrl+F9."
    assert bare.frame.view.empty.accessibleName() == bare.frame.view.empty.text()
    assert bare.frame.shelf.drop.cap.text() == "Ctrl+F9"
    assert "Ctrl+F9 opens some" in why_empty(Kind.ALL, *bare.frame.shelf._ways)
    assert "F12 opens one" in why_empty(Kind.DRAFTS, *bare.frame.shelf._ways)
    assert bare.frame.original._close.toolTip() == "Close the original (Ctrl+F8)"


def test_where_there_is_no_key_sentences_name_the_entry_of_the_menu(bare: Desk) -> None:
    rebind(bare, open="", original="")
    assert teaching(bare) == "Drop an article here, or open one with “Open…”."
    assert bare.frame.shelf.drop.cap.isHidden()
    assert bare.frame.original._close.toolTip() == "Close the original"


def test_a_message_names_the_key_too(desk: Desk) -> None:
    rebind(desk, article_note="F9")
    desk.frame.actions["note"].trigger()
    assert desk.frame.status.message.startswith("Select a passage first, ")
    assert desk.frame.status.message.endswith("F9 writes a note on the whole article.")
