"""Whose own words a statement or a transcript has; what stands in a letterhead or a signature is nobody's."""

import pytest

from quotecheck_desk import source, verdict
from readback.core.metadata import SourceKind
from readback.core.quotecheck.report import Grade, Reason, SpeakerMatch, Standing, Verdict

BODY = "We have asked the board three times. It has answered none of the letters."
LETTERS = "It has answered none of the letters."


def checked(quotation: str, text: str, kind: SourceKind = SourceKind.STATEMENT, speaker: str = "Jane Doe") -> Verdict:
    return verdict(f"“{quotation}” {speaker} said.", source(text, speaker, kind=kind), speaker=speaker)


@pytest.mark.parametrize(
    "signed",
    [
        "{body}\n— Jane Doe, chair of the committee",
        "{body}\n-- Jane Doe, chair of the committee.",
        "{body}\nSigned: Jane Doe, chair of the committee",
        "{body}\nYours sincerely,\nSincerely Jane Doe",
        "Statement by Jane Doe, chair of the committee\n{body}",
        "{body}\nMit freundlichen Grüßen Jane Doe",
    ],
)
def test_a_statement_is_of_the_one_who_signs_it(signed: str) -> None:
    found = checked(LETTERS, signed.format(body=BODY))
    assert (found.grade, found.match, found.standing) == (Grade.VERBATIM, SpeakerMatch.SAME, Standing.OWN)
    assert found.reasons == ()


def test_a_name_that_nobody_looked_for_is_told_by_its_capitals() -> None:
    text = f"{BODY}\nSigned: Marek von der Osten, harbour master"
    found = verdict(
        f"“{LETTERS}” Marek von der Osten said.",
        source(text, "", kind=SourceKind.STATEMENT),
        speaker="Marek von der Osten",
    )
    assert found.sources[0].speaker == "Marek von der Osten"


@pytest.mark.parametrize(
    ("quotation", "text"),
    [
        ("chair of the Harbour Users’ Committee", f"{BODY}\n— Jane Doe, chair of the Harbour Users’ Committee"),
        (
            "Harbour Users’ Committee, 12 Quay Street",
            f"Press release: Harbour Users’ Committee, 12 Quay Street\n{BODY}",
        ),
    ],
)
def test_a_signature_and_a_letterhead_are_nobodys_words(quotation: str, text: str) -> None:
    found = checked(quotation, text)
    assert found.standing is Standing.UNMARKED
    assert Reason.UNMARKED in found.reasons


def test_what_begins_with_a_dash_in_a_document_is_no_signature() -> None:
    found = checked("three cracks in the pier", f"{BODY}\n— three cracks in the pier", SourceKind.DOCUMENT)
    assert found.standing is Standing.OWN


@pytest.mark.parametrize(
    ("words", "grade"),
    [("greed", Grade.VERBATIM), ("a scandal", Grade.PUNCTUATION), ("a disgrace", Grade.TOO_SHORT)],
)
def test_a_few_words_are_found_in_a_turn_of_their_speaker(words: str, grade: Grade) -> None:
    text = "Interview with Jane Doe\nQ: Is it a disgrace?\nDoe: A scandal. It was greed."
    assert checked(words, text, SourceKind.INTERVIEW).grade is grade


def test_an_answer_is_of_the_one_who_is_interviewed() -> None:
    text = "Interview with Jane Doe\nQ: And then?\nA: It has answered none of the letters."
    assert checked(LETTERS, text, SourceKind.INTERVIEW).match is SpeakerMatch.SAME
