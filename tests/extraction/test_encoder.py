"""The network's scores by word, and the spans that labels mark."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.extraction.encoder import Encoder, best, marked
from readback.extraction.pieces import Pieces

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *"abcdefghij"]
TASKS = {"names": ["O", "B-PERSON", "I-PERSON"], "cue": ["O", "B-CUE", "I-CUE"]}


def run(pieces: np.ndarray, cases: np.ndarray) -> np.ndarray:
    """A network that scores each piece by its number and by where it stands."""
    del cases
    places = np.broadcast_to(np.arange(pieces.shape[1]), pieces.shape)
    return np.stack([pieces, places, *[np.zeros_like(pieces)] * 4], axis=-1).astype(np.float32)


@pytest.fixture
def encoder() -> Encoder:
    return Encoder(run, Pieces(VOCABULARY), TASKS)


def test_every_word_has_the_scores_of_its_own_piece(encoder):
    words = [*list("abc"), "\n", *list("hij")]
    assert encoder.scores(words)[:, 0].tolist() == [4, 5, 6, 0, 11, 12, 13]


def test_nothing_is_scored_where_there_is_nothing(encoder):
    assert encoder.scores([]).shape == (0, 6)
    assert not encoder.scores(["\n", " "]).any()


def test_where_windows_overlap_a_word_is_scored_where_it_has_most_around_it(encoder):
    places = encoder.scores(["a"] * 900)[:, 1]
    assert places.min() == 1
    assert places[:200].tolist() == list(range(1, 201))
    assert (places[250:700] > 20).all()


@given(st.lists(st.integers(1, 700), max_size=12))
def test_windows_of_any_length_come_back_in_their_order(lengths):
    words = [
        letter for number, length in enumerate(lengths) for letter in ["abcdefghij"[number % 10]] * length + ["\n"]
    ]
    scored = Encoder(run, Pieces(VOCABULARY), TASKS).scores(words)[:, 0]
    assert scored.tolist() == [0 if word == "\n" else VOCABULARY.index(word) for word in words]


scores = st.lists(st.lists(st.floats(-9, 9, width=32), min_size=5, max_size=5), max_size=30)


@given(scores)
def test_the_best_labels_are_in_an_order_that_bio_allows(rows):
    chosen = best(np.array(rows, np.float32).reshape(-1, 5))
    assert len(chosen) == len(rows)
    for before, label in pairwise([0, *chosen]):
        assert label == 0 or label % 2 == 1 or before in {label - 1, label}


def test_one_doubtful_word_does_not_tear_a_name_in_two():
    rows = np.array([[0, 5, 0], [1.0, 0, 0.9], [0, 0, 5]], np.float32)
    assert best(rows) == [1, 2, 2]


@given(st.lists(st.integers(0, 4), max_size=20))
def test_spans_are_marked_where_labels_begin_and_go_on(labels):
    chosen = best(np.eye(5, dtype=np.float32)[labels] * 9 if labels else np.zeros((0, 5), np.float32))
    spans = list(marked(chosen, ["CUE", "SPEAKER"]))
    assert [start for start, _, _ in spans] == [at for at, label in enumerate(chosen) if label % 2]
    assert sum(end - start for start, end, _ in spans) == sum(label > 0 for label in chosen)
