"""The command line's entry: what the arguments ask, done."""

import argparse
import io
import json
import sys
from collections.abc import Sequence

from readback.cli import answering
from readback.cli.extracting import extract
from readback.cli.output import Output
from readback.cli.parser import print_help, understood
from readback.cli.protecting import protect
from readback.compose import Build, program
from readback.selftest import Print, self_test


def main(arguments: Sequence[str], build: Build = program, printed: Print | None = None) -> int:
    """Does what the arguments ask; returns the exit status: 0 done, 1 something failed or was not understood.

    Of `check` and `versions` these are 2, and 1 says that something is to be looked at. `build` makes the program from
    the settings; `printed` makes pdf files, for the program's test of itself.
    """
    _use_utf8()
    failed = answering.failure(next(iter(arguments), ""))
    asked = understood(arguments, failed)
    try:
        return _do(asked, build, printed)
    except BrokenPipeError:  # the program that read our output has ended; there is nobody to tell
        sys.stderr.close()
        return failed
    except OSError as error:  # a full disk, say
        Output().complain(f"the output could not be written ({error.strerror}); send it elsewhere")
        return failed


def _do(asked: argparse.Namespace, build: Build, printed: Print | None) -> int:
    if asked.self_test:
        return _self_test(build, printed)
    if asked.command is None:
        print_help()
        return 1
    if asked.command == "extract":
        return extract(build, asked.files, as_is=asked.as_is)
    if asked.command == "passphrase":
        return protect(build, asked)
    return answering.run(build, asked)


def _use_utf8() -> None:
    """On every system; a windowed program on Windows has no streams, and names of files may be in any encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")


def _self_test(build: Build, printed: Print | None) -> int:
    result = self_test(build, printed=printed)
    sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    return 0 if result["ok"] else 1
