"""What is asked of a library, answered: by this program, or by an open window that has the library."""

import os
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from readback import settings
from readback.cli import articles, checking, erasing, exporting, importing, notes, quotes, safety, searching, versions
from readback.cli.guarding import guarded
from readback.cli.output import Collected, Output, Refused, Reply
from readback.cli.passphrases import opened_by
from readback.cli.reasons import reason
from readback.cli.window import ask_window, asked_in
from readback.compose import Build, Program
from readback.core.errors import LibraryLocked, LibraryUnwritable, PassphraseWrong, ReadbackError, Unwritable
from readback.core.library import Damage
from readback.core.workspace import Workspace

PATIENCE, PAUSE = 10.0, 0.1
"""How long a library that another program has is waited for, and how often it is looked at, in seconds."""

Command = Callable[[Program, Workspace, Namespace, Output], None]
"""Answers one command. Raises Refused, and ReadbackError."""

COMMANDS: dict[str, Command] = {
    "import": importing.keep,
    "note": notes.add,
    "notes": notes.listed,
    "search": searching.found,
    "articles": articles.listed,
    "quotes": quotes.listed,
    "check": checking.check,
    "versions": versions.compared,
    "export": exporting.export,
    "backup": safety.back_up,
    "restore": safety.restore,
    "verify": safety.verify,
    "erase": erasing.erase,
}
_TELLING = frozenset({"notes", "search", "articles", "quotes", "check", "versions"})
"""What prints words of articles and notes: they leave as they do by the clipboard."""

_WRITING = frozenset({"import", "note", "backup", "restore", "erase"})
_WHOLE = _WRITING | {"verify"}
"""What is not done with a library that a newer Readback wrote in, as this one cannot read all of it."""

TAKEN_BACK = "an import was ended midway, so nothing of its file was kept; import the file again"

_MAKING = frozenset({"import", "restore"})
"""What makes a library where there is none."""


def run(build: Build, asked: Namespace, pause: Callable[[float], None] = time.sleep) -> int:
    """Answers a command; returns the exit status. A library that another program has is waited for."""
    output = Output(failed=failure(asked.command))
    chosen = settings.load(settings.settings_file())
    parts = build(chosen.with_(library=asked.library) if asked.library is not None else chosen)
    folder = parts.settings.library_folder()
    with closing(parts.reader):
        if asked.command not in _MAKING and not folder.is_dir():
            output.complain(f"there is no library in {folder}; name another with --library")
            return output.status
        asked.here = os.getcwd()  # noqa: PTH109 - as the names of files are given, relative to it
        left = importing.each(parts, asked, output) if asked.command == "import" else [asked]
        try:
            _answered(opened_by(parts, asked), folder, left, output, pause)
        except (LibraryUnwritable, LibraryLocked, PassphraseWrong) as error:
            output.complain(reason(error))
        except Refused as refusal:
            output.complain(str(refusal))
    return output.status


def failure(command: str) -> int:
    """The exit status where a command could not be done."""
    return checking.UNDONE if command in {"check", "versions"} else 1


def _answered(
    parts: Program, folder: Path, left: list[Namespace], output: Output, pause: Callable[[float], None]
) -> None:
    """Sees to it that all that is left is answered. Raises LibraryUnwritable."""
    for _ in range(int(PATIENCE / PAUSE)):
        workspace = parts.open_workspace()
        with closing(workspace.library):
            if any(it.damage is Damage.TAKEN_BACK for it in workspace.library.problems()):
                output.remark(TAKEN_BACK)
            if workspace.library.newer:
                _look_at(folder, left[0], output)
            if left[0].command not in _WRITING or not workspace.library.busy:
                return _do(parts, workspace, importing.together(left), output)
        while left and (reply := ask_window(folder, left[0])) is not None:
            output.pass_on(reply)
            left.pop(0)
        if not left:
            return None
        pause(PAUSE)
    raise LibraryUnwritable(folder, Unwritable.LOCKED)


def _look_at(folder: Path, asked: Namespace, output: Output) -> None:
    """Tells of a library that a newer Readback wrote in what can be read. Raises LibraryUnwritable."""
    if asked.command in _WHOLE:
        raise LibraryUnwritable(folder, Unwritable.NEWER)
    output.remark(
        f"the library in {folder} was made by a newer Readback; what that wrote is left out; install that version"
    )


def answer(parts: Program, workspace: Workspace, request: bytes) -> Reply:
    """The answer to what another program asked of the window that has the library."""
    output = Collected()
    try:
        _do(parts, workspace, asked_in(request), output)
    except (ValueError, TypeError, KeyError, AttributeError):  # sent by something that is not this program
        output.complain("this request cannot be understood; nothing was done")
    return output.reply


def _do(parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    try:
        if asked.command in _TELLING:
            output = guarded(output, workspace)
        COMMANDS[asked.command](parts, workspace, asked, output)
        output.close()
    except Refused as refusal:
        output.complain(str(refusal))
    except ReadbackError as error:
        output.complain(reason(error))
