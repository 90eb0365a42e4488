"""Finding words in articles and notes: a plain scan over folded text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from readback.core.article import Article
from readback.core.document import Role
from readback.core.locators import Locator, Locators
from readback.core.notes import Note
from readback.core.text import Span, folded, normalised

SNIPPET = 60
"""How many code points of the surroundings a hit shows on either side."""


class Where(StrEnum):
    """What part of the library a hit lies in."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    CAPTION = "caption"
    TABLE = "table"
    FOOTNOTE = "footnote"
    NOTE = "note"


_APART = {
    Role.HEADING: Where.HEADING,
    Role.CAPTION: Where.CAPTION,
    Role.TABLE: Where.TABLE,
    Role.FOOTNOTE: Where.FOOTNOTE,
}
"""The paragraphs that a hit is told apart by."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One find: the article it opens and the passage it shows there.

    `span` is the passage in the article's text (None for a note on the whole article) and `place` where it is cited;
    `marks` are the places in `snippet` that hold the words searched for; `note` is the id of the note the hit lies in.
    """

    article: str
    title: str
    where: Where
    snippet: str
    marks: tuple[Span, ...]
    span: Span | None = None
    note: str | None = None
    place: Locator | None = None


def words_of(query: str) -> tuple[str, ...]:
    """The words of a query as they are compared, each once."""
    return tuple(dict.fromkeys(folded(normalised(query)).split()))


def find(
    words: tuple[str, ...], article: Article, notes: Iterable[Note], placed: dict[str, Span | None]
) -> Iterator[Hit]:
    """Every hit in an article and its notes; all words must occur in the one title, paragraph or note.

    `placed` says where each note stands in the article's text.
    """
    locators: Locators | None = None
    for hit in _found(words, article, notes, placed) if words else ():
        if hit.span is None:
            yield hit
        else:
            locators = locators or Locators(article)  # most articles hold nothing, and need none
            yield replace(hit, place=locators.of(hit.span.start))


def _found(
    words: tuple[str, ...], article: Article, notes: Iterable[Note], placed: dict[str, Span | None]
) -> Iterator[Hit]:
    yield from _in_notes(words, article, notes, placed)
    for number, paragraph in enumerate(article.paragraphs):
        marks = occurrences(words, paragraph.of(article.text))
        if marks:
            snippet, shown = excerpt(paragraph.of(article.text), marks)
            where = _where(article, number)
            yield Hit(article.id, article.title, where, snippet, shown, marks[0].moved(paragraph.start))


def _where(article: Article, number: int) -> Where:
    headline = number == 0 and article.headed
    return Where.TITLE if headline else _APART.get(article.form(number).role, Where.TEXT)


def _in_notes(
    words: tuple[str, ...], article: Article, notes: Iterable[Note], placed: dict[str, Span | None]
) -> Iterator[Hit]:
    for note in notes:
        searched = " ".join(filter(None, [note.body, *(f"#{tag}" for tag in note.tags)]))
        marks = occurrences(words, searched)
        if marks:
            snippet, shown = excerpt(searched, marks)
            yield Hit(article.id, article.title, Where.NOTE, snippet, shown, placed.get(note.id), note.id)


def occurrences(words: tuple[str, ...], text: str) -> tuple[Span, ...]:
    """Where the words stand in a text, in its order, without overlaps; nothing unless all of them occur."""
    plain = folded(text)
    if not all(word in plain for word in words):
        return ()
    spans = sorted(span for word in words for span in _all(word, plain))
    apart: list[Span] = []
    for span in spans:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return tuple(apart)


def _all(word: str, plain: str) -> Iterator[Span]:
    at = plain.find(word)
    while at >= 0:
        yield Span(at, at + len(word))
        at = plain.find(word, at + len(word))


def excerpt(text: str, marks: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The surroundings of the first mark, cut at blanks, and the marks that lie within them."""
    start, end = max(0, marks[0].start - SNIPPET), min(len(text), marks[0].end + SNIPPET)
    if start > 0:
        blank = text.find(" ", start, marks[0].start)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", marks[0].end, end)
        end = blank if blank >= 0 else end
    lead, tail = "… " if start > 0 else "", " …" if end < len(text) else ""
    shown = tuple(mark.moved(0) for mark in marks if start <= mark.start and mark.end <= end)
    shift = len(lead) - start
    snippet = lead + text[start:end].replace("\n", " ") + tail
    return snippet, tuple(Span(mark.start + shift, mark.end + shift) for mark in shown)
