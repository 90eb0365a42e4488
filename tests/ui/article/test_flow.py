import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.ui.article.flow import Flow

heights = st.floats(1, 500)
blocks = st.lists(st.tuples(heights, st.floats(0, 40)), min_size=1, max_size=30)


def flow_of(pairs: list[tuple[float, float]]) -> Flow:
    flow = Flow()
    flow.restart([height for height, _ in pairs], [gap for _, gap in pairs])
    return flow


@given(blocks)
def test_blocks_stand_below_one_another_with_their_gaps(pairs):
    flow = flow_of(pairs)
    end = 0.0
    for index, (height, gap) in enumerate(pairs):
        assert abs(flow.top(index) - (end + gap)) < 1e-6
        assert abs(flow.bottom(index) - (end + gap + height)) < 1e-6
        end = flow.bottom(index)
    assert flow.height() == end


@given(blocks, st.data())
def test_measuring_a_block_moves_those_below_it(pairs, data):
    flow = flow_of(pairs)
    index = data.draw(st.integers(0, len(pairs) - 1))
    height = data.draw(heights)
    tops = [flow.top(i) for i in range(index + 1)]
    before = flow.height()
    flow.measure(index, height)
    assert [flow.top(i) for i in range(index + 1)] == pytest.approx(tops)
    assert abs(flow.height() - (before + height - pairs[index][0])) < 1e-6
    assert flow.is_measured(index)


@given(blocks)
def test_a_height_belongs_to_the_block_that_covers_it(pairs):
    flow = flow_of(pairs)
    assert [flow.at((flow.top(index) + flow.bottom(index)) / 2) for index in range(len(pairs))] == list(
        range(len(pairs))
    )
    assert flow.at(-10) == 0
    assert flow.at(flow.height() + 10) == len(pairs) - 1


@given(blocks)
def test_every_block_is_measured_once(pairs):
    flow = flow_of(pairs)
    seen = []
    while (index := flow.unmeasured()) is not None:
        seen.append(index)
        flow.measure(index, 10)
    assert seen == list(range(len(pairs)))


def test_a_flow_of_nothing_has_no_height():
    assert Flow().height() == 0


@given(blocks, st.data())
def test_other_room_above_a_block_moves_it_and_keeps_all_heights(pairs, data):
    flow = flow_of(pairs)
    flow.measure(0, 120.0)
    index, gap = data.draw(st.integers(0, len(pairs) - 1)), data.draw(st.floats(0, 900))
    heights = [flow.extent(i) for i in range(len(pairs))]
    other = [gap if i == index else it[1] for i, it in enumerate(pairs)]
    flow.set_gap(index, gap)
    assert [flow.extent(i) for i in range(len(pairs))] == heights
    assert flow.height() == pytest.approx(sum(heights) + sum(other))
    assert flow.is_measured(0)
    assert flow.within([(index, 0.0)]) == pytest.approx([flow.top(index)])
    assert flow.within([(index, 1.0)]) == [flow.bottom(index)]
