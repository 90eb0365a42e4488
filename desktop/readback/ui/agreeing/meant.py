"""What an agreement can be about from where the reader is: a passage, a note, a person, the article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.core.agreements import Over, Subject
from readback.core.anchors import anchor_for
from readback.core.article import Article
from readback.core.notes import Note
from readback.core.text import Span
from readback.ui.panel.rows import Row, Tab, person_in
from readback.ui.words import beginning, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that something may be agreed about, in words; `source` is who it may have been agreed with."""

    words: str
    subject: Subject
    source: str = ""


@dataclass(frozen=True, slots=True)
class Here:
    """Where the reader is: the open article, what is selected in it, the note that is shown, a name or a quotation."""

    article: Article | None = None
    selected: Span | None = None
    note: Note | None = None
    row: Row | None = None


def choices(here: Here) -> Sequence[Choice]:
    """All that may be meant, what is nearest first."""
    return tuple(_choices(here))


def _choices(here: Here) -> Iterator[Choice]:
    article, row = here.article, here.row
    source = person_in(row) if row is not None else ""
    if article is not None and here.selected is not None and len(here.selected):
        yield _passage(article, here.selected, source)
    if here.note is not None:
        words = here.note.heading or (here.note.anchor.exact if here.note.anchor else "")
        subject = Subject(Over.NOTE, here.note.target.article, note=here.note.id)
        yield Choice(tr("The note “{words}”", words=beginning(words)) if words else tr("The note"), subject, source)
    if source:
        yield Choice(tr("{name}, in all articles", name=beginning(source)), Subject(Over.PERSON, person=source), source)
    if article is not None and row is not None and row.tab is Tab.QUOTES and row.spans and here.selected is None:
        yield _passage(article, Span(row.spans[0].start, row.spans[-1].end), source)
    if article is not None:
        words = tr("The article “{title}”", title=beginning(article.title))
        yield Choice(words, Subject(Over.ARTICLE, article.id))


def _passage(article: Article, span: Span, source: str) -> Choice:
    words = tr("The passage “{words}”", words=beginning(span.of(article.text)))
    return Choice(words, Subject(Over.PASSAGE, article.id, anchor=anchor_for(article.text, span)), source)
