"""Clearings: made, undone, bound to the words of both texts, and kept whatever else happens."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.test_checking import WORDS, add, compared, judged, never, nothing
from fakes import FakeAnalyzer, FakeLibrary
from readback.core.article import Article
from readback.core.errors import LibraryUnwritable
from readback.core.metadata import SourceKind
from readback.core.quotecheck.checking import QuoteCheck, key_of
from readback.core.quotecheck.report import Report, Source, Standing
from readback.core.search import Where
from readback.core.text import Span
from readback.core.workspace import Workspace

Check = Callable[[Article], Report]


@pytest.fixture
def library() -> FakeLibrary:
    held = FakeLibrary()
    add(held, "The yard", f"“{WORDS[0]},” he said.")
    return held


@pytest.fixture
def check(library: FakeLibrary) -> Check:
    return lambda draft: QuoteCheck(library, judged, compared).check(draft.id, nothing, never, lambda _verdict: None)


def draft_of(library: FakeLibrary, *lines: str) -> Article:
    return add(library, *lines, draft=True)


def test_a_verdict_is_cleared_and_that_is_taken_back(library: FakeLibrary, check: Check) -> None:
    draft = draft_of(library, f"“{WORDS[1]}”")
    (verdict,) = check(draft).verdicts
    assert verdict.open
    edit = Workspace(library).clearings.clear(draft.id, verdict, " She said so\non the phone ", "mo", elsewhere=True)
    assert edit.redo().articles == {draft.id}
    (cleared,) = check(draft).verdicts
    assert not cleared.open
    assert cleared.cleared is not None
    assert (cleared.cleared.because, cleared.cleared.initials) == ("She said so on the phone", "mo")
    assert cleared.cleared.elsewhere
    edit.undo()
    assert check(draft).verdicts == (verdict,)


def test_clearing_again_and_undoing_brings_back_the_first_reason(library: FakeLibrary, check: Check) -> None:
    draft = draft_of(library, f"“{WORDS[1]}”")
    clearings, (verdict,) = Workspace(library).clearings, check(draft).verdicts
    clearings.clear(draft.id, verdict, "Her tape", "mo").redo()
    (first,) = library.clearings(draft.id)
    again = clearings.clear(draft.id, verdict, "Her letter", "tv")
    again.redo()
    again.undo()
    assert library.clearings(draft.id) == (first,)
    away = clearings.withdraw(draft.id, first)
    away.redo()
    assert library.clearings(draft.id) == ()
    away.undo()
    assert library.clearings(draft.id) == (first,)


def test_it_stands_after_a_new_analysis_and_lapses_with_the_words_of_the_draft(
    library: FakeLibrary, check: Check
) -> None:
    draft = draft_of(library, f"“{WORDS[1]}”")
    (verdict,) = check(draft).verdicts
    Workspace(library).clearings.clear(draft.id, verdict, "Her tape", "mo").redo()
    library.save_analysis(FakeAnalyzer(engine="fake 2").analyze(draft, nothing, never))
    assert [it.open for it in check(draft).verdicts] == [False]
    other = replace(verdict, text=f"{verdict.text} now")
    assert key_of(other) != key_of(verdict)


def test_what_a_clearing_is_bound_to_changes_with_speaker_and_source(library: FakeLibrary, check: Check) -> None:
    (verdict,) = check(draft_of(library, f"“{WORDS[1]}”")).verdicts
    text = f"He said {WORDS[1]}."
    source = Source("a1", "", Where.TEXT, None, text, (Span(8, 45),), Span(0, 46), Standing.OWN, SourceKind.OUTLET)
    others = [
        replace(verdict, speaker="Mira Okonjo"),
        replace(verdict, sources=(source,)),
        replace(verdict, sources=(replace(source, text=text.replace("He", "So")),)),
    ]
    assert len({key_of(it) for it in (verdict, *others)}) == 4
    assert key_of(replace(verdict, number=7)) == key_of(verdict)


def test_a_newer_version_of_the_draft_has_the_clearings_of_words_that_stayed(
    library: FakeLibrary, check: Check
) -> None:
    old = draft_of(library, f"“{WORDS[1]}”", f"“{WORDS[2]}”")
    for verdict in check(old).verdicts:
        Workspace(library).clearings.clear(old.id, verdict, "Her tape", "mo").redo()
    new = draft_of(library, f"“{WORDS[1]}”", f"“{WORDS[2]} more”")
    Workspace(library).newer_version(old, new).redo()
    assert [it.open for it in check(new).verdicts] == [False, True]


def test_a_clearing_needs_a_reason_and_initials(library: FakeLibrary, check: Check) -> None:
    draft = draft_of(library, f"“{WORDS[1]}”")
    (verdict,) = check(draft).verdicts
    clearings = Workspace(library).clearings
    for why, who, it in ((" ", "mo", verdict), ("Her tape", "", verdict), ("Her tape", "mo", replace(verdict, key=""))):
        with pytest.raises(ValueError, match="reason"):
            clearings.clear(draft.id, it, why, who)


def test_where_nothing_can_be_saved_nothing_is_cleared(library: FakeLibrary, check: Check) -> None:
    draft = draft_of(library, f"“{WORDS[1]}”")
    (verdict,) = check(draft).verdicts
    edit = Workspace(library).clearings.clear(draft.id, verdict, "Her tape", "mo")
    library.read_only = True
    with pytest.raises(LibraryUnwritable):
        edit.redo()
    assert library.clearings(draft.id) == ()
