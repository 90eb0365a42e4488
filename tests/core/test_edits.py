from dataclasses import replace
from pathlib import Path

import pytest

from readback.core.edits import Changes, Edit, Verb, together
from readback.core.errors import LibraryUnwritable, Unwritable


def edit(log: list[str], name: str, run: str | None = None) -> Edit:
    def step(direction: str) -> Changes:
        log.append(f"{direction} {name}")
        return Changes()

    return Edit(Verb.WRITE_NOTE, lambda: step("redo"), lambda: step("undo"), run)


def test_typing_in_one_note_is_taken_back_as_one():
    log: list[str] = []
    both = edit(log, "first", "write 1").then(edit(log, "second", "write 1"))
    assert both is not None
    both.redo()
    both.undo()
    assert log == ["redo second", "undo first"]
    assert both.run == "write 1"


def test_edits_of_other_notes_or_of_no_run_stay_apart():
    assert edit([], "one", "write 1").then(edit([], "two", "write 2")) is None
    assert edit([], "one").then(edit([], "two")) is None


def test_several_edits_are_one_deed_in_both_directions():
    log: list[str] = []
    both = together([edit(log, "first"), edit(log, "second")])
    both.redo()
    both.undo()
    assert log == ["redo first", "redo second", "undo second", "undo first"]


def test_of_several_edits_none_is_done_where_one_is_refused():
    log: list[str] = []

    def refuse() -> Changes:
        raise LibraryUnwritable(Path("library"), Unwritable.FULL)

    both = together([edit(log, "first"), Edit(Verb.REJECT, refuse, Changes), edit(log, "last")])
    with pytest.raises(LibraryUnwritable):
        both.redo()
    assert log == ["redo first", "undo first"]


def test_one_that_can_be_given_up_is_also_where_it_failed_itself() -> None:
    log: list[str] = []

    def refuse() -> Changes:
        log.append("refused")
        raise LibraryUnwritable(Path("library"), Unwritable.FULL)

    def gone(name: str) -> Edit:
        return replace(edit(log, name), give_up=lambda: log.append(f"give up {name}") or Changes())

    both = together([gone("first"), replace(gone("second"), redo=refuse), gone("last")])
    with pytest.raises(LibraryUnwritable):
        both.redo()
    assert log == ["redo first", "refused", "give up second", "give up first"]


def test_changes_of_several_edits_are_told_together():
    one, other = Changes(frozenset({"a"}), corrections=True, focus="n"), Changes(frozenset({"b"}), desk=True)
    both = together([Edit(Verb.REJECT, lambda: one, Changes), Edit(Verb.REJECT, lambda: other, Changes)])
    assert both.redo() == Changes(frozenset({"a", "b"}), focus="n", corrections=True, desk=True)
