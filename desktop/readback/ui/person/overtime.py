"""The picture of a person's file: how often the person is named, quoted and reported, over time."""

from collections import Counter
from collections.abc import Callable

from readback.core.personfile import PersonFile
from readback.core.pictures.timeline import Stretch
from readback.ui.panel.rows import mentions
from readback.ui.pictures.columns import Column, Columns
from readback.ui.pictures.legend import Sign
from readback.ui.pictures.overtime import key_of, short_when, when
from readback.ui.words import figure, tr


def over_time(file: PersonFile) -> tuple[Columns, Callable[[str], str], str]:
    """The columns, what there is to say of each by its key, and of all of them."""
    named = Counter[str]()
    for chapter in file.chapters:
        named[chapter.named.source.article] += chapter.named.mentions
    columns, told = [], {}
    for it in file.timeline.stretches:
        count = sum(named[article] for article in {spot.source.article for spot in it.articles})
        columns.append(Column(key_of(it), short_when(it, file.timeline.step), count, len(it.quoted), len(it.reported)))
        told[key_of(it)] = ", ".join([when(it, file.timeline.step), mentions(count), *_said(it)])
    whole = "; ".join(told[it.key] for it in columns if it.most)
    return Columns(columns, Sign.MENTIONS), lambda key: told.get(key, ""), tr("Picture: {what}", what=whole)


def _said(it: Stretch) -> list[str]:
    words = [tr("quoted {n}×", n=figure(len(it.quoted)))] if it.quoted else []
    return words + ([tr("reported {n}×", n=figure(len(it.reported)))] if it.reported else [])
