"""The page of articles and quotations over time: its sentence, its table, its columns."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from readback.core.pictures.timeline import Step, Stretch, Timeline
from readback.ui.pictures.columns import Column, Columns
from readback.ui.pictures.sheet import Line, Sheet
from readback.ui.words import counted, day, listed, tr

UNDATED = "undated"


def timeline_sheet(line: Timeline) -> Sheet:
    """Columns of the articles that say when they were published, and a table of all."""
    told = [it for it in (*line.stretches, line.undated) if it.spots]
    columns = [
        Column(key_of(it), short_when(it, line.step), len(it.articles), len(it.quoted), len(it.reported))
        for it in line.stretches
    ]
    undated = len(line.undated.articles)
    aside = counted(
        undated,
        "1 article says no date; it is in the table alone.",
        "{n} articles say no date; they are in the table alone.",
    )
    empty = "" if line.stretches else tr("No article says when it was published: “About this article” can tell it.")
    headings = (tr("When"), tr("Articles"), tr("Quoted"), tr("Reported"))
    lines = tuple(_line(it, line.step) for it in told)
    return Sheet(_sentence(line), headings, lines, Columns(columns), aside if undated else "", empty)


def key_of(it: Stretch) -> str:
    """What tells a stretch from the others."""
    return it.start.isoformat() if it.start is not None else UNDATED


def _line(it: Stretch, step: Step) -> Line:
    name = when(it, step)
    counts = (len(it.articles), len(it.quoted), len(it.reported))
    groups = ((tr("article"), it.articles), (tr("quoted"), it.quoted), (tr("reported"), it.reported))
    words = [counted(counts[0], "1 article", "{n} articles")] if it.articles else []
    words += [tr("quoted {n}×", n=counts[1])] if it.quoted else []
    words += [tr("reported {n}×", n=counts[2])] if it.reported else []
    return Line(key_of(it), name, (name, *counts), groups, lambda: ", ".join([name, *words]))


def when(it: Stretch, step: Step) -> str:
    """What a stretch is called: 14 May 2026, week of 11 May 2026, May 2026, 2026."""
    if it.start is None:
        return tr("No date")
    if step is Step.WEEK:
        return tr("week of {day}", day=day(it.start.isoformat()))
    return short_when(it, step)


def short_when(it: Stretch, step: Step) -> str:
    """What a stretch is called where there is little room: 11 May 2026, May 2026, 2026."""
    start = it.start or date.min
    if step is Step.YEAR:
        return str(start.year)
    if step is Step.MONTH:
        return QLocale().toString(QDate(start.year, start.month, 1), "MMM yyyy")
    return day(start.isoformat())


def _sentence(line: Timeline) -> str:
    """From when to when, and when most."""
    there = [it for it in line.stretches if it.articles]
    if not there:
        return ""
    count = sum(len(it.articles) for it in there)
    most = max(len(it.articles) for it in there)
    names = [when(it, line.step) for it in there if len(it.articles) == most]
    if len(there) == 1:
        return counted(count, "1 article: {when}.", "{n} articles, all of one time: {when}.", when=names[0])
    first, last = when(there[0], line.step), when(there[-1], line.step)
    span = counted(count, "1 article.", "{n} articles, from {first} to {last}.", first=first, last=last)
    if len(names) > 3:
        return span
    if len(names) == 1:
        return f"{span} {counted(most, 'Most: {when}, 1 article.', 'Most: {when}, {n} articles.', when=names[0])}"
    each = counted(most, "Most: {when}, 1 article each.", "Most: {when}, {n} articles each.", when=listed(names))
    return f"{span} {each}"
