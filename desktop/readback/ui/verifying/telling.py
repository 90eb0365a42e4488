"""What is said of a library that was compared with what was stored: verdicts, what to do, and the record to keep."""

import re
from collections.abc import Iterator
from datetime import datetime
from html import escape

from readback.core.kept import Entered, Fault, LookedUp, Verdict, Verified
from readback.ui.words import clock, counted, day, in_marks, tr

_HASH = re.compile(r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{64}(?![0-9A-Fa-f])")


def hashes_in(words: str) -> list[str]:
    """The hashes in what was typed or pasted: one, or a whole record."""
    return [it.lower() for it in _HASH.findall(words)]


def fault_words(fault: Fault) -> str:
    """What is not as it was stored, and what to do."""
    return {
        Fault.ORIGINAL: tr(
            "The original is not the file that was stored. Look for another copy whose SHA-256 is the one that “About "
            "this article” gives; the text and your notes are not touched by this."
        ),
        Fault.ORIGINAL_MISSING: tr(
            "The original is missing. Look for another copy of the file; text and notes are not touched by this."
        ),
        Fault.TEXT: tr(
            "The text is not the one that was stored. Open its file again, which mends it; your notes stay."
        ),
        Fault.TEXT_MISSING: tr("The text is missing. Open its file again, which mends it; your notes stay."),
        Fault.RECORD: tr("The record with the notes is damaged. Bring a backup back."),
        Fault.LOG: tr(
            "The log was changed or is missing, so it proves nothing. Originals and texts are compared without it."
        ),
        Fault.LOG_CUT: tr("The end of the log is missing, so it proves nothing later. Compare it with a backup."),
        Fault.EVICTED: tr("A cloud service keeps files of it elsewhere. Download them first, then check again."),
    }[fault]


def when_words(when: datetime) -> str:
    """A day and a time of day."""
    return f"{day(when.astimezone().isoformat(), year=True)}, {clock(when)}"


def same_words(it: Verdict) -> str:
    """That an article is as it was stored, and since when."""
    if it.stored is None:
        return tr("as Readback wrote it")
    return tr("same as when Readback stored it on {when}", when=when_words(it.stored))


def log_words(it: Verdict) -> str:
    """How long a log is, and that it is whole."""
    if Fault.LOG in it.faults or Fault.LOG_CUT in it.faults or not it.head:
        return ""
    return counted(it.entries, "log unbroken, 1 entry", "log unbroken, {n} entries")


def head_words(it: Verdict, at: datetime) -> str:
    """The last hash of an article's log, as it is noted down."""
    entries = counted(it.entries, "1 entry", "{n} entries")
    return tr(
        "{hash} · {entries} · {name} · noted on {when}",
        hash=it.head,
        entries=entries,
        name=name_of(it),
        when=when_words(at),
    )


def summary(found: Verified) -> str:
    """What was found, in a line."""
    total = len(found.verdicts)
    bad = sum(bool(it.faults) for it in found.verdicts)
    if bad:
        return tr("{bad} of {total} articles are not as they were stored.", bad=bad, total=total)
    if found.own.faults:
        return tr("The articles are the same as when Readback stored them; the library’s own file is not.")
    return counted(
        total,
        "The article is the same as when Readback stored it.",
        "All {n} articles are the same as when Readback stored them.",
    )


def name_of(it: Verdict | Entered) -> str:
    """What a verdict or an entry is about."""
    return (it.title or tr("An article that cannot be read")) if it.article else tr("The library’s own file and log")


def record_lines(found: Verified) -> list[tuple[str, str, str]]:
    """The last hash of each log, with how many entries it has and whose it is."""
    return [
        (it.head, counted(it.entries, "1 entry", "{n} entries"), name_of(it))
        for it in (found.own, *found.verdicts)
        if it.head
    ]


def record_head(found: Verified) -> tuple[str, str]:
    """What a record is, and what it is good for."""
    return (
        tr("The last hashes (SHA-256) of a library’s logs, noted on {when}", when=when_words(found.at)),
        tr("A hash that still stands in its log proves that no entry up to it was changed since."),
    )


def record(found: Verified) -> str:
    """The record as plain text."""
    lines = ("\t".join(line) for line in record_lines(found))
    return "\n".join([*record_head(found), "", *lines, ""])


def record_page(found: Verified) -> str:
    """The record as HTML, to be printed."""
    head, why = record_head(found)
    rows = "".join(f"<p><code>{it[0]}</code><br>{escape(it[1])} · {escape(it[2])}</p>" for it in record_lines(found))
    return f"<html><body><h1>{escape(head)}</h1><p>{escape(why)}</p>{rows}</body></html>"


def looked_up(it: LookedUp) -> Iterator[str]:
    """Where hashes stand: one by one where they are few, or how many do."""
    found = {entry.hash: entry for entry in it.found}
    if len(it.hashes) > FEW:
        sound = sum(one in found and found[one].sound for one in it.hashes)
        yield tr(
            "{n} of {total} hashes stand in their logs, with nothing before them changed.",
            n=sound,
            total=len(it.hashes),
        )
    for one in it.hashes:
        entry = found.get(one)
        if entry is None:
            yield tr(
                "{hash}… stands in no log here: it is of another library, or what it was noted of is gone.",
                hash=one[:SHORT],
            )
        elif not entry.sound:
            yield tr(
                "{hash}… stands in the log of {name}, but an entry before it was changed.",
                hash=one[:SHORT],
                name=_whose(entry),
            )
        elif len(it.hashes) <= FEW:
            yield _entry(entry)


FEW, SHORT = 3, 12
"""So many hashes are told one by one; and so much of one is shown."""


def _entry(it: Entered) -> str:
    when = when_words(it.at) if it.at else "?"
    known = {"number": it.number, "total": it.entries, "name": _whose(it), "when": when}
    return tr(
        "This hash stands in the log of {name}: entry {number} of {total}, of {when}. "
        "Nothing before it was changed since.",
        **known,
    )


def _whose(it: Entered) -> str:
    return in_marks(it.title) if it.article else tr("the library itself")
