"""Words that stand in an older save of a story alone: found by the search and by the check, which say so."""

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import NOON, Clock
from quotecheck_desk import analysed, wordings
from readback.core import older
from readback.core.article import Article, Draft, article_from
from readback.core.library import Library
from readback.core.quotecheck.made import quote_check
from readback.core.quotecheck.report import Grade, Verdict
from readback.core.search import HitKind
from readback.core.workspace import Workspace
from readback.library import open_library

CUT = "We never once looked below the waterline of the ferry"
KEPT = "The hull was painted in the spring of that year"
OLD = f"Ferry line warned\n“{CUT},” said Ingrid Vale.\n“{KEPT},” said Ingrid Vale."
NEW = f"Ferry line warned\n“{KEPT},” said Ingrid Vale.\nThe line did not answer."


def added(library: Library, text: str, name: str) -> Article:
    content = text.encode()
    draft = Draft((), title=text.splitlines()[0], verbatim=text)
    made = article_from(draft, opened=NOON, original_sha256=sha256(content).hexdigest(), source=f"{name}.txt")
    library.add(made, BytesIO(content), ".txt")
    library.save_analysis(analysed(made))
    return library.article(made.id)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = open_library(tmp_path / "Library", FastDisk(), Clock())
    yield made
    made.close()


@pytest.fixture
def saves(library: Library) -> tuple[Article, Article]:
    """Two saves of one story, of which the newer one stands for it."""
    old, new = added(library, OLD, "old"), added(library, NEW, "new")
    Workspace(library, Clock()).newer_version(old, new).redo()
    return library.article(old.id), library.article(new.id)


def checked(library: Library, words: str) -> Verdict:
    draft = article_from(
        Draft((), title="Mine", verbatim=f"Mine\n“{words},” said Ingrid Vale."),
        opened=NOON,
        original_sha256="0" * 64,
        source="draft.txt",
    )
    check = quote_check(library, wordings())
    report = check.check_text(draft, analysed(draft), (), lambda *_: None, lambda: False, lambda _: None)
    return report.verdicts[0]


def test_what_was_cut_is_found_in_the_older_save_and_said_to_be_from_there(
    library: Library, saves: tuple[Article, Article]
) -> None:
    found = Workspace(library, Clock()).search('"below the waterline"')
    (hit,) = found.hits
    assert (hit.kind, hit.article, hit.older) == (HitKind.ARTICLE, saves[0].id, True)
    assert hit.span is not None
    assert "waterline" in hit.span.of(saves[0].text)


def test_what_the_newer_save_has_is_found_there_alone(library: Library, saves: tuple[Article, Article]) -> None:
    found = Workspace(library, Clock()).search('"painted in the spring"')
    assert {hit.article for hit in found.hits} == {saves[1].id}
    assert not any(hit.older for hit in found.hits)


def test_what_is_nowhere_is_not_found_and_a_search_that_is_stopped_finds_nothing(
    library: Library, saves: tuple[Article, Article]
) -> None:
    assert Workspace(library, Clock()).search('"a whale in the harbour"').count == 0
    assert Workspace(library, Clock()).search('"below the waterline"', lambda: True).count == 0
    assert [it.id for it in older.older(library)] == [saves[0].id]


def test_a_check_finds_the_words_in_the_older_save_and_has_somebody_look(
    library: Library, saves: tuple[Article, Article]
) -> None:
    verdict = checked(library, CUT)
    assert verdict.grade is Grade.VERBATIM
    assert verdict.older is verdict.sources[0]
    assert verdict.sources[0].article == saves[0].id
    assert verdict.open
    assert not verdict.serious


@pytest.mark.usefixtures("saves")
def test_what_a_newer_save_has_needs_no_older_one(library: Library) -> None:
    verdict = checked(library, KEPT)
    assert (verdict.grade, verdict.older, verdict.open) == (Grade.VERBATIM, None, False)


def test_where_the_newer_save_has_it_otherwise_that_comes_first(library: Library) -> None:
    old = added(library, f"Ferry line warned\n“{CUT},” said Ingrid Vale.", "old")
    new = added(library, f"Ferry line warned\n“{CUT.replace('never once', 'always')},” said Ingrid Vale.", "new")
    Workspace(library, Clock()).newer_version(old, new).redo()
    verdict = checked(library, CUT)
    assert verdict.sources[0].article == new.id
    assert verdict.grade is not Grade.VERBATIM
    assert verdict.older is not None
    assert verdict.older.article == old.id
    assert verdict.older is not verdict.sources[0]


@pytest.mark.usefixtures("saves")
def test_a_few_words_are_not_looked_for_there(library: Library) -> None:
    assert checked(library, "below the waterline").older is None


def test_a_library_without_older_saves_has_none(library: Library) -> None:
    added(library, NEW, "new")
    assert list(older.older(library)) == []
    assert checked(library, CUT).grade is Grade.NOT_FOUND
