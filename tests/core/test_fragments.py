"""Text fragments lead a browser to the passage they were made of."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.fragments import LONG, link_to
from readback.core.text import Span

URL = "https://news.example/ferry"
TEXT = """Ferry line knew of cracked hull
Ada Brook says the hull was sound. The hull was sound, she wrote, and it was not.
The hull was sound at the time. Nobody asked – not the board, R&D or the well-known inspector.
Brook didn’t answer."""


def told(words: str, occurrence: int = 0) -> str:
    at = [it.start() for it in re.finditer(re.escape(words), TEXT)][occurrence]
    return link_to(URL, TEXT, [Span(at, at + len(words))]).removeprefix(f"{URL}#:~:")


def found(text: str, directive: str) -> Span | None:
    """The first passage that a directive means, found as the draft has browsers do it."""
    parts = directive.removeprefix("text=").split(",")
    prefix = unquote(parts.pop(0)[:-1]) if parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]) if parts[-1].startswith("-") else ""
    start, end = unquote(parts[0]), unquote(parts[1]) if len(parts) > 1 else ""
    words, last, before, behind = map(loosely, (start, end, prefix, suffix))
    pattern = rf"(?:(?<!\w){before}\s*)(?P<it>(?<!\w){words}(?!\w)" if prefix else rf"(?P<it>(?<!\w){words}(?!\w)"
    pattern += rf"(?:.*?(?<!\w){last}(?!\w)))" if end else ")"
    pattern += rf"(?=\s*{behind}(?!\w))" if suffix else ""
    match = re.search(pattern, text, re.IGNORECASE | re.DOTALL)
    return Span(*match.span("it")) if match else None


def loosely(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def test_words_that_stand_once_are_named_alone() -> None:
    assert told("Nobody asked") == "text=Nobody%20asked"


def test_signs_with_a_meaning_are_encoded() -> None:
    assert told("R&D or the well-known") == "text=R%26D%20or%20the%20well%2Dknown"
    assert told("board, R") == "text=board%2C%20R"


def test_words_that_stand_more_than_once_come_with_those_around_them() -> None:
    assert told("hull was sound") == "text=the-,hull%20was%20sound,-."
    assert told("hull was sound", 1) == "text=The-,hull%20was%20sound,-%2C"
    assert told("hull was sound", 2) == "text=The-,hull%20was%20sound,-at"


@pytest.mark.parametrize(("cut", "whole"), [("obody ask", "Nobody%20asked"), ("didn", "didn%E2%80%99t")])
def test_cut_words_are_made_whole(cut: str, whole: str) -> None:
    assert told(cut) == f"text={whole}"


def test_what_goes_over_paragraphs_is_named_by_its_ends() -> None:
    assert (
        told(TEXT[TEXT.index("Nobody") : -1]) == "text=Nobody%20asked%20%E2%80%93%20not,Brook%20didn%E2%80%99t%20answer"
    )


def test_a_long_passage_is_named_by_its_ends() -> None:
    text = " ".join(f"word{number}" for number in range(100))
    assert link_to(URL, text, [Span(0, LONG + 1)]).startswith(f"{URL}#:~:text=word0%20word1%20word2%20word3,word")


def test_a_script_without_blanks_is_not_made_longer() -> None:
    assert link_to(URL, "船は安全だった。", [Span(2, 4)]).endswith("text=%E5%AE%89%E5%85%A8")


def test_pieces_are_named_one_after_the_other() -> None:
    link = link_to(URL, TEXT, [Span(0, 5), Span(TEXT.index("Nobody"), TEXT.index(" asked"))])
    assert link == f"{URL}#:~:text=Ferry&text=Nobody"


@pytest.mark.parametrize(
    ("url", "base"),
    [
        (URL, f"{URL}#"),
        (f"{URL}#part", f"{URL}#part"),
        (f"{URL}#:~:text=old", f"{URL}#"),
        (f"{URL}?a=b#part:~:text=old", f"{URL}?a=b#part"),
    ],
)
def test_the_rest_of_the_address_stays(url: str, base: str) -> None:
    assert link_to(url, TEXT, [Span(0, 5)]) == f"{base}:~:text=Ferry"


@pytest.mark.parametrize("url", ["", "ftp://files.example/a.html", "cid:part", "https://"])
def test_what_is_no_web_address_has_no_link(url: str) -> None:
    assert link_to(url, TEXT, [Span(0, 5)]) == ""


WORDS = st.sampled_from(["the", "hull", "was", "sound,", "“not", "well-known”", "Ö&Ö", "isn’t", "THE", "a", "–"])
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=30).map(" ".join), min_size=1, max_size=5)


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, Span]:
    """A text of few words, so that most stand often, and a passage of whole ones."""
    text = "\n".join(draw(PARAGRAPHS))
    words = [it.span() for it in re.finditer(r"\S+", text)]
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, len(words) - 1))
    return text, Span(words[first][0], words[last][1])


@given(passages())
def test_a_fragment_leads_to_the_words_it_was_made_of(passage: tuple[str, Span]) -> None:
    text, span = passage
    here = found(text, link_to(URL, text, [span]).partition(":~:")[2])
    assert here is not None
    first, last = span.of(text).split()[0], span.of(text).split()[-1]
    assert here.of(text).lower().startswith(first.lower())
    assert here.of(text).lower().endswith(last.lower())


@given(passages(), st.integers(0, 200))
def test_a_fragment_leads_to_the_very_passage_where_its_paragraph_tells_it_from_others(
    passage: tuple[str, Span], at: int
) -> None:
    text, _ = passage
    lines = text.split("\n")
    mark = at % (len(lines) + 1)
    text = "\n".join([*lines[:mark], "A mark of its own: Zz yes indeed", *lines[mark:]])
    start = text.index("Zz yes")
    assert found(text, link_to(URL, text, [Span(start, start + 6)]).partition(":~:")[2]) == Span(start, start + 6)


@given(st.lists(st.sampled_from(["hull", "was", "sound"]), min_size=1, max_size=9), st.integers(0, 8))
def test_one_of_many_in_a_line_is_found_by_those_around_it(words: list[str], at: int) -> None:
    text = " ".join(["First", *words, "last"])
    spans = [Span(*it.span()) for it in re.finditer(r"\S+", text)]
    span = spans[1 + at % len(words)]
    assert found(text, link_to(URL, text, [span]).partition(":~:")[2]) == span
