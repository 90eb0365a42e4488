"""Which stretches without marks could be reported clauses, and why."""

from itertools import pairwise

from hypothesis import given, settings

from extraction.chance import readings
from extraction.made import reading, words_of
from readback.extraction.clauses import Source, clauses
from readback.extraction.reading import Reading

SAID = "Vale/NNP/nsubj/said said/VBD "


def found(reading: Reading) -> dict[str, set[Source]]:
    """The clauses by their words, each with what speaks for it."""
    return {it.told.span.of(reading.text): it.sources for it in clauses(reading)}


@given(readings())
@settings(max_examples=100)
def test_clauses_are_some_words_outside_marks_and_none_is_there_twice(reading):
    told = [clause.told for clause in clauses(reading)]
    bounds = [(it.words.start, it.words.stop) for it in told]
    assert all(one < other for one, other in pairwise(bounds))
    for it in told:
        assert len(it.words) >= 3
        assert reading.outside.issuperset(it.words)
        assert it.span == reading.parse.span(it.words[0], it.words[-1])
        assert {reading.paragraph_of[index] for index in it.words} == {it.paragraph}
        assert not any(it.span.overlaps(marked.span) for marked in reading.in_marks())


@given(readings())
@settings(max_examples=50)
def test_every_clause_has_something_that_speaks_for_it(reading):
    assert all(clause.sources for clause in clauses(reading))


def test_what_the_network_marks_is_a_clause():
    made = reading("In May the board knew of the rust.", reported="the board knew of the rust")
    assert found(made) == {"the board knew of the rust": {Source.MARKED, Source.LIKELY, Source.POSSIBLE}}


def test_what_the_network_doubts_is_only_a_likely_clause():
    made = reading("In May the board knew of the rust.", reported="the board knew of the rust?")
    assert found(made) == {"the board knew of the rust": {Source.LIKELY, Source.POSSIBLE}}


def test_what_hangs_below_a_cue_is_a_clause_without_the_cue_itself():
    made = reading(
        SAID + "in/IN/obl/said May/NNP/dep/in rust/NN/nsubj/ate ate/VBD/ccomp/said the/DT/dep/hull hull/NN/obj/ate.",
        cue="said",
    )
    assert Source.BELOW in found(made)["rust ate the hull"]
    assert all("said" not in words.split() for words in found(made))


def test_a_clause_that_a_cue_tears_in_two_is_what_stands_behind_it():
    made = reading(
        "Rust/NN/nsubj/eaten, Vale/NNP/nsubj/said said/VBD has/VBZ/dep/eaten eaten/VBN/ccomp/said "
        "the/DT/dep/hull hull/NN/obj/eaten.",
        cue="said",
    )
    assert Source.BELOW in found(made)["has eaten the hull"]


def test_what_a_cue_is_put_beside_is_a_clause():
    made = reading(
        "The/DT/dep/hull hull/NN/nsubj/rusted has/VBZ/dep/rusted rusted/VBN, "
        "Vale/NNP/nsubj/said said/VBD/parataxis/rusted.",
        cue="said",
    )
    assert Source.ABOVE in found(made)["The hull has rusted"]
    assert Source.AHEAD in found(made)["The hull has rusted"]


def test_without_any_grammar_the_clause_follows_that():
    made = reading(SAID + "in May that/IN rust ate the hull.", cue="said")
    assert Source.BEHIND in found(made)["rust ate the hull"]


def test_a_clause_behind_a_cue_may_end_at_a_comma():
    made = reading(SAID + "rust ate/VBD the hull, and left at once.", cue="said")
    assert {words for words, sources in found(made).items() if Source.TO_COMMA in sources} == {"rust ate the hull"}
    assert Source.BEHIND in found(made)["rust ate the hull, and left at once"]


def test_without_a_cue_nothing_but_what_is_marked_is_a_clause():
    assert found(reading(SAID + "the/DT hull/NN rusted/VBD/ccomp/said in May.")) == {}


def test_a_joining_word_and_punctuation_stand_outside():
    made = reading(
        "Vale said that “$5” was lost, and that $5 a day was lost!", reported=", and that $5 a day was lost!"
    )
    (clause,) = clauses(made)
    assert words_of(made, clause.told.words) == "$5 a day was lost"


def test_of_a_clause_with_a_fragment_in_marks_the_longest_part_is_left():
    made = reading(
        "Vale said the board was “blind” to the rust in the hull.",
        reported="the board was “blind” to the rust in the hull",
    )
    assert set(found(made)) == {"to the rust in the hull"}


def test_two_words_are_no_clause():
    assert found(reading("Vale said rust ate.", reported="rust ate")) == {}


def test_a_clause_never_goes_on_in_the_next_paragraph():
    made = reading(
        SAID + "rust ate the hull\nand the crew left at once.",
        cue="said",
        reported="rust ate the hull\nand the crew left at once",
    )
    assert set(found(made)) == {"rust ate the hull", "the crew left at once"}
