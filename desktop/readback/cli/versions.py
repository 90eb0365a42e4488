"""Two saves of one story held against each other by command: what was cut, added and altered."""

import json
from argparse import Namespace
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from readback.cli.checking import FOUND
from readback.cli.output import Output, Refused
from readback.cli.texts import Looking, text_meant
from readback.compose import Program
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.errors import ArticleMissing, ModelUnusable, ResourceMissing
from readback.core.quotecheck.report import Change
from readback.core.saves.comparing import Comparison, Fate, Row, Save, Told, compare
from readback.core.saves.showing import Look, merged
from readback.core.workspace import Workspace


def compared(parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Prints what differs between an older and a newer save; the status is FOUND where anything does.

    Each is an article of the library or a file, which is read and not kept; nothing is written. Raises Refused.
    """
    from readback.export import saves_words  # noqa: PLC0415 - the words are for this command alone
    from readback.export.english import English  # noqa: PLC0415 - as above

    say, looking = English(), Looking(parts)
    old, new = (_save(looking, workspace, name, asked.here) for name in (asked.older, asked.newer))
    comparison = compare(old, new, parts.wordings())
    told = saves_words.told(comparison, say)
    if asked.json:
        output.line(json.dumps(_record(comparison, told), ensure_ascii=False, indent=1))
    else:
        output.line(told.text)
        for at in comparison.differing:
            row = comparison.rows[at]
            output.line("\n".join(["", told.heads[at], _words(row, comparison)]), *comparison.words(row))
    if not old.analysis or not new.analysis:
        output.remark("quotations and names were not compared as such: there is no language model to find them")
    if comparison.differing:
        output.status = FOUND


def _save(looking: Looking, workspace: Workspace, name: str, here: str) -> Save:
    """The save that is meant, with what is found in it. Raises Refused."""
    given = text_meant(looking.parts, workspace, name, here)
    if not given.text:
        raise Refused(f"{name}: there is no text in it, so there is nothing to compare")
    library = workspace.library
    try:
        article, settled = library.article(given.id), library.corrections(given.id)
        found = library.analysis(given.id, "")
    except ArticleMissing:
        article, settled = replace(given, opened=_written(Path(here, name), given.opened)), library.corrections()
        found = None
    with suppress(ModelUnusable, ResourceMissing):
        found = found or looking.found(article)
    return Save(article, apply(found, article, settled) if found is not None else None)


def _written(file: Path, now: datetime) -> datetime:
    """When a file that is not kept was last written: when the page was saved, mostly."""
    try:
        return datetime.fromtimestamp(file.stat().st_mtime, now.tzinfo)
    except OSError:
        return now


_MARKS = {Look.PLAIN: "{}", Look.REMOVED: "[-{}-]", Look.ADDED: "{{+{}+}}"}
"""What was cut and what was added, as wdiff and others write it."""


def _words(row: Row, it: Comparison) -> str:
    """The words of a row."""
    return "".join(_MARKS[piece.look].format(piece.words) for piece in merged(it, row))


def _record(it: Comparison, told: Told) -> dict[str, Any]:
    """A comparison for other programs; spans are of the text of the save they are said to be of."""
    return {
        "older": _article(it.old.article),
        "newer": _article(it.new.article),
        "counts": {fate.value: it.count(fate) for fate in Fate},
        "summary": [{"about": line.about.value, "text": line.text, "row": line.row} for line in told.lines],
        "rows": [_row(row) for row in it.rows],
    }


def _article(it: Article) -> dict[str, Any]:
    paragraphs = [[span.start, span.end] for span in it.paragraphs]
    return {"id": it.id, "title": it.title, "source": it.source, "text": it.text, "paragraphs": paragraphs}


def _row(it: Row) -> dict[str, Any]:
    """A row: what became of its paragraphs, and which they are, counted from 0."""
    return {
        "fate": it.fate.value,
        "older": list(it.old),
        "newer": list(it.new),
        "changes": [_change(change) for change in it.changes],
    }


def _change(it: Change) -> dict[str, Any]:
    return {
        "older": [it.source.start, it.source.end],
        "newer": [it.draft.start, it.draft.end],
        "was": it.was,
        "now": it.now,
        "why": [reason.value for reason in it.reasons],
    }
