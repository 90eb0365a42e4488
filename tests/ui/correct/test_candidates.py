"""Whom a passage may name, by what is typed."""

import pytest

from core.audits import LENA, analysis_of
from readback.core.analysis import Kind, Name, Speaker, SpeakerKind
from readback.core.rows import Used
from readback.ui.correct.candidates import Candidates, name_of, speaker_of

PEOPLE = (Kind.PERSON,)


def titles(choices: list) -> list[str]:
    return [it.title for it in choices]


def test_those_of_the_article_come_first_then_the_library_then_what_is_typed() -> None:
    candidates = Candidates(analysis_of(), PEOPLE)
    known = candidates.of_library([(Kind.PERSON, Used("Jan Marsh", 3)), (Kind.PERSON, Used("Tom Marsh", 9))])
    found = candidates.all("marsh", known.pick("marsh"))
    assert titles(found) == ["Lena Marsh", "Tom Marsh", "Jan Marsh", "marsh"]
    assert found[0].detail == "person, here 3 times"
    assert found[2].detail == "person in 3 other articles"


def test_those_that_share_a_word_with_the_name_come_first_while_nothing_is_typed() -> None:
    candidates = Candidates(analysis_of(), PEOPLE, like="Thomas Okafor")
    known = candidates.of_library([(Kind.PERSON, Used("Jan Marsh", 30)), (Kind.PERSON, Used("Tomas Okafor", 2))])
    assert titles(candidates.all("", known.pick("")))[0] == "Tomas Okafor"
    assert titles(candidates.all("marsh", known.pick("marsh")))[0] == "Lena Marsh"


def test_aliases_accents_and_case_make_no_difference() -> None:
    assert titles(Candidates(analysis_of(), PEOPLE).of_article("MÁRSH"))[:2] == ["Lena Marsh", "Tom Marsh"]


def test_oneself_is_not_offered_and_a_typed_name_stands_first_where_it_is_wanted() -> None:
    candidates = Candidates(analysis_of(), PEOPLE, without=LENA, fresh=True)
    assert titles(candidates.of_article("marsh")) == ["marsh", "Tom Marsh"]


def test_a_typed_name_that_is_listed_is_not_offered_twice() -> None:
    assert titles(Candidates(analysis_of(), PEOPLE).of_article("Tom Marsh")) == ["Tom Marsh"]


def test_a_speaker_may_be_anybody_nobody_or_described() -> None:
    candidates = Candidates(analysis_of(), (Kind.PERSON, Kind.ORGANISATION), nobody=True)
    nothing_typed = candidates.of_article("")
    assert titles(nothing_typed) == ["Lena Marsh", "Tom Marsh", "The Sound", "Ellery Council", "Nobody who is named"]
    assert speaker_of(nothing_typed[-1]) is None
    typed = [speaker_of(it) for it in candidates.of_article("a clerk of the board")]
    assert [it.kind for it in typed] == [SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.DESCRIBED]
    assert typed[0] == Speaker("a clerk of the board", SpeakerKind.PERSON)


@pytest.mark.parametrize("kind", Kind)
def test_what_is_chosen_is_a_name_of_its_kind(kind: Kind) -> None:
    (new,) = Candidates(analysis_of(), (kind,)).of_article("  Ida   Vale ")
    assert name_of(new) == Name("Ida Vale", kind)
