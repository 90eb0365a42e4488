"""What was found of each article, as rows: those that are not as they were stored come first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFont

from readback.core.kept import Verdict
from readback.ui.style.fonts import secondary, semibold
from readback.ui.verifying.telling import fault_words, log_words, name_of, same_words
from readback.ui.widgets.cells import CellDelegate, Part


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One article, or the library's own file."""

    key: str
    title: str
    article: str
    detail: str
    faulty: bool

    @property
    def spoken(self) -> str:
        """All of it in words."""
        return f"{self.title}: {self.detail}"


def verdict_row(it: Verdict) -> VerdictRow:
    """The row of a verdict."""
    faults = " ".join(f"✕ {fault_words(fault)}" for fault in it.faults)
    fine = " · ".join(filter(None, [f"✓ {same_words(it)}", log_words(it)]))
    return VerdictRow(it.article or "library", name_of(it), it.article, faults or fine, bool(it.faults))


def verdict_rows(verdicts: Sequence[Verdict]) -> list[VerdictRow]:
    """The rows of verdicts, the faulty ones first."""
    return sorted(map(verdict_row, verdicts), key=lambda row: not row.faulty)


class VerdictDelegate(CellDelegate):
    """Draws what was found of an article."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        tone = "bad" if row.faulty else "muted"
        return (Part(row.title, semibold(font), most=2), Part(row.detail, secondary(font), tone, 8))
