"""The index finds what a look at everything finds."""

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from library.finds import TODAY, ids, libraries, plainly, queries
from readback.core.catalogue import Project
from readback.core.items import Kept
from readback.core.library import Summary
from readback.core.matching import members
from readback.core.query import parse
from readback.library.index import Index


def summary(it: Kept) -> Summary | None:
    article = it.article
    if article.superseded:
        return None
    return Summary(article.id, article.title, article.outlet, article.published, article.opened, len(it.notes))


def filled(library: list[Kept], *, fts: bool = True) -> Index:
    index = Index(None, fts=fts)
    with index.writing() as writer:
        for it in library:
            writer.put(it, summary(it), "mark")
    return index


@pytest.mark.parametrize("fts", [True, False])
@settings(max_examples=300, deadline=None)
@given(libraries(), st.lists(queries(), min_size=1, max_size=8))
def test_the_index_finds_what_a_look_at_everything_finds(fts, library, texts):
    projects = [Project("p1", "old", tuple(it.article.id for it in library[:2]))]
    index = filled(library, fts=fts)
    for text in texts:
        query = parse(text, TODAY)
        found = index.search(query, members(query, projects), 100, lambda: False)
        expected = plainly(library, query, projects)
        assert found.widened is expected.widened, text
        assert ids(found) == ids(expected), text
        assert {kind: n for kind, n in found.counts.items() if n} == {k: n for k, n in expected.counts.items() if n}
        same = {(hit.kind, hit.id, hit.article): hit for hit in expected.hits}
        for hit in found.hits:
            if (hit.kind, hit.id, hit.article) in same and hit.kind != "person":
                assert hit == same[hit.kind, hit.id, hit.article], text
    index.close()
