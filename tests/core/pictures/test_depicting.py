"""All pictures of articles of a library."""

import hashlib
from dataclasses import replace
from io import BytesIO

import pytest

from fakes import FakeLibrary
from readback.core.analysis import Analysis, Entity, Kind, Mention
from readback.core.article import Draft, article_from
from readback.core.document import blocks_of
from readback.core.errors import Cancelled
from readback.core.pictures.depicting import depicted, told_by
from readback.core.ports import Ties
from readback.core.text import Span
from readback.core.workspace import Workspace, now

NEVER = lambda: False  # noqa: E731 - a port


def kept(workspace: Workspace, line: str, *, found: bool = True, draft: bool = False) -> str:
    content = line.encode()
    article = article_from(
        Draft(blocks_of((line,)), published="2026-05-14"),
        opened=now(),
        original_sha256=hashlib.sha256(content).hexdigest(),
        source="a.txt",
    )
    article = replace(article, draft=draft)
    workspace.library.add(article, BytesIO(content), ".txt")
    if found:
        entities = (
            Entity("1", Kind.PERSON, line.split(maxsplit=1)[0]),
            Entity("2", Kind.PLACE, line.rsplit(maxsplit=1)[-1]),
        )
        first, last = Span(0, 3), Span(len(line) - 3, len(line))
        mentions = (Mention(first, Kind.PERSON, "1"), Mention(last, Kind.PLACE, "2"))
        workspace.library.save_analysis(Analysis(article.id, "e", mentions, entities))
    return article.id


def in_a_row(count: int, ties: Ties) -> tuple[tuple[float, float], ...]:
    assert all(one < count and other < count and strength > 0 for one, other, strength in ties)
    return tuple((float(number), 0.0) for number in range(count))


def test_everything_is_drawn_of_the_articles_in_which_names_were_looked_for() -> None:
    workspace = Workspace(FakeLibrary())
    ids = [kept(workspace, "Vale left Ellery"), kept(workspace, "Vale found Skarholm")]
    ids += [kept(workspace, "Unread", found=False), kept(workspace, "Draft of Ellery", draft=True), "gone"]
    told = told_by(workspace, ids, NEVER)
    assert (len(told.facts), told.missing) == (2, 1)
    found = depicted(told.facts, told.missing, in_a_row)
    assert [(it.name, len(it.named)) for it in found.counted] == [("Vale", 2), ("Ellery", 1), ("Skarholm", 1)]
    assert len(found.web.nodes) == len(found.stands) == 3
    assert [it.name for it in found.located] == ["Ellery", "Skarholm"]
    assert [len(it.articles) for it in found.timeline.stretches] == [2]
    assert (found.articles, found.missing) == (2, 1)


def test_it_can_be_stopped() -> None:
    workspace = Workspace(FakeLibrary())
    with pytest.raises(Cancelled):
        told_by(workspace, [kept(workspace, "Vale left Ellery")], lambda: True)
