"""Searching by command, in the language of the search box."""

import json
from argparse import Namespace
from typing import Any

from readback.cli.output import Output, cell
from readback.compose import Program
from readback.core.search import Hit, Widened
from readback.core.workspace import Workspace

MOST = 1_000
"""So many hits of each kind are listed."""

_WIDENED = {
    Widened.ENDINGS: "nothing contains just these words; other endings are shown",
    Widened.MOST: "nothing contains all of these words; what contains most of them is shown",
}


def found(_parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Prints what a query finds: notes, then articles, quotations and people. How far it was widened goes to stderr."""
    results = workspace.search(" ".join(asked.query), most=MOST)
    if asked.json:
        output.line(json.dumps([_record(hit) for hit in results.hits], ensure_ascii=False, indent=1))
        return
    if results.widened in _WIDENED:
        output.remark(_WIDENED[results.widened])
    if any(hit.older for hit in results.hits):
        output.remark("no article has these words now; older saves of stories do, which are shown")
    for hit in results.hits:
        output.line("\t".join([hit.kind.value, hit.article, cell(hit.title), cell(hit.snippet)]))


def _record(hit: Hit) -> dict[str, Any]:
    """A hit for other programs; `span` is where it stands in the article's text, `id` the note's or the article's."""
    return {
        "kind": hit.kind.value,
        "article": hit.article,
        "title": hit.title,
        "draft": hit.draft,
        "older_save": hit.older,
        "where": hit.where.value,
        "snippet": hit.snippet,
        "span": [hit.span.start, hit.span.end] if hit.span else None,
        "id": hit.id,
    }
