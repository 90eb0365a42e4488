"""The Checker's copy as a page of HTML."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html

from copy_reports import STORY, article_of, checked, of_every_kind, source, verdict
from readback.core.metadata import Origin
from readback.core.quotecheck.copying import CopyKind
from readback.core.text import Span
from readback.export import English, copied

TEXT = "\n\n".join(STORY).encode()


def page_of(content: bytes = TEXT, kind: CopyKind = CopyKind.PAGE) -> html.HtmlElement:
    article = article_of(content, "story.txt")
    made = replace(checked(article, ()), report=of_every_kind(article))
    return html.fromstring(copied(made, kind, English()).decode())


def test_every_quotation_is_marked_and_has_its_comment_below():
    page = page_of()
    assert [it.text_content() for it in page.iter("mark")] == [
        "I put my hand into it up to the wrist,",
        "serious and getting worse",
        "We can wait,",
        "until the summer.",
        "Safety always came first,",
        "Nobody was hurt.",
        "four inspectors had warned the board",
        "It was an act of arithmetic.",
    ]
    assert [it.get("class") for it in page.iter("aside")] == [
        "fine", "look", "serious", "look", "cleared", "look", "cleared",
    ]  # fmt: skip


def test_comments_and_passages_lead_to_one_another():
    page = page_of()
    ids = {it.get("id") for it in page.iter() if it.get("id")}
    within = [it.get("href")[1:] for it in page.iter("a") if it.get("href").startswith("#")]
    assert len(within) == 14
    assert set(within) <= ids
    assert all(it.get("aria-label") for it in page.iter("aside"))


def test_the_text_of_the_draft_is_there_whole():
    page = page_of()
    for it in list(page.iter("aside", "sup", "header", "footer", "style", "title")):
        it.drop_tree()
    assert [" ".join(it.text_content().split()) for it in page.iter("h1", "p")] == list(STORY)


@pytest.mark.parametrize("kind", [CopyKind.PAGE, CopyKind.PRINT])
def test_nothing_is_fetched_and_nothing_runs(kind: CopyKind):
    page = page_of(kind=kind)
    assert not list(page.iter("script", "link", "img", "iframe", "object", "form"))
    assert not [it for it in page.iter() for name in it.attrib if name.startswith("on") or name == "src"]


def test_words_of_a_draft_are_no_markup():
    text = b"A title for this one\n\nHe wrote \xe2\x80\x9c<script>alert(1)</script> & more\xe2\x80\x9d on the wall.\n"
    article = article_of(text, "story.txt")
    found = [verdict(article, "<script>alert(1)</script>", sources=(source("<b>x</b>"),))]
    page = html.fromstring(copied(checked(article, found), CopyKind.PAGE, English()).decode())
    assert not list(page.iter("script", "b"))
    assert next(page.iter("mark")).text == "<script>alert(1)</script>"


def test_an_address_leads_to_the_words_on_their_page():
    links = [it.get("href") for it in page_of().iter("a") if it.get("href").startswith("http")]
    assert links[0] == "https://example.org/audit#:~:text=I%20put%20my%20hand%20into%20it%20up%20to%20the%20wrist"


def test_on_paper_addresses_are_written_out():
    told = page_of(kind=CopyKind.PRINT).text_content()
    assert "https://example.org/audit" in told
    assert ":~:" not in told


@pytest.mark.parametrize("kind", [CopyKind.PAGE, CopyKind.PRINT])
def test_the_byline_stands_below_the_headline(kind: CopyKind):
    story = "\n\n".join((STORY[0], "By Mira Rask, Harbour Courier\n18 May 2026", *STORY[1:]))
    lines = [it.text_content() for it in page_of(story.encode(), kind).iter("h1", "p")]
    at = lines.index(STORY[0])
    assert lines[at + 1] == "Harbour Courier · by Mira Rask · 18 May 2026"
    assert [it.text_content() for it in page_of().iter("p") if it.get("class") == "by"] == []


def test_what_only_the_file_knows_of_its_author_is_not_told():
    article = replace(article_of(TEXT, "story.txt"), byline="user 12", origins=(("byline", Origin.PROPERTIES),))
    assert b"user 12" not in copied(checked(article, ()), CopyKind.PAGE, English())


ARTICLE = article_of(TEXT, "story.txt")


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    """A quotation's pieces: somewhere in the text, across paragraphs too."""
    ends = sorted(draw(st.sets(st.integers(0, len(ARTICLE.text)), min_size=2, max_size=4)))
    pairs = [Span(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False)]
    return tuple(it for it in pairs if it.of(ARTICLE.text).strip()) or (Span(0, 5),)


@given(st.lists(spans(), max_size=6))
@example([(Span(0, ARTICLE.paragraphs[-1].start),)])  # ends between two paragraphs
def test_whatever_is_marked_has_one_comment_and_the_text_stays_whole(marked: list[tuple[Span, ...]]):
    found = [replace(verdict(ARTICLE, ARTICLE.text[:5]), number=n, spans=it) for n, it in enumerate(marked)]
    page = html.fromstring(copied(checked(ARTICLE, found), CopyKind.PAGE, English()).decode())
    ids = [it.get("id") for it in page.iter() if it.get("id")]
    assert sorted(ids) == sorted([f"{kind}{n + 1}" for n in range(len(marked)) for kind in "ct"])
    for it in (*page.iter("aside"), *page.iter("sup")):
        it.drop_tree()
    (main,) = page.iter("main")
    assert "".join(main.text_content().split()).endswith("".join(ARTICLE.text.split()))
