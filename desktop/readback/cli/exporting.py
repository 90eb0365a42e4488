"""Taking out a library, or a part of it, by command."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from readback.cli.analysing import look_into
from readback.cli.articles import article_meant, project_meant
from readback.cli.output import Output, Refused
from readback.cli.reasons import REFUSALS
from readback.compose import Program
from readback.core.errors import FileUnsaved, NameUnusable, Unwritable
from readback.core.notes import COLOURS
from readback.core.outgoing.kinds import FORMS, alone
from readback.core.outgoing.model import LOSSLESS, Contents, OutKind, Selection
from readback.core.outgoing.writing import put
from readback.core.workspace import Workspace

PARTS = ("notes", "originals", "hashes", "manifest", "nothing")
"""What `--with` takes."""


def export(parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Writes what is asked for, and prints where it is; what is there already stays. Raises Refused.

    Of articles that nobody looked into yet names and quotations are found first, unless `--text-only`.
    """
    from readback.export.english import English  # noqa: PLC0415 - the words are for this command alone

    kind, selection, path = OutKind(asked.kind), _selection(workspace, asked), Path(asked.here, asked.to)
    contents, outgoing = _contents(kind, asked.along), workspace.outgoing
    if kind is OutKind.PDF:
        raise Refused("a pdf is set by the window: choose Take out… there, or name html, docx or another kind")
    meant = outgoing.meant(selection, kind)
    if not meant:
        raise Refused("no article is meant, so nothing was written; check what you chose, or import articles first")
    if asked.analyse and FORMS[kind].of_names:
        look_into(parts, workspace, [id for id in meant if workspace.library.analysis(id, "") is None])
    taken = outgoing.take(selection, kind, contents)
    if not taken.folios:
        raise Refused("no note is meant, so nothing was written; check the tag and the colour you chose")
    for title in taken.left_out:
        output.remark(f"“{title}” has no text and was left out; take it along with --with originals")
    _put(path, parts.taken_out(taken, kind, English()), asked.to, folder=not alone(kind, taken))
    output.line(str(path))


def _put(path: Path, files: Any, told: str, *, folder: bool) -> None:
    try:
        put(path, files, folder=folder)
    except FileUnsaved as error:
        if error.reason is Unwritable.OCCUPIED:
            raise Refused(f"{told} is there already, so nothing was written; name another") from error
        raise Refused(f"{told} was not written: {path.parent} {REFUSALS[error.reason]}") from error
    except NameUnusable as error:
        raise Refused(f"{told} was not written: Windows takes no such name; name it otherwise") from error


def _selection(workspace: Workspace, asked: Namespace) -> Selection:
    colour = asked.colour
    if colour and colour not in COLOURS:
        raise Refused(f"there is no colour {colour}; name one of {', '.join(COLOURS)}")
    named = tuple(article_meant(workspace, it, asked.here).id for it in asked.articles)
    project = project_meant(workspace, asked.project).name if asked.project else ""
    return Selection(named or None, project, asked.query or "", asked.person or "", asked.tag or "", colour or "")


def _contents(kind: OutKind, along: str | None) -> Contents:
    """What goes along: what is listed, or what Readback's own form needs to be whole. Raises Refused."""
    if along is None:
        return LOSSLESS if kind is OutKind.JSON else Contents()
    wanted = {it.strip() for it in along.split(",") if it.strip()}
    if unknown := sorted(wanted - set(PARTS)):
        raise Refused(f"--with takes no {unknown[0]}; list some of {', '.join(PARTS)}")
    return Contents(**{part: True for part in PARTS[:-1] if part in wanted})
