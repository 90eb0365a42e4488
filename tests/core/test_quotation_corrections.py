"""What corrections of quotations do: accepted, rejected, added, with other edges, by somebody else."""

from dataclasses import replace

import pytest

from core.audits import TEXT, TOM, Audit, undone
from readback.core.analysis import Confidence, Kind, Name, QuotationKind, Speaker, SpeakerKind
from readback.core.applying import inheriting, unplaced
from readback.core.corrections import Scope

COUNCIL = Speaker("Ellery Council", SpeakerKind.ORGANISATION)
CLERK = Speaker("the clerk", SpeakerKind.DESCRIBED)
SURE, CHECK, CONFIRMED = Confidence.SURE, Confidence.CHECK, Confidence.CONFIRMED


@pytest.fixture
def audit() -> Audit:
    return Audit()


def test_an_accepted_quotation_is_confirmed_as_it_was_found(audit: Audit) -> None:
    found = audit.quotation("The audit is late,")
    audit.on.accept_quotation(found).redo()
    assert audit.quotation("The audit is late,") == replace(found, confidence=CONFIRMED)


def test_an_accepted_quotation_stays_where_another_engine_misses_it(audit: Audit) -> None:
    audit.on.accept_quotation(audit.quotation("The audit is late,")).redo()
    audit.raw = replace(audit.raw, engine="engine 2", quotations=audit.raw.quotations[1:])
    again = audit.quotation("The audit is late,")
    assert [span.of(TEXT) for span in again.spans] == ["The audit is late,", "It will come."]
    assert (again.kind, again.rule, again.mention) == (QuotationKind.DIRECT, "reader", None)
    assert audit.speakers()[0] == ("Lena Marsh", CONFIRMED)


def test_an_accepted_quotation_has_its_edges_and_speaker_where_another_engine_sees_others(audit: Audit) -> None:
    audit.on.accept_quotation(audit.quotation("It was never ordered,")).redo()
    wide = replace(audit.raw.quotations[1], spans=(audit.spot("It was never ordered,” he"),), speaker=None)
    audit.raw = replace(audit.raw, quotations=(audit.raw.quotations[0], wide, *audit.raw.quotations[2:]))
    assert audit.quotation("It was never ordered,").spans == (audit.spot("It was never ordered,"),)
    assert audit.speakers()[1] == ("Tom Marsh", CONFIRMED)


def test_a_quotation_without_a_speaker_is_accepted_as_such(audit: Audit) -> None:
    audit.raw = replace(audit.raw, quotations=(replace(audit.raw.quotations[0], speaker=None),))
    audit.on.accept_quotation(audit.quotation("The audit is late,")).redo()
    assert audit.speakers() == [("", CONFIRMED)]


def test_a_rejected_quotation_is_gone(audit: Audit) -> None:
    audit.on.reject_quotation(audit.quotation("We shall see.")).redo()
    assert [it.spans for it in audit.seen.quotations] == [
        it.spans for it in audit.raw.quotations if it.spans != (audit.spot("We shall see."),)
    ]


def test_a_quotation_is_added_with_a_speaker(audit: Audit) -> None:
    spans = [audit.spot("left early"), audit.spot("Harbour audit delayed")]
    audit.on.add_quotation(spans, QuotationKind.MIXED, COUNCIL).redo()
    added = audit.seen.quotations[0]
    assert added.spans == tuple(sorted(spans))
    assert (added.kind, added.confidence) == (QuotationKind.MIXED, CONFIRMED)
    assert added.speaker.entity == "organisation-5"


def test_an_added_quotation_takes_the_place_of_those_it_cuts_but_may_lie_within_one(audit: Audit) -> None:
    audit.on.add_quotation([audit.spot("never")], QuotationKind.MIXED).redo()
    assert len(audit.seen.quotations) == 5
    audit.on.add_quotation([audit.spot("ordered,” he said")], QuotationKind.INDIRECT).redo()
    assert [it.spans[0].of(TEXT) for it in audit.seen.quotations] == [
        "The audit is late,", "never", "ordered,” he said", "We shall see.", "nobody asked the Council",
    ]  # fmt: skip


def test_a_quotation_added_where_one_is_found_is_that_one(audit: Audit) -> None:
    audit.on.add_quotation([audit.spot("We shall see.")], QuotationKind.DIRECT, COUNCIL).redo()
    assert len(audit.seen.quotations) == 4
    assert audit.speakers()[2] == ("Ellery Council", CONFIRMED)


def test_an_edge_of_a_quotation_moves_and_what_follows_from_it_still_does(audit: Audit) -> None:
    audit.on.resize_quotation(audit.quotation("It was never ordered,"), [audit.spot("never ordered")]).redo()
    moved = audit.quotation("never ordered")
    assert (moved.spans, moved.confidence) == ((audit.spot("never ordered"),), SURE)
    assert audit.quotation("We shall see.").inherited == moved.spans[0]
    assert inheriting(audit.seen, moved) == (audit.quotation("We shall see."),)


@pytest.mark.parametrize(
    ("speaker", "name", "entity"),
    [
        (Speaker("Ellery Council", SpeakerKind.ORGANISATION, "any"), "Ellery Council", "organisation-5"),
        (Speaker("Ada Fenn", SpeakerKind.PERSON), "Ada Fenn", None),
        (CLERK, "the clerk", None),
        (None, "", None),
    ],
)
def test_whose_words_a_quotation_is(audit: Audit, speaker: Speaker | None, name: str, entity: str | None) -> None:
    audit.on.set_speaker(audit.quotation("The audit is late,"), speaker).redo()
    settled = audit.quotation("The audit is late,")
    assert audit.speakers()[0] == (name, CONFIRMED)
    assert (settled.speaker and settled.speaker.entity) == entity
    assert (settled.mention, settled.cue, settled.rule) == (None, None, "reader")


def test_a_speaker_who_was_not_named_is_known_once_a_mention_is_added(audit: Audit) -> None:
    audit.on.set_speaker(audit.quotation("We shall see."), Speaker("A. Clerk", SpeakerKind.PERSON)).redo()
    audit.on.add_mention(audit.spot("clerk"), Name("A. Clerk", Kind.PERSON)).redo()
    assert audit.quotation("We shall see.").speaker.entity == audit.mention("clerk").entity


def test_the_same_is_offered_for_those_that_took_their_speaker_over(audit: Audit) -> None:
    first = audit.quotation("It was never ordered,")
    chained = replace(audit.raw.quotations[3], inherited=audit.spot("We shall see."))
    audit.raw = replace(audit.raw, quotations=(*audit.raw.quotations[:3], chained))
    audit.on.set_speaker(first, COUNCIL).redo()
    settled = audit.quotation("It was never ordered,")
    offered = inheriting(audit.seen, settled)
    assert [it.spans[0].of(TEXT) for it in offered] == ["We shall see.", "nobody asked the Council"]
    audit.on.set_speaker(offered[1], COUNCIL).redo()
    assert inheriting(audit.seen, settled) == offered[:1]
    assert inheriting(audit.seen, audit.quotation("The audit is late,")) == ()


def test_a_speaker_changes_throughout_the_article(audit: Audit) -> None:
    audit.on.set_speaker(audit.quotation("We shall see."), COUNCIL, Scope.EVERYWHERE).redo()
    assert [name for name, _ in audit.speakers()] == ["Lena Marsh", "Ellery Council", "Ellery Council", "A clerk"]
    assert audit.kept[0].scope is Scope.ARTICLE


def test_a_speaker_that_was_unknown_changes_for_one_quotation(audit: Audit) -> None:
    unknown = [replace(it, speaker=None) for it in audit.raw.quotations]
    audit.raw = replace(audit.raw, quotations=tuple(unknown))
    audit.on.set_speaker(audit.quotation("We shall see."), CLERK, Scope.ARTICLE).redo()
    assert [name for name, _ in audit.speakers()] == ["", "", "the clerk", ""]


def test_an_engine_that_takes_a_settled_speaker_for_another_changes_nothing(audit: Audit) -> None:
    audit.on.set_speaker(audit.quotation("We shall see."), COUNCIL).redo()
    other = replace(audit.raw.quotations[2], speaker=Speaker("Lena Marsh", SpeakerKind.PERSON, "person-1"))
    audit.raw = replace(audit.raw, engine="engine 2", quotations=(*audit.raw.quotations[:2], other))
    assert audit.speakers()[2] == ("Ellery Council", CONFIRMED)


def test_a_settled_speaker_follows_a_name_that_is_given(audit: Audit) -> None:
    audit.on.set_speaker(audit.quotation("We shall see."), COUNCIL).redo()
    audit.on.rename(audit.mention("Ellery Council"), "Council of Ellery").redo()
    assert audit.speakers()[2] == ("Council of Ellery", CONFIRMED)


def test_every_correction_leaves_no_trace_once_it_is_undone(audit: Audit) -> None:
    found, on = audit.quotation("The audit is late,"), audit.on
    assert undone(audit, on.accept_quotation(found))
    assert undone(audit, on.reject_quotation(found))
    assert undone(audit, on.resize_quotation(found, [audit.spot("late")]))
    assert undone(audit, on.add_quotation([audit.spot("paid for it")], QuotationKind.MIXED))
    for scope in Scope:
        assert undone(audit, on.set_speaker(found, CLERK, scope))


def test_what_does_not_fit_any_more_does_nothing_and_is_told(audit: Audit) -> None:
    found = audit.quotation("It was never ordered,")
    on = audit.on
    for edit in (
        on.accept_quotation(found),
        on.reject_quotation(found),
        on.resize_quotation(found, [audit.spot("never")]),
        on.set_speaker(found, CLERK),
        on.add_quotation([audit.spot("left early")], QuotationKind.MIXED),
    ):
        edit.redo()
    other = Audit("Nothing of this stands here.")
    mine = tuple(replace(it, article=other.article.id) for it in audit.kept)
    assert unplaced(other.raw, other.article, mine) == mine
    assert unplaced(audit.raw, audit.article, audit.kept) == audit.kept[2:4]


def test_a_speaker_by_an_entity_that_is_none_becomes_the_words(audit: Audit) -> None:
    entities = tuple(it for it in audit.raw.entities if it.id != TOM)
    mentions = tuple(it for it in audit.raw.mentions if it.entity != TOM)
    audit.raw = replace(audit.raw, entities=entities, mentions=mentions)
    audit.on.accept(audit.mention("The Sound")).redo()
    assert audit.speakers()[1] == ("Tom Marsh", CHECK)
    assert audit.quotation("It was never ordered,").speaker.kind is SpeakerKind.DESCRIBED
