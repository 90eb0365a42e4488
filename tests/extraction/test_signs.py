"""What is read from the network's scores."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.extraction.signs import ANSWERS, ASKS, CUE, REPORTED, SPEAKER, TASKS, VECTORS, Signs

OUT, BEGIN, IN = (5, 0, 0), (0, 5, 0), (0, 0, 5)

rows = st.lists(st.tuples(*[st.integers(-9, 9)] * 3), max_size=20)


def part(*scores: tuple[float, float, float]) -> dict[str, np.ndarray]:
    """Words with the same scores for every task, which point nowhere."""
    vectors = dict.fromkeys(VECTORS, np.zeros((len(scores), 2), np.float32))
    return dict.fromkeys(TASKS, np.array(scores, np.float32).reshape(-1, 3)) | vectors


def signs(*scores: tuple[float, float, float]) -> Signs:
    """Signs of such words."""
    return Signs(part(*scores))


@st.composite
def parts(draw: st.DrawFn) -> tuple[Signs, range]:
    """Signs of some words, and a part of the words."""
    scores = draw(rows)
    first, last = sorted(draw(st.tuples(*[st.integers(0, len(scores))] * 2)))
    return signs(*scores), range(first, last)


@given(parts(), st.sampled_from([-3.0, 0.0, 1.5, 3.0]))
def test_spans_lie_among_the_words_asked_for_and_never_overlap(part, lenient):
    found, words = part
    spans = found.spans(REPORTED, words, lenient)
    assert all(words.start <= span.start < span.stop <= words.stop for span in spans)
    assert all(one.stop <= other.start for one, other in pairwise(spans))


@given(parts(), st.integers(0, 4), st.integers(0, 4))
def test_the_more_lenient_the_more_words_are_marked(part, less, more):
    found, words = part
    strict, lenient = (found.spans(CUE, words, by) for by in (less, less + more))
    assert sum(map(len, strict)) <= sum(map(len, lenient))


@given(parts())
def test_asking_does_not_change_what_is_answered(part):
    found, words = part
    before = found.spans(CUE, words)
    found.spans(CUE, words, 9.0)
    assert found.spans(CUE, words) == before


@given(parts())
def test_a_mean_lies_between_the_lowest_and_the_highest(part):
    found, words = part
    each = [found.likelihood(SPEAKER, word) for word in words]
    assert found.highest(SPEAKER, words) == max(each, default=0)
    assert found.lowest(SPEAKER, words) == min(each, default=1)
    assert found.mean(SPEAKER, words) == pytest.approx(sum(each) / len(each) if each else 0, abs=1e-6)
    assert all(-1e-6 <= found.begins(SPEAKER, word) <= found.likelihood(SPEAKER, word) + 1e-6 for word in words)


def test_spans_begin_where_one_begins_and_also_right_behind_another():
    assert signs(OUT, BEGIN, IN, BEGIN, IN, OUT, BEGIN).spans(CUE, range(7)) == [range(1, 3), range(3, 5), range(6, 7)]


def test_a_span_is_cut_to_the_words_asked_for():
    assert signs(BEGIN, IN, IN, OUT).spans(CUE, range(1, 4)) == [range(1, 3)]
    assert signs(BEGIN, IN, IN, OUT).spans(CUE, range(2)) == [range(2)]


def test_nothing_goes_on_where_nothing_is_likely_to_begin():
    assert signs(OUT, (5, 0, 6), OUT).spans(CUE, range(3)) == []


def test_a_doubtful_span_is_found_only_leniently():
    doubtful = signs(OUT, (2, 1, 0), (2, 0, 1), OUT)
    assert doubtful.spans(CUE, range(4)) == []
    assert doubtful.spans(CUE, range(4), 1.5) == [range(1, 3)]


def test_how_likely_a_word_is_part_of_a_span_is_what_outside_leaves():
    even = signs((0, 0, 0))
    assert even.likelihood(CUE, 0) == pytest.approx(2 / 3)
    assert even.begins(CUE, 0) == pytest.approx(1 / 3)
    assert signs(IN).likelihood(CUE, 0) > 0.9
    assert signs(IN).begins(CUE, 0) < 0.1


def test_parts_are_put_together_in_their_order():
    whole = Signs.together([part(OUT, BEGIN), part(), part(IN, OUT, BEGIN)])
    assert whole.spans(CUE, range(5)) == [range(1, 3), range(4, 5)]


def test_an_article_without_words_has_no_signs():
    nothing = Signs.together([])
    assert nothing.spans(CUE, range(0)) == []
    assert (nothing.highest(CUE, range(0)), nothing.lowest(CUE, range(0)), nothing.mean(CUE, range(0))) == (0, 1, 0)


def pointing(asks: list[tuple[float, float]], answers: list[tuple[float, float]]) -> Signs:
    """Signs of words that ask and answer so, and of which nothing else is known."""
    vectors = {ASKS: np.array(asks, np.float32), ANSWERS: np.array(answers, np.float32)}
    return Signs(part(*[OUT] * len(asks)) | vectors)


def test_told_words_point_at_who_answers_as_they_ask():
    found = pointing([(5, 0), (5, 0), (0, 0), (0, 0)], [(0, 0), (0, 0), (2, 0), (0, 9)])
    here, there, nowhere = found.pointed(range(2), [range(2, 3), range(3, 4)], range(99))
    assert here > 0.99
    assert max(there, nowhere) < 0.01


def test_a_name_is_pointed_at_by_any_of_its_words():
    found = pointing([(5, 0)] + [(0, 0)] * 3, [(0, 0), (-9, 0), (2, 0), (1, 0)])
    assert found.pointed(range(1), [range(1, 3), range(3, 4)], range(1))[0] > 0.9


def test_words_that_point_at_none_of_the_options_point_elsewhere_but_never_at_themselves():
    found = pointing([(5, 0)] * 2 + [(0, 0)] * 3, [(9, 0), (0, 0), (0, 0), (2, 0), (0, 0)])
    assert found.pointed(range(2), [range(2, 3)], range(99))[-1] > 0.9
    assert found.pointed(range(2), [range(3, 4)], range(99))[-1] < 0.1
    assert found.pointed(range(2), [range(2, 3)], range(2)) == [1.0, 0.0]  # what is not around is not asked


@given(st.integers(0, 2**20), st.integers(0, 6), st.integers(0, 9), st.integers(0, 12))
def test_told_words_point_at_one_of_the_options_or_elsewhere_or_at_nothing(seed, count, first, last):
    chance = np.random.default_rng(seed)
    found = pointing(chance.normal(0, 3, (9, 2)).tolist(), chance.normal(0, 3, (9, 2)).tolist())
    shares = found.pointed(range(3), [range(3 + at, 4 + at) for at in range(count)], range(first, last))
    assert len(shares) == count + 1
    assert all(share >= 0 for share in shares)
    others = count or any(at > 2 for at in range(first, min(last, 9)))
    assert sum(shares) == pytest.approx(1 if others else 0)
