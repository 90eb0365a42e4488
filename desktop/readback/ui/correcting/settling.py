"""What the reader settled in the open article: listed in cards and in a window of its own, and taken back there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from readback.core.corrections import Correction
from readback.ui.correct.wording import concerning, correction_words
from readback.ui.frame.frame import Frame
from readback.ui.panel.rows import Row
from readback.ui.panel.settled import Settled, SettledList
from readback.ui.session.session import Session
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.fitting import give_size, to_front
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr


class Settling(QObject):
    """Knows the corrections of the open article, and takes them back when that is asked."""

    def __init__(self, session: Session, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._frame, self._over = session, frame, parent
        self._settled: tuple[Correction, ...] = ()
        self._window: SettledWindow | None = None
        session.articleShown.connect(lambda _: self._show(()))
        session.analysisShown.connect(lambda _: self._ask())
        frame.panel.shown.connect(self._show_row)
        frame.panel.card.settled.backWanted.connect(self._take_back)

    def open(self) -> None:
        """Shows the window of all that was settled in the article."""
        if self._window is None:
            self._window = SettledWindow(self._over)
            self._window.list.backWanted.connect(self._take_back)
        self._fill()
        to_front(self._window)

    def _ask(self) -> None:
        article = self._session.article
        if article is not None and self._session.kept:
            self._session.desk.ask(
                lambda workspace, _: workspace.corrections.settled(article), self._show, lambda _: None
            )

    def _show(self, settled: Sequence[Correction]) -> None:
        self._settled = tuple(settled)
        row = self._frame.panel.card.row
        if row is not None:
            self._show_row(row)
        self._fill()

    def _show_row(self, row: Row) -> None:
        self._frame.panel.card.settled.show_settled(_listed(concerning(row, self._settled)))

    def _fill(self) -> None:
        """All that was done in this article, the last first."""
        article = self._session.article
        if self._window is not None:
            own = [it for it in self._settled if article is not None and it.article == article.id]
            self._window.show_settled(article.title if article is not None else "", _listed(own[::-1]))

    def _take_back(self, id: str) -> None:
        correction = next((it for it in self._settled if it.id == id), None)
        if correction is not None:
            self._session.editing.perform(lambda workspace: workspace.corrections.withdraw(correction))


class SettledWindow(QWidget):
    """Lists the corrections of one article."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("What you settled in this article"))
        give_size(self, 560, 480)
        self._title, self._nothing = (
            PlainLabel(),
            PlainLabel(tr("Nothing yet. A accepts and X rejects what was found; M, S and E correct it.")),
        )
        self._nothing.setProperty("tone", "muted")
        self._title.setWordWrap(True)
        self._nothing.setWordWrap(True)
        self.list = SettledList()
        holder, area = QWidget(), QScrollArea()
        inside = QVBoxLayout(holder)
        inside.addWidget(self.list)
        inside.addStretch(1)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        area.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        for widget, stretch in ((self._title, 0), (self._nothing, 0), (area, 1)):
            column.addWidget(widget, stretch)
        explain(self, "correcting.md#what-you-settled")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def show_settled(self, title: str, settled: Sequence[Settled]) -> None:
        """The corrections of an article."""
        self._title.setText(title)
        self._nothing.setVisible(not settled)
        self.list.show_settled(settled)


def _listed(corrections: Sequence[Correction]) -> list[Settled]:
    return [Settled(it.id, correction_words(it)) for it in corrections]
