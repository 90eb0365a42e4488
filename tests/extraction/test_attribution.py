"""Which words of an article stand for the speaker of which others."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings

from extraction.chance import Whim, readings, seeds
from extraction.made import reading
from readback.extraction.attribution import Attributor
from readback.extraction.candidates import candidates
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading

TWO = "“It rusted,” said Ann Lee to Jon Berg."
PEOPLE = "Ann Lee, Lee | Jon Berg, Berg"
PERSON = {"person": 9.0}
RIGHT_AFTER = {"same sentence words between <1": 3.0, "same sentence words between 1+": 2.0}


def attributor(
    reading: Reading,
    marked: Mapping[str, float] | None = None,
    reported: Mapping[str, float] | None = None,
    clause: Mapping[str, float] | None = None,
    speech: Mapping[str, float] | None = None,
) -> Attributor:
    """One whose rankers have these weights; without, all marks are speech and no clause is reported."""
    weights = {
        "marked": marked or {},
        "reported": reported or {},
        "clause": clause or {"clause": -9},
        "speech": speech or {"speech": 9},
    }
    return Attributor(reading, candidates(reading), {name: Ranker(it) for name, it in weights.items()})


def said(reading: Reading, **weights: Mapping[str, float]) -> list[tuple[str | None, str]]:
    """Who said what."""
    return [
        (it.candidate and it.candidate.span.of(reading.text), it.told.span.of(reading.text))
        for it in attributor(reading, **weights).all()
    ]


@given(readings(), seeds)
@settings(max_examples=60)
def test_whatever_the_weights_say_what_is_found_is_in_order_and_its_speakers_are_candidates(reading, seed):
    everyone = candidates(reading)
    rankers = {name: Whim(seed + number) for number, name in enumerate(("speech", "clause", "marked", "reported"))}
    found = Attributor(reading, everyone, rankers).all()
    assert [it.told.span for it in found] == sorted(it.told.span for it in found)
    for it in found:
        assert 0 < it.likelihood <= 1.000001
        assert it.told.quoted is not None or it.candidate is not None
        assert it.candidate is None or it.candidate in everyone
        if it.before is not None:
            assert it.before.span < it.told.span


def test_the_likeliest_candidate_is_the_speaker():
    made = reading(TWO, people=PEOPLE)
    assert said(made, marked=RIGHT_AFTER) == [("Ann Lee", "It rusted,")]
    assert said(made, marked={"after “to”": 3}) == [("Jon Berg", "It rusted,")]


def test_words_in_marks_may_be_nobodys_but_a_clause_then_is_none():
    made = reading("“It rusted,” it said, and Lee said rust ate the hull.", people=PEOPLE, reported="rust ate the hull")
    nobody = {"nobody": 9.0}
    assert said(made, marked=nobody, reported=nobody, clause={"clause": 9}) == [(None, "It rusted,")]


def test_what_is_no_speech_is_left_out():
    made = reading("“The Long Road” and “It rusted,” said Lee.", people=PEOPLE, spoken="It rusted")
    assert said(made, marked=RIGHT_AFTER, speech={"spoken <0.05": -9, "spoken 0.6+": 9}) == [("Lee", "It rusted,")]


def test_of_clauses_that_share_words_the_likeliest_is_kept():
    made = reading(
        "Lee/NNP/nsubj/said said/VBD that/IN rust/NN ate/VBD the hull, and left at once.",
        people=PEOPLE,
        cue="said",
    )
    to_comma = {"behind a cue to the comma": 2.0}
    assert said(made, clause=to_comma) == [("Lee", "rust ate the hull")]
    assert said(made, clause={"behind a cue": 3.0, **to_comma}) == [("Lee", "rust ate the hull, and left at once")]


def test_a_clause_that_is_hardly_likely_is_none():
    made = reading("Lee said rust ate the hull.", people=PEOPLE, reported="rust ate the hull")
    assert said(made, clause={"clause": -1}) == []
    assert said(made, clause={"clause": 1}) == [("Lee", "rust ate the hull")]


def test_a_clause_has_its_speaker_in_its_own_paragraph_or_the_one_before_by_what_they_said():
    text = "Lee said rust ate the hull.\nThe crew left at once.\nBerg slept."
    made = reading(text, people=PEOPLE, reported="rust ate the hull | The crew left at once")
    assert said(made, reported=PERSON, clause={"clause": 9}) == [
        ("Lee", "rust ate the hull"),
        ("Lee", "The crew left at once"),
    ]


def test_who_spoke_before_can_go_on_far_away_and_it_is_told_why():
    text = "“It rusted,” said Lee.\nRain fell.\nRain fell.\n“It sank.”"
    made = reading(text, people=PEOPLE)
    first, second = attributor(made, marked=PERSON).all()
    assert first.candidate is second.candidate
    assert first.before is None
    assert second.before == first.told


def test_a_speaker_in_the_same_sentence_needs_no_words_before():
    made = reading("“It rusted,” said Lee, “and sank.”", people=PEOPLE)
    first, second = attributor(made, marked=PERSON).all()
    assert (first.before, second.before) == (None, None)
    assert first.candidate is second.candidate


def test_the_parts_of_a_quotation_over_paragraphs_have_the_likeliest_speaker_of_one_of_them():
    text = "Berg came.\n“It rusted.\n“It sank,” said Lee."
    weights = {"paragraph before person": 1.0, "same sentence person": 9.0}
    assert said(reading(text, people=PEOPLE), marked=weights) == [("Lee", "It rusted."), ("Lee", "It sank,")]
    apart = text.replace("rusted.", "rusted.”")
    assert said(reading(apart, people=PEOPLE), marked=weights) == [("Berg", "It rusted."), ("Lee", "It sank,")]


def test_a_person_named_twice_is_no_less_likely_for_it():
    made = reading("Ann Lee came. “It rusted,” said Lee.", people=PEOPLE)
    (attribution,) = attributor(made, marked={"nobody": -30}).all()
    assert attribution.likelihood == pytest.approx(1, abs=1e-3)


def test_two_people_who_are_as_likely_are_each_half_as_likely():
    (attribution,) = attributor(reading(TWO, people=PEOPLE), marked={"nobody": -30}).all()
    assert attribution.likelihood == pytest.approx(0.5, abs=1e-3)


def test_nobody_inside_the_words_themselves_can_have_said_them():
    made = reading("Lee says that Berg met the crew.", people=PEOPLE, reported="Berg met the crew")
    assert said(made, clause={"clause": 9}, reported={"reported same sentence after": 9}) == [
        ("Lee", "Berg met the crew")
    ]


def test_nobody_inside_the_words_said_them_although_they_spoke_before():
    made = reading("Rust ate the hull, Lee saw it.", people=PEOPLE, reported="Rust ate the hull | Lee saw it")
    assert said(made, clause={"clause": 9}, reported=PERSON) == [("Lee", "Rust ate the hull")]


def test_a_word_glued_to_its_mark_can_have_a_speaker():
    made = reading("Lee asked for“rust” at once.", people=PEOPLE, glued="for“rust")
    assert said(made, marked=PERSON) == [("Lee", "rust")]


POINTED = {"person": 3.0, "pointed at 0.99+": 6.0, "nobody": 1.0, "pointed elsewhere 0.99+": 6.0}


@pytest.mark.parametrize("who", ["Ann Lee", "Jon Berg"])
def test_words_can_be_pointed_at_their_speaker(who):
    pointing = reading(TWO, people=PEOPLE, points=f"It rusted > {who}")
    assert said(pointing, marked=POINTED) == [(who, "It rusted,")]


def test_words_that_point_past_everybody_are_nobodys():
    pointing = reading("“It rusted,” read the sign. Ann Lee left.", people="Ann Lee", points="It rusted > sign")
    assert said(pointing, marked=POINTED) == [(None, "It rusted,")]


@pytest.mark.parametrize(
    ("text", "cue", "who"),
    [
        ("It ran, as the/DT Herald noted, telling all to ignore “the rust”.", "noted | telling", "It"),
        ("It ran, as the/DT Herald noted, past “the rust”.", "noted", "Herald"),
        ("It ran as the/DT Herald told all to ignore “the rust”.", "told", "Herald"),
    ],
)
def test_a_paper_that_passes_words_on_has_not_said_them(text, cue, who):
    made = reading(text, organisations="Herald", cue=cue)
    assert said(made, marked={"organisation": 9.0, "pronoun": 3.0}) == [(who, "the rust")]
