"""Where a passage stands, by the places that the original is cited by; and the ways to footnotes and back."""

from dataclasses import dataclass

from readback.core.article import Article
from readback.core.document import Landmark, LandmarkKind, Role
from readback.core.text import Span, paragraph_at


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in an article as it is cited; all but the paragraph as printed, and empty where the original has none.

    `paragraph` is the number a paragraph bears on the page, 0 for the headline. `line` is counted from the top of the
    printed page, `time` is when the words were said. `footnote` is the footnote that the place lies in, `number` what
    the document itself numbers the paragraph with.
    """

    paragraph: int
    page: str = ""
    line: str = ""
    time: str = ""
    footnote: str = ""
    number: str = ""


def locator(article: Article, offset: int) -> Locator:
    """The place of a code point of an article."""
    index = paragraph_at(article.paragraphs, offset)
    form = article.form(index)
    number = index + (0 if article.headed else 1)
    if form.role is Role.FOOTNOTE:
        page = _page_of_footnote(article, index)
        return Locator(number, page.label if page else "", footnote=footnote_label(article, index))
    page, line = article.landmark(offset, LandmarkKind.PAGE), article.landmark(offset, LandmarkKind.LINE)
    time = article.landmark(offset, LandmarkKind.TIME)
    on_page = line is not None and (page is None or line.offset >= page.offset)
    return Locator(
        number,
        page.label if page else "",
        line.label if line and on_page else "",
        time.label if time else "",
        number=form.label if form.role in {Role.BODY, Role.ITEM} and any(map(str.isdigit, form.label)) else "",
    )


def footnote_label(article: Article, index: int) -> str:
    """The label of a footnote by the index of its paragraph; a further paragraph of it has the label of the first."""
    return article.form(_first(article, index)).label


def footnote(article: Article, reference: Landmark) -> Span | None:
    """The first paragraph of the footnote that a reference means.

    Where several bear its label, as with footnotes counted anew on every page, they are met in the order of the
    references.
    """
    forms = ((span, article.form(index)) for index, span in enumerate(article.paragraphs))
    found = [span for span, form in forms if form.role is Role.FOOTNOTE and form.label == reference.label]
    if len(found) < 2:
        return found[0] if found else None
    return found[min(_references(article, reference.label).index(reference), len(found) - 1)]


def reference(article: Article, index: int) -> Landmark | None:
    """The first reference to a footnote, by the index of its paragraph."""
    first = article.paragraphs[_first(article, index)]
    references = _references(article, footnote_label(article, index))
    return next((it for it in references if footnote(article, it) == first), None)


def _first(article: Article, index: int) -> int:
    while index > 0 and not article.form(index).label and article.form(index - 1).role is Role.FOOTNOTE:
        index -= 1
    return index


def _references(article: Article, label: str) -> list[Landmark]:
    return [it for it in article.landmarks if it.kind is LandmarkKind.NOTE and it.label == label]


def _page_of_footnote(article: Article, index: int) -> Landmark | None:
    """The page a footnote is printed on: said beside it, or else that of the first reference to it."""
    first = article.paragraphs[_first(article, index)]
    page = article.landmark(first.end, LandmarkKind.PAGE)
    if page is not None and page.offset >= first.start:
        return page
    referred = reference(article, index)
    return article.landmark(referred.offset, LandmarkKind.PAGE) if referred else None
