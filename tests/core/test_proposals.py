"""Which names may be one person's: the parts of names, what is proposed, and what never is."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.analysis import Kind
from readback.core.fullname import FullName, full_name
from readback.core.proposals import COMMON, MANY, Reason, proposals
from readback.core.rows import Named, Source
from readback.core.text import Span

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def article(number: int, *names: str, together: bool = False, outlet: str = "") -> list[Named]:
    """The rows of an article with these people, who stand in one paragraph or each in one of their own."""
    source = Source(f"a{number}", "", outlet, "", NOON + timedelta(hours=number))
    kinds = [Kind.ORGANISATION if name.endswith("Line") else Kind.PERSON for name in names]
    return [
        Named(
            source,
            name,
            kind,
            name,
            (),
            1,
            Span(0, 4),
            beside=tuple(other for other in names if other != name) if together else (),
        )
        for name, kind in zip(names, kinds, strict=True)
    ]


def pairs(*articles: list[Named], settled: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, str]]:
    rows = [row for rows in articles for row in rows]
    return [(it.name.name, it.fuller.name) for it in proposals(rows, settled)]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Dr. Lena M. Marsh", FullName(("lena", "m"), "marsh")),
        ("Tom Marsh, Jr.", FullName(("tom",), "marsh", "jr")),
        ("Marsh", FullName((), "marsh")),
        ("Major", FullName((), "major")),
        ("Jr", FullName((), "jr")),
        ("Adá  al-Nahr", FullName(("ada",), "al-nahr")),
        (" . ", FullName((), "")),
    ],
)
def test_the_parts_of_a_name(name: str, parts: FullName) -> None:
    assert full_name(name) == parts


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("Lena Marsh", "Ms Lena Marsh", True),
        ("L. Marsh", "Lena Marsh", True),
        ("Lena M. Marsh", "Lena Marsh", True),
        ("Marsh", "Lena Marsh", True),
        ("Lena A. Marsh", "Lena B. Marsh", False),
        ("Tom Marsh", "Tom Marsh Jr", False),
        ("Tom Marsh", "Lena Marsh", False),
        ("Len Marsh", "Lena Marsh", False),
        ("Lena Marsh", "Lena Fenn", False),
    ],
)
def test_whether_two_names_may_be_one_person_s(one: str, other: str, fits: bool) -> None:
    first, second = full_name(one), full_name(other)
    assert first.fits(second) is second.fits(first) is fits


def test_the_same_full_name_in_another_form_is_proposed() -> None:
    (only,) = proposals(article(1, "Lena Marsh") + article(2, "Dr Lena M. Marsh") + article(3, "Tom Fenn"))
    assert (only.name.name, only.fuller.name) == ("Lena Marsh", "Dr Lena M. Marsh")
    assert (only.reason, only.articles, only.shared) == (Reason.SAME_NAME, ("a1", "a2"), ())


def test_the_same_name_in_other_letters_is_one_already() -> None:
    assert pairs(article(1, "Lena Marsh"), article(2, "léna  marsh")) == []


def test_a_last_name_is_proposed_where_the_same_are_named_along() -> None:
    rows = article(1, "Marsh", "Tom Fenn", "Ellery Line") + article(2, "Lena Marsh", "Tom Fenn", "Ellery Line")
    (only,) = proposals(rows)
    assert (only.name.name, only.fuller.name) == ("Marsh", "Lena Marsh")
    assert (only.reason, only.shared) == (Reason.SAME_COMPANY, ("Ellery Line", "Tom Fenn"))


def test_one_other_who_is_named_along_is_not_enough() -> None:
    assert pairs(article(1, "Marsh", "Tom Fenn"), article(2, "Lena Marsh", "Tom Fenn")) == []


def test_one_other_is_enough_in_one_newspaper_but_never_the_newspaper_alone() -> None:
    here = article(1, "Marsh", "Tom Fenn", outlet="The Sound")
    (only,) = proposals(here + article(2, "Lena Marsh", "Tom Fenn", outlet="the sound"))
    assert (only.shared, only.outlets) == (("Tom Fenn",), ("The Sound",))
    assert pairs(here, article(2, "Lena Marsh", "Tom Fenn", outlet="Ellery Post")) == []
    also = article(3, "Marsh", outlet="Ellery Post")
    assert pairs(article(1, "Marsh", outlet="The Sound"), also, article(2, "Lena Marsh", outlet="The Sound")) == []


def test_a_newspaper_that_most_articles_are_from_tells_nothing() -> None:
    rows = [
        article(1, "Marsh", "Tom Fenn", outlet="The Sound"),
        article(2, "Lena Marsh", "Tom Fenn", outlet="The Sound"),
    ]
    many = [article(number, f"Ada Brook{number}", outlet="The Sound") for number in range(3, 3 + MANY)]
    assert pairs(*rows, *many[: MANY - 2]) == [("Marsh", "Lena Marsh")]
    assert pairs(*rows, *many) == []


def test_others_who_are_named_by_the_last_name_alone_are_met_again_by_the_full_one() -> None:
    full = article(2, "Lena Marsh", "Tom Fenn", "Ada Brook")
    assert ("Marsh", "Lena Marsh") in pairs(article(1, "Marsh", "Fenn", "Brook"), full)
    assert pairs(article(1, "Marsh", "Ned Fenn", "Ida Brook"), full) == []


def test_a_last_name_that_also_stands_in_another_company_is_not_proposed() -> None:
    along = ["Tom Fenn", "Ellery Line"]
    first, second = article(1, "Marsh", *along), article(2, "Lena Marsh", *along)
    assert pairs(first, second) == [("Marsh", "Lena Marsh")]
    assert pairs(first, second, article(3, "Marsh", "Ada Brook")) == []


def test_a_first_letter_goes_with_those_it_begins_and_the_best_company() -> None:
    along = ["Tom Fenn", "Ellery Line", "Ada Brook"]
    rows = [article(1, "L. Marsh", *along), article(2, "Lena Marsh", *along), article(3, "Lars Marsh", *along[:2])]
    rows.append(article(4, "Ned Marsh", *along))
    assert pairs(*rows) == [("L. Marsh", "Lena Marsh")]


def test_two_who_are_named_together_are_never_proposed() -> None:
    along = ["Tom Fenn", "Ellery Line"]
    rows = [article(1, "Marsh", *along), article(2, "Lena Marsh", *along)]
    assert pairs(*rows, article(3, "Marsh", "Lena Marsh", together=True)) == []
    assert pairs(article(1, "Lena Marsh"), article(2, "Dr Lena Marsh", "Lena Marsh", together=True)) == []


def test_what_is_decided_is_not_proposed_again() -> None:
    rows = [article(1, "Lena Marsh"), article(2, "Dr Lena Marsh")]
    assert pairs(*rows, settled=(("dr léna marsh", "Lena Marsh"), ("Nobody", "Anybody"))) == []


def test_the_likeliest_stand_first() -> None:
    along = ["Tom Fenn", "Ellery Line", "Ada Brook"]
    rows = [article(1, "Marsh", *along[:2]), article(2, "Lena Marsh", *along[:2])]
    rows += [article(3, "Sand", *along), article(4, "Ida Sand", *along)]
    rows += [article(5, "Ned Hill"), article(6, "Mr Ned Hill")]
    assert pairs(*rows) == [("Mr Ned Hill", "Ned Hill"), ("Sand", "Ida Sand"), ("Marsh", "Lena Marsh")]


def test_a_name_that_stands_nearly_everywhere_tells_nothing() -> None:
    along = ["Tom Fenn", "Ellery Line"]
    rows = [article(1, "Marsh", *along), article(2, "Lena Marsh", *along)]
    many = [article(number, "Tom Fenn") for number in range(3, 3 + MANY)]
    assert COMMON * len(many) < MANY
    assert pairs(*rows, *many[: MANY - 2]) == [("Marsh", "Lena Marsh")]
    assert pairs(*rows, *many) == []


people = st.sampled_from(
    ["Lena Marsh", "L. Marsh", "Marsh", "Dr Lena Marsh", "Tom Marsh", "Tom Fenn", "Ellery Line", "T. Fenn"]
)
libraries = st.lists(st.tuples(st.sets(people, min_size=1), st.booleans()), max_size=8)


@given(libraries)
def test_no_pair_is_proposed_twice_or_by_itself_or_against_the_rules(library: list[tuple[set[str], bool]]) -> None:
    rows = [
        row
        for number, (names, together) in enumerate(library)
        for row in article(number, *sorted(names), together=together)
    ]
    beside = {frozenset({row.name, other}) for row in rows for other in row.beside}
    found = proposals(rows)
    proposed = [frozenset({it.name.name, it.fuller.name}) for it in found]
    assert len(set(proposed)) == len(proposed)
    assert all(len(pair) == 2 and pair not in beside for pair in proposed)
    assert found == proposals(rows)
    again = proposals(rows, [(it.name.name, it.fuller.name) for it in found])
    assert not {frozenset({it.name.name, it.fuller.name}) for it in again} & set(proposed)
