"""What a session emits, written down."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.library import Problem, Summary
from readback.core.search import Results
from readback.core.workspace import PlacedNote
from readback.ui.session.editing import Outcome
from readback.ui.session.intake import Intake
from readback.ui.session.session import Session, Target


@dataclass
class Watched:
    """Everything a session said, in order."""

    articles: list[Article] = field(default_factory=list)
    analyses: list[Analysis | None] = field(default_factory=list)
    notes: list[tuple[PlacedNote, ...]] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    shelves: list[tuple[Summary, ...]] = field(default_factory=list)
    hits: list[tuple[str, Results]] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    unkept: list[Exception] = field(default_factory=list)
    unsaved: list[Exception] = field(default_factory=list)
    off: list[Exception] = field(default_factory=list)
    saved: list[datetime] = field(default_factory=list)
    problems: list[tuple[Problem, ...]] = field(default_factory=list)
    read_only: list[bool] = field(default_factory=list)
    opening: list[tuple[int, int]] = field(default_factory=list)
    analysing: list[tuple[int, int]] = field(default_factory=list)
    intakes: list[Intake] = field(default_factory=list)
    alike: list[tuple[tuple[Summary, Summary], ...]] = field(default_factory=list)

    @property
    def analysis(self) -> Analysis | None:
        """What is found in the article shown last."""
        return self.analyses[-1] if self.analyses else None


def watched(session: Session) -> Watched:
    """Listens to a session."""
    it = Watched()
    pairs: tuple[tuple[Any, list[Any]], ...] = (
        (session.articleShown, it.articles),
        (session.analysisShown, it.analyses),
        (session.notesShown, it.notes),
        (session.targetReached, it.targets),
        (session.edited, it.outcomes),
        (session.failed, it.errors),
        (session.notKept, it.unkept),
        (session.saveFailed, it.unsaved),
        (session.analysisOff, it.off),
        (session.editing.saved, it.saved),
        (session.opening.finished, it.intakes),
        (session.opening.alikeFound, it.alike),
        (session.desk.problemsMet, it.problems),
        (session.desk.readOnly, it.read_only),
    )
    for signal, heard in pairs:
        signal.connect(heard.append)
    session.shelf.changed.connect(lambda shelf: it.shelves.append(shelf.articles))
    session.searching.found.connect(lambda text, _, results: it.hits.append((text, results)))
    session.opening.progressed.connect(lambda done, total: it.opening.append((done, total)))
    session.analysing.progressed.connect(lambda done, total: it.analysing.append((done, total)))
    return it
