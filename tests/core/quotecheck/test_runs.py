"""Which articles may carry a quotation: those that have most of its rare runs, told quickly and told the same."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from readback.core.quotecheck.runs import OWN, WORTH, WORTH_BESIDE, Run, Scale, best

RUNS: list[Run] = [("pier",), ("old", "pier", "is"), ("pier", "is", "safe"), ("is", "safe", "now"), ("safe",)]


@given(
    st.dictionaries(st.sampled_from("abcdefgh"), st.sets(st.sampled_from(RUNS), min_size=1), max_size=8),
    st.integers(8, 5000),
    st.booleans(),
)
def test_the_likeliest_are_those_whose_runs_say_most(found: dict[str, set[Run]], articles: int, every: bool) -> None:
    having = Counter(run for runs in found.values() for run in runs)
    scale = Scale(articles, having)
    matches = {run: [id for id in found if run in found[id]] for run in RUNS if having[run]}
    weights = {id: scale.weight(run for run in RUNS if run in runs) for id, runs in found.items()}
    ranked = sorted(weights, key=lambda id: (-weights[id], id))
    whole = bool(ranked) and len(found[ranked[0]]) == len(having)
    worth = WORTH_BESIDE if whole and not every else WORTH
    own = scale.own if every else frozenset()
    wanted = [
        id for id in ranked if weights[id] >= worth * weights[ranked[0]] or len(own & frozenset(found[id])) >= OWN
    ]
    assert list(best(matches, scale, every=every)) == wanted
