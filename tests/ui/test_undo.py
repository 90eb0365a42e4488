"""The one command that stands for every edit."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QUndoStack

from readback.core.edits import Changes, Edit, Verb
from readback.ui.undo import EditCommand


@pytest.fixture
def stack(qapp: object) -> QUndoStack:
    return QUndoStack()


def command(name: str, done: list[str], run: str | None = None) -> EditCommand:
    """A command whose steps write down what they are."""

    def step(direction: str) -> Callable[[], Changes]:
        def work() -> Changes:
            done.append(f"{direction} {name}")
            return Changes()

        return work

    return EditCommand(Edit(Verb.WRITE_NOTE, step("redo"), step("undo"), run), name, lambda work, _: work())


def test_what_is_pushed_has_been_done_already(stack: QUndoStack) -> None:
    done: list[str] = []
    stack.push(command("a", done))
    assert done == []
    stack.undo()
    stack.redo()
    stack.undo()
    assert done == ["undo a", "redo a", "undo a"]


def test_a_run_is_one_thing(stack: QUndoStack) -> None:
    done: list[str] = []
    for name in "abc":
        stack.push(command(name, done, run="note 1"))
    assert stack.count() == 1
    stack.undo()
    stack.redo()
    assert done == ["undo a", "redo c"]


def test_other_runs_and_single_edits_stand_alone(stack: QUndoStack) -> None:
    done: list[str] = []
    for name, run in (("a", "note 1"), ("b", "note 2"), ("c", None), ("d", None), ("e", "note 2")):
        stack.push(command(name, done, run))
    assert stack.count() == 5


def test_a_step_can_be_skipped_to_put_the_stack_right(stack: QUndoStack) -> None:
    done: list[str] = []
    made = command("a", done)
    stack.push(made)
    stack.undo()
    made.skip()
    stack.redo()
    assert done == ["undo a"]
    assert stack.canUndo()
