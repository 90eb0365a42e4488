"""The language of searching: words, "phrases", OR, -not, prefix* and fields such as tag:check.

Reading a query never fails. What cannot be understood is searched as words, and its place is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from readback.core.days import days
from readback.core.notes import tidy_tags
from readback.core.query_names import COLOUR_OF, FIELD_OF, PLACE_OF, Field, Within
from readback.core.text import Span, folded, normalised
from readback.core.words import Match, Words, words_of

_NO_WORDS = Words(())


@dataclass(frozen=True, slots=True)
class Filter:
    """A field and its value.

    `value` is folded; `words` are those of a name. `since` is the first day that fits and `until` the first that is
    too late, None where there is none.
    """

    field: Field
    value: str
    words: Words = _NO_WORDS
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One condition of a query, and where it stands in the query's text."""

    what: Words | Filter
    span: Span
    negated: bool = False


Clause = tuple[Term, ...]
"""Conditions of which one must hold."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query that has been read: one term of each clause must hold.

    `within` is where to look. `fields` are the terms that are fields, in the order of the text, those of `within`
    too; `problems` are the places in the text that could not be understood.
    """

    text: str = ""
    clauses: tuple[Clause, ...] = ()
    within: frozenset[Within] = frozenset(Within)
    fields: tuple[Term, ...] = ()
    problems: tuple[Span, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.clauses and not self.fields

    @property
    def everywhere(self) -> bool:
        """Whether the query does not say where to look."""
        return self.within == frozenset(Within)


def without(text: str, span: Span) -> str:
    """The text of a query without one of its terms, and without an OR that had it on one side."""
    before, after = text[: span.start].rstrip(), text[span.end :].lstrip()
    shorter = re.sub(r"(^|\s)OR$", "", before)
    if shorter == before:
        after = re.sub(r"^OR(\s+|$)", "", after)
    return " ".join(filter(None, (shorter.rstrip(), after)))


_MARKS = '"“”„‟″«»'
_PIECE = re.compile(
    rf"(?P<dash>[-−–](?=[^\s]))?(?:(?P<field>[^\W\d_]+(?:-[^\W\d_]+)*):)?"
    rf"(?:[{_MARKS}](?P<phrase>[^{_MARKS}]*)[{_MARKS}]|[{_MARKS}](?P<open>.*)|(?P<bare>[^\s{_MARKS}]+))",
    re.DOTALL,
)
_PART, _BEGINNING, _TYPED = 4, 3, 2
"""From how many letters on a word is found within others, at their beginning, and there while it is being typed."""


def parse(text: str, today: date) -> Query:
    """Reads a query; ages such as 3w are counted back from `today`."""
    problems: list[Span] = []
    groups: list[list[Term]] = []
    joined = False
    for term in _read(text, today, problems):
        if term is not None and joined and groups:
            groups[-1].append(term)
        elif term is not None:
            groups.append([term])
        joined = term is None
    terms = [term for group in groups for term in group]
    clauses = (tuple(term for term in group if not _is_place(term)) for group in groups)
    return Query(
        text,
        tuple(clause for clause in clauses if clause),
        _within(terms),
        tuple(term for term in terms if isinstance(term.what, Filter)),
        tuple(sorted(set(problems))),
    )


def _read(text: str, today: date, problems: list[Span]) -> Iterator[Term | None]:
    """The terms of a query, with None for each OR between two of them."""
    pieces = list(_pieces(text))
    ors = {at for at, piece in enumerate(pieces) if piece.group() == "OR"}
    for at, piece in enumerate(pieces):
        span = Span(*piece.span())
        between = 0 < at < len(pieces) - 1 and not ors & {at - 1, at + 1}
        if at in ors and between:
            yield None
            continue
        meant = _filter(piece, today)
        if at in ors or piece["open"] is not None or (piece["field"] and not meant):
            problems.append(span)
        for what in (meant,) if meant else _words(piece, typed=span.end == len(text)):
            yield Term(what, span, negated=piece["dash"] is not None)


def _pieces(text: str) -> Iterator[re.Match[str]]:
    """The pieces of a query; behind a quotation mark that is not closed it goes on word by word."""
    at = 0
    while piece := _PIECE.search(text, at):
        yield piece
        at = piece.start("open") if piece["open"] is not None and _field(piece) is None else piece.end()


def _field(piece: re.Match[str]) -> Field | None:
    return FIELD_OF.get(folded(piece["field"] or ""))


def _words(piece: re.Match[str], *, typed: bool) -> Iterator[Words]:
    """The words of a piece, those that belong together as one; `typed` says that the query ends with it."""
    known = _field(piece) is not None
    words = words_of(piece.group() if known or piece["open"] is None else piece["field"] or "")
    for run in [(word,) for word in words] if known else filter(None, [words]):
        yield Words(run, _match(piece, run, typed=typed))


def _match(piece: re.Match[str], words: tuple[str, ...], *, typed: bool) -> Match:
    letters, bare = len(words[-1]), piece["bare"] or ""
    if bare.endswith("*"):
        return Match.BEGINNING
    if not bare or piece["dash"]:
        return Match.WHOLE
    if len(words) == 1 and letters >= _PART:
        return Match.PART
    return Match.BEGINNING if letters >= (_TYPED if typed else _BEGINNING) else Match.WHOLE


def _filter(piece: re.Match[str], today: date) -> Filter | None:
    """The field that a piece is, where it is one and its value can be understood."""
    field = _field(piece)
    value = normalised(piece["phrase"] or piece["open"] or piece["bare"] or "").strip()
    plain = folded(value)
    if field is None or not plain:
        return None
    match field:
        case Field.PERSON | Field.PLACE | Field.SAID_BY:
            words, whole = words_of(value), piece["phrase"] is not None
            return Filter(field, plain, Words(words, Match.WHOLE if whole else Match.BEGINNING)) if words else None
        case Field.TAG:
            return next((Filter(field, folded(tag)) for tag in tidy_tags([value])), None)
        case Field.COLOUR | Field.IN:
            known = (COLOUR_OF if field is Field.COLOUR else PLACE_OF).get(plain)
            return Filter(field, known) if known else None
        case Field.PROJECT:
            return Filter(field, plain)
    return _dates(field, value, today)


def _dates(field: Field, value: str, today: date) -> Filter | None:
    meant = days(value, today)
    if meant is None:
        return None
    if field is Field.BEFORE:
        return Filter(field, value, until=meant[0])
    return Filter(field, value, since=meant[0], until=meant[1] if field is Field.OPENED else None)


def _is_place(term: Term) -> bool:
    return isinstance(term.what, Filter) and term.what.field is Field.IN


def _within(terms: Sequence[Term]) -> frozenset[Within]:
    wanted, unwanted = set[Within](), set[Within]()
    for term in terms:
        if isinstance(term.what, Filter) and term.what.field is Field.IN:
            (unwanted if term.negated else wanted).add(Within(term.what.value))
    return frozenset((wanted or set(Within)) - unwanted)
