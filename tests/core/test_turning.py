"""Words that turn the meaning are told apart; harmless ones may change."""

import pytest

from readback.core.turning import turned, turning_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the pier was closed", "the pier was opened"),
        ("it was sound", "it wasn’t sound"),
        ("within 12 days", "within 14 days"),
        ("by law in March", "by law in May"),
        ("er hat nicht gefragt", "er hat nie gefragt"),
        ("il n'a rien vu", "il n'a jamais vu"),
        ("Vale spoke", "Brook spoke"),
        ("they may pay", "they must pay"),
        ("costs 12 bn crowns", "costs 12 mn crowns"),
        ("it is 3 km long", "it is 3 m long"),
        ("en marzo", "en mayo"),
        ("het is niet veilig", "het is veilig"),
        ("inte säkert", "säkert"),
        ("nie był", "był"),
        ("três deles", "seis deles"),
        ("martedì sera", "venerdì sera"),
        ("allegedly safe", "safe"),
        ("before the vote", "after the vote"),
    ],
)
def test_passages_that_say_something_else_have_other_turning_words(one: str, other: str) -> None:
    assert turning_words(one) != turning_words(other)


def test_harmless_words_may_be_other_ones() -> None:
    assert turning_words("required by law in March") == turning_words("demanded by law in March") == ["march"]


def test_the_same_words_in_another_order_may_say_something_else() -> None:
    assert turned("the captain warned the mayor of it", "the mayor warned the captain of it")
    assert not turned("the captain warned the mayor of it", "the captain also warned the mayor of it")
    assert turned("nobody was harmed", "nobody was unharmed")
