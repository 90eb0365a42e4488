"""Words for what is taken out of the library and taken in, where something is wrong with it."""

from pathlib import Path

from readback.core.errors import FileUnusable, Leaked, NameUnusable, Unusable, Withheld
from readback.ui.words import tr


def words(error: FileUnusable | Leaked | NameUnusable | Withheld) -> str:
    """What happened, to which file, and what to do."""
    if isinstance(error, Leaked):
        it = error.leaks[0]
        return tr(
            "Nothing was written: “{words}” must not leave, and stands in {file}. Leave it out of what you choose.",
            words=it.words,
            file=it.file,
        )
    if isinstance(error, Withheld):
        from readback.ui.promises import withheld  # noqa: PLC0415 - only where something stays

        return withheld(error.agreements)
    return unusable(error) if isinstance(error, FileUnusable) else unnamable(error)


def unusable(error: FileUnusable) -> str:
    """Why nothing came of a file that was taken out elsewhere."""
    words = {
        Unusable.DAMAGED: tr(
            "Nothing was taken in: “{name}” is damaged or was changed. Check that the whole file was copied, or take "
            "it out again."
        ),
        Unusable.NEWER: tr("Nothing was taken in: a newer Readback took “{name}” out. Install that version."),
        Unusable.OTHER: tr(
            "Nothing was taken in: “{name}” is nothing that Readback takes in. Choose a file that Readback, Hypothesis "
            "or another program took out."
        ),
    }
    return words[error.reason].format(name=Path(error.path).name)


def unnamable(error: NameUnusable) -> str:
    """Why nothing is saved under a name."""
    return tr(
        "Nothing was saved: Windows takes no file or folder of the name “{name}”. Choose another name.",
        name=error.path.name,
    )
