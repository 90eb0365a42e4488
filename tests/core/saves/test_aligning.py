"""Which paragraphs of two saves are the same ones: each of them once, in order, and the same seen from either side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.errors import Cancelled
from readback.core.saves import aligning
from readback.core.saves.aligning import Alignment, Group, aligned

WORDS = st.sampled_from("the pier closes in winter said Vale twelve not ferry harbour audit new old".split())
PARAGRAPH = st.lists(WORDS, min_size=0, max_size=8).map(" ".join)
SAVE = st.lists(PARAGRAPH, max_size=9)


def sides(it: Alignment) -> tuple[list[int], list[int]]:
    return [at for group in it.groups for at in group.old], [at for group in it.groups for at in group.new]


@given(SAVE, SAVE)
def test_each_paragraph_is_in_one_group_at_most_and_groups_are_rows_in_order(old: list[str], new: list[str]) -> None:
    found = aligned(old, new)
    for indices, side, moved in zip(sides(found), (old, new), zip(*found.moved, strict=True) or ((), ()), strict=False):
        assert indices == sorted(set(indices))
        assert not {*indices} & {*moved}
        assert all(0 <= at < len(side) for at in (*indices, *moved))
        assert len({*moved}) == len(moved)
    assert all(it == tuple(range(it[0], it[-1] + 1)) for group in found.groups for it in (group.old, group.new))


@given(SAVE, SAVE)
def test_changing_the_sides_over_mirrors_the_alignment(old: list[str], new: list[str]) -> None:
    assert aligned(new, old) == aligned(old, new).mirrored


@given(SAVE)
def test_a_save_is_aligned_with_itself(save: list[str]) -> None:
    assert aligned(save, save) == Alignment(tuple(Group((at,), (at,)) for at in range(len(save))), ())


@given(SAVE, st.data())
def test_what_is_only_cut_or_added_is_all_that_has_no_group(save: list[str], data: st.DataObject) -> None:
    numbered = [f"{number}a {number}b {number}c {words}" for number, words in enumerate(save)]
    kept = data.draw(st.sets(st.sampled_from(range(len(save)))) if save else st.just(set()))
    found = aligned(numbered, [numbered[at] for at in sorted(kept)])
    assert all(Group((at,), (place,)) in found.groups for place, at in enumerate(sorted(kept)))


def test_a_paragraph_with_other_words_in_it_is_the_same_one() -> None:
    old = ["Pier to close", "The council closes the old pier in May", "Nobody came"]
    new = ["Pier may close", "Somebody else was there", "The council closes the new pier in June", "Nobody came"]
    assert aligned(old, new).groups == (Group((0,), (0,)), Group((1,), (2,)), Group((2,), (3,)))


def test_a_headline_is_the_headline_whatever_its_words_are() -> None:
    assert aligned(["Pier stays"], ["All is open"]).groups == ()
    assert aligned(["Pier stays"], ["All is open"], headed=True).groups == (Group((0,), (0,)),)


def test_a_paragraph_that_was_split_is_one_group_and_so_are_two_that_were_joined() -> None:
    one = "Repairs cost three million, said Berg. The works begin in May and last a year."
    two = ["Repairs cost four million, said Berg.", "The works begin in May and last a year."]
    assert aligned([one], two).groups == (Group((0,), (0, 1)),)
    assert aligned(two, [one]).groups == (Group((0, 1), (0,)),)


def test_what_was_added_behind_a_paragraph_is_no_part_of_it() -> None:
    old = ["The council closes the old pier in May"]
    new = ["The council closes the new pier in May", "The ferry calls here twice a day"]
    assert aligned(old, new).groups == (Group((0,), (0,)),)


def test_a_paragraph_that_stands_elsewhere_has_moved_unless_it_is_short() -> None:
    old = ["a b c d e f", "g h i j k l", "m n o p q r", "so it is"]
    new = ["so it is", "g h i j k l", "m n o p q r", "a b c d e f"]
    assert aligned(old, new).moved == ((0, 3),)


def test_long_texts_are_aligned_by_what_few_paragraphs_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aligning, "FEW", 40)
    old = [f"chapter {number} tells of matter{number} and of thing{number * 7}" for number in range(60)]
    new = [it.replace("tells", "speaks") for it in old if "matter30 " not in it] + ["An end of its own"]
    found = aligned(old, new)
    assert [(it.old, it.new) for it in found.groups] == [
        ((at,), (at if at < 30 else at - 1,)) for at in range(60) if at != 30
    ]


def test_it_says_how_far_it_is_and_can_be_stopped() -> None:
    old = [f"one{number} two{number} three" for number in range(90)]
    new = [f"two{number} one{number} three" for number in range(90)]
    told = list[tuple[int, int]]()
    aligned(old, new, lambda done, whole: told.append((done, whole)))
    assert told == sorted(told)
    assert told
    with pytest.raises(Cancelled):
        aligned(old, new, stop=lambda: True)
