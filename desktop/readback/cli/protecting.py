"""Setting, changing and giving up the passphrase of a library by command, and making another recovery code."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing, suppress
from itertools import chain

from readback import settings
from readback.cli.output import Output, Refused
from readback.cli.reasons import reason
from readback.compose import Build, Program
from readback.core.errors import LibraryUnwritable, PassphraseWrong
from readback.core.locking import has_passphrase
from readback.settings import Settings

OLD, NEW, AGAIN = "Present passphrase or recovery code: ", "New passphrase: ", "The same once more: "

FINAL = "nobody can open the library without the passphrase or the recovery code; if both are lost, so is the library"
CODE = "this code opens the library when the passphrase is forgotten; it is shown only now, so write it down"
PLAIN = "everything in the library is on the disk as it is now, for anybody who reads the disk"
WEAK = "this passphrase is not strong; five words that have nothing to do with each other are, and are easy to keep"

STRONG = 10_000 * 365 * 86_400
"""So many guesses take somebody with many computers a year."""


def protect(build: Build, asked: Namespace) -> int:
    """Does what is asked with the passphrase; returns the exit status."""
    output = Output()
    chosen = settings.load(settings.settings_file())
    parts = build(chosen.with_(library=asked.library) if asked.library is not None else chosen)
    try:
        with closing(parts.reader):
            _look(parts, asked.deed)
            _DEEDS[asked.deed](parts, _typed(asked), output, chosen)
    except (PassphraseWrong, LibraryUnwritable) as error:
        output.complain(reason(error))
    except Refused as refusal:
        output.complain(str(refusal))
    return output.status


def _look(parts: Program, deed: str) -> None:
    """Raises Refused where there is no such library, or one of which that cannot be done."""
    folder = parts.settings.library_folder()
    if not folder.is_dir():
        raise Refused(f"there is no library in {folder}; name another with --library")
    if has_passphrase(folder) is (deed == "set"):
        raise Refused(f"the library in {folder} {_wrong(deed)}")


def _set(parts: Program, secrets: Sequence[str], output: Output, chosen: Settings) -> None:
    output.remark(FINAL)
    _weigh(parts, secrets[-1], output)
    code, told = parts.new_code(), False
    for _ in chain(parts.protection().set(secrets[-1], code), [None]):
        if not told:  # with the first step it opens the library already
            told = True
            _tell(code, output)
    if _is_own(parts, chosen):
        file = settings.settings_file()
        try:
            parts.unlocked(secrets[-1]).save_settings(chosen, file)
        except OSError as error:
            raise Refused(f"{file} still tells what was open last ({error.strerror}); delete it") from error


def _change(parts: Program, secrets: Sequence[str], output: Output, _chosen: Settings) -> None:
    _weigh(parts, secrets[-1], output)
    parts.protection().change(*secrets)


def _renew_code(parts: Program, secrets: Sequence[str], output: Output, _chosen: Settings) -> None:
    code = parts.new_code()
    parts.protection().change_code(secrets[0], code)
    _tell(code, output)


def _give_up(parts: Program, secrets: Sequence[str], output: Output, chosen: Settings) -> None:
    opened = parts.unlocked(secrets[0])
    for _ in parts.protection().give_up(secrets[0]):
        pass
    output.remark(PLAIN)
    if _is_own(parts, chosen):
        with suppress(OSError):  # no more than what was open last
            settings.save(opened.settings.with_(library=chosen.library), settings.settings_file())


_DEEDS = {"set": _set, "change": _change, "code": _renew_code, "give-up": _give_up}


def _is_own(parts: Program, chosen: Settings) -> bool:
    """Whether it is the window's own library, of which the choices remember what was open last."""
    return chosen.library_folder() == parts.settings.library_folder()


def _wrong(deed: str) -> str:
    if deed == "set":
        return "has a passphrase already; readback passphrase change sets another"
    return "has no passphrase; readback passphrase set sets one"


def _typed(asked: Namespace) -> list[str]:
    """What is typed on the terminal and not seen there, or the lines of standard input. Raises Refused."""
    prompts = {"set": [NEW], "change": [OLD, NEW]}.get(asked.deed, [OLD])
    if asked.stdin:
        lines = sys.stdin.read().split("\n")
        found = [it.removesuffix("\r") for it in lines[: len(prompts)]]
    elif sys.stdin.isatty():
        found = [getpass.getpass(it) for it in prompts]
        if NEW in prompts and getpass.getpass(AGAIN) != found[-1]:
            raise Refused("the two are not the same, so nothing was changed; try again")
    else:
        raise Refused("there is no terminal to ask on; with --stdin it is read from standard input, one a line")
    if len(found) < len(prompts) or not all(found):
        raise Refused("no passphrase was given, so nothing was changed")
    return found


def _weigh(parts: Program, passphrase: str, output: Output) -> None:
    if parts.guesses(passphrase) < STRONG:
        output.remark(WEAK)


def _tell(code: str, output: Output) -> None:
    output.line(code)
    output.remark(CODE)
