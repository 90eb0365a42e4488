"""How a source is named in the Checker's copy: what it is, where in it the words stand, and when it was opened."""

import re
from collections.abc import Iterator

from readback.core.article import Article
from readback.core.fragments import link_to
from readback.core.locators import Locator
from readback.core.metadata import Origin
from readback.core.quotecheck.copying import Line, Say
from readback.core.quotecheck.cutting import sentence_around
from readback.core.quotecheck.report import Source
from readback.core.search import Where
from readback.core.text import Span

MARKS = re.compile('["“”„‟«»「」『』]')
"""Every form of quotation marks that is not an apostrophe too."""


_BY = re.compile(r"^by\s+", re.IGNORECASE)
_UNTOLD = frozenset({Origin.PROPERTIES, Origin.HEADERS, Origin.FILE, Origin.DOWNLOAD})
"""Where what a draft does not print itself came from."""


def cited(source: Source, say: Say) -> str:
    """A source by its title, outlet, author and date."""
    by = say.tr("by {name}", name=source.byline) if source.byline else ""
    title = say.tr("“{words}”", words=source.title)
    return ", ".join(filter(None, [title, source.outlet, by, say.day(source.published, year=True)]))


def credited(draft: Article, say: Say) -> str:
    """Who wrote a draft, for whom and when, as it says itself or its reader said.

    What only its file knows is left out: that is often nobody's byline, but the user of a computer.
    """

    def told(field: str, value: str) -> str:
        return "" if draft.origin(field) in _UNTOLD else value

    byline = _BY.sub("", told("byline", draft.byline))
    by = say.tr("by {name}", name=byline) if byline else ""
    day = say.day(told("published", draft.published), year=True)
    return " · ".join(filter(None, [told("outlet", draft.outlet), by, day]))


def where_words(source: Source, say: Say) -> str:
    """Where in the original the words stand; a number that only Readback counts is said to be its own."""
    place, parts = source.locator, []
    if source.where is Where.LEFT_OUT:
        return say.tr("in a paragraph that Readback leaves out of the article")
    if source.where in {Where.CAPTION, Where.TABLE}:
        parts.append({Where.CAPTION: say.tr("caption"), Where.TABLE: say.tr("table row")}[source.where])
    if place is None:
        return ", ".join(parts)
    return ", ".join([*parts, *_printed(place, say)])


def _printed(place: Locator, say: Say) -> Iterator[str]:
    if place.page:
        yield say.tr("p. {page}", page=f"{place.page}:{place.line}" if place.line else place.page)
    elif place.line:
        yield say.tr("line {line}", line=place.line)
    if place.time:
        yield say.tr("at {time}", time=place.time)
    if place.number:
        yield say.tr("no. {number}", number=place.number.strip(".()[] "))
    if place.footnote:
        yield say.tr("footnote {label}", label=place.footnote)
    elif place.paragraph:
        yield say.tr("{place} in Readback", place=say.tr("¶{n}", n=place.paragraph))
    else:
        yield say.tr("headline")


def opened_words(source: Source, say: Say) -> str:
    """When the source came into the library; nothing where that is not known."""
    if source.opened is None:
        return ""
    return say.tr("Kept in Readback since {day}", day=say.day(source.opened.date().isoformat(), year=True))


NEAR = 200
"""Sentences no further apart than so many characters are told with what stands between them."""

APART = " ∕ "
"""Stands between sentences that are further apart: no mark that anybody could take for the source's own."""


_OPENING = {"”": "“", "“": "„", "»": "« "}
"""What stands before words in marks that end with such a one."""


def _opened(words: str) -> str:
    """Sentences of what was said, with the mark before them that an earlier sentence has in the source."""
    marks = re.findall("[“”„«»]", words)
    if not marks or marks[0] == "«" or (marks[0] == "“" and ("”" in marks or not re.search(r"[\w.,!?]“", words))):
        return words
    return f"{_OPENING.get(marks[0], '')}{words}"


def excerpt(source: Source) -> str:
    """The whole sentences of the source that have the words, on one line."""
    pieces = list[Span]()
    for span in source.spans:
        around = sentence_around(source.text, span)
        if pieces and around.start <= pieces[-1].end + NEAR:
            pieces[-1] = Span(pieces[-1].start, max(pieces[-1].end, around.end))
        else:
            pieces.append(around)
    return APART.join(_opened(" ".join(it.of(source.text).split())) for it in pieces)


def source_lines(source: Source, say: Say) -> Iterator[Line]:
    """Everything that finds the passage again."""
    words = excerpt(source)
    words = words if MARKS.search(words) else say.tr("“{words}”", words=words)  # it has marks of its own
    yield Line(say.tr("The source has: {words}", words=words))
    link = link_to(source.url, source.text, source.spans)
    yield Line(cited(source, say), link)
    told = ". ".join(filter(None, [where_words(source, say), opened_words(source, say)]))
    if told:
        yield Line(told)
    if source.copies:
        yield Line(
            say.counted(
                len(source.copies),
                "1 other article carries the same passage",
                "{n} other articles carry the same passage",
            )
        )
