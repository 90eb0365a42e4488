import hashlib
import itertools
from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeLibrary, FakeReader
from readback.core import workspace as workspace_module
from readback.core.article import Article
from readback.core.edits import Verb
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.notes import TargetKind
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
    edit = workspace.annotate(article, Span(18, 22), "Ask her")
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
    assert workspace.annotate(article, Span(0, 5), colour="green").verb is Verb.HIGHLIGHT
    workspace.annotate(article, None, "Filed late").redo()
    (placed,) = workspace.notes_on(article)
    assert placed.span is None
    assert placed.note.target.kind is TargetKind.ARTICLE


def test_notes_come_in_the_order_of_the_text_and_article_notes_last(workspace):
    article = opened(workspace)
    for span, body in ((None, "whole"), (Span(30, 35), "later"), (Span(0, 5), "first")):
        workspace.annotate(article, span, body).redo()
    assert bodies(workspace, article) == ["first", "later", "whole"]


def test_rewriting_can_be_taken_back_in_one_run(workspace):
    article = opened(workspace)
    workspace.annotate(article, None, "a").redo()
    (first,) = workspace.notes_on(article)
    one = workspace.rewrite(first.note, "ab")
    one.redo()
    (second,) = workspace.notes_on(article)
    two = workspace.rewrite(second.note, "abc")
    two.redo()
    assert bodies(workspace, article) == ["abc"]
    assert second.note.modified > first.note.modified
    both = one.then(two)
    assert both is not None
    both.undo()
    assert bodies(workspace, article) == ["a"]


def test_colour_and_deletion_can_be_taken_back(workspace, library):
    article = opened(workspace)
    workspace.annotate(article, Span(0, 5), "x").redo()
    (placed,) = workspace.notes_on(article)
    recolour = workspace.recolour(placed.note, "green")
    recolour.redo()
    assert workspace.notes_on(article)[0].note.colour == "green"
    recolour.undo()
    assert workspace.notes_on(article)[0].note.colour == "yellow"
    delete = workspace.delete(placed.note)
    delete.redo()
    assert workspace.notes_on(article) == ()
    assert library.trash == [placed.note]
    delete.undo()
    assert bodies(workspace, article) == ["x"]


def test_search_finds_notes_before_articles_and_skips_what_cannot_be_read(workspace, library):
    other = opened(workspace, "Harbour\nThe sound of rain.")
    article = opened(workspace)
    workspace.annotate(article, Span(18, 22), "sound engineer?").redo()
    assert [(hit.article, hit.where) for hit in workspace.search("sound")] == [
        (article.id, Where.NOTE),
        (article.id, Where.TEXT),
        (other.id, Where.TEXT),
    ]
    listed = library.summaries()
    library.unreadable.add(other.id)
    library.summaries = lambda: listed
    assert {hit.article for hit in workspace.search("sound")} == {article.id}


def test_a_search_can_be_stopped_and_stops_by_itself(workspace, monkeypatch):
    opened(workspace)
    assert workspace.search("ferry", stop=lambda: True) == ()
    assert workspace.search("") == ()
    monkeypatch.setattr(workspace_module, "MOST_HITS", 1)
    opened(workspace, "Ferry\nferry\nferry")
    assert len(workspace.search("ferry")) == 1


def test_the_usual_clock_and_ids():
    assert workspace_module.now().utcoffset() is not None
    assert len({workspace_module.new_id() for _ in range(100)}) == 100


def test_the_hash_of_the_original_is_kept(workspace):
    assert opened(workspace).original_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
