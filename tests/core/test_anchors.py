import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.anchors import Anchor, Placement, State, anchor_for, guesses, place
from readback.core.text import Span

TEXT = (
    "The company was warned three times about a crack near the waterline. "
    "Vale said the vessel had passed every inspection required by law in March. "
    "The authority's own inspector disagreed, and wrote so in a letter to the minister."
)


def passage(words: str, text: str = TEXT) -> Anchor:
    start = text.index(words)
    return anchor_for(text, Span(start, start + len(words)))


INSPECTED = passage("the vessel had passed every inspection required by law in March")


def words_at(placement: Placement, text: str) -> str | None:
    return placement.span.of(text) if placement.span else None


def test_in_an_unchanged_text_a_note_is_in_place():
    assert place(INSPECTED, TEXT) == Placement(State.IN_PLACE, INSPECTED.span)


def test_text_put_before_it_moves_a_note_with_its_words():
    changed = "Correction: an earlier version was wrong.\n" + TEXT
    placement = place(INSPECTED, changed)
    assert placement.state is State.IN_PLACE
    assert words_at(placement, changed) == INSPECTED.exact


def test_a_small_edit_is_followed_but_has_to_be_checked():
    changed = TEXT.replace("required by law", "demanded by law")
    placement = place(INSPECTED, changed)
    assert placement.state is State.MOVED
    assert words_at(placement, changed) == "the vessel had passed every inspection demanded by law in March"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("in March", "in April"),
        ("had passed", "had not passed"),
        ("the vessel had passed every inspection", "the vessel never passed an inspection"),
    ],
)
def test_a_changed_name_number_or_negation_is_never_followed(old, new):
    assert place(INSPECTED, TEXT.replace(old, new)) == Placement(State.TO_PLACE, None)


def test_a_changed_number_is_never_followed():
    anchor = passage("warned 3 times about a crack near", TEXT.replace("three", "3"))
    assert place(anchor, TEXT.replace("three", "4")).state is State.TO_PLACE


def test_a_deleted_passage_is_lost_and_said_to_be():
    changed = TEXT.replace(INSPECTED.exact, "")
    assert place(INSPECTED, changed).state is State.TO_PLACE
    assert place(INSPECTED, "").state is State.TO_PLACE


def test_a_word_cut_by_the_match_is_taken_whole():
    changed = TEXT.replace(
        "every inspection required by law in March", "every inspection so required by lawyers in March"
    )
    anchor = passage("the vessel had passed every inspection required by law")
    assert words_at(place(anchor, changed), changed) == "the vessel had passed every inspection so required by lawyers"


def test_short_passages_are_exact_or_nothing():
    anchor = passage("a letter")
    assert place(anchor, TEXT.replace("a letter", "one letter")).state is State.TO_PLACE


def test_the_same_words_twice_go_by_their_context():
    text = "First he said it was sound, loudly. Much later she said it was sound, quietly."
    later = text.rindex("it was sound")
    anchor = anchor_for(text, Span(later, later + 12))
    changed = "New. " + text
    assert place(anchor, changed) == Placement(State.IN_PLACE, anchor.span.moved(5))


def test_the_same_words_twice_in_the_same_context_are_not_guessed():
    line = "He said it was sound, loudly. "
    anchor = anchor_for(line * 3, Span(40, 52))
    assert place(anchor, "x" + line * 4).state is State.TO_PLACE


def test_two_passages_that_are_nearly_alike_are_not_guessed():
    line = "Before it the vessel had passed each inspection that law requires of ferries. And after it. "
    anchor = passage("the vessel has passed each inspection that law requires of ferries", line.replace("had", "has"))
    assert place(anchor, "~" + line * 2).state is State.TO_PLACE


def test_a_passage_without_context_cannot_be_followed():
    whole = "the vessel had passed every inspection required by law"
    anchor = anchor_for(whole, Span(0, len(whole)))
    assert place(anchor, "Now " + whole.replace("law", "rule") + " too").state is State.TO_PLACE


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, len(TEXT) + 1)])
def test_what_is_no_passage_has_no_anchor(span):
    with pytest.raises(ValueError, match="is no passage"):
        anchor_for(TEXT, span)


@given(st.text(min_size=1), st.data())
def test_every_passage_is_found_in_its_own_text(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = anchor_for(text, Span(start, end))
    assert anchor.exact == text[start:end]
    assert text[:start].endswith(anchor.before)
    assert text[end:].startswith(anchor.after)
    assert place(anchor, text) == Placement(State.IN_PLACE, Span(start, end))


@given(st.text("ab “”.é🙂", min_size=1), st.text("ab “”.é🙂"), st.data())
def test_in_place_always_means_the_exact_words(text, put_before, data):
    start = data.draw(st.integers(0, len(text) - 1))
    anchor = anchor_for(text, Span(start, data.draw(st.integers(start + 1, len(text)))))
    changed = put_before + text[data.draw(st.integers(0, start)) :]
    placement = place(anchor, changed)
    assert placement.state is not State.IN_PLACE or words_at(placement, changed) == anchor.exact
    assert (placement.span is None) == (placement.state is State.TO_PLACE)


@given(st.integers(0, 400))
def test_a_moved_passage_is_never_cut_wherever_it_comes_to_stand(shift):
    exact = "nobody had looked at the northern gate since spring"
    text = f"The board said on Monday that {exact} and that it was sorry for it."
    anchor = anchor_for(text, Span(text.index(exact), text.index(exact) + len(exact)))
    changed = "x " * shift + text.replace("had looked", "have looked")
    placement = place(anchor, changed)
    assert placement.state is State.MOVED
    assert words_at(placement, changed) == exact.replace("had", "have")


def test_guesses_are_the_likeliest_passages_first():
    changed = TEXT.replace("in March", "in May") + " Somebody else wrote that the vessel passed an inspection in April."
    first, *others = guesses(INSPECTED, changed)
    assert first.of(changed) == "the vessel had passed every inspection required by law in May"
    assert [span.of(changed).startswith("the vessel passed") for span in others] == [True]
    assert guesses(INSPECTED, "Nothing of the kind.") == ()


def test_a_passage_is_guessed_once_though_its_words_and_what_is_like_them_overlap():
    moved = f"Nothing else. {INSPECTED.exact}, so it was said. Nothing more."
    assert [span.of(moved) for span in guesses(INSPECTED, moved)] == [INSPECTED.exact]


@given(st.text("ab c.", min_size=1, max_size=40), st.data())
def test_guesses_lie_in_the_text_and_apart(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    anchor = anchor_for(text, Span(start, data.draw(st.integers(start + 1, len(text)))))
    other = data.draw(st.text("ab c.", max_size=40))
    found = guesses(anchor, other)
    assert all(0 <= span.start < span.end <= len(other) for span in found)
    assert not any(one.overlaps(two) for at, one in enumerate(found) for two in found[at + 1 :])
