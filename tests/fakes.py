"""The core's ports, implemented by hand in memory: for tests of whatever stands on top of them."""

import base64
import hashlib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from fake_parts import FakeCatalogue, FakeEraser, FakeSafety, FakeTrash, FakeUndertaking
from readback.core import linkables
from readback.core.analysis import Analysis, Confidence, Entity, Kind, Mention, Quotation, QuotationKind
from readback.core.applying import apply
from readback.core.article import Article, Attachment, Draft, LeftOut
from readback.core.catalogue import State
from readback.core.corrections import Correction, Scope
from readback.core.document import HEADLINE, Block, Box, blocks_of
from readback.core.errors import ArticleMissing, Cancelled, FileUnreadable, LibraryUnwritable, Unreadable, Unwritable
from readback.core.items import Kept, tags_of
from readback.core.library import Problem, Summary
from readback.core.likeness import sketch
from readback.core.links import Linkable, LinkKind
from readback.core.matching import Search
from readback.core.notes import Note
from readback.core.places import Place
from readback.core.ports import ARTICLE, Mode, Picture, Progress, Reading, Stop, Wish, Work
from readback.core.query import Query
from readback.core.quotecheck.report import Clearing
from readback.core.quotecheck.runs import Looking
from readback.core.quotecheck.seeking import Carrier, Holdings, Wanted, holdings
from readback.core.rows import Named, Said, Used, named_in, said_in, used
from readback.core.search import Results
from readback.core.text import Span

PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==")
"""A picture of one white pixel."""

SUFFIXES = (".txt", ".md", ".html", ".pdf")


@dataclass
class FakeReader:
    """Makes each line of a UTF-8 file a paragraph and the first of them the title.

    `broken` names paths (or names, for bytes) that cannot be read, and why; `left_out` is what it leaves
    out, `attached` what comes with files of these names, `passwords` what these are locked with, and
    `drafts` what is read of them.
    """

    broken: dict[str, Unreadable] = field(default_factory=dict)
    closed: bool = False
    pictured: list[Wish] = field(default_factory=list)
    endings: frozenset[str] = frozenset(SUFFIXES)
    left_out: tuple[LeftOut, ...] = ()
    drafts: dict[str, Draft] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    attached: dict[str, tuple[Attachment, ...]] = field(default_factory=dict)

    def read(self, path: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        file = Path(path)
        if not path or not file.exists():
            raise FileUnreadable(path, Unreadable.MISSING)
        if file.is_dir():
            raise FileUnreadable(path, Unreadable.FOLDER)
        return self._reading(file.read_bytes(), path, stop, wish)

    def read_bytes(self, content: bytes, name: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        return self._reading(content, name, stop, wish)

    def picture(self, content: bytes, name: str, wish: Wish, *, stop: Stop | None = None) -> Picture:
        if Path(name).suffix != ".pdf":
            raise FileUnreadable(name, Unreadable.UNKNOWN_KIND)
        self.pictured.append(wish)
        return Picture(PIXEL, min(wish.page, 2), 3, (Box(0.1, 0.1, 0.5, 0.2),) if wish.words else ())

    def close(self) -> None:
        self.closed = True

    def _reading(self, content: bytes, name: str, stop: Stop | None, wish: Wish) -> Reading:
        if stop is not None and stop():
            raise Cancelled
        if name in self.broken:
            raise FileUnreadable(name, self.broken[name])
        if self.passwords.get(Path(name).name, wish.password) != wish.password:
            raise FileUnreadable(name, Unreadable.ENCRYPTED)
        if Path(name).suffix not in SUFFIXES:
            raise FileUnreadable(name, Unreadable.UNKNOWN_KIND)
        if Path(name).name in self.drafts:
            return Reading(self.drafts[Path(name).name], hashlib.sha256(content).hexdigest())
        text = content.decode("utf-8", "replace")
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        if not lines:
            raise FileUnreadable(name, Unreadable.EMPTY)
        blocks = (Block(lines[0], HEADLINE), *blocks_of(lines[1:]))
        draft = Draft(
            blocks,
            title=lines[0],
            left_out=self.left_out,
            attachments=self.attached.get(Path(name).name, ()),
            verbatim=text if wish.mode is Mode.AS_IS else None,
        )
        return Reading(draft, hashlib.sha256(content).hexdigest())


@dataclass
class FakeAnalyzer:
    """Finds the names it is told, each an entity of its own, and what stands between curly quotation marks.

    `error` is raised instead of an answer.
    """

    names: Mapping[str, Kind] = field(default_factory=dict)
    engine: str = "fake 1"
    error: Exception | None = None
    analyzed: list[str] = field(default_factory=list)

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        if self.error is not None:
            raise self.error
        self.analyzed.append(article.id)
        for done in range(len(article.paragraphs)):
            if stop():
                raise Cancelled
            progress(done + 1, len(article.paragraphs))
        mentions = sorted((it for name in self.names for it in self._mentions(name, article)), key=lambda it: it.span)
        found = dict.fromkeys(mention.entity for mention in mentions)
        entities = tuple(Entity(name, self.names[name], name) for name in found)
        return Analysis(article.id, self.engine, tuple(mentions), entities, self._quotations(article))

    def _mentions(self, name: str, article: Article) -> list[Mention]:
        places = re.finditer(re.escape(name), article.text)
        return [Mention(Span(*place.span()), self.names[name], name) for place in places]

    def _quotations(self, article: Article) -> tuple[Quotation, ...]:
        spans = [Span(*match.span(1)) for match in re.finditer("“([^”]+)”", article.text)]
        return tuple(
            Quotation((span,), QuotationKind.DIRECT, None, None, None, Confidence.UNKNOWN, "fake") for span in spans
        )


@dataclass
class FakeLibrary:
    """A library in memory.

    `read_only` and `refusal` make it refuse what is to be kept; ids in `unreadable` are articles that are
    damaged; `damaged` is what it reports; `originals` are the files that went there.
    """

    read_only: bool = False
    refusal: Unwritable | None = None
    unreadable: set[str] = field(default_factory=set)
    damaged: list[Problem] = field(default_factory=list)
    originals: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    closed: bool = False
    caught_up: int = 0
    forgotten: int = 0
    place: Place | None = None
    _articles: dict[str, Article] = field(default_factory=dict)
    _notes: dict[str, dict[str, Note]] = field(default_factory=dict)
    _analyses: dict[str, Analysis] = field(default_factory=dict)
    _states: dict[str, State] = field(default_factory=dict)
    _corrections: dict[str, dict[str, Correction]] = field(default_factory=dict)
    _clearings: dict[str, dict[str, Clearing]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.catalogue = FakeCatalogue(self.refuse)
        self.safety = FakeSafety(self)
        self.trash = FakeTrash(self)
        self.eraser = FakeEraser(self)
        self.undertaking = FakeUndertaking()

    @property
    def busy(self) -> bool:
        return self.refusal is Unwritable.LOCKED

    @property
    def newer(self) -> bool:
        return self.refusal is Unwritable.NEWER

    def summaries(self) -> tuple[Summary, ...]:
        readable = [it for it in self._articles.values() if it.id not in self.unreadable and not it.superseded]
        return tuple(self._summary(it) for it in sorted(readable, key=lambda it: it.opened, reverse=True))

    def listed(self) -> tuple[Summary, ...]:
        return self.summaries()

    def _summary(self, it: Article) -> Summary:
        notes, marks, state = len(self._notes[it.id]), sketch(it.text), self.state(it.id)
        return Summary(
            it.id,
            it.title,
            it.outlet,
            it.published,
            it.opened,
            notes,
            it.source,
            marks,
            state.read,
            it.original_sha256,
            it.draft,
            state.seen,
            len(it.saves),
            it.url,
        )

    def search(self, query: Query, most: int, stop: Stop = lambda: False) -> Results:
        search = Search(query, self.catalogue.projects(), most)
        for kept in self._kept():
            if stop():
                return Results()
            search.look(kept)
        return search.results()

    def named(self, articles: Sequence[str] | None, kind: Kind) -> tuple[Named, ...]:
        return tuple(row for it in self._kept(articles) for row in it.named if row.kind is kind)

    def said(self, articles: Sequence[str] | None) -> tuple[Said, ...]:
        return tuple(row for it in self._kept(articles) for row in it.said)

    def names(self, kind: Kind) -> tuple[Used, ...]:
        return used((row.source.article, row.name) for row in self.named(None, kind))

    def tags(self) -> tuple[Used, ...]:
        return used(tag for it in self._kept() for tag in tags_of(it))

    def headings(self, typed: str, most: int) -> tuple[Linkable, ...]:
        return linkables.headings(self._kept(), typed, most)

    def called(self, words: str) -> tuple[Linkable, ...]:
        return linkables.called(self._kept(), words)

    def linking(self, kind: LinkKind, targets: Collection[str]) -> tuple[Linkable, ...]:
        return linkables.linking(self._kept(), kind, targets)

    def carrying(self, wanted: Sequence[Wanted], most: int) -> tuple[tuple[Carrier, ...], ...]:
        looking = Looking(wanted)
        for kept in self._kept():
            looking.look(kept)
        return looking.results(most)

    def holdings(self) -> Holdings:
        return holdings((it.article, it.language) for it in self._kept())

    def rebuilding(self) -> Work | None:
        return None

    def all_articles(self) -> tuple[Article, ...]:
        """Everything, whatever there is of newer versions."""
        return tuple(self._articles.values())

    def _kept(self, articles: Sequence[str] | None = None) -> Iterator[Kept]:
        for id in [summary.id for summary in self.summaries()]:
            if articles is None or id in articles:
                article, found = self._articles[id], self._analyses.get(id, Analysis(id, ""))
                corrected = apply(found, article, self.corrections(id)) if not article.draft else Analysis(id, "")
                yield Kept(
                    article,
                    self.notes(id),
                    named_in(article, corrected),
                    said_in(article, corrected),
                    language=found.language if id in self._analyses else "",
                )

    def forget_index(self) -> Work | None:
        self.refuse()
        self.forgotten += 1
        return self.rebuilding()

    def add(self, article: Article, original: BinaryIO, suffix: str) -> bool:
        self.refuse()
        if article.id in self._articles:
            return False
        content = original.read()
        if hashlib.sha256(content).hexdigest() != article.original_sha256:
            raise FileUnreadable(article.source, Unreadable.CHANGED)
        self._articles[article.id] = article
        self._notes[article.id] = {}
        self.originals[article.id] = (suffix, content)
        return True

    def article(self, id: str) -> Article:
        if id not in self._articles or id in self.unreadable:
            raise ArticleMissing(id)
        return self._articles[id]

    def describe(self, article: Article) -> None:
        self.refuse()
        self.article(article.id)
        self._articles[article.id] = article

    def original(self, id: str) -> tuple[bytes, str]:
        self.article(id)
        suffix, content = self.originals[id]
        return content, suffix

    def original_apart(self, id: str) -> tuple[Callable[[], bytes], str]:
        return lambda: self.original(id)[0], self.original(id)[1]

    def state(self, article: str) -> State:
        self.article(article)
        return self._states.get(article, State())

    def set_state(self, article: str, state: State) -> None:
        self.refuse()
        self.article(article)
        self._states[article] = state

    def notes(self, article: str) -> tuple[Note, ...]:
        self.article(article)
        return tuple(sorted(self._notes[article].values(), key=lambda note: note.created))

    def save_note(self, note: Note) -> None:
        self.refuse()
        self.article(note.target.article)
        self._notes[note.target.article][note.id] = note

    def delete_note(self, note: Note) -> None:
        self.refuse()
        self.article(note.target.article)
        kept = self._notes[note.target.article].pop(note.id, None)
        if kept is not None:
            self.trash.put(kept)

    def corrections(self, article: str = "") -> tuple[Correction, ...]:
        if article:
            self.article(article)
        found = [it for place in {article, ""} for it in self._corrections.get(place, {}).values()]
        return tuple(sorted(found, key=lambda it: (it.created, it.id)))

    def save_correction(self, correction: Correction) -> None:
        self.refuse()
        self._beside(correction)[correction.id] = correction

    def delete_correction(self, correction: Correction) -> None:
        self.refuse()
        self._beside(correction).pop(correction.id, None)

    def _beside(self, correction: Correction) -> dict[str, Correction]:
        """The corrections that one is kept with: those of its article, or of all."""
        everywhere = correction.scope is Scope.EVERYWHERE
        return self._corrections.setdefault("" if everywhere else self.article(correction.article).id, {})

    def clearings(self, draft: str) -> tuple[Clearing, ...]:
        kept = self._clearings.get(self.article(draft).id, {})
        return tuple(sorted(kept.values(), key=lambda it: (it.at, it.key)))

    def save_clearing(self, draft: str, clearing: Clearing) -> None:
        self.refuse()
        self._clearings.setdefault(self.article(draft).id, {})[clearing.key] = clearing

    def delete_clearing(self, draft: str, key: str) -> None:
        self.refuse()
        self._clearings.get(self.article(draft).id, {}).pop(key, None)

    def analysis(self, article: str, engine: str) -> Analysis | None:
        kept = self._analyses.get(article)
        return kept if kept is not None and engine in {"", kept.engine} else None

    def save_analysis(self, analysis: Analysis) -> None:
        if not self.read_only and self.refusal is None:
            self._analyses[analysis.article] = analysis

    def unanalysed(self, engine: str) -> tuple[str, ...]:
        return tuple(it.id for it in self.summaries() if self.analysis(it.id, engine) is None)

    def problems(self) -> tuple[Problem, ...]:
        told, self.damaged = tuple(self.damaged), []
        return told

    def catch_up(self) -> None:
        self.caught_up += 1

    def close(self) -> None:
        self.closed = True

    def parts_of_articles(self) -> list[dict[str, Any]]:
        """What it holds by the articles' ids; what the reader wrote comes first."""
        return [
            self._notes,
            self._corrections,
            self._clearings,
            self._articles,
            self._states,
            self._analyses,
            self.originals,
        ]

    def parts(self) -> list[dict[Any, Any]]:
        """All that it holds."""
        return [*self.parts_of_articles(), *self.catalogue.parts(), self.trash.graves, self.trash.buried]

    def refuse(self) -> None:
        reason = Unwritable.READ_ONLY if self.read_only else self.refusal
        if reason is not None:
            raise LibraryUnwritable(Path("library"), reason)
