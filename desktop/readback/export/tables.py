"""Tables for spreadsheets: who said what, who and what is named where, and the notes."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import chain

from readback.core.analysis import Mention
from readback.core.article import Article
from readback.core.collection import Noted, carried
from readback.core.outgoing.model import Folio, Taken
from readback.core.quotecheck.copying import Say
from readback.core.rows import said_in, source_of
from readback.core.tables import guarded, note_table, quotation_table
from readback.core.text import paragraph_at

MENTION_COLUMNS = ("name", "kind", "certainty", "words", "paragraph", "published", "outlet", "title")


def tables(taken: Taken, _say: Say) -> Iterator[tuple[str, bytes]]:
    """A file of each table; that of the notes where they go along."""
    held = taken.folios
    said = chain.from_iterable(said_in(it.article, it.found) for it in held if it.found is not None)
    yield "quotations.csv", _written(quotation_table(carried(said)))
    yield "mentions.csv", _written(_mentions(held))
    if taken.contents.notes:
        noted = (Noted(source_of(it.article), note) for it in held for note in it.notes)
        yield "notes.csv", _written(note_table(noted))


def _mentions(held: Iterable[Folio]) -> Iterator[tuple[str, ...]]:
    yield MENTION_COLUMNS
    for it in held:
        names = {entity.id: entity.name for entity in it.found.entities} if it.found else {}
        for mention in it.found.mentions if it.found else ():
            if mention.entity in names:
                yield _mention(it.article, mention, names[mention.entity])


def _mention(article: Article, it: Mention, name: str) -> tuple[str, ...]:
    certainty = "confirmed" if it.confirmed else "guess"
    paragraph = paragraph_at(article.paragraphs, it.span.start) + 1
    where = (article.published, article.outlet, article.title)
    return (name, it.kind.value, certainty, " ".join(it.span.of(article.text).split()), str(paragraph), *where)


def _written(lines: Iterable[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(map(guarded, lines))
    return text.getvalue().encode("utf-8-sig", "replace")  # by its first bytes Excel knows what the letters are
