"""Checks of the sample draft, written by hand: a verdict of every grade, sources of every kind."""

from collections.abc import Iterator
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
    serious = source("serious and getting worse", speaker="Ingrid al-Vale", kind=SourceKind.STATEMENT)
    return Report(draft().id, tuple(_verdicts(serious)), tuple(_reported(serious)), sources=214, scans=2)


def _verdicts(serious: Source) -> Iterator[Verdict]:
    elbow = source("I could fit my elbow into it", "I could fit my elbow into it, she said.", speaker="Anselm")
    law = source("the pier passed every inspection", "the pier passed every inspection that it was given")
    same = {"match": SpeakerMatch.SAME, "standing": Standing.OWN, "speaker": "Ingrid al-Vale"}
    unsure = {"match": SpeakerMatch.UNSURE, "standing": Standing.QUOTED, "speaker": "Tomas O’Rell"}
    other = {"match": SpeakerMatch.OTHER, "speaker": "Mirela Santos"}
    tape = Clearing("k", "tape of 3 May, held by the desk", "AB", AT, elsewhere=True)
    for number, words, grade, sources, known in (
        (0, "I put my hand into it up to the wrist", Grade.DROPPED, (elbow,), {"speaker": "Anselm"}),
        (1, "serious and getting worse", Grade.VERBATIM, (serious,), same),
        (2, "The gauges tell you fourteen times a day", Grade.CHANGED, *_changed(same)),
        (3, "Everybody in that room understood it", Grade.NOT_FOUND, (), {"speaker": "Vale"}),
        (
            4,
            "the pier passed every inspection required by law",
            Grade.CUT_SHORT,
            (law,),
            {"reasons": (Reason.CUT_SHORT,), **unsure},
        ),
        (5, "They ask whether it is safe", Grade.PUNCTUATION, (elbow,), {"folds": (Fold.DASHES,), **same}),
        (6, "What I know is enough", Grade.JOINED, (elbow,), {"reasons": (Reason.SPEAKER,), **other}),
        (7, "They called it an act of God", Grade.NOT_FOUND, (), {"speaker": "Vale al-Ingram", "cleared": tape}),
        (8, "It was an act of arithmetic", Grade.SHORTENED, (elbow,), same),
        (9, "summer regatta", Grade.TOO_SHORT, (), {"speaker": "Vale"}),
        (10, "which was the summer", Grade.OTHER_LANGUAGE, (), {"speaker": "Vale"}),
        (12, "fit my elbow", Grade.PUNCTUATION, (elbow,), same),
        (11, "up to the wrist", Grade.CLARIFIED, (elbow,), same),
    ):
        yield verdict(number, words, grade, sources=sources, **known)


def _changed(same: dict[str, object]) -> tuple[tuple[Source, ...], dict[str, object]]:
    """The sources of a quotation that lost its “not”, carried by several, and what is known of it."""
    words = "They did not tell you fourteen times a day"
    vale = source(words, f"“{words},” she says.", speaker="Ingrid al-Vale", copies=("b", "c", "d"))
    second = replace(vale, article="other", title="Second story", kind=SourceKind.STATEMENT)
    at = span(draft().text, "tell you fourteen").start
    lost = Change(Span(at, at), span(vale.text, "did not "), "", "did not ", (Reason.NEGATION,))
    return (vale, second), {**same, "reasons": (Reason.NEGATION,), "changes": (lost,)}


def _reported(serious: Source) -> Iterator[Nearest]:
    text = draft().text
    boat = "looking at the pier from a boat is enough"
    changes = (change(text, "boat", "worse", serious, Reason.NAME),)
    yield Nearest(20, (span(text, boat),), boat, "Ingrid al-Vale", (serious,), changes)
    declined = "declined to be interviewed"
    yield Nearest(21, (span(text, declined),), declined, "Tomas O’Rell")
