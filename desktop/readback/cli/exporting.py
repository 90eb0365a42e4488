"""Taking out a library, or a part of it, by command."""

from argparse import Namespace
from dataclasses import replace
from functools import partial
from pathlib import Path

from readback.cli.analysing import look_into
from readback.cli.articles import article_meant, project_meant
from readback.cli.output import Output, Refused, cell
from readback.cli.reasons import REFUSALS, agreed, reason
from readback.compose import Program
from readback.core.errors import FileUnsaved, Leaked, NameUnusable, Unwritable
from readback.core.notes import COLOURS
from readback.core.outgoing.fields import names_in, parts_of
from readback.core.outgoing.kinds import FORMS
from readback.core.outgoing.leaks import listed, unwanted
from readback.core.outgoing.leaving import Leaving, made
from readback.core.outgoing.model import LOSSLESS, Contents, OutKind, Selection, Spared
from readback.core.workspace import Workspace, now

PARTS = ("notes", "originals", "hashes", "manifest", "nothing")
"""What `--with` takes."""


def export(parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Writes what is asked for, and prints where it is; what is there already stays. Raises Refused.

    Of articles that nobody looked into yet names and quotations are found first, unless `--text-only`.
    """
    from readback.export.english import English  # noqa: PLC0415 - the words are for this command alone

    kind, selection, path = OutKind(asked.kind), _selection(workspace, asked), Path(asked.here, asked.to)
    contents, outgoing = replace(_contents(kind, asked.along), rest=asked.leave_out), workspace.outgoing
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
    for it in taken.spared:
        output.remark(_spared(it))
    wanted = unwanted(workspace.agreements.rules(), now(), listed(asked.words or ""))
    leaving = made(taken, kind, partial(parts.taken_out, taken, kind, English()), _unheard, _on)
    leaving = replace(leaving, searched=parts.searched(leaving.files, wanted, _on))
    if asked.what_leaves:
        _tell(leaving, output)
        return
    _put(path, leaving, asked.to)
    output.line(str(path))


def _spared(it: Spared) -> str:
    """What was left out, by the id: its title may be what is held back."""
    notes = "1 note on " if it.notes == 1 else f"{it.notes} notes on " if it.notes else ""
    what = f"{notes}{it.article}" if it.article else "a project, a search or something else beside the articles"
    return f"{what} was left out: {'; '.join(dict.fromkeys(map(agreed, it.agreements)))}"


def _unheard(_done: int, _all: int) -> None:
    """Nobody watches how far it is."""


def _on() -> bool:
    """It is not stopped."""
    return False


def _tell(leaving: Leaving, output: Output) -> None:
    """What would leave, one thing a line; nothing is written. The status is that of a failure where it may not."""
    for entry in leaving.files.entries:
        output.line(f"file\t{entry.name}\t{entry.size}")
    for part in parts_of(leaving.kind, leaving.taken):
        output.line(f"field\t{part.value}")
    for name in names_in(leaving.taken):
        output.line(f"name\t{cell(name)}")
    for it in leaving.searched.leaks:
        output.line(f"found\t{cell(it.words)}\t{it.file}\t{cell(it.field)}")
    for name in leaving.searched.unread:
        output.remark(f"{name} could not be looked through")
    output.remark("Readback replaces names. It cannot tell whether the rest gives the person away.")
    if leaving.searched.leaks:
        output.complain(reason(Leaked(leaving.searched.leaks)))


def _put(path: Path, leaving: Leaving, told: str) -> None:
    try:
        leaving.write(path, over=False, progress=_unheard, stop=_on)
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
