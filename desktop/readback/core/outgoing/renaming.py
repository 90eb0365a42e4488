"""Puts a description in place of a name in all that was gathered, and keeps every place of it true."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar, cast

from readback.core.anchors import Anchor, anchor_for
from readback.core.article import Article, text_id
from readback.core.outgoing.forms import Forms
from readback.core.outgoing.model import Folio
from readback.core.text import Span, respelled

T = TypeVar("T")

KEPT = frozenset({"id", "original_sha256"})
"""What of an article tells which it is."""


def renamed(value: T, forms: Forms, description: str) -> T:
    """A value without the name; of an article all spans are those of its new text, and its id is that text's."""
    if isinstance(value, Folio):
        return cast("T", _folio(value, forms, description))
    return _Change(lambda words: forms.replaced(words, description)).of(value)


def with_ids(value: T, ids: Mapping[str, str]) -> T:
    """A value in which articles have other ids."""
    return _Change(lambda words: ids.get(words, words)).of(value)


def strings(value: object) -> Iterator[str]:
    """All words in a value, but for those that tell which article it is."""
    if isinstance(value, str):
        if value and not isinstance(value, Enum):
            yield value
        return
    for part in _parts(value):
        yield from strings(part)


@dataclass(frozen=True)
class _Change:
    """What becomes of words, and of places in the text of one article, which was `old` and is `new`."""

    words: Callable[[str], str]
    old: str = ""
    new: str = ""
    places: Mapping[Span, Span] | None = None
    whole: Callable[[Span], Span] = lambda span: span

    def of(self, value: T) -> T:
        """The value with that."""
        made: Any = value
        if isinstance(made, Enum):
            return value
        if isinstance(value, str):
            made = self.words(value)
        elif isinstance(value, Span):
            made = self.place(value)
        elif isinstance(value, Anchor):
            made = self._anchor(value)
        elif isinstance(value, tuple):
            made = tuple(map(self.of, value))
        elif is_dataclass(value) and not isinstance(value, type):
            made = self._record(value)
        return cast("T", made)

    def place(self, span: Span) -> Span:
        """Where a span stands now."""
        return self.places[self.whole(span)] if self.places is not None else span

    def _record(self, value: Any) -> Any:
        kept = KEPT if isinstance(value, Article) else frozenset[str]()
        held = {it.name: getattr(value, it.name) for it in fields(value) if it.init and it.name not in kept}
        changed = {name: self.of(part) for name, part in held.items()}
        return replace(value, **{name: part for name, part in changed.items() if part is not held[name]})

    def _anchor(self, anchor: Anchor) -> Anchor:
        """With the words of the text where it stands, or its own, if it did not stand there."""
        span = self.place(anchor.span)
        if self.places is not None and len(span) and anchor.span.of(self.old) == anchor.exact:
            return anchor_for(self.new, span)
        exact = self.words(anchor.exact)
        return Anchor(
            Span(span.start, span.start + len(exact)), exact, self.words(anchor.before), self.words(anchor.after)
        )


def _folio(folio: Folio, forms: Forms, description: str) -> Folio:
    old = folio.article.text
    edits = list(_edits(old, forms, description))

    def words(told: str) -> str:
        return forms.replaced(told, description)

    if not edits:
        return _Change(words).of(folio)

    def whole(span: Span) -> Span:
        return _whole(span, edits)

    places = list(dict.fromkeys(map(whole, _spans(folio))))
    new, moved = respelled(old, edits, places)
    change = _Change(words, old, new, dict(zip(places, moved, strict=True)), whole)
    made = change.of(replace(folio, article=replace(folio.article, text="")))

    def at(offset: int) -> int:
        return change.place(Span(offset, offset)).start

    landmarks = tuple(replace(it, offset=at(it.offset)) for it in folio.article.landmarks)
    id = text_id(new, folio.article.original_sha256)
    article = replace(made.article, id=id, text=new, landmarks=landmarks)
    state = replace(made.state, position=at(folio.state.position))
    return replace(with_ids(made, {folio.article.id: id}), article=article, state=state)


def _edits(text: str, forms: Forms, description: str) -> Iterator[tuple[Span, str]]:
    """What is put where, paragraph by paragraph: a name does not go on from one to the next."""
    start = 0
    for line in text.split("\n"):
        for span, words in forms.edits(line, description):
            yield Span(span.start + start, span.end + start), words
        start += len(line) + 1


def _spans(folio: Folio) -> Iterator[Span]:
    """All places in the text of an article."""

    def found(value: object) -> Iterator[Span]:
        if isinstance(value, Span):
            yield value
        for part in _parts(value):
            yield from found(part)

    yield from found(folio)
    for offset in (*(it.offset for it in folio.article.landmarks), folio.state.position):
        yield Span(offset, offset)


def _parts(value: object) -> Iterator[object]:
    """What a record or a row holds."""
    if isinstance(value, tuple):
        yield from value
    elif is_dataclass(value) and not isinstance(value, type):
        kept = KEPT if isinstance(value, Article) else frozenset[str]()
        yield from (getattr(value, it.name) for it in fields(value) if it.name not in kept)


def _whole(span: Span, edits: Sequence[tuple[Span, str]]) -> Span:
    """A span with all of each name that it has a part of; a mere place in a name goes to where that begins."""
    start, end = span.start, span.end
    for edit, _ in edits:
        if edit.start < start < edit.end:
            start = edit.start
        if edit.start < end < edit.end:
            end = edit.end if len(span) else start
    return Span(start, max(start, end))
