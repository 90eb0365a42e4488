from readback.core.edits import Changes, Edit, Verb


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
