"""Checks of the sample draft, written by hand: a verdict of every grade, sources of every kind."""

from dataclasses import replace
from datetime import UTC, datetime

from readback.core.analysis import Confidence, QuotationKind
from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.locators import Locator
from readback.core.metadata import SourceKind
from readback.core.quotecheck.report import (
    Change,
    Clearing,
    Fold,
    Grade,
    Nearest,
    Reason,
    Report,
    Source,
    SpeakerMatch,
    Standing,
    Verdict,
)
from readback.core.search import Where
from readback.core.text import Span
from readback.resources import resource

AUDIT = resource("sample/harbour-audit.txt").read_text(encoding="utf-8")
AT = datetime(2026, 5, 14, 10, 42, tzinfo=UTC)


def draft(name: str = "pier-story.txt") -> Article:
    """The sample draft."""
    lines = tuple(it for it in resource(f"sample/{name}").read_text(encoding="utf-8").splitlines() if it)
    read = Draft(blocks_of(lines), title=lines[0])
    return replace(article_from(read, opened=AT, original_sha256="0" * 64, source=name), draft=True)


def span(text: str, words: str) -> Span:
    """Where words stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def source(words: str, sentence: str = "", **known: object) -> Source:
    """A passage of the sample article, or of a text of its own where it has none of these words."""
    text = AUDIT if words in AUDIT else sentence or words
    found = Source(
        "audit",
        "The pier was cracked, the audit said",
        Where.TEXT,
        Locator(4),
        text,
        (span(text, words),),
        span(text, sentence or words),
        Standing.OWN,
        SourceKind.OUTLET,
        outlet="Porto Covo Courier",
        published="2026-05-14",
        confidence=Confidence.SURE,
    )
    return replace(found, **known)  # type: ignore[arg-type] # as the caller names them


def verdict(number: int, words: str, grade: Grade, **known: object) -> Verdict:
    """A verdict on words of the sample draft."""
    text = draft().text
    found = Verdict(number, (span(text, words),), words, QuotationKind.DIRECT, grade)
    return replace(found, **known)  # type: ignore[arg-type] # as the caller names them


def change(text: str, now: str, was: str, within: Source, *reasons: Reason) -> Change:
    """What stands in the draft, and what in the source."""
    there = span(within.text, was) if was else Span(within.span.start, within.span.start)
    here = span(text, now) if now else Span(0, 0)
    return Change(here, there, now, was, reasons)


def every_grade() -> Report:
    """One quotation of each grade, as they stand in the draft."""
    text = draft().text
    elbow = source("I could fit my elbow into it", "I could fit my elbow into it, she said.", speaker="Anselm")
    vale = source(
        "They did not tell you fourteen times a day",
        "“They did not tell you fourteen times a day,” she says.",
        speaker="Ingrid al-Vale",
        copies=("b", "c", "d"),
    )
    told = verdict(
        2,
        "The gauges tell you fourteen times a day",
        Grade.CHANGED,
        speaker="Ingrid al-Vale",
        match=SpeakerMatch.SAME,
        standing=Standing.OWN,
        reasons=(Reason.NEGATION,),
        sources=(vale, replace(vale, article="other", title="Second story", kind=SourceKind.STATEMENT)),
        changes=(
            Change(
                Span(span(text, "tell you fourteen").start, span(text, "tell you fourteen").start),
                span(vale.text, "did not "),
                "",
                "did not ",
                (Reason.NEGATION,),
            ),
        ),
    )
    same = {"match": SpeakerMatch.SAME, "standing": Standing.OWN, "speaker": "Ingrid al-Vale"}
    serious = source("serious and getting worse", speaker="Ingrid al-Vale", kind=SourceKind.STATEMENT)
    law = source("the pier passed every inspection", "the pier passed every inspection that it was given")
    return Report(
        draft().id,
        (
            verdict(0, "I put my hand into it up to the wrist", Grade.DROPPED, sources=(elbow,), speaker="Anselm"),
            verdict(1, "serious and getting worse", Grade.VERBATIM, sources=(serious,), **same),
            told,
            verdict(3, "Everybody in that room understood it", Grade.NOT_FOUND, speaker="Vale"),
            verdict(
                4,
                "the pier passed every inspection required by law",
                Grade.CUT_SHORT,
                reasons=(Reason.CUT_SHORT,),
                sources=(law,),
                match=SpeakerMatch.UNSURE,
                standing=Standing.QUOTED,
                speaker="Tomas O’Rell",
            ),
            verdict(
                5, "They ask whether it is safe", Grade.PUNCTUATION, sources=(elbow,), folds=(Fold.DASHES,), **same
            ),
            verdict(
                6,
                "What I know is enough",
                Grade.JOINED,
                sources=(elbow,),
                reasons=(Reason.SPEAKER,),
                match=SpeakerMatch.OTHER,
                speaker="Mirela Santos",
            ),
            verdict(
                7,
                "They called it an act of God",
                Grade.NOT_FOUND,
                speaker="Vale al-Ingram",
                cleared=Clearing("k", "tape of 3 May, held by the desk", "AB", AT, elsewhere=True),
            ),
            verdict(8, "It was an act of arithmetic", Grade.SHORTENED, sources=(elbow,), **same),
            verdict(9, "summer regatta", Grade.TOO_SHORT, speaker="Vale"),
            verdict(10, "which was the summer", Grade.OTHER_LANGUAGE, speaker="Vale"),
            verdict(12, "fit my elbow", Grade.PUNCTUATION, sources=(elbow,), **same),
            verdict(11, "up to the wrist", Grade.CLARIFIED, sources=(elbow,), **same),
        ),
        (
            Nearest(
                20,
                (span(text, "looking at the pier from a boat is enough"),),
                "looking at the pier from a boat is enough",
                "Ingrid al-Vale",
                (serious,),
                (change(text, "boat", "worse", serious, Reason.NAME),),
            ),
            Nearest(21, (span(text, "declined to be interviewed"),), "declined to be interviewed", "Tomas O’Rell"),
        ),
        sources=214,
        scans=2,
    )
