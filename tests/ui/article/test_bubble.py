"""Where the bubble of a selection stands."""

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from readback.ui.article.bubble import MARGIN, bubble_spot

VIEW = QRect(0, 0, 600, 400)
SIZE = QSize(264, 38)
tops = st.integers(-300, 600)
sides = st.tuples(st.integers(0, 560), st.integers(4, 40))


@example(440, 0, (200, 20), (200, 20))
@given(tops, st.integers(0, 20), sides, sides)
def test_it_never_covers_the_selection_and_never_leaves_the_view(top, lines, first, last):
    start = QRect(first[0], top, first[1], 29)
    end = QRect(last[0], top + 29 * lines, last[1], 29)
    spot = bubble_spot(start, end, SIZE, VIEW)
    if spot is not None:
        bubble = QRect(spot, SIZE)
        assert VIEW.contains(bubble)
        assert bubble.top() > end.bottom() or bubble.bottom() < start.top()


def test_it_stands_below_the_middle_of_the_last_line():
    line = QRect(200, 100, 200, 29)
    assert bubble_spot(line, line, SIZE, VIEW) == QPoint(line.center().x() - 132, line.bottom() + MARGIN)


def test_at_the_lower_edge_it_stands_above_the_first_line():
    line = QRect(200, 370, 200, 29)
    spot = bubble_spot(line, line, SIZE, VIEW)
    assert spot is not None
    assert spot.y() == 370 - MARGIN - 38


def test_a_selection_that_fills_the_view_leaves_it_no_room():
    assert bubble_spot(QRect(0, -50, 300, 29), QRect(0, 420, 300, 29), SIZE, VIEW) is None
