"""What an agreement can be about from where the reader is: a passage, a note, a person, the article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.core.agreements import Over, Subject
from readback.core.analysis import Confidence
from readback.core.anchors import anchor_for
from readback.core.article import Article
from readback.core.notes import Note
from readback.core.text import Span
from readback.ui.panel.rows import Row, Tab, person_in
from readback.ui.words import beginning, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that something may be agreed about, in words; `source` is who it was most likely agreed with."""

    words: str
    subject: Subject
    source: str = ""


@dataclass(frozen=True, slots=True)
class Here:
    """Where the reader is: the open article, what is selected in it, the note that is shown, a name or a quotation.

    `quotations` are the rows of all that are found in the article.
    """

    article: Article | None = None
    selected: Span | None = None
    note: Note | None = None
    row: Row | None = None
    quotations: Sequence[Row] = ()


def choices(here: Here) -> Sequence[Choice]:
    """All that may be meant, what is nearest first."""
    return tuple(_choices(here))


def _choices(here: Here) -> Iterator[Choice]:
    article, row = here.article, here.row
    person = person_in(row) if row is not None else ""
    if article is not None and here.selected is not None and len(here.selected):
        yield _passage(article, here.selected, here.quotations)
    if here.note is not None:
        yield _note(here.note, article, here.quotations)
    if person:
        yield Choice(tr("{name}, in all articles", name=beginning(person)), Subject(Over.PERSON, person=person), person)
    if article is not None and row is not None and row.tab is Tab.QUOTES and row.spans and here.selected is None:
        yield _passage(article, _whole(row), here.quotations)
    if article is not None:
        words = tr("The article “{title}”", title=beginning(article.title))
        yield Choice(words, Subject(Over.ARTICLE, article.id))


def _note(note: Note, article: Article | None, quotations: Sequence[Row]) -> Choice:
    anchor, source = note.anchor, ""
    if article is not None and anchor is not None and anchor.span.of(article.text) == anchor.exact:
        source = _speaker(article, anchor.span, quotations)
    words = note.heading or (anchor.exact if anchor else "")
    subject = Subject(Over.NOTE, note.target.article, note=note.id)
    return Choice(tr("The note “{words}”", words=beginning(words)) if words else tr("The note"), subject, source)


def _passage(article: Article, span: Span, quotations: Sequence[Row]) -> Choice:
    words = tr("The passage “{words}”", words=beginning(span.of(article.text)))
    subject = Subject(Over.PASSAGE, article.id, anchor=anchor_for(article.text, span))
    return Choice(words, subject, _speaker(article, span, quotations))


def _speaker(article: Article, span: Span, quotations: Sequence[Row]) -> str:
    """Who says a passage, where that is clear: nothing was agreed with who is only named there."""
    held = [row for row in quotations if row.spans and _is_of(span, _whole(row), article.text)]
    row = min(held, key=lambda it: len(_whole(it)), default=None)
    return person_in(row) if row is not None and row.sure in {Confidence.SURE, Confidence.CONFIRMED} else ""


def _is_of(span: Span, whole: Span, text: str) -> bool:
    """Whether a passage has no words but those of a quotation; its marks are no words."""
    outside = text[span.start : max(span.start, whole.start)] + text[min(span.end, whole.end) : span.end]
    return span.overlaps(whole) and not any(map(str.isalnum, outside))


def _whole(row: Row) -> Span:
    return Span(row.spans[0].start, row.spans[-1].end)
