"""An article: what a reader makes of a file (Draft), and what Readback keeps of it (Article)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from textwrap import shorten

from readback.core.text import Span, normalised, paragraph_spans, tidy


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paragraph of the file that is not part of the article, such as a sign-up box.

    `before` is the index of the article's paragraph that followed it, so that it can be shown where it stood.
    """

    text: str
    before: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader makes of a file: paragraphs in order, the headline the first of them where there is one.

    `title` is the headline; where the file has none it is taken from the metadata or the file's name and is
    then not among the paragraphs. `published` is an ISO date (or date and time) or empty. `verbatim` is the
    text as it stands, for files taken as they are; it then replaces the paragraphs.
    """

    paragraphs: tuple[str, ...]
    title: str = ""
    byline: str = ""
    published: str = ""
    outlet: str = ""
    url: str = ""
    left_out: tuple[LeftOut, ...] = ()
    verbatim: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text that never changes, and where it came from.

    `id` is the SHA-256 of the text; `paragraphs` are spans of it; `opened` is when it was first opened, with
    its time zone; `original_sha256` is the hash of the file's bytes and `source` the file's name as opened.
    """

    id: str
    title: str
    text: str
    paragraphs: tuple[Span, ...]
    opened: datetime
    original_sha256: str
    source: str
    byline: str = ""
    published: str = ""
    outlet: str = ""
    url: str = ""
    left_out: tuple[LeftOut, ...] = field(default=())

    @property
    def headed(self) -> bool:
        """Whether the first paragraph is the headline."""
        return bool(self.paragraphs) and self.paragraphs[0].of(self.text) == self.title


def text_id(text: str) -> str:
    """The id of an article's text: the SHA-256 of its UTF-8 form."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def article_from(draft: Draft, *, opened: datetime, original_sha256: str, source: str) -> Article:
    """The article a draft becomes: its text normalised, once.

    One line of the text is one paragraph.
    """
    text = draft.verbatim if draft.verbatim is not None else "\n".join(_filled(draft.paragraphs))
    paragraphs = paragraph_spans(text)
    return Article(
        id=text_id(text),
        title=tidy(draft.title) or _first_words(text, paragraphs) or source,
        text=text,
        paragraphs=paragraphs,
        opened=opened,
        original_sha256=original_sha256,
        source=source,
        byline=tidy(draft.byline),
        published=tidy(draft.published),
        outlet=tidy(draft.outlet),
        url=draft.url.strip(),
        left_out=tuple(LeftOut(normalised(left.text).strip(), left.before) for left in draft.left_out),
    )


def _filled(paragraphs: Iterable[str]) -> Iterable[str]:
    return filter(None, map(tidy, paragraphs))


def _first_words(text: str, paragraphs: tuple[Span, ...]) -> str:
    """The beginning of the text, for an article without a title of its own."""
    first = " ".join(paragraphs[0].of(text).split()) if paragraphs else ""
    return shorten(first, width=80, placeholder=" …") if len(first) > 80 else first
