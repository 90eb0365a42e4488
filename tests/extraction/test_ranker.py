"""How the likeliest of several is found from weighed features."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.extraction.ranker import Ranker, step

NAMES = "abcde"
weights = st.dictionaries(st.sampled_from(NAMES), st.floats(-900, 900), max_size=5)
options = st.lists(st.lists(st.sampled_from(NAMES), max_size=4), min_size=1, max_size=6)


@given(weights, options)
def test_the_likelihoods_of_all_options_together_are_one(weights, options):
    likelihoods = Ranker(weights).likelihoods(options)
    assert len(likelihoods) == len(options)
    assert sum(likelihoods) == pytest.approx(1)
    assert all(0 <= it <= 1 for it in likelihoods)


@given(weights, options, st.floats(0.1, 9))
def test_an_option_grows_with_a_weight_of_its_own_and_the_others_shrink(weights, options, more):
    options = [["mine"], *options]
    first, *others = Ranker(weights | {"mine": 0}).likelihoods(options)
    grown, *shrunk = Ranker(weights | {"mine": more}).likelihoods(options)
    assert grown > first or first in {0, 1} or grown == pytest.approx(1)
    assert all(now <= before for now, before in zip(shrunk, others, strict=True))


@given(weights, options, st.floats(-90, 90))
def test_what_all_options_have_in_common_decides_nothing(weights, options, common):
    before = Ranker(weights).likelihoods(options)
    shared = Ranker(weights | {"shared": common}).likelihoods([[*it, "shared"] for it in options])
    assert shared == pytest.approx(before)


def test_features_add_up_and_unknown_ones_weigh_nothing():
    ranker = Ranker({"near": 1.0, "named": 2.0, "far": -3.0})
    both, one, unknown, against = ranker.likelihoods([["near", "named"], ["named"], ["never seen"], ["far"]])
    assert both / unknown == pytest.approx(2.718281828**3)
    assert one / unknown == pytest.approx(2.718281828**2)
    assert against / unknown == pytest.approx(2.718281828**-3)


def test_without_a_weight_all_are_alike():
    assert Ranker({}).likelihoods([["a"], ["b", "c"], [], ["d"]]) == [0.25] * 4


@pytest.mark.parametrize(
    ("value", "name"),
    [(0.0, "<0.1"), (0.0999, "<0.1"), (0.1, "0.1+"), (0.4, "0.1+"), (0.5, "0.5+"), (0.97, "0.97+"), (7, "0.97+")],
)
def test_a_number_stands_on_the_last_step_that_it_reaches(value, name):
    assert step(value, 0.1, 0.5, 0.97) == name


def test_steps_of_whole_numbers_are_written_without_a_point():
    assert [step(count, 1, 2, 31) for count in (0, 1, 30, 31)] == ["<1", "1+", "2+", "31+"]
