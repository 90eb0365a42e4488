"""What stands in a person's file, as rows of its two lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFont

from readback.core.notes import Note
from readback.core.personfile import Chapter, PersonFile, Remark, Statement
from readback.core.rows import Source, Used
from readback.core.text import Span
from readback.ui.panel.delegate import quoted
from readback.ui.panel.rows import Tab, mentions, quotation_key
from readback.ui.panel.setrows import PlaceRow, SetRow, said_rows, when_words
from readback.ui.places import place_words
from readback.ui.style.fonts import pixels, reading_font, secondary, semibold
from readback.ui.widgets.badging import badged
from readback.ui.widgets.cells import CellDelegate, Part
from readback.ui.widgets.heads import Head
from readback.ui.widgets.sureness import guess_meaning
from readback.ui.words import counted, figure, tr


@dataclass(frozen=True, slots=True)
class PartHead(Head):
    """Stands above rows of one sort."""

    title: str

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"head {self.title}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return self.title


@dataclass(frozen=True, slots=True)
class LineRow:
    """Something that leads to a passage: where and when, the words, and what stands around them.

    `said` is there where it is a quotation; `guess` are the words in `where` by which it may be somebody else's.
    """

    place: PlaceRow
    where: str
    words: str
    around: str = ""
    said: SetRow | None = None
    count: int = 0
    guess: str = ""
    agreed: str = ""
    """What was agreed about it with a source, in a word."""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.place.tab} {self.place.key} {self.place.span}"

    @property
    def meaning(self) -> str:
        """What is meant by what the row calls a guess, or by how sure it is."""
        return guess_meaning() if self.guess else self.said.meaning if self.said is not None else ""

    @property
    def title(self) -> str:
        """Its words."""
        return self.words

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        number = mentions(self.count) if self.count else ""
        return ", ".join(filter(None, (self.words, self.around, self.where, number, self.agreed)))


@dataclass(frozen=True, slots=True)
class NameRow:
    """Another person, and in how many articles."""

    name: str
    count: int
    sort: str

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.sort} {self.name}"

    @property
    def title(self) -> str:
        """The name."""
        return self.name

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.name}, {counted(self.count, 'in 1 article', 'in {n} articles')}"


def line_rows(file: PersonFile) -> list[PartHead | LineRow]:
    """What the person said, the reader's notes, and the articles; each with a head above."""
    rows: list[PartHead | LineRow] = []
    parts: tuple[tuple[str, list[LineRow]], ...] = (
        (tr("Quoted and reported"), [_statement_row(it, guess_of(file, *it.names)) for it in file.statements]),
        (tr("Your notes"), [_remark_row(it, guess_of(file, it.name)) for it in file.remarks]),
        (tr("Articles"), [_chapter_row(it, guess_of(file, it.named.name)) for it in file.chapters]),
    )
    for words, lines in parts:
        if lines:
            rows += [PartHead(f"{words}  {figure(len(lines))}"), *lines]
    return rows


def guess_of(file: PersonFile, *names: str) -> str:
    """That what is under these names is in a file by a guess, if it is; else empty."""
    name = file.guessed(*names)
    return tr("as {name} (guess)", name=name) if name else ""


def _statement_row(it: Statement, guess: str) -> LineRow:
    (row,) = said_rows([it.carried])
    first = it.first.row
    articles = len({said.source.article for said in it.carried.rows})
    also = counted(articles, "in 1 article", "in {n} articles") if articles > 1 else ""
    cited = place_words(it.first.place) if it.first.place is not None else ""
    parts = (*_source_parts(first.source), cited, also, guess, row.detail.rpartition(" · ")[2])
    where = " · ".join(filter(None, parts))
    words, _ = quoted(row)
    place = _place(Tab.QUOTES, first.source, quotation_key(first.spans), first.spans[0])
    return LineRow(place, where, words, it.first.context, row, guess=guess)


def _remark_row(it: Remark, guess: str) -> LineRow:
    note: Note = it.note
    words = note.heading or (" ".join(note.anchor.exact.split()) if note.anchor else note.target.subject)
    where = " · ".join(filter(None, (*_source_parts(it.source), guess)))
    tags = " ".join(f"#{tag}" for tag in note.tags)
    return LineRow(_place(Tab.NOTES, it.source, note.id, it.span), where, words, tags, guess=guess)


def _source_parts(source: Source) -> tuple[str, str, str]:
    return when_words(source), source.outlet, source.title


def _chapter_row(it: Chapter, guess: str) -> LineRow:
    source = it.named.source
    where = " · ".join(filter(None, (when_words(source), source.outlet, guess)))
    place = _place(Tab.PEOPLE, source, it.named.entity, it.named.first)
    return LineRow(place, where, source.title, count=it.named.mentions, guess=guess)


def _place(tab: Tab, source: Source, key: str, span: Span | None) -> PlaceRow:
    return PlaceRow(tab, key, source.article, (key,), span, 1, source.title, source.outlet)


def name_rows(together: Iterable[Used], perhaps: Iterable[Used]) -> list[PartHead | NameRow]:
    """Those who may be the same person, and those who share a paragraph."""
    rows: list[PartHead | NameRow] = []
    for words, names in ((tr("Perhaps the same person"), perhaps), (tr("Named together with"), together)):
        found = [NameRow(it.name, it.count, words) for it in names]
        if found:
            rows += [PartHead(words), *found]
    return rows


class FileDelegate(CellDelegate):
    """Draws the rows of both lists."""

    marked = False
    chosen_ground = "accent_soft"

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        if isinstance(row, PartHead):
            return (Part(row.title, semibold(secondary(font)), "muted"),)
        if isinstance(row, NameRow):
            return (Part(row.name, font, most=2),)
        where = badged(Part(row.where, secondary(font), "muted", 3, inked=_doubt(row)), row.agreed)
        around = (Part(row.around, secondary(font), "muted", 4),) if row.around else ()
        return (where, self._words(row, font), *around)

    def _words(self, row: LineRow, font: QFont) -> Part:
        if row.said is None:
            return Part(row.words, semibold(font) if row.count else font, most=3)
        _, strokes = quoted(row.said)
        if row.said.reported:
            return Part(row.words, font, "reported", 8, inked=strokes)
        return Part(row.words, reading_font(pixels(font) * 1.08), "text", 8, inked=strokes)

    def count(self, row: Any) -> str:
        """How many mentions an article has, or how many articles a name."""
        return figure(row.count) if isinstance(row, LineRow | NameRow) and row.count else ""


def _doubt(row: LineRow) -> tuple[tuple[Span, str], ...]:
    """A guess, and how sure the speaker is, which stands last: both are coloured where they are not sure."""
    at, guess = row.where.rfind(" · "), row.where.rfind(row.guess) if row.guess else -1
    unsure = row.said is not None and row.said.uncertain
    found = [Span(guess, guess + len(row.guess))] if guess >= 0 else []
    found += [Span(at + 3, len(row.where))] if unsure and at >= 0 else []
    return tuple((span, "warn") for span in found)
