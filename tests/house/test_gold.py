"""How annotated quotations are matched with what an analyzer finds: nothing else decides what rankers learn."""

import pytest

from extraction.made import reading
from gold import entity_of, overlap, place_of, quotation_of, unnamed
from readback.core.text import Span
from readback.extraction.candidates import candidates
from readback.extraction.reading import Reading

TEXT = "“Rust is everywhere,” said Ann Lee. She warned that the pier would fall."


@pytest.fixture
def made() -> Reading:
    return reading(TEXT, people="Ann Lee", cue="said | warned", reported="the pier would fall")


def quote(words: str, kind: str, mention: str | None, speaker: str | None = "Ann Lee") -> dict:
    """A quotation as it is annotated."""

    def place(part: str) -> list[int]:
        return [TEXT.index(part), TEXT.index(part) + len(part)]

    start, end = place(words)
    return {
        "start": start,
        "end": end,
        "kind": kind,
        "speaker": speaker,
        "mention": place(mention) if mention else None,
    }


def test_words_in_marks_are_matched_with_what_is_annotated_in_marks(made):
    mine, other = quote("Rust is everywhere,", "direct", "Ann Lee"), quote("Rust is everywhere,", "indirect", None)
    (told,) = made.in_marks()
    assert quotation_of({"quotes": [other, mine]}, told) is mine
    assert quotation_of({"quotes": [other]}, told) is None


def test_half_of_a_reported_clause_is_enough_and_less_is_not(made):
    line = {"quotes": [quote("the pier would fall", "indirect", "She")]}
    within = made.parse.within
    start = TEXT.index("the pier")
    assert quotation_of(line, made.told(within(Span(start, start + 14)))) is not None
    assert quotation_of(line, made.told(within(Span(start, start + 8)))) is None


def test_the_option_that_shares_most_with_the_annotated_words_is_the_right_one(made):
    options = candidates(made)
    assert options[place_of(options, quote("Rust", "direct", "Ann Lee"))].span.of(TEXT) == "Ann Lee"
    assert place_of(options, quote("Rust", "direct", None)) == len(options)
    assert place_of(options, quote("Rust", "direct", "the pier")) is None


def test_a_speaker_is_the_entity_whose_mentions_stand_where_the_annotated_ones_do(made):
    at = TEXT.index("Ann")
    line = {"people": [{"name": "Ann Lee", "mentions": [[at, at + 7]]}], "places": [], "organisations": []}
    assert entity_of(line, made, {"speaker": "Ann Lee"}) == made.mentions[0].entity
    assert entity_of(line, made, {"speaker": "Tom Carr"}) is None


def test_who_is_only_described_or_missing_has_no_name():
    assert unnamed({"speaker": "unnamed: a driver"})
    assert unnamed({"speaker": None})
    assert not unnamed({"speaker": "Ann Lee"})


def test_overlap_is_the_shared_part_of_the_whole():
    assert overlap((0, 4), (2, 6)) == pytest.approx(1 / 3)
    assert overlap((0, 4), (4, 6)) == 0
