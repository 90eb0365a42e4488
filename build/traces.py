"""Looks for traces that the program leaves: for build/dev.py, in the environment.

`traces`. Words are planted in an article, its name and folder, notes, searches, a draft and so on; a day's work is done
with the real program on a library with a passphrase, in a home of its own, and the program is killed. Then every byte
of that home, its cache and temporary folders is searched for the words. They may stand in the reader's own files, and
in what was exported, where they are expected.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

WORDS = {
    "name": "Quella Zandrine",
    "title": "Grommelwick harbour was never dredged",
    "byline": "Tobren Ashgrave",
    "place": "Ullerstow",
    "said": "the yttervane ledger was burnt on purpose",
    "file": "blenkhorn-leak.html",
    "hidden": "oskarpell",
    "note": "Ask her about the sprendlow account",
    "tag": "oblixor",
    "late note": "Meet at the wexcombe ferry",
    "query": "yttervane",
    "search": "murdleston everything",
    "project": "Operation Thrickle",
    "draft title": "How the frandolph money went",
    "draft file": "quibberly-draft.txt",
    "draft words": "the yttervane ledger was not burnt",
    "folder": "source-plimwhistle",
    "passphrase": "onager velvet plinth marmot crater",
    "code": "7K3QX-9MZPD-4WYNR-8HBTC-2VFGA",
    "outlet": "Vorrin Courier",
}
"""What is planted."""

ARTICLE = """<html><head><title>{title}</title>
<meta property="og:site_name" content="{outlet}"></head>
<body><article><h1>{title}</h1><p>By {byline}</p>
<!-- {hidden} -->
<p>The harbour of {place} was paid for twice, according to papers seen by this newspaper.</p>
<p>“In my office {said},” said {name}, who kept the books of the port until March. She left in spring.</p>
<p>{name} was not asked again. The port did not answer questions that were sent to it in writing last week.</p>
</article></body></html>"""

DRAFT = "{draft title}\n\n“In my office {draft words},” {name} said.\n"

EXPECTED = ("files", "exports", "words.json")
"""Where the words may stand: the reader's own files, what was taken out, and the list of them for this search."""


def prepared(folder: Path) -> dict[str, str]:
    """Makes home and files; the environment that the program runs in."""
    files = folder / "files" / WORDS["folder"]
    files.mkdir(parents=True)
    named = WORDS | {name: f"{WORDS['folder']}/{WORDS[name]}" for name in ("file", "draft file")}
    (folder / "words.json").write_text(json.dumps(named), encoding="utf-8")
    (files / WORDS["file"]).write_text(ARTICLE.format(**WORDS), encoding="utf-8")
    (files / WORDS["draft file"]).write_text(DRAFT.format(**WORDS), encoding="utf-8")
    home = folder / "home"
    for name in ("home", "tmp", "run", "exports"):
        (folder / name).mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "READBACK_"))}
    own = {"HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home), "APPDATA": str(home)}
    own |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder / "tmp")) | {"XDG_RUNTIME_DIR": str(folder / "run")}
    return {**kept, **own, "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"}


def worked(folder: Path, environment: dict[str, str]) -> bool:
    """Does a day's work and kills the program; whether it came to the end of it."""
    command = [sys.executable, str(ROOT / "build" / "working_day.py"), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=folder / "tmp") as process:
        told = process.stdout.readline().strip() if process.stdout else ""
        process.kill()
    return told == "done"


def exported(folder: Path, environment: dict[str, str], watcher: Sequence[str] = ()) -> bool:
    """Takes everything out and searches by command, each started by what watches its calls; whether that was done."""
    library, given = str(folder / "home" / "Library"), "--passphrase-file=-"
    for arguments in (
        ("search", "--library", library, given, WORDS["query"]),
        ("export", "--library", library, given, "--as", "html", str(folder / "exports" / "all")),
    ):
        command = [*watcher, sys.executable, "-m", "readback", *arguments]
        done = subprocess.run(
            command,
            input=WORDS["passphrase"],
            capture_output=True,
            text=True,
            env=environment,
            cwd=folder / "tmp",
            check=False,
        )
        if done.returncode != 0:
            return False
    return True


def hits(folder: Path) -> Iterator[tuple[str, str]]:
    """The words that stand where they should not, with the places below the folder."""
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if place.parts[0] not in EXPECTED and not path.is_symlink():
            content = path.read_bytes().lower() if path.is_file() else b""
            for what, word in WORDS.items():
                if _stands_in(word.lower(), place.as_posix().lower(), content):
                    yield what, place.as_posix()


def _stands_in(word: str, place: str, content: bytes) -> bool:
    forms = {word, word.rsplit(maxsplit=1)[-1] if len(word.split()) == 2 else word, word.replace("-", "")}
    codes = ("utf-8", "utf-16-le")
    return any(form in place or any(form.encode(code) in content for code in codes) for form in forms)


def main(arguments: Sequence[str]) -> int:
    """Runs, prints what was found, and returns the exit status: 1 where anything was."""
    del arguments
    with tempfile.TemporaryDirectory(prefix="readback-traces-") as given:
        folder = Path(given)
        environment = prepared(folder)
        if not worked(folder, environment) or not exported(folder, environment):
            print("the day's work could not be done")
            return 1
        found = list(hits(folder))
        looked = [path for path in folder.rglob("*") if path.is_file()]
        out = b"".join(path.read_bytes() for path in looked if path.relative_to(folder).parts[0] == "exports")
        if WORDS["name"].encode() not in out:
            print("what was exported does not have the name in it")
            return 1
        for what, place in found:
            print(f"LEFT: the {what} stands in {place}")
    print(f"{len(WORDS)} words looked for in {len(looked)} files: {len(found)} hits outside of files and exports")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
