"""Notes by command: written onto a passage of an article, and listed."""

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from readback.cli.articles import article_meant
from readback.cli.output import Output, Refused, cell
from readback.compose import Program
from readback.core.article import Article
from readback.core.errors import ArticleMissing
from readback.core.passages import passages
from readback.core.text import Span
from readback.core.workspace import PlacedNote, Workspace


def add(_parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Writes a note; prints its id once it is safely on disk. Raises Refused where the passage is not clear."""
    article = article_meant(workspace, asked.article, asked.here)
    span = _passage(article, asked.quote, asked.nth)
    changes = workspace.notes.annotate(article, span, asked.body, tags=asked.tags).redo()
    output.line(str(changes.focus))


def _passage(article: Article, quote: str | None, nth: int | None) -> Span | None:
    if quote is None:
        if nth is not None:
            raise Refused("--nth counts the words of --quote, which is not given; nothing was saved")
        return None
    found = passages(article.text, quote)
    if not found:
        raise Refused(f"these words are not in “{article.title}”, so nothing was saved; copy them from the article")
    times = f"these words stand {len(found)} times in “{article.title}”"
    if nth is None and len(found) > 1:
        raise Refused(f"{times}, so nothing was saved; say which with --nth")
    if nth is not None and not 1 <= nth <= len(found):
        raise Refused(f"{times}, so nothing was saved; there is no --nth {nth}")
    return found[(nth or 1) - 1]


def listed(_parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Every note with where it stands, those of the article opened last first."""
    notes = [(article, placed) for article in _articles(workspace) for placed in workspace.notes_on(article)]
    if asked.json:
        output.line(json.dumps([_record(placed) for _, placed in notes], ensure_ascii=False, indent=1))
        return
    for article, placed in notes:
        output.line("\t".join([placed.note.id, cell(article.title), cell(placed.note.body or _quote(placed) or "")]))


def _articles(workspace: Workspace) -> Iterator[Article]:
    for summary in workspace.library.summaries():
        if summary.notes:
            try:
                yield workspace.library.article(summary.id)
            except ArticleMissing:  # damaged since it was listed
                continue


def _quote(placed: PlacedNote) -> str | None:
    return placed.note.anchor.exact if placed.note.anchor else None


def _record(placed: PlacedNote) -> dict[str, Any]:
    """A note for other programs; `state` says whether its passage is where it was, and `span` where that is."""
    note = placed.note
    return {
        "id": note.id,
        "article": note.target.article,
        "about": note.target.kind.value,
        "subject": note.target.subject or None,
        "body": note.body,
        "quote": _quote(placed),
        "tags": list(note.tags),
        "colour": note.colour,
        "state": placed.placement.state.value if placed.placement else "none",
        "span": [placed.span.start, placed.span.end] if placed.span else None,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
    }
