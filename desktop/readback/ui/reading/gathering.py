"""What the panel lists over several articles, asked of the library: to be called on its thread."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from readback.core.analysis import Kind, Quotation
from readback.core.article import Article
from readback.core.collection import Carried, Known, Noted, Order, carried, known, moment
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.ports import Stop
from readback.core.rows import source_of
from readback.core.saving import save_whole
from readback.core.search import HitKind
from readback.core.tables import guarded, name_table, note_table, quotation_table
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.ui.clipboard.carrying import Origin, may_leave
from readback.ui.clipboard.citation import Citation, Form, cite_quotation, with_others
from readback.ui.panel.rows import Row, Tab, ready
from readback.ui.panel.setrows import SetRow, name_rows, noted_rows, said_rows

MOST = 1_000
"""Lists are over so many articles at most."""


@dataclass(frozen=True, slots=True)
class Several:
    """Articles that the lists can be over, and what they are called.

    `project` is the id of the project they are, if they are one; `more` says that there are more than are taken,
    `listed` that they are those of the library, however many these will be.
    """

    words: str
    articles: tuple[str, ...]
    project: str = ""
    more: bool = False
    listed: bool = False


def several(words: str, articles: Sequence[str], project: str = "", *, more: bool = False) -> Several:
    """Some articles, as many of them as lists can be over."""
    return Several(words, tuple(articles[:MOST]), project, more or len(articles) > MOST)


def found_by(workspace: Workspace, words: str, query: str, stop: Stop) -> Several:
    """The articles that a search finds, by their text, quotations or notes."""
    results = workspace.search(query, stop, MOST)
    ids = dict.fromkeys(hit.article for hit in results.hits if hit.kind is not HitKind.PERSON and not hit.draft)
    cut = any(count > MOST for kind, count in results.counts.items() if kind is not HitKind.PERSON)
    return several(words, tuple(ids), more=cut)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The rows of each tab, and in how many of the articles nothing has been looked for yet."""

    rows: Mapping[Tab, tuple[SetRow, ...]]
    missing: int = 0


def gathered(workspace: Workspace, articles: Sequence[str], engine: str, stop: Stop) -> Gathered:
    """What is in several articles taken together. Raises Cancelled."""
    library = workspace.library
    rows: dict[Tab, tuple[SetRow, ...]] = {}
    for kind in Kind:
        rows[Tab(kind.value)] = name_rows(known(library.named(articles, kind), Order.TIME))
        if stop():
            raise Cancelled
    rows[Tab.QUOTES] = said_rows(carried(library.said(articles)))
    rows[Tab.NOTES] = tuple(_notes(workspace, articles, stop))
    missing = set(library.unanalysed(engine)) & set(articles) if engine else ()
    return Gathered(ready(rows), len(missing))


def _notes(workspace: Workspace, articles: Sequence[str], stop: Stop) -> Iterator[SetRow]:
    wanted = set(articles)
    with_notes = [it for it in workspace.library.summaries() if it.notes and it.id in wanted]
    read = []
    for summary in with_notes:
        if stop():
            raise Cancelled
        try:
            article = workspace.library.article(summary.id)
        except ArticleMissing:  # damaged since it was listed: that is reported
            continue
        read.append((moment(source_of(article))[0], noted_rows(article, workspace.notes_on(article))))
    for _, rows in sorted(read, key=lambda pair: pair[0]):
        yield from rows


def cited(workspace: Workspace, found: Sequence[Carried], stop: Stop, form: Form = Form.FULL) -> list[Citation]:
    """Quotations with their speakers and sources, each as the article has it whose speaker is surest.

    Those of an article that is damaged or gone are left out. Raises Cancelled.
    """
    shown: dict[str, tuple[Article, dict[tuple[Span, ...], Quotation]]] = {}
    made = []
    for it in found:
        if stop():
            raise Cancelled
        best = it.best
        try:
            if best.source.article not in shown:
                shown[best.source.article] = _quoted(workspace, best.source.article)
        except ArticleMissing:  # since it was listed: that is reported
            continue
        article, quotations = shown[best.source.article]
        if best.spans in quotations:
            made.append(with_others(cite_quotation(article, quotations[best.spans], form=form), it.articles - 1))
    return made


def _quoted(workspace: Workspace, id: str) -> tuple[Article, dict[tuple[Span, ...], Quotation]]:
    """An article, and its quotations as the reader settled them, by where they stand."""
    article = workspace.library.article(id)
    analysis = workspace.library.analysis(id, "")
    found = workspace.corrections.corrected(article, analysis).quotations if analysis is not None else ()
    return article, {it.spans: it for it in found}


def origin_of(rows: Iterable[Known | Carried | Noted], people: tuple[str, ...] = ()) -> Origin:
    """Where what is listed is from: every passage of every article that a row stands for."""
    places, notes = list[tuple[str, Span | None]](), list[str]()
    for it in rows:
        if isinstance(it, Carried):
            places += [(said.source.article, span) for said in it.rows for span in said.spans]
            people = (*people, *(said.speaker for said in it.rows if said.speaker))
        elif isinstance(it, Noted):
            places.append((it.source.article, it.note.anchor.span if it.note.anchor else None))
            notes.append(it.note.id)
        else:
            places += [(named.source.article, named.first) for named in it.rows]
            people = (*people, it.name) if it.kind is Kind.PERSON else people
    return Origin(people=tuple(dict.fromkeys(people)), notes=tuple(notes), places=tuple(dict.fromkeys(places)))


def save_table(rows: Iterable[Row], path: Path) -> bool:
    """Writes rows as a table for spreadsheets; False where they must stay, of which the reader was told.

    Raises FileUnsaved, and then a file of that name is as it was.
    """
    of = [row.of for row in rows if isinstance(row, SetRow)]
    named, said = [it for it in of if isinstance(it, Known)], [it for it in of if isinstance(it, Carried)]
    noted = [it for it in of if isinstance(it, Noted)]
    table = name_table(named) if named else quotation_table(said) if said else note_table(noted)
    written = StringIO(newline="")
    csv.writer(written).writerows(map(guarded, table))
    left = may_leave((written.getvalue(),), origin_of(of_ for of_ in of if of_ is not None))
    if left is not None:
        save_whole(path, left[0].encode("utf-8-sig"), over=True)
    return left is not None
