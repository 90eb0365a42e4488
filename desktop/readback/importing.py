"""Keeping files in a library from the command line: read a few at a time, told in the order given."""

import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from readback import settings
from readback.compose import Build
from readback.core.article import Article, Attachment
from readback.core.errors import FileUnreadable, LibraryUnwritable, ReadbackError, Unreadable
from readback.core.intake import Found, found
from readback.core.ports import Reader, Reading
from readback.core.workspace import Workspace

AT_ONCE = 2
"""How many files are read at a time: as many as there are reader processes."""


def run(build: Build, paths: Sequence[str], library: str | None, reason: Callable[[ReadbackError], str]) -> int:
    """Prints the id of each article and the path of its file; says on stderr what failed, by the words of `reason`.

    `library` is the library's folder, the one of the settings where it is None. Returns the exit status: 1 where
    anything failed.
    """
    chosen = settings.load(settings.settings_file())
    parts = build(replace(chosen, library=library) if library is not None else chosen)
    with closing(parts.reader):
        try:
            workspace = parts.open_workspace()
        except LibraryUnwritable as error:
            _complain(library or "", reason(error))
            return 1
        with closing(workspace.library):
            failed = 0
            for path, outcome in _kept(workspace, parts.reader, found(paths, parts.reader.endings)):
                if isinstance(outcome, str):
                    sys.stdout.write(f"{outcome}\t{path}\n")
                    sys.stdout.flush()
                else:
                    failed += 1
                    _complain(path, reason(outcome))
    return int(failed > 0)


def _complain(path: str, why: str) -> None:
    sys.stderr.write(f"readback: {path or repr(path)}: {why}\n")
    sys.stderr.flush()


def _kept(workspace: Workspace, reader: Reader, meant: Found) -> Iterator[tuple[str, str | ReadbackError]]:
    """Each path with the id of its article, or what went wrong; only so many are read ahead as are read at once."""
    for folder in meant.unreadable:
        yield folder, FileUnreadable(folder, Unreadable.FORBIDDEN)
    with ThreadPoolExecutor(AT_ONCE) as readers:
        ahead = [readers.submit(_read, reader, path) for path in meant.files[:AT_ONCE]]
        for place, path in enumerate(meant.files):
            reading = ahead.pop(0).result()
            ahead += [readers.submit(_read, reader, later) for later in meant.files[place + AT_ONCE :][:1]]
            if isinstance(reading, ReadbackError):
                yield path, reading
                continue
            yield path, _add(partial(workspace.add_file, reading, path))
            for attached in reading.draft.attachments:
                if PurePath(attached.name).suffix.lower() in reader.endings:
                    yield f"{path}: {attached.name}", _attached(workspace, reader, attached)


def _read(reader: Reader, path: str) -> Reading | ReadbackError:
    try:
        return reader.read(path)
    except ReadbackError as error:
        return error


def _attached(workspace: Workspace, reader: Reader, attached: Attachment) -> str | ReadbackError:
    """A file that came with a mail, as an article of its own."""

    def add() -> Article:
        reading = reader.read_bytes(attached.content, attached.name)
        return workspace.add_bytes(reading, attached.content, attached.name)

    return _add(add)


def _add(add: Callable[[], Article]) -> str | ReadbackError:
    try:
        return add().id
    except ReadbackError as error:
        return error
