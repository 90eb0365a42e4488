"""What was agreed with sources, and what may not leave because of it."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fakes import FakeLibrary
from readback.core.agreements import Agreement, Effect, Ground, Over, Subject, Terms
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.anchors import anchor_for
from readback.core.article import Article, Draft, article_from
from readback.core.errors import Withheld
from readback.core.links import Link, LinkKind
from readback.core.notes import Note, Target, TargetKind
from readback.core.outgoing.rules import Piece
from readback.core.text import Span
from readback.core.workspace import Workspace

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
TEXT = (
    "Ferry stops\nThe last ferry leaves on Friday, the port said.\n"
    "“We have no money left,” Mira Okonjo said. She asked not to be seen with the paper.\n"
    "Tom Fenn of the union called it a scandal, and would not go on."
)
OFFICIAL = "a harbour official"


class Desk:
    """A library with one analysed article, and what is done in it."""

    def __init__(self) -> None:
        self.now = NOON
        self.ids = iter(f"a{number}" for number in range(99))
        self.library = FakeLibrary()
        self.work = Workspace(self.library, lambda: self.now, lambda: next(self.ids))
        self.article = self.put(TEXT)
        said, name = self.span("We have no money left"), self.span("Mira Okonjo")
        speaker = Speaker("Mira Okonjo", SpeakerKind.PERSON, "e1")
        quotation = Quotation((said,), QuotationKind.DIRECT, speaker, name, None, Confidence.SURE, "after")
        people = (Entity("e1", Kind.PERSON, "Mira Okonjo", ("Okonjo",)), Entity("e2", Kind.PERSON, "Tom Fenn"))
        mentions = (Mention(name, Kind.PERSON, "e1"), Mention(self.span("Tom Fenn"), Kind.PERSON, "e2"))
        self.library.save_analysis(Analysis(self.article.id, "engine 1", mentions, people, (quotation,)))

    def put(self, text: str) -> Article:
        draft = Draft((), title=text.partition("\n")[0], verbatim=text)
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        article = article_from(draft, opened=NOON, original_sha256=sha256, source="ferry.txt")
        self.library.add(article, BytesIO(text.encode()), ".txt")
        return article

    def span(self, words: str) -> Span:
        start = TEXT.index(words)
        return Span(start, start + len(words))

    def note(self, body: str, target: TargetKind = TargetKind.ARTICLE, subject: str = "", words: str = "") -> Note:
        anchor = anchor_for(TEXT, self.span(words)) if words else None
        note = Note(
            f"n{len(self.library.notes(self.article.id))}",
            Target(self.article.id, target, subject),
            anchor,
            body,
            NOON,
            NOON,
        )
        self.library.save_note(note)
        return note

    def agree(self, subject: Subject, terms: Terms) -> None:
        self.work.agreements.agree(subject, terms).redo()

    def person(self, effect: Effect, name: str = "Mira Okonjo", **terms: object) -> None:
        self.agree(Subject(Over.PERSON, person=name), Terms(effect, **terms))  # type: ignore[arg-type]

    def passage(self, words: str, effect: Effect = Effect.OFF, **terms: object) -> None:
        anchor = anchor_for(TEXT, self.span(words))
        subject = Subject(Over.PASSAGE, self.article.id, anchor=anchor)
        self.agree(subject, Terms(effect, **terms))  # type: ignore[arg-type]

    def out(self, words: str, **about: object) -> str:
        """What leaves of some words."""
        (left,) = self.work.agreements.rules().passed(Piece((words,), **about), self.now)  # type: ignore[arg-type]
        return left

    def stopped(self, words: str, **about: object) -> bool:
        try:
            self.out(words, **about)
        except Withheld:
            return True
        return False


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_where_nothing_is_agreed_all_leaves(desk: Desk) -> None:
    desk.person(Effect.NONE)
    desk.passage("the port said", Effect.RECORD)
    assert desk.out(TEXT) == TEXT


def test_a_person_off_the_record_is_in_nothing_that_leaves(desk: Desk) -> None:
    desk.person(Effect.OFF, source="Mira Okonjo", agreed="2026-05-03")
    for words in ("Okonjo was there", "M. Okonjo", "see okonjo.docx"):
        assert desk.stopped(words)
    assert desk.out("Tom Fenn of the union called it a scandal") == "Tom Fenn of the union called it a scandal"
    with pytest.raises(Withheld) as held:
        desk.out("Okonjo")
    assert [it.terms.agreed for it in held.value.agreements] == ["2026-05-03"]


def test_what_a_person_says_and_the_notes_on_it_inherit(desk: Desk) -> None:
    on_person = desk.note("Met in the café, alone.", TargetKind.PERSON, "Okonjo")
    on_words = desk.note("Checked by telephone.", TargetKind.QUOTATION, words="no money left")
    other = desk.note("The ferry is red and white.")
    desk.person(Effect.OFF)
    assert desk.stopped("We have no money left")
    assert desk.stopped("money", article=desk.article.id, spans=(desk.span("money"),))
    assert desk.stopped("anything", people=("Mira Okonjo",))
    for note in (on_person, on_words):
        assert desk.stopped(note.body)
        assert desk.stopped("x", notes=(note.id,))
    assert not desk.stopped(other.body, notes=(other.id,))


def test_a_note_that_links_to_a_person_inherits(desk: Desk) -> None:
    kept = replace(desk.note("Told at dawn."), links=(Link("her", LinkKind.PERSON, "Mira Okonjo", desk.article.id),))
    desk.library.save_note(kept)
    desk.person(Effect.OFF)
    assert desk.stopped("x", notes=(kept.id,))


def test_a_passage_is_known_by_its_place_and_by_its_words(desk: Desk) -> None:
    desk.passage("She asked not to be seen with the paper.")
    assert desk.stopped("seen", article=desk.article.id, spans=(desk.span("seen"),))
    assert desk.stopped("Copied: she asked  not to be seen with the paper. So it is.")
    assert desk.stopped("not to be seen")
    assert not desk.stopped("seen")
    assert not desk.stopped("not to be seen", article="another", spans=(Span(0, 14),))
    assert not desk.stopped("The last ferry", article=desk.article.id, spans=(desk.span("The last ferry"),))


def test_a_passage_is_known_as_json_and_csv_write_it(desk: Desk) -> None:
    text = 'Ferry stops\nThe yard said "not one more" and\nclosed its gate.\n'
    told = desk.put(text)
    subject = Subject(Over.PASSAGE, told.id, anchor=anchor_for(told.text, Span(12, len(told.text))))
    desk.agree(subject, Terms(Effect.OFF))
    assert desk.stopped(json.dumps([told.text]))
    assert desk.stopped(f"id,{told.text[12:].replace(chr(34), chr(34) * 2)},blue")


def test_the_notes_on_a_passage_and_on_an_article_inherit(desk: Desk) -> None:
    note, other = desk.note("Her words.", TargetKind.PASSAGE, words="not to be seen"), desk.note("The ferry is red.")
    desk.passage("She asked not to be seen with the paper.")
    assert desk.stopped("x", notes=(note.id,))
    assert not desk.stopped("x", notes=(other.id,))
    desk.agree(Subject(Over.ARTICLE, desk.article.id), Terms(Effect.OFF))
    assert desk.stopped("x", notes=(other.id,))


def test_a_note_off_the_record_stays_and_the_others_go(desk: Desk) -> None:
    secret, other = desk.note("The mayor knew since March."), desk.note("The ferry is red and white.")
    desk.agree(Subject(Over.NOTE, desk.article.id, note=secret.id), Terms(Effect.OFF))
    assert desk.stopped("since March. And: The mayor knew since March.")
    assert desk.stopped("x", notes=(secret.id, other.id))
    assert desk.out(other.body, notes=(other.id,)) == other.body


def test_an_article_off_the_record_stays_whole(desk: Desk) -> None:
    desk.agree(Subject(Over.ARTICLE, desk.article.id), Terms(Effect.OFF))
    assert desk.stopped("F", article=desk.article.id, spans=(Span(0, 1),))
    assert desk.stopped("The last ferry leaves on Friday")
    assert desk.stopped("its title alone", article=desk.article.id)


def test_background_goes_under_its_description(desk: Desk) -> None:
    desk.person(Effect.BACKGROUND, description=OFFICIAL)
    assert desk.out("“We have no money left,” Mira Okonjo said.") == "“We have no money left,” a harbour official said."
    assert desk.out("Okonjo’s ferry") == "A harbour official’s ferry"


def test_background_for_a_passage_renames_there_alone(desk: Desk) -> None:
    desk.passage(
        "“We have no money left,” Mira Okonjo said.", Effect.BACKGROUND, source="Mira Okonjo", description=OFFICIAL
    )
    assert desk.out("no money left,” Mira Okonjo said") == "no money left,” a harbour official said"
    assert desk.out("Mira Okonjo spoke at the fair") == "Mira Okonjo spoke at the fair"


def test_an_embargo_lifts_by_itself(desk: Desk) -> None:
    desk.passage("The last ferry leaves on Friday", Effect.EMBARGO, until=NOON + timedelta(hours=1))
    assert desk.stopped("The last ferry leaves on Friday")
    rules = desk.work.agreements.rules()
    desk.now += timedelta(hours=1)
    assert not desk.stopped("The last ferry leaves on Friday")
    assert rules.passed(Piece(("The last ferry leaves on Friday",)), desk.now)


def test_what_lacks_its_description_or_its_end_is_refused(desk: Desk) -> None:
    for terms in (
        Terms(Effect.BACKGROUND),
        Terms(Effect.EMBARGO),
        Terms(Effect.EMBARGO, until=NOON.replace(tzinfo=None)),
    ):
        with pytest.raises(ValueError, match="wanted"):
            desk.person(terms.effect, until=terms.until)


def test_one_thing_has_one_agreement_and_each_step_can_be_undone(desk: Desk) -> None:
    agreements, subject = desk.work.agreements, Subject(Over.PERSON, person="Mira Okonjo")
    first = agreements.agree(subject, Terms(Effect.OFF))
    assert first.redo().agreements
    second = agreements.agree(Subject(Over.PERSON, person="mira okonjo"), Terms(Effect.RECORD))
    second.redo()
    assert [it.terms.effect for it in agreements.all()] == [Effect.RECORD]
    second.undo()
    assert [it.terms.effect for it in agreements.all()] == [Effect.OFF]
    gone = agreements.drop(agreements.all()[0])
    gone.redo()
    assert not agreements.all()
    gone.undo()
    first.undo()
    assert not agreements.all()


def test_the_readers_own_kinds_can_be_named_renamed_and_taken_off(desk: Desk) -> None:
    agreements = desk.work.agreements
    agreements.name_ground(Ground("", " Chatham  House ", Effect.BACKGROUND)).redo()
    (kept,) = agreements.grounds()
    assert (kept.name, kept.effect) == ("Chatham House", Effect.BACKGROUND)
    other = agreements.name_ground(replace(kept, effect=Effect.OFF))
    other.redo()
    assert [it.effect for it in agreements.grounds()] == [Effect.OFF]
    other.undo()
    gone = agreements.drop_ground(kept)
    gone.redo()
    assert not agreements.grounds()
    gone.undo()
    assert list(agreements.grounds()) == [kept]
    with pytest.raises(ValueError, match="name"):
        agreements.name_ground(Ground("", "  ", Effect.OFF))


def test_a_newer_version_of_the_text_has_what_was_agreed(desk: Desk) -> None:
    desk.passage("She asked not to be seen with the paper.")
    newer = desk.put(TEXT.replace("Ferry stops", "The ferry stops for good"))
    edit = desk.work.newer_version(desk.article, newer)
    edit.redo()
    start = newer.text.index("seen")
    assert desk.stopped("seen", article=newer.id, spans=(Span(start, start + 4),))
    edit.undo()
    assert len(desk.work.agreements.all()) == 1


def test_what_is_agreed_about_lost_things_still_holds(desk: Desk) -> None:
    note = desk.note("The mayor knew since March.")
    desk.passage("She asked not to be seen with the paper.")
    desk.agree(Subject(Over.NOTE, desk.article.id, note=note.id), Terms(Effect.OFF))
    desk.library.trash.remove(desk.article.id)
    assert desk.stopped("She asked not to be seen with the paper.")
    assert desk.stopped("x", notes=(note.id,))


@given(st.sampled_from(["off", "embargo"]), st.integers(0, len(TEXT) - 13), st.integers(12, 60), st.text(max_size=9))
@example("off", 79, 12, "0")  # with a quotation mark among the twelve
def test_no_part_of_a_protected_passage_gets_out(kind: str, start: int, length: int, around: str) -> None:
    desk = Desk()
    until = NOON + timedelta(days=1)
    secret = Span(start, min(len(TEXT), start + length))
    terms = Terms(Effect.OFF) if kind == "off" else Terms(Effect.EMBARGO, until=until)
    subject = Subject(Over.PASSAGE, desk.article.id, anchor=anchor_for(TEXT, secret))
    desk.agree(subject, terms)
    words = secret.of(TEXT)
    if len(" ".join(words.split())) >= 12:
        assert desk.stopped(f"{around} {words} {around}")
    assert desk.stopped("x", article=desk.article.id, spans=(Span(secret.start, secret.start + 1),))


def test_an_agreement_names_whom_it_was_made_with() -> None:
    person = Agreement("a", Subject(Over.PERSON, person="Mira Okonjo"), Terms(Effect.OFF), NOON)
    assert person.source == "Mira Okonjo"
    assert replace(person, terms=Terms(Effect.OFF, source="her lawyer")).source == "her lawyer"
