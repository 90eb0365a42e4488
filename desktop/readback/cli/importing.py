"""Keeping files in a library: read a few at a time, told in the order given."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path, PurePath

from readback.cli.analysing import look_into
from readback.cli.names import named
from readback.cli.output import Output
from readback.cli.reasons import reason
from readback.cli.taking_in import is_taken_out, take_in
from readback.compose import Program
from readback.core.article import Article, Attachment
from readback.core.errors import FileUnreadable, ReadbackError, Unreadable
from readback.core.intake import found
from readback.core.ports import Reader, Reading
from readback.core.workspace import Workspace

ANALYSED = 100
"""In so many of the files that were kept names and quotations are looked for at once; the others wait."""

AT_ONCE = 2
"""How many files are read at a time: as many as there are reader processes."""


def each(parts: Program, asked: Namespace, output: Output) -> list[Namespace]:
    """The same request for every file that is meant, so that a window can answer them one by one."""
    meant = found(list(named(asked.paths)), parts.reader.endings)
    for folder in meant.unreadable:
        output.complain(f"{folder}: {reason(FileUnreadable(folder, Unreadable.FORBIDDEN))}")
    return [Namespace(**{**vars(asked), "paths": [path]}) for path in meant.files]


def together(requests: Sequence[Namespace]) -> Namespace:
    """What `each` took apart, as one request again."""
    whole = requests[0]
    if whole.command == "import":
        whole.paths = [path for request in requests for path in request.paths]
    return whole


def keep(parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """Prints the id of each article and the path of its file, as soon as it is kept; says what failed."""
    ids, new = _taken_in(workspace, asked, output), list[str]()
    for path, outcome in _kept(workspace, parts.reader, asked):
        if isinstance(outcome, Article):
            ids.append(outcome.id)
            new.append(outcome.id)
            output.line(f"{outcome.id}\t{path}")
            if outcome.draft is not asked.draft:
                output.complain(f"{path}: its text was kept before as {'a draft' if outcome.draft else 'an article'}")
        else:
            output.complain(f"{path or repr(path)}: {reason(outcome)}")
    if asked.project is not None and ids:
        project = workspace.shelf.project(asked.project)
        shelf = workspace.shelf
        edit = shelf.put_in(project, tuple(ids)) if project else shelf.new_project(asked.project, tuple(ids))
        edit.redo()
    _tell_kin(workspace, new, output)
    if asked.analyse and ids:
        look_into(parts, workspace, dict.fromkeys(ids[:ANALYSED]))


def _tell_kin(workspace: Workspace, ids: Sequence[str], output: Output) -> None:
    """Remarks on articles that may be other saves of a story that is there."""
    for kin in workspace.alike(dict.fromkeys(ids)):
        old, new = (it.id[:12] for it in kin.saves)
        words = f"“{kin.new.title}” looks like another save of “{kin.other.title}”"
        output.remark(f"{words}; readback versions {old} {new} says what differs")


def _taken_in(workspace: Workspace, asked: Namespace, output: Output) -> list[str]:
    """The articles of those files that were taken out elsewhere; the others are left in what is asked."""
    ids = list[str]()
    for path in filter(is_taken_out, asked.paths):
        try:
            ids += take_in(workspace, path, asked.here, output).articles
        except ReadbackError as error:
            output.complain(f"{path}: {reason(error)}")
    asked.paths = [path for path in asked.paths if not is_taken_out(path)]
    return ids


def _kept(workspace: Workspace, reader: Reader, asked: Namespace) -> Iterator[tuple[str, Article | ReadbackError]]:
    """Each path with its article, or what went wrong; only so many are read ahead as are read at once."""
    paths, here, draft = asked.paths, asked.here, asked.draft
    with ThreadPoolExecutor(AT_ONCE) as readers:
        ahead = [readers.submit(_read, reader, path, here) for path in paths[:AT_ONCE]]
        for place, path in enumerate(paths):
            reading = ahead.pop(0).result()
            ahead += [readers.submit(_read, reader, later, here) for later in paths[place + AT_ONCE :][:1]]
            if isinstance(reading, ReadbackError):
                yield path, reading
                continue
            yield path, _add(partial(workspace.add_file, reading, str(Path(here, path)), draft=draft))
            for attached in reading.draft.attachments:
                if PurePath(attached.name).suffix.lower() in reader.endings:
                    yield f"{path}: {attached.name}", _attached(workspace, reader, attached, draft=draft)


def _read(reader: Reader, path: str, here: str) -> Reading | ReadbackError:
    try:
        return reader.read(str(Path(here, path)) if path else path)
    except ReadbackError as error:
        return error


def _attached(workspace: Workspace, reader: Reader, attached: Attachment, *, draft: bool) -> Article | ReadbackError:
    """A file that came with a mail, as an article of its own."""

    def add() -> Article:
        reading = reader.read_bytes(attached.content, attached.name)
        return workspace.add_bytes(reading, attached.content, attached.name, draft=draft)

    return _add(add)


def _add(add: Callable[[], Article]) -> Article | ReadbackError:
    try:
        return add()
    except ReadbackError as error:
        return error
