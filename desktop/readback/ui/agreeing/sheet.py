"""The sheet of an agreement: about what, of which kind, with whom, when, and in which words."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from readback.core.agreements import Agreement, Effect, Ground, Terms, about
from readback.core.text import tidy
from readback.ui.agreeing.meant import Choice
from readback.ui.promises import kinds
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.fitting import room_for
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel, link_button
from readback.ui.widgets.sheet import Sheet
from readback.ui.words import tr


class AgreeSheet(Sheet):
    """Asks what was agreed; shows what was agreed before about the same."""

    agreed = Signal(object, object)
    """Subject, Terms"""
    dropped = Signal(object)
    """Agreement that is taken away."""
    groundsWanted = Signal()
    """The list of kinds is to be edited."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was agreed"))
        self.setModal(True)
        self._choices: Sequence[Choice] = ()
        self._agreements: Sequence[Agreement] = ()
        self._grounds: Sequence[Ground] = ()
        self._kinds: list[tuple[Effect, str]] = []
        self.about, self.kind = ChoiceBox(), ChoiceBox()
        self.source, self.day, self.words = QLineEdit(), QLineEdit(), QLineEdit()
        self.description, self.until = QLineEdit(), QLineEdit()
        self.effect, self.trouble = PlainLabel(), PlainLabel()
        self.more = link_button(tr("Kinds…"))
        self.save, self.drop, self.leave = (
            QPushButton(tr("Keep it so")),
            QPushButton(tr("Take it away")),
            QPushButton(tr("Cancel")),
        )
        self._lay_out()
        explain(self, "agreements.md")
        self.about.activated.connect(lambda _: self._fill())
        self.kind.activated.connect(lambda _: self._settle())
        self.more.clicked.connect(self.groundsWanted)
        for field in (self.description, self.until, self.day):
            field.textEdited.connect(self._relent)
        self.save.clicked.connect(self._keep)
        self.drop.clicked.connect(self._drop)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        form, row = QFormLayout(), QHBoxLayout()
        self._form = form
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        row.addWidget(self.kind, 1)
        row.addWidget(self.more)
        self._add(tr("About"), self.about)
        form.addRow(PlainLabel(tr("Kind")), row)
        self.kind.setAccessibleName(tr("Kind"))
        form.addRow("", self.effect)
        for name, field in (
            (tr("Called instead"), self.description),
            (tr("Until"), self.until),
            (tr("With whom"), self.source),
            (tr("On which day"), self.day),
            (tr("In which words"), self.words),
        ):
            self._add(name, field)
        self.description.setPlaceholderText(tr("a senior official of the port"))
        self.until.setPlaceholderText(tr("2026-05-03 14:00, in your time zone"))
        self.day.setPlaceholderText("2026-05-03")
        for label, tone in ((self.effect, "muted"), (self.trouble, "warn")):
            label.setProperty("tone", tone)
            label.setWordWrap(True)
        self.words.setMinimumWidth(min(self.line, room_for(self).width() // 2))
        self.column.addLayout(form)
        self.column.addWidget(self.trouble)
        self.foot(self.save, self.leave, aside=self.drop)
        self.save.setDefault(True)
        for button in (self.drop, self.leave, self.more):
            button.setAutoDefault(False)

    def _add(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self._form.addRow(PlainLabel(name), field)

    def ask(self, choices: Sequence[Choice], agreements: Sequence[Agreement], grounds: Sequence[Ground]) -> None:
        """Opens itself with these things to choose from, the first of them chosen."""
        self._choices = choices
        self.about.clear()
        self.about.addItems([it.words for it in choices])
        self.show_known(agreements, grounds)
        self._fill()
        self.open()
        self.kind.setFocus()

    def show_known(self, agreements: Sequence[Agreement], grounds: Sequence[Ground]) -> None:
        """What is agreed by now, and the kinds that the reader named."""
        chosen = self._kinds[self.kind.currentIndex()] if self._kinds else None
        self._agreements, self._grounds = agreements, grounds
        self._kinds = [*((effect, "") for effect in kinds()), *((it.effect, it.name) for it in grounds)]
        self.kind.clear()
        self.kind.addItems([label or kinds()[effect] for effect, label in self._kinds])
        if chosen in self._kinds:
            self.kind.setCurrentIndex(self._kinds.index(chosen))

    @property
    def known(self) -> Agreement | None:
        """What was agreed about what is chosen."""
        return about(self._agreements, self._choices[self.about.currentIndex()].subject)

    def _fill(self) -> None:
        """Shows what was agreed about what is chosen."""
        known, choice = self.known, self._choices[self.about.currentIndex()]
        terms = known.terms if known is not None else Terms(Effect.NONE, source=choice.source)
        wanted = (terms.effect, terms.label)
        if wanted not in self._kinds:  # of a kind that is off the list since
            self._kinds.append(wanted)
            self.kind.addItem(terms.label)
        self.kind.setCurrentIndex(self._kinds.index(wanted))
        self.source.setText(terms.source)
        self.day.setText(terms.agreed if known is not None else date.today().isoformat())  # noqa: DTZ011 - the reader's
        self.words.setText(terms.words)
        self.description.setText(terms.description)
        self.until.setText(f"{terms.until.astimezone():%Y-%m-%d %H:%M}" if terms.until is not None else "")
        self.drop.setEnabled(known is not None)
        self._settle()

    def _settle(self) -> None:
        """Shows what the chosen kind asks for, and says what it does."""
        effect, _ = self._kinds[self.kind.currentIndex()]
        self._form.setRowVisible(self.description, effect is Effect.BACKGROUND)
        self._form.setRowVisible(self.until, effect is Effect.EMBARGO)
        self.effect.setText(_does()[effect])
        self._relent()
        self.trouble.hide()
        self.adjustSize()

    def _keep(self) -> None:
        effect, label = self._kinds[self.kind.currentIndex()]
        until = _moment(self.until.text()) if effect is Effect.EMBARGO else None
        description = tidy(self.description.text()) if effect is Effect.BACKGROUND else ""
        agreed = self.day.text().strip()
        if effect is Effect.BACKGROUND and not description:
            self._refuse(tr("Write what the source is to be called instead."), self.description)
        elif effect is Effect.EMBARGO and until is None:
            self._refuse(tr("Write until when, as 2026-05-03 14:00."), self.until)
        elif agreed and not _is_day(agreed):
            self._refuse(tr("Write the day as 2026-05-03, or leave it empty."), self.day)
        else:
            terms = Terms(effect, label, tidy(self.source.text()), agreed, tidy(self.words.text()), description, until)
            self.agreed.emit(self._choices[self.about.currentIndex()].subject, terms)
            self.accept()

    def _refuse(self, words: str, field: QLineEdit) -> None:
        self.trouble.setText(words)
        self.trouble.show()
        field.setFocus()
        field.setAccessibleDescription(words)

    def _relent(self) -> None:
        """What was asked for is being written; what asked keeps its room, so that nothing moves meanwhile."""
        self.trouble.clear()
        for field in (self.description, self.until, self.day):
            field.setAccessibleDescription("")

    def _drop(self) -> None:
        known = self.known
        if known is not None:
            self.dropped.emit(known)
        self.accept()


def _does() -> dict[Effect, str]:
    """What each effect does."""
    return {
        Effect.NONE: tr("It may leave the program."),
        Effect.RECORD: tr("It may leave the program, with the name."),
        Effect.BACKGROUND: tr("It may leave the program; in place of the name stands what you write here."),
        Effect.OFF: tr("It is not copied, dragged, printed, saved as a picture or taken out."),
        Effect.EMBARGO: tr("Until then it is not copied, dragged, printed, saved as a picture or taken out."),
    }


def _moment(words: str) -> datetime | None:
    try:
        return datetime.fromisoformat(words.strip()).astimezone()
    except (ValueError, OverflowError, OSError):  # also where the system knows no such time, as in the year 1
        return None


def _is_day(words: str) -> bool:
    try:
        date.fromisoformat(words)
    except ValueError:
        return False
    return True
