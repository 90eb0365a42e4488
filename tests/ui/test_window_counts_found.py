"""Every count of a search is the number of hits below it, and of what they lead to."""

import re

import pytest

from readback.core.search import HitKind
from readback.ui.search.rows import HeadRow, HitRow
from ui.desks import Desk
from ui.shapes import FEW, MANY
from ui.test_window_counts import desk, gone_through, is_counted, number, told
from ui.test_window_searching import chips, hit_rows, names_window, searched

__all__ = ["desk"]  # pytest finds it by its name here

QUERIES = (
    "persida",
    '"we never sail"',
    "nobody asked",
    'person:"Persida"',
    "say",
    "persalla",
    "in:notes ask",
    "zebra ask",
)


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Articles, notes and quotations that have words in common."""
    desk.open("many.txt", MANY)
    desk.note("Ask Persalla", "counts")
    desk.open("few.txt", FEW)
    desk.note("Ask Persida", "the hull")
    desk.note("Nobody asked", "silent")
    desk.settle()
    return desk


@pytest.mark.parametrize("query", QUERIES)
def test_each_group_counts_its_hits_and_all_of_them_together(full: Desk, query: str) -> None:
    listed = searched(full, query)
    heads = {row.kind: row for row in listed if isinstance(row, HeadRow)}
    below = {kind: sum(isinstance(row, HitRow) and row.hit.kind is kind for row in listed) for kind in heads}
    assert {kind: head.shown for kind, head in heads.items()} == below
    for kind, head in heads.items():
        cut = re.search(r"the first (\d+) are shown", head.title)
        assert (int(cut[1]) if cut else number(head.title)) == below[kind]
    summary = full.frame.hits._summary.text()
    assert number(summary) == sum(head.count for head in heads.values())


@pytest.mark.parametrize("query", QUERIES)
def test_each_chip_counts_what_it_leaves(full: Desk, query: str) -> None:
    searched(full, query)
    counted = {words: number(words) for words in chips(full) if re.search(r" \d+$", words)}
    for words, count in counted.items():
        chips(full)[words].click()
        heads = [row for row in hit_rows(full) if isinstance(row, HeadRow)]
        assert sum(head.count for head in heads) == count
        if not words.startswith("All "):
            assert len(heads) == 1
    assert (len(counted) > 1) or not counted


@pytest.mark.parametrize("query", ["persida", "sail", "persalla"])
def test_a_hit_counts_the_other_paragraphs_that_are_marked_once_it_is_open_and_gone_through(
    full: Desk, query: str
) -> None:
    for hit in [
        row.hit for row in searched(full, query) if isinstance(row, HitRow) and row.hit.kind is HitKind.ARTICLE
    ]:
        full.frame.hits.hitChosen.emit(hit)
        full.qtbot.waitUntil(lambda hit=hit: full.session.article.id == hit.article)
        full.listed()
        full.qtbot.waitUntil(lambda: told(full).startswith("hit "))
        met = gone_through(full, lambda: full.press("F3", full.page))
        assert is_counted(met, number(told(full)))
        lines = full.session.article.paragraphs
        held = {at for at, line in enumerate(lines) for span, _ in met if line.start <= span.start < line.end}
        assert len(held) == hit.more + 1


@pytest.mark.parametrize(("text", "words"), [(FEW, "persida"), (FEW, "e"), (MANY, "Persalla says"), (MANY, "bao")])
def test_the_finds_in_an_article_are_numbered_and_gone_through(desk: Desk, text: str, words: str) -> None:
    desk.open("article.txt", text)
    desk.press("Ctrl+F", desk.page)
    bar = desk.frame.find
    bar.field.setText(words)
    desk.qtbot.waitUntil(lambda: " of " in bar._count.text())
    count = number(bar._count.text())
    seen = []
    for _ in range(count + 1):
        cursor = desk.page.textCursor()
        seen.append((bar._count.text(), cursor.position()))
        desk.press("Return", bar.field)
    told = [f"{at} of {count}" for at in range(1, count + 1)]
    assert {words for words, _ in seen} == {*told}
    assert seen[0] == seen[-1]
    assert len(set(seen)) == len({at for _, at in seen}) == count
    assert count == desk.session.article.text.lower().count(words.lower())


def test_the_table_of_names_counts_as_the_search_of_each_name_does(full: Desk) -> None:
    names = names_window(full, "Persida", "Persalla", "Ask", "Zebra")
    names._find.click()
    full.qtbot.waitUntil(lambda: names.table.rowCount() == 4 and not names._stop.isVisible())
    kinds = [names.table.horizontalHeaderItem(at).text() for at in range(1, 5)]
    told = [[int(names._text(row, at)) for at in range(1, 5)] for row in range(4)]
    assert number(names._told.text()) == sum(any(counts) for counts in told)
    for row, counts in enumerate(told):
        names.table.cellActivated.emit(row, 0)
        query = f'"{names._text(row, 0)}"'
        full.qtbot.waitUntil(lambda query=query: full.frame.hits.query == query and not full.session.desk.busy)
        heads = {it.title.partition("  ")[0]: it.count for it in hit_rows(full) if isinstance(it, HeadRow)}
        assert [heads.get(kind, 0) for kind in kinds] == counts
    names.close()
