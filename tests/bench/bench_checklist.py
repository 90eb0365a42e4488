"""Whether the window stands still while a draft of 5,000 quotations is checked, and over the list that comes of it.

The window itself, with a program of fakes behind it that finds the quotations; the check is the program's own. Each
figure is the longest gap between two turns of the event loop. READBACK_BENCH_QUOTATIONS changes how many there are.
"""

import os
from collections.abc import Iterator

from desk import folder_of_its_own, started
from gaps import Watcher, do, wait

from readback.app import Readback
from readback.ui.check.pane import CheckPane
from readback.ui.check.rows import Group, Order
from ui.programs import FERRY, FakeProgram

QUOTATIONS = int(os.environ.get("READBACK_BENCH_QUOTATIONS", "5000"))
GOAL = 50
REST = 8
"""For how many turns the window is watched after each thing that is done."""


def draft() -> str:
    """A draft with so many quotations, every second of which is in no article."""
    lines = ["A long story"]
    for number in range(QUOTATIONS):
        words = "It was never cold" if number % 2 else f"We counted {number} boats on the quay that night"
        lines.append(f"“{words},” Brook says.")
    return "\n".join(lines) + "\n"


def scrolling(pane: CheckPane) -> Iterator[object]:
    """Up and down the list, a page at a time, for as long as it is asked for."""
    bar = pane.list.verticalScrollBar()
    while True:
        bar.setValue(bar.value() + bar.pageStep() if bar.value() < bar.maximum() else 0)
        yield bar


def filtering(pane: CheckPane) -> Iterator[object]:
    """One count after the other is chosen, then the other order."""
    for group in (Group.FIX, Group.LOOK, Group.FINE, None):
        pane.show_group(group)
        yield from range(REST)
    for order in (Order.TEXT, Order.SEVERITY):
        pane._order.setCurrentIndex(pane._order.findData(order))
        yield from range(REST)


def stepping(pane: CheckPane) -> Iterator[object]:
    """To the next one to fix, time and again."""
    for _ in range(20):
        pane.step(1)
        yield pane


def measured(running: Readback, program: FakeProgram) -> Iterator[tuple[str, float, str]]:
    """The rows of the benchmark."""
    session, frame, watcher = running.session, running.window.frame, Watcher()
    session.open([str(program.file("ferry.txt", FERRY))])
    wait(lambda: session.analysis is not None)
    before = session.article
    session.open([str(program.file("long.txt", draft()))], draft=True)
    wait(lambda: session.article is not before and session.analysis is not None and not session.desk.busy)
    frame.actions["check"].trigger()
    wait(lambda: bool(frame.check.rows))
    watcher.watch("results come in, list scrolled")
    do(scrolling(frame.check), lambda: not session.checking.busy)
    watcher.watch("list filtered and sorted")
    do(filtering(frame.check))
    watcher.watch("from one to fix to the next")
    do(stepping(frame.check))
    watcher.watch("")
    yield "quotations", float(len(frame.check.rows)), ""
    for name, gaps in watcher.gaps.items():
        yield f"{name} (goal {GOAL})", max(gaps), "ms"


def bench() -> Iterator[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with folder_of_its_own() as folder:
        program = FakeProgram(folder)
        with started(lambda _: program) as running:
            yield from measured(running, program)
