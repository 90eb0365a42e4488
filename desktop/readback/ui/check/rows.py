"""The rows of a check: what is said of each quotation of a draft, what is to be done about it, in which order."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from operator import attrgetter

from readback.core.quotecheck.report import Clearing, Grade, Nearest, Reason, Verdict
from readback.core.text import Span
from readback.ui.check import wording
from readback.ui.marks import in_pairs, pairs_of
from readback.ui.words import STROKE, counted, forms, tr

UNDECIDED = (Grade.NOT_FOUND, Grade.OTHER_LANGUAGE, Grade.TOO_SHORT)


class Group(StrEnum):
    """What is to be done about a quotation; every row is in one of these."""

    FIX = "fix"
    LOOK = "look"
    FINE = "fine"
    REPORTED = "reported"
    CLEARED = "cleared"


class Order(StrEnum):
    """The orders of the rows."""

    SEVERITY = "severity"
    TEXT = "text"


_GRAVITY = {reason: at for at, reason in enumerate(Reason)}
_SEVERITY = {group: at for at, group in enumerate(Group)}

Finding = Verdict | Nearest


@dataclass(frozen=True, eq=False)
class CheckRow:
    """A quotation of the draft, or reported speech, with what is said of it; `place` is where it stands there.

    Two rows are never equal: to compare what they say would go through whole articles.
    """

    finding: Finding = field(repr=False)
    group: Group
    sign: str
    tone: str
    """The role of the colour of its sign."""
    title: str
    words: str
    detail: str
    place: str
    agreed: str = ""
    """What was agreed about its sources, in a word."""

    @cached_property
    def key(self) -> str:
        """What tells it from the others."""
        return str(self.finding.number)

    @cached_property
    def place_in_text(self) -> tuple[int, int]:
        """By what it is sorted in the order of the text."""
        return self.span.start, self.span.end

    @cached_property
    def severity(self) -> tuple[int, int, int, int]:
        """By what it is sorted where the gravest come first."""
        return (_SEVERITY[self.group], _gravest(self), *self.place_in_text)

    @property
    def span(self) -> Span:
        """Where it begins in the draft."""
        return self.finding.spans[0]

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it: the verdict, the words, whose they are, and all that differs."""
        changes = self.finding.changes if isinstance(self.finding, Verdict) else self.finding.differing
        verdict = f"{state_words(self.group)}: {self.title}"
        return ", ".join(
            filter(None, [verdict, self.words, self.detail, *wording.told_aloud(changes), self.place, self.agreed])
        )


def row_of(finding: Finding, place: str, text: str = "") -> CheckRow:
    """The row of what was found; `place` is where it stands in the draft, in words, and `text` the draft's."""
    if isinstance(finding, Nearest):
        words = " ".join(finding.text.split())
        group = group_of_reported(finding)
        sign, tone = _REPORTED[group]
        shown = f"{tr('says:')} {words}"
        detail = finding.speaker if finding.cleared is None else wording.cleared_words(finding.cleared)
        return CheckRow(finding, group, sign, tone, wording.differences(finding), shown, detail, place)
    group = group_of(finding)
    sign, tone = sign_of(finding, group)
    detail = wording.cleared_words(finding.cleared) if finding.cleared is not None else wording.told_of(finding)
    words = STROKE.join(in_pairs([" ".join(it.split()) for it in finding.pieces], pairs_of(text, finding.spans)))
    return CheckRow(finding, group, sign, tone, wording.headline(finding), words, detail, place)


def group_of(verdict: Verdict) -> Group:
    """What is to be done about a verdict."""
    if verdict.cleared is not None:
        return Group.CLEARED
    if verdict.serious:
        return Group.FIX
    return Group.LOOK if verdict.open else Group.FINE


def group_of_reported(nearest: Nearest) -> Group:
    """What is to be done about reported speech."""
    if not nearest.differing:
        return Group.REPORTED
    return Group.LOOK if nearest.open else Group.CLEARED


_REPORTED = {Group.LOOK: ("~", "warn"), Group.CLEARED: ("✓", "good"), Group.REPORTED: ("≈", "reported")}
"""The marks of reported speech, and the roles of their colours."""


def sign_of(verdict: Verdict, group: Group) -> tuple[str, str]:
    """The mark of a verdict, and the role of its colour."""
    if group is Group.FIX:
        return "✕", "bad"
    if group is Group.LOOK:
        return "?" if verdict.grade in UNDECIDED else "~", "warn"
    return "✓", "good"


def state_words(group: Group) -> str:
    """What is to be done, as it is said aloud."""
    return {
        Group.FIX: tr("fix first"),
        Group.LOOK: tr("look at this"),
        Group.FINE: tr("nothing to do"),
        Group.REPORTED: tr("reported speech"),
        Group.CLEARED: tr("cleared"),
    }[group]


def count_words(group: Group | None, number: int) -> str:
    """How many rows there are of a group, or in all."""
    words = {
        None: forms("1 in all", "{n} in all"),
        Group.FIX: forms("1 to fix", "{n} to fix"),
        Group.LOOK: forms("1 to look at", "{n} to look at"),
        Group.FINE: forms("1 in order", "{n} in order"),
        Group.REPORTED: forms("1 reported", "{n} reported"),
        Group.CLEARED: forms("1 cleared", "{n} cleared"),
    }[group]
    return counted(number, *words)


def arranged(rows: Iterable[CheckRow], group: Group | None, order: Order) -> Sequence[CheckRow]:
    """The rows of a group, or all, in an order; of the same severity in that of the text."""
    passing = [row for row in rows if group is None or row.group is group]
    return sorted(passing, key=attrgetter("place_in_text" if order is Order.TEXT else "severity"))


def place_of(row: CheckRow, rows: Sequence[CheckRow]) -> int | None:
    """Where a row stands among others, or what has become of it."""
    with suppress(ValueError):
        return rows.index(row)
    return next((at for at, it in enumerate(rows) if it.key == row.key), None)


class Arranging:
    """Arranges rows of which more and more come in: those that stand in order already are not sorted again."""

    def __init__(self) -> None:
        self._how: tuple[Group | None, Order] | None = None
        self._rows: Sequence[CheckRow] = ()
        self._shown: Sequence[CheckRow] = ()

    def of(self, rows: Sequence[CheckRow], group: Group | None, order: Order) -> Sequence[CheckRow]:
        """The rows of a group, or all, in an order."""
        known = len(self._rows)
        goes_on = self._how == (group, order) and rows[:known] == self._rows
        before = self._shown if goes_on else ()
        self._shown = arranged([*before, *rows[known if goes_on else 0 :]], group, order)
        self._how, self._rows = (group, order), rows
        return self._shown


def _gravest(row: CheckRow) -> int:
    """A lost negation comes before a changed number, and that before words that are joined."""
    reasons = row.finding.reasons if isinstance(row.finding, Verdict) and row.group is Group.FIX else ()
    return min((_GRAVITY[it] for it in reasons), default=len(_GRAVITY))


def recleared(finding: Finding, clearings: Mapping[str, Clearing]) -> Finding:
    """What was found, cleared as it is said now, by keys."""
    return replace(finding, cleared=clearings.get(finding.key))
