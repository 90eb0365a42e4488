"""Libraries of invented articles: the same each time, and what is said to be in them is in them."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from readback.core.collection import carried
from readback.core.text import Span
from readback.library import open_library
from seed import Seeded, articles, fill

COUNT = 60


@pytest.fixture(scope="module")
def made() -> list[Seeded]:
    return list(articles(COUNT))


def test_the_same_seed_makes_the_same_articles_and_notes_and_another_one_others(made: list[Seeded]) -> None:
    assert list(articles(20)) == made[:20]
    assert not {it.story.original for it in articles(20, seed=2)} & {it.story.original for it in made}


def test_the_same_seed_makes_the_same_library_byte_by_byte(tmp_path: Path) -> None:
    def files(root: Path) -> dict[str, bytes]:
        fill(root, 8)
        return {it.relative_to(root).as_posix(): it.read_bytes() for it in root.rglob("*") if it.is_file()}

    assert files(tmp_path / "one") == files(tmp_path / "other")


def test_articles_and_notes_are_as_many_and_as_long_as_asked_for(made: list[Seeded]) -> None:
    assert len({it.story.article.id for it in made}) == COUNT
    assert all(400 <= len(it.story.article.text.split()) < 500 for it in made)
    assert all(len(it.notes) == 10 for it in made)
    (short,) = articles(1, notes=3, words=50)
    assert (len(short.story.article.text.split()) < 150, len(short.notes)) == (True, 3)


def test_a_mention_stands_where_the_name_of_its_entity_does(made: list[Seeded]) -> None:
    for it in made:
        mentions, entities = it.story.analysis.mentions, {entity.id: entity for entity in it.story.analysis.entities}
        assert all(one.span.end <= other.span.start for one, other in pairwise(mentions))
        assert {mention.entity for mention in mentions} == entities.keys()
        for mention in mentions:
            entity = entities[mention.entity]
            assert mention.span.of(it.story.article.text) in {entity.name, *entity.aliases}
            assert mention.kind is entity.kind


def test_a_quotation_has_its_words_its_speaker_and_its_cue(made: list[Seeded]) -> None:
    for it in made:
        text, mentions = it.story.article.text, {mention.span: mention for mention in it.story.analysis.mentions}
        for quotation in it.story.analysis.quotations:
            marks = {text[span.start - 1] + text[span.end] for span in quotation.spans}
            assert marks == ({"“”"} if quotation.rule != "reported" else {" ."})
            assert quotation.speaker is not None
            assert quotation.mention is not None
            assert quotation.cue is not None
            assert mentions[quotation.mention].entity == quotation.speaker.entity
            assert quotation.cue.of(text).split()[0].isalpha()


def test_notes_stand_on_the_words_that_they_hold(made: list[Seeded]) -> None:
    anchors = [(it, note.anchor) for it in made for note in it.notes if note.anchor]
    assert anchors
    for it, anchor in anchors:
        assert Span(anchor.span.start, anchor.span.end).of(it.story.article.text) == anchor.exact


def test_some_words_are_frequent_and_most_of_them_rare(made: list[Seeded]) -> None:
    counts = Counter(word for it in made for word in it.story.article.text.lower().split())
    assert counts.most_common(1)[0][1] > 1_000
    assert sum(count <= 2 for count in counts.values()) > len(counts) / 2 > 1_500


def test_a_library_of_them_opens_is_sound_and_holds_everything(tmp_path: Path) -> None:
    ids = fill(tmp_path, 20)
    library = open_library(tmp_path)
    assert {summary.id for summary in library.summaries()} == set(ids)
    for id, it in zip(ids, articles(20), strict=True):
        assert library.article(id) == it.story.article
        assert sorted(library.notes(id), key=lambda note: note.id) == sorted(it.notes, key=lambda note: note.id)
        assert library.analysis(id, "seed") == it.story.analysis
        assert library.state(id).read == it.read
        assert library.original(id) == (it.story.original, ".txt")
    assert [project.articles for project in library.catalogue.projects()] == [ids]
    assert all(not verdict.faults for verdict in library.safety.verify(lambda _done, _all: None, lambda: False))
    assert not library.problems()
    library.close()


def test_some_quotations_are_carried_by_several_articles(tmp_path: Path) -> None:
    fill(tmp_path, COUNT)
    library = open_library(tmp_path)
    library.summaries()
    assert any(row.articles > 1 for row in carried(library.said(None)))
    library.close()


def test_what_is_there_already_is_left_as_it_is(tmp_path: Path) -> None:
    few = fill(tmp_path, 3)
    before = (tmp_path / "articles" / few[0] / "article.json").stat().st_ino
    assert fill(tmp_path, 5)[:3] == few
    assert (tmp_path / "articles" / few[0] / "article.json").stat().st_ino == before
