"""Backups, restoring and verifying by command."""

import json
import re
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from readback.cli.output import Output, Refused, cell
from readback.compose import Program
from readback.core.kept import Fault, Verdict
from readback.core.workspace import Workspace, now

FAULTS = {
    Fault.ORIGINAL: "the original is not the file that was stored; look for another copy of it",
    Fault.ORIGINAL_MISSING: "the original is missing; look for another copy of it",
    Fault.TEXT: "the text is not the one that was stored; import the file again, which mends it",
    Fault.TEXT_MISSING: "the text is missing; import the file again, which mends it",
    Fault.RECORD: "the record with the notes is damaged; bring a backup back",
    Fault.LOG: "the log was changed or is missing, so it proves nothing; originals and texts are compared without it",
    Fault.LOG_CUT: "the end of the log is missing, so it proves nothing later; compare with a backup",
    Fault.EVICTED: "a cloud service keeps files of it elsewhere; download them first",
}
"""What is not as it was stored, in words."""


def back_up(_parts: Program, workspace: Workspace, _asked: Namespace, output: Output) -> None:
    """Makes a backup and prints its name; that of the last one where nothing changed since."""
    *_, (_done, _all, name) = workspace.library.safety.back_up()
    output.line(name)


def restore(_parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Brings a backup back, and prints its name."""
    target = Path(asked.here, asked.to) if asked.to is not None else None
    output.line(workspace.library.safety.restore(asked.name, target, lambda _done, _all: None))


def verify(_parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Prints what is found of each article; anything that is not as it was stored is a complaint.

    Or the last hash of each log, or where hashes stand that were printed before. Raises Refused.
    """
    if asked.hashes:
        _compare(workspace, asked.hashes, output)
        return
    verdicts = list(workspace.library.safety.verify(lambda _done, _all: None, lambda: False))
    for verdict in verdicts:
        for fault in verdict.faults:
            output.complain(f"{verdict.article or 'the library'}: {FAULTS[fault]}")
    if asked.json:
        output.line(json.dumps([_record(it) for it in verdicts], ensure_ascii=False, indent=1))
        return
    if asked.log:
        _print_heads(workspace, verdicts, output)
        return
    for verdict in verdicts:
        if verdict.stored is not None and not verdict.faults:
            same = f"same as when Readback stored it on {_day(verdict.stored)}"
            output.line("\t".join([verdict.article, cell(verdict.title), same]))


def _print_heads(workspace: Workspace, verdicts: Sequence[Verdict], output: Output) -> None:
    """Prints the last hash of the library's own log and of each article's, with the number of its entries."""
    own = workspace.library.safety.verify_one("")
    for it in (own, *(it for it in verdicts if it.article)):
        if it.head:
            entries = "1 entry" if it.entries == 1 else f"{it.entries} entries"
            output.line("\t".join([it.head, entries, _day(now()), cell(it.title) or "the library"]))


def _compare(workspace: Workspace, hashes: Sequence[str], output: Output) -> None:
    """Says where hashes stand; one that stands nowhere, or after an entry that was changed, is a complaint."""
    wanted = [it.lower() for it in hashes]
    for it in wanted:
        if not re.fullmatch("[0-9a-f]{64}", it):
            raise Refused(f"{it} is no such hash; give the 64 letters and digits that readback verify --log printed")
    entered = workspace.library.safety.entered(wanted, lambda _done, _all: None, lambda: False)
    found = {it.hash: it for it in entered}
    for one in wanted:
        entry = found.get(one)
        if entry is None:
            output.complain(f"{one} stands in no log: it is of another library, or what it was printed of is not there")
        elif not entry.sound:
            output.complain(
                f"{one} stands in the log of {entry.title or 'the library'}, but what is before it was changed"
            )
        else:
            of = f"entry {entry.number} of {entry.entries} of {entry.title or 'the library'}"
            when = f"made on {_day(entry.at)}" if entry.at else "of no date"
            output.line("\t".join([one, cell(of), when, "nothing before it was changed since"]))


def _day(when: datetime) -> str:
    return f"{when.astimezone():%Y-%m-%d %H:%M}"


def _record(verdict: Verdict) -> dict[str, Any]:
    return {
        "article": verdict.article or None,
        "title": verdict.title,
        "stored": verdict.stored.astimezone(UTC).isoformat() if verdict.stored else None,
        "ok": not verdict.faults,
        "faults": [fault.value for fault in verdict.faults],
        "entries": verdict.entries,
        "hash": verdict.head or None,
    }
