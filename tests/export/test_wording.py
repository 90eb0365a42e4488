"""What a Checker's copy says, and what it keeps to itself."""

from dataclasses import replace

import pytest

from copy_reports import MADE, OPENED, STORY, article_of, checked, of_every_kind, source, verdict
from readback.core.anchors import Anchor
from readback.core.locators import Locator
from readback.core.notes import Note, Target, TargetKind
from readback.core.quotecheck.copying import CheckersCopy, Contents, Tone
from readback.core.quotecheck.report import (
    Change,
    Clearing,
    Fold,
    Grade,
    Reason,
    Source,
    SpeakerMatch,
    Standing,
    Verdict,
)
from readback.core.search import Where
from readback.core.text import Span
from readback.export.english import English
from readback.export.source_words import excerpt
from readback.export.wording import checkers_copy

ARTICLE = article_of("\n\n".join(STORY).encode(), "/desk/mira/secret-story.txt")
WORDS = "serious and getting worse"


def said(found: Verdict) -> list[str]:
    """The lines on one verdict."""
    (remark,) = checkers_copy(checked(ARTICLE, [found]), English(), Contents()).remarks
    return [it.text for it in remark.lines]


def every(contents: Contents = Contents()) -> CheckersCopy:  # noqa: B008 - a value
    anchor = Anchor(Span(0, 5), "Porto", "", "")
    note = Note("n", Target(ARTICLE.id, TargetKind.PASSAGE), anchor, "Ask Mira first", OPENED, OPENED)
    audit = replace(ARTICLE, title="Harbour audit", source="audit-leak.html", original_sha256="cd" * 32)
    sources = {"id-of-audit": audit}
    made = replace(checked(ARTICLE, ()), report=of_every_kind(ARTICLE), articles=sources, notes=(note,))
    return checkers_copy(made, English(), contents)


def whole(copy: CheckersCopy) -> str:
    lines = [line for it in (*copy.remarks, *copy.sections) for line in it.lines]
    return "\n".join([*(f"{it.text} {it.link}" for it in lines), *copy.summary, *(it.heading for it in copy.sections)])


@pytest.mark.parametrize("grade", [it for it in Grade if it is not Grade.NOT_FOUND])
def test_every_grade_is_said_in_words_of_its_own(grade: Grade):
    first = {it: said(verdict(ARTICLE, WORDS, it, sources=(source("x"),)))[0] for it in Grade}
    assert first[grade] not in [words for other, words in first.items() if other is not grade]


def test_what_may_change_the_meaning_comes_first_and_says_why():
    found = verdict(ARTICLE, WORDS, Grade.CHANGED, reasons=(Reason.NEGATION, Reason.NUMBER, Reason.NEGATION))
    assert said(found)[:2] == ["Meaning may change: a negation, a number", "Words changed"]


def test_word_for_word_names_what_was_taken_as_equal():
    assert "Only the form differs: quotation marks, dashes" in said(
        verdict(ARTICLE, WORDS, folds=(Fold.MARKS, Fold.DASHES), sources=(source("x"),))
    )


def test_words_that_are_not_in_marks_in_the_source_are_told():
    found = verdict(ARTICLE, WORDS, standing=Standing.UNMARKED, sources=(source("x"),))
    assert "Not in quotation marks in the source: they may be the reporter’s own words" in said(found)


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"locator": Locator(34, page="12", line="7")}, "p. 12:7, ¶34 in Readback"),
        ({"locator": Locator(5, time="0:03:12")}, "at 0:03:12, ¶5 in Readback"),
        ({"locator": Locator(9, page="3", footnote="7")}, "p. 3, footnote 7"),
        ({"locator": Locator(9, number="(12)")}, "no. 12, ¶9 in Readback"),
        ({"locator": Locator(0)}, "headline"),
        ({"locator": Locator(4), "where": Where.CAPTION}, "caption, ¶4 in Readback"),
        ({"locator": None, "where": Where.LEFT_OUT}, "in a paragraph that Readback leaves out of the article"),
    ],
)
def test_a_place_is_named_as_the_original_is_cited(known: dict[str, object], words: str):
    lines = said(verdict(ARTICLE, WORDS, sources=(source("x", **known),)))
    assert f"{words}. Kept in Readback since 3 May 2026" in lines


def test_a_source_that_nothing_is_known_of_is_named_by_its_title():
    bare: Source = source("x", outlet="", byline="", published="", url="", opened=None, locator=None)
    lines = said(verdict(ARTICLE, WORDS, match=SpeakerMatch.NONE, sources=(bare,)))
    assert "“Harbour audit: pier unsafe”" in lines
    assert not [it for it in lines if it.startswith(",") or not it]


def test_many_further_sources_are_counted():
    many = tuple(source("x", article=str(n), title=f"No. {n}") for n in range(7))
    assert said(verdict(ARTICLE, WORDS, sources=many))[-1] == "and in 3 more sources"


LOST = Change(Span(0, 0), Span(0, 3), "", "not", (Reason.NEGATION,))
COMMA = Change(Span(0, 1), Span(0, 0), ",", "", ())


def test_another_source_that_has_it_otherwise_is_told_first_and_makes_it_worth_a_look():
    others = [source("x", article=str(n), title=f"No. {n}", changes=(COMMA,)) for n in range(4)]
    others.append(source("y", article="other", title="The wire", outlet="", byline="", published="", changes=(LOST,)))
    found = verdict(ARTICLE, WORDS, sources=(source("x"), *others))
    copy = checkers_copy(checked(ARTICLE, [found]), English(), Contents())
    (remark,) = copy.remarks
    telling = [it.text for it in remark.lines if it.strong]
    assert telling == ["Word for word", "Otherwise in “The wire”: The draft leaves out “not”."]
    assert [it.text.partition("“")[0] for it in remark.lines[-4:-1]] == ["Otherwise in ", "Also in ", "Also in "]
    assert remark.tone is Tone.LOOK
    assert copy.summary[1] == "1 quotation, 1 is otherwise in another source"
    assert "“The wire”" in [it.text.partition(". ")[0] for it in copy.sections[0].lines]


def test_what_is_cleared_stays_so_whatever_another_source_has():
    cleared = Clearing("k", "Heard it on the tape", "mr", MADE)
    found = verdict(ARTICLE, WORDS, sources=(source("x"), source("y", changes=(LOST,))), cleared=cleared)
    copy = checkers_copy(checked(ARTICLE, [found]), English(), Contents())
    assert (copy.remarks[0].tone, copy.summary[1]) == (Tone.CLEARED, "1 quotation, nothing to look at")


def test_other_passages_beside_reported_speech_are_not_said_to_carry_it():
    report = of_every_kind(ARTICLE)
    (nearest,) = report.reported
    made = replace(report, reported=(replace(nearest, sources=(*nearest.sources, source("z", article="z"))),))
    remarks = checkers_copy(replace(checked(ARTICLE, ()), report=made), English(), Contents()).remarks
    assert [it.text.partition(" “")[0] for it in remarks[5].lines][-1] == "Compare also"


def test_the_pieces_of_a_split_quotation_that_was_not_found_stand_each_in_its_marks():
    spans = tuple(Span(ARTICLE.text.index(it), ARTICLE.text.index(it) + len(it)) for it in ("We can", "until the"))
    found = verdict(ARTICLE, WORDS, Grade.NOT_FOUND, spans=spans, text="We can until the", speaker="Vale")
    _, missing = ("", *checkers_copy(checked(ARTICLE, [found]), English(), Contents()).sections)
    assert [it.text for it in missing.lines] == ["“We can” ∕ “until the” — Vale"]


def test_the_tone_is_that_of_the_verdict():
    tones = [it.tone for it in every().remarks]
    assert tones == [Tone.FINE, Tone.LOOK, Tone.SERIOUS, Tone.LOOK, Tone.CLEARED, Tone.LOOK, Tone.CLEARED]


def test_what_was_not_found_is_listed_with_where_else_it_is_from():
    (_, missing) = every().sections
    assert missing.heading == "Not in these 214 sources; 2 scans not searched"
    assert [it.text for it in missing.lines] == [
        "“Safety always came first,” — the chairman",
        (
            "“Nobody was hurt.” — the chairman. "
            "Source outside Readback: Phone call of 12 May, notebook of Mira Rask (mr, 18 May 2026)"
        ),
    ]


PRIVATE = ("Ask Mira first", "cdcd", "abab", "audit-leak", "secret-story", "/desk", "id-of-audit", ARTICLE.id)


def test_nothing_private_is_in_it_unless_it_is_chosen():
    assert [it for it in PRIVATE if it in whole(every())] == []


@pytest.mark.parametrize(
    ("contents", "there"),
    [
        (Contents(notes=True), {"Ask Mira first"}),
        (Contents(hashes=True), {"cdcd"}),
        (Contents(file_names=True), {"audit-leak"}),
        (Contents(manifest=True), {"cdcd", "abab", "audit-leak", "secret-story", "/desk"}),
    ],
)
def test_what_is_chosen_is_there_and_nothing_else(contents: Contents, there: set[str]):
    assert {it for it in PRIVATE if it in whole(every(contents))} == there


def test_a_draft_without_quotations_says_so():
    copy = checkers_copy(checked(ARTICLE, ()), English(), Contents())
    assert copy.summary[1].startswith("0 quotations")
    assert (copy.remarks, copy.sections) == ((), ())
    assert copy.made == MADE


def test_both_sources_of_a_joined_quotation_are_told_with_their_places() -> None:
    halves = (
        source("serious and", part="serious and", changes=(Change(Span(0, 0), Span(0, 0), "getting worse", ""),)),
        source("getting worse", part="getting worse", article="id-of-wire", title="Pier shut", locator=Locator(7)),
    )
    told = said(verdict(ARTICLE, WORDS, Grade.JOINED, reasons=(Reason.JOINED,), sources=halves))
    assert told[0] == "Meaning may change: passages from apart"
    one, two = (it for it in told if "” stands in " in it)
    assert "“Harbour audit: pier unsafe”" in one
    assert "p. 12" in one
    assert two == "“getting worse” stands in “Pier shut”, Northern Wire, by Ana Ruiz, 2 May 2026, ¶7 in Readback"
    assert sum(line.startswith("The source has: ") for line in told) == 2
    assert not any("The draft adds" in line for line in told)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“Nobody came. There was a handshake,” she said.", "“There was a handshake,” she said."),
        ("„Niemand kam. Es gab einen Handschlag“, sagte sie.", "„Es gab einen Handschlag“, sagte sie."),
        ("« Personne n’est venu. Il y a eu un accord », dit-elle.", "« Il y a eu un accord », dit-elle."),
        ("“There was a handshake,” she said.", "“There was a handshake,” she said."),
    ],
)
def test_a_sentence_from_the_middle_of_what_was_said_has_the_mark_before_it(text: str, shown: str) -> None:
    words = next(it for it in ("There was a handshake", "Es gab einen Handschlag", "Il y a eu un accord") if it in text)
    start = text.index(words)
    told = excerpt(replace(source(words), text=text, spans=(Span(start, start + len(words)),)))
    assert told == shown
