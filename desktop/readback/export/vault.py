"""A vault for Obsidian: one file of each article, in which people, places, organisations and tags are links."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from readback.core.analysis import Mention
from readback.core.filenames import file_name
from readback.core.links import Link, LinkKind, followed, link_spans
from readback.core.notes import Note
from readback.core.outgoing.model import Taken
from readback.core.quotecheck.copying import Say
from readback.core.text import Span
from readback.export.leaves import Leaf, leaves
from readback.export.markdown import Dialect, begun, escaped, inline, page


class Vault(Dialect):
    """Links lead to files by their names: `articles` are those of the articles, by their ids."""

    def __init__(self, articles: Mapping[str, str]) -> None:
        self._articles = articles

    def words(self, leaf: Leaf, span: Span) -> str:
        """Words of an article's text, in which every name is a link."""
        text, names = leaf.article.text, {it.id: it.name for it in leaf.found.entities}
        parts, at = list[str](), span.start
        for mention in _within(leaf.found.mentions, span):
            if mention.span.start >= at and mention.entity in names:
                parts.append(inline(text[at : mention.span.start]))
                parts.append(link(names[mention.entity], mention.span.of(text)))
                at = mention.span.end
        parts.append(inline(text[at : span.end]))
        return begun("".join(parts))

    def body(self, note: Note) -> str:
        """The words of a note; its links lead to files."""
        parts, at = list[str](), 0
        for span, words in link_spans(note.body):
            led = followed(words, note.links)
            target = self._target(led) if led else ""
            parts += [note.body[at : span.start], link(target, words) if target else span.of(note.body)]
            at = span.end
        return "".join(parts) + note.body[at:]

    def tags(self, note: Note) -> str:
        """The tags of a note, each a link."""
        return " ".join(link(tag, tag) for tag in note.tags)

    def name(self, name: str) -> str:
        """What somebody or something is called, as a link."""
        return link(name, name)

    def _target(self, it: Link) -> str:
        if it.kind is LinkKind.PERSON:
            return it.target
        return self._articles.get(it.target if it.kind is LinkKind.ARTICLE else it.article, "")


def vault(taken: Taken, say: Say) -> Iterator[tuple[str, bytes]]:
    """A file of each article; none is called as a name or a tag that is linked to."""
    held = taken.folios
    names = (entity.name for it in held if it.found for entity in it.found.entities)
    tags = (tag for it in held for note in it.notes for tag in note.tags)
    linked = list(dict.fromkeys(filter(None, map(file_name, chain(names, tags)))))
    pages = list(leaves(taken, say, linked))
    dialect = Vault({leaf.article.id: leaf.name for leaf in pages})
    for leaf in pages:
        yield f"{leaf.name}.md", page(leaf, dialect, say).encode("utf-8", "replace")


def link(name: str, words: str) -> str:
    """A link to a file by its name, that reads as the words."""
    target, shown = file_name(name), words.replace("|", "/").replace("[", "(").replace("]", ")")
    if not target:
        return escaped(words)
    return f"[[{target}]]" if shown == target else f"[[{target}|{shown}]]"


def _within(mentions: Sequence[Mention], span: Span) -> Iterator[Mention]:
    return (it for it in mentions if span.contains(it.span))
