"""HTML: the main text and what the page says of itself, by trafilatura. No script is run and nothing is fetched."""

import re

import trafilatura
from lxml.etree import strip_elements
from lxml.html import HtmlElement
from trafilatura.settings import Document

from readback.core.article import Draft
from readback.core.document import Block
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.declared import origins_in
from readback.formats.main_text import main_text
from readback.formats.markup import all_text, paragraphs_in, placed_in, tree_of
from readback.formats.masthead import Credit
from readback.formats.moments import to_the_minute

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(https?://\S+)|saved with SingleFile\s+url:\s*(https?://\S+)")
_UNSEEN = ("head", "script", "style", "noscript", "template")
_NO_TEXT = (*_UNSEEN, "svg", "iframe", "object", "select", "textarea", "button")
_LONGEST_CLAIM = 2_000  # characters of one piece of metadata
_HEAD = 4000  # characters in which a browser says where it saved the page from
_MOMENTS = (
    "//meta[@property='article:published_time']/@content",
    "//*[@itemprop='datePublished']/@*[name()='content' or name()='datetime']",
    "//time/@datetime",
    "//script[@type='application/ld+json']/text()",
)
_PARAGRAPHS = ("blockquote", "dd", "div", "dt", "h1", "h2", "h3", "li", "p", "pre", "td", "th", "tr")
_MANY = 5_000  # such elements; an article's page has some hundred
# What the page names as its date, and none of those in its text: the last of them may be of another year.
_ONLY_NAMED = {"original_date": True, "extensive_search": False}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?")


def read_html(text: str) -> Draft | None:
    """The draft of a page, or None where it has no text."""
    page = tree_of(text)
    if page is None:
        return None
    saved_from = _SAVED_FROM.search(text[:_HEAD])
    url = next(filter(None, saved_from.groups())) if saved_from else ""
    _clip(page)
    document = _found(page, url)
    title, published = _headline(page, document.title or ""), _published(page, document.date)
    credit = Credit((document.author or "").replace("; ", ", "), published, document.sitename or "")
    known = {"title": title, "url": document.url or url, "language": _language(page), **credit.said()}
    origins = origins_in(page, known)
    strip_elements(page, *_NO_TEXT, with_tail=False)
    article = main_text(list(placed_in(page)), paragraphs_in(document.body))
    blocks = article.blocks or all_text(page)
    if not blocks:
        return None
    return assembled(blocks, title, credit, known["url"], known["language"], origins, article.spare)


def whole_page(text: str) -> tuple[Block, ...]:
    """Every text of a page, with what leads elsewhere and what surrounds the article."""
    page = tree_of(text)
    return () if page is None else tuple(all_text(page, _UNSEEN))


def _found(page: HtmlElement, url: str) -> Document:
    """What trafilatura finds; an empty document where it finds nothing."""
    document = trafilatura.bare_extraction(
        page,
        url=url or None,
        fast=sum(1 for _ in page.iter(*_PARAGRAPHS)) > _MANY,  # its other ways take the square of their number
        with_metadata=True,
        include_comments=False,
        date_extraction_params=_ONLY_NAMED,
    )
    return document if isinstance(document, Document) else Document()


def _language(page: HtmlElement) -> str:
    """The language that the page says it is in, as a BCP 47 tag."""
    tag = str(page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", tag) else ""


def _clip(page: HtmlElement) -> None:
    """Shortens what a page says of itself to what anybody reads: trafilatura takes the square of its length."""
    for element in page.iter("meta"):
        if len(element.get("content", "")) > _LONGEST_CLAIM:
            claim = element.get("content")[:_LONGEST_CLAIM]
            element.set("content", "".join(filter(str.isprintable, claim)))  # lxml gives signs that it does not take


def _headline(page: HtmlElement, title: str) -> str:
    """The heading that the page shows, where it is about what the page's title is; titles are written for machines."""
    shown = _only_heading(page)
    words, common = set(_words(shown)), set(_words(shown)) & set(_words(title))
    return shown if shown and (not title or 2 * len(common) >= len(words)) else title


def _only_heading(page: HtmlElement) -> str:
    headings = [tidy(heading.text_content()) for heading in page.iter("h1")]
    return headings[0] if len(headings) == 1 else ""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _published(page: HtmlElement, day: str | None) -> str:
    """The day, with its time to the minute where the page gives one for that day."""
    for place in _MOMENTS if day else ():
        for text in page.xpath(place):
            for moment in _MOMENT.findall(text):
                if moment.startswith(f"{day}T"):
                    return to_the_minute(moment) or day or ""
    return day or ""
