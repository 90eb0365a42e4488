"""How strong a passphrase is: what is said of it agrees with what is advised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.cli import protecting
from readback.library.encryption.strength import LONGEST_WORD, WORDS, guesses
from readback.ui.locking.strength import RATE, YEAR, strength

DRAWN = ["onager", "velvet", "plinth", "marmot", "crater", "lantern", "quarry", "biscuit", "meadow", "thimble"]


@given(st.lists(st.sampled_from(DRAWN), min_size=3, max_size=5, unique=True), st.sampled_from([" ", "-", ". "]))
def test_three_drawn_words_are_too_few_four_are_good_and_five_strong(words: list[str], between: str) -> None:
    said, _ = strength(guesses(between.join(words)))
    assert said.split(":")[0] == {3: "Not strong", 4: "Good", 5: "Strong"}[len(words)]


@given(st.lists(st.sampled_from(DRAWN), min_size=2, max_size=9))
def test_no_row_of_words_takes_more_guesses_than_drawing_them_would(words: list[str]) -> None:
    assert 0 < guesses(" ".join(words)) <= WORDS ** len(words) // 2


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("one two three", "Not strong"),
        ("readback", "Weak"),
        ("password password password", "Weak"),
        ("cat dog sun red hat", "Strong"),  # common words, but nobody says them in a row
        ("lantern quarry biscuit 71-94", "Good"),  # a number adds what a number does
        ("x7Qk2mVz9Rw4Lp8TcY3b", "Strong"),
    ],
)
def test_it_is_rated_as_whoever_guesses_best_would_find_it(passphrase: str, said: str) -> None:
    assert strength(guesses(passphrase))[0].startswith(said)


def test_a_long_row_of_letters_is_no_word() -> None:
    row = "vqzjxkwpfhgbd"
    assert len(row) > LONGEST_WORD
    assert guesses(f"{row} {row[::-1]}") > WORDS**2


def test_nothing_takes_no_guesses_and_is_told_nothing() -> None:
    assert guesses("") == 0
    assert strength(0) == ("", "muted")
    assert guesses(" - ") > 0


def test_window_and_command_call_the_same_passphrases_not_strong() -> None:
    assert protecting.STRONG == RATE * YEAR
    assert guesses(" ".join(DRAWN[:3])) < protecting.STRONG <= guesses(" ".join(DRAWN[:4]))
