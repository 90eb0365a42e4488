"""Who is meant by a name, a pronoun or a role."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings

from extraction.chance import Whim, readings, seeds
from extraction.made import reading
from readback.core.analysis import Speaker, SpeakerKind
from readback.extraction.antecedents import Antecedents, Found
from readback.extraction.candidates import Candidate, Form, candidates
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading
from readback.extraction.reference import Spoke

PEOPLE = "Ann Lee, Lee | James Berg, Berg"
LEE, BERG = (Speaker(name, SpeakerKind.PERSON, name) for name in ("Ann Lee", "James Berg"))
GENDER = {"gender same": 5.0, "gender other": -9.0}


def antecedents(reading: Reading, weights: Mapping[str, float]) -> Antecedents:
    return Antecedents(reading, candidates(reading), Ranker(weights))


def candidate(reading: Reading, words: str) -> Candidate:
    """The last candidate of these words."""
    return [it for it in candidates(reading) if it.span.of(reading.text) == words][-1]


def meant(reading: Reading, words: str, weights: Mapping[str, float], *spoke: Spoke) -> Speaker | None:
    """Who is meant by the last candidate of these words."""
    return antecedents(reading, weights).find(candidate(reading, words), spoke).speaker


@given(readings(), seeds)
@settings(max_examples=60)
def test_a_name_is_its_entity_whatever_the_weights_say(reading, seed):
    everyone = candidates(reading)
    found = Antecedents(reading, everyone, Whim(seed))
    for it in (it for it in everyone if it.mention is not None):
        entity = reading.entities[it.mention.entity]
        assert found.find(it, ()) == Found(Speaker(entity.name, SpeakerKind(entity.kind.value), entity.id), 1.0)


@given(readings(), seeds)
@settings(max_examples=60)
def test_a_speaker_is_an_entity_of_the_article_or_words_of_it(reading, seed):
    everyone = candidates(reading)
    found = Antecedents(reading, everyone, Whim(seed))
    spoke = [Spoke(entity, 0, 0) for entity in reading.entities]
    for it in everyone:
        meant = found.find(it, spoke)
        assert 0 < meant.likelihood <= 1
        if meant.speaker is not None and meant.speaker.entity is None:
            assert meant.speaker.kind is SpeakerKind.DESCRIBED
            assert meant.speaker.name in reading.text
        elif meant.speaker is not None:
            assert meant.speaker.name == reading.entities[meant.speaker.entity].name


def test_a_noun_takes_up_who_was_described_by_it_more_fully():
    made = reading(
        "A/DT/det/spokesman spokesman/NN for/IN/case/line the/DT/det/line line/NN/nmod/spokesman left. "
        "Then the/DT/det/spokesman spokesman/NN slept.",
        speaker="A spokesman for the line | the spokesman",
    )
    found = meant(made, "the spokesman", {"phrase described": 5.0})
    assert found == Speaker("A spokesman for the line", SpeakerKind.DESCRIBED)


def test_a_company_is_nobody_but_a_report_can_be_somebodys():
    made = reading(
        "Ann Lee came. The/DT/det/company company/NN slept. The/DT/det/report report/NN read so.",
        people=PEOPLE,
        speaker="The company | The report",
    )
    assert meant(made, "The company", {"phrase person": 9.0}) == Speaker("The company", SpeakerKind.DESCRIBED)
    assert meant(made, "The report", {"phrase person": 9.0}) == LEE


def test_a_spokeswoman_is_she():
    made = reading("A spokeswoman left. Then she slept.", speaker="A spokeswoman")
    assert meant(made, "she", {"described gender same": 5.0}) == Speaker("A spokeswoman", SpeakerKind.DESCRIBED)
    assert meant(made, "she", {"described gender other": 5.0, "itself she": 1.0}) is None


def test_he_is_the_one_man_and_she_the_one_woman():
    made = reading("James Berg met Ann Lee. Then he left and she slept.", people=PEOPLE)
    assert meant(made, "he", GENDER) == BERG
    assert meant(made, "she", GENDER) == LEE


def test_a_title_tells_more_than_a_first_name():
    made = reading("Lady James Berg met Mr. Ann Lee. Then he left and she slept.", people=PEOPLE)
    assert meant(made, "he", GENDER) == LEE
    assert meant(made, "she", GENDER) == BERG


def test_the_end_of_a_sentence_is_no_title():
    made = reading("He had a sister. James Berg slept. Then he left.", people=PEOPLE)
    assert meant(made, "he", GENDER) == BERG


def test_a_pronoun_never_means_who_is_only_named_after_it():
    made = reading("Ann Lee came. Then they left. James Berg slept.", people=PEOPLE)
    assert antecedents(made, GENDER).options(candidate(made, "they")) == ["Ann Lee"]


def test_she_is_no_man_and_may_be_who_has_no_frequent_name():
    made = reading("James Berg met Ann Lee and Ola Ek. Then she left.", people="James Berg | Ann Lee | Ola Ek")
    assert antecedents(made, {}).options(candidate(made, "she")) == ["Ola Ek", "Ann Lee"]


def test_those_named_last_come_first_and_each_once():
    made = reading("Ann Lee met James Berg. Lee slept. Then they left.", people=PEOPLE)
    assert antecedents(made, {}).options(candidate(made, "they")) == ["Ann Lee", "James Berg"]


def test_he_is_a_person_and_it_is_none():
    made = reading(
        "Ann Lee left Norsund for Porto. She said it knew.", people=PEOPLE, organisations="Norsund", places="Porto"
    )
    found = antecedents(made, {})
    assert found.options(candidate(made, "She")) == ["Ann Lee"]
    assert found.options(candidate(made, "it")) == ["Porto", "Norsund"]


def test_a_pronoun_without_anybody_is_nobody():
    made = reading("Then he left.")
    assert antecedents(made, GENDER).find(candidate(made, "he"), ()) == Found(None, 1.0)


def test_a_pronoun_can_mean_nobody_although_somebody_is_named():
    assert meant(reading("James Berg slept. Then he left.", people=PEOPLE), "he", {"itself he": 9}) is None


def test_who_spoke_last_goes_on():
    made = reading("James Berg met Ann Lee.\nThen they left.", people=PEOPLE)
    weights = {"pronoun spoke last": 9.0}
    assert meant(made, "they", weights, Spoke("Ann Lee", 0, 3), Spoke("James Berg", 0, 1)) == BERG
    assert meant(made, "they", weights, Spoke("James Berg", 0, 1), Spoke("Ann Lee", 0, 3)) == LEE


def test_a_role_is_the_person_who_is_called_so():
    made = reading(
        "Ann Lee met the driver/NN James Berg. Rain fell. The/DT/dep/driver driver/NN slept.",
        people=PEOPLE,
        speaker="The driver",
    )
    assert meant(made, "The driver", {"called so alone before": 5}) == BERG


def test_a_role_can_be_told_after_its_words():
    made = reading(
        "The/DT/dep/driver driver/NN slept. Rain fell. James Berg/NNP/nsubj/driver is/VBZ/cop/driver a driver/NN.",
        people=PEOPLE,
        speaker="The driver",
    )
    assert meant(made, "The driver", {"called so alone after": 5}) == BERG


def test_a_role_that_two_people_have_says_less():
    made = reading(
        "The driver/NN James Berg met the driver/NN Ann Lee. The/DT/dep/driver driver/NN slept.",
        people=PEOPLE,
        speaker="The | driver | The driver",
    )
    weights = {"called so alone before": 9.0, "called so with others before": -9.0}
    assert meant(made, "The driver", weights) == Speaker("The driver", SpeakerKind.DESCRIBED)


def test_who_is_only_described_is_called_by_the_article_s_own_words():
    made = reading("James Berg slept. Two guards/NNS left.", people=PEOPLE, speaker="Two guards")
    assert candidate(made, "Two guards").form is Form.PHRASE
    assert meant(made, "Two guards", {"itself phrase": 9}) == Speaker("Two guards", SpeakerKind.DESCRIBED)


def test_a_pronoun_can_mean_somebody_who_is_only_described():
    made = reading("The/DT/dep/driver driver/NN/nsubj/slept slept/VBD. Then she left.")
    weights = {"she described": 3.0, "itself phrase": 9.0}
    assert meant(made, "she", weights) == Speaker("The driver", SpeakerKind.DESCRIBED)


def test_a_pronoun_for_a_role_is_the_person_who_is_called_so():
    made = reading(
        "The driver/NN James Berg came. Ann Lee met him.\n"
        "Then the/DT/dep/driver driver/NN/nsubj/slept slept/VBD. Then they left.",
        people=PEOPLE,
    )
    found = antecedents(made, {"they described": 3.0, "called so alone before": 3.0})
    they, driver = (found.find(it, ()) for it in (candidate(made, "they"), found.options(candidate(made, "they"))[-1]))
    assert they.speaker == driver.speaker == BERG
    assert they.likelihood < driver.likelihood


def test_a_name_glued_to_a_mark_can_be_meant():
    made = reading("He asked for“Berg” at once. Then he left.", people=PEOPLE, glued="for“Berg")
    assert meant(made, "he", GENDER) == BERG


def test_who_gives_a_name_later_is_meant_by_the_description_before():
    made = reading(
        "The/DT/dep/driver driver/NN slept. The/DT/dep/driver driver/NN/nsubj/left, named James Berg, left.",
        people=PEOPLE,
        speaker="The driver",
    )
    assert meant(made, "The driver", {}) == BERG


def test_he_is_the_described_one_who_gives_a_name_later():
    made = reading(
        "The/DT/dep/driver driver/NN/nsubj/slept slept. He woke. The/DT/dep/driver driver/NN/nsubj/left, "
        "named James Berg, left.",
        people=PEOPLE,
    )
    assert meant(made, "He", {}) == BERG


def test_a_name_beside_a_description_is_meant_by_it():
    made = reading(
        "Her/PRP$/nmod:poss/firm firm/NN, Norsund/NNP/appos/firm, left.", organisations="Norsund", speaker="Her firm"
    )
    assert meant(made, "Her firm", {}) == Speaker("Norsund", SpeakerKind.ORGANISATION, "Norsund")


@pytest.mark.parametrize(
    ("many", "as_noted"), [("the senators", "the/DT/det/senators senators/NNS"), ("they", "they/PRP")]
)
def test_several_who_speak_together_are_the_one_named_first_with_others(many, as_noted):
    noted = f"Ann Lee/NNP and/CC/cc/Berg James Berg/NNP/conj/Lee met Jon Vale. Then {as_noted} left."
    made = reading(noted, people=f"{PEOPLE} | Jon Vale", speaker=many)
    together = {"many first named with others": 9.0}
    assert meant(made, many, together) == LEE
    apart = reading(noted.replace("/conj/Lee", ""), people=f"{PEOPLE} | Jon Vale", speaker=many)
    assert meant(apart, many, together) != LEE
