"""Garbage is collected on the GUI thread only."""

import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from readback.ui.gc_guard import LIMITS, GcGuard

CYCLES = """
import gc, sys, threading, time
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from readback.ui.gc_guard import LIMITS, GcGuard

class Cycle(QObject):
    '''Garbage with a live timer: freed on another thread than its own, it ends the process.'''

    def __init__(self):
        super().__init__()
        self.me = self
        self.timer = QTimer(self)
        self.timer.start(1)

if "model" in sys.argv:
    from readback.compose import program
    from readback.settings import Settings

application = QCoreApplication([])
guard = GcGuard(application)
where = set()
gc.callbacks.append(lambda phase, _: where.add(threading.current_thread().name))
ended = threading.Event()

def work():
    if "model" in sys.argv:
        program(Settings()).load_analyzer()  # which enables what was disabled
    kept = []
    while not ended.is_set():
        kept.append([[] for _ in range(2000)])
        if len(kept) > 50:
            kept.clear()
        time.sleep(0)

worker = threading.Thread(target=work, name="worker")
worker.start()
make = QTimer(application)
make.timeout.connect(lambda: [Cycle() for _ in range(20)])
make.start(1)
QTimer.singleShot(5000 if "model" in sys.argv else 2500, application.quit)
application.exec()
ended.set()
worker.join()
print(*sorted(where))
"""


@pytest.fixture
def guard(qapp: object) -> Iterator[GcGuard]:
    outer = gc.get_threshold()  # another guard's, in these tests
    gc.set_threshold(*LIMITS)
    made = GcGuard()
    yield made
    made.release()
    gc.set_threshold(*outer)


@pytest.mark.parametrize("load", ["nothing", "model"])
def test_a_busy_worker_never_collects(load: str) -> None:
    result = subprocess.run([sys.executable, "-c", CYCLES, load], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.split()) == (0, ["MainThread"]), result.stderr


def test_python_does_not_collect_by_itself(guard: GcGuard) -> None:
    assert gc.get_threshold()[0] == 0
    guard.release()
    assert gc.get_threshold()[0] > 0


def test_it_collects_when_there_is_enough(guard: GcGuard, qtbot: QtBot) -> None:
    phases: list[str] = []

    def note(phase: str, _: object) -> None:
        phases.append(phase)

    gc.collect()
    guard.collect()
    gc.callbacks.append(note)
    try:
        kept: list[object] = []

        def collected() -> bool:
            kept.extend([] for _ in range(2 * LIMITS[0]))  # each time: what goes meanwhile counts against it
            return "stop" in phases

        qtbot.waitUntil(collected)
    finally:
        gc.callbacks.remove(note)
    assert kept
