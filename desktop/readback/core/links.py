"""Links in notes: `[[the harbour audit]]` leads to an article, a person or a note, and still does once that is renamed.

What a link leads to is looked up when it is written and kept beside the words, so the words may grow old.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from readback.core.text import Span, folded, tidy

_LINK = re.compile(r"\[\[([^\[\]\n]+)\]\]")
_BRACKETS = str.maketrans("[]", "()")


class LinkKind(StrEnum):
    """What a link leads to."""

    ARTICLE = "article"
    PERSON = "person"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Link:
    """The words between the brackets and what they lead to.

    `target` is the id of an article or note, or a person's name. `article` is the one that a note belongs to, or that
    names the person.
    """

    words: str
    kind: LinkKind
    target: str
    article: str = ""


@dataclass(frozen=True, slots=True)
class Linkable:
    """Something that a link can lead to, and what it is called now.

    `target` as in a Link. `article` is the article itself, the one that a note belongs to, or the one that names a
    person most, and `title` what it is called; `span` is the person's first mention there.
    """

    kind: LinkKind
    target: str
    name: str
    article: str
    title: str
    span: Span | None = None

    def link(self, words: str) -> Link:
        """The link of these words that leads here."""
        return Link(words, self.kind, self.target, "" if self.kind is LinkKind.ARTICLE else self.article)


LONGEST = 60
"""A link names a note by its first words, by so many code points at most."""


def words_for(name: str) -> str:
    """How a link names something: on one line, without the brackets that would end it."""
    return tidy(name.translate(_BRACKETS))


def first_words(heading: str) -> str:
    """How a link names a note."""
    words = words_for(heading)
    return words if len(words) <= LONGEST else words[: LONGEST + 1].rpartition(" ")[0] or words[:LONGEST]


def key_of(name: str) -> str:
    """By what the words of links are the same."""
    return folded(words_for(name))


def begins(heading: str, words: str) -> bool:
    """Whether the words name a note with this first line: all of it, or two words or more that it begins with.

    Both are keys.
    """
    if not heading.startswith(words):
        return False
    return len(heading) == len(words) or (" " in words and not heading[len(words)].isalnum())


Resolve = Callable[[str], Link | None]
"""What the words of a new link lead to; None where nothing or more than one thing is so called."""


def link_spans(body: str) -> Iterator[tuple[Span, str]]:
    """Each link of a note: where it stands, brackets included, and its words."""
    for match in _LINK.finditer(body):
        words = tidy(match[1])
        if words:
            yield Span(*match.span()), words


def bound(body: str, known: Sequence[Link], resolve: Resolve) -> tuple[Link, ...]:
    """What the links of a body lead to: as first known, and the others looked up.

    Those that lead nowhere are left out.
    """
    before = {folded(link.words): link for link in reversed(known)}
    links: dict[str, Link] = {}
    for _, words in link_spans(body):
        key = folded(words)
        link = links.get(key) or before.get(key) or resolve(words)
        if link is not None:
            links[key] = link
    return tuple(links.values())


def followed(words: str, links: Sequence[Link]) -> Link | None:
    """What the words between brackets lead to."""
    wanted = folded(tidy(words))
    return next((link for link in links if folded(link.words) == wanted), None)
