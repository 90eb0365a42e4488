"""What makes a difference serious, by classes, in each of the languages that have lists."""

import pytest
from tests.core.quotecheck.reasons import ROWS

from quotecheck_desk import source, verdict
from readback.core.analysis import Kind
from readback.core.quotecheck.report import Reason, Verdict

NAMES = {"Halden": Kind.PERSON, "Holden": Kind.PERSON, "Norway": Kind.PLACE, "Denmark": Kind.PLACE}
SAYS = {"en": "“{}” Ingrid Vale said.", "de": "“{}” sagte Ingrid Vale.", "fr": "“{}” a dit Ingrid Vale."}
ELSEWHERE = frozenset({Reason.UNMARKED, Reason.JOINED, Reason.SPEAKER})
"""Classes that are not of words, and are the same in all languages."""


def held(code: str, words: str, said: str) -> Verdict:
    """What is said of words of a draft against those of a source, in a language."""
    says = SAYS[code]
    return verdict(
        says.format(words), source(says.format(said), language=code, names=NAMES), language=code, names=NAMES
    )


@pytest.mark.parametrize(("code", "reason", "words", "said"), ROWS)
def test_a_difference_has_the_class_that_a_checker_gives_it(code: str, reason: str, words: str, said: str) -> None:
    found = held(code, words, said).reasons
    assert Reason(reason) in found if reason else found == ()


@pytest.mark.parametrize("code", SAYS)
def test_each_class_of_words_is_tried_in_each_language(code: str) -> None:
    tried = {Reason(reason) for language, reason, _, _ in ROWS if language == code and reason}
    assert tried == {*Reason} - ELSEWHERE


@pytest.mark.parametrize("code", SAYS)
def test_the_classes_that_are_not_of_words_hold_in_each_language(code: str) -> None:
    words = {
        "en": ("The pier is old and cracked.", "Nobody came to look at the ferry."),
        "de": ("Die Brücke ist alt und rissig.", "Niemand kam, um die Fähre zu prüfen."),
        "fr": ("Le pont est vieux et fissuré.", "Personne n’est venu voir le bateau."),
    }[code]
    says = SAYS[code]
    apart = "\n".join([says.format(words[0]), "…", says.format(words[1])])
    joined = verdict(says.format(" ".join(words)), source(apart, language=code), language=code)
    bare = source(says.format(words[0]).translate({0x201C: None, 0x201D: None}), language=code)
    other = source(says.format(words[0]).replace("Ingrid Vale", "Tomas Berg"), "Tomas Berg", language=code)
    assert joined.reasons == (Reason.JOINED,)
    assert verdict(says.format(words[0]), bare, language=code).reasons == (Reason.UNMARKED,)
    assert verdict(says.format(words[0]), other, language=code).reasons == (Reason.SPEAKER,)
