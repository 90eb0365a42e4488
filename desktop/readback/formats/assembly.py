"""Puts a draft together from the paragraphs of a file and what the file says of itself."""

import re
from collections.abc import Iterator, Sequence

from readback.core.article import Draft, LeftOut
from readback.core.text import tidy
from readback.formats.furniture import furniture
from readback.formats.masthead import Credit, credits_below, is_headline

_LONGEST = 20_000  # code points; a page has about 3,000
_LONGEST_TITLE = 300  # code points
_WHERE_A_TITLE_STANDS = 3  # paragraphs; further down the same words are the article's


def assembled(paragraphs: Sequence[str], title: str = "", credit: Credit | None = None, url: str = "") -> Draft:
    """The draft of these paragraphs: headline first, without furniture and without the lines of author and date.

    Where the file names its title, that is the headline; otherwise a first paragraph that looks like one is.
    What the file says of itself in `credit` stands before what the lines below the headline say.
    """
    title = _short(tidy(title))
    paragraphs = _headed([piece for line in map(tidy, paragraphs) for piece in pieces(line)], title)
    is_left = furniture(paragraphs)
    is_left[:1] = [is_left[0] and not title] if paragraphs else []
    kept = [line for line, left in zip(paragraphs, is_left, strict=True) if not left]
    if not title and len(kept) > 1 and is_headline(kept[0]):
        title = kept[0]
    below, credit_places = credits_below(kept, start=1 if title else 0)
    credit = (credit or Credit()).or_else(below)
    return Draft(
        paragraphs=tuple(line for place, line in enumerate(kept) if place not in credit_places),
        title=title,
        byline=credit.byline,
        published=credit.published,
        outlet=credit.outlet,
        url=url,
        left_out=tuple(_left_out(paragraphs, is_left, credit_places)),
    )


def pieces(paragraph: str) -> Iterator[str]:
    """The paragraph, broken at blanks where it is longer than any that somebody wrote, or than a window can set."""
    while len(paragraph) > _LONGEST:
        at = paragraph.rfind(" ", 0, _LONGEST)
        at = at if at > 0 else _LONGEST
        yield paragraph[:at]
        paragraph = paragraph[at:].lstrip()
    if paragraph:
        yield paragraph


def _short(title: str) -> str:
    """A title of a headline's length: a longer one is cut at a blank, and what it was made from stays in the text."""
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[: max(title.rfind(" ", 0, _LONGEST_TITLE), 1)] + " …"


def _headed(paragraphs: list[str], title: str) -> list[str]:
    """The paragraphs with the title first, and there only."""
    if not title:
        return paragraphs
    if title.endswith(" …"):
        return paragraphs
    head, body = paragraphs[:_WHERE_A_TITLE_STANDS], paragraphs[_WHERE_A_TITLE_STANDS:]
    return [title, *(line for line in head if _letters(line) != _letters(title)), *body]


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text.casefold())


def _left_out(paragraphs: Sequence[str], is_left: Sequence[bool], credit_places: set[int]) -> list[LeftOut]:
    left_out, passed = [], 0
    for line, left in zip(paragraphs, is_left, strict=True):
        if left:
            left_out.append(LeftOut(line, passed - sum(place < passed for place in credit_places)))
        else:
            passed += 1
    return left_out
