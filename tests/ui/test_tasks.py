"""Work off the GUI thread: where it runs, how it comes back, how it ends."""

import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal
from pytestqt.qtbot import QtBot

from readback.core.errors import Cancelled, ReadbackError
from readback.ui.tasks import Job, Lane, Tasks

Answers = list[tuple[str, Any, str]]


@pytest.fixture
def answers() -> Answers:
    return []


def noting(answers: Answers, kind: str) -> Callable[[Any], None]:
    return lambda value: answers.append((kind, value, threading.current_thread().name))


def start(tasks: Tasks, answers: Answers, work: Callable[[Job], Any], lane: Lane = Lane.READING) -> Job:
    return tasks.run(lane, work, noting(answers, "done"), noting(answers, "failed"))


@pytest.mark.parametrize("lane", Lane)
def test_work_runs_in_its_lane_and_its_value_comes_to_the_gui_thread(
    tasks: Tasks, answers: Answers, qtbot: QtBot, lane: Lane
) -> None:
    start(tasks, answers, lambda _: threading.current_thread().name, lane)
    qtbot.waitUntil(lambda: len(answers) == 1)
    ((kind, worker, here),) = answers
    assert kind == "done"
    assert worker.startswith(f"readback-{lane}")
    assert here == threading.main_thread().name


def test_an_error_comes_back_as_it_is(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    error = ReadbackError("no")

    def fail(_: Job) -> None:
        raise error

    start(tasks, answers, fail)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0][:2] == ("failed", error)


def test_any_other_error_comes_back_too(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    start(tasks, answers, lambda _: 1 // 0)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert isinstance(answers[0][1], ZeroDivisionError)


def test_what_nobody_waits_for_is_done_after_the_answer_and_before_the_next_work(
    tasks: Tasks, answers: Answers, qtbot: QtBot
) -> None:
    told, go = threading.Event(), threading.Event()

    def afterwards() -> None:
        told.set()
        go.wait(5)
        answers.append(("afterwards", None, ""))
        raise ValueError

    tasks.run(Lane.LIBRARY, lambda _: 1, noting(answers, "done"), noting(answers, "failed"), afterwards=afterwards)
    start(tasks, answers, lambda _: 2, Lane.LIBRARY)
    qtbot.waitUntil(lambda: len(answers) == 1 and told.is_set())
    go.set()
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [answer[:2] for answer in answers] == [("done", 1), ("afterwards", None), ("done", 2)]


def test_the_library_does_one_thing_after_the_other(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    for number in range(20):
        start(tasks, answers, lambda _, number=number: number, Lane.LIBRARY)
    assert tasks.busy(Lane.LIBRARY)
    assert not tasks.busy(Lane.READING)
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert [value for _, value, _ in answers] == list(range(20))
    assert not tasks.busy(Lane.LIBRARY)


def test_nothing_comes_back_from_cancelled_work(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def wait(job: Job) -> bool:
        begun.set()
        go_on.wait()
        return job.stop()

    job = start(tasks, answers, wait, Lane.ANALYSIS)
    begun.wait()
    job.cancel()
    go_on.set()
    start(tasks, answers, lambda _: "after", Lane.ANALYSIS)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0][1] == "after"


def test_work_that_is_cancelled_before_it_begins_is_not_done(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    done: list[str] = []
    go_on = threading.Event()
    start(tasks, answers, lambda _: go_on.wait(), Lane.LIBRARY)
    start(tasks, answers, lambda _: done.append("never"), Lane.LIBRARY).cancel()
    start(tasks, answers, lambda _: done.append("last"), Lane.LIBRARY)
    go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert done == ["last"]


def test_work_that_stops_itself_gives_no_answer(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    def stop(_: Job) -> None:
        raise Cancelled

    start(tasks, answers, stop)
    start(tasks, answers, lambda _: "after")
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0][1] == "after"


def test_progress_comes_in_order_and_the_last_of_it_always(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []

    def work(job: Job) -> None:
        for done in range(1, 1001):
            job.progress(done, 1000)

    tasks.run(Lane.ANALYSIS, work, noting(answers, "done"), noting(answers, "failed"), lambda *at: told.append(at))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert told == sorted(told)
    assert told[-1] == (1000, 1000)
    assert len(told) < 100


def test_no_progress_is_told_of_cancelled_work(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        begun.set()
        go_on.wait()
        job.progress(1, 1)

    job = tasks.run(
        Lane.ANALYSIS, work, noting(answers, "done"), noting(answers, "failed"), lambda *at: told.append(at)
    )
    begun.wait()
    job.cancel()
    go_on.set()
    start(tasks, answers, lambda _: None, Lane.ANALYSIS)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert told == []


def test_closing_finishes_the_library_and_cancels_the_rest(qapp: object) -> None:
    tasks = Tasks()
    saved: SimpleQueue[int] = SimpleQueue()
    stopped = threading.Event()

    def analyze(job: Job) -> None:
        while not job.stop():
            stopped.wait(0.001)
        stopped.set()

    tasks.run(Lane.ANALYSIS, analyze, lambda _: None, lambda _: None)
    for number in range(10):
        tasks.run(Lane.LIBRARY, lambda _, number=number: saved.put(number), lambda _: None, lambda _: None)
    tasks.close()
    assert [saved.get_nowait() for _ in range(10)] == list(range(10))
    assert stopped.wait(5)


def test_nothing_comes_back_after_closing(qapp: object, answers: Answers, qtbot: QtBot) -> None:
    tasks = Tasks()
    start(tasks, answers, lambda _: "kept", Lane.LIBRARY)
    tasks.close()
    assert not tasks.busy(Lane.LIBRARY)
    other = Tasks()
    start(other, answers, lambda _: "last")
    qtbot.waitUntil(lambda: bool(answers))
    other.close()
    assert [value for _, value, _ in answers] == ["last"]


def test_workers_that_end_when_the_program_has_are_not_heard(qapp: object, qtbot: QtBot) -> None:
    for _ in range(200):
        tasks = Tasks()
        begun, go_on = threading.Event(), threading.Event()

        def work(job: Job, begun: threading.Event = begun, go_on: threading.Event = go_on) -> None:
            begun.set()
            go_on.wait()
            job.progress(1, 1)

        start(tasks, [], work)
        begun.wait()
        tasks.close()
        go_on.set()
        del tasks
        QCoreApplication.sendPostedEvents()


def test_after_the_end_nothing_is_begun(qapp: object) -> None:
    tasks, done = Tasks(), list[object]()
    tasks.close()
    job = tasks.run(Lane.LIBRARY, lambda _: done.append("work"), done.append, done.append)
    assert job.stop()
    assert done == []
    assert not tasks.busy(Lane.LIBRARY)


def test_it_says_what_is_under_way_and_where(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    go = threading.Event()

    def reading_a_long_file(_: Job) -> None:
        go.wait(5)

    start(tasks, answers, partial(reading_a_long_file))
    (told,) = tasks.under_way()
    assert told.startswith("reading: ")
    assert "reading_a_long_file" in told
    go.set()
    qtbot.waitUntil(lambda: not tasks.under_way())


def around(value: object) -> Callable[[Job], object]:
    return lambda _: value


class Window(QObject):
    came = Signal()

    def work(self, _: Job) -> None: ...


@pytest.mark.parametrize(
    "hold",
    [
        lambda it: it.work,
        around,
        lambda it: around(it.work),
        lambda it: around((1, [it])),
        lambda it: around({"a": it}),
        lambda it: around(it.came),
        lambda it: around(it.came.emit),
        lambda it: partial(max, it),
        lambda it: partial(around(1), key=around(it)),
        lambda it: around(Job(1, lambda *_: it.came.emit())),
    ],
)
def test_work_that_would_take_a_qobject_to_a_worker_is_refused(
    tasks: Tasks, qtbot: QtBot, hold: Callable[[Window], Callable[[Job], Any]]
) -> None:
    with pytest.raises(AssertionError, match="takes a QObject along"):
        tasks.run(Lane.READING, hold(Window()), lambda _: None, lambda _: None)


def test_work_of_plain_values_is_done(tasks: Tasks, answers: Answers, qtbot: QtBot) -> None:
    start(tasks, answers, around([{"a": (1, partial(max, 1))}]))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0][0] == "done"
