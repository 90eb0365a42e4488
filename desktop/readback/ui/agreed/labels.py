"""What was agreed, for lists over several articles and for hits: each row with its label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from readback.core.collection import Carried, Noted
from readback.core.quotecheck.report import Nearest, Verdict
from readback.core.search import Hit, HitKind
from readback.core.text import Span
from readback.core.workspace import now
from readback.ui.check.rows import CheckRow
from readback.ui.panel.rows import Tab
from readback.ui.panel.setrows import SetRow

if TYPE_CHECKING:
    from readback.ui.agreed.badges import Badges
    from readback.ui.session.agreeing import Agreeing


def badges_of(agreeing: Agreeing) -> Badges | None:
    """What gives the labels; None where nothing is agreed."""
    if not agreeing.agreements:
        return None
    from readback.ui.agreed.badges import Badges  # noqa: PLC0415 - not before the first paint

    return Badges(agreeing.known, now())


def of_sets(rows: Sequence[SetRow], badges: Badges | None) -> Sequence[SetRow]:
    """Rows of a list over several articles."""
    return [replace(row, agreed=of_set(row, badges)) for row in rows] if badges is not None else rows


def of_set(row: SetRow, badges: Badges) -> str:
    """One of them: the most that holds for any of the articles that it is from."""
    if isinstance(row.of, Carried):
        return badges.places((said.source.article, span) for said in row.of.rows for span in said.spans)
    if isinstance(row.of, Noted):
        return badges.note(row.of.note) or badges.article(row.of.source.article)
    return badges.person(row.title) if row.tab is Tab.PEOPLE else ""


def of_finding(finding: Verdict | Nearest, badges: Badges | None) -> str:
    """What was found of a quotation of a draft: the most that holds for any of its sources."""
    if badges is None:
        return ""
    places = list[tuple[str, Span | None]]()
    for it in finding.sources:
        inside = it.left_out is None
        places += [(it.article, it.sentence if inside else None), *((id, None) for id in it.copies)]
    return badges.places(places)


def of_check(rows: Sequence[CheckRow], badges: Badges | None) -> list[CheckRow]:
    """Rows of a check; one whose label is right already is the same row."""
    told = ((row, of_finding(row.finding, badges)) for row in rows)
    return [row if row.agreed == words else replace(row, agreed=words) for row, words in told]


def of_hit(hit: Hit, badges: Badges | None) -> str:
    """Something that a search found."""
    if badges is None:
        return ""
    if hit.kind is HitKind.PERSON:
        return badges.person(hit.speaker)
    noted = badges.note_of(hit.id, hit.article) if hit.kind is HitKind.NOTE else ""
    return noted or badges.places([(hit.article, hit.span)])
