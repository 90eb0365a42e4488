"""The command line: extraction as JSON for other tools, keeping files in a library, the program's test of itself."""

import argparse
import io
import json
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from readback import __version__, importing, settings
from readback.compose import Build, Program, program
from readback.core.analysis import Analysis, Entity, Kind, Quotation
from readback.core.article import Article, article_from
from readback.core.errors import (
    FileUnreadable,
    LibraryUnwritable,
    ModelUnusable,
    ReadbackError,
    ResourceMissing,
    Unreadable,
    Unwritable,
)
from readback.core.ports import ARTICLE, Analyzer, Mode, Wish
from readback.selftest import self_test

REASONS = {
    Unreadable.MISSING: "there is no such file",
    Unreadable.FOLDER: "this is a folder; name the files in it",
    Unreadable.FORBIDDEN: "it may not be read; check its permissions",
    Unreadable.EMPTY: "the file is empty",
    Unreadable.BINARY: "this is not a text",
    Unreadable.NO_TEXT: "there is no text in it, or only pictures of one",
    Unreadable.TOO_LARGE: "it is too large to be an article",
    Unreadable.UNKNOWN_KIND: "Readback does not open this kind of file",
    Unreadable.DAMAGED: "the file is damaged",
    Unreadable.ENCRYPTED: "it is encrypted or protected against copying; save it without a password",
    Unreadable.TOO_SLOW: "reading it took too long and was stopped",
    Unreadable.TOO_HUNGRY: "reading it needed too much memory and was stopped",
    Unreadable.CRASHED: "it could not be read: the part of the program that reads files failed on it",
    Unreadable.CHANGED: "it changed while it was being read; try again",
}
"""Why a file gave no article, in words. The window has its own, which can be translated."""

_REFUSALS = {
    Unwritable.READ_ONLY: "is read-only; change its permissions",
    Unwritable.FULL: "is on a full disk; make room",
    Unwritable.LOCKED: "is in use by another Readback; close that first",
    Unwritable.MISSING: "is not there; bring it back",
    Unwritable.NEWER: "was made by a newer Readback; install that version",
    Unwritable.FAILED: "refused it; check the disk and its permissions",
}

_PLURALS = {Kind.PERSON: "people", Kind.PLACE: "places", Kind.ORGANISATION: "organisations"}


def wants(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for the command line rather than the window."""
    return bool(arguments) and arguments[0] in {"extract", "import", "--version", "--self-test", "--help", "-h"}


def main(arguments: Sequence[str], build: Build = program) -> int:
    """Does what the arguments ask; returns the exit status: 0 done, 1 something failed, 2 not understood.

    Stopped by Ctrl+C it is 130, as of any program that a signal ended. `build` makes the program from the settings.
    """
    _use_utf8()
    asked = _parser().parse_args(arguments)
    try:
        return _do(asked, build)
    except BrokenPipeError:  # the program that read our output has ended; there is nobody to tell
        sys.stderr.close()
        return 1
    except OSError as error:  # a full disk, say
        print(f"readback: the output could not be written: {error.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def _do(asked: argparse.Namespace, build: Build) -> int:
    if asked.self_test:
        return _self_test(build)
    if asked.command == "extract":
        return _extract(build, asked.files, as_is=asked.as_is)
    if asked.command == "import":
        return importing.run(build, list(_named(asked.paths)), asked.library, _reason)
    _parser().print_help()
    return 2


def _use_utf8() -> None:
    """On every system; a windowed program on Windows has no streams, and names of files may be in any encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="readback", description="Read and annotate articles offline.", epilog="readback [FILE…] opens the window."
    )
    parser.add_argument("--version", action="version", version=f"Readback {__version__}")
    parser.add_argument("--self-test", action="store_true", help="try the program out in a temporary library")
    commands = parser.add_subparsers(dest="command")
    extract = commands.add_parser("extract", help="print people, places, organisations and quotations as JSON lines")
    extract.add_argument("--as-is", action="store_true", help="take every file as plain text, and all of it")
    extract.add_argument("files", nargs="+", metavar="FILE", help="a file; - reads names of files from standard input")
    kept = commands.add_parser(
        "import", help="keep files, and those in folders, in a library; print the ids of articles"
    )
    kept.add_argument("--library", metavar="DIR", help="the library's folder; the window's own where none is named")
    kept.add_argument("paths", nargs="+", metavar="PATH", help="a file or folder; - reads names from standard input")
    return parser


def _extract(build: Build, files: Sequence[str], *, as_is: bool) -> int:
    """One line of JSON for each file, in the order given."""
    parts = build(settings.load(settings.settings_file()))
    failed = False
    with closing(parts.reader):
        try:
            analyzer = parts.load_analyzer()
        except (ModelUnusable, ResourceMissing) as error:
            print(f"readback: {_reason(error)}", file=sys.stderr)
            return 1
        for file in _named(files):
            line = _line(parts, analyzer, file, as_is=as_is)
            if "error" in line:
                failed = True
                print(f"readback: {file or repr(file)}: {line['error']}", file=sys.stderr, flush=True)
            print(json.dumps(line, ensure_ascii=False), flush=True)
    return int(failed)


def _named(files: Sequence[str]) -> Iterator[str]:
    """The files of the arguments, with those named on standard input in the place of "-"."""
    listed = (name for line in sys.stdin if (name := line.rstrip("\r\n")))
    return chain.from_iterable(listed if file == "-" else (file,) for file in files)


def _line(parts: Program, analyzer: Analyzer, file: str, *, as_is: bool) -> dict[str, Any]:
    try:
        reading = parts.reader.read(file, Wish(Mode.AS_IS) if as_is else ARTICLE)
        article = article_from(reading.draft, opened=datetime.now(UTC), original_sha256=reading.sha256, source=file)
        if not article.text:
            raise FileUnreadable(file, Unreadable.NO_TEXT)
        return as_json(file, article, analyzer.analyze(article, lambda _done, _all: None, lambda: False))
    except ReadbackError as error:
        return {"file": file, "error": _reason(error)}


def _reason(error: ReadbackError) -> str:
    match error:
        case FileUnreadable(reason=Unreadable.TOO_LARGE, detail=int(size)):
            return f"{REASONS[Unreadable.TOO_LARGE]} ({size:,} bytes or characters)"
        case FileUnreadable(reason=reason):
            return REASONS[reason]
        case LibraryUnwritable(path=path, reason=reason):
            return f"the library in {path} {_REFUSALS[reason]}"
        case ModelUnusable(path=path, missing=missing):
            return f"the language model in {path} is {'missing' if missing else 'damaged'}; install Readback again"
        case ResourceMissing(name=name):
            return f"a part of the program is missing ({name}); install Readback again"
        case _:
            return "it could not be done"


def as_json(file: str, article: Article, analysis: Analysis) -> dict[str, Any]:
    """What is found in a file, in the form that other tools rely on. Offsets are code points, half-open."""
    found: dict[str, Any] = {"file": file, "title": article.title, "text": article.text}
    for kind, plural in _PLURALS.items():
        found[plural] = [_entity(entity, analysis) for entity in analysis.of_kind(kind)]
    return found | {"quotes": [_quotation(quotation) for quotation in analysis.quotations]}


def _entity(entity: Entity, analysis: Analysis) -> dict[str, Any]:
    spans = [[mention.span.start, mention.span.end] for mention in analysis.mentions_of(entity.id)]
    entry: dict[str, Any] = {"name": entity.name, "aliases": list(entity.aliases), "mentions": spans}
    if entity.kind is Kind.PLACE:
        entry["lat"], entry["lon"] = entity.coordinates or (None, None)
    return entry


def _quotation(quotation: Quotation) -> dict[str, Any]:
    speaker, mention, cue = quotation.speaker, quotation.mention, quotation.cue
    return {
        "spans": [[span.start, span.end] for span in quotation.spans],
        "kind": quotation.kind,
        "speaker": speaker.name if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "mention": [mention.start, mention.end] if mention else None,
        "cue": [cue.start, cue.end] if cue else None,
        "confidence": quotation.confidence,
    }


def _self_test(build: Build) -> int:
    result = self_test(build)
    print(json.dumps(result, ensure_ascii=False), flush=True)
    return 0 if result["ok"] else 1
