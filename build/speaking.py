"""The window as a screen reader meets it, over the bus that screen readers use: run by the system's own Python.

`speaking.py FOLDER`. Opens, reads, notes and checks by names and roles alone, with the keys of whoever cannot see the
window; what is not so ends it with 1. It needs Debian's python3-pyatspi, which no environment of ours has.
"""

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found] # of the system's own Python, as the next
from gi.repository import GLib  # type: ignore[import-not-found]

PATIENCE = 120.0
"""How long something may take to come about, in seconds."""

NOTE = "Who signed the logs?"
"""What is noted, as `speak.py` looks for it in the library."""

COPY, SAID = "copy.html", 3
"""The name of the copy that is saved; and so many commas at least are in what is said of a quotation of the draft."""

HEARD = ("object:announcement", "object:state-changed:focused")


class NotSoError(Exception):
    """Something is not as a reader with a screen reader needs it."""


class Reader:
    """Finds things of the program by role and name, presses keys, and hears what is announced."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.focused: list[str] = []
        pyatspi.Registry.registerEventListener(self._hear, *HEARD)
        self.program: Any = self.until("the program is on the bus", self._program)

    def _hear(self, event: Any) -> None:
        if "announcement" in str(event.type):
            self.heard.append(str(event.any_data))
        elif event.detail1 and event.source is not None:
            self.focused.append(str(event.source.name))

    def _program(self) -> Any:
        desktop = pyatspi.Registry.getDesktop(0)
        found = (desktop.getChildAtIndex(at) for at in range(desktop.childCount))
        return next((it for it in found if it is not None and it.name == "Readback"), None)

    def until(self, what: str, so: Callable[[], Any]) -> Any:
        """Waits until something is so, hearing what is said meanwhile. Raises NotSoError where it never is."""
        end = time.monotonic() + PATIENCE
        while True:
            while GLib.MainContext.default().iteration(False):  # noqa: FBT003 - GLib's signature
                pass
            try:
                found = so()
            except GLib.GError:  # what was there a moment ago is not any more
                found = None
            if found:
                print(f"  {what}", flush=True)
                return found
            if time.monotonic() > end:
                raise NotSoError(f"{what}; focused last: {self.focused[-3:]}; heard last: {self.heard[-3:]}")
            time.sleep(0.05)

    def below(self, parent: Any) -> Iterator[Any]:
        """Everything below something that is shown."""
        for at in range(parent.childCount):
            child = parent.getChildAtIndex(at)
            if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                yield child
                yield from self.below(child)

    def find(self, role: str, name: str) -> Any:
        """What is shown with a role and a name; the last of several, which lies above the others."""
        try:
            found = [it for it in self.below(self.program) if it.getRoleName() == role and it.name == name]
        except GLib.GError:  # something has gone while it was looked at
            return None
        return found[-1] if found else None

    def get(self, role: str, name: str) -> Any:
        """The same, once it is there."""
        return self.until(f"there is the {role} “{name}”", lambda: self.find(role, name))

    def menu(self, *path: str) -> None:
        """Does what stands in a menu."""
        bar = next(it for it in self.below(self.program) if it.getRoleName() == "menu bar")
        entry = bar
        for name in path:
            rows = [entry.getChildAtIndex(at) for at in range(entry.childCount)]
            rows = [it for row in rows for it in (row if row.getRoleName() == "popup menu" else [row])]
            entry = next((it for it in rows if it.name == name), None)
            if entry is None:
                raise NotSoError(f"the menus have {' › '.join(path)}")
        with contextlib.suppress(GLib.GError):  # what opens a window of files answers only when that is closed
            entry.queryAction().doAction(0)

    def keys(self, *keys: str) -> None:
        """Presses keys."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def has_focus(self, role: str, name: str) -> bool:
        """Whether the keyboard is there."""
        it = self.find(role, name)
        return it is not None and bool(it.getState().contains(pyatspi.STATE_FOCUSED))


def opening(reader: Reader, folder: Path) -> None:
    """Opens a second article, by the menu and the window of files."""
    print("open")
    reader.until("the article of the command line is there to be read", lambda: "inspector" in text_of(reader))
    reader.until("the keyboard is in it", lambda: reader.has_focus("text", "Article"))
    reader.menu("File", "Open…")
    reader.until("the window of files opens", lambda: reader.find("dialog", "Open articles"))
    field = reader.until("it has a field for the name", lambda: reader.find("text", "File name:"))
    field.queryEditableText().setTextContents(str(folder / "harbour-story.txt"))
    reader.keys("Return")
    reader.until("the chosen article is there to be read", lambda: "Engineer warns" in text_of(reader))


def text_of(reader: Reader) -> str:
    """What the reading pane says, empty where there is none."""
    pane = reader.find("text", "Article")
    return str(pane.queryText().getText(0, -1)) if pane is not None else ""


def reading(reader: Reader) -> None:
    """Goes through people and quotations, and hears who said what."""
    print("read")
    people = reader.until("the people are listed", lambda: rows_of(reader, "People"))
    told("each row says who it is and how often", all("mention" in row for row in people))
    reader.get("list", "People").queryComponent().grabFocus()
    reader.keys("Home")
    reader.until("the row of a person is read", lambda: any(row in reader.focused[-3:] for row in people))
    reader.menu("View", "Quotes")
    quotes = reader.until("the quotations are listed", lambda: rows_of(reader, "Quotes"))
    told("each says who is quoted, and how sure that is", any("al-Vale" in row and "clear" in row for row in quotes))
    pane = reader.get("text", "Article")
    pane.queryComponent().grabFocus()
    text = pane.queryText()
    reader.until("the keyboard is in the article", lambda: reader.has_focus("text", "Article"))
    text.setCaretOffset(0)
    line = text.getStringAtOffset(len("Engineer warns of Pier 4 in Porto Covo") + 1, pyatspi.TEXT_GRANULARITY_PARAGRAPH)
    told("it is read by the paragraph", "should have been closed in March" in str(line[0]))
    reader.heard.clear()
    reader.menu("Go", "Next quotation")
    reader.until("reported speech is said to be that", lambda: said(reader, "Reported, not quoted: the engineer says:"))
    reader.menu("Go", "Next quotation")
    reader.until(
        "a quotation is said with its speaker", lambda: said(reader, "Quotation, ", "al-Vale said: You cannot")
    )
    reader.heard.clear()
    reader.menu("Go", "Next mention")
    reader.until("a name is said with what it names", lambda: said(reader, "Person, Ingrid al-Vale"))


def said(reader: Reader, *words: str) -> bool:
    """Whether all of these words were announced together."""
    return any(all(word in heard for word in words) for heard in reader.heard)


def rows_of(reader: Reader, name: str) -> list[str]:
    """What the rows of a list are called."""
    listed = reader.find("list", name)
    return [] if listed is None else [str(listed.getChildAtIndex(at).name) for at in range(listed.childCount)]


def noting(reader: Reader) -> None:
    """Writes a note on a passage."""
    print("note")
    pane = reader.get("text", "Article")
    words = text_of(reader)
    start = words.index("Not one ship")
    pane.queryText().setCaretOffset(start)
    pane.queryText().addSelection(start, start + len("Not one ship"))
    pane.queryComponent().grabFocus()
    reader.keys("n")
    reader.until("the words are selected", lambda: pane.queryText().getNSelections() == 1)
    told("a single letter is the screen reader's", reader.find("text", "Note") is None)
    reader.menu("Edit", "Note on the selection")
    body = reader.until("a note is begun", lambda: reader.find("text", "Note"))
    reader.until("the keyboard is in it", lambda: reader.has_focus("text", "Note"))
    body.queryEditableText().setTextContents(NOTE)
    reader.until("it says what was written", lambda: body.queryText().getText(0, -1) == NOTE)
    reader.until("and when it was saved", lambda: any(it.name.startswith("saved ") for it in labels(reader)))
    reader.heard.clear()
    pane.queryComponent().grabFocus()
    pane.queryText().setCaretOffset(0)
    reader.until("the keyboard is in the article again", lambda: reader.has_focus("text", "Article"))
    pane.queryText().setCaretOffset(start + 2)
    reader.until("at its words the note is said", lambda: said(reader, f"Note: {NOTE}"))


def checking(reader: Reader, folder: Path) -> None:
    """Checks the sample draft, hears what is wrong with its quotations, and saves a Checker's copy."""
    print("check")
    reader.menu("Help", "The sample draft")
    checked = "Quotations of the draft"
    rows = reader.until("its quotations are listed with what is said of them", lambda: rows_of(reader, checked))
    reader.until(
        "a lost word is said to be lacking", lambda: any("draft lacks: not" in it for it in rows_of(reader, checked))
    )
    told("each row says what to do, whose words they are and where", all(it.count(", ") >= SAID for it in rows))
    reader.get("list", checked).queryComponent().grabFocus()
    reader.keys("End", "Home")
    first = rows_of(reader, checked)[0]
    reader.until("the gravest is read as one sentence", lambda: first in reader.focused[-2:])
    reader.get("text", "Article").queryComponent().grabFocus()
    reader.until("the keyboard is in the draft", lambda: reader.has_focus("text", "Article"))
    reader.heard.clear()
    reader.menu("Check", "Next to fix")
    reader.until("a row that was gone to from the draft is said", lambda: said(reader, "fix first: "))
    reader.menu("Check", "Save the Checker’s copy…")
    choose = reader.get("push button", "Choose the file…")
    with contextlib.suppress(GLib.GError):  # as with the menus
        choose.queryAction().doAction(0)
    reader.until("the window of files opens", lambda: reader.find("dialog", "Save the Checker’s copy"))
    field = reader.until("it has a field for the name", lambda: reader.find("text", "File name:"))
    field.queryEditableText().setTextContents(str(folder / COPY))
    reader.heard.clear()
    reader.keys("Return")
    reader.until("it is said that the copy was saved", lambda: said(reader, f"Saved “{COPY}”."))
    told("it is there", (folder / COPY).stat().st_size)


def labels(reader: Reader) -> list[Any]:
    """The words of the window that can only be read."""
    return [it for it in reader.below(reader.program) if it.getRoleName() == "label"]


def told(what: str, so: object) -> None:
    """Says that something is so. Raises NotSoError where it is not."""
    if not so:
        raise NotSoError(what)
    print(f"  {what}", flush=True)


def main(folder: Path) -> int:
    """Opens, reads, notes and checks; 0 where all was as it should be."""
    try:
        reader = Reader()
        opening(reader, folder)
        reading(reader)
        noting(reader)
        checking(reader, folder)
    except NotSoError as error:
        print(f"Not so: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
