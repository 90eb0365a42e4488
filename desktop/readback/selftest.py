"""The program's test of itself: whether what was installed reads, extracts, keeps and finds."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from readback.compose import Build, Program, program
from readback.core.analysis import Kind
from readback.core.errors import ReadbackError
from readback.core.pictures.depicting import depicted
from readback.core.pictures.facts import facts_of
from readback.core.search import HitKind
from readback.core.text import Span
from readback.settings import Settings

WORDS = "Ask for the inspection record."


class StepFailed(Exception):
    """A step gave something else than it should; the message says what."""


def self_test(build: Build = program) -> dict[str, Any]:
    """Opens the sample, extracts, keeps a note in a temporary library, opens that again and finds the note.

    Returns {"ok": bool, "steps": [...]}, with "failed" and "why" where a step failed.
    """
    done: list[str] = []
    result: dict[str, Any] = {"ok": True, "steps": done}
    with tempfile.TemporaryDirectory(prefix="readback-") as folder:
        running = build(Settings(library=str(Path(folder) / "Library"), index=str(Path(folder) / "index.sqlite")))
        with closing(running.reader):
            try:
                done.extend(_steps(running))
            except (ReadbackError, StepFailed, OSError) as error:
                return result | {"ok": False, "why": f"{type(error).__name__}: {error}"}
    return result


def _steps(running: Program) -> Iterator[str]:
    reading = running.reader.read(str(running.sample))
    yield "read the sample article"
    workspace = running.open_workspace()
    article = workspace.add_bytes(reading, running.sample.read_bytes(), running.sample.name)
    yield "kept it in a new library"
    analysis = running.load_analyzer().analyze(article, lambda _done, _all: None, lambda: False)
    _expect(bool(analysis.of_kind(Kind.PERSON)), "no people found")
    _expect(any(quotation.speaker for quotation in analysis.quotations), "no quotation with a speaker found")
    workspace.library.save_analysis(analysis)
    yield "found people and quotations"
    apart = replace(running, apart=True).load_analyzer().analyze(article, lambda _done, _all: None, lambda: False)
    _expect(apart == analysis, "another process finds something else")
    yield "found the same in a process of its own"
    drawn = depicted([facts_of(article, analysis)], 0, running.arrange)
    _expect(len(drawn.stands) == len(drawn.web.nodes) > 1, "the names of a graph have no places")
    yield "placed those who stand together"
    passage = article.paragraphs[-1]
    workspace.notes.annotate(article, Span(passage.start, passage.end), WORDS).redo()
    workspace.library.close()
    yield "saved a note"
    reopened = running.open_workspace()
    try:
        _expect(reopened.library.article(article.id) == article, "the article is not as it was kept")
        hits = [hit for hit in reopened.search(WORDS).hits if hit.kind is HitKind.NOTE]
        _expect(len(hits) == 1 and hits[0].span == passage, "the note is not found at its passage")
        _expect(
            reopened.library.analysis(article.id, analysis.engine) == analysis, "the analysis is not as it was kept"
        )
    finally:
        reopened.library.close()
    yield "opened the library again and found the note"


def _expect(true: bool, otherwise: str) -> None:
    if not true:
        raise StepFailed(otherwise)
