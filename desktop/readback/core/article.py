"""An article: what a reader makes of a file (Draft), and what Readback keeps of it (Article)."""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from readback.core.document import BODY, HEADLINE, Block, Form, Landmark, LandmarkKind
from readback.core.metadata import FIELDS, Origin, Origins, SourceKind, guessed_kind
from readback.core.text import Span, normalised, paragraph_spans, shortened, tidy


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paragraph of the file that is not part of the article, such as a sign-up box.

    `before` is the index of the article's paragraph that followed it, so that it can be shown where it stood.
    """

    text: str
    before: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file within a file, such as one that came with a mail; it becomes an article of its own."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader makes of a file: paragraphs in order, the headline the first of them where there is one.

    `title` is the headline; where the file has none it is taken from the metadata or the file's name and is
    then not among the paragraphs. `published` is an ISO date (or date and time, with its zone where given) or empty,
    `language` a BCP 47 tag or empty; `origins` says where these came from. `verbatim` is the text as it stands, for
    files taken as they are; it then replaces the paragraphs.
    """

    paragraphs: tuple[Block, ...]
    title: str = ""
    byline: str = ""
    published: str = ""
    outlet: str = ""
    url: str = ""
    language: str = ""
    origins: Origins = ()
    left_out: tuple[LeftOut, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    pictures: tuple[int, ...] = ()
    """Pages that are pictures without text, as of a scan, counted from 0."""
    verbatim: str | None = None
    tracked: bool = False
    """Whether changes are tracked in the file; the paragraphs have them accepted."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The words of the paragraphs."""
        return tuple(block.text for block in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Article:
    """A text that never changes, and what is known of it.

    `id` is the SHA-256 of the text; `paragraphs` are spans of it and `forms` say what each is; `landmarks` are in
    the order of the text; `pictures` are pages without text. `opened` is when it was first opened, with its time
    zone; `original_sha256` is the hash of the file's bytes and `source` the file's name as opened. `superseded` is
    the id of a newer version of the text, `saves` are those of the older saves of the story, the oldest first, which
    this one stands for. A `draft` is to be checked and is never a source; `tracked` says that changes
    are tracked in the file, and that the text has them accepted.
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
    language: str = ""
    kind: SourceKind = SourceKind.OUTLET
    origins: Origins = ()
    forms: tuple[Form, ...] = ()
    landmarks: tuple[Landmark, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    pictures: tuple[int, ...] = ()
    superseded: str = ""
    saves: tuple[str, ...] = ()
    draft: bool = False
    tracked: bool = False

    @property
    def headed(self) -> bool:
        """Whether the first paragraph is the headline, also where the reader gave the article another title."""
        if not self.paragraphs:
            return False
        return self.form(0) == HEADLINE or self.paragraphs[0].of(self.text) == self.title

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs with their forms and landmarks, as a draft has them."""
        return tuple(
            Block(span.of(self.text), self.form(place), tuple(mark.moved(-span.start) for mark in self.within(span)))
            for place, span in enumerate(self.paragraphs)
        )

    def within(self, span: Span) -> tuple[Landmark, ...]:
        """The landmarks of a paragraph, those at its end too."""
        first = bisect_left(self.landmarks, span.start, key=lambda it: it.offset)
        return self.landmarks[first : bisect_right(self.landmarks, span.end, key=lambda it: it.offset)]

    def origin(self, field: str) -> Origin | None:
        """Where a piece of metadata came from; None where there is none."""
        return dict(self.origins).get(field)

    def described(self, field: str, value: str, origin: Origin | None) -> "Article":
        """The article with other metadata; raises ValueError for a field or a value that cannot be."""
        if field not in FIELDS or (field == "title" and not tidy(value)):
            raise ValueError(f"no {field}: {value}")
        if field == "published" and value:
            datetime.fromisoformat(value)
        origins = {name: known for name, known in self.origins if name != field}
        if origin is not None:
            origins[field] = origin
        known: str | SourceKind = SourceKind(value) if field == "kind" else tidy(value)
        return replace(self, **{field: known}, origins=tuple(origins.items()))  # type: ignore[arg-type] # of that field

    def form(self, paragraph: int) -> Form:
        """What the paragraph of this index is."""
        return self.forms[paragraph] if paragraph < len(self.forms) else BODY

    def landmark(self, offset: int, kind: LandmarkKind) -> Landmark | None:
        """The last landmark of a kind at or before a place in the text: the page it is on, the time it was said at."""
        before = self.landmarks[: bisect_right(self.landmarks, offset, key=lambda it: it.offset)]
        return next((it for it in reversed(before) if it.kind is kind), None)


def text_id(text: str, original_sha256: str) -> str:
    """The id of an article: the SHA-256 of its text in UTF-8, or of its file where that has pictures and no text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() if text else original_sha256


def article_from(draft: Draft, *, opened: datetime, original_sha256: str, source: str) -> Article:
    """The article a draft becomes: its text normalised, once.

    One line of the text is one paragraph.
    """
    blocks = tuple(filter(lambda block: block.text, (block.tidied() for block in draft.paragraphs)))
    text = draft.verbatim if draft.verbatim is not None else "\n".join(block.text for block in blocks)
    blocks = blocks if draft.verbatim is None else ()
    paragraphs = paragraph_spans(text)
    title, outlet, url = tidy(draft.title), tidy(draft.outlet), draft.url.strip()
    named = () if title else (("title", Origin.TEXT if paragraphs else Origin.FILE),)
    told = outlet if dict(draft.origins).get("outlet") is not Origin.PROPERTIES else ""  # a firm is no outlet by that
    return Article(
        id=text_id(text, original_sha256),
        title=title or _first_words(text, paragraphs) or source,
        text=text,
        paragraphs=paragraphs,
        opened=opened,
        original_sha256=original_sha256,
        source=source,
        byline=tidy(draft.byline),
        published=tidy(draft.published),
        outlet=outlet,
        url=url,
        language=draft.language,
        kind=guessed_kind(tuple(block.text for block in blocks), source, url, told),
        origins=(*draft.origins, *named, ("kind", Origin.GUESS)),
        forms=tuple(block.form for block in blocks) or (BODY,) * len(paragraphs),
        landmarks=_landmarks(blocks, paragraphs),
        left_out=tuple(LeftOut(normalised(left.text).strip(), left.before) for left in draft.left_out),
        pictures=draft.pictures,
        tracked=draft.tracked,
    )


def with_blocks(article: Article, blocks: Sequence[Block], left_out: Sequence[LeftOut]) -> Article:
    """Another version of an article's text, of these paragraphs, which are as `Article.blocks` gives them."""
    text = "\n".join(block.text for block in blocks)
    paragraphs = paragraph_spans(text)
    return replace(
        article,
        id=text_id(text, article.original_sha256),
        text=text,
        paragraphs=paragraphs,
        forms=tuple(block.form for block in blocks),
        landmarks=_landmarks(blocks, paragraphs),
        left_out=tuple(left_out),
        superseded="",
    )


def _landmarks(blocks: Sequence[Block], paragraphs: Sequence[Span]) -> tuple[Landmark, ...]:
    return tuple(
        replace(mark, offset=span.start + min(mark.offset, len(span)))
        for block, span in zip(blocks, paragraphs, strict=False)
        for mark in sorted(block.landmarks)
    )


def _first_words(text: str, paragraphs: tuple[Span, ...]) -> str:
    """The beginning of the text, for an article without a title of its own."""
    first = " ".join(paragraphs[0].of(text).split()) if paragraphs else ""
    return shortened(first, 80, " …")
