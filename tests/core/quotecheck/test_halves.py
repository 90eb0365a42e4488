"""Quotations of which one source has the first half and another the second."""

import pytest

from quotecheck_desk import source, verdict
from readback.core.quotecheck.candidate import Candidate
from readback.core.quotecheck.report import Grade, Reason, SpeakerMatch, Standing

BRIDGE, RAILING = "The bridge opens at seven in the morning", "Nobody has painted the railing since spring"


def here(words: str, said: str = "Ingrid Vale said.", **known: object) -> Candidate:
    return source(f"A day at the bridge.\n“{words},” {said}\nThen it rained.", **known)


BOTH = here(BRIDGE), here(RAILING)


@pytest.mark.parametrize(
    "draft",
    [
        f"“{BRIDGE}. {RAILING},” Ingrid Vale said.",
        f"“{BRIDGE} … {RAILING},” Ingrid Vale said.",
        f"“{BRIDGE}, and nobody has painted the railing since spring,” Ingrid Vale said.",
        f"“{BRIDGE},” Ingrid Vale said. “{RAILING}.”",
    ],
)
def test_halves_of_two_sources_are_joined_and_both_are_told(draft: str) -> None:
    found = verdict(draft, *BOTH)
    assert (found.grade, found.reasons, found.match) == (Grade.JOINED, (Reason.JOINED,), SpeakerMatch.SAME)
    assert found.serious
    assert [it.article for it in found.halves] == [it.article.id for it in BOTH]
    assert [it.words for it in found.halves] == [BRIDGE, RAILING]
    assert [it.part.casefold() for it in found.halves] == [BRIDGE.casefold(), RAILING.casefold()]
    assert all(it.locator is not None and it.locator.paragraph == 2 for it in found.halves)
    for one, other in zip(found.halves, found.halves[::-1], strict=True):  # what each lacks is the other's
        assert [it.draft.of(draft) for it in one.changes if not it.was and len(it.now) > 1] == [other.part]


def test_they_are_told_in_the_order_of_the_draft() -> None:
    found = verdict(f"“{RAILING}. {BRIDGE},” Ingrid Vale said.", *BOTH)
    assert [it.words for it in found.halves] == [RAILING, BRIDGE]


def test_a_long_half_does_not_hide_that_the_other_is_from_elsewhere() -> None:
    long = f"{BRIDGE}, and the man who keeps the key walks over from the mill before the first bus comes"
    found = verdict(f"“{long}. {RAILING},” Ingrid Vale said.", here(long), here(RAILING))
    assert (found.grade, [it.words for it in found.halves]) == (Grade.JOINED, [long, RAILING])


def test_another_speaker_and_words_without_marks_are_told_of_either_half() -> None:
    draft = f"“{BRIDGE}. {RAILING},” Ingrid Vale said."
    other = verdict(draft, here(BRIDGE), here(RAILING, "Tomas Berg said.", speaker="Tomas Berg"))
    assert (other.match, other.reasons) == (SpeakerMatch.OTHER, (Reason.JOINED, Reason.SPEAKER))
    bare = verdict(draft, here(BRIDGE), source(f"A day at the bridge.\n{RAILING}, a neighbour finds."))
    assert bare.standing is Standing.UNMARKED
    assert Reason.UNMARKED in bare.reasons


def test_a_copy_of_a_half_is_no_third_source() -> None:
    again = source(f"Again.\n“{BRIDGE},” Ingrid Vale said.\nNobody else came.", published="2026-05-12")
    found = verdict(f"“{BRIDGE}. {RAILING},” Ingrid Vale said.", *BOTH, again)
    assert len(found.sources) == 2
    assert sum(len(it.copies) for it in found.sources) == 1


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        (f"“{BRIDGE}. Someone should mend the lamps again,” Ingrid Vale said.", BOTH),  # in no source
        ("“The bridge opens at six in the evening. Nobody has cleaned the railing since spring,” she said.", BOTH),
        ("“The bridge opens. Nobody has painted it,” Ingrid Vale said.", BOTH),  # anybody's words
        (f"“{BRIDGE}. {RAILING},” Ingrid Vale said.", (here(f"{BRIDGE}. {RAILING}"), *BOTH)),  # in one
        (
            "“The bridge does not open at seven in the morning any more,” Ingrid Vale said.",
            (here("The bridge does open at seven in the morning any more"), here("The bridge does not open at eight")),
        ),  # altered
    ],
)
def test_nothing_else_is_joined_from_two(draft: str, sources: tuple[Candidate, ...]) -> None:
    found = verdict(draft, *sources)
    assert found.halves == ()
    assert found.grade is not Grade.JOINED


def test_a_clearing_holds_for_the_words_of_both_sources() -> None:
    draft = f"“{BRIDGE}. {RAILING},” Ingrid Vale said."
    assert verdict(draft, *BOTH).key == verdict(draft, *BOTH[::-1]).key
    assert verdict(draft, *BOTH).key != verdict(draft, here(f"{BRIDGE}. {RAILING}")).key
