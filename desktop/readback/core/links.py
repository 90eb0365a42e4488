"""Links in notes: `[[the harbour audit]]` leads to an article, a person or a note, and still does once that is renamed.

What a link leads to is looked up when it is written and kept beside the words, so the words may grow old.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from readback.core.text import Span, folded, tidy

_LINK = re.compile(r"\[\[([^\[\]\n]+)\]\]")


class LinkKind(StrEnum):
    """What a link leads to."""

    ARTICLE = "article"
    PERSON = "person"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Link:
    """The words between the brackets and what they lead to.

    `target` is the id of an article or note, or a person's name. `article` is the one that a note belongs to.
    """

    words: str
    kind: LinkKind
    target: str
    article: str = ""


Resolve = Callable[[str], Link | None]
"""What the words of a new link lead to; None where nothing or more than one thing is so called."""


def link_spans(body: str) -> Iterator[tuple[Span, str]]:
    """Each link of a note: where it stands, brackets included, and its words."""
    for match in _LINK.finditer(body):
        words = tidy(match[1])
        if words:
            yield Span(*match.span()), words


def bound(body: str, known: Sequence[Link], resolve: Resolve) -> tuple[Link, ...]:
    """What the links of a body lead to: as known, and the others looked up; those that lead nowhere are left out."""
    before = {folded(link.words): link for link in known}
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
