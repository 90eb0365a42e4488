"""Who said what, by command: the quotations of all articles or of a project, folded into one row each."""

import csv
import io
import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from readback.cli.analysing import analysed
from readback.cli.articles import chosen
from readback.cli.output import Output, cell
from readback.compose import Program
from readback.core.analysis import Confidence
from readback.core.article import Article
from readback.core.collection import Carried, carried
from readback.core.errors import ArticleMissing
from readback.core.rows import said_in
from readback.core.tables import guarded, quotation_table
from readback.core.workspace import Workspace


def listed(parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Prints each quotation once, the earliest first; what was never analysed is analysed now and kept.

    Raises ModelUnusable, ResourceMissing.
    """
    articles = tuple(_articles(workspace, asked))
    analyzer = parts.load_analyzer() if articles else None
    rows = [row for article in articles if analyzer for row in said_in(article, analysed(workspace, analyzer, article))]
    found = carried(rows)
    if asked.json:
        output.line(json.dumps([_record(it) for it in found], ensure_ascii=False, indent=1))
    elif asked.csv:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(map(guarded, quotation_table(found)))
        output.line(text.getvalue().rstrip("\n"))
    else:
        for it in found:
            words = ": ".join(filter(None, [it.verb, " / ".join(it.pieces)]))
            output.line("\t".join([cell(it.speaker) or "?", cell(words), cell(it.first.title)]))


def _articles(workspace: Workspace, asked: Namespace) -> Iterator[Article]:
    for summary in chosen(workspace, asked):
        try:
            yield workspace.library.article(summary.id)
        except ArticleMissing:  # damaged since it was listed
            continue


def _record(it: Carried) -> dict[str, Any]:
    best = it.best
    return {
        "speaker": it.speaker or None,
        "speaker_kind": best.speaker_kind.value if best.speaker_kind else None,
        "confidence": best.confidence.value,
        "confirmed": best.confidence is Confidence.CONFIRMED,
        "kind": best.kind.value,
        "denied": it.verb or None,
        "words": list(it.pieces),
        "earliest": it.first.published or it.first.opened.isoformat(),
        "articles": [
            {
                "article": row.source.article,
                "title": row.source.title,
                "outlet": row.source.outlet,
                "published": row.source.published,
                "spans": [[span.start, span.end] for span in row.spans],
            }
            for row in it.rows
        ],
    }
