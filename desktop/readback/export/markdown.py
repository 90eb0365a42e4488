"""Articles as Markdown: one file of each, with what is known of it at its head."""

import json
import re
from collections.abc import Callable, Iterator

from readback.core.article import Article
from readback.core.document import HEADLINE, Form, Role
from readback.core.notes import Note
from readback.core.outgoing.model import Taken
from readback.core.quotecheck.copying import Say
from readback.core.text import Span
from readback.export.leaves import Leaf, Noted, attributed, leaves, on_one_line

_SIGNS = re.compile(r"[\\`*_\[\]<>~=|$]")
_AT_START, _NUMBERED = re.compile(r"^(\s*)([#+-])"), re.compile(r"^(\s*\d{1,9})([.)])")

Linked = Callable[[Span], str]
"""The words of a span of the text, for Markdown."""


class Dialect:
    """Plain Markdown; a vault has its own ways for links."""

    def words(self, leaf: Leaf, span: Span) -> str:
        """Words of an article's text."""
        return escaped(span.of(leaf.article.text))

    def body(self, note: Note) -> str:
        """The words of a note, which are Markdown."""
        return note.body

    def tags(self, note: Note) -> str:
        """The tags of a note."""
        return " ".join(f"#{tag}" for tag in note.tags)

    def name(self, name: str) -> str:
        """What somebody or something is called."""
        return escaped(name)


def markdown(taken: Taken, say: Say) -> Iterator[tuple[str, bytes]]:
    """A file of each article."""
    for leaf in leaves(taken, say):
        yield f"{leaf.name}.md", page(leaf, Dialect(), say).encode("utf-8", "replace")


def page(leaf: Leaf, dialect: Dialect, say: Say) -> str:
    """One article with what goes along."""
    parts = [_head(leaf.article), "\n".join(_text(leaf, dialect))]
    if said := [attributed(leaf.article, it, say) for it in leaf.found.quotations]:
        parts.append("\n".join([f"## {say.tr('Quotations')}", "", *(f"- {escaped(it)}" for it in said)]))
    if names := list(_names(leaf, dialect, say)):
        parts.append("\n".join([f"## {say.tr('Names')}", "", *names]))
    if leaf.notes:
        notes = [_note(it, leaf, dialect) for it in leaf.notes]
        parts.append("\n\n".join([f"## {say.tr('Notes')}", *filter(None, notes)]))
    return "\n\n".join(filter(None, parts)) + "\n"


def escaped(words: str) -> str:
    """Words in which nothing is taken for a sign of Markdown."""
    return begun(inline(words))


def inline(words: str) -> str:
    """Words in which nothing is taken for a sign that may stand anywhere."""
    return _SIGNS.sub(r"\\\g<0>", words)


def begun(words: str) -> str:
    """Words whose beginning is not taken for a heading or an item."""
    return _NUMBERED.sub(r"\1\\\2", _AT_START.sub(r"\1\\\2", words))


def _head(article: Article) -> str:
    """What is known of an article, as the front matter that editors and Readback read."""
    known = {
        "title": article.title,
        "author": article.byline,
        "outlet": article.outlet,
        "date": article.published,
        "url": article.url,
        "lang": article.language,
        "file": article.source,
        "sha256": article.original_sha256 if article.source else "",
    }
    lines = (f"{name}: {json.dumps(on_one_line(it), ensure_ascii=False)}" for name, it in known.items() if it)
    return "\n".join(["---", *lines, "---"])


def _text(leaf: Leaf, dialect: Dialect) -> Iterator[str]:
    article = leaf.article
    if not article.headed:
        yield f"# {escaped(article.title)}\n"
    for number, span in enumerate(article.paragraphs):
        form = HEADLINE if article.headed and not number else article.form(number)
        yield _set(form, dialect.words(leaf, span)) + ("" if form.role in {Role.ITEM, Role.TABLE} else "\n")


def _set(form: Form, words: str) -> str:
    """A paragraph as what it is."""
    label = f"{escaped(form.label)} " if form.label else ""
    if form.role is Role.HEADING:
        return f"{'#' * min(max(form.level, 1), 6)} {label}{words}"
    if form.role is Role.ITEM:
        return f"{'  ' * min(form.level, 8)}- {label}{words}"
    if form.role is Role.QUOTE:
        return f"> {label}{words}"
    return f"*{words}*" if form.role is Role.CAPTION and "*" not in words else f"{label}{words}"


def _names(leaf: Leaf, dialect: Dialect, say: Say) -> Iterator[str]:
    for entity in leaf.found.entities:
        also = say.tr("also: {names}", names=", ".join(map(escaped, entity.aliases))) if entity.aliases else ""
        yield f"- {dialect.name(entity.name)}" + (f" ({also})" if also else "")


def _note(it: Noted, leaf: Leaf, dialect: Dialect) -> str:
    """A note below its passage, or below what it is about."""
    note = it.note
    if it.span is not None:
        about = on_one_line(it.span.of(leaf.article.text))
    else:
        about = on_one_line(note.anchor.exact) if note.anchor else note.target.subject
    parts = (f"> {escaped(about)}" if about else "", dialect.body(note).strip(), dialect.tags(note))
    return "\n\n".join(filter(None, parts))
