"""Backups, restoring and verifying by command."""

import json
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from readback.cli.output import Output, cell
from readback.compose import Program
from readback.core.library import Fault, Verdict
from readback.core.workspace import Workspace

FAULTS = {
    Fault.ORIGINAL: "the original is not the file that was stored",
    Fault.ORIGINAL_MISSING: "the original is missing",
    Fault.TEXT: "the text is not the one that was stored",
    Fault.TEXT_MISSING: "the text is missing",
    Fault.RECORD: "the record with the notes is damaged",
    Fault.LOG: "the log was changed or is missing",
    Fault.LOG_CUT: "the end of the log is missing",
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
    """Prints what is found of each article; anything that is not as it was stored is a complaint."""
    verdicts = list(workspace.library.safety.verify(lambda _done, _all: None, lambda: False))
    for verdict in verdicts:
        for fault in verdict.faults:
            output.complain(f"{verdict.article or 'the library'}: {FAULTS[fault]}")
    if asked.json:
        output.line(json.dumps([_record(it) for it in verdicts], ensure_ascii=False, indent=1))
        return
    for verdict in verdicts:
        if verdict.stored is not None and not verdict.faults:
            same = f"same as when Readback stored it on {_day(verdict.stored)}"
            output.line("\t".join([verdict.article, cell(verdict.title), same]))


def _day(when: datetime) -> str:
    return f"{when.astimezone():%Y-%m-%d %H:%M}"


def _record(verdict: Verdict) -> dict[str, Any]:
    return {
        "article": verdict.article or None,
        "title": verdict.title,
        "stored": verdict.stored.astimezone(UTC).isoformat() if verdict.stored else None,
        "ok": not verdict.faults,
        "faults": [fault.value for fault in verdict.faults],
    }
