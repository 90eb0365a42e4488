"""Words to pieces and windows: nothing lost, nothing out of order, every word seen with what is around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.extraction.pieces import LOWER, MIXED, NONE, OVERLAP, TITLE, UPPER, Pieces, case_of
from readback.resources import resource

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "har", "##bour", "cafe", "u", "s", ".", "’", "’", "日", "o"]
words_of_any_kind = st.lists(
    st.one_of(st.sampled_from(["the", "Harbour", "\n", " ", "U.S.", "🙂"]), st.text(max_size=6))
)


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces(VOCABULARY)


def cut(pieces: Pieces, word: str) -> list[str]:
    (window,) = pieces.windows([word])
    return [VOCABULARY[piece] for piece in window.pieces[1:-1]]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Harbour", ["har", "##bour"]),
        ("CAFÉ", ["cafe"]),
        ("U.S.", ["u", ".", "s", "."]),
        ("日", ["日"]),
        ("harbours", ["[UNK]"]),
        ("the\u200b", ["the"]),
        ("the\u00a0the", ["the", "the"]),
        ("x" * 200, ["[UNK]"]),
    ],
)
def test_a_word_is_cut_as_uncased_bert_cuts_it(pieces, word, expected):
    assert cut(pieces, word) == expected


@pytest.mark.parametrize(
    ("text", "case"),
    [("the", LOWER), ("The", TITLE), ("A", TITLE), ("UN", UPPER), ("McDonald", MIXED), ("42", NONE), ("", NONE)],
)
def test_capitals_are_told(text, case):
    assert case_of(text) == case


def test_every_piece_has_the_case_of_its_own_letters(pieces):
    (window,) = pieces.windows(["HARbour"])
    assert window.cases == (0, UPPER, LOWER, 0)


def test_paragraphs_share_a_window_and_are_told_apart(pieces):
    (window,) = pieces.windows(["the", "\n", "the", "cafe"])
    assert [VOCABULARY[piece] for piece in window.pieces] == ["[CLS]", "the", "[SEP]", "the", "cafe", "[SEP]"]
    assert window.words == ((0, 1), (2, 3), (3, 4))


def test_nothing_to_read_makes_no_window(pieces):
    assert pieces.windows([]) == []
    assert pieces.windows(["\n", " "]) == []


@given(words_of_any_kind, st.integers(OVERLAP + 1, 80))
def test_every_word_is_in_a_window_and_no_window_is_too_long(words, limit):
    windows = Pieces(VOCABULARY).windows(words, limit)
    seen = {number for window in windows for number, _ in window.words}
    held = {number for number, word in enumerate(words) if Pieces(VOCABULARY).windows([word])}
    assert seen == held
    for window in windows:
        assert len(window.pieces) == len(window.cases) <= limit + 2
        assert [place for _, place in window.words] == sorted({place for _, place in window.words})


def test_a_long_paragraph_is_read_in_windows_that_overlap(pieces):
    first, *_, last = pieces.windows(["the"] * 1000)
    assert first.words[0][0] == 0
    assert last.words[-1][0] == 999
    second = pieces.windows(["the"] * 1000)[1]
    assert first.words[-1][0] - second.words[0][0] + 1 == OVERLAP


def test_the_vocabulary_that_ships_knows_english(tmp_path):
    shipped = Pieces.from_file(resource("model") / "pipeline" / "encoder" / "vocabulary.txt")
    (window,) = shipped.windows(["The", "harbour", "board", "said"])
    assert len(window.pieces) == 6
