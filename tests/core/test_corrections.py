"""What corrections of names do: here, in this article, in all articles; and again when something else is found."""

from dataclasses import replace

import pytest

from core.audits import COUNCIL, LENA, PORT, SOUND, TEXT, TOM, Audit, analysis_of, undone
from readback.core.analysis import Confidence, Kind, Mention, Name
from readback.core.applying import apply, unplaced
from readback.core.corrections import About, CorrectionKind, Scope

LENA_MARSH, TOM_MARSH = Name("Lena Marsh", Kind.PERSON), Name("Tom Marsh", Kind.PERSON)


@pytest.fixture
def audit() -> Audit:
    return Audit()


def test_without_corrections_all_is_as_it_was_found(audit: Audit) -> None:
    assert audit.seen is audit.raw


def test_an_accepted_mention_is_confirmed_and_nothing_else(audit: Audit) -> None:
    audit.on.accept(audit.mention("Marsh", 1)).redo()
    assert [it.span for it in audit.seen.mentions if it.confirmed] == [audit.spot("Marsh", 1)]
    assert audit.names() == {
        "Lena Marsh": ["Lena Marsh", "Marsh", "Marsh"],
        "Port Ellery": ["Port Ellery"],
        "Tom Marsh": ["Tom Marsh"],
        "The Sound": ["The Sound"],
        "Ellery Council": ["Ellery Council", "Council"],
    }


def test_a_name_is_accepted_in_the_whole_article(audit: Audit) -> None:
    audit.on.accept(audit.mention("Council", 1), Scope.ARTICLE).redo()
    assert {it.entity for it in audit.seen.mentions if it.confirmed} == {COUNCIL}
    assert sum(it.confirmed for it in audit.seen.mentions) == 2


def test_what_was_accepted_stays_where_another_engine_misses_it(audit: Audit) -> None:
    audit.on.accept(audit.mention("Port Ellery")).redo()
    audit.on.accept(audit.mention("Marsh", 3)).redo()
    mentions = tuple(it for it in audit.raw.mentions if it.entity != PORT and it.span != audit.spot("Marsh", 3))
    entities = tuple(it for it in audit.raw.entities if it.id != PORT)
    audit.raw = replace(audit.raw, engine="engine 2", mentions=mentions, entities=entities)
    assert audit.names()["Port Ellery"] == ["Port Ellery"]
    assert audit.names()["Lena Marsh"] == ["Lena Marsh", "Marsh", "Marsh"]


def test_what_was_accepted_has_its_edges_where_another_engine_sees_others(audit: Audit) -> None:
    audit.on.accept(audit.mention("Tom Marsh")).redo()
    wide = replace(audit.raw.mentions_of(TOM)[0], span=audit.spot("Tom Marsh, her cousin"))
    mentions = tuple(wide if it.entity == TOM else it for it in audit.raw.mentions)
    audit.raw = replace(audit.raw, mentions=mentions)
    assert audit.names()["Tom Marsh"] == ["Tom Marsh"]


def test_what_was_accepted_goes_with_its_name_where_another_engine_says_it_otherwise(audit: Audit) -> None:
    audit.on.accept(audit.mention("Tom Marsh")).redo()
    entities = tuple(replace(it, name="Mr Tom Marsh") if it.id == TOM else it for it in audit.raw.entities)
    audit.raw = replace(audit.raw, entities=entities)
    assert "Tom Marsh" not in audit.names()
    assert audit.names()["Mr Tom Marsh"] == ["Tom Marsh"]


def test_a_mention_is_rejected_here_and_its_form_is_no_alias_any_more(audit: Audit) -> None:
    audit.on.reject(audit.mention("Council", 1)).redo()
    assert audit.names()["Ellery Council"] == ["Ellery Council"]
    assert audit.seen.of_kind(Kind.ORGANISATION)[1].aliases == ()


def test_a_name_is_rejected_in_the_article_and_its_speaker_becomes_the_words(audit: Audit) -> None:
    audit.on.reject(audit.mention("Tom Marsh"), Scope.ARTICLE).redo()
    assert "Tom Marsh" not in audit.names()
    described = audit.quotation("It was never ordered,")
    assert (described.speaker.name, described.speaker.kind.value) == ("Tom Marsh", "described")
    assert (described.speaker.entity, described.confidence) == (None, Confidence.CHECK)


def test_a_name_is_rejected_in_all_articles_by_what_it_is_called(audit: Audit) -> None:
    audit.on.reject(audit.mention("The Sound"), Scope.EVERYWHERE).redo()
    other = Audit(TEXT + "\nMore.")
    assert "The Sound" not in [it.name for it in apply(other.raw, other.article, audit.kept).entities]
    place = replace(other.raw.entities[3], kind=Kind.PLACE)
    otherwise = replace(other.raw, entities=(*other.raw.entities[:3], place))
    assert "The Sound" in [it.name for it in apply(otherwise, other.article, audit.kept).entities]


def test_a_mention_is_another_s_and_the_quotation_it_stands_for_follows(audit: Audit) -> None:
    audit.on.join(audit.mention("Marsh", 1), TOM_MARSH).redo()
    assert audit.names()["Lena Marsh"] == ["Lena Marsh", "Marsh"]
    assert audit.names()["Tom Marsh"] == ["Marsh", "Tom Marsh"]
    assert audit.speakers()[0] == ("Tom Marsh", Confidence.SURE)
    assert audit.mention("Marsh", 1).confirmed


def test_two_are_one_under_the_fuller_name(audit: Audit) -> None:
    audit.on.rename(audit.mention("Tom Marsh"), "T. Marsh").redo()
    audit.on.join(audit.mention("Lena Marsh"), Name("T. Marsh", Kind.PERSON), Scope.ARTICLE).redo()
    assert audit.names()["Lena Marsh"] == ["Lena Marsh", "Marsh", "Tom Marsh", "Marsh"]
    assert {name for name, _ in audit.speakers()} == {"Lena Marsh", "A clerk"}
    (person,) = audit.seen.of_kind(Kind.PERSON)
    assert person.aliases == ("Marsh", "Tom Marsh")


def test_two_are_one_under_the_name_that_is_chosen(audit: Audit) -> None:
    audit.on.join(audit.mention("Lena Marsh"), TOM_MARSH, Scope.ARTICLE, called=" Marsh ").redo()
    assert [it.name for it in audit.seen.of_kind(Kind.PERSON)] == ["Marsh"]


def test_two_that_are_one_everywhere_are_so_called_where_only_one_of_them_is(audit: Audit) -> None:
    sound = Name("Port Ellery Sound", Kind.ORGANISATION)
    audit.on.join(audit.mention("The Sound"), sound, Scope.EVERYWHERE).redo()
    assert audit.names()["Port Ellery Sound"] == ["The Sound"]
    other = Audit(TEXT + "\nMore.")
    found = (*other.raw.entities[:3], replace(other.raw.entities[3], name=sound.name), other.raw.entities[4])
    named = replace(other.raw, entities=found)
    assert [it.name for it in apply(named, other.article, audit.kept).entities][3] == sound.name


def test_two_are_one_everywhere_without_a_passage(audit: Audit) -> None:
    audit.correcting.join_everywhere(LENA_MARSH, TOM_MARSH, "Lena Marsh").redo()
    assert [it.name for it in audit.seen.of_kind(Kind.PERSON)] == ["Lena Marsh"]


def test_a_mention_becomes_somebody_else_here(audit: Audit) -> None:
    audit.on.split(audit.mention("Marsh", 3), "Ada Marsh").redo()
    assert audit.names()["Ada Marsh"] == ["Marsh"]
    assert [it.name for it in audit.seen.entities][-1] == "Ada Marsh"


def test_all_mentions_by_the_same_words_become_somebody_else_in_the_article(audit: Audit) -> None:
    audit.on.split(audit.mention("Marsh", 3), "Ada Marsh", Scope.ARTICLE).redo()
    assert audit.names()["Ada Marsh"] == ["Marsh", "Marsh"]
    assert audit.names()["Lena Marsh"] == ["Lena Marsh"]
    assert audit.speakers()[0][0] == "Ada Marsh"


def test_nobody_becomes_somebody_else_of_the_same_name(audit: Audit) -> None:
    audit.on.split(audit.mention("Marsh", 3), "Lena Marsh", Scope.ARTICLE).redo()
    assert audit.names()["Lena Marsh"] == ["Lena Marsh", "Marsh", "Marsh"]


def test_a_name_that_is_split_up_wholly_has_heirs(audit: Audit) -> None:
    audit.on.split(audit.mention("Tom Marsh"), "Ned Marsh").redo()
    assert "Tom Marsh" not in audit.names()
    assert audit.speakers()[1][0] == "Ned Marsh"


def test_a_name_is_given_in_the_article_and_speakers_have_it_too(audit: Audit) -> None:
    audit.on.rename(audit.mention("Marsh", 1), "Lena  M. Marsh").redo()
    assert audit.names()["Lena M. Marsh"] == ["Lena Marsh", "Marsh", "Marsh"]
    assert audit.speakers()[0][0] == "Lena M. Marsh"
    assert audit.seen.of_kind(Kind.PERSON)[0].aliases == ("Lena Marsh", "Marsh")


def test_a_name_that_another_has_makes_the_two_one(audit: Audit) -> None:
    audit.on.rename(audit.mention("Tom Marsh"), "lena marsh").redo()
    assert [it.name for it in audit.seen.of_kind(Kind.PERSON)] == ["lena marsh"]


def test_a_name_is_given_everywhere(audit: Audit) -> None:
    audit.on.rename(audit.mention("The Sound"), "Sound Daily", Scope.EVERYWHERE).redo()
    other = Audit(TEXT + "\nMore.")
    assert "Sound Daily" in [it.name for it in apply(other.raw, other.article, audit.kept).entities]


def test_another_kind_is_that_of_the_mentions_and_the_speakers(audit: Audit) -> None:
    audit.on.change_kind(audit.mention("Tom Marsh"), Kind.ORGANISATION, Scope.ARTICLE).redo()
    assert [it.name for it in audit.seen.of_kind(Kind.ORGANISATION)] == ["Tom Marsh", "The Sound", "Ellery Council"]
    assert audit.mention("Tom Marsh").kind is Kind.ORGANISATION
    assert audit.quotation("It was never ordered,").speaker.kind.value == "organisation"


def test_a_place_that_is_none_has_no_coordinates(audit: Audit) -> None:
    entities = tuple(replace(it, coordinates=(1.0, 2.0)) if it.id == PORT else it for it in audit.raw.entities)
    audit.raw = replace(audit.raw, entities=entities)
    audit.on.rename(audit.mention("Port Ellery"), "Ellery").redo()
    assert audit.seen.of_kind(Kind.PLACE)[0].coordinates == (1.0, 2.0)
    audit.on.change_kind(audit.mention("Port Ellery"), Kind.ORGANISATION, Scope.EVERYWHERE).redo()
    assert [it.coordinates for it in audit.seen.entities] == [None] * 5


def test_another_kind_here_is_called_by_the_words(audit: Audit) -> None:
    audit.on.change_kind(audit.mention("Council", 1), Kind.PLACE).redo()
    assert [it.name for it in audit.seen.of_kind(Kind.PLACE)] == ["Port Ellery", "Council"]
    assert audit.names()["Ellery Council"] == ["Ellery Council"]


@pytest.mark.parametrize("scope", [Scope.HERE, Scope.ARTICLE])
def test_another_kind_that_another_engine_finds_too_stays_as_it_is_found(audit: Audit, scope: Scope) -> None:
    audit.on.change_kind(audit.mention("Council", 1), Kind.PLACE, scope).redo()
    mentions = tuple(replace(it, kind=Kind.PLACE) if it.entity == COUNCIL else it for it in audit.raw.mentions)
    entities = tuple(replace(it, kind=Kind.PLACE) if it.id == COUNCIL else it for it in audit.raw.entities)
    audit.raw = replace(audit.raw, mentions=mentions, entities=entities)
    assert audit.names()["Ellery Council"] == ["Ellery Council", "Council"]
    assert unplaced(audit.raw, audit.article, audit.kept) == ()


@pytest.mark.parametrize("scope", [Scope.HERE, Scope.ARTICLE])
def test_another_one_is_known_where_another_engine_says_its_name_otherwise(audit: Audit, scope: Scope) -> None:
    audit.on.join(audit.mention("Marsh", 1), TOM_MARSH, scope, called="Tom Marsh").redo()
    entities = tuple(replace(it, name="Mr Tom Marsh") if it.id == TOM else it for it in audit.raw.entities)
    audit.raw = replace(audit.raw, entities=entities)
    assert "Marsh" in audit.names()["Mr Tom Marsh" if scope is Scope.HERE else "Tom Marsh"]
    assert len(audit.seen.of_kind(Kind.PERSON)) == (2 if scope is Scope.HERE else 1)


def test_a_mention_is_added_to_one_that_is_there_and_to_one_that_is_not(audit: Audit) -> None:
    audit.on.add_mention(audit.spot("her cousin"), TOM_MARSH).redo()
    audit.on.add_mention(audit.spot("clerk"), Name("A. Clerk", Kind.PERSON)).redo()
    assert audit.names()["Tom Marsh"] == ["Tom Marsh", "her cousin"]
    assert audit.names()["A. Clerk"] == ["clerk"]
    assert audit.seen.of_kind(Kind.PERSON)[2].aliases == ("clerk",)


def test_an_added_mention_takes_the_place_of_those_it_overlaps(audit: Audit) -> None:
    audit.on.add_mention(audit.spot("that Ellery Council"), Name("That Council", Kind.PERSON)).redo()
    assert audit.names()["Ellery Council"] == ["Council"]


def test_the_same_words_are_added_throughout_where_nothing_else_is_named(audit: Audit) -> None:
    audit.on.add_mention(audit.spot("harbour"), Name("The Harbour", Kind.PLACE), Scope.EVERYWHERE).redo()
    audit.on.add_mention(audit.spot("Marsh", 0), Name("A marsh", Kind.PLACE), Scope.ARTICLE).redo()
    other = Audit("A harbour, a harbourside, the harbour\nand a Harbour.")
    found = apply(other.raw, other.article, audit.kept).mentions
    assert [it.span.of(other.article.text) for it in found] == ["harbour", "harbour"]
    assert audit.names()["The Harbour"] == ["harbour"]
    assert audit.names()["A marsh"] == ["Marsh"]


def test_an_added_name_gets_an_id_that_nothing_else_has(audit: Audit) -> None:
    audit.on.add_mention(audit.spot("clerk"), Name("Clerk", Kind.PERSON)).redo()
    audit.on.rename(audit.mention("clerk"), "Clerke").redo()
    audit.on.add_mention(audit.spot("cousin"), Name("Clerk", Kind.PERSON)).redo()
    assert audit.names()["Clerke"] == ["clerk"]
    assert audit.names()["Clerk"] == ["cousin"]


def test_an_edge_of_a_mention_moves(audit: Audit) -> None:
    audit.on.resize(audit.mention("The Sound"), audit.spot("Sound")).redo()
    assert audit.names()["The Sound"] == ["Sound"]
    assert audit.seen.entities[3].aliases == ("Sound",)


def test_a_moved_edge_stays_where_another_engine_sees_nearly_the_same(audit: Audit) -> None:
    audit.on.resize(audit.mention("The Sound"), audit.spot("Sound reported")).redo()
    shorter = replace(audit.raw.mentions_of(SOUND)[0], span=audit.spot("Sound"))
    audit.raw = replace(audit.raw, mentions=tuple(shorter if it.entity == SOUND else it for it in audit.raw.mentions))
    assert audit.names()["The Sound"] == ["Sound reported"]


@pytest.mark.parametrize("name", ["", " \n "])
def test_a_name_is_wanted(audit: Audit, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        audit.on.rename(audit.mention("Tom Marsh"), name)
    with pytest.raises(ValueError, match="passage"):
        audit.on.resize(audit.mention("Tom Marsh"), replace(audit.spot("Tom"), start=audit.spot("Tom").end))


def test_every_correction_leaves_no_trace_once_it_is_undone(audit: Audit) -> None:
    lena, on = audit.mention("Lena Marsh"), audit.on
    for scope in Scope:
        assert undone(audit, on.accept(lena, scope))
        assert undone(audit, on.reject(lena, scope))
        assert undone(audit, on.join(lena, TOM_MARSH, scope))
        assert undone(audit, on.split(lena, "Ada", scope))
        assert undone(audit, on.rename(lena, "Ada", scope))
        assert undone(audit, on.change_kind(lena, Kind.PLACE, scope))
        assert undone(audit, on.add_mention(audit.spot("cousin"), TOM_MARSH, scope))
    assert undone(audit, on.resize(lena, audit.spot("Lena")))
    assert audit.kept == ()


def test_each_change_tells_what_it_touched(audit: Audit) -> None:
    changes = audit.on.accept(audit.mention("Lena Marsh")).redo()
    assert (changes.articles, changes.corrections) == (frozenset({audit.article.id}), True)
    assert audit.correcting.join_everywhere(LENA_MARSH, TOM_MARSH, "").redo().articles == frozenset()


def test_a_correction_is_withdrawn_at_any_time(audit: Audit) -> None:
    audit.on.rename(audit.mention("Tom Marsh"), "Ned").redo()
    audit.on.accept(audit.mention("The Sound")).redo()
    withdraw = audit.correcting.withdraw(audit.kept[0])
    withdraw.redo()
    assert "Tom Marsh" in audit.names()
    withdraw.undo()
    assert "Ned" in audit.names()


def test_what_does_not_fit_any_more_does_nothing_and_is_told(audit: Audit) -> None:
    for edit in [
        audit.on.reject(audit.mention("Tom Marsh")),
        audit.on.accept(audit.mention("Tom Marsh"), Scope.ARTICLE),
        audit.on.join(audit.mention("Tom Marsh"), Name("Ned", Kind.PERSON), Scope.ARTICLE),
        audit.on.split(audit.mention("Tom Marsh"), "Ned"),
        audit.on.rename(audit.mention("Tom Marsh"), "Ned"),
        audit.on.change_kind(audit.mention("Tom Marsh"), Kind.PLACE, Scope.ARTICLE),
        audit.on.add_mention(audit.spot("cousin"), TOM_MARSH),
        audit.on.resize(audit.mention("Tom Marsh"), audit.spot("Tom")),
        audit.on.rename(audit.mention("Tom Marsh"), "Ned", Scope.EVERYWHERE),
    ]:
        edit.redo()
    other = Audit("Nothing of this stands here.")
    mine = tuple(replace(it, article=other.article.id) for it in audit.kept)
    assert apply(other.raw, other.article, mine).mentions == ()
    assert unplaced(other.raw, other.article, mine) == mine[:8]
    assert unplaced(audit.raw, audit.article, ()) == ()


def test_what_makes_no_sense_does_nothing(audit: Audit) -> None:
    audit.on.accept(audit.mention("Tom Marsh")).redo()
    (whole,) = audit.kept
    kinds = set(CorrectionKind) - {CorrectionKind.REJECT}
    odd = [replace(whole, id=f"{kind} {scope}", kind=kind, scope=scope, of=None) for kind in kinds for scope in Scope]
    odd += [replace(it, id=f"{it.id} nowhere", anchor=None) for it in odd]
    odd += [replace(whole, id=f"{kind}", kind=kind, about=About.QUOTATION) for kind in CorrectionKind]
    assert apply(audit.raw, audit.article, odd) == replace(audit.raw, corrections=tuple(sorted(it.id for it in odd)))
    assert len(unplaced(audit.raw, audit.article, odd)) == sum(it.scope is not Scope.EVERYWHERE for it in odd)


def test_an_engine_s_mention_of_nothing_is_left_out_of_a_corrected_analysis(audit: Audit) -> None:
    stray = Mention(audit.spot("cousin"), Kind.PERSON, "nobody")
    audit.raw = replace(analysis_of(), mentions=(*audit.raw.mentions, stray))
    audit.on.accept(audit.mention("Tom Marsh")).redo()
    assert stray not in audit.seen.mentions
    assert audit.mention("Lena Marsh").entity == LENA
