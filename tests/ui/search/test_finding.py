"""Finding words in one text."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from readback.core.article import Article
from readback.core.text import Span, folded
from readback.ui.search.finding import find_phrase, find_words
from readback.ui.tasks import Job


def job(*, stopped: bool = False) -> Job:
    made = Job(1, lambda *_: None)
    if stopped:
        made.cancel()
    return made


def test_a_phrase_is_found_whatever_its_marks_and_capitals() -> None:
    text = "“L’Été” and l'ete"
    assert [span.of(text) for span in find_phrase(text, "l'été", job())] == ["L’Été", "l'ete"]


@given(st.text("ab“”😀é ", max_size=60), st.text("ab“😀e", min_size=1, max_size=3))
def test_finds_do_not_overlap_and_hold_the_phrase(text: str, phrase: str) -> None:
    found = find_phrase(text, phrase, job())
    assert all(folded(span.of(text)) == folded(phrase) for span in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
    assert len(found) == folded(text).count(folded(phrase))


def test_nothing_is_looked_for_in_vain() -> None:
    assert find_phrase("a b", "  ", job()) == ()


def test_words_are_found_wherever_a_long_text_is_taken_apart() -> None:
    text = "Été au port. " * 10_000
    found = find_phrase(text, "port. ete", job())
    assert len(found) == 9_999
    assert all(span.of(text) == "port. Été" for span in found)


def test_it_stops_when_it_is_to() -> None:
    assert len(find_phrase("a" * 10_000, "a", job(stopped=True))) < 10_000


def test_all_words_of_a_query_are_found_wherever_they_stand(article: Article) -> None:
    found = find_words(article, "brook letter tag:x", job())
    assert [span.of(article.text) for span in found] == ["Brook", "Brook", "Brook", "letter"]
    assert find_words(article, "", job()) == ()
    assert find_words(article, "brook", job(stopped=True)) == ()
    assert all(Span(0, len(article.text)).contains(span) for span in found)
