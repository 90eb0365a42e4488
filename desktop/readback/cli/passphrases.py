"""The passphrase of a library: from a file, or typed on the terminal; never an argument, which others can see."""

import getpass
import sys
from argparse import Namespace
from pathlib import Path

from readback.cli.output import Refused
from readback.compose import Program
from readback.core.locking import has_passphrase


def opened_by(parts: Program, asked: Namespace) -> Program:
    """The program that can open the library, where that has a passphrase.

    Raises PassphraseWrong, LibraryUnwritable, and Refused where the file cannot be read.
    """
    if not has_passphrase(parts.settings.library_folder()):
        return parts
    if asked.passphrase_file is not None:
        return parts.unlocked(_in_file(asked.passphrase_file))
    return parts.unlocked(getpass.getpass("Passphrase: ")) if sys.stdin.isatty() else parts


def _in_file(name: str) -> str:
    """The first line of a file."""
    try:
        text = sys.stdin.read() if name == "-" else _decoded(Path(name).read_bytes())
    except OSError as error:
        raise Refused(f"{name}: it cannot be read ({error.strerror}); check its name") from error
    except UnicodeDecodeError as error:
        raise Refused(f"{name}: it is no text in UTF-8; save it as one") from error
    return text.split("\n", 1)[0].removesuffix("\r")


def _decoded(content: bytes) -> str:
    """The words of a file; PowerShell and Notepad begin one with a sign that is none of its letters."""
    return content.decode("utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
