"""The quotations of one speaker, or of all: the choice above the list, and the heads in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from readback.ui.panel.rows import Row
from readback.ui.widgets.heads import Head
from readback.ui.widgets.pieces import ChoiceBox
from readback.ui.words import counted, ordering, tr


@dataclass(frozen=True, slots=True)
class SpeakerHead(Head):
    """Stands above the quotations of one speaker."""

    title: str
    count: int

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"head {self.title}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.title}, {counted(self.count, '1 quotation', '{n} quotations')}"


def by_speaker(rows: Sequence[Row]) -> Sequence[Row | SpeakerHead]:
    """Quotations under heads, by the speakers' names; those of nobody known last."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.title, []).append(row)
    unknown = {row.title for row in rows if row.unspoken}
    lines: list[Row | SpeakerHead] = []
    place = ordering()
    for name in sorted(groups, key=lambda it: (it in unknown, place(it))):
        lines += [SpeakerHead(name, len(groups[name])), *groups[name]]
    return lines


class SpeakerBox(ChoiceBox):
    """A choice of a speaker, the most quoted first; typing a name finds it. Nothing is chosen: all are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Speaker"))
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._shown: list[tuple[str, int]] = []
        self.hide()

    @property
    def speaker(self) -> str:
        """Who is chosen; nobody where all are shown."""
        return str(self.currentData() or "")

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The speakers of other quotations; who is chosen stays so if there is still something of them."""
        found = Counter(row.title for row in rows).most_common()
        if found == self._shown:
            return
        chosen, self._shown = self.speaker, found
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self.addItem(tr("All speakers"), "")
        for name, count in found:
            self.addItem(f"{name}  {self.locale().toString(count)}", name)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)  # noqa: FBT003 - as above
        self.setVisible(len(found) > 1)
