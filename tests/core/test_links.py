"""Links in notes: found, bound to what they lead to, and followed after that was renamed."""

from hypothesis import given
from hypothesis import strategies as st

from readback.core.links import (
    LONGEST,
    Link,
    LinkKind,
    begins,
    bound,
    first_words,
    followed,
    key_of,
    link_spans,
    words_for,
)
from readback.core.text import tidy

AUDIT = Link("The harbour audit", LinkKind.ARTICLE, "a1")


def nowhere(_: str) -> Link | None:
    return None


def test_links_stand_in_double_brackets_on_one_line() -> None:
    body = "See [[The harbour audit]], [not this], [[ ]] and [[Mira\nOkonjo]]; also [[ Mira  Okonjo ]]."
    found = list(link_spans(body))
    assert [words for _, words in found] == ["The harbour audit", "Mira Okonjo"]
    assert found[0][0].of(body) == "[[The harbour audit]]"


@given(st.text(alphabet="[]ab \n", max_size=40))
def test_every_link_lies_in_its_note_and_holds_its_words(body: str) -> None:
    for span, words in link_spans(body):
        assert tidy(span.of(body)[2:-2]) == words


def test_a_link_is_looked_up_once_and_then_kept() -> None:
    first = bound("[[The harbour audit]]", (), lambda words: Link(words, LinkKind.ARTICLE, "a1"))
    assert first == (AUDIT,)
    assert bound("[[the harbour audit]] again", first, nowhere) == (AUDIT,)


def test_a_link_that_is_written_twice_is_looked_up_once() -> None:
    asked: list[str] = []
    bound("[[x]] [[X]]", (), lambda words: asked.append(words) or Link(words, LinkKind.NOTE, "n1", "a1"))
    assert asked == ["x"]


def test_what_leads_nowhere_or_is_no_longer_written_is_not_kept() -> None:
    assert bound("[[something else]]", (AUDIT,), nowhere) == ()


def test_links_are_followed_without_regard_to_case_and_blanks() -> None:
    assert followed("the  HARBOUR audit", (AUDIT,)) is AUDIT
    assert followed("the airport", (AUDIT,)) is None


def test_what_was_chosen_for_a_link_counts_before_what_was_known() -> None:
    chosen = Link("the harbour audit", LinkKind.NOTE, "n1", "a1")
    assert bound("[[The harbour audit]]", (chosen, AUDIT), nowhere) == (chosen,)


@given(st.text(max_size=80))
def test_whatever_something_is_called_a_link_can_name_it(name: str) -> None:
    words = words_for(name)
    assert [found for _, found in link_spans(f"See [[{words}]].")] == ([words] if words else [])
    assert key_of(words) == key_of(name)


@given(st.lists(st.sampled_from(["ask", "ship’s", "[papers]", "a" * 40]), min_size=1, max_size=9).map(" ".join))
def test_the_first_words_of_a_note_name_it(heading: str) -> None:
    words = first_words(heading)
    assert len(words) <= LONGEST
    assert begins(key_of(heading), key_of(words)) or " " not in words


def test_one_word_names_a_note_only_where_it_is_all_of_its_first_line() -> None:
    assert begins("ask", "ask")
    assert begins("ask for it", "ask for")
    assert not begins("ask for it", "ask")
    assert not begins("ask for items", "ask for it")
    assert not begins("ask for it", "for it")
