import re

from hypothesis import given
from hypothesis import strategies as st

from readback.core.text import folded
from readback.core.words import BREAK, Match, Words, in_a_row, pattern_of, patterns_of, vocabulary, words_of

TEXTS = st.text("aAbé’'ß_港カ한1 \n", max_size=20)


def found(words: Words, text: str) -> bool:
    one = re.search(pattern_of(words), text) is not None
    assert any(pattern.search(text) for pattern in patterns_of(words)) == one
    return one


def test_words_are_letters_and_digits_without_case_accents_or_marks():
    assert words_of("Søren O’Rell’s ca\u00adfé, 12:30 file_name") == (
        *("soren", "o", "rell", "s", "cafe", "12", "30", "file", "name"),
    )


def test_signs_of_writing_without_blanks_are_words_of_their_own():
    assert words_of("covid検査 カメラ 서울") == ("covid", "検", "査", "カ", "メ", "ラ", "서", "울")


def test_where_a_line_ends_a_row_of_words_is_broken():
    assert in_a_row("sea wall\nis") == f"sea wall {BREAK} is"
    assert vocabulary("sea wall\nsea") == {"sea", "wall"}


def test_how_much_of_a_word_must_be_met():
    text = "the seawall stood"
    met = {match: found(Words(("sea",), match), text) for match in Match}
    assert met == {Match.WHOLE: False, Match.BEGINNING: True, Match.PART: True}
    assert found(Words(("wall",), Match.PART), text)
    assert not found(Words(("wall",), Match.BEGINNING), text)


def test_words_that_belong_together_follow_each_other_on_one_line():
    together = Words(("sea", "wall"))
    assert found(together, "the sea - wall")
    assert not found(together, "the sea\nwall")
    assert not found(together, "the sea old wall")


def test_a_single_word_may_be_loose_and_have_other_forms():
    assert Words(("boat",), Match.PART).loose
    assert not Words(("sea", "wall"), Match.BEGINNING).loose
    assert not Words(("boat",)).loose
    assert found(Words(("boat",), Match.PART, ("dinghy",)), "a dinghy")
    assert not found(Words(("boat",), Match.PART, ("dinghy",)), "dinghys")


@given(TEXTS)
def test_a_text_is_found_by_its_own_words(text):
    plain = folded(text)
    for line in plain.split("\n"):
        if words := words_of(line):
            assert found(Words(words), plain)


@given(TEXTS, st.sampled_from(["a", "ab", "港", "カ"]))
def test_a_whole_word_is_found_where_it_is_one_of_the_text(text, word):
    plain = folded(text)
    assert found(Words((word,)), plain) == (word in vocabulary(plain))
