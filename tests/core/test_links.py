"""Links in notes: found, bound to what they lead to, and followed after that was renamed."""

from hypothesis import given
from hypothesis import strategies as st

from readback.core.links import Link, LinkKind, bound, followed, link_spans
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
