"""What every library does, whether it is on the disk or in memory."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from fakes import FakeLibrary
from library.disks import FastDisk
from library.samples import NOON, a_clearing, a_correction, a_note, an_agreement, an_analysis, an_article, put
from readback.core.agreements import Effect, Ground, Over, Terms
from readback.core.analysis import Entity, Kind
from readback.core.article import Article
from readback.core.catalogue import Apart, Awaited, Project, SavedSearch, State
from readback.core.corrections import Scope
from readback.core.errors import ArticleMissing, FileUnreadable, Unreadable
from readback.core.library import Library, Summary
from readback.core.likeness import sketch
from readback.core.metadata import Origin
from readback.core.query import parse
from readback.core.search import HitKind
from readback.library import open_library


@pytest.fixture(params=["disk", "memory"])
def library(request: pytest.FixtureRequest, root: Path) -> Iterator[Library]:
    opened: Library = open_library(root, FastDisk()) if request.param == "disk" else FakeLibrary()
    yield opened
    opened.close()


def test_an_empty_library_can_be_written_and_has_nothing(library: Library) -> None:
    assert not library.read_only
    assert list(library.summaries()) == []
    assert list(library.problems()) == []


def test_an_article_comes_back_as_it_was_added(library: Library) -> None:
    article = put(library)
    assert library.article(article.id) == article


def test_line_ends_of_a_text_taken_as_it_is_are_kept(library: Library) -> None:
    kept, content = an_article("quay\r\n and\rpier\x85")
    library.add(kept, BytesIO(content), ".txt")
    assert library.article(kept.id).text == kept.text


def test_an_article_that_is_there_stays_as_it_is(library: Library) -> None:
    article = put(library)
    library.save_note(a_note(article))
    later = replace(article, title="Another", opened=article.opened + timedelta(days=1))
    library.add(later, BytesIO(b"another file with the same text"), ".txt")
    assert library.article(article.id) == article
    assert len(library.notes(article.id)) == 1


def test_a_file_that_is_no_longer_the_one_read_is_refused_and_leaves_nothing(library: Library) -> None:
    article, _ = an_article()
    with pytest.raises(FileUnreadable) as refused:
        library.add(article, BytesIO(b"changed"), ".html")
    assert refused.value.reason is Unreadable.CHANGED
    assert list(library.summaries()) == []
    with pytest.raises(ArticleMissing):
        library.article(article.id)


def test_summaries_are_the_last_opened_first_and_count_notes(library: Library) -> None:
    old, new = put(library, "harbour", 0), put(library, "airport", 1)
    library.save_note(a_note(old))
    library.set_state(old.id, State(read=True, seen=NOON))

    def summary(article: Article, notes: int, *, read: bool) -> Summary:
        known = article.id, article.title, "The Sound", "2026-05-03", article.opened
        marks, seen = sketch(article.text), NOON if read else None
        return Summary(*known, notes, article.source, marks, read, article.original_sha256, seen=seen)

    assert list(library.summaries()) == [summary(new, 0, read=False), summary(old, 1, read=True)]


def test_what_is_known_of_an_article_can_be_said_anew(library: Library) -> None:
    article = put(library)
    library.save_note(a_note(article))
    described = article.described("byline", "Lena Marsh", Origin.READER)
    library.describe(described)
    assert library.article(article.id) == described
    assert len(library.notes(article.id)) == 1


def test_a_text_with_a_newer_version_is_kept_but_not_on_the_shelf(library: Library) -> None:
    old, new = put(library, "harbour"), put(library, "airport")
    library.describe(replace(old, superseded=new.id))
    assert [summary.id for summary in library.summaries()] == [new.id]
    assert library.article(old.id).superseded == new.id


def test_nothing_of_a_draft_is_found_among_the_sources_but_the_notes_on_it(library: Library) -> None:
    source, (draft, content) = put(library, "harbour"), an_article("airport", 1)
    library.add(replace(draft, draft=True, tracked=True), BytesIO(content), ".docx")
    library.save_note(a_note(draft, body="Airport, [[The harbour is closed]]"))
    library.save_analysis(replace(an_analysis(draft), entities=(Entity("p1", Kind.PLACE, "Airport"),)))
    library.set_state(draft.id, State(read=True, position=3))
    kept = library.article(draft.id)
    assert (kept.draft, kept.tracked) == (True, True)
    assert [(it.id, it.draft, it.notes, it.read) for it in library.summaries()] == [
        (draft.id, True, 1, True),
        (source.id, False, 0, False),
    ]
    for query in ("airport", "tag:check", "opened:3000w", "airport OR harbour", "-zebra"):
        found = library.search(parse(query, NOON.date()), 10)
        assert {hit.kind for hit in found.hits if hit.article == draft.id} == {HitKind.NOTE}, query
        assert all(hit.draft is (hit.article == draft.id) for hit in found.hits), query
    assert not library.named(None, Kind.PLACE)
    assert not library.named([draft.id], Kind.PLACE)
    assert list(library.said(None)) == []
    assert [it.name for it in library.tags()] == ["check"]
    assert [it.article for it in library.headings("", 5)] == [draft.id]
    assert list(library.called(draft.title)) == []
    assert library.unanalysed(an_analysis(draft).engine) == (source.id,)
    library.describe(replace(kept, draft=False))
    assert library.search(parse("airport", NOON.date()), 10).count
    assert [(it.draft, it.notes) for it in library.summaries()] == [(False, 1), (False, 0)]
    assert len(library.named([draft.id], Kind.PLACE)) == 1
    library.describe(kept)
    assert [hit.kind for hit in library.search(parse("airport", NOON.date()), 10).hits] == [HitKind.NOTE]
    library.delete_note(a_note(draft))
    assert not library.search(parse("airport", NOON.date()), 10).count
    assert [it.notes for it in library.summaries()] == [0, 0]


def test_files_that_are_being_read_in_are_noted_until_they_are_not(library: Library) -> None:
    assert list(library.catalogue.awaited()) == []
    library.catalogue.set_awaited([])
    some = (Awaited("/in/Ärger \ud800.txt"), Awaited("/in/b.txt", draft=True))
    for awaited in (some, some[1:]):
        library.catalogue.set_awaited(awaited)
        assert tuple(library.catalogue.awaited()) == awaited
    library.catalogue.set_awaited(())
    assert list(library.catalogue.awaited()) == []


def test_the_original_comes_back_as_it_was(library: Library) -> None:
    article, content = an_article()
    library.add(article, BytesIO(content), ".html")
    assert library.original(article.id) == (content, ".html")
    with pytest.raises(ArticleMissing):
        library.original("0" * 64)


@pytest.mark.parametrize("id", ["0" * 64, "", "..", "../../etc", "ß" * 64])
def test_an_id_the_library_does_not_hold_is_missing(library: Library, id: str) -> None:
    stranger, _ = an_article("stranger")
    stranger = replace(stranger, id=id)
    with pytest.raises(ArticleMissing):
        library.article(id)
    with pytest.raises(ArticleMissing):
        library.notes(id)
    with pytest.raises(ArticleMissing):
        library.save_note(a_note(stranger))
    with pytest.raises(ArticleMissing):
        library.delete_note(a_note(stranger))
    with pytest.raises(ArticleMissing):
        library.describe(stranger)


def test_notes_come_in_the_order_they_were_made(library: Library) -> None:
    article = put(library)
    late, early = a_note(article, "late", minutes=5), a_note(article, "early", minutes=1)
    library.save_note(late)
    library.save_note(early)
    assert list(library.notes(article.id)) == [early, late]


def test_a_note_saved_again_takes_the_place_of_the_old_one(library: Library) -> None:
    article = put(library)
    first, second = a_note(article, "one"), a_note(article, "two", minutes=1)
    for note in (first, second, replace(first, body="other words", tags=(), anchor=None)):
        library.save_note(note)
    assert list(library.notes(article.id)) == [replace(first, body="other words", tags=(), anchor=None), second]


def test_a_deleted_note_is_gone_and_can_be_saved_again(library: Library) -> None:
    article = put(library)
    note = a_note(article)
    library.save_note(note)
    library.delete_note(note)
    assert list(library.notes(article.id)) == []
    library.delete_note(note)
    library.save_note(note)
    assert list(library.notes(article.id)) == [note]


def test_an_analysis_is_kept_for_the_engine_that_made_it(library: Library) -> None:
    article = put(library)
    assert library.analysis(article.id, "engine 1") is None
    library.save_analysis(an_analysis(article))
    assert library.analysis(article.id, "engine 1") == an_analysis(article)
    assert library.analysis(article.id, "engine 2") is None
    library.save_analysis(an_analysis(article, "engine 2"))
    assert library.analysis(article.id, "engine 1") is None


def test_an_analysis_of_an_article_that_is_not_there_is_let_go(library: Library) -> None:
    stranger, _ = an_article("stranger")
    library.save_analysis(an_analysis(stranger))


def test_how_far_an_article_was_read_is_kept_with_it(library: Library) -> None:
    article = put(library)
    assert library.state(article.id) == State()
    library.set_state(article.id, State(read=True, position=12))
    library.set_state(article.id, State(read=True, position=40, seen=NOON))
    assert library.state(article.id) == State(read=True, position=40, seen=NOON)
    assert library.summaries()[0].read
    with pytest.raises(ArticleMissing):
        library.state("0" * 64)
    with pytest.raises(ArticleMissing):
        library.set_state("0" * 64, State())


def test_corrections_are_kept_with_their_article_in_the_order_they_were_made(library: Library) -> None:
    article, other = put(library, "harbour"), put(library, "airport")
    late, early = a_correction(article, "late", minutes=5), a_correction(article, "early", Scope.ARTICLE, minutes=1)
    for correction in (late, early, replace(late, called="Harbour")):
        library.save_correction(correction)
    assert list(library.corrections(article.id)) == [early, replace(late, called="Harbour")]
    assert list(library.corrections(other.id)) == []
    library.delete_correction(late)
    library.delete_correction(late)
    assert list(library.corrections(article.id)) == [early]


def test_a_correction_in_all_articles_is_one_of_every_article(library: Library) -> None:
    article, other = put(library, "harbour"), put(library, "airport")
    own, everywhere = a_correction(other, minutes=1), a_correction(article, "all", Scope.EVERYWHERE)
    library.save_correction(own)
    library.save_correction(everywhere)
    assert list(library.corrections(article.id)) == [everywhere]
    assert list(library.corrections(other.id)) == [everywhere, own]
    assert list(library.corrections()) == [everywhere]
    library.delete_correction(everywhere)
    assert list(library.corrections(other.id)) == [own]


def test_corrections_of_an_article_that_is_not_there_are_refused(library: Library) -> None:
    stranger, _ = an_article("stranger")
    with pytest.raises(ArticleMissing):
        library.corrections(stranger.id)
    with pytest.raises(ArticleMissing):
        library.save_correction(a_correction(stranger))
    with pytest.raises(ArticleMissing):
        library.delete_correction(a_correction(stranger))


def test_projects_are_kept_in_the_order_they_were_made(library: Library) -> None:
    for number in (2, 1, 3):
        library.catalogue.save_project(Project(f"p{number}", f"Project {number}"))
    library.catalogue.save_project(Project("p2", "Renamed", ("a1", "a2")))
    library.catalogue.delete_project("p1")
    library.catalogue.delete_project("p9")
    assert library.catalogue.projects() == (Project("p2", "Renamed", ("a1", "a2")), Project("p3", "Project 3"))


def test_saved_searches_are_kept_in_the_order_they_were_made(library: Library) -> None:
    for number in (2, 1):
        library.catalogue.save_search(SavedSearch(f"s{number}", "Name", "harbour -airport"))
    library.catalogue.save_search(SavedSearch("s2", "Another", "airport"))
    library.catalogue.delete_search("s1")
    assert library.catalogue.searches() == (SavedSearch("s2", "Another", "airport"),)


def test_names_that_are_two_are_kept_in_the_order_they_were_decided(library: Library) -> None:
    one, other = Apart("d2", ("Marsh", "Lena Marsh"), NOON), Apart("d1", ("T. Fenn", "Tom Fenn"), NOON)
    for apart in (one, other):
        library.catalogue.save_apart(apart)
    assert list(library.catalogue.apart()) == [one, other]
    library.catalogue.delete_apart("d2")
    assert list(library.catalogue.apart()) == [other]


def test_agreements_are_kept_in_the_order_they_were_made(library: Library) -> None:
    harbour = put(library)
    made = [an_agreement(harbour, over, 9 - number) for number, over in enumerate(Over)]
    for agreement in made:
        library.catalogue.save_agreement(agreement)
    assert list(library.catalogue.agreements()) == made[::-1]
    other = replace(made[0], terms=Terms(Effect.BACKGROUND, description="a harbour official"))
    library.catalogue.save_agreement(other)
    for id in (made[1].id, made[1].id, "none"):
        library.catalogue.delete_agreement(id)
    assert list(library.catalogue.agreements()) == [made[3], made[2], other]


def test_kinds_of_agreement_of_the_readers_own_are_kept(library: Library) -> None:
    deep, chatham = Ground("g2", "deep background", Effect.BACKGROUND), Ground("g1", "Chatham House", Effect.BACKGROUND)
    for ground in (deep, chatham):
        library.catalogue.save_ground(ground)
    library.catalogue.save_ground(replace(deep, effect=Effect.OFF))
    assert list(library.catalogue.grounds()) == [replace(deep, effect=Effect.OFF), chatham]
    library.catalogue.delete_ground("g2")
    assert list(library.catalogue.grounds()) == [chatham]


def test_clearings_are_kept_with_their_draft(library: Library) -> None:
    draft, other = put(library), put(library, "airport")
    later = replace(a_clearing("k0"), at=NOON + timedelta(minutes=1))
    for clearing in (later, a_clearing()):
        library.save_clearing(draft.id, clearing)
    assert list(library.clearings(draft.id)) == [a_clearing(), later]
    library.save_clearing(draft.id, replace(later, because="Another"))
    assert [it.because for it in library.clearings(draft.id)] == [a_clearing().because, "Another"]
    for _ in range(2):
        library.delete_clearing(draft.id, "k1")
    assert [it.key for it in library.clearings(draft.id)] == ["k0"]
    assert list(library.clearings(other.id)) == []
    for deed in (library.clearings, lambda id: library.save_clearing(id, later)):
        with pytest.raises(ArticleMissing):
            deed("0" * 64)
