"""The Checker's copy of a draft, by command: a Word document or a page; what is printed is the window's."""

from argparse import Namespace
from hashlib import sha256
from pathlib import Path

from readback.cli.output import Refused
from readback.cli.reasons import REFUSALS
from readback.compose import Program
from readback.core.article import Article
from readback.core.errors import ArticleMissing, FileUnsaved, Unwritable
from readback.core.outgoing.copies import let_copy
from readback.core.quotecheck.copying import Checked, Contents, CopyKind
from readback.core.quotecheck.report import Report
from readback.core.saving import save_whole
from readback.core.workspace import Workspace, now

_KINDS = {".docx": CopyKind.WORD, ".html": CopyKind.PAGE, ".htm": CopyKind.PAGE}


def kind_of(file: str | None) -> CopyKind | None:
    """What kind of copy a file's name asks for; None where none is wanted. Raises Refused before anything is done."""
    if file is None:
        return None
    kind = _KINDS.get(Path(file).suffix.lower())
    if kind is None:
        raise Refused(f"{file}: a copy is a .docx or a .html file; name it so, or save a .pdf from the window")
    return kind


def save_copy(
    parts: Program, workspace: Workspace, asked: Namespace, kind: CopyKind, draft: Article, report: Report
) -> None:
    """Writes the copy, with nothing in it beside the verdicts; a file that is there already stays.

    Raises Refused, Withheld.
    """
    from readback.export.english import English  # noqa: PLC0415 - the words of a copy are for this command alone

    path = Path(asked.here, asked.copy)
    original, suffix = _original(workspace, asked, draft)
    checked = Checked(draft, report, now(), original, suffix)
    let_copy(checked, workspace.agreements.rules(), now())
    content = parts.checkers_copy(checked, kind, English(), Contents())
    try:
        save_whole(path, content, over=False)
    except FileUnsaved as error:
        if error.reason is Unwritable.OCCUPIED:
            raise Refused(f"{asked.copy}: there is such a file already; name another") from error
        raise Refused(f"{asked.copy} was not saved: {path.parent} {REFUSALS[error.reason]}") from error


def _original(workspace: Workspace, asked: Namespace, draft: Article) -> tuple[bytes, str]:
    """The file that was read, with the ending of its name; nothing where it is another meanwhile, or gone."""
    file = Path(asked.here, asked.draft)
    try:
        content = file.read_bytes()
    except OSError:
        try:
            return workspace.library.original(draft.id)
        except ArticleMissing:
            return b"", ""
    return (content, file.suffix) if sha256(content).hexdigest() == draft.original_sha256 else (b"", "")
