"""Corrections in words, and which of them a row is made of."""

from collections.abc import Callable

import pytest

from core.audits import LENA, Audit
from readback.core.analysis import Kind, Name, QuotationKind, Speaker, SpeakerKind
from readback.core.corrections import Scope
from readback.core.corrector import Corrector
from readback.core.edits import Edit
from readback.ui import deeds
from readback.ui.correct.wording import concerning, correction_words, settled_words
from readback.ui.panel.rows import entity_rows, quotation_rows

IDA = Name("Ida Vale", Kind.PERSON)


def lena(audit: Audit) -> object:
    return audit.raw.mentions_of(LENA)[0]


DEEDS: dict[str, Callable[[Audit, Corrector], Edit]] = {
    "“Lena Marsh”: accepted": lambda it, on: on.accept(lena(it)),
    "“Lena Marsh”: rejected, in this article": lambda it, on: on.reject(lena(it), Scope.ARTICLE),
    "“Lena Marsh”: same person as Ida Vale, in all articles": lambda it, on: on.join(lena(it), IDA, Scope.EVERYWHERE),
    "“Lena Marsh”: split off as Ida": lambda it, on: on.split(lena(it), "Ida"),
    "Ida: renamed, was Lena Marsh, in this article": lambda it, on: on.rename(lena(it), "Ida"),
    "“Lena Marsh”: a place": lambda it, on: on.change_kind(lena(it), Kind.PLACE),
    "“left early”: added as Ida Vale": lambda it, on: on.add_mention(it.spot("left early"), IDA),
    "“Lena Marsh”: edge moved, now “Lena”": lambda it, on: on.resize(lena(it), it.spot("Lena")),
    "“It was never ordered,”: accepted": lambda it, on: on.accept_quotation(it.quotation("It was never")),
    "“It was never ordered,”: rejected": lambda it, on: on.reject_quotation(it.quotation("It was never")),
    "“left early”: added as reported speech": lambda it, on: on.add_quotation(
        [it.spot("left early")], QuotationKind.INDIRECT
    ),
    "“left early”: added as a quotation": lambda it, on: on.add_quotation(
        [it.spot("left early")], QuotationKind.DIRECT
    ),
    "“It was never ordered,”: edge moved": lambda it, on: on.resize_quotation(
        it.quotation("It was never"), [it.spot("It was")]
    ),
    "“It was never ordered,”: said by Ida": lambda it, on: on.set_speaker(
        it.quotation("It was never"), Speaker("Ida", SpeakerKind.PERSON)
    ),
    "“It was never ordered,”: said by nobody named": lambda it, on: on.set_speaker(it.quotation("It was never"), None),
}


@pytest.mark.parametrize("words", DEEDS)
def test_every_correction_is_told_and_named_behind_undo(words: str) -> None:
    audit = Audit()
    edit = DEEDS[words](audit, audit.on)
    edit.redo()
    (kept,) = audit.kept
    assert correction_words(kept) == words
    assert deeds.deed(edit)
    assert settled_words(edit).endswith(".")


def test_what_was_just_done_is_said_as_what_is_so_now() -> None:
    audit = Audit()
    said = {
        "Lena Marsh: confirmed by you.": audit.on.accept(lena(audit)),
        "Lena Marsh: rejected.": audit.on.reject(lena(audit)),
        "Now the same person as Ida Vale.": audit.on.join(lena(audit), IDA),
        "Lena Marsh: a place, settled by you.": audit.on.change_kind(lena(audit), Kind.PLACE),
        "Rejected.": audit.on.reject_quotation(audit.quotation("It was never")),
        "Said by Ida: settled by you.": audit.on.set_speaker(
            audit.quotation("It was never"), Speaker("Ida", SpeakerKind.PERSON)
        ),
    }
    assert {settled_words(edit) for edit in said.values()} == {*said}


def test_behind_undo_stands_the_name_and_what_it_is() -> None:
    audit = Audit()
    assert deeds.deed(audit.on.join(lena(audit), IDA)) == "same person as Ida Vale"
    assert deeds.deed(audit.on.change_kind(lena(audit), Kind.PLACE)) == "Lena Marsh is a place"
    audit.on.accept(lena(audit)).redo()
    assert deeds.deed(audit.correcting.withdraw(audit.kept[0])) == "take a correction back"


def test_a_row_is_made_of_the_corrections_at_its_places_and_of_its_name() -> None:
    audit = Audit()
    audit.on.accept(lena(audit)).redo()
    audit.on.rename(audit.mention("Tom Marsh"), "Tom Vale").redo()
    audit.on.accept_quotation(audit.quotation("It was never")).redo()
    accepted, renamed, quoted = audit.kept
    people = {row.title: row for row in entity_rows(audit.seen, Kind.PERSON)}
    assert concerning(people["Lena Marsh"], audit.kept) == (accepted,)
    assert concerning(people["Tom Vale"], audit.kept) == (renamed,)
    rows = quotation_rows(audit.article, audit.seen, lambda _: "")
    assert [concerning(row, audit.kept) for row in rows] == [(), (quoted,), (), ()]
