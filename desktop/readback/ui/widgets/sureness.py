"""How sure something is, in a word, and what that word means: it is told where the word stands."""

from readback.core.analysis import Confidence
from readback.ui.words import tr


def sure_words(confidence: Confidence) -> str:
    """How far a speaker can be relied on."""
    return {
        Confidence.SURE: tr("clear"),
        Confidence.CHECK: tr("check"),
        Confidence.UNKNOWN: tr("unknown"),
        Confidence.CONFIRMED: tr("confirmed by you"),
    }[confidence]


def meaning_of(confidence: Confidence) -> str:
    """What that word says of a speaker."""
    return {
        Confidence.SURE: tr(
            "clear: in the articles that Readback was measured on, such speakers were right in 95 of 100 cases or more"
        ),
        Confidence.CHECK: tr("check: the speaker is a guess. Look at the passage before you rely on it."),
        Confidence.UNKNOWN: tr("unknown: the article does not say who speaks, or it was not found"),
        Confidence.CONFIRMED: tr("confirmed by you: you settled the speaker, and it stays so"),
    }[confidence]


def guess_meaning() -> str:
    """What it means that something is called a guess."""
    return tr("a guess: Readback found it, and you did not confirm it")


def kind_meaning(kind: str) -> str:
    """What it means that a kind of source, such as "document", has a question mark behind it."""
    return tr("{kind}? is a guess at the kind of source. “details” lets you say what it is.", kind=kind)


def filed_meaning() -> str:
    """What a date says that comes from a file's properties, such as the day that a PDF was made."""
    return tr("The date comes from the file’s properties. It need not be when this was published.")
