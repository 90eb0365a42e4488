"""Files that were still being read in when the program stopped: noted while they are, and offered at the next start."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from readback.core.catalogue import Awaited
from readback.core.errors import LibraryUnwritable
from readback.core.workspace import Workspace
from readback.ui.session.session import Session
from readback.ui.tasks import Job
from readback.ui.widgets.banner import Banner
from readback.ui.words import counted, tr

PACE = 1_000
"""How long files are being read in until they are noted, and then until that is brought up to date; milliseconds."""


class Unfinished(QObject):
    """Keeps the list in the library, and nowhere else; what is read in within a moment is never in it."""

    def __init__(self, session: Session, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._banner = session, banner
        self.noted: tuple[Awaited, ...] = ()
        """What the library has of it."""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PACE)
        self.timer.timeout.connect(self._note)
        session.opening.progressed.connect(self._progressed)
        session.begun.connect(self._look)

    def _progressed(self) -> None:
        if not self._session.opening.awaited:
            self.timer.stop()
            if self.noted:
                self._keep(())
        elif not self.timer.isActive():
            self.timer.start()

    def _note(self) -> None:
        self._keep([Awaited(path, it.draft, it.project) for path, it in self._session.opening.awaited.items()])

    def _keep(self, awaited: Sequence[Awaited]) -> None:
        """A library that refuses has nothing of it."""
        self.noted = tuple(awaited)
        noted = self.noted
        self._session.desk.ask(lambda workspace, _: _kept(workspace, noted), lambda _: None, lambda _: None)

    def _look(self) -> None:
        def look(workspace: Workspace, _: Job) -> Sequence[Awaited]:
            library = workspace.library
            return () if library.read_only else library.catalogue.awaited()  # the program that has it reads them in

        self._session.desk.ask(look, self._offer, lambda _: None)

    def _offer(self, awaited: Sequence[Awaited]) -> None:
        if not awaited or self.noted:
            return
        words = counted(
            len(awaited),
            "1 file was still being read in when Readback stopped.",
            "{n} files were still being read in when Readback stopped.",
        )
        choices = [
            (tr("Open them again") if len(awaited) > 1 else tr("Open it again"), lambda: self._open(awaited)),
            (tr("Leave them") if len(awaited) > 1 else tr("Leave it"), lambda: self._keep(())),
        ]
        self._banner.say(words, choices, about="unfinished")

    def _open(self, awaited: Sequence[Awaited]) -> None:
        self._keep(())
        for draft, project in dict.fromkeys((it.draft, it.project) for it in awaited):
            paths = [it.path for it in awaited if (it.draft, it.project) == (draft, project)]
            self._session.open(paths, project, draft=draft)


def _kept(workspace: Workspace, awaited: Sequence[Awaited]) -> None:
    try:
        workspace.library.catalogue.set_awaited(awaited)
    except LibraryUnwritable:
        return
