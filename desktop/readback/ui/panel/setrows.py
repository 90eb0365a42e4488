"""What stands in the panel's lists over several articles, as plain values: each row unfolds to its articles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from readback.core.analysis import Confidence, QuotationKind
from readback.core.article import Article
from readback.core.collection import Carried, Known, Noted, moment
from readback.core.rows import Named, Said, Source, source_of
from readback.core.text import Span, folded
from readback.core.workspace import PlacedNote
from readback.ui.panel.rows import Row, Tab, mentions, note_rows, quotation_key
from readback.ui.widgets.sureness import sure_words
from readback.ui.words import clock, day, tr


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One of the articles that a row unfolds to.

    `keys` are the keys of the article's own rows that are meant, the first of which is met at `span`; `count` says
    through how many places a click goes there.
    """

    tab: Tab
    of: str
    article: str
    keys: tuple[str, ...]
    span: Span | None
    count: int
    title: str
    detail: str

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.of} in {self.article}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        count = mentions(self.count) if self.tab not in {Tab.QUOTES, Tab.NOTES} else ""
        return ", ".join(filter(None, [self.title, self.detail, count]))


@dataclass(frozen=True, slots=True)
class SaidRow:
    """Stands above the articles of a name, and leads to all that is said by it in them."""

    of: str
    speaker: str

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.of} said"

    @property
    def title(self) -> str:
        """What a click does."""
        return tr("Show what {name} said", name=self.speaker)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return self.title


class FileRow(SaidRow):
    """Stands there too, and leads to the file of a person."""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.of} file"

    @property
    def title(self) -> str:
        """What a click does."""
        return tr("Person file of {name}", name=self.speaker)


@dataclass(frozen=True, slots=True)
class SetRow(Row):
    """One line of a list over several articles; `places` are those it is met in, `of` what the row tells of."""

    places: tuple[PlaceRow, ...] = field(default=(), hash=False)
    of: Known | Carried | Noted | None = field(default=None, hash=False, compare=False)
    unfolded: bool = False

    @property
    def count(self) -> int:
        """How many places a click goes through: mentions of a name, articles that carry a quotation."""
        return sum(place.count for place in self.places) if self.countable else len(self.places)

    @property
    def unfolds(self) -> bool:
        """Whether there is more than one article to choose from."""
        return len(self.places) > 1

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        state = tr("expanded") if self.unfolded else tr("collapsed")
        return f"{self.words}, {state}" if self.unfolds else self.words


def when_words(source: Source) -> str:
    """When an article was published, to the minute where that is known; else when it was opened."""
    when, exact = moment(source)
    if exact:
        return f"{day(when.astimezone().date().isoformat())}, {clock(when)}"
    shown = day(source.published)
    is_day = shown != source.published
    return shown if is_day else tr("opened {day}", day=day(source.opened.astimezone().date().isoformat()))


def where_words(sources: Sequence[Source]) -> str:
    """Where something is met: in the one article, or in how many and in which first; the earliest comes first."""
    first = sources[0]
    outlet = first.outlet or tr("“{title}”", title=first.title)
    articles = len({source.article for source in sources})
    if articles == 1:
        return " · ".join([when_words(first), first.outlet or first.title])
    when, exact = moment(first)
    one_day = exact and all(moment(it)[0].astimezone().date() == when.astimezone().date() for it in sources)
    earliest = clock(when) if one_day else when_words(first)
    return tr("in {n} articles, earliest {when} {outlet}", n=articles, when=earliest, outlet=outlet)


def name_rows(found: Iterable[Known]) -> tuple[SetRow, ...]:
    """The people, places or organisations of several articles."""
    return tuple(map(_name_row, found))


def _name_row(it: Known) -> SetRow:
    tab, key = Tab(it.kind.value), folded(it.name)
    also = tr("also: {names}", names=", ".join(it.aliases)) if it.aliases else ""
    spoken = tr("quoted or reported {n}×", n=it.quotations) if it.quotations else ""
    where = where_words([row.source for row in it.rows])
    detail = " · ".join(filter(None, [spoken, where, also]))
    places = tuple(_name_place(tab, key, row) for row in it.rows)
    return SetRow(tab, key, it.name, (), detail, countable=True, places=places, of=it)


def _name_place(tab: Tab, key: str, row: Named) -> PlaceRow:
    return _place(tab, key, row.source, (row.entity,), row.first, row.mentions)


def _place(tab: Tab, of: str, source: Source, keys: tuple[str, ...], span: Span | None, count: int) -> PlaceRow:
    title = " · ".join(filter(None, [when_words(source), source.outlet]))
    return PlaceRow(tab, of, source.article, keys, span, count, title, source.title)


def said_rows(found: Iterable[Carried]) -> tuple[SetRow, ...]:
    """The quotations of several articles, each that several carry as one."""
    return tuple(map(_said_row, found))


def _said_row(it: Carried) -> SetRow:
    best, key = it.best, f"{it.first.article} {quotation_key(it.rows[0].spans)}"
    reported = best.kind is QuotationKind.INDIRECT
    where = where_words([row.source for row in it.rows])
    carrying: dict[str, list[Said]] = {}
    for row in it.rows:
        carrying.setdefault(row.source.article, []).append(row)
    return SetRow(
        Tab.QUOTES,
        key,
        it.speaker or tr("Speaker unknown"),
        (),
        " · ".join(filter(None, [where, tr("reported") if reported else "", sure_words(best.confidence)])),
        it.pieces,
        reported=reported,
        uncertain=best.confidence in {Confidence.CHECK, Confidence.UNKNOWN},
        places=tuple(_said_place(key, rows) for rows in carrying.values()),
        of=it,
        verb=it.verb if reported else "",
        sure=best.confidence,
    )


def _said_place(key: str, rows: Sequence[Said]) -> PlaceRow:
    keys = tuple(quotation_key(row.spans) for row in rows)
    return _place(Tab.QUOTES, key, rows[0].source, keys, rows[0].spans[0], len(rows))


def noted_rows(article: Article, notes: Sequence[PlacedNote]) -> tuple[SetRow, ...]:
    """The notes of one of several articles."""
    source = source_of(article)
    known = {placed.note.id: placed.note for placed in notes}
    return tuple(_noted_row(row, source, Noted(source, known[row.key])) for row in note_rows(article, notes))


def _noted_row(row: Row, source: Source, it: Noted) -> SetRow:
    span = row.spans[0] if row.spans else None
    detail = " · ".join(filter(None, [source.title, source.outlet, row.detail]))
    return SetRow(
        Tab.NOTES,
        row.key,
        row.title,
        (),
        detail,
        row.pieces,
        uncertain=row.uncertain,
        body=row.body,
        written=row.written,
        colour=row.colour,
        state=row.state,
        places=(_place(Tab.NOTES, row.key, source, (row.key,), span, 1),),
        of=it,
    )


def unfolded(rows: Iterable[Row], keys: frozenset[str]) -> tuple[Row | SaidRow | PlaceRow, ...]:
    """The rows, those of some keys with their articles below them, and above these the ways to what is said."""
    lines: list[Row | SaidRow | PlaceRow] = []
    for row in rows:
        if isinstance(row, SetRow) and row.unfolds and row.key in keys:
            said = isinstance(row.of, Known) and row.of.quotations
            ways = [SaidRow(row.key, row.title)] if said else []
            if row.tab is Tab.PEOPLE:
                ways.append(FileRow(row.key, row.title))
            lines += [replace(row, unfolded=True), *ways, *row.places]
        else:
            lines.append(row)
    return tuple(lines)
