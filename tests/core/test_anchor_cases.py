"""A thousand changes of texts: notes are found where they should be, and never silently where they should not."""

from core.anchor_cases import cases, tally
from core.anchor_traps import ALL
from readback.core.anchors import State, place

CASES, SEEDS = 1000, (11, 12, 13)


def test_notes_are_found_and_never_silently_wrong() -> None:
    made = [case for seed in SEEDS for case in cases(CASES, seed, ALL)]
    placed = [(case, place(case.anchor, case.text)) for case in made]
    result = tally([(case, placement.span, placement.state is State.IN_PLACE) for case, placement in placed])
    assert result.silently_wrong == 0
    assert result.found >= 0.98 * result.wanted
    assert result.said_lost >= 0.98 * result.lost


def test_every_change_is_among_the_cases_and_makes_another_text() -> None:
    made = cases(CASES, changes=ALL)
    assert {case.change for case in made} == ALL.keys()
    changed = [case for case in made if case.anchor.before + case.anchor.exact + case.anchor.after not in case.text]
    assert len(changed) > CASES / 2
    assert all(case.span is None or not case.same or len(case.span) == len(case.anchor.exact) for case in made)
