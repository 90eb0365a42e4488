"""Deeds and the wider steps that follow them."""

from io import BytesIO

import pytest

from core.audits import LENA, TEXT, TOM, Audit
from readback.core.analysis import Kind, Name, QuotationKind, Speaker, SpeakerKind
from readback.core.corrections import Scope
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.ui.correct.deeds import Deed, joining, on_name, quoted, speaking

LENA_SAYS = Speaker("Lena Marsh", SpeakerKind.PERSON)


@pytest.fixture
def audit() -> Audit:
    return Audit()


def done(audit: Audit, deed: Deed) -> tuple[int, Deed] | None:
    """Does a deed, and tells what more there is."""
    workspace = Workspace(audit.library)
    workspace.corrections = audit.correcting
    audit.library.save_analysis(audit.raw)
    deed.edit(workspace).redo()
    return deed.offer(workspace, audit.seen)


def test_a_new_speaker_is_offered_for_the_quotations_that_inherited_it(audit: Audit) -> None:
    quotation = audit.quotation("It was never ordered")
    found = done(audit, speaking(audit.article, audit.seen, quotation, LENA_SAYS, Scope.HERE))
    count, heirs = found
    assert count == 1
    assert audit.quotation("We shall see").speaker.name == "Tom Marsh"
    assert done(audit, heirs) is None
    assert audit.quotation("We shall see").speaker.name == "Lena Marsh"


def test_a_speaker_of_the_whole_article_leaves_nothing_to_offer(audit: Audit) -> None:
    quotation = audit.quotation("It was never ordered")
    assert done(audit, speaking(audit.article, audit.seen, quotation, LENA_SAYS, Scope.ARTICLE)) is None


def test_a_name_is_offered_in_the_article_and_then_where_else_it_is(audit: Audit) -> None:
    other = Audit(TEXT + "\nMore.")
    audit.library.add(other.article, BytesIO(), ".txt")
    audit.library.save_analysis(other.raw)
    mention = audit.raw.mentions_of(LENA)[1]
    make = joining(mention, Name("Lena Marsh", Kind.PERSON), Name("Ida Vale", Kind.PERSON))
    count, wider = done(audit, on_name(audit.article, audit.seen, mention, make, Scope.HERE))
    assert (count, wider.step.scope) == (2, Scope.ARTICLE)
    count, everywhere = done(audit, wider)
    assert (count, everywhere.step.scope) == (1, Scope.EVERYWHERE)
    assert done(audit, everywhere) is None
    assert "Lena Marsh" not in {row.name for row in audit.library.named(None, Kind.PERSON)}


@pytest.mark.parametrize(
    ("was", "other", "called"),
    [("Marsh", "Lena Marsh", "Lena Marsh"), ("Lena Marsh", "Marsh", "Lena Marsh"), ("Lena Marsh", "Ida", "Ida")],
)
def test_two_are_called_by_the_fuller_name_or_by_the_one_that_was_chosen(was: str, other: str, called: str) -> None:
    audit = Audit()
    mention = audit.raw.mentions_of(TOM)[0]
    make = joining(mention, Name(was, Kind.PERSON), Name(other, Kind.PERSON))
    make(audit.on, Scope.ARTICLE).redo()
    assert audit.kept[0].called == called


@pytest.mark.parametrize(
    ("text", "words", "wanted", "kind"),
    [
        ("He said “go on” twice", "“go on”", "go on", QuotationKind.DIRECT),
        ("He said “go on” twice", "go on", "go on", QuotationKind.DIRECT),
        ("He said to go on twice", "go on", "go on", QuotationKind.INDIRECT),
        ('"', '"', '"', QuotationKind.INDIRECT),
    ],
)
def test_a_selection_is_a_quotation_within_its_marks(text: str, words: str, wanted: str, kind: QuotationKind) -> None:
    start = text.index(words)
    span, form = quoted(text, Span(start, start + len(words)))
    assert (span.of(text), form) == (wanted, kind)
