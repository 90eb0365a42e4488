"""How often a person is named, quoted and reported over time: a picture, and the same as a table."""

from collections import Counter
from functools import partial

from readback.core.personfile import PersonFile
from readback.core.pictures.timeline import Stretch
from readback.ui.panel.rows import mentions
from readback.ui.pictures.columns import Column, Columns
from readback.ui.pictures.legend import Sign
from readback.ui.pictures.overtime import key_of, short_when, when
from readback.ui.pictures.sheet import Line, Sheet
from readback.ui.words import figure, joined, tr


def over_time(file: PersonFile) -> Sheet:
    """The columns with their table; its sentence says all of them. What has no date is in the table alone."""
    named = Counter[str]()
    for chapter in file.chapters:
        named[chapter.named.source.article] += chapter.named.mentions
    step, columns, lines = file.timeline.step, [], []
    for it in (*file.timeline.stretches, file.timeline.undated):
        count = sum(named[article] for article in {spot.source.article for spot in it.articles})
        counts = (count, len(it.quoted), len(it.reported))
        if it.start is not None:
            columns.append(Column(key_of(it), short_when(it, step), *counts))
        if any(counts):
            words = ", ".join([when(it, step), mentions(count), *_said(it)])
            cells = (short_when(it, step) if it.start is not None else when(it, step), *counts)
            lines.append(Line(key_of(it), words, cells, (), partial(str, words)))
    headings = (tr("When"), tr("Named"), tr("Quoted"), tr("Reported"))
    whole = tr("Picture: {what}", what=joined(it.words for it in lines))
    return Sheet(whole, headings, tuple(lines), Columns(columns, Sign.MENTIONS))


def _said(it: Stretch) -> list[str]:
    words = [tr("quoted {n}×", n=figure(len(it.quoted)))] if it.quoted else []
    return words + ([tr("reported {n}×", n=figure(len(it.reported)))] if it.reported else [])
