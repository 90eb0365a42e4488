"""Erasing for good by command: first it says what would go, and only with --yes does it."""

from argparse import Namespace
from collections.abc import Collection

from readback import settings
from readback.cli.articles import article_meant, project_meant
from readback.cli.output import Output, Refused
from readback.compose import Program
from readback.core.erasing import Erasing, Erasure, Toll
from readback.core.notes import Note
from readback.core.workspace import Workspace

BEYOND = (
    "copies outside this library stay: the files you opened, what you exported or copied, backups of the system, "
    "cloud services, and what the disk keeps of deleted files"
)
"""What no program can take back."""


def erase(_parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Prints what goes, or went. Raises Refused."""
    erasing = workspace.erasing
    erasure = _meant(workspace, erasing, asked)
    toll = erasing.toll(erasure)
    if toll.nothing:
        raise Refused("there is nothing of it to erase" + _staying(toll))
    if not asked.yes:
        output.line(f"would erase {words(toll)}; nothing was erased; add --yes to do it, which cannot be undone")
    else:
        toll = erasing.carry_out(erasure)
        _forget({*toll.articles, *erasure.projects})
        backups = f", and took it out of {_counted(toll.backups, 'backup')}" if toll.backups else ""
        output.line(f"erased {words(toll)}{backups}")
    for path in toll.unreached:
        output.complain(f"{path} could not be read, so it may hold some of it; delete it if you can do without")
    output.remark(BEYOND)


def words(toll: Toll) -> str:
    """What an erasure takes, counted."""
    counts = ((len(toll.articles), "article"), (toll.notes, "note"), (toll.others, "other thing"))
    counted = [_counted(count, of) for count, of in counts if count]
    return (", ".join(counted) or "nothing") + _staying(toll)


def _staying(toll: Toll) -> str:
    if not toll.staying:
        return ""
    one = len(toll.staying) == 1
    return f" ({_counted(len(toll.staying), 'article')} with the name in {'it stays' if one else 'them stay'})"


def _counted(count: int, of: str) -> str:
    return f"{count} {of}{'' if count == 1 else 's'}"


def _meant(workspace: Workspace, erasing: Erasing, asked: Namespace) -> Erasure:
    what = asked.meant
    if asked.what == "article":
        return erasing.articles([article_meant(workspace, what, asked.here).id])
    if asked.what == "project":
        return erasing.project(project_meant(workspace, what), alone=asked.alone)
    if asked.what == "note":
        return erasing.note(_note(workspace, what))
    try:
        return erasing.name(what, whole=asked.with_articles)
    except ValueError as error:
        raise Refused("no name was given; nothing was erased") from error


def _note(workspace: Workspace, id: str) -> Note:
    """The note of an id, in an article or in the trash. Raises Refused."""
    library = workspace.library
    in_trash = (it.note for it in library.trash.all() if it.note)
    in_articles = (note for it in library.summaries() if it.notes for note in library.notes(it.id))
    for note in (*in_articles, *in_trash):
        if note.id == id:
            return note
    raise Refused(f"there is no note {id}; readback notes lists them")


def _forget(ids: Collection[str]) -> None:
    """What the settings remember of it; a window that is open does so itself."""
    path = settings.settings_file()
    kept = settings.load(path)
    if kept.without(ids) != kept:
        settings.save(kept.without(ids), path)
