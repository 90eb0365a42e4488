import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.endings import SHORTEST, akin, stems
from readback.core.text import folded


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("inspection", "inspected"),
        ("company", "companies"),
        ("closed", "closing"),
        ("stopped", "stop"),
        ("glass", "glasses"),
        ("Hafen", "Häfens"),
        ("Haus", "Häuser"),
        ("Prüfung", "prüft"),
        ("Stadt", "Städte"),
        ("Straße", "Strasse"),
        ("Müller", "Mueller"),
        ("journaux", "journal"),
        ("parler", "parlé"),
        ("bateau", "bateaux"),
    ],
)
def test_words_that_differ_in_their_endings_are_akin(word, other):
    assert akin(folded(word), folded(other))


@pytest.mark.parametrize(("word", "other"), [("ship", "shop"), ("bus", "but"), ("harbour", "arbour"), ("no", "not")])
def test_other_words_are_not(word, other):
    assert not akin(word, other)


@given(st.text("abcdeghilnorstuxy", min_size=1, max_size=12))
def test_something_is_left_of_every_word(word):
    assert akin(word, word)
    assert all(len(stem) >= min(len(word), SHORTEST) - 1 for stem in stems(word))
