"""Libraries that are made to be measured are libraries like any other, and always the same."""

from pathlib import Path

import pytest

from readback.core.analysis import Kind
from readback.library import open_library
from seed import OUTLETS, Town, article_of, fill, main


def test_the_same_seed_gives_the_same_articles() -> None:
    one, other = Town(), Town()
    assert [article_of(one, number) for number in range(30)] == [article_of(other, number) for number in range(30)]


def test_what_is_said_to_be_found_is_there() -> None:
    town = Town()
    for number in range(40):
        article, analysis = article_of(town, number)
        names = {entity.id: entity.name for entity in analysis.entities}
        assert all(it.span.of(article.text) == names[it.entity] for it in analysis.mentions)
        assert all(article.text[it.spans[0].start - 1] == "“" for it in analysis.quotations)
        assert article.outlet in OUTLETS


def test_a_library_that_is_made_opens_and_is_as_it_was_stored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["25", str(tmp_path / "Library"), "--notes", "3"]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "Library")
    library = open_library(tmp_path / "Library")
    assert [summary.notes for summary in library.summaries()] == [3] * 25
    assert not [it for it in library.safety.verify(lambda _done, _all: None, lambda: False) if it.faults]
    assert len(library.said(None)) >= 100
    assert library.named(None, Kind.PERSON)
    assert [project.name for project in library.catalogue.projects()] == ["Harbour", "Bridges", "Everything"]
    library.close()
    with pytest.raises(SystemExit):
        main(["5", str(tmp_path / "Library")])


def test_what_is_said_is_carried_again_now_and_then(tmp_path: Path) -> None:
    fill(tmp_path / "Library", 60, 0)
    library = open_library(tmp_path / "Library")
    words = [row.pieces for row in library.said(None)]
    assert len(set(words)) < len(words)
    library.close()
