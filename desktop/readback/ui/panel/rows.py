"""What stands in the panel's five lists, as plain values: no Qt, so that every count can be tested."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import TypeVar

from readback.core.analysis import Analysis, Confidence, Entity, Kind, Mention, Quotation, QuotationKind
from readback.core.anchors import State
from readback.core.article import Article
from readback.core.denying import denial
from readback.core.locators import Locators
from readback.core.query_names import Field
from readback.core.text import Span, folded
from readback.core.workspace import PlacedNote
from readback.ui.language import field_query
from readback.ui.marks import Pair, in_pairs, pairs_of
from readback.ui.places import place_words
from readback.ui.widgets.heads import Head
from readback.ui.widgets.sureness import meaning_of, sure_words
from readback.ui.words import counted, denied, figure, ordering, tr

Reason = Callable[[Quotation], str]


class Tab(StrEnum):
    """The panel's tabs; the value of all but the notes' is the kind of mark they list."""

    PEOPLE = "person"
    PLACES = "place"
    ORGANISATIONS = "organisation"
    QUOTES = "quotation"
    NOTES = "note"


class Sort(StrEnum):
    """The order of a list."""

    TEXT = "text"
    COUNT = "count"
    NAME = "name"
    LENGTH = "length"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list.

    `spans` are the places a click goes through, so that their number is the count shown. `pieces` are the words of
    a quotation or passage, each piece on its own; `detail` is the muted line, whose last part says how sure something
    is, and `why` what decided that. `uncertain` rows are marked with a gapped mark and "?". `speaker` is the key of the
    speaker's own row. `written` notes have words of the reader, and `state` tells where they stand. `confirmed` rows
    are settled by the reader; `settled` says so in words, also where only some of a name's mentions are.
    `about` is the name that a note is on. `verb` is the article's own for reported speech that was denied, `marks` are
    those that it has around the pieces, and `agreed` is what was agreed with a source about it, in a word. `sure` is
    how far the speaker of a quotation can be relied on.
    """

    tab: Tab
    key: str
    title: str
    spans: tuple[Span, ...]
    detail: str = ""
    pieces: tuple[str, ...] = ()
    reported: bool = False
    uncertain: bool = False
    countable: bool = False
    body: str = ""
    written: bool = False
    colour: str = ""
    speaker: str = ""
    why: str = ""
    state: State = State.IN_PLACE
    confirmed: bool = False
    settled: str = ""
    about: str = ""
    verb: str = ""
    agreed: str = ""
    marks: tuple[Pair | None, ...] = ()
    sure: Confidence | None = None
    _plain: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def count(self) -> int:
        """How many places a click goes through."""
        return len(self.spans)

    @property
    def meaning(self) -> str:
        """What the word for how sure it is means."""
        return meaning_of(self.sure) if self.sure is not None else ""

    @property
    def unspoken(self) -> bool:
        """Whether nobody is known to have said it."""
        return self.tab is Tab.QUOTES and self.title == tr("Speaker unknown")

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return self.words

    @property
    def plain(self) -> str:
        """All of it in words, folded, to be searched: made once, of many rows best where nobody waits for it."""
        if not self._plain:
            self._plain.append(folded(self.words))
        return self._plain[0]

    @property
    def words(self) -> str:
        """All of it in words."""
        parts = [self.title]
        if self.countable:
            parts.append(mentions(self.count))
        if self.reported:
            words = " / ".join(self.pieces)
            parts.append(denied(self.verb, words) if self.verb else tr("says: {words}", words=words))
        elif self.pieces:
            parts.append(" / ".join(in_pairs(self.pieces, self.marks)))
        return ", ".join(filter(None, [*parts, self.body, self.detail, self.agreed]))


AnyRow = TypeVar("AnyRow", bound=Row)


def mentions(count: int) -> str:
    """A number of mentions, with the noun."""
    return counted(count, "1 mention", "{n} mentions")


def entity_rows(analysis: Analysis, kind: Kind) -> tuple[Row, ...]:
    """The people, places or organisations of an article, in the order of their first mention."""
    said, reported = _tally(analysis, reported=False), _tally(analysis, reported=True)
    named: dict[str, list[Mention]] = {}
    for mention in analysis.mentions:
        named.setdefault(mention.entity, []).append(mention)
    return tuple(
        _entity_row(entity, named[entity.id], _entity_detail(entity, said[entity.id], reported[entity.id]))
        for entity in analysis.of_kind(kind)
        if entity.id in named
    )


def _entity_row(entity: Entity, named: Sequence[Mention], detail: str) -> Row:
    settled = sum(it.confirmed for it in named)
    words = tr("confirmed by you") if settled == len(named) else tr("{n} confirmed by you", n=settled)
    return Row(
        Tab(entity.kind.value),
        entity.id,
        entity.name,
        tuple(sorted(it.span for it in named)),
        " · ".join(filter(None, [detail, words if settled else ""])),
        countable=True,
        confirmed=settled == len(named),
        settled=words if settled else "",
    )


def found_rows(article: Article, analysis: Analysis, reason: Reason) -> dict[Tab, tuple[Row, ...]]:
    """The rows of everything that is found in an article; a long one takes a while."""
    rows = {Tab(kind.value): entity_rows(analysis, kind) for kind in Kind}
    return ready(rows | {Tab.QUOTES: quotation_rows(article, analysis, reason)})


def ready(rows: dict[Tab, tuple[AnyRow, ...]]) -> dict[Tab, tuple[AnyRow, ...]]:
    """The same rows, ready to be filtered without a wait; to be called where nobody waits."""
    for row in chain.from_iterable(rows.values()):
        _ = row.plain
    return rows


def _tally(analysis: Analysis, *, reported: bool) -> Counter[str]:
    return Counter(
        quotation.speaker.entity
        for quotation in analysis.quotations
        if quotation.speaker and quotation.speaker.entity and (quotation.kind is QuotationKind.INDIRECT) is reported
    )


def _entity_detail(entity: Entity, said: int, reported: int) -> str:
    parts = []
    if entity.aliases:
        parts.append(tr("also: {names}", names=", ".join(entity.aliases)))
    spoken = [tr("quoted {n}×", n=said)] if said else []
    spoken += [tr("reported {n}×", n=reported)] if reported else []
    return " · ".join([*parts, *([", ".join(spoken)] if spoken else [])])


def quotation_rows(article: Article, analysis: Analysis, reason: Reason) -> tuple[Row, ...]:
    """The quotations of an article, in its order; `reason` says in words what decided a speaker."""
    ordered = sorted(analysis.quotations, key=lambda it: it.spans[0])
    locators = Locators(article)
    return tuple(_quotation_row(article, locators, quotation, reason) for quotation in ordered)


def _quotation_row(article: Article, locators: Locators, quotation: Quotation, reason: Reason) -> Row:
    reported = quotation.kind is QuotationKind.INDIRECT
    where = place_words(locators.of(quotation.spans[0].start))
    why = reason(quotation)
    return Row(
        Tab.QUOTES,
        quotation_key(quotation.spans),
        quotation.speaker.name if quotation.speaker else tr("Speaker unknown"),
        quotation.spans,
        " · ".join(filter(None, [where, tr("reported") if reported else "", certainty(quotation, why)])),
        tuple(" ".join(span.of(article.text).split()) for span in quotation.spans),
        reported=reported,
        uncertain=quotation.confidence in {Confidence.CHECK, Confidence.UNKNOWN},
        confirmed=quotation.confidence is Confidence.CONFIRMED,
        settled=tr("confirmed by you") if quotation.confidence is Confidence.CONFIRMED else "",
        speaker=(quotation.speaker.entity or "") if quotation.speaker else "",
        why=why,
        verb=denial(quotation, article.text) if reported else "",
        marks=() if reported else pairs_of(article.text, quotation.spans),
        sure=quotation.confidence,
    )


def quotation_key(spans: Iterable[Span]) -> str:
    """The key of a quotation's row, by its passages: its number is another as soon as one before it is rejected."""
    return "q" + ",".join(f"{span.start}-{span.end}" for span in spans)


def certainty(quotation: Quotation, why: str) -> str:
    """How far the speaker can be relied on, in words; `why` is given where it wants checking."""
    match quotation.confidence:
        case Confidence.CHECK if why:
            return tr("check: {why}", why=why)
        case Confidence.UNKNOWN if why:
            return tr("unknown: {why}", why=why)
        case sure:
            return sure_words(sure)


def note_rows(article: Article, notes: Iterable[PlacedNote]) -> tuple[Row, ...]:
    """The notes of an article, in the order they come: passages in the order of the text, then the whole."""
    locators = Locators(article)
    return tuple(_note_row(locators, placed) for placed in notes)


def _note_row(locators: Locators, placed: PlacedNote) -> Row:
    note, span = placed.note, placed.span
    state = placed.placement.state if placed.placement is not None else State.IN_PLACE
    if note.region is not None:
        where, words = tr("page {n}", n=str(note.region.page + 1)), ""
    elif note.anchor is None:
        subject = note.target.subject
        where, words = tr("on {name}", name=subject) if subject else tr("on the whole article"), ""
    else:
        words = " ".join(note.anchor.exact.split())
        where = place_words(locators.of(span.start)) if span else tr("to place")
        if state is State.MOVED:
            where += " · " + tr("moved, check")
    first = next((line.strip() for line in note.body.splitlines() if line.strip()), "")
    return Row(
        Tab.NOTES,
        note.id,
        note.heading or (tr("Highlight", "a marked passage") if words else tr("Empty note")),
        (span,) if span else (),
        where,
        pieces=(words,) if words else (),
        written=bool(first),
        body=" ".join(note.body.split())[len(first) :].strip() if first else "",
        uncertain=note.anchor is not None and span is None,
        colour=note.colour,
        state=state,
        about=note.target.subject,
    )


def same_words(kind: Kind) -> str:
    """What the entry is called that makes two names one."""
    return {
        Kind.PERSON: tr("Same person as…"),
        Kind.PLACE: tr("Same place as…"),
        Kind.ORGANISATION: tr("Same organisation as…"),
    }[kind]


def person_in(row: Row | None) -> str:
    """The person that a row is of: a person, or the speaker of a quotation; empty where it is of none."""
    return "" if row is None or row.unspoken or row.tab not in {Tab.PEOPLE, Tab.QUOTES} else row.title


def name_query(row: Row) -> str:
    """The search for the articles that a name is met in."""
    field = {Tab.PEOPLE: Field.PERSON, Tab.PLACES: Field.PLACE}.get(row.tab)
    return f'"{row.title}"' if field is None else field_query(field, row.title)


def notes_on(row: Row, notes: Iterable[Row]) -> list[Row]:
    """The notes on a person, place or organisation, or on words of a quotation."""
    if row.tab is not Tab.QUOTES:
        return [it for it in notes if it.about and it.about == row.title]
    return [it for it in notes if any(note.overlaps(span) for note in it.spans for span in row.spans)]


@dataclass(frozen=True, slots=True)
class GroupHead(Head):
    """Stands above the notes that want something of the reader, and those that want nothing."""

    state: State
    count: int

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"head {self.state}"

    @property
    def title(self) -> str:
        """What the group is called, and how many it has."""
        names = {State.TO_PLACE: tr("To place"), State.MOVED: tr("Moved, check"), State.IN_PLACE: tr("In place")}
        return f"{names[self.state]}  {figure(self.count)}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return self.title


def grouped(rows: Sequence[Row]) -> Sequence[Row | GroupHead]:
    """Rows with those first that want something of the reader, each kind under a head; as they are where none does."""
    kinds = (State.TO_PLACE, State.MOVED, State.IN_PLACE)
    groups = {kind: [row for row in rows if row.state is kind] for kind in kinds}
    if len(groups[State.IN_PLACE]) == len(rows):
        return rows
    lines: list[Row | GroupHead] = []
    for kind, group in groups.items():
        lines += [GroupHead(kind, len(group)), *group] if group else []
    return lines


def arranged(rows: Sequence[Row], wanted: str, order: Sort, speaker: str = "") -> tuple[Row, ...]:
    """The rows that hold all the words wanted, in an order; only those of a speaker where one is named."""
    words = folded(wanted).split()
    rows = [row for row in rows if row.title == speaker] if speaker else rows
    kept = [row for row in rows if all(word in row.plain for word in words)]
    if order is Sort.NAME:
        name = ordering()
        kept.sort(key=lambda row: name(row.title))
    elif order is Sort.COUNT:
        kept.sort(key=lambda row: -row.count)
    elif order is Sort.LENGTH:
        kept.sort(key=lambda row: -sum(map(len, row.pieces)))
    elif order is Sort.DOUBT:
        kept.sort(key=lambda row: not row.uncertain)
    return tuple(kept)
