"""What is done with a checked quotation: its source opened and copied, the verdict cleared and that taken back."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from readback.ui.check.rows import CheckRow, Group
from readback.ui.checking.copying import CopyDeeds
from readback.ui.checking.joining import Joining, ask_for_check
from readback.ui.clipboard.carrying import Origin, copy
from readback.ui.commands import Do
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session, Target
from readback.ui.words import tr


class CheckDeeds(QObject):
    """Does what pane, comparison and menu ask for, with the row the reader is at."""

    def __init__(self, session: Session, looks: Looks, frame: Frame, navigator: Navigator, window: QObject) -> None:
        super().__init__(window)
        self._session, self._looks, self._frame, self._navigator = session, looks, frame, navigator
        self.joining = Joining(session, frame, self)
        self.copying = CopyDeeds(session, frame, self.joining, self)
        frame.check.acted.connect(self.act)
        frame.check.opened.connect(lambda _: self.act("open"))
        frame.comparison.acted.connect(self.act)
        frame.comparison.form.given.connect(self._clear)
        frame.comparison.form.left.connect(frame.check.focus_list)
        frame.view.quotationActivated.connect(lambda it: self._stand(it.spans[0].start))

    def act(self, deed: str) -> None:
        """Opens or copies the source, asks for a clearing, or takes one back."""
        row = self._row()
        if row is None:
            words = tr("Choose a checked quotation first. {key} checks a draft.", key=self._frame.actions.way("check"))
            self._frame.status.ask(words, self._row)
            return
        deeds: Mapping[str, Callable[[CheckRow], None]] = {
            "open": self._open,
            "copy": self._copy,
            "clear": partial(self._ask, elsewhere=False),
            "outside": partial(self._ask, elsewhere=True),
            "undo": self._withdraw,
        }
        deeds[deed](row)

    def _row(self) -> CheckRow | None:
        """The row the reader is at."""
        return self._frame.check.current if self.joining.here else None

    def step(self, by: int) -> None:
        """To the next or previous quotation to fix."""
        if not self.joining.step(by):
            ask_for_check(self._frame, self.joining)

    def step_or(self, by: int, otherwise: Callable[[], object]) -> None:
        """As `step` while the check is shown; else what is done otherwise."""
        if not (self._frame.panel.lent and self.joining.step(by)):
            otherwise()

    def _stand(self, start: int) -> None:
        """A quotation was clicked in the draft: the row of what begins there is shown."""
        row = next((it for it in self.joining.rows if it.span.start == start), None)
        if row is not None and self.joining.here and self._frame.panel.lent:
            self._frame.check.select(row.key)

    def _open(self, row: CheckRow) -> None:
        source = self._frame.comparison.source if self._frame.comparison.row is row else None
        source = source or (row.finding.sources[0] if row.finding.sources else None)
        if source is None:
            self._frame.status.say(tr("No source was found for this quotation."))
            return
        self._navigator.leave()
        if source.left_out is None:
            self._session.open_article(source.article, Target(source.span))
            self._frame.view.focusText()
            return
        self._session.open_article(source.article, Target(left_out=source.left_out))
        self._frame.status.say(tr("These words stand in a paragraph that was left out of the article."))

    def _copy(self, row: CheckRow) -> None:
        source = self._frame.comparison.source or (row.finding.sources[0] if row.finding.sources else None)
        if source is None:
            self._frame.status.say(tr("No source was found for this quotation."))
            return
        if copy(" ".join(source.words.split()), origin=Origin(source.article, (source.span,))):
            self._frame.status.say(tr("Copied what the source has, without quotation marks."))

    def _ask(self, row: CheckRow, *, elsewhere: bool) -> None:
        if row.group is Group.REPORTED:
            self._frame.status.say(tr("Nothing differs in this reported speech, so there is nothing to clear."))
            return
        if not self._session.kept:
            words = tr("Only what stands in a draft that is kept can be cleared.")
            self._frame.status.ask(words, lambda: self._session.kept)
            return
        if self._frame.comparison.row is None:
            self.joining.show()
        self._frame.comparison.ask(self._looks.settings.initials, elsewhere=elsewhere)

    def _clear(self, because: str, initials: str, elsewhere: bool) -> None:
        row, draft = self._frame.check.current, self.joining.draft
        if row is None or draft is None:
            return
        self._looks.keep(initials=initials)
        self._session.checking.clear(draft.id, row.finding, because, initials, elsewhere=elsewhere)
        self._frame.check.focus_list()
        self.joining.step(1)

    def _withdraw(self, row: CheckRow) -> None:
        cleared, draft = row.finding.cleared, self.joining.draft
        if draft is not None and cleared is not None:
            self._session.checking.withdraw(draft.id, cleared)


def over_check(do: Do, deeds: Callable[[], CheckDeeds]) -> Do:
    """The table of what is done, with what is done with a check; `deeds` come later."""
    steps = {"next quotation": 1, "previous quotation": -1}
    own: Do = {
        "check": lambda: deeds().joining.check(),  # noqa: PLW0108 - they come later
        "check list": lambda: deeds().joining.show(),  # noqa: PLW0108 - as above
        "fix next": lambda: deeds().step(1),
        "fix previous": lambda: deeds().step(-1),
        "source open": lambda: deeds().act("open"),
        "source copy": lambda: deeds().act("copy"),
        "clear": lambda: deeds().act("clear"),
        "outside": lambda: deeds().act("outside"),
        "save copy": lambda: deeds().copying.ask(),  # noqa: PLW0108 - as above
    }
    return {**do, **own, **{id: partial(_stepping, deeds, by, do[id]) for id, by in steps.items()}}


def _stepping(deeds: Callable[[], CheckDeeds], by: int, otherwise: Callable[[], object]) -> None:
    deeds().step_or(by, otherwise)
