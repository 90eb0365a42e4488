"""The quotations of an article, put together of all that was chosen."""

from collections.abc import Mapping
from itertools import chain, combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction.chance import Whim, readings, seeds
from extraction.made import reading
from readback.core.analysis import Confidence, Quotation, QuotationKind
from readback.extraction.quotations import RANKERS, Judge, marked_only, quotations
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading

PEOPLE = "Ann Lee, Lee | Jon Berg, Berg"
PERSON = {"person": 9.0}


def found(
    reading: Reading, weights: Mapping[str, float] | None = None, reported: float = -9, sure: float = 0.9
) -> tuple[Quotation, ...]:
    """The quotations as they are judged by the same weights in marks and without."""
    rankers = {
        **dict.fromkeys(("marked", "reported"), Ranker(PERSON if weights is None else weights)),
        "speech": Ranker({"speech": 9}),
        "clause": Ranker({"clause": reported}),
        "antecedent": Ranker({}),
    }
    return quotations(reading, Judge(rankers, sure))


def pieces(reading: Reading, quotation: Quotation) -> list[str]:
    return [span.of(reading.text) for span in quotation.spans]


def check(reading: Reading, seed: int) -> None:
    """What every caller relies on, whatever the text, the scores and the weights."""
    made = quotations(reading, Judge({name: Whim(seed + place) for place, name in enumerate(RANKERS)}, 0.5))
    spans = list(chain.from_iterable(it.spans for it in made))
    assert [it.spans[0] for it in made] == sorted(it.spans[0] for it in made)
    assert not any(one.overlaps(other) for one, other in combinations(spans, 2))
    for it in made:
        assert all(one.end < other.start for one, other in pairwise(it.spans))
        for span in (*it.spans, *filter(None, (it.mention, it.cue))):
            assert 0 <= span.start < span.end <= len(reading.text)
        assert (it.speaker is None) == (it.confidence is Confidence.UNKNOWN)
        assert (it.mention is None) == (it.rule == "none")
        assert (it.inherited is None) == (it.rule != "same")
        assert it.inherited is None or it.inherited in spans


@given(readings(), seeds)
@settings(max_examples=100)
def test_whatever_the_scores_and_weights_say_quotations_lie_in_the_text_and_never_overlap(reading, seed):
    check(reading, seed)


@given(readings(st.text(max_size=60)), seeds)
@settings(max_examples=60)
def test_any_characters_can_be_read_for_quotations(reading, seed):
    check(reading, seed)


@pytest.mark.parametrize("text", ["", "“", "“”", "—", "\n\n", "“ ”\n“ ”"])
def test_where_there_is_nothing_nothing_is_found(text):
    assert found(reading(text), reported=9) == ()


def test_words_without_anybody_have_no_speaker():
    (quotation,) = found(reading("“It rusted.”"))
    assert (quotation.speaker, quotation.mention, quotation.cue, quotation.rule) == (None, None, None, "none")


@pytest.mark.parametrize(
    ("text", "kind", "rule"),
    [
        ("“It rusted,” said Lee.", QuotationKind.DIRECT, "after"),
        ("Lee said, “It rusted.”", QuotationKind.DIRECT, "before"),
        ("Lee: “It rusted.”", QuotationKind.DIRECT, "colon"),
        ("Lee left. “It rusted.”", QuotationKind.DIRECT, "near"),
        ("Lee called it “a disgrace” and left.", QuotationKind.MIXED, "before"),
        ("“a disgrace”, said Lee.", QuotationKind.MIXED, "after"),
        ("Lee called it “A Disgrace” and left.", QuotationKind.MIXED, "before"),
    ],
)
def test_whole_sentences_are_direct_and_fragments_are_mixed(text, kind, rule):
    (quotation,) = found(reading(text, people=PEOPLE))
    assert (quotation.kind, quotation.rule) == (kind, rule)
    assert quotation.speaker is not None
    assert quotation.speaker.entity == "Ann Lee"


def test_what_is_reported_stands_without_marks():
    made = reading("Lee said that rust ate the hull.", people=PEOPLE, cue="said", reported="rust ate the hull")
    (quotation,) = found(made, reported=9)
    assert (quotation.kind, quotation.rule) == (QuotationKind.INDIRECT, "reported")
    assert pieces(made, quotation) == ["rust ate the hull"]


def test_a_quotation_split_by_its_attribution_is_one():
    made = reading("“It rusted,” said Lee, “and sank.”", people=PEOPLE)
    (quotation,) = found(made)
    assert pieces(made, quotation) == ["It rusted,", "and sank."]
    made = reading("“It rusted,” said Lee. “Then it sank.”", people=PEOPLE)
    (quotation,) = found(made)
    assert pieces(made, quotation) == ["It rusted,", "Then it sank."]


def test_two_fragments_in_one_sentence_stay_two():
    made = reading("“Old rust” was what Lee saw and “no paint” at all.", people=PEOPLE)
    assert [pieces(made, it) for it in found(made)] == [["Old rust"], ["no paint"]]


def test_a_quotation_goes_on_over_paragraphs():
    made = reading("“It rusted.\n“It sank,” said Lee.", people=PEOPLE)
    (quotation,) = found(made)
    assert pieces(made, quotation) == ["It rusted.", "It sank,"]


def test_what_has_its_speaker_from_the_words_before_says_from_which():
    made = reading("“It rusted,” said Lee.\nRain fell.\nRain fell.\n“It sank.”", people=PEOPLE)
    first, second = found(made)
    assert (first.inherited, second.inherited) == (None, first.spans[0])
    assert second.rule == "same"


def test_the_cue_is_the_one_nearest_to_the_speaker():
    made = reading("Berg asked. “It rusted,” said Lee.\nBerg added.", people=PEOPLE, cue="asked | said | added")
    (quotation,) = found(made, {"same sentence person": 9.0})
    assert quotation.cue is not None
    assert quotation.cue.of(made.text) == "said"


def test_a_cue_in_another_paragraph_is_none():
    made = reading("“It rusted,” Lee.\nBerg added.", people=PEOPLE, cue="added")
    assert [it.cue for it in found(made, {"same sentence person": 9.0})] == [None]


def test_a_speaker_is_sure_only_from_the_likelihood_on_that_was_asked_for():
    made = reading("“It rusted,” said Lee.", people=PEOPLE)
    likely = {"person": 2.0}
    assert [it.confidence for it in found(made, likely, sure=0.5)] == [Confidence.SURE]
    assert [it.confidence for it in found(made, likely, sure=0.99)] == [Confidence.CHECK]
    assert [it.confidence for it in found(made, {"nobody": 9.0}, sure=0.0)] == [Confidence.UNKNOWN]


def test_in_an_unknown_language_only_marks_are_known():
    made = reading("„Es war Angst“, sagt er. „—“")
    (quotation,) = marked_only(made.text, made.paragraphs)
    assert pieces(made, quotation) == ["Es war Angst"]
    assert (quotation.speaker, quotation.rule, quotation.confidence) == (None, "marks", Confidence.UNKNOWN)
