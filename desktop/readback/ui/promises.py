"""Agreements in words: what was agreed, and why something does not leave."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from readback.core.agreements import Agreement, Effect, Over
from readback.ui.words import beginning, clock, day, listed, tr


def kinds() -> Mapping[Effect, str]:
    """The usual kinds of agreement."""
    return {
        Effect.NONE: tr("Not agreed"),
        Effect.RECORD: tr("On the record"),
        Effect.BACKGROUND: tr("Background"),
        Effect.OFF: tr("Off the record"),
        Effect.EMBARGO: tr("Embargo"),
    }


def kind_of(agreement: Agreement, now: datetime) -> str:
    """The kind of an agreement as it is now: by the reader's own word for it, or the usual one."""
    terms, effect = agreement.terms, agreement.effect(now)
    if terms.effect is Effect.EMBARGO and effect is not Effect.EMBARGO:
        return tr("Embargo lifted")
    if effect is Effect.EMBARGO and terms.until is not None and not terms.label:
        return tr("Embargo until {moment}", moment=moment(terms.until))
    return terms.label or kinds()[effect]


def moment(when: datetime) -> str:
    """A day and a time of day, where the reader lives."""
    own = when.astimezone()
    return tr("{day}, {time}", day=day(own.isoformat()), time=clock(own))


def about_what(agreement: Agreement) -> str:
    """What an agreement is about, as a heading."""
    subject = agreement.subject
    if subject.over is Over.PERSON:
        return subject.person
    if subject.over is Over.PASSAGE and subject.anchor is not None:
        return tr("“{words}”", words=beginning(subject.anchor.exact))
    return tr("A note") if subject.over is Over.NOTE else tr("An article")


def reason(agreement: Agreement) -> str:
    """Why something does not leave, as it stands behind “Not copied: ”."""
    terms, source = agreement.terms, agreement.source
    if terms.effect is Effect.EMBARGO and terms.until is not None:
        told = tr("under embargo with {name} until {moment}") if source else tr("under embargo until {moment}")
        return told.format(name=source, moment=moment(terms.until))
    kind = terms.label or tr("off the record")
    if source and terms.agreed:
        return tr("{kind} with {name} since {day}", kind=kind, name=source, day=day(terms.agreed, year=True))
    if source:
        return tr("{kind} with {name}", kind=kind, name=source)
    return tr("{kind} since {day}", kind=kind, day=day(terms.agreed, year=True)) if terms.agreed else kind


def reasons(agreements: Iterable[Agreement]) -> str:
    """Several reasons, each once."""
    return listed(list(dict.fromkeys(reason(it) for it in agreements)))


def not_copied(agreements: Iterable[Agreement]) -> str:
    """What is said where something does not go to the clipboard, and is not dragged."""
    return tr("Not copied: {why}.", why=reasons(agreements))


def withheld(agreements: Iterable[Agreement]) -> str:
    """What is said where something is not taken out, printed or saved."""
    return tr(
        "Nothing left the library: {why}. Look under Edit › All agreements… what it is, "
        "or leave it out of what you choose.",
        why=reasons(agreements),
    )
