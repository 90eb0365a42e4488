"""What is said of a quotation in the Checker's copy: the verdict in plain words, and why."""

from collections.abc import Iterable, Iterator

from readback.core.metadata import SourceKind
from readback.core.quotecheck.copying import Say
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
from readback.export.source_words import APART, cited, where_words


def grade_words(grade: Grade, say: Say) -> str:
    """How the words stand to those of the source."""
    return {
        Grade.VERBATIM: say.tr("Word for word"),
        Grade.PUNCTUATION: say.tr("Same words; punctuation, case or house style differs"),
        Grade.SHORTENED: say.tr("Shortened, and the gap is marked"),
        Grade.DROPPED: say.tr("Words left out without a mark"),
        Grade.CUT_SHORT: say.tr("Cut short: the sentence goes on in the source"),
        Grade.JOINED: say.tr("Joined from passages that stand apart or in another order"),
        Grade.CLARIFIED: say.tr("Word for word but for the writer’s brackets"),
        Grade.CHANGED: say.tr("Words changed"),
        Grade.TOO_SHORT: say.tr("Too short to tell"),
        Grade.OTHER_LANGUAGE: say.tr("In another language than the sources, so not compared"),
        Grade.NOT_FOUND: say.tr("Not found"),
    }[grade]


def reason_words(reason: Reason, say: Say) -> str:
    """What it is that may change the meaning."""
    return {
        Reason.NEGATION: say.tr("a negation"),
        Reason.CONDITION: say.tr("a condition"),
        Reason.EXCEPTION: say.tr("an exception"),
        Reason.NUMBER: say.tr("a number"),
        Reason.UNIT: say.tr("a unit"),
        Reason.DATE: say.tr("a date"),
        Reason.NAME: say.tr("a name"),
        Reason.TENSE: say.tr("the tense"),
        Reason.PERSON: say.tr("who is meant (I, we, they)"),
        Reason.QUANTITY: say.tr("how many (all, some, most)"),
        Reason.COMPARISON: say.tr("a comparison"),
        Reason.DIRECTION: say.tr("the opposite"),
        Reason.MODAL: say.tr("must, should or may"),
        Reason.HEDGE: say.tr("a reservation"),
        Reason.DENIAL: say.tr("that it was denied"),
        Reason.BRACKETS: say.tr("brackets of the source"),
        Reason.CUT_SHORT: say.tr("the rest of the sentence"),
        Reason.UNMARKED: say.tr("not in quotation marks in the source"),
        Reason.JOINED: say.tr("passages from apart"),
        Reason.SPEAKER: say.tr("another speaker"),
    }[reason]


def serious_words(verdict: Verdict, say: Say) -> str:
    """That it may say something else than the source does, and why."""
    told = ", ".join(reason_words(it, say) for it in dict.fromkeys(verdict.reasons))
    return say.tr("Meaning may change: {reasons}", reasons=told)


def fold_words(verdict: Verdict, say: Say) -> str:
    """Which forms were taken as equal, or nothing."""
    known = {
        Fold.MARKS: say.tr("quotation marks"),
        Fold.DASHES: say.tr("dashes"),
        Fold.BLANKS: say.tr("spaces"),
    }
    told = ", ".join(known[it] for it in verdict.folds)
    return say.tr("Only the form differs: {forms}", forms=told) if told else ""


def change_words(change: Change, say: Say) -> str:
    """One difference, in words."""
    now, was = " ".join(change.now.split()), " ".join(change.was.split())
    if not was:
        return say.tr("The draft adds “{now}”.", now=now)
    if not now:
        return say.tr("The draft leaves out “{was}”.", was=was)
    return say.tr("The draft has “{now}”, the source “{was}”.", now=now, was=was)


def speaker_words(verdict: Verdict, source: Source | None, say: Say) -> str:
    """Whether draft and source name the same speaker; nothing where there is no source."""
    if source is None:
        return ""
    here = verdict.speaker or say.tr("nobody")
    there = source.speaker or say.tr("nobody")
    if verdict.match is SpeakerMatch.SAME:
        return say.tr("Speaker: {name}, in the source too", name=here)
    if verdict.match is SpeakerMatch.OTHER:
        return say.tr("Another speaker: {draft} in the draft, {source} in the source", draft=here, source=there)
    if here == there:
        return say.tr("Speaker to check: {name}", name=here)
    return say.tr("Speaker to check: {draft} in the draft, {source} in the source", draft=here, source=there)


def standing_words(verdict: Verdict, source: Source, say: Say) -> str:
    """What the words are in the source."""
    return {
        Standing.OWN: say.tr("The speaker’s own words in the source ({kind})", kind=_kind(source.kind, say)),
        Standing.QUOTED: say.tr("As the source quotes them ({kind})", kind=_kind(source.kind, say)),
        Standing.UNMARKED: say.tr("Not in quotation marks in the source: they may be the reporter’s own words"),
        Standing.NONE: "",
    }[verdict.standing]


def older_words(verdict: Verdict, say: Say) -> str:
    """That the words stand in an older save of a story, and in none that stands for one; else nothing."""
    if verdict.older is None:
        return ""
    title = " ".join(verdict.older.title.split())
    return say.tr("In an older save of “{title}”, which the newer one has not", title=title)


def not_found_words(sources: int, scans: int, say: Say) -> str:
    """What a quotation that was not found was looked for in."""
    if not sources:
        return say.tr("There was no source to compare with")
    told = say.counted(sources, "Not in this 1 source", "Not in these {n} sources")
    rest = say.counted(scans, "1 scan not searched", "{n} scans not searched") if scans else ""
    return _joined([told, rest], say)


def cleared_words(clearing: Clearing, say: Say) -> str:
    """Why it may stand, who says so and since when."""
    day = say.day(clearing.at.date().isoformat(), year=True)
    values = {"reason": clearing.because, "initials": clearing.initials, "day": day}
    if clearing.elsewhere:
        return say.tr("Source outside Readback: {reason} ({initials}, {day})", **values)
    return say.tr("Cleared because: {reason} ({initials}, {day})", **values)


def lapsed_words(verdict: Verdict, say: Say) -> str:
    """That it was cleared before another source had it otherwise; empty where it was not, or has been again."""
    it = verdict.lapsed
    if it is None or verdict.cleared is not None:
        return ""
    day = say.day(it.at.date().isoformat(), year=True)
    return say.tr(
        "Cleared before another source had it otherwise: {reason} ({initials}, {day})",
        reason=it.because,
        initials=it.initials,
        day=day,
    )


def missing_words(verdict: Verdict, say: Say) -> str:
    """Which parts of a quotation are in no source, while all else is said of the others; empty where all are found."""
    words = in_marks(verdict.missing_words, say)
    return say.tr("Only in part: {words} not found", words=words) if words else ""


def dissent_words(verdict: Verdict, say: Say) -> str:
    """How many further sources have the words otherwise; empty where none has."""
    number = len(verdict.dissents)
    return (
        say.counted(number, "1 other source has it otherwise", "{n} other sources have it otherwise") if number else ""
    )


def half_words(source: Source, say: Say) -> str:
    """Which half of a quotation that is joined from two sources this one has, and where."""
    told = ", ".join(filter(None, [cited(source, say), where_words(source, say)]))
    return say.tr("{words} stands in {source}", words=in_marks([source.part], say), source=told)


def joined_words(verdict: Verdict, say: Say) -> str:
    """Which half of a quotation stands in which source; empty where it is of one."""
    return _joined((half_words(it, say) for it in verdict.halves), say)


def compared_words(say: Say) -> str:
    """That reported speech is not quite what its speaker is quoted with."""
    return say.tr("Reported speech: a figure, name or negation differs from the nearest passage")


def in_marks(pieces: Iterable[str], say: Say) -> str:
    """The pieces of a quotation on one line, each in its marks."""
    return APART.join(say.tr("“{words}”", words=" ".join(piece.split())) for piece in pieces)


def telling(changes: tuple[Change, ...]) -> list[Change]:
    """The differences that are more than punctuation or capitals."""
    return [it for it in changes if it.reasons or _letters(it.was) != _letters(it.now)]


def differences(changes: tuple[Change, ...], say: Say) -> Iterator[str]:
    """Every difference, those that may change the meaning first, and no more than can be read.

    Where words differ, marks and capitals that do, too, are told together.
    """
    words = telling(changes)
    ordered = sorted(words or changes, key=lambda it: not it.reasons)
    yield from (change_words(it, say) for it in ordered[:MOST_CHANGES])
    if len(ordered) > MOST_CHANGES:
        more = len(ordered) - MOST_CHANGES
        yield say.counted(more, "1 more difference.", "{n} more differences.")
    if 0 < len(words) < len(changes):
        yield say.tr("Punctuation or capitals differ, too.")


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).casefold()


MOST_CHANGES = 8
"""So many differences are named one by one."""


def _kind(kind: SourceKind, say: Say) -> str:
    return {
        SourceKind.INTERVIEW: say.tr("interview or transcript"),
        SourceKind.DOCUMENT: say.tr("document"),
        SourceKind.STATEMENT: say.tr("statement"),
        SourceKind.PRESS_CONFERENCE: say.tr("press conference"),
        SourceKind.OUTLET: say.tr("published article"),
        SourceKind.POST: say.tr("post"),
        SourceKind.OWN: say.tr("own story"),
    }[kind]


def _joined(parts: Iterable[str], say: Say) -> str:
    told = ""
    for part in filter(None, parts):
        told = say.tr("{one}; {other}", one=told, other=part) if told else part
    return told
