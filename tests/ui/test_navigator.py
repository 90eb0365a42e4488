"""Where the reader is and goes."""

from dataclasses import dataclass, field

import pytest

from readback.core.text import Span
from readback.ui.panel.rows import Row, Tab
from readback.ui.reading.navigator import Navigator
from readback.ui.walk import Place, Step, Walk

ADA = Row(Tab.PEOPLE, "ada", "Ada", (Span(5, 8), Span(40, 43), Span(90, 93)), countable=True)
SKARHOLM = Row(Tab.PLACES, "skarholm", "Skarholm", (Span(20, 28),), countable=True)
FIRST = Row(Tab.QUOTES, "q0", "Ada", (Span(50, 60), Span(65, 70)))
SECOND = Row(Tab.QUOTES, "q1", "Ada", (Span(100, 120),))


@dataclass
class Page:
    """Where the page stands, and what the navigator made of it."""

    position: int = 0
    shown: list[Span] = field(default_factory=list)
    walks: list[Walk | None] = field(default_factory=list)
    wanted: list[Place] = field(default_factory=list)
    ways: tuple[bool, bool] = (False, False)

    def reveal(self, span: Span) -> None:
        self.shown.append(span)
        self.position = span.start

    def set_ways(self, back: bool, forward: bool) -> None:
        self.ways = (back, forward)

    @property
    def way(self) -> tuple[int, int] | None:
        walk = self.walks[-1]
        return (walk.at + 1, len(walk.spans)) if walk is not None else None


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def navigator(page: Page) -> Navigator:
    made = Navigator(lambda: page.position, lambda: page.position)
    made.revealed.connect(page.reveal)
    made.walked.connect(page.walks.append)
    made.placeWanted.connect(page.wanted.append)
    made.waysChanged.connect(page.set_ways)
    made.show_article("x")
    made.set_rows(Step.MENTION, [ADA, SKARHOLM])
    made.set_rows(Step.QUOTATION, [FIRST, SECOND])
    return made


def test_a_row_is_gone_through_as_often_as_its_count_says(navigator: Navigator, page: Page) -> None:
    for _ in range(4):
        navigator.go(ADA)
    assert page.shown == [*ADA.spans, ADA.spans[0]]
    assert page.way == (1, 3)


def test_another_row_begins_at_its_first_place(navigator: Navigator, page: Page) -> None:
    navigator.go(ADA)
    navigator.go(SKARHOLM)
    assert page.shown[-1] == Span(20, 28)
    assert page.way == (1, 1)


def test_a_quotation_is_one_place_among_all_quotations_and_goes_through_its_pieces(
    navigator: Navigator, page: Page
) -> None:
    navigator.go(FIRST)
    navigator.go(FIRST)
    assert page.shown == list(FIRST.spans)
    assert page.way == (1, 2)
    navigator.turn(1)
    assert page.shown[-1] == Span(100, 120)
    assert page.way == (2, 2)


def test_a_row_without_a_place_goes_nowhere(navigator: Navigator, page: Page) -> None:
    navigator.go(Row(Tab.PEOPLE, "n", "", ()))
    navigator.go(Row(Tab.QUOTES, "unknown", "", (Span(1, 2),)))
    assert page.shown == []


def test_every_note_is_met_on_the_walk_those_without_a_passage_at_the_beginning(
    navigator: Navigator, page: Page
) -> None:
    whole, passage = Row(Tab.NOTES, "whole", "", ()), Row(Tab.NOTES, "passage", "", (Span(50, 60),))
    navigator.set_rows(Step.NOTE, [passage, whole])
    navigator.go(passage)
    assert page.way == (2, 2)
    navigator.turn(1)
    assert page.shown[-1] == Span(0, 0)
    assert page.way == (1, 2)


def test_an_article_is_known_by_where_it_was_left(navigator: Navigator, page: Page) -> None:
    page.position = 70
    navigator.show_article("y")
    assert (navigator.left_at("x"), navigator.left_at("y")) == (70, 0)
    navigator.remember("y", 30)
    assert navigator.left_at("y") == 30


def test_mentions_are_stepped_through_from_the_top_of_the_page(navigator: Navigator, page: Page) -> None:
    page.position = 10
    assert navigator.step(Step.MENTION, 1)
    assert page.shown == [Span(20, 28)]
    navigator.step(Step.MENTION, 1)
    navigator.step(Step.MENTION, -1)
    assert page.shown == [Span(20, 28), Span(40, 43), Span(20, 28)]
    assert page.way == (2, 4)


def test_stepping_stays_in_the_walk_that_is_on(navigator: Navigator, page: Page) -> None:
    navigator.go(ADA)
    navigator.step(Step.MENTION, 1)
    assert page.shown[-1] == Span(40, 43)
    assert page.way == (2, 3)


def test_there_may_be_nothing_to_step_to(navigator: Navigator, page: Page) -> None:
    navigator.set_rows(Step.QUOTATION, [])
    assert not navigator.step(Step.QUOTATION, 1)
    assert page.shown == []


def test_a_click_in_the_text_takes_the_row_up_there(navigator: Navigator, page: Page) -> None:
    navigator.stand(ADA, Span(40, 43))
    assert page.shown == []
    assert page.way == (2, 3)
    navigator.turn(1)
    assert page.shown == [Span(90, 93)]
    navigator.stand(SECOND, SECOND.spans[0])
    assert page.way == (2, 2)


def test_what_wants_checking_can_be_gone_through(navigator: Navigator, page: Page) -> None:
    navigator.walk_through(Step.SPEAKER, [SECOND])
    assert page.shown == [Span(100, 120)]
    assert page.way == (1, 1)


def test_asked_again_it_goes_on_through_what_wants_checking(navigator: Navigator, page: Page) -> None:
    for _ in range(3):
        navigator.walk_through(Step.SPEAKER, [FIRST, SECOND])
    assert page.shown == [FIRST.spans[0], SECOND.spans[0], FIRST.spans[0]]


def test_other_rows_end_the_walk_through_the_old_ones(navigator: Navigator, page: Page) -> None:
    navigator.go(ADA)
    navigator.set_rows(Step.QUOTATION, [])
    assert page.way == (1, 3)
    navigator.set_rows(Step.MENTION, [])
    assert page.way is None
    assert navigator.current is None


def test_back_goes_to_where_one_was_and_forward_returns(navigator: Navigator, page: Page) -> None:
    page.position = 33
    navigator.go(ADA)
    assert page.ways == (True, False)
    navigator.back()
    assert page.shown[-1] == Span(33, 33)
    assert page.ways == (False, True)
    navigator.forward()
    assert page.shown[-1] == Span(5, 5)
    navigator.forward()
    assert page.ways == (True, False)


def test_back_leads_to_another_article_and_forward_out_of_it(navigator: Navigator, page: Page) -> None:
    page.position = 33
    navigator.show_article("y")
    page.position = 7
    navigator.back()
    assert page.wanted == [Place("x", 33)]
    navigator.show_article("x")
    page.position = 33
    navigator.forward()
    assert page.wanted[-1] == Place("y", 7)


def test_a_place_that_could_not_be_opened_does_not_spoil_the_way(navigator: Navigator, page: Page) -> None:
    navigator.show_article("y")
    navigator.back()
    page.position = 4
    navigator.show_article("z")
    navigator.back()
    assert page.wanted[-1] == Place("y", 4)


def test_what_a_search_marked_is_gone_through_from_where_the_reader_is(navigator: Navigator, page: Page) -> None:
    for spans in ([Span(10, 11), Span(30, 31), Span(50, 51)], [Span(30, 32), Span(50, 52)]):
        navigator.stand_among(spans, 31)
    assert page.shown == []  # the reader is there already
    assert page.way == (1, 2)
    navigator.step(Step.FIND, 1)
    assert page.shown == [Span(50, 52)]
    assert page.way == (2, 2)
    navigator.stand_among((), 0)
    assert page.way is None
    assert not navigator.step(Step.FIND, 1)


def test_no_finds_leave_another_walk_alone(navigator: Navigator, page: Page) -> None:
    navigator.go(ADA)
    navigator.stand_among((), 0)
    assert page.way == (1, 3)


def test_a_jump_belongs_to_no_walk(navigator: Navigator, page: Page) -> None:
    navigator.go(ADA)
    navigator.jump(Span(70, 75))
    assert page.shown[-1] == Span(70, 75)
    assert page.way is None
    navigator.turn(1)
    assert page.shown[-1] == Span(70, 75)
