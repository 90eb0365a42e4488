"""A person's file as rows: made on the thread that read it, as there may be many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readback.core.personfile import PersonFile
from readback.core.rows import Used
from readback.ui.person.rows import LineRow, NameRow, PartHead, line_rows, name_rows
from readback.ui.person.telling import summary
from readback.ui.pictures.overtime import key_of


@dataclass(frozen=True, slots=True)
class Page:
    """The rows of both lists, and what is said above them; `times` are the articles of the picture's columns."""

    told: str
    lines: Sequence[PartHead | LineRow]
    names: Sequence[PartHead | NameRow]
    times: Mapping[str, frozenset[str]]


def page_of(file: PersonFile, perhaps: Sequence[Used]) -> Page:
    """How a file is shown, with others who may be the same person."""
    stretches = (*file.timeline.stretches, file.timeline.undated)
    times = {key_of(it): frozenset(spot.source.article for spot in it.articles) for it in stretches}
    told = summary(file) if file.chapters else ""
    return Page(told, line_rows(file), name_rows(file.together, perhaps), times)
