"""What came of taking in, in words."""

from collections.abc import Sequence

from readback.core.incoming.finding import Lost, Unplaced
from readback.ui.messages import message
from readback.ui.session.inbound import Came
from readback.ui.words import beginning, counted, listed, marked, tr


def what_came(came: Sequence[Came]) -> str:
    """How many articles and notes are new."""
    found = [it.intake for it in came if it.intake is not None]
    articles, notes = sum(len(it.new) for it in found), sum(it.notes for it in found)
    others = any(it.steps for it in found) and not articles and not notes
    told = [counted(articles, "1 article", "{n} articles")] if articles else []
    told += [counted(notes, "1 note", "{n} notes")] if notes else []
    if told:
        return tr("Taken in: {things}.", things=listed(told))
    return tr("Taken in: what was settled or saved.") if others else tr("Nothing new came in.")


def what_else(came: Sequence[Came]) -> str:
    """What was there already, what is to be placed, and how it is taken back; nothing where there is none of it."""
    found = [it.intake for it in came if it.intake is not None]
    known, loose = sum(it.known for it in found), sum(it.to_place for it in found)
    told = []
    if known:
        told.append(
            counted(
                known,
                "1 note was here already and stays as it is.",
                "{n} notes were here already and stay as they are.",
            )
        )
    if loose:
        told.append(
            counted(
                loose,
                "1 note does not stand where it says: it is in the panel, to be placed by you.",
                "{n} notes do not stand where they say: they are in the panel, to be placed by you.",
            )
        )
    if any(it.steps for it in found):
        told.append(tr("Undo takes it back."))
    return " ".join(told)


def what_is_lost(came: Sequence[Came]) -> list[str]:
    """What did not come in, each with the reason."""
    told = [message(it.error) for it in came if it.error is not None]
    return told + [_lost(it) for found in came if found.intake is not None for it in found.intake.lost]


def _lost(it: Unplaced) -> str:
    about = beginning(it.foreign.title or it.foreign.url) or tr("no title")
    words = beginning(it.foreign.exact or it.foreign.body)
    if it.why is Lost.SEVERAL:
        reason = tr("several articles here may be meant, so it is on none")
    else:
        reason = tr("there is no such article here; open it first, then take the file in again")
    note = marked(words) if words else tr("Note")
    return tr("{note} on “{title}”: {why}", note=note, title=about, why=reason)
