"""What links can lead to, made of what is kept; an index answers the same from its tables."""

from collections.abc import Collection, Iterable, Iterator

from readback.core.analysis import Kind
from readback.core.items import Kept
from readback.core.links import Linkable, LinkKind, begins, key_of
from readback.core.notes import Note
from readback.core.rows import Named
from readback.core.text import folded


def article_linkable(id: str, title: str) -> Linkable:
    """An article."""
    return Linkable(LinkKind.ARTICLE, id, title, id, title)


def note_linkable(note: Note, title: str) -> Linkable:
    """A note of the article with this title."""
    return Linkable(LinkKind.NOTE, note.id, note.heading, note.target.article, title)


def person_linkable(row: Named) -> Linkable:
    """A person, in one article."""
    return Linkable(LinkKind.PERSON, row.name, row.name, row.source.article, row.source.title, row.first)


def people(rows: Iterable[Named]) -> tuple[Linkable, ...]:
    """The people of some rows, each once, where they are named most."""
    best: dict[str, Named] = {}
    for row in sorted(rows, key=lambda it: (-it.mentions, it.source.article, it.first)):
        best.setdefault(folded(row.name), row)
    return tuple(person_linkable(best[name]) for name in sorted(best))


def in_order(found: Iterable[Linkable]) -> tuple[Linkable, ...]:
    """By what they are called."""
    return tuple(sorted(found, key=lambda it: (key_of(it.name), it.target, it.article)))


def headings(library: Iterable[Kept], typed: str, most: int) -> tuple[Linkable, ...]:
    """At most so many notes whose first line holds the words that are typed, first those that begin so."""
    wanted = key_of(typed)
    found = in_order(it for kept in library for it in _headings(kept))
    held = [it for it in found if all(word in key_of(it.name) for word in wanted.split())]
    return tuple(sorted(held, key=lambda it: not key_of(it.name).startswith(wanted))[:most])


def called(library: Iterable[Kept], words: str) -> tuple[Linkable, ...]:
    """What is so called: articles, people also by other forms of their names, notes also by their first words."""
    wanted = key_of(words)
    articles, named, notes = list[Linkable](), list[Named](), list[Linkable]()
    for kept in library:
        if not kept.article.draft and key_of(kept.article.title) == wanted:
            articles.append(article_linkable(kept.article.id, kept.article.title))
        named += (it for it in kept.named if it.kind is Kind.PERSON and wanted in map(folded, (it.name, *it.aliases)))
        notes += (it for it in _headings(kept) if begins(key_of(it.name), wanted))
    return (*in_order(articles), *people(named), *in_order(notes))


def linking(library: Iterable[Kept], kind: LinkKind, targets: Collection[str]) -> tuple[Linkable, ...]:
    """The notes with a link that leads to one of these targets."""
    wanted = set(map(target_key, targets))
    return in_order(
        note_linkable(note, kept.article.title)
        for kept in library
        for note in kept.notes
        if any(link.kind is kind and target_key(link.target) in wanted for link in note.links)
    )


def target_key(target: str) -> str:
    """By what the targets of links are the same: ids are, and names of people whatever their case and accents."""
    return folded(target)


def _headings(kept: Kept) -> Iterator[Linkable]:
    return (note_linkable(note, kept.article.title) for note in kept.notes if key_of(note.heading))
