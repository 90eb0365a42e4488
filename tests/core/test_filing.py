"""Projects and saved searches: made, filled, renamed, taken away, and all of it undone."""

import itertools

import pytest

from fakes import FakeLibrary
from readback.core.catalogue import Project, SavedSearch
from readback.core.filing import Filing


@pytest.fixture
def filing() -> Filing:
    ids = itertools.count(1)
    return Filing(FakeLibrary(), lambda: f"p{next(ids)}")


def projects(filing: Filing) -> list[Project]:
    return list(filing._catalogue.projects())


def test_a_project_is_made_and_unmade(filing: Filing) -> None:
    edit = filing.new_project("  The   harbour ", ("a1", "a2", "a1"))
    assert edit.redo().catalogue
    assert projects(filing) == [Project("p1", "The harbour", ("a1", "a2"))]
    edit.undo()
    assert projects(filing) == []


def test_a_name_is_wanted(filing: Filing) -> None:
    with pytest.raises(ValueError, match="name"):
        filing.new_project("  ")


def test_a_project_is_found_by_its_name_or_id(filing: Filing) -> None:
    filing.new_project("The Harbour").redo()
    assert filing.project("the harbour") == filing.project("p1") == Project("p1", "The Harbour")
    assert filing.project("harbour") is None


def test_articles_are_put_in_once_and_taken_out(filing: Filing) -> None:
    filing.new_project("Harbour", ("a1",)).redo()
    put = filing.put_in(projects(filing)[0], ("a2", "a1"))
    put.redo()
    assert projects(filing)[0].articles == ("a1", "a2")
    filing.take_out(projects(filing)[0], ("a1",)).redo()
    assert projects(filing)[0].articles == ("a2",)
    put.undo()
    assert projects(filing)[0].articles == ("a1",)


def test_a_project_is_renamed_and_deleted_and_comes_back(filing: Filing) -> None:
    filing.new_project("Harbour", ("a1",)).redo()
    rename = filing.rename_project(projects(filing)[0], "Airport")
    rename.redo()
    assert projects(filing)[0].name == "Airport"
    delete = filing.delete_project(projects(filing)[0])
    delete.redo()
    assert projects(filing) == []
    delete.undo()
    rename.undo()
    assert projects(filing) == [Project("p1", "Harbour", ("a1",))]


def test_a_search_is_saved_and_taken_away(filing: Filing) -> None:
    save = filing.save_search("Her words", " said-by:Okonjo ")
    save.redo()
    (search,) = filing._catalogue.searches()
    assert search == SavedSearch("p1", "Her words", "said-by:Okonjo")
    delete = filing.delete_search(search)
    delete.redo()
    assert filing._catalogue.searches() == ()
    delete.undo()
    assert filing._catalogue.searches() == (search,)
    save.undo()
    assert filing._catalogue.searches() == ()
