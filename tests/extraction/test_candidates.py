"""Who could have said it, as far as words go."""

from itertools import pairwise

from hypothesis import given, settings

from extraction.chance import readings
from extraction.made import reading, words_of
from readback.extraction.candidates import Form, candidates, described
from readback.extraction.reading import Reading


def found(reading: Reading) -> list[tuple[str, Form]]:
    """The candidates' words and forms."""
    return [(it.span.of(reading.text), it.form) for it in candidates(reading)]


@given(readings())
@settings(max_examples=100)
def test_candidates_are_sorted_and_distinct_and_stand_outside_marks(reading):
    everyone = candidates(reading)
    assert all(one.span < other.span for one, other in pairwise(everyone))
    for it in everyone:
        assert it.head in it.words
        assert it.head in reading.outside
        assert it.mention is not None or reading.outside.issuperset(it.words)
        assert it.span == (it.mention.span if it.mention else reading.parse.span(it.words[0], it.words[-1]))
        assert 0 <= it.likelihood <= 1


@given(readings())
@settings(max_examples=100)
def test_no_two_phrases_have_the_same_head(reading):
    heads = [it.head for it in candidates(reading) if it.form is Form.PHRASE]
    assert len(heads) == len(set(heads))


@given(readings())
@settings(max_examples=100)
def test_the_described_are_no_names_and_each_is_there_once(reading):
    somebody = described(reading, candidates(reading))
    assert all(one.head < other.head for one, other in pairwise(somebody))
    for it in somebody:
        assert (it.form, it.mention) == (Form.PHRASE, None)
        assert reading.outside.issuperset(it.words)


def test_names_of_every_kind_and_pronouns_are_candidates_whatever_the_network_says():
    made = reading(
        "Ann Lee told Norsund Lines in Porto that it rusted; she left.",
        people="Ann Lee",
        organisations="Norsund Lines",
        places="Porto",
    )
    assert found(made) == [
        ("Ann Lee", Form.PERSON),
        ("Norsund Lines", Form.ORGANISATION),
        ("Porto", Form.PLACE),
        ("it", Form.PRONOUN),
        ("she", Form.PRONOUN),
    ]


def test_nobody_inside_marks_is_a_candidate():
    made = reading("“Ann Lee told the driver, he knew,” said Berg.", people="Ann Lee | Berg", speaker="the driver")
    assert found(made) == [("Berg", Form.PERSON)]


def test_what_the_network_takes_for_a_speaker_is_a_candidate_even_in_doubt():
    made = reading("The driver told a guard.", speaker="The driver | a guard?")
    sure, doubtful = candidates(made)
    assert [words_of(made, it.words) for it in (sure, doubtful)] == ["The driver", "a guard"]
    assert {sure.form, doubtful.form} == {Form.PHRASE}
    assert sure.likelihood > 0.9
    assert doubtful.likelihood < 0.5


def test_a_phrase_ends_at_a_comma_and_before_a_verb_of_its_own():
    made = reading(
        "The driver, a tall man, and a guard who/WP ran left/VBD.", speaker="The driver, a tall man | a guard who ran"
    )
    assert [words for words, _ in found(made)] == ["The driver", "a guard"]


def test_a_person_with_what_is_said_of_them_is_one_candidate():
    made = reading("The chief engineer Ann Lee left.", people="Ann Lee", speaker="The chief engineer Ann Lee")
    assert found(made) == [("Ann Lee", Form.PERSON)]


def test_a_friend_of_somebody_is_not_that_person():
    made = reading(
        "A/DT/dep/friend friend of/IN/dep/Lee Lee/NNP/nmod/friend left.", people="Lee", speaker="A friend of Lee"
    )
    assert found(made) == [("A friend of Lee", Form.PHRASE), ("Lee", Form.PERSON)]
    friend, lee = candidates(made)
    assert words_of(made, range(friend.head, friend.head + 1)) == "friend"
    assert lee.inside
    assert not friend.inside


def test_a_subject_that_nobody_marked_is_somebody_described():
    made = reading(
        "The/DT/dep/driver driver/NN/nsubj/ran ran/VBD. Lee/NNP/nsubj/ran ran/VBD. "
        "“A/DT guard/NN/nsubj/ran ran/VBD,” he said.",
        people="Lee",
    )
    somebody = described(made, candidates(made))
    assert [words_of(made, it.words) for it in somebody] == ["The driver"]
