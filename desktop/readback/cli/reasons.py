"""Why something could not be done, in words for a terminal. The window has its own, which can be translated."""

from readback.core.agreements import Agreement, Effect
from readback.core.errors import (
    AnalysisBrokeOff,
    ArticleMissing,
    BackupUnusable,
    FileUnreadable,
    FileUnusable,
    Leaked,
    LibraryLocked,
    LibraryUnwritable,
    ModelUnusable,
    PassphraseWrong,
    ReadbackError,
    ResourceMissing,
    Unreadable,
    Unusable,
    Unwritable,
    Withheld,
)

REASONS = {
    Unreadable.MISSING: "there is no such file; check its name and folder",
    Unreadable.FOLDER: "this is a folder; name the files in it",
    Unreadable.FORBIDDEN: "it may not be read; check its permissions",
    Unreadable.EMPTY: "the file is empty; look for another copy of it",
    Unreadable.BINARY: "it holds no text; save what it shows as text or html",
    Unreadable.NO_TEXT: "there is no text in it, or only pictures of text; open it in the window to note on them",
    Unreadable.TOO_LARGE: "it is too large for an article; name a part of it",
    Unreadable.UNKNOWN_KIND: "Readback does not open this kind of file; save it as docx, html or text",
    Unreadable.DAMAGED: "the file is damaged; look for another copy of it",
    Unreadable.ENCRYPTED: "it is encrypted or protected against copying; save it without a password",
    Unreadable.TOO_SLOW: "reading it took too long and was stopped; save its text as a file of its own",
    Unreadable.TOO_HUNGRY: "reading it needed too much memory and was stopped; save its text as a file of its own",
    Unreadable.CRASHED: "reading it failed; save its text as a file of its own",
    Unreadable.CHANGED: "it changed while it was being read; try again",
    Unreadable.IN_USE: "another program has it open; close it there",
    Unreadable.SHORTCUT: "it is a shortcut, not the page itself; save the page in the browser, and name that file",
}
"""Why a file gave no article."""

REFUSALS = {
    Unwritable.READ_ONLY: "is read-only; change its permissions",
    Unwritable.FULL: "is on a full disk; make room",
    Unwritable.LOCKED: "is in use by another Readback; close that first",
    Unwritable.MISSING: "is not there; bring it back",
    Unwritable.NEWER: "was made by a newer Readback; install that version",
    Unwritable.OCCUPIED: "is not empty; name another folder",
    Unwritable.FAILED: "could not be written; check the disk and its permissions",
}
"""What is wrong with a library, behind its folder."""

UNUSABLE = {
    Unusable.DAMAGED: "it is damaged or was changed{at}, so nothing of it was kept; check that all of it was copied",
    Unusable.NEWER: "a newer Readback took it out, so nothing of it was kept; install that version",
    Unusable.OTHER: "it is nothing that Readback takes in; name a file that it, Hypothesis or another program took out",
}
"""Why nothing came of a file that was taken out elsewhere."""

LOCKED = "has a passphrase; name a file that holds it with --passphrase-file"

SHORT: dict[type[ReadbackError], str] = {
    ArticleMissing: "this article is no longer in the library, or is damaged; import its file again",
    PassphraseWrong: "this is neither the passphrase nor the recovery code of the library; try again",
}
"""What needs no more than to be said."""

NETWORK = "it is on the network, which Readback does not use; save the page in the browser, then name that file"
"""What is said of an address."""


def reason(error: ReadbackError) -> str:
    """The words for an error."""
    match error:
        case FileUnreadable():
            why = _unreadable(error)
        case LibraryUnwritable() | LibraryLocked():
            what = REFUSALS[error.reason] if isinstance(error, LibraryUnwritable) else LOCKED
            why = f"the library in {error.path} {what}"
        case ModelUnusable():
            why = _no_model(error)
        case FileUnusable():
            why = UNUSABLE[error.reason].format(at=f" at {error.place}" if error.place else "")
        case ResourceMissing():
            why = f"a part of the program is missing ({error.name}); install Readback again"
        case Leaked() | Withheld():
            why = _leaked(error) if isinstance(error, Leaked) else _withheld(error)
        case BackupUnusable():
            why = _no_backup(error.name, missing=error.missing)
        case _:
            why = SHORT.get(type(error), f"something inside Readback went wrong ({type(error).__name__}); try again")
    return why


def _unreadable(error: FileUnreadable) -> str:
    if error.reason is Unreadable.MISSING and error.path.startswith(("http://", "https://")):
        return NETWORK
    if error.reason is Unreadable.TOO_LARGE and error.detail is not None:
        return f"at {error.detail:,} bytes or characters {REASONS[error.reason]}"
    return REASONS[error.reason]


def _leaked(error: Leaked) -> str:
    first = error.leaks[0]
    where = ", ".join(filter(None, (first.file, first.field or "its name")))
    more = f" and {len(error.leaks) - 1} more" if len(error.leaks) > 1 else ""
    return (
        f"“{first.words}” must not leave, but stands in {where}{more}, so nothing was written; make a choice without it"
    )


def _withheld(error: Withheld) -> str:
    told = list(dict.fromkeys(map(agreed, error.agreements)))
    return f"it was held back: {'; '.join(told)}; change what was agreed in the window, or leave that out"


def agreed(it: Agreement) -> str:
    """Why something is held back, as an agreement says."""
    terms, kind = it.terms, it.terms.label or it.terms.effect.value
    if terms.effect is Effect.EMBARGO and terms.until is not None:
        kind = f"embargo until {terms.until.isoformat(sep=' ', timespec='minutes')}"
    told = f"{kind} with {it.source}" if it.source else kind
    return f"{told} since {terms.agreed}" if terms.agreed else told


def _no_model(error: ModelUnusable) -> str:
    if isinstance(error, AnalysisBrokeOff):
        return "the search for names and quotations in it broke off; try again"
    state = "missing" if error.missing else "damaged"
    return (
        f"the language model in {error.path} is {state}; install Readback again, or choose another in its preferences"
    )


def _no_backup(name: str, *, missing: bool) -> str:
    if not missing:
        return f"the backup {name} is damaged, so nothing was restored; name an older one"
    return f"there is no backup {name}; check its name" if name else "there is no backup yet; readback backup makes one"
