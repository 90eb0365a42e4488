"""Taking in what was taken out elsewhere, by command."""

from pathlib import Path, PurePath

from readback.cli.output import Output
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.incoming.finding import Lost
from readback.core.incoming.keeping import Intake
from readback.core.incoming.reading import ENDINGS, intake_of
from readback.core.workspace import Workspace

REASONS = {
    Lost.NO_ARTICLE: "a note was left out: no article here is “{about}”; import that first, then this file again",
    Lost.SEVERAL: "a note was left out: several articles here may be “{about}”, and nothing tells which is meant",
}


def is_taken_out(path: str) -> bool:
    """Whether a file's name says that it may be something that was taken out elsewhere."""
    return PurePath(path).suffix.lower() in ENDINGS


def take_in(workspace: Workspace, path: str, here: str, output: Output) -> Intake:
    """Keeps all of a file or nothing, and prints the ids of the articles that are new. Raises ReadbackError."""
    intake = intake_of(_content(Path(here, path), path), path, workspace.incoming)
    if intake.edit is not None:
        intake.edit.redo()
    for id in intake.new:
        output.line(f"{id}\t{path}")
    noun = "note is" if intake.notes == 1 else "notes are"
    output.remark(f"{path}: {intake.notes} {noun} new; what was there already stays as it is")
    if intake.to_place:
        output.remark(f"{path}: {intake.to_place} of them do not stand where they say; place them in the window")
    for it in intake.lost:
        about = it.foreign.title or it.foreign.url or "an article without a name"
        output.complain(f"{path}: {REASONS[it.why].format(about=about)}")
    return intake


def _content(file: Path, path: str) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError as error:
        raise FileUnreadable(path, Unreadable.MISSING) from error
    except IsADirectoryError as error:
        raise FileUnreadable(path, Unreadable.FOLDER) from error
    except OSError as error:
        raise FileUnreadable(path, Unreadable.FORBIDDEN) from error
