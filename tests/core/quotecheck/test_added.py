"""A whole sentence of a source to which a draft adds more than it has is that sentence, altered, and no other one."""

from quotecheck_desk import checked, source, verdict
from readback.core.quotecheck.report import Grade, Reason

SHORT = "We will sell the house."
LONG = "We will sell the house, provided that the price is right."


def test_a_condition_that_is_longer_than_what_was_said_is_told_as_added() -> None:
    found = checked(LONG, SHORT)
    assert found.grade is Grade.CHANGED
    assert Reason.CONDITION in found.reasons
    assert [it.now for it in found.changes if it.reasons] == ["provided that the price is right"]


def test_a_few_words_in_common_make_no_source() -> None:
    said = "Nobody has asked me about the house by the river since the flood of 1978."
    assert checked("We will sell the barge, and the crew will stay on it for a year.", said).grade is Grade.NOT_FOUND
    bare = source("We will sell the house.\nIngrid Vale was there.")
    assert verdict(f"“{LONG}” Ingrid Vale said.", bare).grade is Grade.NOT_FOUND


def test_words_that_were_changed_do_not_hide_where_the_others_are_from() -> None:
    assert checked("The clinic opens next month.", "The clinic opens last week.").reasons
