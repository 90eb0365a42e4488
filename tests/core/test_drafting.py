"""Drafts: kept beside the articles, never among them, and turned into the other by the reader alone."""

import itertools
from dataclasses import replace

import pytest

from fakes import FakeLibrary, FakeReader
from readback.core.article import Article
from readback.core.edits import Verb
from readback.core.errors import ArticleMissing
from readback.core.workspace import Workspace

FERRY = "Ferry line warned\nVale said it was sound."
LONG = "\n".join(f"Paragraph {number} tells of the ferry and what was found in its hull." for number in range(30))


@pytest.fixture
def workspace() -> Workspace:
    ids = itertools.count(1)
    return Workspace(FakeLibrary(), ids=lambda: f"n{next(ids)}")


def kept(workspace: Workspace, text: str = FERRY, *, draft: bool = True) -> Article:
    content = text.encode()
    return workspace.add_bytes(FakeReader().read_bytes(content, "a.txt"), content, "a.txt", draft=draft)


def drafts(workspace: Workspace) -> list[str]:
    return [it.id for it in workspace.library.summaries() if it.draft]


def test_a_file_is_kept_as_a_draft(workspace, tmp_path):
    file = tmp_path / "draft.txt"
    file.write_text(FERRY, encoding="utf-8")
    reading = FakeReader().read(str(file))
    tracked = replace(reading, draft=replace(reading.draft, tracked=True))
    article = workspace.add_file(tracked, str(file), draft=True)
    assert (article.draft, article.tracked) == (True, True)
    assert drafts(workspace) == [article.id]


def test_a_text_that_is_there_stays_what_it_is(workspace):
    article = kept(workspace, draft=False)
    assert not kept(workspace).draft
    assert not workspace.library.article(article.id).draft


def test_several_are_turned_and_turned_back_each_to_what_it_was(workspace):
    one, other = kept(workspace), kept(workspace, LONG, draft=False)
    edit = workspace.drafts.turn([one.id, other.id], draft=False)
    assert edit.verb is Verb.MAKE_ARTICLE
    changes = edit.redo()
    assert (changes.articles, changes.shelf) == ({one.id, other.id}, True)
    assert drafts(workspace) == []
    edit.undo()
    assert drafts(workspace) == [one.id]
    edit = workspace.drafts.turn([other.id], draft=True)
    assert edit.verb is Verb.MAKE_DRAFT
    edit.redo()
    assert set(drafts(workspace)) == {one.id, other.id}
    with pytest.raises(ArticleMissing):
        workspace.drafts.turn(["0" * 64], draft=True)


def test_a_draft_is_nearly_the_same_as_a_draft_and_never_as_a_source(workspace):
    source, draft = kept(workspace, LONG, draft=False), kept(workspace, f"{LONG}\nMore.")
    assert workspace.alike([draft.id, source.id]) == ()
    later = kept(workspace, f"{LONG}\nMore of it.")
    (kin,) = workspace.alike([later.id])
    assert (kin.new.id, kin.other.id) == (later.id, draft.id)


def test_another_version_of_a_draft_is_a_draft(workspace):
    draft = kept(workspace, LONG)
    with_more = replace(draft, left_out=())
    workspace.type_out(with_more, 0, "A page of it").redo()
    assert len(drafts(workspace)) == 1
    assert drafts(workspace) != [draft.id]


def test_a_version_that_was_there_before_is_what_the_text_is_now(workspace):
    article = kept(workspace, LONG, draft=False)
    first = workspace.type_out(article, 0, "A page of it")
    first.redo()
    (longer,) = (it.id for it in workspace.library.summaries())
    first.undo()
    workspace.drafts.turn([article.id], draft=True).redo()
    edit = workspace.type_out(workspace.library.article(article.id), 0, "A page of it")
    edit.redo()
    assert drafts(workspace) == [longer]
