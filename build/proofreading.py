"""What must be the same in a text and its translation: named values, keys, marks of HTML, the letter of a menu.

How a language sets its marks is looked at too. `build/dev.py translations` says what differs, and a test fails.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from texts import Translated

_VALUE = re.compile(r"\{\w*\}")
_MARKUP = re.compile(r"</?\w+[^>]*>|&\w+;")
_LETTER = re.compile(r"&(?=[^\W_])(?!\w+;)")

_ENGLISH = {key: key for key in ("Ctrl", "Shift", "Alt", "Enter", "Esc", "Tab", "Del", "Backspace")}
KEYS: Mapping[str, Mapping[str, str]] = {
    "en": _ENGLISH,
    "de": _ENGLISH | {"Ctrl": "Strg", "Shift": "Umschalt", "Del": "Entf", "Backspace": "Rücktaste"},
    "fr": _ENGLISH | {"Shift": "Maj", "Enter": "Entrée", "Esc": "Échap", "Del": "Suppr", "Backspace": "Effacement"},
}
"""What is printed on the keys of a keyboard, by language: as Qt's own translations name them."""

_ILL_SET: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "no-break blanks (U+00A0) stand inside « »": r"«(?!\u00a0)|(?<!\u00a0)»",
        "a no-break blank (U+00A0) stands before a colon": r"(?<![\u00a0\d]):|(?<=\d):(?!\d)",
        "a narrow no-break blank (U+202F) stands before ; ? ! % and nowhere else": (
            r"(?<!\u202f)(?<!«\u00a0)[?!%]|(?<![\u202f;]);(?!;)|\u202f(?![;?!%])"
        ),
        "a no-break blank (U+00A0) stands between p. or nº and its number": r"(?:\bp\.|nº)(?!\u00a0)",
    },
}
"""How a form looks that is set as the language does not, by language: French as the Imprimerie nationale has it. A time
of day, and the two semicolons of Qt's file filters, stay as they are."""

_NONE_IS_ONE = {"fr"}
"""Languages whose first plural form is said of 0, too: no figure may stand in it for the number."""


def faults(translated: Translated, language: str) -> Iterator[str]:
    """What is wrong with a translation into a language, given as "de"; in words for the translator."""
    source = translated.text.source
    for at, form in enumerate(translated.forms):
        several = translated.text.plural and at < len(translated.forms) - 1
        yield from (f"{what}: {form}" for what, differs in _compared(source, form, language, several) if differs)


def _compared(source: str, form: str, language: str, several: bool) -> Iterator[tuple[str, bool]]:
    """Whether each thing differs; in one form of `several` the number of things may be left out."""
    wanted, given = set(_VALUE.findall(source)), set(_VALUE.findall(form))
    yield "other values in braces", bool(given ^ wanted - ({"{n}"} - given if several else set()))
    yield "other marks of HTML", Counter(_MARKUP.findall(source)) != Counter(_MARKUP.findall(form))
    yield "a letter of a menu is missing, or one too many", bool(_LETTER.search(source)) != bool(_LETTER.search(form))
    yield "other keys", keys_in(source, "en", language) != keys_in(form, language, language)
    yield "begins or ends with another blank", _ends(source) != _ends(form)
    yield "an ellipsis says that something is asked first", source.endswith("…") != form.endswith("…")
    bare = _MARKUP.sub("", form)
    yield "straight marks, or dots for an ellipsis", bool(re.search(r"[\"']|\.\.\.", bare))
    yield (
        "says 1, also of none: {n} says which",
        several and language in _NONE_IS_ONE and bool(re.search(r"\b1\b", bare)),
    )
    for rule, slip in _ILL_SET.get(language, {}).items():
        yield rule, bool(re.search(slip, bare))


def keys_in(text: str, language: str, as_in: str) -> Counter[str]:
    """The keys that a text in a language names, as another language calls them."""
    names = {name: KEYS[as_in][key] for key, name in KEYS[language].items()}
    found = re.findall(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)|\bF\d{{1,2}}\b|(?<=\w\+)\w\b", text)
    return Counter(names.get(it, it) for it in found)


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
