"""The texts that the window says, as they stand in the program and in the files of its translators.

Readback says everything through `tr`, `counted` and `forms` of `ui.words`; they are read from the program's own syntax
tree. What the program puts together while it runs cannot be translated, and is refused.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "readback"
SOURCES, SPOKEN = PACKAGE / "ui", PACKAGE / "export"
"""What speaks by itself, and what is given a language to say its words in, which it calls `say`."""

FOLDER = ROOT / "resources" / "translations"
SINGLE, PLURAL = ("tr",), ("counted", "forms")


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


def texts_of(*folders: Path) -> dict[Text, list[str]]:
    """All texts of the program and the files they stand in. Raises UnreadableText."""
    found: dict[Text, list[str]] = {}
    for path in (path for folder in folders or (SOURCES, SPOKEN) for path in sorted(folder.rglob("*.py"))):
        above = SOURCES if path.is_relative_to(SOURCES) else PACKAGE if path.is_relative_to(PACKAGE) else path.parent
        where = path.relative_to(above).with_suffix("").as_posix()
        for text in _texts(ast.parse(path.read_text(encoding="utf-8")), where):
            places = found.setdefault(text, [])
            places += [where] if where not in places else []
    return found


def _texts(tree: ast.Module, where: str) -> Iterator[Text]:
    for call in ast.walk(tree):
        name = _called(call.func) if isinstance(call, ast.Call) else ""
        if not isinstance(call, ast.Call) or not name:
            continue
        if name in SINGLE:
            source, sense = (*_literals(call, call.args, where), "")[:2]
            yield Text(source, sense)
        elif name in PLURAL and not any(isinstance(it, ast.Starred) for it in call.args):
            _, many = _literals(call, call.args[-2:], where)
            yield Text(many, plural=True)


def _called(what: ast.expr) -> str:
    """The name of a function that is called by itself, or of a language: `tr`, `say.tr`, `self.say.tr`."""
    if isinstance(what, ast.Attribute):
        return what.attr if ast.unparse(what.value) in {"say", "self.say"} else ""
    return what.id if isinstance(what, ast.Name) else ""


def _literals(call: ast.Call, arguments: Sequence[ast.expr], where: str) -> list[str]:
    values = [it.value for it in arguments if isinstance(it, ast.Constant) and isinstance(it.value, str)]
    if not values or len(values) != len(arguments):
        raise UnreadableText(f"{where}.py, line {call.lineno}: {ast.unparse(call)}")
    return values


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


def language_of(ts: Path) -> str:
    """The language of a .ts file, as "de"."""
    return ts.stem.partition("_")[2]
