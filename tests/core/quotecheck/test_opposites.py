"""Words that say the contrary are known in all their forms, and others are not taken for such."""

import pytest

from quotecheck_desk import checked, source, verdict, wordings
from readback.core.quotecheck.opposites import opposed
from readback.core.quotecheck.report import Reason
from readback.core.quotecheck.wording import read_wording


@pytest.mark.parametrize(
    ("code", "now", "was"),
    [
        *(("en", *it) for it in (("louder", "quieter"), ("widened", "narrowed"), ("bigger", "smaller"))),
        *(("en", *it) for it in (("stopped", "started"), ("heavier", "lighter"), ("hid", "revealed"))),
        *(("de", *it) for it in (("lauter", "leiser"), ("verbreitert", "verengt"), ("schmutzige", "saubere"))),
        *(("fr", *it) for it in (("bruyante", "silencieuse"), ("élargi", "rétréci"), ("descendait", "montait"))),
    ],
)
def test_words_are_contrary_in_every_form_and_either_way(code: str, now: str, was: str) -> None:
    assert opposed(now, was, wordings()[code], code)
    assert opposed(was, now, wordings()[code], code)


@pytest.mark.parametrize(("now", "was"), [("big", "large"), ("tough", "hard"), ("start", "begin"), ("road", "street")])
def test_words_that_mean_the_same_are_not(now: str, was: str) -> None:
    assert not opposed(now, was, wordings()["en"], "en")


def test_a_list_may_have_several_words_on_a_side() -> None:
    wording = read_wording("[opposites]\nkeep save/scrap drop, near/far\nloose")
    assert opposed("saved", "dropped", wording, "en")
    assert not opposed("saved", "far", wording, "en")
    assert "loose" not in {it for words in wording.opposites.values() for it in words}


def test_a_contrary_is_told_as_a_change_of_meaning() -> None:
    assert checked("They widened the road near the church.", "They narrowed the road near the church.").reasons == (
        Reason.DIRECTION,
    )
    assert checked("The new pump is louder by far.", "The new pump is quieter by far.").reasons == (Reason.COMPARISON,)
    found = verdict("“On a élargi la route,” Ingrid Vale said.", source("“On a rétréci la route,” Ingrid Vale said."))
    assert found.reasons == ()  # the words of one language are not sought in another
