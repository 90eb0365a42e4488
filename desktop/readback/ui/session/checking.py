"""A check of a draft: gone on with bit by bit on the library's thread, so that what else is asked comes between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import ArticleMissing
from readback.core.quotecheck.report import Clearing, Nearest, Report, Verdict
from readback.core.workspace import Workspace
from readback.ui.session.desk import Desk
from readback.ui.session.editing import Editing
from readback.ui.session.samples import Samples
from readback.ui.session.sole import Sole

if TYPE_CHECKING:
    from readback.core.quotecheck.checking import Checked as Held

SLICE = 0.1
"""So many seconds a check goes on before the library may do something else."""

Finding = Verdict | Nearest


class Checker(Protocol):
    """Checks drafts, on the library's thread."""

    def course(self, draft: Article, analysis: Analysis, clearings: Sequence[Clearing] = ()) -> Iterator[Finding]:
        """Checks one quotation after the other."""
        ...

    def report(self, draft: Article, findings: Sequence[Finding]) -> Report:
        """What was found, with how much it was held against."""
        ...


@dataclass(frozen=True, slots=True)
class Checked:
    """A whole check, and the clearings of the draft, also those that stand for nothing any more."""

    report: Report
    clearings: tuple[Clearing, ...]


@dataclass(frozen=True, slots=True)
class _Bit:
    """What came of one turn: what was found in it, and the whole once it is there."""

    found: tuple[Finding, ...]
    whole: Checked | None


Make = Callable[[Workspace, Article], Checker]
"""Gives what checks a draft; called on the library's thread."""


class Program(Protocol):
    """What of the program a check needs."""

    def quote_check(self, library: Held) -> Checker:
        """What checks drafts against a library."""
        ...

    def ready_made(self, article: str) -> Analysis | None:
        """What is found in a bundled article."""
        ...


def checker_of(program: Program, samples: Samples) -> Make:
    """How a draft is checked: against the library; the sample draft against the sample article, which is no source."""

    def make(workspace: Workspace, draft: Article) -> Checker:
        from readback.core.quotecheck.alone import Alone  # noqa: PLC0415 - not before the window is there

        library = workspace.library
        if samples.is_draft(draft.original_sha256):
            sample = next((it.id for it in library.summaries() if samples.is_article(it.original_sha256)), "")
            found = (library.analysis(sample, "") or program.ready_made(sample)) if sample else None
            if found is not None:
                return program.quote_check(Alone(library, library.article(sample), found))
        return program.quote_check(library)

    return make


class _Course:
    """A check that is under way; made and gone on with on the library's thread only."""

    def __init__(self, make: Make, draft: Article, analysis: Analysis) -> None:
        self._make, self._draft, self._analysis = make, draft, analysis
        self._checker: Checker | None = None
        self._way: Iterator[Finding] = iter(())
        self._found: list[Finding] = []

    def go_on(self, workspace: Workspace, stop: Callable[[], bool]) -> _Bit:
        """Checks for a moment."""
        if self._checker is None:
            self._checker = self._make(workspace, self._draft)
            self._way = self._checker.course(self._draft, self._analysis, clearings_of(workspace, self._draft.id))
        end, found = time.perf_counter() + SLICE, list[Finding]()
        for finding in self._way:
            found.append(finding)
            if stop() or time.perf_counter() > end:
                break
        else:
            self._found += found
            report = self._checker.report(self._draft, self._found)
            return _Bit(tuple(found), Checked(report, clearings_of(workspace, self._draft.id)))
        self._found += found
        return _Bit(tuple(found), None)


def clearings_of(workspace: Workspace, draft: str) -> tuple[Clearing, ...]:
    """What was cleared in a draft; one that is not kept has nothing."""
    with suppress(ArticleMissing):
        return tuple(workspace.library.clearings(draft))
    return ()


class Checking(Sole):
    """Checks one draft at a time, the newest that was asked for; clears what somebody lets stand."""

    begun = Signal(object)
    """Article: the draft that is checked now."""
    found = Signal(object)
    """tuple[Finding, ...]: what was found since it was last told."""
    finished = Signal(object)
    """Checked"""
    recalled = Signal(str, object)
    """The id of a draft, and its clearings as they are now."""
    failed = Signal(object)

    def __init__(self, desk: Desk, editing: Editing, make: Make, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editing, self._make = desk, editing, make
        self._done = self._all = 0

    def start(self, draft: Article, analysis: Analysis) -> None:
        """Checks a draft with what was found in it; another check that is under way is given up."""
        self._leave()
        self._done, self._all = 0, len(analysis.quotations)
        self.begun.emit(draft)
        self.progressed.emit(0, self._all)
        self._go_on(_Course(self._make, draft, analysis))

    def _go_on(self, course: _Course) -> None:
        self._job = self._desk.ask(
            lambda workspace, job: course.go_on(workspace, job.stop), lambda bit: self._came(course, bit), self._fail
        )

    def _came(self, course: _Course, bit: _Bit) -> None:
        self._done += len(bit.found)
        self.found.emit(bit.found)
        if bit.whole is None:
            self.progressed.emit(self._done, self._all)
            self._go_on(course)
            return
        self._end()
        self.finished.emit(bit.whole)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def clear(self, draft: str, verdict: Finding, because: str, initials: str, *, elsewhere: bool) -> None:
        """Lets a verdict stand, with a reason and initials; `elsewhere` names a source outside Readback."""
        self._editing.perform(lambda it: it.clearings.clear(draft, verdict, because, initials, elsewhere=elsewhere))

    def withdraw(self, draft: str, clearing: Clearing) -> None:
        """Takes a clearing back."""
        self._editing.perform(lambda it: it.clearings.withdraw(draft, clearing))

    def recall(self, draft: str) -> None:
        """Asks for the clearings of a draft as they are now."""
        self._desk.ask(
            lambda workspace, _: clearings_of(workspace, draft),
            lambda found: self.recalled.emit(draft, found),
            self.failed.emit,
        )
