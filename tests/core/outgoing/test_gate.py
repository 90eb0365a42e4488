"""What was gathered passes the gate: held back with the reason, or under descriptions with every place true."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.test_agreements import NOON, OFFICIAL, TEXT, Desk
from fakes import FakeLibrary
from readback.core.agreements import Effect, Ground, Over, Subject, Terms
from readback.core.anchors import State, anchor_for, place
from readback.core.catalogue import Project
from readback.core.errors import Withheld
from readback.core.incoming.reading import intake_of
from readback.core.notes import Note, Target, TargetKind
from readback.core.outgoing.model import Contents, OutKind, Selection, Taken
from readback.core.outgoing.renaming import strings
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.export import English, taken_out

ALL = Contents(notes=True)
OTHER = "Quay reopens\nThe quay opens on Monday, the port said."


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.put(OTHER)
    return made


def taken(desk: Desk, kind: OutKind = OutKind.JSON, contents: Contents = ALL, **selection: object) -> Taken:
    return desk.work.outgoing.take(Selection(**selection), kind, contents)  # type: ignore[arg-type]


def files(desk: Desk, kind: OutKind, contents: Contents = ALL) -> str:
    """All that leaves, with the names of the files."""
    made = taken_out(taken(desk, kind, contents), kind, English())
    return "\n".join(f"{name}\n{content.decode('utf-8', 'replace')}" for name, content in made)


def test_where_nothing_is_agreed_all_is_taken_out(desk: Desk) -> None:
    assert TEXT.splitlines()[1] in files(desk, OutKind.MARKDOWN)


@pytest.mark.parametrize("kind", [OutKind.MARKDOWN, OutKind.HTML, OutKind.CSV, OutKind.JSON, OutKind.OBSIDIAN])
def test_with_somebody_off_the_record_it_is_held_back_and_the_rest_goes(desk: Desk, kind: OutKind) -> None:
    desk.person(Effect.OFF, words="Never.")
    with pytest.raises(Withheld) as held:
        taken(desk, kind)
    assert [it.terms.words for it in held.value.agreements] == ["Never."]
    rest = next(it.id for it in desk.library.summaries() if it.id != desk.article.id)
    assert [it.article.id for it in taken(desk, kind, articles=(rest,)).folios] == [rest]


def test_a_list_of_sources_has_no_passages_in_it(desk: Desk) -> None:
    desk.passage("She asked not to be seen with the paper.")
    assert "Ferry stops" in files(desk, OutKind.BIBTEX)
    with pytest.raises(Withheld):
        taken(desk, OutKind.MARKDOWN)


def test_a_note_off_the_record_is_held_back_only_where_notes_go_along(desk: Desk) -> None:
    note = desk.note("The mayor knew since March.")
    desk.agree(Subject(Over.NOTE, desk.article.id, note=note.id), Terms(Effect.OFF))
    assert "mayor" not in files(desk, OutKind.MARKDOWN, Contents())
    with pytest.raises(Withheld):
        taken(desk, OutKind.MARKDOWN)


def test_annotations_are_held_back_for_what_they_are_on(desk: Desk) -> None:
    desk.passage("She asked not to be seen with the paper.")
    desk.note("Fine.", TargetKind.PASSAGE, words="The last ferry")
    assert len(taken(desk, OutKind.ANNOTATIONS).folios) == 1
    desk.note("Hm.", TargetKind.PASSAGE, words="not to be seen")
    with pytest.raises(Withheld):
        taken(desk, OutKind.ANNOTATIONS)


def test_names_of_projects_and_searches_are_looked_at_too(desk: Desk) -> None:
    desk.library.catalogue.save_project(Project("p", "What Lena Marsh says", (desk.article.id,)))
    desk.person(Effect.OFF, name="Lena Marsh")
    with pytest.raises(Withheld):
        taken(desk)
    desk.person(Effect.BACKGROUND, name="Lena Marsh", description=OFFICIAL)
    assert [it.name for it in taken(desk).whole.projects] == ["What a harbour official says"]


def test_under_background_the_name_is_nowhere_and_every_place_is_true(desk: Desk) -> None:
    note = desk.note("Okonjo said so twice.", TargetKind.PASSAGE, words="Mira Okonjo said")
    on_her = desk.note("Call her.", TargetKind.PERSON, subject="Mira Okonjo")
    desk.library.catalogue.save_project(Project("p", "Ferries", (desk.article.id,)))
    desk.person(Effect.BACKGROUND, description=OFFICIAL)
    made = taken(desk)
    assert not [it for it in strings(made.whole) if "okonjo" in it.lower()]
    folio = next(it for it in made.folios if it.article.title == "Ferry stops")
    assert folio.article.text == TEXT.replace("Mira Okonjo", OFFICIAL)
    assert [span.of(folio.article.text) for span in folio.article.paragraphs] == folio.article.text.splitlines()
    assert folio.found is not None
    assert [it.span.of(folio.article.text) for it in folio.found.mentions] == [OFFICIAL, "Tom Fenn"]
    assert [it.spans[0].of(folio.article.text) for it in folio.found.quotations] == ["We have no money left"]
    kept = {it.id: it for it in folio.notes}
    assert kept[note.id].anchor is not None
    assert kept[note.id].anchor.exact == "a harbour official said"
    assert place(kept[note.id].anchor, folio.article.text).state is State.IN_PLACE
    assert kept[on_her.id].target.subject == "A harbour official"
    assert made.whole.projects[0].articles == (folio.article.id,)


@pytest.mark.parametrize("kind", [it for it in OutKind if it not in {OutKind.PDF, OutKind.WORD}])
def test_no_file_has_the_name_in_any_form(desk: Desk, kind: OutKind) -> None:
    desk.note("Okonjo’s boat; M. Okonjo again, OKONJO.", TargetKind.PASSAGE, words="Mira Okonjo said")
    desk.person(Effect.BACKGROUND, description=OFFICIAL)
    left = files(desk, kind)
    assert left
    assert "okonjo" not in left.lower()


def test_a_file_that_would_still_have_the_name_does_not_go_along(desk: Desk) -> None:
    desk.person(Effect.BACKGROUND, description=OFFICIAL)
    with pytest.raises(Withheld):
        taken(desk, contents=Contents(notes=True, originals=True))


def test_agreements_that_keep_something_stay_and_the_others_go_along_and_come_in(desk: Desk) -> None:
    desk.passage("The last ferry", Effect.RECORD, source="the port", agreed="2026-05-03")
    desk.person(Effect.BACKGROUND, name="Lena Marsh", description=OFFICIAL)
    desk.passage("Ferry stops", Effect.EMBARGO, until=NOON - timedelta(days=1))
    desk.library.catalogue.save_ground(Ground("g", "Chatham House", Effect.BACKGROUND))
    made = taken(desk)
    assert [it.terms.effect for it in made.whole.agreements] == [Effect.RECORD, Effect.EMBARGO]
    ((_, content),) = taken_out(made, OutKind.JSON, English())
    there = Workspace(FakeLibrary(), lambda: desk.now)
    intake = intake_of(content, "library.json", there.incoming)
    assert intake.edit is not None
    intake.edit.redo()
    assert there.agreements.all() == made.whole.agreements
    assert [it.name for it in there.agreements.grounds()] == ["Chatham House"]
    assert intake_of(content, "library.json", there.incoming).edit is None


WORDS = st.sampled_from(["Mira Okonjo", "Okonjo", "said", "the port", "Tom Fenn", "“No,”", "🚢", "Okonjo’s", "\n"])


@settings(deadline=None, max_examples=40)
@given(st.lists(WORDS, min_size=1, max_size=20), st.data())
def test_whatever_the_text_every_note_keeps_its_words(parts: list[str], data: st.DataObject) -> None:
    desk = Desk()
    text = f"Title\n{' '.join(parts)} end"
    article = desk.put(text)
    start = data.draw(st.integers(0, len(article.text) - 2))
    end = data.draw(st.integers(start + 1, len(article.text)))
    anchor = anchor_for(article.text, Span(start, end))
    note = Note("n", Target(article.id, TargetKind.PASSAGE), anchor, "x", NOON, NOON)
    desk.library.save_note(note)
    desk.person(Effect.BACKGROUND, description=OFFICIAL)
    folio = next(it for it in taken(desk).folios if it.article.title == "Title")
    kept = folio.notes[0].anchor
    assert kept is not None
    assert kept.span.of(folio.article.text) == kept.exact
    assert "okonjo" not in folio.article.text.lower()
    ((_, content),) = taken_out(taken(desk), OutKind.JSON, English())
    there = Workspace(FakeLibrary(), lambda: desk.now)
    assert intake_of(content, "library.json", there.incoming).new


def test_the_gate_is_the_workspaces_own() -> None:
    desk = Desk()
    desk.person(Effect.OFF)
    with pytest.raises(Withheld):
        Workspace(desk.library, lambda: desk.now).outgoing.take(Selection(), OutKind.CSV, Contents())


def test_a_name_at_the_end_of_a_paragraph_and_one_at_the_beginning_of_the_next_are_two() -> None:
    desk = Desk()
    article = desk.put("Title\nIt was Okonjo\nMira Okonjo denies it.")
    desk.person(Effect.BACKGROUND, description=OFFICIAL)
    folio = next(it for it in taken(desk).folios if it.article.title == article.title)
    assert folio.article.text == "Title\nIt was a harbour official\nA harbour official denies it."
    assert [it.of(folio.article.text) for it in folio.article.paragraphs] == folio.article.text.splitlines()
