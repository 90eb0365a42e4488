"""The window: composes the program, starts Qt, and shows the first frame before anything heavy is loaded."""

from __future__ import annotations

import readback.ui  # isort: skip # noqa: F401 - before all of Qt, or what is imported after that would take longer

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from readback import __version__, cli, logs, settings
from readback.compose import Build, window_program
from readback.core.locking import LOCK, has_passphrase
from readback.resources import resources_folder
from readback.ui.display import has_display
from readback.ui.firstpaint import FirstPaint
from readback.ui.gc_guard import GcGuard
from readback.ui.intake import openwith
from readback.ui.language import speak
from readback.ui.lazily import Lazily
from readback.ui.looks import Looks
from readback.ui.main_window import MainWindow
from readback.ui.style.fonts import interface_font
from readback.ui.tasks import Lane, Tasks
from readback.ui.widgets.fitting import fit

if TYPE_CHECKING:
    from readback.compose import Program
    from readback.core.ports import Analyzer
    from readback.settings import Settings
    from readback.ui.headless import Report
    from readback.ui.intake.serving import Serving
    from readback.ui.locking.keeper import Keeper
    from readback.ui.locking.wishes import Deed
    from readback.ui.session.session import Session

PATIENCE = 0.001
"""How long Python lets a thread run while another waits, in seconds.

Drawing a page lets go of the interpreter at every call of Qt: with Python's usual 5 ms a thread that analyses would
make one repaint wait many times over (`bench gaps`).
"""


def main(arguments: Sequence[str], build: Build = window_program) -> int:
    """Opens the window with the files of the arguments; returns the exit status.

    A window that has the library open already gets the files, and this program ends. Without a display on Linux it says
    so, runs without a window, prints what was found and writes a picture.
    An option that there is not gives a message and the status 2.
    """
    strange = next((argument for argument in arguments if argument.startswith("-") and not Path(argument).exists()), "")
    if strange:
        print(f"readback: there is no option {strange}; readback --help lists them", file=sys.stderr)  # noqa: T201
        return 2
    shown = has_display(os.environ, sys.platform)
    if shown and cli.hand_over(settings.load(settings.settings_file()).library_folder(), arguments):
        return 0
    if not shown:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    logs.start_log(logs.logs_folder())
    application = application_of(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)  # between two sittings there is none for a moment
    guard = GcGuard(application)
    sys.setswitchinterval(PATIENCE)
    sittings = Sittings(build, cli.meant(arguments, Path.cwd()))
    reports = _watched(sittings, guard, shown=shown)
    if not shown and sittings.locked:
        return refused(sittings.library)
    sittings.start()
    status = application.exec()
    guard.release()
    return reports[0].status if reports else status


def _watched(sittings: Sittings, guard: GcGuard, *, shown: bool) -> list[Report]:
    """Sees to the garbage of each sitting, and to its times; without a display it reports, in the list."""
    reports: list[Report] = []

    def begun(program: Readback) -> None:
        program.furnished.connect(lambda: furnished(program))
        times = os.environ.get("READBACK_TIMES")
        if times:
            Times(Path(times), program)

    def furnished(program: Readback) -> None:
        guard.settle()
        program.session.analysing.loaded.connect(guard.settle)
        if not shown:
            from readback.ui.headless import Report  # noqa: PLC0415 - only where there is no display

            reports.append(Report(program.session, program.window))

    sittings.began.connect(begun)
    return reports


def refused(library: Path) -> int:
    """Says that a library has a passphrase, which nobody can type without a display; the exit status."""
    from readback.ui import messages  # noqa: PLC0415 - only where there is no display

    print(messages.locked_library(library), flush=True)  # noqa: T201 - its job
    return 1


def application_of(arguments: Sequence[str]) -> QApplication:
    """Qt's application as this program wants it."""
    application = QApplication(list(arguments))
    application.setApplicationName("Readback")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("readback")
    application.setStyle("Fusion")
    application.setFont(interface_font(application.font()))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application


def printed(page: str, title: str) -> bytes:
    """A page of HTML as the bytes of a pdf file, set without a window and without a display."""
    from readback.ui.pdf import as_pdf  # noqa: PLC0415 - not before the first paint

    if not has_display(os.environ, sys.platform):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application = QApplication.instance() or application_of(sys.argv[:1])  # has the fonts, as long as it is there
    return as_pdf(page, title, datetime.now(UTC))


class Sittings(QObject):
    """One sitting after the other, and between them the gate of a library with a passphrase."""

    began = Signal(object)
    """Readback: there is a window, which is not shown yet."""

    def __init__(self, build: Build, files: Sequence[str]) -> None:
        super().__init__()
        self._build, self._files = build, list(files)
        self.gate: Keeper | None = None
        self.sitting: Readback | None = None

    @property
    def library(self) -> Path:
        """The library that the choices name."""
        return settings.load(settings.settings_file()).library_folder()

    @property
    def locked(self) -> bool:
        """Whether a passphrase has to be typed first; looks for a file, and loads nothing."""
        return has_passphrase(self.library)

    def start(self) -> None:
        """Shows the window, or what asks for the passphrase of its library."""
        if self.locked:
            self._ask(LOCK)
        else:
            self._sit(Readback(self._build, self._files))

    def _sit(self, sitting: Readback) -> None:
        self.sitting = sitting
        sitting.over.connect(self._over)
        self._files = []
        self.began.emit(sitting)
        sitting.show()

    def _let_in(self, parts: Program) -> None:
        """The library is open: there is a window, and the gate goes."""
        done = self.gate.done if self.gate is not None else None
        self._sit(Readback(lambda _: parts, self._files, parts.settings, done))
        if self.gate is not None:
            self.gate.shut()
            self.gate = None

    def _over(self, wish: object) -> None:
        """The window is gone: the program ends, or asks for the passphrase, having done what is to be done to it."""
        sitting, self.sitting = self.sitting, None
        if wish is None or sitting is None:
            QApplication.quit()
            return
        sitting.window.deleteLater()
        sitting.deleteLater()
        self._ask(wish)

    def _ask(self, wish: object) -> None:
        from readback.ui.locking.keeper import Keeper  # noqa: PLC0415 - only for a library with a passphrase

        chosen = settings.load(settings.settings_file())
        speak(chosen.language, resources_folder() / "translations")
        gate = self.gate = Keeper(self._build(chosen), chosen, resources_folder(), self)
        gate.opened.connect(self._let_in)
        gate.left.connect(QApplication.quit)
        gate.ask(wish)


class Readback(QObject):
    """A sitting: settings, tasks, session and window, from the first frame to the last save.

    The window is painted with the outline of its parts, as soon as Qt can; the model begins to be loaded, and the rest
    of the program is loaded and made in turns of the event loop.
    """

    furnished = Signal()
    """The window has all its parts, and a session; what is to be shown first is on its way."""

    over = Signal(object)
    """The window is closed: what is to be done next (`ui.locking.wishes`), or None where the program is to end."""

    session: Session
    _parts: Program

    def __init__(
        self, build: Build, files: Sequence[str], chosen: Settings | None = None, done: Deed | None = None
    ) -> None:
        super().__init__()
        self._done = done  # to the passphrase, before
        path = settings.settings_file()
        chosen = chosen or settings.load(path)
        self._build, self._files, self._path, self._started = build, list(files), path, False
        self._next: object = None
        speak(chosen.language, resources_folder() / "translations")
        self._tasks = Tasks(self)
        self._looks = Looks(chosen, resources_folder() / "themes", self)
        self._serving: Serving | None = None
        self.window = MainWindow(self._looks, resources_folder())
        if openwith.GIVES:
            openwith.OpenWith(self).wanted.connect(self._take_over)
        self._steps = self._begin()
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._go_on)
        self.painted = FirstPaint(self.window)
        self.painted.happened.connect(self._turns.start, Qt.ConnectionType.QueuedConnection)
        self.window.closed.connect(self._end)

    def show(self) -> None:
        """Shows the window; begins to work once it has been painted."""
        fit(self.window)
        self.window.show()

    def furnish(self) -> None:
        """Does at once what is done in turns of the event loop otherwise."""
        for _ in self._steps:
            pass
        self._turns.stop()

    def _go_on(self) -> None:
        """One step; the window answers between two of them."""
        if next(self._steps, self) is self:
            self._turns.stop()

    def _begin(self) -> Iterator[None]:
        """From the first paint to the first article, in steps."""
        parts = self._parts = self._build(self._looks.settings)
        analyzer: Lazily[Analyzer] = Lazily(parts.load_analyzer)
        self._tasks.run(Lane.ANALYSIS, lambda _: analyzer.get(), lambda _: None, lambda _: None)  # it takes longest
        yield
        yield from self.window.load()
        from readback.ui.session.session import Session  # noqa: PLC0415 - not before the first paint

        session = Session(parts, self._tasks, self, analyzer)
        self.window.furnish(session, self._tasks)
        self.session = session
        self._looks.changed.connect(self._save)
        self._looks.tell()
        self.window.locking.wanted.connect(self._close_for)
        if parts.key is not None:
            self._save()  # what tells of the library is in it from now on, and nowhere else
        session.desk.readOnly.connect(self._serve)
        for begun in (session.shelf.changed, session.failed):
            begun.connect(self._begun)
        self.furnished.emit()
        chosen = self._looks.settings
        session.start(self._files, chosen.last_article, greeted=chosen.greeted, reopen=chosen.reopen)
        self.window.watch.resume()
        if self._done is not None:
            self.window.locking.tell(self._done)

    def _begun(self, _: object) -> None:
        """The files of the start are on their way: what comes now is opened as it comes."""
        self._started = True

    def _serve(self, read_only: bool) -> None:
        """Answers for the library as long as this window has it."""
        from readback.ui.intake.serving import Serving  # noqa: PLC0415 - QtNetwork is not needed before

        if read_only:
            self._give_up()
            return
        self._serving = self._serving or Serving(self._answer, self)
        self._serving.listen(settings.window_address(self._parts.settings.library_folder()))

    def _give_up(self) -> None:
        """Closes where another start came first, at the same time as this one, and takes its files."""
        library, files = self._parts.settings.library_folder(), tuple(self._files)

        def given(taken: bool) -> None:
            if taken:
                self.window.close()

        self._tasks.run(Lane.READING, lambda job: cli.hand_over_late(library, files, job.stop), given, lambda _: None)

    def _answer(self, request: bytes, send: Callable[[bytes], None]) -> None:
        """What another program asks of the library, answered on its thread; the window then shows what is new.

        A second start of this program gives its files to this window instead of opening another.
        """
        files = cli.handed_over(request)
        if files is not None:
            send(cli.sent(cli.Reply("", "", 0)))
            self._take_over(files)
            return

        def answered(reply: cli.Reply) -> None:
            send(cli.sent(reply))
            (self.window.erasing.let_go if cli.erases(request) else self.session.refresh)()

        self.session.desk.ask(
            lambda workspace, _: cli.answer(self._parts, workspace, request),
            answered,
            lambda error: send(cli.sent(cli.Reply("", f"readback: {type(error).__name__}\n", 1))),
        )

    def _take_over(self, files: Sequence[str]) -> None:
        """Opens files that another start was given, and comes to the front."""
        if not self._started:
            self._files += files
        elif files:
            self.session.open(files)
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _save(self) -> None:
        """Keeps the choices, where the disk may take its time."""
        chosen, path, parts = self._looks.settings, self._path, self._parts
        self._tasks.run(Lane.LIBRARY, lambda _: parts.save_settings(chosen, path), lambda _: None, lambda _: None)

    def _close_for(self, wish: object) -> None:
        """Closes the window once everything is saved, for what is to come next; it may be that it stays open."""
        self._next = wish
        self.window.close()

    def _end(self) -> None:
        self._turns.stop()
        if self._serving is not None:
            self._serving.close()
        if hasattr(self, "session"):
            self.session.close()
        self._tasks.close()
        if self._next is not None:
            from readback.ui.clipboard.carrying import take_back  # noqa: PLC0415 - not before the first paint

            take_back()
        self.over.emit(self._next)


class Times(QObject):
    """Writes down when the window was painted and furnished, the shelf filled, highlights shown and the model loaded.

    In monotonic seconds.
    """

    def __init__(self, path: Path, program: Readback) -> None:
        super().__init__(program)
        self._path = path
        program.painted.happened.connect(lambda: self._stamp("window"))
        program.furnished.connect(lambda: self._listen(program.session))

    def _listen(self, session: Session) -> None:
        self._stamp("furnished")
        once = Qt.ConnectionType.SingleShotConnection
        session.shelf.changed.connect(lambda _: self._stamp("shelf"), once)
        session.analysisShown.connect(lambda found: self._stamp("highlights") if found else None)
        session.analysing.loaded.connect(lambda: self._stamp("model"), once)

    def _stamp(self, name: str) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{name} {time.monotonic()}\n")
