"""Where a passage stands, in words: as the original is cited, and by the number of the paragraph on the page."""

from readback.core.document import Form, Role
from readback.core.locators import Locator, Locators
from readback.core.text import Span
from readback.ui.words import tr


def place_words(place: Locator) -> str:
    """A place: "p. xii, ¶34", "p. 12:7, ¶34", "0:03:12, ¶5", "p. 3, fn 7"."""
    page = tr("p. {page}", page=_page_line(place)) if place.page else _line(place)
    return ", ".join(filter(None, [page, place.time, _number(place), _paragraph(place)]))


def passage_words(locators: Locators, span: Span) -> str:
    """A passage as it is cited, such as "pp. 12–13, ¶34", "p. 12:7–9, ¶34" and "at 0:03:12, ¶5"."""
    first, last = locators.of(span.start), locators.of(max(span.start, span.end - 1))
    time = tr("at {time}", time=first.time) if first.time else ""
    return ", ".join(filter(None, [_pages(first, last), time, _number(first), _paragraph(first)]))


def form_words(form: Form, footnote: str) -> str:
    """What a paragraph is, as a screen reader says it; nothing of one that is like any other."""
    return {
        Role.BODY: "",
        Role.HEADING: tr("heading level {level}", level=form.level),
        Role.ITEM: tr("list item {label}", label=form.label).strip(),
        Role.QUOTE: tr("block quotation"),
        Role.CAPTION: tr("caption"),
        Role.TABLE: tr("table row"),
        Role.FOOTNOTE: tr("footnote {label}", label=footnote).strip(),
    }[form.role]


def _pages(first: Locator, last: Locator) -> str:
    if not first.page:
        return _line(first)
    start, end = _page_line(first), _page_line(last)
    if first.page == last.page:
        end = last.line if first.line and last.line != first.line else ""
    elif not last.page or last.footnote:
        end = ""
    if not end:
        return tr("p. {page}", page=start)
    many = first.page != last.page
    return tr("pp. {first}–{last}", first=start, last=end) if many else tr("p. {page}", page=f"{start}–{end}")


def _page_line(place: Locator) -> str:
    return f"{place.page}:{place.line}" if place.line else place.page


def _line(place: Locator) -> str:
    return tr("line {line}", line=place.line) if place.line else ""


def _number(place: Locator) -> str:
    return tr("no. {number}", number=place.number.strip(".()[] ")) if place.number else ""


def _paragraph(place: Locator) -> str:
    if place.footnote:
        return tr("fn {label}", label=place.footnote)
    return tr("¶{n}", n=str(place.paragraph)) if place.paragraph else tr("headline")
