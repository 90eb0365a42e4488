"""What a check of a draft says, in words for a terminal: those of the Checker's copy, what is to be fixed first."""

import shutil
import textwrap
from collections.abc import Iterable, Iterator
from datetime import datetime

from readback.core.article import Article
from readback.core.locators import Locators
from readback.core.quotecheck.copying import Checked, Contents, Line, Remark
from readback.core.quotecheck.report import Grade, Nearest, Report, SpeakerMatch, Verdict
from readback.core.text import Span
from readback.export.english import English
from readback.export.source_words import cited, where_words
from readback.export.verdict_words import (
    cleared_words,
    compared_words,
    dissent_words,
    grade_words,
    joined_words,
    lapsed_words,
    missing_words,
    not_found_words,
    older_words,
    serious_words,
    speaker_words,
)
from readback.export.wording import checkers_copy

_SAY = English()
_ENDS = (".", "!", "?", "…")


def why(it: Verdict, report: Report) -> str:
    """In a sentence or more why a verdict is what it is."""
    known = next(iter(it.sources), None)
    parts = [
        cleared_words(it.cleared, _SAY) if it.cleared else "",
        serious_words(it, _SAY) if it.serious else "",
        not_found_words(report.sources, report.scans, _SAY)
        if it.grade is Grade.NOT_FOUND
        else grade_words(it.grade, _SAY),
        speaker_words(it, known, _SAY) if it.match is not SpeakerMatch.SAME else "",
        missing_words(it, _SAY),
        joined_words(it, _SAY),
        dissent_words(it, _SAY),
        older_words(it, _SAY),
        lapsed_words(it, _SAY),
    ]
    return ". ".join(filter(None, parts))


def why_compared(it: Nearest) -> str:
    """Why reported speech is to be compared with the nearest passage; empty where nothing differs."""
    if not it.differing:
        return ""
    return ". ".join(filter(None, [cleared_words(it.cleared, _SAY) if it.cleared else "", compared_words(_SAY)]))


def told(draft: Article, report: Report, made: datetime) -> Iterator[str]:
    """The lines of a list to go through: what is to be fixed, to be looked at, what was cleared, what is in order."""
    copy = checkers_copy(Checked(draft, report, made), _SAY, Contents())
    beside = {it.spans: it for it in copy.remarks}
    places, open_ = Locators(draft), [it for it in report.verdicts if it.open]
    groups: dict[str, tuple[str, list[Verdict | Nearest]]] = {
        "To fix first": ("✕", [it for it in open_ if it.serious]),
        "To look at": ("?", [it for it in open_ if not it.serious]),
        "Reported speech to compare": ("~", [it for it in report.reported if it.open]),
        "Cleared": ("✓", [it for it in report.findings if it.cleared]),
    }
    yield from _wrapped(f"Check of {draft.title}")
    scans = _SAY.counted(report.scans, "1 scan not searched", "{n} scans not searched") if report.scans else ""
    for line in (*copy.summary, scans):
        yield from _wrapped(f"{line}." if line else "")
    if not report.verdicts:
        yield from _wrapped("No quotations were found in this draft.")
    for heading, (sign, verdicts) in groups.items():
        yield from _group(heading, (_entry(sign, beside[it.spans], draft, places) for it in verdicts))
    fine = (it for it in report.verdicts if not it.open and not it.cleared)
    yield from _group("In order", (_short(it, beside[it.spans], draft, places) for it in fine))
    yield from ("", copy.limits)


def _group(heading: str, entries: Iterable[Iterable[str]]) -> Iterator[str]:
    """A heading with what stands below it; nothing where nothing does."""
    for number, entry in enumerate(entries):
        yield from ("", heading, "") if not number else ("",)
        yield from entry


def _entry(sign: str, remark: Remark, draft: Article, places: Locators) -> Iterator[str]:
    """A passage with all that is said of it."""
    yield from _wrapped(f"{sign} {_head(remark, draft, places)}")
    for line in remark.lines:
        yield from _wrapped(_ended(line), indent=4)


def _short(it: Verdict, remark: Remark, draft: Article, places: Locators) -> Iterator[str]:
    """A passage with which nothing is to be done, and where it stands."""
    yield from _wrapped(f"✓ {_head(remark, draft, places)}")
    source = it.sources[0]
    told_at = ", ".join(filter(None, [cited(source, _SAY), where_words(source, _SAY)]))
    yield from _wrapped(f"{_ended(remark.lines[0])} {told_at}.", indent=4)


def _head(remark: Remark, draft: Article, places: Locators) -> str:
    words = " / ".join(f"“{_in_a_row(span, draft)}”" for span in remark.spans)
    return f"{_place(places, remark.span.start)}  {words}"


def _in_a_row(span: Span, draft: Article) -> str:
    return " ".join(span.of(draft.text).split())


def _place(places: Locators, offset: int) -> str:
    """Where in the draft something stands."""
    place = places.of(offset)
    if place.page:
        return f"p. {place.page}"
    return f"¶{place.paragraph}" if place.paragraph else "Headline"


def _ended(line: Line) -> str:
    closed = line.text.rstrip('”’»"').endswith(_ENDS)
    return line.text if closed else f"{line.text}."


def _wrapped(words: str, indent: int = 0) -> list[str]:
    """Words as lines that the terminal has room for; what goes on in another line is set in."""
    room = max(40, shutil.get_terminal_size((100, 0)).columns)
    blanks = " " * indent
    return textwrap.wrap(words, room, initial_indent=blanks, subsequent_indent=blanks or "    ")
