"""What can be found in the library, made of what is kept: an article, its notes, quotations and names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from readback.core.analysis import QuotationKind
from readback.core.anchors import place
from readback.core.article import Article, LeftOut
from readback.core.document import Role
from readback.core.locators import NOWHERE, Locators, Places
from readback.core.notes import Note
from readback.core.rows import Named, Said
from readback.core.search import HitKind, Item, Where, lines
from readback.core.text import folded

_APART = {
    Role.HEADING: Where.HEADING,
    Role.CAPTION: Where.CAPTION,
    Role.TABLE: Where.TABLE,
    Role.FOOTNOTE: Where.FOOTNOTE,
}
"""The paragraphs that a hit is told apart by."""

GAP = " \N{FRACTION SLASH} "
"""Stands between the pieces of a quotation that its speaker's name interrupts; no article's own stroke is like it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of one article and can be found.

    `engine` is what found the names and quotations, `language` the text's by its two-letter code. Of a draft only the
    notes can be found, and it has no names or quotations here.
    """

    article: Article
    notes: Sequence[Note] = ()
    named: Sequence[Named] = ()
    said: Sequence[Said] = ()
    engine: str = ""
    language: str = ""


def tags_of(kept: Kept) -> Iterator[tuple[tuple[str, str], str]]:
    """The tags of an article's notes, each with what tells its note from all others."""
    return (((kept.article.id, note.id), tag) for note in kept.notes for tag in note.tags)


def article_item(article: Article) -> Item:
    """An article: its text, then its title where that is another than its headline, then what was left out."""
    wheres = [_APART.get(article.form(number).role, Where.TEXT) for number in range(len(article.paragraphs))]
    wheres[: article.headed] = [Where.TITLE] * article.headed
    titled = article.headed and article.paragraphs[0].of(article.text) == article.title
    title = [] if titled else [(Where.TITLE, article.title or article.id)]
    left_out = [it for it in article.left_out if it.text]
    rest, starts, others = lines([*title, *((Where.LEFT_OUT, it.text) for it in left_out)])
    own = len(article.text)
    text = f"{article.text}\n{rest}"
    starts = tuple(start + own + 1 for start in starts)
    return Item(
        HitKind.ARTICLE,
        article.id,
        article.id,
        article.title,
        text,
        folded(text),
        (*(span.start for span in article.paragraphs), *starts),
        (*wheres, *others),
        own,
        _places(article, dict(zip(starts[len(title) :], left_out, strict=True))),
        draft=article.draft,
    )


def _places(article: Article, left_out: Mapping[int, LeftOut]) -> Places:
    """Where the text is cited: at each paragraph and landmark, and for what was left out where it stood."""
    locators = Locators(article)
    offsets = {span.start for span in article.paragraphs} | {mark.offset for mark in article.landmarks}
    places = {offset: locators.of(offset) for offset in sorted(offsets)}
    for start, left in left_out.items():
        if article.paragraphs:
            followed = article.paragraphs[min(left.before, len(article.paragraphs) - 1)]
            places[start] = locators.of(followed.start)
    return Places(tuple(places), tuple(places.values()))


def place_at(item: Item, offset: int) -> Places:
    """Where a passage of an article is cited, as the places of what stands at it."""
    place = item.places.at(offset)
    return Places((0,), (place,)) if place else NOWHERE


def note_item(note: Note, whole: Item) -> Item:
    """A note: its words, tags, passage, and whom it is about."""
    quote = note.anchor.exact if note.anchor else ""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    parts = [(Where.NOTE, part) for part in (note.body, tags, quote, note.target.subject)]
    text, starts, wheres = lines(parts)
    span = place(note.anchor, whole.text[: whole.own]).span if note.anchor else None
    places = place_at(whole, span.start) if span else NOWHERE
    found = (note.id, whole.article, whole.title, text, folded(text), starts, wheres, 0, places, span)
    return Item(HitKind.NOTE, *found, draft=whole.draft)


def said_item(said: Said, places: Places = NOWHERE) -> Item:
    """A quotation: its words, and whose they are; `places` are where it is cited."""
    text, starts, wheres = said_lines(said.pieces, said.speaker)
    return Item(
        HitKind.QUOTATION,
        f"q{said.number}",
        said.source.article,
        said.source.title,
        text,
        folded(text),
        starts,
        wheres,
        0,
        places,
        said.spans[0],
        speaker=said.speaker,
        quoted=said.kind is not QuotationKind.INDIRECT,
        verb=said.verb,
    )


def said_lines(pieces: Sequence[str], speaker: str) -> tuple[str, tuple[int, ...], tuple[Where, ...]]:
    """The text of a quotation and its speaker, with where each begins and what it is."""
    return lines([(Where.QUOTATION, GAP.join(pieces)), (Where.PERSON, speaker)])


def person_item(row: Named, articles: int = 1) -> Item:
    """A person, at the first mention in an article; `articles` is how many name them."""
    text, starts, wheres = lines([(Where.PERSON, name) for name in (row.name, *row.aliases)])
    source = row.source
    return Item(
        HitKind.PERSON,
        row.entity,
        source.article,
        source.title,
        text,
        folded(text),
        starts,
        wheres,
        span=row.first,
        more=articles - 1,
        speaker=row.name,
    )
