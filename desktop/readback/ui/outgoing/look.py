"""What leaves, in the window of taking out: what is told, who is named, and what was found that must not go."""

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from readback.core.errors import Leak
from readback.core.outgoing.fields import Part, names_in, parts_of
from readback.core.outgoing.leaks import listed
from readback.core.outgoing.leaving import Leaving
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import counted, headed, tr
from readback.ui.words import listed as in_a_row

NAMES, LEAKS = 12, 4
"""So many names and places are told; of more their number."""

_NUMBERED = re.compile(r"\b(line|row) (\d+)(?=,|$)")


class Look(QWidget):
    """Shown before anything is written. As long as anything was found nothing can be."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.told, self.names, self.found, self.warning = (PlainLabel() for _ in range(4))
        self.words = QLineEdit()
        self.stops = False
        self._looked: tuple[str, ...] = ()
        for label, tone in ((self.told, "muted"), (self.names, "muted"), (self.found, "bad"), (self.warning, "")):
            label.setProperty("tone", tone)
            label.setWordWrap(True)
            label.setFixedWidth(width)
        self.words.setPlaceholderText(tr("Words that must not be in it, separated by commas"))
        self.words.setAccessibleName(tr("Words that must not be in it"))
        self.warning.setText(tr("Readback replaces names. It cannot tell whether the rest gives the person away."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.told, self.names, self.words, self.found, self.warning):
            column.addWidget(widget)

    @property
    def listed(self) -> tuple[str, ...]:
        """The words that the reader lists."""
        return listed(self.words.text())

    def is_other(self) -> bool:
        """Whether other words are listed than were looked for."""
        return self.listed != self._looked

    def show_leaving(self, leaving: Leaving) -> None:
        """What is about to leave, and what was found in it."""
        self._looked = self.listed
        names, searched = names_in(leaving.taken), leaving.searched
        told = in_a_row(_words(parts_of(leaving.kind, leaving.taken)))
        _say(self.told, headed(tr("Told of each article"), told))
        more = len(names) - NAMES
        shown = [*names[:NAMES], *([tr("{n} more", n=more)] if more > 0 else [])]
        _say(self.names, headed(tr("People named in it"), in_a_row(shown)) if names else "")
        self.stops = bool(searched.leaks)
        places = [where(it) for it in searched.leaks[:LEAKS]]
        if len(searched.leaks) > LEAKS:
            places.append(counted(len(searched.leaks) - LEAKS, "And in 1 more place.", "And in {n} more places."))
        if searched.unread:
            places.append(tr("Could not be looked through: {names}.", names=in_a_row(list(searched.unread[:LEAKS]))))
        lead = [tr("This must not leave, so all of it stays here:")] if searched.leaks else []
        _say(self.found, "\n".join([*lead, *places]))
        _say(self.warning, self.warning.text())


def _say(label: PlainLabel, words: str) -> None:
    """Other words, with all the room that they need."""
    label.setText(words)
    label.setVisible(bool(words))
    label.ensurePolished()
    label.setMinimumHeight(label.heightForWidth(label.width()) if words else 0)


def where(it: Leak) -> str:
    """Words that must not leave, with the file they stand in and where in it."""
    if not it.field:
        return tr("“{words}” in the name of the file {file}", words=it.words, file=it.file)
    return tr("“{words}” in {file}, {field}", words=it.words, file=it.file, field=_field(it.field))


def _field(told: str) -> str:
    """Where in a file something stands, in the language of the window; what the file itself names stays as it is."""

    def number(found: re.Match[str]) -> str:
        return tr("line {line}", line=found[2]) if found[1] == "line" else tr("row {row}", row=found[2])

    return _NUMBERED.sub(number, told)


def _words(parts: Iterable[Part]) -> list[str]:
    words = {
        Part.TITLE: tr("title"),
        Part.BYLINE: tr("byline"),
        Part.OUTLET: tr("outlet"),
        Part.DATE: tr("date"),
        Part.ADDRESS: tr("web address"),
        Part.TEXT: tr("text"),
        Part.NAMES: tr("the names in it"),
        Part.QUOTATIONS: tr("who said what"),
        Part.NOTES: tr("your notes, with their tags and colours"),
        Part.OPENED: tr("when it was opened, and how far it was read"),
        Part.SETTLED: tr("what you corrected"),
        Part.PROJECTS: tr("projects"),
        Part.SEARCHES: tr("saved searches"),
        Part.AGREED: tr("agreements that keep nothing back"),
        Part.FILES: tr("names and SHA-256 of the files"),
        Part.ORIGINALS: tr("the original files"),
        Part.MANIFEST: tr("a list of the files"),
    }
    return [words[it] for it in parts]
