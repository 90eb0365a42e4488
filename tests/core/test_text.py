import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.text import (
    Span,
    Utf16Map,
    folded,
    normalised,
    paragraph_at,
    paragraph_spans,
    respelled,
    shortened,
    tidy,
)

texts = st.text(st.characters() | st.sampled_from("\n\r\t \u00a0\u00ad\ufeff🙂𝒳“”’é"))


def test_a_span_knows_its_length_and_words():
    span = Span(4, 9)
    assert len(span) == 5
    assert span.of("The ferry sank") == "ferry"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_cannot_be_is_refused(start, end):
    with pytest.raises(ValueError, match="no span"):
        Span(start, end)


@pytest.mark.parametrize(("other", "expected"), [(Span(2, 5), True), (Span(5, 8), False), (Span(0, 1), False)])
def test_spans_overlap_only_where_they_share_a_code_point(other, expected):
    assert Span(1, 5).overlaps(other) is expected
    assert other.overlaps(Span(1, 5)) is expected


def test_containing_and_moving():
    assert Span(1, 9).contains(Span(1, 9))
    assert not Span(1, 9).contains(Span(0, 3))
    assert Span(1, 3).moved(4) == Span(5, 7)


@given(texts)
def test_utf16_and_back_is_the_same_place(text):
    mapping = Utf16Map(text)
    for offset in range(len(text) + 1):
        units = mapping.to_utf16(offset)
        assert units == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        assert mapping.to_code_points(units) == offset


@given(texts)
def test_every_utf16_unit_has_a_code_point(text):
    mapping = Utf16Map(text)
    places = [mapping.to_code_points(unit) for unit in range(mapping.to_utf16(len(text)) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


def test_one_emoji_does_not_shift_a_highlight():
    text = "🙂 said Vale"
    assert Utf16Map(text).span_to_utf16(Span(7, 11)) == (8, 12)
    assert Utf16Map(text).to_code_points(1) == 0


@given(texts)
def test_normalising_twice_changes_nothing(text):
    once = normalised(text)
    assert normalised(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(texts)
def test_normalised_text_can_be_written_as_utf8_and_has_one_kind_of_break(text):
    kept = normalised(text)
    kept.encode("utf-8")
    assert not set(kept) & set("\r\x0b\x0c\x85\u2028\u2029\u00a0\u00ad\ufeff\t\x00")


def test_what_normalising_is_for():
    assert normalised("cafe\u0301 o\ufb03ce co\u00adoperate 5\u00a0km\r\nnext") == "café office cooperate 5 km\nnext"
    assert normalised("👩\u200d👧") == "👩\u200d👧"
    assert tidy("  two\n lines\t here ") == "two lines here"


@given(texts)
def test_paragraphs_are_the_filled_lines_in_order(text):
    spans = paragraph_spans(text)
    assert [span.of(text) for span in spans] == [line.strip() for line in text.split("\n") if line.strip()]
    assert list(spans) == sorted(spans)


def test_the_paragraph_at_an_offset():
    spans = paragraph_spans("One.\n\nTwo.")
    assert [paragraph_at(spans, offset) for offset in (0, 4, 5, 6, 99)] == [0, 0, 0, 1, 1]
    assert paragraph_at((), 3) == 0


@given(texts)
def test_folding_keeps_every_code_point_in_its_place(text):
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O’Bagy", "o'bagy"),
        ("Łódź", "lodz"),
        ("“quoted”", '"quoted"'),
        ("Søren", "soren"),
        ("well—known", "well-known"),
    ],
)
def test_what_reads_alike_folds_alike(one, other):
    assert folded(one) == folded(other)


def test_korean_syllables_stay_apart():
    assert folded("서울 하한") == "서울 하한"


@given(st.text(max_size=60), st.lists(st.integers(0, 60), max_size=8), st.text(max_size=3), st.data())
def test_spans_hold_the_same_words_after_a_text_is_respelled_around_them(text, cuts, words, data):
    ends = sorted(min(cut, len(text)) for cut in cuts)
    edits = [(Span(start, end), words) for start, end in zip(ends[::2], ends[1::2], strict=False)]
    edits = [it for at, it in enumerate(edits) if not at or edits[at - 1][0].end < it[0].start]
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    told, (moved,) = respelled(text, edits, [span])
    assert len(told) == len(text) + sum(len(words) - len(it) for it, _ in edits)
    if not any(it.overlaps(span) or (len(it) == 0 and span.start < it.start < span.end) for it, _ in edits) and span:
        assert moved.of(told) == span.of(text)
    assert 0 <= moved.start <= moved.end <= len(told)


def test_what_is_put_in_at_an_edge_stays_outside():
    told, spans = respelled("ship", [(Span(0, 0), "“"), (Span(4, 4), "”")], [Span(0, 4)])
    assert (told, spans) == ("“ship”", (Span(1, 5),))
    assert respelled("**it** is", [(Span(0, 2), ""), (Span(4, 6), "")], [Span(2, 4), Span(7, 9)]) == (
        "it is",
        (Span(0, 2), Span(3, 5)),
    )


@given(texts, st.integers(4, 90))
def test_what_is_shortened_begins_as_the_text_and_is_no_longer_than_asked_for(text, most):
    line = " ".join(text.split())
    short = shortened(text, most)
    assert len(short) <= most
    if short != line:
        assert short.endswith("…")
        assert short[:-1]
        assert line.startswith(short[:-1])


def test_of_an_endless_word_the_beginning_is_left_with_its_accents():
    assert shortened("Hafendampfer" * 9, 8) == "Hafenda…"
    assert shortened("Hafenda\u0308mpfer" * 9, 8) == "Hafend…"
    assert shortened("The ferry sank off Skarholm", 12, " …") == "The ferry …"
