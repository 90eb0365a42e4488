"""A draft held against the articles of a library, by command: as a list to go through, or as JSON for scripts."""

import json
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from readback.cli.copying import kind_of, save_copy
from readback.cli.output import Output, Refused
from readback.cli.texts import Looking, text_meant
from readback.compose import Program
from readback.core.analysis import Analysis
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.errors import ArticleMissing
from readback.core.quotecheck.report import Change, Clearing, Nearest, Source, Verdict
from readback.core.text import Span
from readback.core.workspace import Workspace, now

FOUND, UNDONE = 1, 2
"""The exit statuses: something is to be fixed or looked at, and the check could not be done."""


def check(parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Prints what is said of each quotation of a draft; the status is FOUND while one that is not cleared asks for it.

    Nothing is written but the copy that was asked for, so it works beside a window that has the library. Raises
    Refused, ModelUnusable, ResourceMissing.
    """
    from readback.cli import verdicts  # noqa: PLC0415 - the words of a copy are for this command alone

    kind = kind_of(asked.copy)
    if not workspace.library.holdings().sources:
        raise Refused("there is no article to compare with; import the sources of this draft, then check again")
    looking = Looking(parts)
    draft, analysis, clearings = _draft(looking, workspace, asked)
    checker = parts.quote_check(workspace.library)
    checker.look = looking.source
    report = checker.check_text(
        draft, analysis, clearings, lambda _done, _all: None, lambda: False, lambda _verdict: None
    )
    if asked.json:
        record = {
            "draft": asked.draft,
            "text": draft.text,
            "quotations": [_record(it, draft.text, verdicts.why(it, report)) for it in report.verdicts],
            "reported": [_reported(it, draft.text, verdicts.why_compared(it)) for it in report.reported],
        }
        output.line(json.dumps(record, ensure_ascii=False, indent=1))
    else:
        for line in verdicts.told(draft, report, now()):
            output.line(line)
    if kind is not None:
        save_copy(parts, workspace, asked, kind, draft, report)
    if any(it.open for it in report.findings):
        output.status = FOUND


def _draft(looking: Looking, workspace: Workspace, asked: Namespace) -> tuple[Article, Analysis, Sequence[Clearing]]:
    """The text that is meant, what is found in it, and what was cleared of it where the library has the same text."""
    given = text_meant(looking.parts, workspace, asked.draft, asked.here)
    library = workspace.library
    try:
        draft = library.article(given.id)
    except ArticleMissing:
        return given, apply(looking.found(given), given, library.corrections()), ()
    analysis = library.analysis(draft.id, "") or looking.found(draft)
    return draft, workspace.corrections.corrected(draft, analysis), library.clearings(draft.id)


def _record(it: Verdict, text: str, why: str) -> dict[str, Any]:
    """A verdict for other programs; every span is one of a text that is printed beside it, here the draft's `text`."""
    return {
        **_words(it.spans, text),
        "grade": it.grade.value,
        "serious": it.serious,
        "why": why,
        "changes": [_change(change, it.sources[0]) for change in it.changes],
        "speaker": it.speaker or None,
        "speaker_match": it.match.value,
        "standing": it.standing.value,
        "sources": [_source(source) for source in it.sources],
        "missing": list(map(_span, it.missing)),
    }


def _reported(it: Nearest, text: str, why: str) -> dict[str, Any]:
    """Reported speech of the draft, with what differs in the passage of its speaker that comes nearest."""
    return {
        **_words(it.spans, text),
        "why": why,
        "changes": [_change(change, it.sources[0]) for change in it.differing],
        "speaker": it.speaker or None,
        "sources": [_source(source) for source in it.sources],
    }


def _words(spans: Sequence[Span], text: str) -> dict[str, Any]:
    """Words of a text as they stand there, what lies between two parts of them with them, and the parts."""
    whole = Span(spans[0].start, spans[-1].end)
    return {"text": whole.of(text), "span": _span(whole), "spans": list(map(_span, spans))}


def _change(it: Change, source: Source) -> dict[str, Any]:
    """A difference; `source` is a span of the first source's text."""
    return {
        "draft": _span(it.draft),
        "source": _span(_within(it.source, source.sentence)),
        "now": it.now,
        "was": it.was,
        "why": [reason.value for reason in it.reasons],
    }


def _source(it: Source) -> dict[str, Any]:
    return {
        "article": it.article,
        "title": it.title,
        "paragraph": it.locator.paragraph if it.locator else None,
        "older_save": it.older,
        "span": _span(_within(it.span, it.sentence)),
        "spans": [_span(_within(span, it.sentence)) for span in it.spans],
        "text": it.sentence.of(it.text),
        "speaker": it.speaker or None,
    }


def _within(span: Span, whole: Span) -> Span:
    """A span counted from the beginning of another one that it lies in."""
    start = min(max(span.start, whole.start), whole.end)
    return Span(start - whole.start, max(start, min(span.end, whole.end)) - whole.start)


def _span(it: Span) -> list[int]:
    return [it.start, it.end]
