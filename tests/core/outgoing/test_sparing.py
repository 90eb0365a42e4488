"""What is held back is left out, and nothing of it is in the rest."""

import pytest

from core.test_agreements import Desk
from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.catalogue import Project, SavedSearch
from readback.core.errors import Withheld
from readback.core.notes import TargetKind
from readback.core.outgoing.model import Contents, OutKind, Selection, Taken
from readback.export import English, taken_out

REST = Contents(notes=True, rest=True)
OTHER = "Quay reopens\nThe quay opens on Monday, the port said."
KINDS = [it for it in OutKind if it not in {OutKind.PDF, OutKind.ANNOTATIONS}]


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.put(OTHER)
    return made


def taken(desk: Desk, kind: OutKind = OutKind.JSON, contents: Contents = REST) -> Taken:
    return desk.work.outgoing.take(Selection(), kind, contents)


def files(made: Taken, kind: OutKind) -> str:
    out = taken_out(made, kind, English())
    return "\n".join(f"{name}\n{content.decode('utf-8', 'replace')}" for name, content in out)


@pytest.mark.parametrize("kind", [OutKind.MARKDOWN, OutKind.HTML, OutKind.CSV, OutKind.JSON, OutKind.OBSIDIAN])
def test_an_article_of_which_anything_is_held_back_is_left_out_whole(desk: Desk, kind: OutKind) -> None:
    desk.passage("She asked not to be seen with the paper.")
    desk.library.catalogue.save_project(Project("p", "Port", tuple(it.id for it in desk.library.summaries())))
    made = taken(desk, kind)
    assert [it.article.title for it in made.folios] == ["Quay reopens"]
    assert [(it.article, it.notes) for it in made.spared] == [(desk.article.id, 0)]
    out = files(made, kind)
    assert "asked not to be seen" not in out
    assert desk.article.id not in out
    assert desk.article.title not in out


def test_a_note_is_left_out_and_its_article_goes(desk: Desk) -> None:
    note = desk.note("The mayor knew since March.")
    desk.note("Fine.")
    desk.agree(Subject(Over.NOTE, desk.article.id, note=note.id), Terms(Effect.OFF))
    made = taken(desk)
    assert len(made.folios) == 2
    assert [(it.article, it.notes) for it in made.spared] == [(desk.article.id, 1)]
    out = files(made, OutKind.JSON)
    assert "mayor" not in out
    assert "Fine." in out
    assert note.id not in out


def test_an_annotation_on_a_passage_is_left_out_and_the_others_go(desk: Desk) -> None:
    desk.passage("She asked not to be seen with the paper.")
    desk.note("Fine.", TargetKind.PASSAGE, words="The last ferry")
    desk.note("Hm.", TargetKind.PASSAGE, words="not to be seen")
    made = taken(desk, OutKind.ANNOTATIONS)
    assert [it.notes for it in made.spared] == [1]
    assert "not to be seen" not in files(made, OutKind.ANNOTATIONS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_person_off_the_record_is_in_nothing_of_the_rest(desk: Desk, kind: OutKind) -> None:
    desk.person(Effect.OFF, name="Mira Okonjo")
    desk.library.catalogue.save_project(Project("p", "What Mira Okonjo says", ()))
    desk.library.catalogue.save_search(SavedSearch("s", "Okonjo", "Okonjo"))
    desk.note("Ask Okonjo.")
    made = taken(desk, kind)
    assert "Quay reopens" in {it.article.title for it in made.folios}
    assert "Okonjo" not in files(made, kind)


def test_where_nothing_is_left_or_it_is_not_asked_for_all_is_held_back(desk: Desk) -> None:
    desk.passage("She asked not to be seen with the paper.")
    with pytest.raises(Withheld) as held:
        taken(desk, contents=Contents(notes=True))
    assert held.value.rest
    for contents in (REST, Contents()):
        with pytest.raises(Withheld) as held:
            desk.work.outgoing.take(Selection((desk.article.id,)), OutKind.MARKDOWN, contents)
        assert not held.value.rest


def test_a_name_that_cannot_be_replaced_in_a_file_still_holds_all_back(desk: Desk) -> None:
    desk.person(Effect.BACKGROUND, name="Mira Okonjo", description="somebody at the port")
    with pytest.raises(Withheld) as held:
        taken(desk, contents=Contents(notes=True, originals=True, rest=True))
    assert not held.value.rest
