"""Sorts an rtf file's groups: what is text, what the file says of itself, and what is neither, in one pass.

The result is rtf again, of so few words that nothing in it can keep a reader busy or lead it astray.
"""

import codecs
import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from readback.core.document import Form, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.style_names import form_named

CELL, REFERENCE, NOTE, ENDNOTE = "\x1f", "\x0e", "\x0f", "\x13"
"""Stand where a table’s cell ends, where a note is referred to or begins, and in a note that is an endnote.

The file's own control characters are left out.
"""

ITEM, LABELLED, DEPTH = "\x10", "\x14", "\x12"
"""Stand before and behind an item’s label, and before its level, from 0."""

FORM, PLAIN = "\x11", "\x16"
"""Stand before the sign of a paragraph's form: a heading's level, from 1, or one of these; and where none holds on."""

FORMS = {
    **{str(level): Form(Role.HEADING, level) for level in range(1, 7)},
    "q": Form(Role.QUOTE),
    "c": Form(Role.CAPTION),
}
_FORM_SIGNS = {form: sign for sign, form in FORMS.items()}
_DEEPEST = 10_000  # groups within each other; what programs write has some twenty
_FONTS = range(10_000)
_LONGEST_NAME = 100  # characters of a style's name
_CODE_POINTS = range(-0x8000, 0x110000)  # those from 8000 on are written as negative numbers of 16 bits, too
_TOKEN = re.compile(
    r"\\bin(?P<length>\d{1,10}) ?|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<sign>[^A-Za-z])|(?P<brace>[{}])|(?P<text>[^\\{}]+)",
    re.DOTALL,
)
_PARAGRAPH = "\\sect "  # striprtf makes two line ends of it
_BREAKS = dict.fromkeys(("par", "sect", "page", "column"), _PARAGRAPH) | {"line": "\\line ", "softline": "\\line "}
_KEPT = frozenset({
    "bullet", "emdash", "emspace", "endash", "enspace", "ldblquote", "lquote", "qmspace", "rdblquote", "rquote", "tab",
})  # fmt: skip
_SIGNS = {
    **{sign: f"\\'{ord(sign):02x}" for sign in "{}\\"},
    **{sign: f"\\{sign}" for sign in "~-_"},
    **dict.fromkeys("\r\n", _PARAGRAPH),
    "\t": " ",
}
_ENCODINGS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_MOMENT = frozenset({"yr", "mo", "dy", "hr", "min"})
_BULLETS = frozenset({"listtext", "pntext"})
_LEVELS, _DEPTHS = range(6), range(9)
_NOT_LISTED = frozenset({"listtext", "nonshppict"})  # destinations that striprtf does not know
_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f]")
_BEYOND_ASCII = re.compile("[\x80-\xff]")


@dataclass(slots=True)
class RtfParts:
    """The parts of an rtf file, each as pieces of rtf, and what it takes to read them.

    `fonts` are the numbers of character sets by the fonts' own; `created` holds numbers by rtf's names for them.
    """

    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    author: list[str] = field(default_factory=list)
    created: dict[str, int] = field(default_factory=dict)
    fonts: dict[int, int] = field(default_factory=dict)
    encoding: str = "cp1252"


@dataclass(slots=True)
class _Group:
    """What holds within a group: where its text goes (None: nowhere), and what kind of destination it stands in."""

    target: list[str] | None
    kind: str = ""
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    form: str = ""
    starred: list[str] | None = None
    """Where the text went before a sign that the group may be passed over."""


def sorted_groups(content: bytes, name: str, destinations: AbstractSet[str]) -> RtfParts:
    """The parts of an rtf file; text that is hidden, deleted or in one of the `destinations` is in none of them.

    Raises FileUnreadable(DAMAGED) where groups lie deeper than any program writes them.
    """
    sorter = _Sorter(name, (destinations | _NOT_LISTED) - {"footnote"})
    sorter.read(content.decode("latin-1"))
    return sorter.parts


class _Sorter:
    def __init__(self, name: str, destinations: AbstractSet[str]) -> None:
        self.parts = RtfParts()
        self._name, self._destinations = name, destinations
        self._group = _Group(None)
        self._outer: list[_Group] = []
        self._font = self._default_font = self._style = 0
        self._styles: dict[int, str] = {}

    def read(self, source: str) -> None:
        """Sorts all groups up to the end of the outermost."""
        token = _TOKEN.search(source) if source.startswith("{") else None
        while token:
            end = token.end()
            if token["length"]:
                end += int(token["length"])
            elif token["brace"]:
                self._brace(token["brace"])
            else:
                self._part(token)
            token = _TOKEN.search(source, end) if self._outer else None

    def _part(self, token: re.Match[str]) -> None:
        if token["word"]:
            self._word(token["word"], int(token["number"]) if token["number"] else None)
        elif token["text"]:
            self._text(token["text"])
        elif token["byte"]:
            self._put(token[0])
        elif token["sign"] == "*":
            self._group.starred, self._group.target = self._group.target, None
        else:
            self._put(_SIGNS.get(token["sign"], ""))

    def _brace(self, brace: str) -> None:
        if brace == "}" and not self._outer:  # nothing was open
            return
        if brace == "}":
            _close(self._group.target)
            inner, self._group = self._group, self._outer.pop()
            if inner.kind in _BULLETS and self._group.kind != inner.kind:
                self._put(LABELLED)
            if self._group.target is not inner.target:
                _close(self._group.target)
            return
        if len(self._outer) >= _DEEPEST:
            raise FileUnreadable(self._name, Unreadable.DAMAGED)
        self._style = 0
        self._outer.append(self._group)
        self._group = replace(self._group, starred=None) if len(self._outer) > 1 else _Group(self.parts.body)
        if self._group.target is not None:
            self._group.target.append("{")

    def _word(self, word: str, number: int | None) -> None:
        if word in self._destinations and len(self._outer) > 1:
            self._destination(word)
        elif word in _BREAKS:
            self._put(" " if self._group.in_table else _BREAKS[word] + self._group.form)
        elif word in _KEPT:
            self._put(f"\\{word} ")
        elif word in _MOMENT and self._group.kind == "creatim":
            self.parts.created.setdefault(word, number or 0)
        elif not self._structure(word, number) and not self._table(word) and not self._look(word, number):
            self._letters(word, number)

    def _destination(self, word: str) -> None:
        """Most hold no text of the article; a title in the letters of Unicode stands in one within another."""
        group = self._group
        if word in _BULLETS:
            self._put(ITEM)
            group.kind = word
            return
        told = {"title": self.parts.title, "author": self.parts.author}
        group.target = told.get(word) if group.kind == "info" else None
        group.kind = "info" if word == "ud" else word
        if group.target is not None:
            group.target[:] = ["{"]

    def _structure(self, word: str, number: int | None) -> bool:
        """What says of a paragraph that it is a note, a heading or an item."""
        if word == "footnote":
            self._note()
        elif word == "ftnalt" and self._group.target is self.parts.notes:
            self._put(ENDNOTE)
        elif word == "s" and self._group.kind == "stylesheet":
            self._style = number or 0
        elif word == "s":
            name = self._styles.get(number or 0, "").partition(";")[0]
            self._form(_FORM_SIGNS.get(form_named(name), ""))
        elif word == "outlinelevel" and number is not None and number in _LEVELS:
            self._form(str(number + 1))
        elif word == "ilvl" and number is not None and number in _DEPTHS:
            self._put(f"{DEPTH}{number}")
        else:
            return False
        return True

    def _note(self) -> None:
        group = self._group
        group.target = group.target or group.starred
        if group.target is self.parts.body:
            self._put(REFERENCE)
            group.target = self.parts.notes
            self._put(_PARAGRAPH + NOTE + "{")

    def _form(self, sign: str) -> None:
        """Notes a form, which holds for the next paragraphs, too, until one is told to be plain."""
        if sign:
            self._group.form = f"{FORM}{sign}"
            self._put(self._group.form)

    def _table(self, word: str) -> bool:
        if word in {"cell", "nestcell"}:
            self._put(CELL)
        elif word == "row":
            self._put(_PARAGRAPH)
        elif word in {"intbl", "pard"}:
            self._group.in_table = word == "intbl"
            if word == "pard" and self._group.form:
                self._put(PLAIN)
                self._group.form = ""
        else:
            return False
        return True

    def _look(self, word: str, number: int | None) -> bool:
        if word == "v":
            self._group.hidden = number != 0
        elif word == "deleted":
            self._group.deleted = number != 0
        elif word == "plain":
            self._group.hidden = False
            self._put(f"\\f{self._default_font} ")
        else:
            return False
        return True

    def _letters(self, word: str, number: int | None) -> None:
        """What says which letters are meant: escapes, fonts and code pages."""
        parts = self.parts
        if word == "u" and number is not None and number in _CODE_POINTS:
            self._put(f"\\u{number} ")
        elif word == "uc":
            self._put(f"\\uc{min(max(1 if number is None else number, 0), 9)} ")
        elif word == "f" and number is not None and number in _FONTS:
            self._font = number
            self._put(f"\\f{self._font} ")
        elif word == "deff" and number is not None and number in _FONTS:
            self._default_font = number
        elif word == "fcharset" and number is not None and number >= 0:
            parts.fonts[self._font] = number
        elif word in _ENCODINGS or word == "ansicpg":
            parts.encoding = _ENCODINGS.get(word) or _code_page(number) or parts.encoding

    def _text(self, text: str) -> None:
        if self._group.kind == "stylesheet":
            self._styles[self._style] = (self._styles.get(self._style, "") + text)[:_LONGEST_NAME]
        if self._group.target is not None:
            text = _CONTROLS.sub("", text)
            self._put(_BEYOND_ASCII.sub(lambda letter: f"\\'{ord(letter[0]):02x}", text))

    def _put(self, piece: str) -> None:
        group = self._group
        if group.target is not None and piece and not (group.hidden or group.deleted):
            group.target.append(piece)


def _close(target: list[str] | None) -> None:
    """Ends a group; one that holds nothing is left out."""
    if target and target[-1] == "{":
        target.pop()
    elif target is not None:
        target.append("}")


def _code_page(number: int | None) -> str:
    encoding = "mac_roman" if number == 10_000 else f"cp{number}"
    return encoding if is_encoding(encoding) else ""


def is_encoding(encoding: str) -> bool:
    """Whether Python knows an encoding of this name."""
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True
