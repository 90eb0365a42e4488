"""How many more a correction would alter equals how many it alters."""

import pytest

from core.audits import LENA, Audit
from readback.core.analysis import Kind, Mention, Name, Speaker, SpeakerKind
from readback.core.corrections import Scope
from readback.core.corrector import Corrector
from readback.core.edits import Edit
from readback.core.reach import corrections_of, reach


@pytest.fixture
def audit() -> Audit:
    return Audit()


def marsh(audit: Audit) -> Mention:
    return audit.raw.mentions_of(LENA)[1]


DEEDS = {
    "accept": lambda on, it, scope: on.accept(it, scope),
    "reject": lambda on, it, scope: on.reject(it, scope),
    "join": lambda on, it, scope: on.join(it, Name("Ida Vale", Kind.PERSON), scope, "Ida Vale"),
    "kind": lambda on, it, scope: on.change_kind(it, Kind.ORGANISATION, scope),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_a_name_has_as_many_more_as_it_has_other_mentions(audit: Audit, deed: str) -> None:
    mention = marsh(audit)
    DEEDS[deed](audit.on, mention, Scope.HERE).redo()

    def wide(on: Corrector) -> Edit:
        return DEEDS[deed](on, mention, Scope.ARTICLE)

    assert reach(audit.seen, audit.article, corrections_of(audit.article, audit.raw, wide)) == 2


def test_another_one_of_the_same_words_has_only_those_more(audit: Audit) -> None:
    mention = marsh(audit)
    audit.on.split(mention, "Ida Marsh").redo()
    tried = corrections_of(audit.article, audit.raw, lambda on: on.split(mention, "Ida Marsh", Scope.ARTICLE))
    assert reach(audit.seen, audit.article, tried) == 1


def test_an_added_name_has_the_free_places_of_its_words_more(audit: Audit) -> None:
    span = audit.spot("said", 0)
    name = Name("Said", Kind.PERSON)
    audit.on.add_mention(span, name).redo()
    tried = corrections_of(audit.article, audit.raw, lambda on: on.add_mention(span, name, Scope.ARTICLE))
    assert reach(audit.seen, audit.article, tried) == audit.article.text.count(" said") - 1


def test_a_speaker_has_the_other_quotations_of_the_same_one_more(audit: Audit) -> None:
    quotation = next(it for it in audit.raw.quotations if it.speaker and it.speaker.name == "Tom Marsh")
    lena = Speaker("Lena Marsh", SpeakerKind.PERSON)
    audit.on.set_speaker(quotation, lena).redo()
    tried = corrections_of(audit.article, audit.raw, lambda on: on.set_speaker(quotation, lena, Scope.ARTICLE))
    assert reach(audit.seen, audit.article, tried) == 1


def test_trying_keeps_nothing(audit: Audit) -> None:
    corrections_of(audit.article, audit.raw, lambda on: on.reject(marsh(audit)))
    assert audit.kept == ()
