"""Which article an annotation of another program is about, and where in it: known, or not at all."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from urllib.parse import parse_qsl, urlencode, urlsplit

from readback.core.anchors import SHORTEST, Anchor, State, anchor_for, place
from readback.core.article import Article
from readback.core.edges import one_form
from readback.core.errors import ArticleMissing
from readback.core.incoming.annotations import Foreign
from readback.core.library import Library
from readback.core.search import Results, Widened
from readback.core.text import Span, folded, normalised, tidy

Search = Callable[[str], Results]

LONGEST = 8
"""So many words of a passage are searched for."""


class Lost(StrEnum):
    """Why an annotation was not taken in."""

    NO_ARTICLE = auto()
    SEVERAL = auto()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An annotation for which there is no article, or more than one."""

    foreign: Foreign
    why: Lost


class Finder:
    """Looks for articles by address, then title, then the exact words; to be `made` first, article by article."""

    def __init__(self, library: Library, search: Search) -> None:
        self._library, self._search = library, search
        self._addresses, self._titles = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)

    def made(self) -> Iterator[tuple[int, int]]:
        """Learns the addresses and titles of all articles; tells how many are done, of how many."""
        shelf = self._library.summaries()
        for done, summary in enumerate(shelf):
            yield done, len(shelf)
            self._titles[_plain(summary.title)].append(summary.id)
            article = self._article(summary.id)
            if article is not None and article.url:
                self._addresses[address(article.url)].append(summary.id)

    def find(self, it: Foreign) -> Article | Lost:
        """The article that an annotation is about; of several that it may be about, the one that has its words."""
        named = self._addresses.get(address(it.url)) or self._titles.get(_plain(it.title)) if it.url or it.title else ()
        if named and len(named) == 1:
            return self._article(named[0]) or Lost.NO_ARTICLE
        having = [article for article in map(self._article, named or self._with_words(it)) if _has(article, it)]
        if len(having) == 1 and having[0] is not None:
            return having[0]
        return Lost.SEVERAL if having or named else Lost.NO_ARTICLE

    def _with_words(self, it: Foreign) -> Sequence[str]:
        """The ids of articles that may have its words."""
        if len(it.exact) < SHORTEST:
            return ()
        words = re.findall(r"\w+", it.exact)[:LONGEST]
        found = self._search(f'in:text "{" ".join(words)}"') if words else None
        return (
            tuple(dict.fromkeys(hit.article for hit in found.hits)) if found and found.widened is Widened.NONE else ()
        )

    def _article(self, id: str) -> Article | None:
        try:
            return self._library.article(id)
        except ArticleMissing:
            return None


def anchor_in(text: str, it: Foreign) -> Anchor | None:
    """The anchor of an annotation in a text: where its words stand for certain, or as it says, to be placed by hand.

    None where it is about no passage.
    """
    told = _told(it)
    span = _certain(told, text) if told is not None else None
    return anchor_for(text, span) if span is not None else told


def _told(it: Foreign) -> Anchor | None:
    """The anchor as the other program has it."""
    exact, start = normalised(it.exact), it.start or 0
    if not exact:
        return None
    return Anchor(Span(start, start + len(exact)), exact, normalised(it.before), normalised(it.after))


def _certain(anchor: Anchor, text: str) -> Span | None:
    """Where the anchor's passage stands for certain.

    Other programs tell less of what is beside it, or nothing; then its words must stand there once, or once with that.
    """
    found = place(anchor, text)
    if found.state is State.IN_PLACE:
        return found.span
    if len(anchor.exact) < SHORTEST:
        return None
    plain, exact, before, after = map(one_form, (text, anchor.exact, anchor.before, anchor.after))
    starts = (it.start() for it in re.finditer(f"(?={re.escape(exact)})", plain))
    spans = [Span(at, at + len(exact)) for at in starts]
    fit = [it for it in spans if plain[: it.start].endswith(before) and plain[it.end :].startswith(after)]
    return fit[0] if len(fit) == 1 else None


def _has(article: Article | None, it: Foreign) -> bool:
    """Whether an article has the words of an annotation, long enough to tell it from others, for certain."""
    told = _told(it)
    if article is None or told is None or len(told.exact) < SHORTEST:
        return False
    return _certain(told, article.text) is not None


def address(url: str) -> str:
    """An address as it is compared: without what only says how, and by which way, a page was called."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return url.strip()
    if parts.scheme not in {"http", "https"}:
        return url.strip()
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _is_way(name)]
    return f"{host}{parts.path.rstrip('/')}?{urlencode(sorted(kept))}"


def _is_way(name: str) -> bool:
    return name.startswith("utm_") or name in {"fbclid", "gclid", "ref", "cmp"}


def _plain(title: str) -> str:
    return folded(tidy(title))
