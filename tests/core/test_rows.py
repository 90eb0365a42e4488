"""What was found in an article, as plain rows."""

from dataclasses import replace

from core.audits import Audit
from readback.core.analysis import Confidence, Kind, Name, QuotationKind, SpeakerKind
from readback.core.rows import named_in, said_in, source_of
from readback.core.text import Span


def test_everybody_and_everything_named_is_a_row() -> None:
    audit = Audit()
    rows = named_in(audit.article, audit.raw)
    assert [(it.name, it.kind, it.mentions, it.quotations) for it in rows] == [
        ("Lena Marsh", Kind.PERSON, 3, 1),
        ("Port Ellery", Kind.PLACE, 1, 0),
        ("Tom Marsh", Kind.PERSON, 1, 2),
        ("The Sound", Kind.ORGANISATION, 1, 0),
        ("Ellery Council", Kind.ORGANISATION, 2, 0),
    ]
    assert rows[0].first == audit.spot("Lena Marsh")
    assert rows[0].source == source_of(audit.article)
    assert (rows[0].entity, rows[0].aliases) == ("person-1", ("Marsh",))


def test_those_of_one_kind_in_one_paragraph_stand_beside_each_other() -> None:
    audit = Audit()
    audit.on.add_mention(audit.spot("Tom"), Name("Ada Fenn", Kind.PERSON)).redo()
    audit.on.add_mention(audit.spot("cousin"), Name("Ned Fenn", Kind.PERSON)).redo()
    beside = {it.name: it.beside for it in named_in(audit.article, audit.seen)}
    assert beside == {
        "Lena Marsh": (),
        "Port Ellery": (),
        "Ada Fenn": ("Ned Fenn",),
        "Ned Fenn": ("Ada Fenn",),
        "The Sound": ("Ellery Council",),
        "Ellery Council": ("The Sound",),
    }


def test_what_nobody_names_is_no_row() -> None:
    audit = Audit()
    assert len(named_in(audit.article, audit.seen)) == 5
    audit.on.reject(audit.mention("The Sound")).redo()
    assert [it.beside for it in named_in(audit.article, audit.seen)] == [()] * 4


def test_who_said_what_is_a_row_by_its_number() -> None:
    audit = Audit()
    first, *_, last = said_in(audit.article, audit.raw)
    assert first.pieces == ("The audit is late,", "It will come.")
    assert (first.number, first.speaker, first.speaker_kind) == (0, "Lena Marsh", SpeakerKind.PERSON)
    assert (last.number, last.speaker, last.entity, last.confidence) == (3, "A clerk", None, Confidence.CHECK)
    audit.on.set_speaker(audit.quotation("We shall see."), None).redo()
    nobody = said_in(audit.article, audit.seen)[2]
    assert (nobody.speaker, nobody.speaker_kind, nobody.confidence) == ("", None, Confidence.CONFIRMED)


def test_only_reported_speech_has_the_verb_of_who_denied_it() -> None:
    audit = Audit()
    never, asked = audit.raw.quotations[1], audit.raw.quotations[3]
    text = audit.article.text.replace("A clerk said nobody", "A clerk denied nobody")
    article = replace(audit.article, text=text)
    at = text.index("denied")
    cue = Span(at, at + len("denied"))
    for quotation, verb in ((asked, "denied"), (replace(asked, kind=QuotationKind.DIRECT), ""), (never, "")):
        analysis = replace(audit.raw, quotations=(replace(quotation, cue=cue) if quotation is not never else never,))
        assert [it.verb for it in said_in(article, analysis)] == [verb]
