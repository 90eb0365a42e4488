import hashlib
import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeLibrary, FakeReader
from readback.core import workspace as workspace_module
from readback.core.article import Article, Draft, LeftOut
from readback.core.document import blocks_of
from readback.core.edits import Verb
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.notes import TargetKind
from readback.core.ports import Reading
from readback.core.saves.recognising import Kinship
from readback.core.search import Where
from readback.core.text import Span
from readback.core.workspace import Workspace

TEXT = "Ferry line warned\nVale said it was sound.\nNobody came to look."


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def workspace(library: FakeLibrary) -> Workspace:
    start, steps, ids = datetime(2026, 5, 3, tzinfo=UTC), itertools.count(), itertools.count(1)
    return Workspace(library, lambda: start + timedelta(minutes=next(steps)), lambda: f"n{next(ids)}")


def opened(workspace: Workspace, text: str = TEXT) -> Article:
    content = text.encode()
    return workspace.add_bytes(FakeReader().read_bytes(content, "ferry.txt"), content, "ferry.txt")


def bodies(workspace: Workspace, article: Article) -> list[str]:
    return [placed.note.body for placed in workspace.notes_on(article)]


def test_a_file_is_kept_with_its_article(workspace, library, tmp_path):
    file = tmp_path / "Ferry.TXT"
    file.write_text(TEXT, encoding="utf-8")
    reading = FakeReader().read_bytes(TEXT.encode(), "ferry.txt")
    article = workspace.add_file(reading, str(file))
    assert article.source == "Ferry.TXT"
    assert library.originals[article.id] == (".txt", TEXT.encode())


def test_the_same_text_is_the_same_article_and_keeps_the_time_it_was_first_opened(workspace):
    first = opened(workspace)
    assert opened(workspace) == first


def test_a_file_that_changed_or_vanished_after_it_was_read_is_not_kept(workspace, library, tmp_path):
    file = tmp_path / "ferry.txt"
    reading = FakeReader().read_bytes(TEXT.encode(), "ferry.txt")
    with pytest.raises(FileUnreadable) as gone:
        workspace.add_file(reading, str(file))
    assert gone.value.reason is Unreadable.MISSING
    file.write_text("something else", encoding="utf-8")
    with pytest.raises(FileUnreadable) as changed:
        workspace.add_file(reading, str(file))
    assert changed.value.reason is Unreadable.CHANGED
    assert library.summaries() == ()


def test_a_file_that_may_no_longer_be_read_is_not_kept(workspace, tmp_path, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(workspace_module.Path, "open", refuse)
    with pytest.raises(FileUnreadable) as error:
        workspace.add_file(FakeReader().read_bytes(TEXT.encode(), "ferry.txt"), str(tmp_path / "ferry.txt"))
    assert error.value.reason is Unreadable.FORBIDDEN


def test_a_note_stands_at_its_passage_until_it_is_undone(workspace):
    article = opened(workspace)
    edit = workspace.notes.annotate(article, Span(18, 22), "Ask her")
    changes = edit.redo()
    (placed,) = workspace.notes_on(article)
    assert edit.verb is Verb.ADD_NOTE
    assert placed.span is not None
    assert placed.span.of(article.text) == "Vale"
    assert changes.notes == {placed.note.id}
    assert changes.articles == {article.id}
    assert changes.focus == placed.note.id
    edit.undo()
    assert workspace.notes_on(article) == ()
    edit.redo()
    assert bodies(workspace, article) == ["Ask her"]


def test_a_highlight_is_a_note_without_words_and_an_article_note_has_no_passage(workspace):
    article = opened(workspace)
    assert workspace.notes.annotate(article, Span(0, 5), colour="green").verb is Verb.HIGHLIGHT
    workspace.notes.annotate(article, None, "Filed late").redo()
    (placed,) = workspace.notes_on(article)
    assert placed.span is None
    assert placed.note.target.kind is TargetKind.ARTICLE


def test_notes_come_in_the_order_of_the_text_and_article_notes_last(workspace):
    article = opened(workspace)
    for span, body in ((None, "whole"), (Span(30, 35), "later"), (Span(0, 5), "first")):
        workspace.notes.annotate(article, span, body).redo()
    assert bodies(workspace, article) == ["first", "later", "whole"]


def test_rewriting_can_be_taken_back_in_one_run(workspace):
    article = opened(workspace)
    workspace.notes.annotate(article, None, "a").redo()
    (first,) = workspace.notes_on(article)
    one = workspace.notes.rewrite(first.note, "ab")
    one.redo()
    (second,) = workspace.notes_on(article)
    two = workspace.notes.rewrite(second.note, "abc")
    two.redo()
    assert bodies(workspace, article) == ["abc"]
    assert second.note.modified > first.note.modified
    both = one.then(two)
    assert both is not None
    both.undo()
    assert bodies(workspace, article) == ["a"]


def test_colour_and_deletion_can_be_taken_back(workspace, library):
    article = opened(workspace)
    workspace.notes.annotate(article, Span(0, 5), "x").redo()
    (placed,) = workspace.notes_on(article)
    recolour = workspace.notes.recolour(placed.note, "green")
    recolour.redo()
    assert workspace.notes_on(article)[0].note.colour == "green"
    recolour.undo()
    assert workspace.notes_on(article)[0].note.colour == "yellow"
    delete = workspace.notes.delete(placed.note)
    delete.redo()
    assert workspace.notes_on(article) == ()
    assert [it.note for it in library.trash.all()] == [placed.note]
    delete.undo()
    assert bodies(workspace, article) == ["x"]


def test_a_query_finds_notes_before_articles_and_skips_what_cannot_be_read(workspace, library):
    other = opened(workspace, "Harbour\nThe sound of rain.")
    article = opened(workspace)
    workspace.notes.annotate(article, Span(18, 22), "sound engineer?").redo()
    assert [(hit.article, hit.where) for hit in workspace.search("sound").hits] == [
        (article.id, Where.NOTE),
        (article.id, Where.TEXT),
        (other.id, Where.TEXT),
    ]
    library.unreadable.add(other.id)
    assert {hit.article for hit in workspace.search("sound").hits} == {article.id}


def test_a_search_can_be_stopped_and_gives_so_many_hits_of_each_kind(workspace):
    opened(workspace)
    opened(workspace, "Ferry\nnothing else")
    assert workspace.search("ferry", stop=lambda: True).hits == ()
    assert workspace.search("").hits == ()
    few = workspace.search("ferry opened:1d", most=1)
    assert (len(few.hits), few.count) == (1, 2)


def test_the_usual_clock_and_ids():
    assert workspace_module.now().utcoffset() is not None
    assert len({workspace_module.new_id() for _ in range(100)}) == 100


def test_the_hash_of_the_original_is_kept(workspace):
    assert opened(workspace).original_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


BOX = LeftOut("Get the coast in your inbox", 1)


def boxed(workspace: Workspace) -> Article:
    """An article in the library from which a paragraph was left out."""
    draft = Draft(blocks_of(TEXT.split("\n")), title="Ferry line warned", left_out=(BOX,))
    content = b"<html>"
    return workspace.add_bytes(Reading(draft, hashlib.sha256(content).hexdigest()), content, "ferry.html")


def test_a_paragraph_put_back_makes_a_version_that_has_the_notes(workspace, library):
    article = boxed(workspace)
    workspace.notes.annotate(article, Span(18, 22), "who?").redo()
    workspace.notes.annotate(article, None, "whole").redo()
    edit = workspace.put_back(article, 0)
    changes = edit.redo()
    assert changes.opens is not None
    version = library.article(changes.opens)
    assert version.text.split("\n")[1] == BOX.text
    assert [(it.note.body, it.span and it.span.of(version.text)) for it in workspace.notes_on(version)] == [
        ("who?", "Vale"),
        ("whole", None),
    ]
    assert [it.id for it in library.summaries()] == [version.id]
    assert library.original(version.id) == library.original(article.id)


def test_a_paragraph_put_back_is_taken_out_again_with_the_notes_as_they_are_then(workspace, library):
    article = boxed(workspace)
    workspace.notes.annotate(article, Span(18, 22), "kept").redo()
    workspace.notes.annotate(article, Span(0, 5), "deleted").redo()
    edit = workspace.put_back(article, 0)
    version = library.article(edit.redo().opens)
    kept, deleted = sorted(library.notes(version.id), key=lambda note: note.body, reverse=True)
    workspace.notes.rewrite(kept, "kept and written on").redo()
    workspace.notes.delete(deleted).redo()
    workspace.notes.annotate(version, Span(0, 5), "new").redo()
    assert edit.undo().opens == article.id
    assert sorted(bodies(workspace, article)) == ["kept and written on", "new"]
    assert [it.id for it in library.summaries()] == [article.id]
    edit.redo()
    assert sorted(bodies(workspace, version)) == ["kept and written on", "new"]


def test_an_article_becomes_the_newer_version_of_another_and_two_again(workspace, library):
    old, new = opened(workspace), opened(workspace, TEXT + "\nNow they did.")
    workspace.notes.annotate(old, Span(18, 22), "of the old").redo()
    workspace.notes.annotate(new, Span(0, 5), "of the new").redo()
    edit = workspace.newer_version(old, new)
    assert edit.redo().opens == new.id
    assert sorted(bodies(workspace, new)) == ["of the new", "of the old"]
    assert [it.id for it in library.summaries()] == [new.id]
    (carried,) = [note for note in library.notes(new.id) if note.body == "of the old"]
    workspace.notes.rewrite(carried, "written on").redo()
    assert edit.undo().opens == old.id
    assert (bodies(workspace, old), bodies(workspace, new)) == (["written on"], ["of the new"])
    assert {it.id for it in library.summaries()} == {old.id, new.id}


def test_texts_that_are_nearly_the_same_are_found(workspace):
    story = " ".join(f"word{number}" for number in range(200))
    first = opened(workspace, story)
    opened(workspace, "Another story altogether, of five words and more.")
    second = opened(workspace, story + " and more")
    (pair,) = workspace.alike([second.id, first.id, "0" * 64])
    assert (pair.new.id, pair.other.id, pair.kinship) == (second.id, first.id, Kinship.SAVES)
    assert [it.id for it in pair.saves] == [first.id, second.id]
    assert workspace.alike([second.id], stop=lambda: True) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [("title", "Ferry warned"), ("byline", "Lena  Marsh"), ("published", "2026-05-03T08:30+02:00"), ("kind", "own")],
)
def test_the_reader_settles_what_is_known_of_an_article(workspace, library, field, value):
    article = opened(workspace)
    edit = workspace.describe(article, field, value)
    edit.redo()
    described = library.article(article.id)
    assert (getattr(described, field), described.origin(field)) == (" ".join(value.split()), Origin.READER)
    assert described.headed == article.headed
    edit.undo()
    assert getattr(library.article(article.id), field) == getattr(article, field)
    assert library.article(article.id).origin(field) == article.origin(field)


@pytest.mark.parametrize(
    ("field", "value"), [("title", " "), ("published", "in May"), ("kind", "rumour"), ("text", "x"), ("id", "x")]
)
def test_what_cannot_be_is_refused(workspace, field, value):
    with pytest.raises(ValueError, match=r"."):
        workspace.describe(opened(workspace), field, value)


def test_a_newer_save_stands_for_all_saves_before_it(workspace, library):
    first, second, third = (opened(workspace, f"Pier\nText {at}") for at in range(3))
    workspace.newer_version(first, second).redo()
    edit = workspace.newer_version(library.article(second.id), library.article(third.id))
    edit.redo()
    assert library.article(third.id).saves == (first.id, second.id)
    for any_of_them in (first, second, third):
        assert [it.id for it in workspace.saves_of(library.article(any_of_them.id))] == [first.id, second.id, third.id]
    assert [(it.id, it.saves) for it in library.summaries()] == [(third.id, 2)]
    edit.undo()
    assert library.article(third.id).saves == ()
    assert [it.id for it in workspace.saves_of(library.article(first.id))] == [first.id, second.id]


def test_a_save_that_was_kept_as_one_story_is_kept_apart_and_again_one(workspace, library):
    old, new = opened(workspace), opened(workspace, TEXT + "\nNow they did.")
    workspace.notes.annotate(old, Span(18, 22), "of the old").redo()
    workspace.notes.annotate(new, Span(0, 5), "of the new").redo()
    workspace.newer_version(old, new).redo()
    (carried,) = [note for note in library.notes(new.id) if note.body == "of the old"]
    workspace.notes.rewrite(carried, "written on").redo()
    workspace.notes.annotate(new, Span(0, 5), "written since").redo()
    before = library.notes(new.id)
    edit = workspace.keep_apart(library.article(old.id), library.article(new.id))
    edit.redo()
    assert {it.id for it in library.summaries()} == {old.id, new.id}
    assert (bodies(workspace, old), sorted(bodies(workspace, new))) == (["written on"], ["of the new", "written since"])
    assert library.article(new.id).saves == ()
    edit.undo()
    assert library.notes(new.id) == before
    assert [(it.id, it.saves) for it in library.summaries()] == [(new.id, 1)]
    assert [it.id for it in workspace.saves_of(library.article(old.id))] == [old.id, new.id]


def test_what_is_kept_apart_takes_along_the_saves_it_stood_for(workspace, library):
    first, second, third = (opened(workspace, f"Pier\nText {at}") for at in range(3))
    workspace.newer_version(first, second).redo()
    workspace.newer_version(library.article(second.id), library.article(third.id)).redo()
    with pytest.raises(ValueError, match="not a story"):
        workspace.keep_apart(library.article(first.id), library.article(third.id))
    with pytest.raises(ValueError, match="not a story"):
        workspace.keep_apart(library.article(first.id), library.article(second.id))
    edit = workspace.keep_apart(library.article(second.id), library.article(third.id))
    edit.redo()
    assert {(it.id, it.saves) for it in library.summaries()} == {(third.id, 0), (second.id, 1)}
    assert [it.id for it in workspace.saves_of(library.article(first.id))] == [first.id, second.id]
    edit.undo()
    assert [(it.id, it.saves) for it in library.summaries()] == [(third.id, 2)]


def test_a_paragraph_put_back_leaves_a_story_its_saves(workspace, library):
    old = opened(workspace, "Pier\nText")
    new = opened(workspace, "Pier\nText, and more")
    workspace.newer_version(old, new).redo()
    library.describe(replace(library.article(new.id), left_out=(LeftOut("Sign up", 1),)))
    edit = workspace.put_back(library.article(new.id), 0)
    again = edit.redo().opens
    assert library.article(again).saves == (old.id,)
    edit.undo()
    assert library.article(new.id).saves == (old.id,)
