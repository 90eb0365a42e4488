"""Lists over many articles: names and quotations folded into one row each, counted and in order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from readback.core.analysis import Confidence, Kind, QuotationKind, SpeakerKind
from readback.core.anchors import Anchor
from readback.core.collection import Noted, Order, carried, known, moment
from readback.core.notes import Note, Target, TargetKind
from readback.core.rows import Named, Said, Source
from readback.core.tables import name_table, note_table, quotation_table
from readback.core.text import Span

OPENED = datetime(2026, 5, 20, 8, 30, tzinfo=timezone(timedelta(hours=2)))
WIRE = Source("a1", "Audit late", "Northern Wire", "2026-05-03T09:12+02:00", OPENED)
SOUND = Source("a2", "Harbour waits", "The Sound", "2026-05-03T10:00+02:00", OPENED)
DAILY = Source("a3", "No audit", "Sound Daily", "2026-05-03", OPENED)
BLOG = Source("a4", "Some thoughts", "", "", OPENED)

LATE = "The audit of the harbour is late and nobody knows why."


def named(name: str, source: Source, mentions: int = 1, kind: Kind = Kind.PERSON, *aliases: str) -> Named:
    return Named(source, "e1", kind, name, aliases, mentions, Span(0, 4), quotations=1)


def said(
    source: Source,
    *pieces: str,
    speaker: str = "Lena Marsh",
    confidence: Confidence = Confidence.SURE,
    kind: QuotationKind = QuotationKind.DIRECT,
) -> Said:
    spans = tuple(Span(0, 4) for _ in pieces)
    return Said(source, 0, speaker, SpeakerKind.PERSON if speaker else None, None, kind, confidence, pieces, spans)


def test_a_name_is_one_row_over_all_articles_the_earliest_first() -> None:
    rows = [
        named("Lena Marsh", BLOG, 2),
        named("Léna Marsh", WIRE, 3, Kind.PERSON, "Marsh"),
        named("Lena Marsh", SOUND),
    ]
    (only,) = known(rows)
    assert (only.name, only.aliases, only.kind) == ("Lena Marsh", ("Léna Marsh", "Marsh"), Kind.PERSON)
    assert (only.mentions, only.articles, only.quotations) == (6, 3, 3)
    assert only.first == WIRE
    assert [row.source for row in only.rows] == [WIRE, SOUND, BLOG]


def test_a_person_and_a_place_of_one_name_are_two() -> None:
    assert len(known([named("Ellery", WIRE), named("Ellery", WIRE, 1, Kind.PLACE)])) == 2


def test_names_are_in_the_order_that_is_asked_for() -> None:
    rows = [named("Zoe", WIRE, 1), named("Éva", SOUND, 5), named("Tom", BLOG, 3)]
    assert [it.name for it in known(rows)] == ["Éva", "Tom", "Zoe"]
    assert [it.name for it in known(rows, Order.NAME)] == ["Éva", "Tom", "Zoe"]
    assert [it.name for it in known(rows, Order.TIME)] == ["Zoe", "Éva", "Tom"]


def test_a_quotation_that_several_carry_is_one_row_the_earliest_first() -> None:
    other = LATE.upper().replace(" ", "  ").rstrip(".")
    (only,) = carried([said(SOUND, other, confidence=Confidence.CHECK), said(WIRE, LATE), said(WIRE, LATE)])
    assert (only.articles, only.first, only.pieces) == (2, WIRE, (LATE,))
    assert (only.speaker, only.confirmed) == ("Lena Marsh", False)


def test_the_speaker_is_the_one_that_can_be_relied_on_most() -> None:
    rows = [said(WIRE, LATE, speaker="A clerk", confidence=Confidence.CHECK)]
    rows += [said(SOUND, LATE, speaker="Lena Marsh", confidence=Confidence.SURE)]
    assert carried(rows)[0].speaker == "Lena Marsh"
    rows += [said(BLOG, LATE, speaker="Tom Marsh", confidence=Confidence.CONFIRMED)]
    assert (carried(rows)[0].speaker, carried(rows)[0].confirmed) == ("Tom Marsh", True)


def test_a_quotation_split_by_its_attribution_is_the_same() -> None:
    half, rest = LATE[:34], LATE[34:].strip()
    (only,) = carried([said(WIRE, half, rest), said(SOUND, LATE)])
    assert only.articles == 2


def test_one_piece_of_a_split_quotation_alone_is_the_same_where_it_is_long_enough() -> None:
    half, rest = LATE[:34], "Nobody knows."
    whole, piece, short = said(SOUND, half, rest), said(WIRE, half), said(BLOG, rest, speaker="Tom")
    one, other = carried([whole, piece, short])
    assert (one.articles, one.first, one.pieces) == (2, WIRE, (half, rest))
    assert other.rows == (short,)


def test_short_words_are_the_same_only_by_the_same_speaker() -> None:
    rows = [said(WIRE, "No.", speaker="Tom"), said(SOUND, "No!", speaker="Lena"), said(DAILY, "“No”", speaker="tom")]
    assert [(it.speaker, it.articles) for it in carried(rows)] == [("Tom", 2), ("Lena", 1)]


def test_what_is_reported_is_not_what_was_said_in_these_words() -> None:
    assert len(carried([said(WIRE, LATE), said(SOUND, LATE, kind=QuotationKind.INDIRECT)])) == 2


def test_quotations_are_in_the_order_that_is_asked_for() -> None:
    rows = [
        said(SOUND, "It is late.", speaker="Zoe"),
        said(BLOG, "It was.", speaker=""),
        said(DAILY, LATE, speaker="Éva"),
    ]
    rows += [said(BLOG, LATE, speaker="Éva")]
    assert [it.speaker for it in carried(rows)] == ["Zoe", "Éva", ""]
    assert [it.speaker for it in carried(rows, Order.NAME)] == ["Éva", "Zoe", ""]
    assert [it.speaker for it in carried(rows, Order.COUNT)] == ["Éva", "Zoe", ""]


def test_a_minute_that_is_known_comes_before_its_day() -> None:
    assert moment(WIRE) == (datetime(2026, 5, 3, 7, 12, tzinfo=UTC), True)
    assert moment(BLOG) == (OPENED, False)
    assert moment(SOUND)[0] < moment(DAILY)[0] < moment(Source("a5", "", "", "2026-05-04T00:01", OPENED))[0]
    assert moment(Source("a6", "", "", "2026-05-04T00:01", OPENED))[0].tzinfo is OPENED.tzinfo


def test_tables_have_a_line_for_each_and_tell_a_guess() -> None:
    header, line = name_table(known([named("Lena Marsh", DAILY, 2, Kind.PERSON, "Marsh", "Lena")]))
    assert line == ("Lena Marsh", "person", "Marsh; Lena", "2", "1", "1", "2026-05-03", "Sound Daily", "No audit")
    assert len(header) == len(line)
    rows = [
        said(BLOG, "It is", "late.", speaker=""),
        said(WIRE, LATE, confidence=Confidence.CONFIRMED),
        said(SOUND, LATE),
    ]
    header, first, second = quotation_table(carried(rows))
    assert first == (
        "Lena Marsh", "person", "confirmed", "direct", "", LATE, "2", "2026-05-03T09:12+02:00", "Northern Wire",
        "Audit late", "Northern Wire; The Sound",
    )  # fmt: skip
    assert second == (
        "", "", "guess", "direct", "", "It is / late.", "1", "2026-05-20T08:30+02:00", "", "Some thoughts", ""
    )  # fmt: skip
    assert len(header) == len(first)


def test_what_was_denied_is_another_than_what_was_said_and_the_table_has_the_verb() -> None:
    said_so = said(WIRE, LATE, kind=QuotationKind.INDIRECT)
    denied = replace(said(SOUND, LATE, kind=QuotationKind.INDIRECT), verb="denied")
    also = replace(said(DAILY, LATE, kind=QuotationKind.INDIRECT), verb="disputed")
    first, second = carried([denied, said_so, also])
    assert (first.verb, first.articles) == ("", 1)
    assert (second.verb, second.articles) == ("denied", 2)
    header, *lines = quotation_table([first, second])
    assert [line[header.index("denied")] for line in lines] == ["", "denied"]


def test_the_table_of_notes_says_what_they_are_about() -> None:
    anchor = Anchor(Span(0, 9), "the\naudit", "", "")
    on_words = Note("n1", Target("a1", TargetKind.PASSAGE), anchor, "Late?", OPENED, OPENED, ("check", "legal"))
    on_person = Note("n2", Target("a4", TargetKind.PERSON, "Lena Marsh"), None, "Ask her.", OPENED, OPENED)
    header, first, second = note_table([Noted(WIRE, on_words), Noted(BLOG, on_person)])
    assert first[:4] == ("Late?", "the audit", "check; legal", "yellow")
    assert first[6:] == ("2026-05-03T09:12+02:00", "Northern Wire", "Audit late")
    assert second[:3] == ("Ask her.", "Lena Marsh", "")
    assert len(header) == len(first) == len(second)


rows = st.lists(
    st.builds(
        lambda source, pieces, speaker, kind: said(source, *pieces, speaker=speaker, kind=kind),
        st.sampled_from([WIRE, SOUND, DAILY, BLOG]),
        st.lists(st.sampled_from([LATE, LATE[:34], LATE[34:], "No.", "no", ""]), min_size=1, max_size=3),
        st.sampled_from(["", "Lena", "Tom"]),
        st.sampled_from(QuotationKind),
    ),
    max_size=12,
)


@given(rows, st.sampled_from(Order))
def test_every_quotation_is_in_one_row_and_the_rows_are_in_order(found: list[Said], order: Order) -> None:
    listed = carried(found, order)
    assert sorted(map(repr, (row for it in listed for row in it.rows))) == sorted(map(repr, found))
    for it in listed:
        moments = [moment(row.source)[0] for row in it.rows]
        assert moments == sorted(moments)
