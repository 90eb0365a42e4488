"""A person's file: what was said, by date, with its sentence; notes, forms of the name, and who else is named."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest

from core.audits import NOON, TEXT, Audit, analysis_of, article_of
from fakes import FakeLibrary
from readback.core.analysis import Kind, Name
from readback.core.anchors import anchor_for
from readback.core.errors import Cancelled
from readback.core.notes import Note, Target, TargetKind
from readback.core.personfile import PersonFile, around, articles_naming, chapters_of, others_of, perhaps, person_file
from readback.core.proposals import Proposal, Reason
from readback.core.rows import Said, Used
from readback.core.text import Span
from readback.core.workspace import Workspace


def never() -> bool:
    return False


@pytest.fixture
def audit() -> Audit:
    made = Audit()
    made.library.save_analysis(made.raw)
    return made


def also(audit: Audit, published: str, more: str, *, draft: bool = False) -> str:
    """Puts the same words into the library once more, in an article that goes on; its id."""
    article = replace(article_of(f"{TEXT}\n{more}"), published=published, opened=NOON + timedelta(days=1), draft=draft)
    audit.library.add(replace(article, original_sha256=audit.article.original_sha256), BytesIO(), ".txt")
    audit.library.save_analysis(analysis_of(article.text))
    return article.id


def noted(audit: Audit, body: str, span: Span) -> Note:
    target = Target(audit.article.id, TargetKind.PASSAGE)
    return Note(body, target, anchor_for(audit.article.text, span), body, NOON, NOON)


def file_of(audit: Audit, name: str) -> PersonFile:
    workspace = Workspace(audit.library)
    ids, count = articles_naming(audit.library, name, never)
    assert count == len(ids)
    return person_file(name, chapters_of(workspace, ids, [name], never))


def test_what_a_person_said_stands_with_its_sentence_and_place(audit: Audit) -> None:
    file = file_of(audit, "lena marsh")
    assert (file.name, file.mentions, [it.name for it in file.forms]) == ("Lena Marsh", 3, ["Marsh"])
    (late,) = file.statements
    assert late.carried.pieces == ("The audit is late,", "It will come.")
    assert late.first.context == "“The audit is late,” Marsh said. “It will come.”"
    assert late.first.place is not None
    assert late.first.place.paragraph == 1
    assert [(len(it.articles), len(it.quoted)) for it in (file.timeline.undated,)] == [(1, 1)]


def test_what_several_articles_carry_is_one_and_the_earliest_comes_first(audit: Audit) -> None:
    also(audit, "2026-05-02", "Later.")
    also(audit, "2026-05-01", "Earlier.")
    also(audit, "2026-04-01", "A draft.", draft=True)
    file = file_of(audit, "Tom Marsh")
    assert [it.named.source.published for it in file.chapters] == ["2026-05-01", "2026-05-02", ""]
    assert [it.carried.articles for it in file.statements] == [3, 3]
    assert file.statements[0].first.row.source.published == "2026-05-01"
    assert len(file.timeline.stretches) == 2


def test_notes_are_those_about_the_person_and_on_what_the_person_said(audit: Audit) -> None:
    never_ordered = audit.raw.quotations[1].spans[0]
    for span, body in ((never_ordered, "By whom?"), (audit.spot("Port Ellery"), "Where?")):
        audit.library.save_note(noted(audit, body, span))
    for subject in ("tom marsh", "Lena Marsh"):
        target = Target(audit.article.id, TargetKind.PERSON, subject)
        audit.library.save_note(Note(subject, target, None, f"About {subject}", NOON, NOON))
    assert [it.note.body for it in file_of(audit, "Tom Marsh").remarks] == ["By whom?", "About tom marsh"]


def proposal(name: str, fuller: str) -> Proposal:
    return Proposal(Name(name, Kind.PERSON), Name(fuller, Kind.PERSON), Reason.SAME_COMPANY, ())


def test_what_the_name_desk_proposes_is_in_it_as_a_guess_and_told_apart(audit: Audit) -> None:
    other = also(audit, "2026-05-02", "Later.")
    found = analysis_of(f"{TEXT}\nLater.")
    renamed = [replace(it, name="L. Marsh") if it.name == "Lena Marsh" else it for it in found.entities]
    audit.library.save_analysis(replace(found, entities=tuple(renamed)))
    audit.library.save_note(Note("n", Target(other, TargetKind.PERSON, "L. Marsh"), None, "Who?", NOON, NOON))
    others = others_of("Lena Marsh", [proposal("Fenn", "Ned Fenn"), proposal("L. Marsh", "Lena Marsh")])
    names = ("Lena Marsh", *others)
    chapters = chapters_of(Workspace(audit.library), [audit.article.id, other], names, never)
    file = person_file("Lena Marsh", chapters, others)
    (guess,) = file.guesses
    assert (guess.name, guess.mentions, guess.articles) == ("L. Marsh", 3, 1)
    assert (file.name, file.mentions, file.articles, [it.name for it in file.forms]) == ("Lena Marsh", 6, 2, ["Marsh"])
    assert [(it.name, file.guessed(it.name)) for it in file.remarks] == [("L. Marsh", "L. Marsh")]
    (both,) = file.statements
    assert (both.names, file.guessed(*both.names)) == (("L. Marsh", "Lena Marsh"), "")
    guessed = [it for it in chapters if it.named.name == "L. Marsh"]
    (alone,) = person_file("Lena Marsh", guessed, others).statements
    assert file.guessed(*alone.names) == "L. Marsh"
    assert "L. Marsh" not in [it.name for it in file.together]


def test_names_are_guessed_from_either_side_at_most_a_few_and_each_once() -> None:
    pairs = [proposal(f"{letter}. Marsh", "lena marsh") for letter in "ABCDE"]
    assert list(others_of("Lena Marsh", [pairs[0], *pairs])) == ["A. Marsh", "B. Marsh", "C. Marsh"]
    assert list(others_of("A. Marsh", pairs)) == ["lena marsh"]
    assert others_of("Ned Fenn", pairs) == {}


def test_nobody_has_no_file(audit: Audit) -> None:
    assert articles_naming(audit.library, "…", never) == ((), 0)
    file = file_of(audit, "Ned Fenn")
    assert (file.name, file.statements, file.chapters, file.mentions) == ("Ned Fenn", (), (), 0)


class Damaged(FakeLibrary):
    """A library whose index knows of an article that cannot be read any more."""

    def said(self, articles: Sequence[str] | None) -> tuple[Said, ...]:
        """As it was indexed; what is asked for next is gone."""
        found = super().said(articles)
        self.unreadable |= set(articles or ())
        return found


def test_an_article_that_is_damaged_meanwhile_still_tells_what_the_index_has(audit: Audit) -> None:
    library = Damaged()
    library.add(audit.article, BytesIO(), ".txt")
    library.save_analysis(audit.raw)
    (chapter,) = chapters_of(Workspace(library), [audit.article.id], ["Tom Marsh"], never)
    assert [(it.context, it.place) for it in chapter.sayings] == [("", None)] * 2


def test_it_can_be_stopped(audit: Audit) -> None:
    with pytest.raises(Cancelled):
        chapters_of(Workspace(audit.library), [audit.article.id], ["Tom Marsh"], lambda: True)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("One came. “We wait,” she said. Then nothing.", ["We wait,"], "“We wait,” she said."),
        ("She said it was late. He left.", ["it was late"], "She said it was late."),
        ("“So it is.” Lena Marsh smiled. “And stays.”", ["So it is."], "“So it is.” Lena Marsh smiled. “And stays.”"),
        ("“A,” she said. “B.” More.", ["A,", "B."], "“A,” she said. “B.”"),
    ],
)
def test_the_sentence_around_words(text: str, words: list[str], found: str) -> None:
    article = article_of(f"Headline\n{text}")
    starts = [article.text.index(it) for it in words]
    spans = [Span(start, start + len(it)) for start, it in zip(starts, words, strict=True)]
    assert around(article, spans) == found


def test_who_may_be_the_same_person() -> None:
    names = [Used(it, 1) for it in ("Marsh", "L. Marsh", "Lena Marsh", "Tom Marsh", "Lena Fenn")]
    assert [it.name for it in perhaps("Lena Marsh", names)] == ["Marsh", "L. Marsh"]
    assert [it.name for it in perhaps("Marsh", names)] == ["L. Marsh", "Lena Marsh", "Tom Marsh"]
