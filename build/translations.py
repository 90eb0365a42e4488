"""`build/dev.py translations`: what the window says, for those who translate it.

Qt's own reader of Python, in lupdate, files a text under the class that it stands in, and knows nothing of a function
that is called `tr` outside of one. Readback has one context for all it says. So `texts.py` reads the texts from the
program, they are written down here in the one form that lupdate understands, and all the rest is Qt's: lupdate merges
them into the .ts files and keeps what is translated, lrelease makes the .qm files that the window loads.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from proofreading import faults
from texts import ROOT, Text, UnreadableText, files, language_of, read, texts_of

CONTEXT = "Readback"
MOST_PLACES = 3
"""How many of the files that a text stands in are named to the translator."""


def listing(texts: dict[Text, list[str]]) -> str:
    """The texts as lupdate reads them."""
    lines = []
    for text, places in texts.items():
        source, sense = (json.dumps(it, ensure_ascii=False) for it in (text.source, text.sense))
        lines.append(f"#: {', '.join(places[:MOST_PLACES])}")
        lines.append(f'QCoreApplication.translate("{CONTEXT}", {source}, {sense}{", 0" if text.plural else ""})')
    return "\n".join([*lines, ""])


def update(ts: Path) -> None:
    """Merges the program's texts into a .ts file: new ones are unfinished, those no longer said are left out."""
    work = ROOT / ".cache" / "translations"
    work.mkdir(parents=True, exist_ok=True)
    listed = work / "window.py"
    listed.write_text(listing(texts_of()), encoding="utf-8")
    options = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en")
    _qt("lupdate", *options, "-target-language", language_of(ts), str(listed), "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Makes the .qm file that Qt loads of a .ts file: the same bytes of the same texts."""
    _qt("lrelease", "-silent", str(ts), "-qm", str(qm))


def _qt(tool: str, *arguments: str) -> None:
    """Runs one of the tools that come with PySide6."""
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        raise FileNotFoundError(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True)


def main(languages: Sequence[str]) -> int:
    """Brings .ts and .qm files up to date, all where no language is named; 0 where nothing is left to translate."""
    try:
        texts = texts_of()
    except UnreadableText as error:
        print(f"This text cannot be translated, write it down whole: {error}", file=sys.stderr)
        return 1
    left = 0
    for ts in (it for it in files() if not languages or language_of(it) in languages):
        update(ts)
        release(ts, ts.with_suffix(".qm"))
        missing = sum(not it.finished for it in read(ts))
        print(f"{ts.name:20} {len(texts) - missing:5} of {len(texts)} texts")
        wrong = [
            f"  {it.text.source}\n    {fault}"
            for it in read(ts)
            if it.finished
            for fault in faults(it, language_of(ts))
        ]
        print("".join(f"{line}\n" for line in wrong), end="")
        left += missing + len(wrong)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
