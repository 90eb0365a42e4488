"""What came of opening many files: what failed and why, and what may not be whole."""

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readback.core.remarks import Remark
from readback.ui import messages
from readback.ui.frame.frame import Frame
from readback.ui.session.intake import Failure, Intake
from readback.ui.session.session import Session
from readback.ui.widgets.listing import Listing
from readback.ui.words import counted, joined, tr


class Arrivals(QObject):
    """Tells of what was opened in the status line and the banner, with lists for those who want to see more."""

    def __init__(self, session: Session, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._banner, self._status = frame.banner, frame.status
        session.opening.finished.connect(self._finished)

    def _finished(self, intake: Intake) -> None:
        if intake.total > 1 and intake.failures:
            retry = partial(self._retry, intake.failures)
            self._banner.say(
                _failed(len(intake.failures), intake.total),
                [(tr("Show which, and why"), partial(self._list, intake.failures)), (tr("Try again"), retry)],
                about="intake",
            )
        if len(intake.remarked) == 1:
            self._banner.say(messages.remark(*intake.remarked[0]), about="remarks")
        elif intake.remarked:
            show = (tr("Show which"), partial(self._list_remarked, intake.remarked))
            words = tr(
                "{n} articles look like live blogs, or like the beginnings that a paywall shows.",
                n=len(intake.remarked),
            )
            self._banner.say(words, [show], about="remarks")
        words = _told(intake)
        if words:
            self._status.say(words)

    def _list(self, failures: Sequence[Failure]) -> None:
        Listing(
            tr("Files that were not opened"),
            tr("Nothing else was changed. The files are as they were."),
            (tr("File"), tr("Folder"), tr("Why, and what to do")),
            [(*_named(failure.path), messages.why(failure.error)) for failure in failures],
            [(tr("Try again"), lambda chosen: self._retry([failures[row] for row in chosen]))],
            self._window,
        ).show()

    def _list_remarked(self, remarked: Sequence[tuple[str, Remark]]) -> None:
        Listing(
            tr("Articles that may not be whole"),
            tr("They are kept like all others."),
            (tr("Article"), tr("What it looks like")),
            [(title, messages.remark(title, remark)) for title, remark in remarked],
            [],
            self._window,
        ).show()

    def _retry(self, failures: Sequence[Failure]) -> None:
        for draft, project in dict.fromkeys((it.draft, it.project) for it in failures):
            paths = [it.path for it in failures if (it.draft, it.project) == (draft, project)]
            self._session.open(paths, project, draft=draft)


def _failed(count: int, total: int) -> str:
    """How many of the files were not opened."""
    if count == total:
        return tr("None of the {n} files was opened.", n=total)
    return counted(count, "1 file was not opened, of {all}.", "{n} files were not opened, of {all}.", all=total)


def _told(intake: Intake) -> str:
    """What is said in passing, or nothing."""
    passed = counted(intake.skipped, "1 file of another kind skipped", "{n} files of other kinds skipped")
    if not intake.total:
        return f"{tr('There is nothing in it that can be opened.')} {passed if intake.skipped else ''}".strip()
    kept = len(set(intake.articles))
    same = len(intake.articles) - kept
    drafts = len(intake.drafts)
    opened = counted(kept - drafts, "1 article opened", "{n} articles opened")
    if drafts:
        told = counted(drafts, "1 draft opened", "{n} drafts opened")
        opened = told if drafts == kept else joined([opened, told])
    if intake.known:
        opened += counted(len(intake.known), ", 1 was in the library before", ", {n} were in the library before")
    if same:
        opened += counted(same, " (another file has the same text)", " ({n} more files have the same text)")
    parts = [
        opened if kept and (intake.total > 1 or not intake.shown) else "",
        passed if intake.skipped else "",
    ]
    told = joined(parts)
    return f"{told}." if told else ""


def _named(path: str) -> tuple[str, str]:
    """The name of a file, and the folder it lies in."""
    return PurePath(path).name, str(PurePath(path).parent)
