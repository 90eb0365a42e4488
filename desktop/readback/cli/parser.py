"""What the command line understands."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from readback.core.outgoing.model import OutKind
from readback.resources import edition

_Commands = Any  # argparse gives the class no public name


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; the exit status is then 1, as for most failures."""

    def error(self, message: str) -> NoReturn:
        """Ends the program, having said why."""
        self.exit(1, f"readback: {message}; see {self.prog} --help\n")


def parser() -> argparse.ArgumentParser:
    """The parser of everything the command line takes."""
    whole = _Parser(
        prog="readback",
        description="Read articles, keep notes on them and find who said what, without the network.",
        epilog="readback [FILE…] opens the window.",
    )
    whole.add_argument("--version", action="version", version=_version())
    whole.add_argument("--self-test", action="store_true", help="try the program out in a temporary library")
    commands = whole.add_subparsers(dest="command")
    extract = commands.add_parser("extract", help="print people, places, organisations and quotations as lines of JSON")
    extract.add_argument("--as-is", action="store_true", help="take every file as plain text, and all of it")
    extract.add_argument("files", nargs="+", metavar="FILE", help="a file; - reads names of files from standard input")
    _add_keeping(commands)
    _add_finding(commands)
    _add_taking_out(commands)
    _add_safety(commands)
    return whole


def _add_keeping(commands: _Commands) -> None:
    kept = _on_library(commands, "import", "keep files, and those in folders, in a library; print the ids of articles")
    kept.add_argument("--project", metavar="NAME", help="a project to put them in, made if there is none")
    kept.add_argument(
        "--text-only", dest="analyse", action="store_false", help="do not look for names and quotations yet"
    )
    kept.add_argument("--draft", action="store_true", help="keep them as drafts to be checked, never as sources")
    kept.add_argument("paths", nargs="+", metavar="PATH", help="a file or folder; - reads names from standard input")
    note = commands.add_parser("note", help="write a note: readback note add --help")
    deeds = note.add_subparsers(dest="deed", required=True)
    add = _on_library(deeds, "add", "write a note, and print its id once it is safe")
    add.add_argument("--quote", metavar="WORDS", help="the passage it is about; without it the whole article")
    add.add_argument("--nth", metavar="N", type=int, help="which occurrence of the words, from 1")
    add.add_argument("--body", metavar="TEXT", required=True, help="the words of the note, in Markdown")
    add.add_argument("--tag", metavar="TAG", action="append", default=[], dest="tags", help="a tag; may be given again")
    add.add_argument("article", metavar="ARTICLE", help="an id, the beginning of one, or a file that was imported")


def _add_finding(commands: _Commands) -> None:
    notes = _on_library(commands, "notes", "list the notes")
    _as_json(notes)
    search = _on_library(commands, "search", "find words in articles, notes, quotations and people")
    _as_json(search)
    search.add_argument("query", metavar="QUERY", nargs="+", help='words, "phrases", OR, -not, prefix*, said-by: …')
    articles = _on_library(commands, "articles", "list the articles")
    _as_json(articles)
    articles.add_argument("--project", metavar="NAME", help="those of one project")
    articles.add_argument("--drafts", action="store_true", help="the drafts instead")
    quotes = _on_library(commands, "quotes", "list who said what")
    quotes.add_argument("--project", metavar="NAME", help="in the articles of one project")
    _as_json(quotes).add_argument("--csv", action="store_true", help="as a table for other programs")
    check = _on_library(commands, "check", "hold the quotations of a draft against the articles; nothing is kept")
    _as_json(check)
    check.add_argument("--copy", metavar="FILE", help="save the Checker's copy, too: FILE ends in .docx or .html")
    check.add_argument("draft", metavar="DRAFT", help="a file, or the id of a draft of the library")
    versions = _on_library(commands, "versions", "hold two saves of one story against each other; nothing is kept")
    _as_json(versions)
    for name, about in (("older", "the older save"), ("newer", "the newer save")):
        versions.add_argument(name, metavar="ARTICLE", help=f"{about}: a file, an id, or the beginning of one")


def _add_taking_out(commands: _Commands) -> None:
    out = _on_library(commands, "export", "take out everything, or what you choose, as files for other programs")
    out.add_argument(
        "--as", dest="kind", choices=[it.value for it in OutKind], required=True, help="what kind of files"
    )
    out.add_argument(
        "--with",
        dest="along",
        metavar="PARTS",
        help="what goes along, separated by commas: notes, originals, hashes, manifest, or nothing; "
        "with json it is notes,hashes where nothing is said",
    )
    out.add_argument("--what-leaves", action="store_true", help="print what would leave, and write nothing")
    out.add_argument("--leave-out", action="store_true", help="leave out what is held back, and take out the rest")
    out.add_argument("--words", metavar="WORDS", help="words that must not be in any file, separated by commas")
    out.add_argument("--project", metavar="NAME", help="the articles of one project")
    out.add_argument("--search", dest="query", metavar="QUERY", help="the articles that a search finds")
    out.add_argument("--person", metavar="NAME", help="the articles that name a person, and what the person said")
    out.add_argument("--tag", metavar="TAG", help="the notes with a tag, and their articles")
    out.add_argument("--colour", metavar="COLOUR", help="the notes of a colour, and their articles")
    out.add_argument(
        "--article", metavar="ARTICLE", action="append", default=[], dest="articles", help="an id; may be given again"
    )
    out.add_argument(
        "--text-only", dest="analyse", action="store_false", help="do not look for names and quotations first"
    )
    out.add_argument("to", metavar="TO", help="the file or folder to write, which must not be there yet")


def _add_safety(commands: _Commands) -> None:
    _on_library(commands, "backup", "make a backup now, and print its name")
    restore = _on_library(commands, "restore", "bring a backup back; what is there now is backed up first")
    restore.add_argument("--to", metavar="FOLDER", help="another folder to bring it back to")
    restore.add_argument("name", metavar="NAME", nargs="?", help="the backup's name; the last one where none is given")
    verify = _as_json(_on_library(commands, "verify", "compare everything with what was stored"))
    verify.add_argument("--log", action="store_true", help="print the last hash of each log, to prove all of it later")
    verify.add_argument(
        "--hash", dest="hashes", metavar="HASH", action="append", help="say where a hash stands that was printed before"
    )
    _add_erasing(commands)
    _add_protecting(commands)


def _add_protecting(commands: _Commands) -> None:
    protect = commands.add_parser("passphrase", help="encrypt a library, or decrypt it: readback passphrase set --help")
    deeds = protect.add_subparsers(dest="deed", required=True)
    for name, about in (
        ("set", "encrypt the library, and print the recovery code, once"),
        ("change", "set another passphrase in place of the present one"),
        ("code", "make another recovery code, and print it, once"),
        ("give-up", "decrypt the library"),
    ):
        deed = _on_library(deeds, name, about, secret=False)
        deed.add_argument(
            "--stdin",
            action="store_true",
            help="read from standard input, one a line, what is asked for on the terminal otherwise",
        )


def _add_erasing(commands: _Commands) -> None:
    erase = commands.add_parser("erase", help="erase for good, from the backups too: readback erase article --help")
    things = erase.add_subparsers(dest="what", required=True)
    for name, about, meant in (
        ("article", "erase an article with its versions and notes", "an id, the beginning of one, or its file"),
        ("note", "erase a note with its earlier versions", "the id of a note, also of one in the trash"),
        ("name", "erase a name from all that you wrote and settled", "the name, in just this form"),
        ("project", "erase a project with its articles", "the name of a project"),
    ):
        thing = _on_library(things, name, about)
        thing.add_argument("--yes", action="store_true", help="do it; without this it only says what would go")
        thing.add_argument("meant", metavar=name.upper(), help=meant)
        if name == "name":
            thing.add_argument("--with-articles", action="store_true", help="the articles in which it stands, too")
        if name == "project":
            thing.add_argument("--alone", action="store_true", help="without its articles")


def _on_library(commands: _Commands, name: str, about: str, *, secret: bool = True) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=about, description=about[:1].upper() + about[1:] + "."
    )
    command.add_argument(
        "--library", metavar="FOLDER", help="the library's folder; the window's own where none is named"
    )
    if secret:
        command.add_argument(
            "--passphrase-file",
            metavar="FILE",
            help="holds the library's passphrase or recovery code; - is standard input",
        )
    return command


def _as_json(command: argparse.ArgumentParser) -> Any:
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON")
    return form


def _version() -> str:
    """The version, and which build where there is one."""
    told = edition()
    return f"Readback {told.version}" + (f" ({told.commit}, {told.date})" if told.commit else "")


def understood(arguments: Sequence[str], failed: int = 1) -> argparse.Namespace:
    """What the arguments ask. Raises SystemExit of `failed`, having said why, where they cannot be understood."""
    try:
        return parser().parse_args(arguments)
    except SystemExit as end:
        raise SystemExit(failed if end.code else 0) from end


def print_help() -> None:
    """Says what there is."""
    parser().print_help(sys.stdout)
