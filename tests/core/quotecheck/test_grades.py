"""How the words of a quotation are graded against those of a source."""

import pytest

from quotecheck_desk import analysed, article, checked, source, verdict, wordings
from readback.core.quotecheck.judging import judge
from readback.core.quotecheck.report import Fold, Grade, Reason, Standing

SAID = "We did not see the crack in February, and nobody told the board about it."


@pytest.mark.parametrize(
    ("quotation", "said", "grade"),
    [
        (SAID, SAID, Grade.VERBATIM),
        ("nobody told the board about it", SAID, Grade.VERBATIM),
        ("We did not see the crack in February, and nobody told the board about it", SAID, Grade.VERBATIM),
        ("We did not see the crack in February and nobody told the board about it,", SAID, Grade.PUNCTUATION),
        ("we did not see the crack in February, and nobody told the board about it.", SAID, Grade.PUNCTUATION),
        ("It cost ten per cent more than we had.", "It cost 10% more than we had.", Grade.PUNCTUATION),
        ("It cost 1,200,000 euros a year.", "It cost €1.2 million a year.", Grade.PUNCTUATION),
        ("Is the pier still safe?", "Is the pier still safe.", Grade.CHANGED),
        ("The pier is still open!", "The pier is still open.", Grade.CHANGED),
        (
            "They said it was old paint again.",
            "They said it was “old paint” again.".replace("“", "‘").replace("”", "’"),
            Grade.CHANGED,
        ),
        ("The ferry to morocco leaves at nine.", "The ferry to Morocco leaves at nine.", Grade.CHANGED),
        ("We did not see the crack … and nobody told the board about it.", SAID, Grade.SHORTENED),
        ("We did not see the crack [...] and nobody told the board about it.", SAID, Grade.SHORTENED),
        ("We did not see the crack, and nobody told the board about it.", SAID, Grade.DROPPED),
        ("We saw the crack in February, and nobody told the board about it.", SAID, Grade.CHANGED),
        (
            "[The inspectors] did not see the crack in February, and nobody told the board about it.",
            SAID,
            Grade.CLARIFIED,
        ),
        (
            "We did not see the crack [in the pier] in February, and nobody told the board about it.",
            SAID,
            Grade.CLARIFIED,
        ),
        (
            "We did not see the crack in Febuary [sic], and nobody told the board.",
            "We did not see the crack in Febuary, and nobody told the board.",
            Grade.VERBATIM,
        ),
        (
            "We did not see the crack in Febuary [sic], and nobody told the board.",
            "We did not see the crack in February, and nobody told the board.",
            Grade.CHANGED,
        ),
        ("It cost eleven per cent more than we had.", "It cost 10% more than we had.", Grade.CHANGED),
        ("It cost ten euros more than we had.", "It cost $10 more than we had.", Grade.CHANGED),
        (
            "The main thing we know about the lock is its price.",
            "Nobody will pay for the town. The only thing we know about the lock is its price.",
            Grade.CHANGED,
        ),
        ("We the board did not see the crack at all.", "We [the board] did not see the crack at all.", Grade.CHANGED),
        ("We did not see the crack at all.", "We did not … see the crack at all.", Grade.CHANGED),
        ("Somebody will have to answer for the storm of 1978.", SAID, Grade.NOT_FOUND),
    ],
)
def test_grades(quotation: str, said: str, grade: Grade) -> None:
    assert checked(quotation, said).grade is grade


@pytest.mark.parametrize(
    ("quotation", "said", "folds"),
    [
        ("We didn’t see it - not once.", "We didn't see it — not once.", {Fold.MARKS, Fold.DASHES}),
        ("They said ‘paint’ and left.", 'They said "paint" and left.', {Fold.MARKS}),
        ("It was well-known to us.", "It was well‑known to us.", {Fold.DASHES}),
        ("It was known to us all.", "It was  known to us all.", {Fold.BLANKS}),
    ],
)
def test_forms_that_are_taken_as_equal_are_named(quotation: str, said: str, folds: set[Fold]) -> None:
    found = checked(quotation, said)
    assert (found.grade, set(found.folds), found.changes) == (Grade.VERBATIM, folds, ())


def test_what_the_brackets_of_the_writer_replace_is_shown() -> None:
    found = checked("[The inspectors] saw the crack [in the pier] twice.", "They saw the crack twice.")
    assert [(it.now, it.was, it.reasons) for it in found.changes] == [
        ("[The inspectors]", "They", ()),
        ("[in the pier]", "", ()),
    ]


def test_words_of_somebody_else_that_were_put_behind_are_joined_though_a_longer_word_is_near() -> None:
    text = (
        "“The council will not pay a penny more. We were promised it,” Ingrid Vale said.\n"
        "“There was no promise. There was a handshake,” said another."
    )
    found = verdict("“The council will not pay a penny more. There was no promise,” Ingrid Vale said.", source(text))
    assert (found.grade, found.reasons) == (Grade.JOINED, (Reason.JOINED,))


def test_words_in_another_order_are_joined() -> None:
    said = "Nobody came to look at the ferry. The pier is old and cracked. We told the board about it."
    found = checked("The pier is old and cracked. Nobody came to look at the ferry.", said)
    assert (found.grade, found.reasons) == (Grade.JOINED, (Reason.JOINED,))


@pytest.mark.parametrize(
    ("language", "searched", "grade"),
    [("de", {"en"}, Grade.OTHER_LANGUAGE), ("de", {"en", "de"}, Grade.NOT_FOUND), ("en", {"en"}, Grade.NOT_FOUND)],
)
def test_words_of_a_language_in_which_nothing_was_searched_are_not_compared(
    language: str, searched: set[str], grade: Grade
) -> None:
    words = {"de": "Wir haben den Riss im Februar nicht gesehen.", "en": "Nine buoys sank at dawn in the bay."}[
        language
    ]
    made = article(f"“{words}” Ingrid Vale said.", draft=True)
    assert judge(made, analysed(made), 0, [source(f"“{SAID}” Ingrid Vale said.")], wordings(), searched).grade is grade


def test_what_a_reporter_says_in_words_of_his_own_is_no_quotation() -> None:
    found = verdict(
        "“The pier had passed every inspection,” Ingrid Vale said.",
        source("Ingrid Vale said the pier had passed every inspection."),
    )
    assert (found.standing, found.reasons) == (Standing.UNMARKED, (Reason.UNMARKED,))


def test_words_from_apart_are_joined() -> None:
    first, then = "“The pier is old and cracked,” Ingrid Vale said.", "“Nobody came to look at the ferry,” Vale said."
    text = f"{first}\nOthers were silent.\n{then}"
    found = verdict("“The pier is old and cracked. Nobody came to look at the ferry,” Ingrid Vale said.", source(text))
    assert (found.grade, found.reasons) == (Grade.JOINED, (Reason.JOINED,))
    over = verdict(
        "“The pier is old. Nobody came to look,” Ingrid Vale said.",
        source("“The pier is old,” Ingrid Vale said. “Nobody came to look.”"),
    )
    assert over.grade is Grade.PUNCTUATION


@pytest.mark.parametrize(
    ("quotation", "said"),
    [
        ("the pier is safe for the ferry", "I do not think the pier is safe for the ferry."),
        ("The pier is safe for the ferry", "The pier is safe for the ferry, unless it rains."),
        ("The pier is safe for the ferry", "The pier is safe for the ferry if nobody stands on it."),
        ("The pier is safe for the ferry", "The pier is safe for the ferry, but not for people."),
    ],
)
def test_words_are_cut_short_where_the_rest_bears_on_them(quotation: str, said: str) -> None:
    found = checked(quotation, said)
    assert (found.grade, found.reasons) == (Grade.CUT_SHORT, (Reason.CUT_SHORT,))


def test_a_stop_at_the_attribution_is_marked_without_it() -> None:
    draft = "“Nobody answered us,” Ingrid Vale said. “They were afraid.”"
    found = verdict(draft, source("“Nobody answered us. They were afraid,” Ingrid Vale said."))
    assert [(it.now, it.was) for it in found.changes] == [(",", "."), (".", ",")]


def test_what_is_lost_is_told_by_its_own_class_alone() -> None:
    assert checked("They were afraid of the bill.", "They were, I think, afraid of the bill.").reasons == (
        Reason.HEDGE,
    )
    lost = checked("We told them in October of the hinges.", "We told them in October [2025] of the hinges.")
    assert Reason.UNIT not in lost.reasons
    bracketed = checked("They do not read what we send.", "They do not read what we send [them].")
    assert bracketed.reasons == (Reason.BRACKETS,)


def test_what_others_say_is_told_with_who_they_are() -> None:
    found = checked("the pier was never safe", "My opponents say that the pier was never safe.")
    assert [it.was for it in found.changes if it.reasons] == ["My opponents say that"]


def test_what_was_denied_was_not_said() -> None:
    found = verdict(
        "“unfit for work at sea,” Ingrid Vale said.", source("Ingrid Vale denied that she was “unfit for work at sea”.")
    )
    assert found.grade is Grade.CUT_SHORT
    fair = verdict(
        "Ingrid Vale denied that she was “unfit for work at sea”.",
        source("Ingrid Vale denied that she was “unfit for work at sea”."),
    )
    assert fair.grade is Grade.VERBATIM


def test_a_few_words_are_sought_in_those_of_the_speaker_only() -> None:
    text = source("“It was a scandal, and a costly one,” Ingrid Vale said.")
    assert verdict("Ingrid Vale called it “a scandal”.", text).grade is Grade.VERBATIM
    assert verdict("Tomas Berg called it “a scandal”.", text, speaker="Tomas Berg").grade is Grade.TOO_SHORT
