"""`build/dev.py translations`: what the window says, for those who translate it.

Qt's own reader of Python, in lupdate, files a text under the class that it stands in, and knows nothing of a function
that is called `tr` outside of one. Readback says everything through `tr`, `counted` and `forms` of `ui.words`, in one
context. So the texts are read from the program's own syntax tree here, written down in the one form that lupdate
understands, and all the rest is Qt's: lupdate merges them into the .ts files and keeps what is translated, lrelease
makes the .qm files that the window loads.
"""

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "desktop" / "readback" / "ui"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Readback"
SINGLE, PLURAL = ("tr",), ("counted", "forms")
MOST_PLACES = 3
"""How many of the files that a text stands in are named to the translator."""


class UnreadableText(Exception):
    """A text that is put together while the program runs, so that nobody could translate it; with its place."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the window: its sense where English has one word for two things, and whether it counts something."""

    source: str
    sense: str = ""
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Translated:
    """A text in a .ts file; `forms` has one form, or as many as the language has plural forms."""

    text: Text
    forms: tuple[str, ...]
    finished: bool


def texts_of(folder: Path = SOURCES) -> dict[Text, list[str]]:
    """All texts of the program and the files they stand in. Raises UnreadableText."""
    found: dict[Text, list[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        where = path.relative_to(folder).with_suffix("").as_posix()
        for text in _texts(ast.parse(path.read_text(encoding="utf-8")), where):
            places = found.setdefault(text, [])
            places += [where] if where not in places else []
    return found


def _texts(tree: ast.Module, where: str) -> Iterator[Text]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or where == "words":
            continue
        if call.func.id in SINGLE:
            source, *sense = _literals(call, call.args, where)
            yield Text(source, *sense)
        elif call.func.id in PLURAL and not any(isinstance(it, ast.Starred) for it in call.args):
            _, many = _literals(call, call.args[-2:], where)
            yield Text(many, plural=True)


def _literals(call: ast.Call, arguments: Sequence[ast.expr], where: str) -> list[str]:
    values = [it.value for it in arguments if isinstance(it, ast.Constant) and isinstance(it.value, str)]
    if not values or len(values) != len(arguments):
        raise UnreadableText(f"{where}.py, line {call.lineno}: {ast.unparse(call)}")
    return values


def listing(texts: dict[Text, list[str]]) -> str:
    """The texts as lupdate reads them."""
    lines = []
    for text, places in texts.items():
        source, sense = (json.dumps(it, ensure_ascii=False) for it in (text.source, text.sense))
        lines.append(f"#: {', '.join(places[:MOST_PLACES])}")
        lines.append(f'QCoreApplication.translate("{CONTEXT}", {source}, {sense}{", 0" if text.plural else ""})')
    return "\n".join([*lines, ""])


def files(folder: Path = FOLDER) -> list[Path]:
    """The .ts files, one for each language; whoever begins a language puts an empty one there: readback_nl.ts."""
    return sorted(folder.glob("readback_*.ts"))


def read(path: Path) -> list[Translated]:
    """What a .ts file holds, without what the program no longer says."""
    tree = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - a file of our own
    return [_message(it) for it in tree.iter("message") if _state(it) not in {"vanished", "obsolete"}]


def _state(message: ET.Element) -> str:
    told = message.find("translation")
    return "unfinished" if told is None else told.get("type", "")


def _message(message: ET.Element) -> Translated:
    told = message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = [] if told is None else [it.text or "" for it in told.iter("numerusform")] if plural else [told.text or ""]
    text = Text(message.findtext("source", ""), message.findtext("comment", ""), plural)
    return Translated(text, tuple(forms), _state(message) == "" and all(forms))


def update(ts: Path) -> None:
    """Merges the program's texts into a .ts file: new ones are unfinished, those no longer said are left out."""
    work = ROOT / ".cache" / "translations"
    work.mkdir(parents=True, exist_ok=True)
    listed = work / "window.py"
    listed.write_text(listing(texts_of()), encoding="utf-8")
    language = ts.stem.partition("_")[2]
    options = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en")
    _qt("lupdate", *options, "-target-language", language, str(listed), "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Makes the .qm file that Qt loads of a .ts file: the same bytes of the same texts."""
    _qt("lrelease", "-silent", str(ts), "-qm", str(qm))


def _qt(tool: str, *arguments: str) -> None:
    """Runs one of the tools that come with PySide6."""
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        raise FileNotFoundError(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True)


def main() -> int:
    """Brings all .ts and .qm files up to date and says what is left to translate; 0 where nothing is."""
    try:
        texts = texts_of()
    except UnreadableText as error:
        print(f"This text cannot be translated, write it down whole: {error}", file=sys.stderr)
        return 1
    left = 0
    for ts in files():
        update(ts)
        release(ts, ts.with_suffix(".qm"))
        missing = sum(not it.finished for it in read(ts))
        print(f"{ts.name:20} {len(texts) - missing:5} of {len(texts)} texts")
        left += missing
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
