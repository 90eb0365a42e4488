"""What a check of a draft says, in words: the grade, the reasons, the speaker, the standing, and what was searched."""

from collections.abc import Iterable, Iterator

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
from readback.ui.article.meta import kind_names
from readback.ui.places import place_words
from readback.ui.style.direction import kept_apart
from readback.ui.widgets.sureness import sure_words
from readback.ui.words import STROKE, clock, counted, day, headed, in_marks, joined, listed, tr

SHORT = 40
"""So many characters of words that differ are told in a line."""


MOST_DISSENTS = 3
"""So many other sources that have words otherwise are told."""

_RANKS = tuple(Reason)

_ALWAYS = frozenset({Reason.TENSE, Reason.PERSON, Reason.MODAL})
"""What every sentence has: it can differ, but not be lost."""

GRAVE = frozenset({Reason.NEGATION, Reason.NUMBER, Reason.NAME})
"""What is told before all else."""


def always() -> str:
    """What a check is worth, said wherever one is shown."""
    return tr(
        "Readback compares words with your saved sources. It does not check whether the sources are right or complete."
    )


def always_short() -> str:
    """The same where there is little room."""
    return tr("Only the words are compared, not the facts.")


def grade_words(grade: Grade) -> str:
    """How the words stand to those of the source."""
    return {
        Grade.VERBATIM: tr("Word for word"),
        Grade.PUNCTUATION: tr("Only punctuation differs"),
        Grade.SHORTENED: tr("Shortened, marked"),
        Grade.DROPPED: tr("Words left out without a mark"),
        Grade.CUT_SHORT: tr("Cut short"),
        Grade.JOINED: tr("Joined from apart"),
        Grade.CLARIFIED: tr("Clarified in brackets"),
        Grade.CHANGED: tr("Words changed"),
        Grade.TOO_SHORT: tr("Too short to tell"),
        Grade.OTHER_LANGUAGE: tr("In another language"),
        Grade.NOT_FOUND: tr("Not found"),
    }[grade]


def headline(verdict: Verdict) -> str:
    """A verdict in a line: its grade, and the first of what may change the meaning."""
    grade = tr("Joined from two sources") if verdict.halves else grade_words(verdict.grade)
    grave = _gravest_first(it for it in verdict.changes if it.reasons and it.now + it.was)
    if Reason.UNMARKED in verdict.reasons and not any(GRAVE.intersection(it.reasons) for it in grave):
        return tr("Not in quotation marks in the source")
    if grave:
        return headed(grade, difference(grave[0]))
    if Reason.SPEAKER in verdict.reasons:
        theirs = verdict.sources[0].speaker if verdict.sources else ""
        return tr("Source gives {theirs}, draft gives {ours}", theirs=theirs, ours=verdict.speaker)
    if verdict.missing:
        return missing_words(verdict)
    if verdict.older is not None:
        return older_words(verdict, grade)
    return tr("{grade}; otherwise in another source", grade=grade) if verdict.dissents else grade


def older_words(verdict: Verdict, grade: str) -> str:
    """That the words stand in an older save of a story, and in none that stands for one."""
    if verdict.sources[0] is verdict.older:
        return tr("{grade}, in an older save only", grade=grade)
    return tr("{grade}; all of it in an older save", grade=grade)


def missing_words(verdict: Verdict) -> str:
    """Which parts of a quotation are in no source, while the others are; empty where all are."""
    words = STROKE.join(in_marks(_short(it)) for it in verdict.missing_words)
    return tr("Only in part: {words} not found", words=words) if words else ""


def difference(change: Change) -> str:
    """A change in a line: what is lost, added, or stands for what."""
    was, now = in_marks(_short(change.was)), in_marks(_short(change.now))
    if not change.now:
        return tr("{words} lost", words=was)
    return tr("{words} added", words=now) if not change.was else tr("{now} for {was}", now=now, was=was)


def told_aloud(changes: Iterable[Change]) -> tuple[str, ...]:
    """The differences of a draft from its source as they are said, in their order: "draft lacks: not"."""
    return tuple(_aloud(" ".join(it.now.split()), " ".join(it.was.split())) for it in changes if it.now or it.was)


def _aloud(now: str, was: str) -> str:
    if not now:
        return tr("draft lacks: {words}", words=was)
    return (
        tr("draft says: {new}; source says: {old}", new=now, old=was) if was else tr("draft adds: {words}", words=now)
    )


def _gravest_first(changes: Iterable[Change]) -> list[Change]:
    """A lost negation comes before a changed number, as in all lists."""
    return sorted(changes, key=lambda it: min(map(_RANKS.index, it.reasons), default=len(_RANKS)))


def differences(nearest: Nearest) -> str:
    """Reported speech in a line: what differs in the passage that comes nearest."""
    if not nearest.sources:
        return tr("Reported, nothing near it found")
    if not nearest.differing:
        return tr("Reported, compare")
    return tr("Reported: {words}", words=difference(_gravest_first(nearest.differing)[0]))


def whys(verdict: Verdict) -> tuple[str, ...]:
    """Why a verdict is to be fixed first, each reason in plain words, and once."""
    return tuple(dict.fromkeys(_whys(verdict)))


def besides(verdict: Verdict) -> Iterator[str]:
    """What else is to be looked at: parts that are not found, and what other sources have otherwise, one line each."""
    if verdict.missing:
        yield missing_words(verdict)
    yield from map(half_words, verdict.halves)
    if verdict.lapsed is not None and verdict.cleared is None:
        why, who = verdict.lapsed.because, verdict.lapsed.initials
        yield tr("cleared before another source had it otherwise: {why} ({who})", why=why, who=who)
    for source in verdict.dissents[:MOST_DISSENTS]:
        change = next(it for it in source.changes if it.reasons)
        cut = Reason.CUT_SHORT in change.reasons
        what = _sentences()[Reason.CUT_SHORT] if cut else difference(change)
        yield tr("another source has it otherwise: {what} ({source})", what=what, source=source_words(source))


def half_words(source: Source) -> str:
    """Which half of a quotation that is joined from two sources this one has, and where."""
    return headed(in_marks(_short(source.part)), source_words(source))


def _whys(verdict: Verdict) -> Iterator[str]:
    told = set[Reason]()
    for change in verdict.changes:
        for reason in change.reasons:
            told.add(reason)
            yield _why(reason, change)
    for reason in verdict.reasons:
        if reason is Reason.JOINED and verdict.halves:
            yield tr("the halves of these words stand in different sources")
        elif reason not in told:
            yield _sentences().get(reason) or tr("{what} differs", what=_names()[reason])


def flags(nearest: Nearest) -> Iterator[str]:
    """What differs between reported speech and the passage that comes nearest."""
    for change in _gravest_first(nearest.differing):
        yield from (_why(reason, change) for reason in change.reasons or (Reason.NAME,))


def _why(reason: Reason, change: Change) -> str:
    sentence = _sentences().get(reason)
    if sentence:
        return sentence
    what, was, now = _names()[reason], in_marks(_short(change.was)), in_marks(_short(change.now))
    if reason in _ALWAYS and not (change.now and change.was):
        told = tr("{what} is changed: only the source has {words}"), tr("{what} is changed: only the draft has {words}")
        return told[bool(change.now)].format(what=what, words=now if change.now else was)
    if not change.now:
        return tr("{what} is lost: {words}", what=what, words=was)
    if not change.was:
        return tr("{what} is added: {words}", what=what, words=now)
    return tr("{what} is changed: the source has {was}, the draft {now}", what=what, was=was, now=now)


def _sentences() -> dict[Reason, str]:
    return {
        Reason.CUT_SHORT: tr("the sentence of the source goes on, and the rest bears on these words"),
        Reason.UNMARKED: tr("these words are the reporter’s in the source: they are not in quotation marks there"),
        Reason.JOINED: tr("these words stand apart, or in another order, in the source"),
        Reason.SPEAKER: tr("the source gives these words to somebody else"),
        Reason.BRACKETS: tr("brackets or an ellipsis of the source are left out"),
    }


def _names() -> dict[Reason, str]:
    return {
        Reason.NEGATION: tr("a negation"),
        Reason.CONDITION: tr("a condition"),
        Reason.EXCEPTION: tr("what is excepted"),
        Reason.NUMBER: tr("a number"),
        Reason.UNIT: tr("a unit"),
        Reason.DATE: tr("a date"),
        Reason.NAME: tr("a name"),
        Reason.TENSE: tr("the tense"),
        Reason.PERSON: tr("the person meant"),
        Reason.QUANTITY: tr("a quantity"),
        Reason.COMPARISON: tr("a comparison"),
        Reason.DIRECTION: tr("the opposite"),
        Reason.MODAL: tr("obligation or permission"),
        Reason.HEDGE: tr("a reservation"),
        Reason.DENIAL: tr("a denial"),
    }


def match_words(verdict: Verdict) -> str:
    """Whether draft and source name the same speaker."""
    theirs = verdict.sources[0].speaker if verdict.sources else ""
    match verdict.match:
        case SpeakerMatch.SAME:
            return tr("same speaker")
        case SpeakerMatch.UNSURE:
            return tr("speaker: check")
        case SpeakerMatch.OTHER:
            return tr("another speaker: {name}", name=theirs) if theirs else tr("another speaker")
    return tr("source names nobody") if verdict.sources and verdict.speaker else ""


def standing_words(standing: Standing, outlet: str) -> str:
    """What the words are in the source."""
    match standing:
        case Standing.OWN:
            return tr("the speaker’s own words")
        case Standing.QUOTED:
            return tr("as quoted by {outlet}", outlet=outlet) if outlet else tr("as quoted in the source")
        case Standing.UNMARKED:
            return tr("not in quotation marks in the source")
    return ""


def told_of(verdict: Verdict) -> str:
    """The speaker and the standing of a verdict, in a line; or why it was cleared."""
    if verdict.halves:  # first, as both have to be seen
        return f"{STROKE.join(map(_named, verdict.halves))} · {said_words(verdict)}"
    outlet = verdict.sources[0].outlet if verdict.sources else ""
    standing = standing_words(verdict.standing, outlet)
    return " · ".join(filter(None, [verdict.speaker or tr("nobody named"), match_words(verdict), standing]))


def _named(source: Source) -> str:
    """A source in a few words: its title, and the place in it."""
    place = place_words(source.locator) if source.locator is not None else tr("left out of the article")
    return ", ".join(filter(None, [kept_apart(_short(source.title)), place]))


def said_words(finding: Verdict | Nearest) -> str:
    """Whose words they are in the draft, and whether the source says so, too."""
    match = match_words(finding) if isinstance(finding, Verdict) else ""
    return " · ".join(filter(None, [finding.speaker or tr("nobody named"), match]))


def cleared_words(clearing: Clearing) -> str:
    """That somebody let a verdict stand, when and why."""
    when = f"{day(clearing.at.astimezone().isoformat())}, {clock(clearing.at)}"
    signed = ", ".join(filter(None, [clearing.initials, when]))
    if clearing.elsewhere:
        return tr("Source outside Readback: {what} ({signed})", what=clearing.because, signed=signed)
    return tr("Cleared because {why} ({signed})", why=clearing.because, signed=signed)


def fold_words(folds: tuple[Fold, ...]) -> str:
    """Which forms were taken as equal; empty where none were."""
    names = {Fold.MARKS: tr("quotation marks"), Fold.DASHES: tr("dashes"), Fold.BLANKS: tr("spaces")}
    return tr("only the form differs: {forms}", forms=listed([names[it] for it in folds])) if folds else ""


def source_words(source: Source) -> str:
    """Where a passage stands and what it is: title, outlet, date, place, kind of source."""
    place = place_words(source.locator) if source.locator is not None else ""
    if place and source.locator is not None and not source.locator.footnote:
        place = tr("{place} in Readback", place=place)
    left_out = tr("left out of the article") if source.left_out is not None else ""
    kind = kind_names()[source.kind] if source.kind is not SourceKind.OUTLET else ""
    known = [source.outlet, day(source.published, year=True), place, left_out, kind]
    return " · ".join(filter(None, [kept_apart(source.title), *known]))


def speaker_there(source: Source) -> str:
    """Whose words they are in the source, and how surely."""
    if not source.speaker:
        return tr("no speaker named there")
    return tr("speaker there: {name} ({sure})", name=source.speaker, sure=sure_words(source.confidence))


def copies_words(source: Source) -> str:
    """How many other articles carry the same passage."""
    return counted(len(source.copies), "also in 1 other", "also in {n} others") if source.copies else ""


def searched_words(report: Report) -> str:
    """What a draft was held against."""
    compared = counted(report.sources, "compared with 1 article", "compared with {n} articles")
    return joined([compared, _scans(report)])


def no_source_words() -> str:
    """That there is nothing to hold a draft against, and what to do."""
    return tr("There is no article to compare with. Open the sources of this draft, then check again.")


def not_found_words(report: Report) -> str:
    """Where a quotation was looked for without being found."""
    if not report.sources:
        return no_source_words()
    sources = counted(report.sources, "Not in this 1 source", "Not in these {n} sources")
    return joined([sources, _scans(report)]) + "."


def _scans(report: Report) -> str:
    return counted(report.scans, "1 scan not searched", "{n} scans not searched") if report.scans else ""


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= SHORT else f"{plain[:SHORT].rstrip()}…"
