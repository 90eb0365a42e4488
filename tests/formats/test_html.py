import time

import pytest

from formats.texts import STORY
from readback.core.document import Role
from readback.core.metadata import Origin
from readback.formats.html import read_html

HEAD = """<title>{title} | Coast Herald</title>
<meta property="og:site_name" content="Coast Herald"><meta name="author" content="Lena Marsh">
<meta property="article:published_time" content="2026-05-14T09:12:00+02:00">
<link rel="canonical" href="https://coast.example/ferry"><script>window.x = 1;</script>"""


def page(body: str, head: str = HEAD.format(title=STORY[0])) -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def article(*paragraphs: str) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


NEWS = page(
    "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
    f"<article><h1>{STORY[0]}</h1>{article(*STORY[1:])}<img src='http://192.0.2.1/x.png'></article>"
    "<aside><h3>Most read</h3><a href='/a'>Another story</a></aside><footer>All rights reserved</footer>"
)


def test_the_article_of_a_page_with_what_the_page_says_of_it():
    draft = read_html(NEWS)
    assert draft is not None
    assert list(draft.lines) == STORY
    assert draft.title == STORY[0]
    assert draft.byline == "Lena Marsh"
    assert draft.outlet == "Coast Herald"
    assert draft.published == "2026-05-14T09:12+02:00"
    assert draft.url == "https://coast.example/ferry"


def test_lists_quotes_and_headings_are_paragraphs_of_their_own():
    body = (
        f"<article><h1>{STORY[0]}</h1>{article(*STORY[1:3])}<h2>What the logs say</h2>"
        f"<ul><li>A crack was seen in the hull in February</li><li>Nobody came to look at it</li></ul>"
        f"<blockquote><p>{STORY[4]}</p></blockquote>{article(STORY[5])}</article>"
    )
    draft = read_html(page(body))
    assert draft is not None
    for expected in (
        "What the logs say",
        "A crack was seen in the hull in February",
        "Nobody came to look at it",
        STORY[4],
    ):
        assert expected in draft.lines


def test_a_saved_page_says_where_it_came_from():
    saved = "<!doctype html><!-- saved from url=(0027)https://coast.example/saved --><html>" + NEWS.split("<html>")[1]
    draft = read_html(saved.replace("https://coast.example/ferry", ""))
    assert draft is not None
    assert draft.url == "https://coast.example/saved"


@pytest.mark.parametrize(
    "html",
    ["", "<html></html>", page("<img src='http://192.0.2.1/x.png'>"), page("<script>document.write('text')</script>")],
    ids=["nothing", "no body", "a picture", "a script"],
)
def test_a_page_without_text_has_no_draft(html):
    assert read_html(html) is None


def test_a_page_of_a_few_words_is_read_by_the_second_way():
    draft = read_html("<div>It was fear.</div>")
    assert draft is not None
    assert "It was fear." in draft.lines


def test_a_hostile_page_is_read_without_recursion():
    deep = "<div>" * 20_000 + "It was fear, and it was not paint." + "</div>" * 20_000
    draft = read_html(deep)
    assert draft is None or "It was fear" in " ".join(draft.lines)


@pytest.mark.parametrize("html", ["<p>unclosed", "<<<>>>", "<p>\ud800</p>", "<!--", "<table><tr><td>a<td>b</table>"])
def test_broken_html_is_read_somehow(html):
    read_html(html)


RICH = """<html lang="en-GB"><head><title>Ferry warned | The Sound</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ferry warned",
"datePublished": "2026-05-14T08:30:00+02:00", "author": {"@type": "Person", "name": "Jo Tallis"}}</script>
<meta property="og:site_name" content="The Sound"></head><body><article><h1>Ferry warned</h1>
<figure><img src="x.jpg"><figcaption>The ferry at its pier in the spring.</figcaption></figure>
<p>The company that runs the night ferry to Skarholm was warned three times about a crack near the waterline.</p>
<h2>What the logs say</h2>
<p>The logs of the ferry name three things that had to be done before the summer, and none of them was done.</p>
<ul><li>The hull was to be looked at.</li><li>The crew was to be told.</li></ul>
<blockquote><p>“It was not sound then, and it is not sound now, and nobody wants to hear it.”</p></blockquote>
<table><tr><td>May</td><td>two hundred</td></tr><tr><td>June</td><td>one hundred</td></tr></table>
<p>The ferry carries two hundred passengers a night between May and September, and half as many in winter.</p>
</article></body></html>"""


def test_a_page_keeps_its_structure():
    draft = read_html(RICH)
    assert draft is not None
    assert [(block.form.role, block.text[:12]) for block in draft.paragraphs] == [
        (Role.HEADING, "Ferry warned"),
        (Role.CAPTION, "The ferry at"),
        (Role.BODY, "The company "),
        (Role.HEADING, "What the log"),
        (Role.BODY, "The logs of "),
        (Role.ITEM, "The hull was"),
        (Role.ITEM, "The crew was"),
        (Role.QUOTE, "“It was not "),
        (Role.TABLE, "May · two hu"),
        (Role.TABLE, "June · one h"),
        (Role.BODY, "The ferry ca"),
    ]
    assert [block.form.level for block in draft.paragraphs if block.form.role is Role.HEADING] == [1, 2]


def test_a_page_says_where_what_is_known_of_it_came_from():
    draft = read_html(RICH)
    assert draft is not None
    assert (draft.published, draft.language) == ("2026-05-14T08:30+02:00", "en-GB")
    assert dict(draft.origins) == {
        "title": Origin.JSON_LD,
        "byline": Origin.JSON_LD,
        "published": Origin.JSON_LD,
        "outlet": Origin.OPEN_GRAPH,
        "language": Origin.PAGE,
    }


def test_a_page_that_says_far_too_much_of_itself_is_read_in_time():
    begun = time.process_time()
    draft = read_html(RICH.replace("<head>", f'<head><meta name="author" content="{"<" * 300_000}">'))
    assert draft is not None
    assert time.process_time() - begun < 20


def test_a_page_of_very_many_cells_is_read_although_it_may_take_the_square_of_them():
    cells = "<td>a" * 40_000
    draft = read_html(page(f"<article><h1>{STORY[0]}</h1>{article(*STORY[1:])}<table><tr>{cells}</table></article>"))
    assert draft is not None
    assert draft.lines[0] == STORY[0]


def test_signs_that_no_page_may_have_do_no_harm_to_what_it_says_of_itself():
    long = f"<meta name='author' content='Lena&#11;&#1;&#xFFFE; {'Marsh ' * 900}'>"
    draft = read_html(page(f"<article>{article(*STORY)}</article>", head=long))
    assert draft is not None
    assert draft.lines[-1] == STORY[-1]
