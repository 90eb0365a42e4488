"""Where a passage stands, by the places that the original is cited by; and the ways to footnotes and back."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

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


@dataclass(frozen=True, slots=True)
class Places:
    """Where a text is cited: from each of some offsets on by the locator beside it."""

    offsets: Sequence[int] = ()
    locators: Sequence[Locator] = ()

    def at(self, offset: int) -> Locator | None:
        """Where a code point is cited."""
        after = bisect_right(self.offsets, offset)
        return self.locators[after - 1] if after else None


NOWHERE = Places()
"""Of a text that is cited nowhere."""


class Locators:
    """The places of one article, and the ways between its footnotes and their references.

    Making it goes through what lies beside the text; every place costs a few bisections. The paragraphs are gone
    through once, when a footnote is first asked for.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self._landmarks: dict[LandmarkKind, list[Landmark]] = {kind: [] for kind in LandmarkKind}
        for landmark in article.landmarks:
            self._landmarks[landmark.kind].append(landmark)
        self._references: dict[str, list[Landmark]] = {}
        for landmark in self._landmarks[LandmarkKind.NOTE]:
            self._references.setdefault(landmark.label, []).append(landmark)

    def of(self, offset: int) -> Locator:
        """The place of a code point."""
        article = self._article
        index = paragraph_at(article.paragraphs, offset)
        form = article.form(index)
        number = index + (0 if article.headed else 1)
        if form.role is Role.FOOTNOTE:
            return Locator(number, self._page_of_footnote(index), footnote=self.footnote_label(index))
        page, line = self._last(LandmarkKind.PAGE, offset), self._last(LandmarkKind.LINE, offset)
        time = self._last(LandmarkKind.TIME, offset)
        on_page = line is not None and (page is None or line.offset >= page.offset)
        return Locator(
            number,
            page.label if page else "",
            line.label if line and on_page else "",
            time.label if time else "",
            number=form.label if form.role in {Role.BODY, Role.ITEM} and any(map(str.isdigit, form.label)) else "",
        )

    def footnote_label(self, index: int) -> str:
        """The label of a footnote by the index of its paragraph; a further paragraph of it has that of the first."""
        return self._article.form(self._first(index)).label

    def footnote(self, reference: Landmark) -> Span | None:
        """The first paragraph of the footnote that a reference means.

        Where several bear its label, as with footnotes counted anew on every page, they are met in the order of the
        references.
        """
        found, references = self._footnotes.get(reference.label, []), self._references.get(reference.label, [])
        if not found or reference not in references:
            return None
        return self._article.paragraphs[found[min(references.index(reference), len(found) - 1)]]

    def reference(self, index: int) -> Landmark | None:
        """The first reference to a footnote, by the index of its paragraph; None for any other paragraph."""
        first, label = self._first(index), self.footnote_label(index)
        found, references = self._footnotes.get(label, []), self._references.get(label, [])
        order = found.index(first) if first in found else len(references)
        return references[order] if order < len(references) else None

    @cached_property
    def _footnotes(self) -> dict[str, list[int]]:
        """The paragraphs that begin footnotes, by their labels."""
        found: dict[str, list[int]] = {}
        for index, form in enumerate(self._article.forms):
            if form.role is Role.FOOTNOTE and form.label:
                found.setdefault(form.label, []).append(index)
        return found

    def _first(self, index: int) -> int:
        form = self._article.form
        while index > 0 and not form(index).label and form(index - 1).role is Role.FOOTNOTE:
            index -= 1
        return index

    def _last(self, kind: LandmarkKind, offset: int) -> Landmark | None:
        """The last landmark of a kind at or before a code point."""
        landmarks = self._landmarks[kind]
        after = bisect_right(landmarks, offset, key=lambda it: it.offset)
        return landmarks[after - 1] if after else None

    def _page_of_footnote(self, index: int) -> str:
        """The page a footnote is printed on: said beside it, or else that of the first reference to it."""
        first = self._article.paragraphs[self._first(index)]
        page = self._last(LandmarkKind.PAGE, first.end)
        if page is None or page.offset < first.start:
            referred = self.reference(index)
            page = self._last(LandmarkKind.PAGE, referred.offset) if referred else None
        return page.label if page else ""
